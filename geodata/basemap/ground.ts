import type { Position } from 'geojson';

/** Rings, the outer one first. Longitudes run on past ±180 where the land does. */
export type LandPolygon = readonly Position[][];

/**
 * What a source of land and borders must deliver. No edge of `land` lies on ±180 (`unwrap.ts` and
 * `stitch.ts` see to it), so its outlines are coast and need not be stored twice.
 */
export interface Ground {
	readonly land: readonly LandPolygon[];
	/** Land round a pole: to be filled, not outlined, for its lower edge is no coast. */
	readonly caps: readonly LandPolygon[];
	/** The coasts of `caps`. */
	readonly coast: readonly (readonly Position[])[];
	readonly borders: readonly Border[];
}

export type BorderKind = 'land' | 'disputed';

export interface Border {
	readonly kind: BorderKind;
	readonly line: readonly Position[];
}
