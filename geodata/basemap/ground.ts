import type { Position } from 'geojson';

/** West, south, east, north. */
export type Box = readonly [number, number, number, number];

/** Rings, the outer one first. Longitudes run on past ±180 where the land does. */
export type LandPolygon = readonly Position[][];

/** Land as a source delivers it: whole across ±180, where the source cuts it (`stitch.ts` sees to it). */
export interface Shore {
	readonly land: readonly LandPolygon[];
	/** Land round a pole: wider than the world, so that no end is seen at ±180. */
	readonly caps: readonly LandPolygon[];
}

export interface Ground extends Shore {
	readonly borders: readonly Border[];
	readonly lakes: readonly LandPolygon[];
	readonly depth: readonly DepthBand[];
}

export type BorderKind = 'land' | 'disputed';

export interface Border {
	readonly kind: BorderKind;
	readonly line: readonly Position[];
}

/** Everything that is deeper than so many metres; a deeper band lies within a shallower one. */
export interface DepthBand {
	readonly metres: number;
	readonly polygons: readonly LandPolygon[];
}

export function boxOf(ring: readonly Position[]): Box {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x = 0, y = 0] of ring) {
		west = Math.min(west, x);
		south = Math.min(south, y);
		east = Math.max(east, x);
		north = Math.max(north, y);
	}
	return [west, south, east, north];
}

export function overlap(a: Box, b: Box): boolean {
	return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
