/** What the live map is given to draw: GeoJSON of a few kinds, for sources that all layers share. */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

export const SOURCES = [
	'countries',
	'areas',
	'rings',
	'lines',
	'points',
	'selection',
	'measure'
] as const;
export type SourceName = (typeof SOURCES)[number];

export interface DrawnProperties {
	/** `<layer>/<id>`, by which a click finds its mark. */
	readonly key: string;
	readonly colour: string;
	/** That of the report; or `ghost` for what is gone, `quiet` for what did not change. */
	readonly freshness: string;
	/** `doubt`: a circle that covers an uncertain place; `land`: an outline; `country`: that of a country; else a line role. */
	readonly kind: string;
	readonly label: string;
	readonly note: string;
	readonly rank: number;
	readonly labelFrom: number;
	readonly drawnFrom: number;
	/** The last whole zoom at which it is drawn. */
	readonly drawnTo: number;
	readonly image: string;
	/** Place of the mark among those at the same point: 0 for the first. */
	readonly stack: number;
	/** How many marks stand at the same point. */
	readonly stacked: number;
	/** Degrees clockwise by which a label is turned. */
	readonly turn: number;
	/** Metres to the edge of the area whose name it is; 0 of any other. */
	readonly reach: number;
	/** Where its name may stand on the live map, the best first: MapLibre's `text-variable-anchor-offset`. */
	readonly anchors: Anchors;
	/** The line along which its name may move on the live map; without it the name has one place. */
	readonly route?: readonly Position[];
	/** The marks that this one stands for, the first first. */
	readonly members?: readonly Member[];
}

/** What a list says of a mark. */
export type Member = Pick<DrawnProperties, 'key' | 'label' | 'note' | 'image'>;

/** No map comes so near: a label from there is never drawn. */
export const NEVER = 99;

/** Anchors and the offsets from them, in ems, in turn. */
export type Anchors = readonly (AnchorName | readonly [number, number])[];
export type AnchorName = 'center' | Side | `${'top' | 'bottom'}-${'left' | 'right'}`;
type Side = 'left' | 'right' | 'top' | 'bottom';

/** Ems from the middle of a symbol to its label: half the symbol, its box and the text's padding. */
export const LABEL_GAP = 1.15;

/** The same upwards and downwards, from which MapLibre takes the room below a baseline. */
const LABEL_RISE = 1.4;

export const AROUND: Anchors = [
	...(['left', [LABEL_GAP, 0]] as const),
	...(['right', [-LABEL_GAP, 0]] as const),
	...(['top', [0, LABEL_RISE]] as const),
	...(['bottom', [0, -LABEL_RISE]] as const)
];

export type Drawn = Feature<Geometry, DrawnProperties>;
export type Collections = Readonly<
	Record<SourceName, FeatureCollection<Geometry, DrawnProperties>>
>;

/** What a drawing says where nothing else is said. */
export const PLAIN: DrawnProperties = {
	key: '',
	colour: 'neutral',
	freshness: 'current',
	kind: 'mark',
	label: '',
	note: '',
	rank: 0,
	labelFrom: 0,
	drawnFrom: 0,
	drawnTo: 24,
	image: '',
	stack: 0,
	stacked: 1,
	turn: 0,
	reach: 0,
	anchors: AROUND
};

/** What a mark adds to each source. */
export interface Parts {
	readonly areas: readonly Drawn[];
	readonly lines: readonly Drawn[];
	readonly points: readonly Drawn[];
}

export const NOTHING: Parts = { areas: [], lines: [], points: [] };

export function drawn(geometry: Geometry, properties: DrawnProperties): Drawn {
	return { type: 'Feature', geometry, properties };
}

type Collection = FeatureCollection<Geometry, DrawnProperties>;

const collection = (features: readonly Drawn[]): Collection => ({
	type: 'FeatureCollection',
	features: [...features]
});

const sameItems = (a: readonly unknown[], b: readonly unknown[]) =>
	a.length === b.length && a.every((item, index) => item === b[index]);

/** A step of the maker that answers with the same collection while its features are the same. */
export function collector(
	arrange: (features: readonly Drawn[]) => readonly Drawn[] = (all) => all
) {
	let seen: readonly Drawn[] = [];
	let result = collection([]);
	return (features: readonly Drawn[]) => {
		if (!sameItems(features, seen)) {
			seen = features;
			result = collection(arrange(features));
		}
		return result;
	};
}
