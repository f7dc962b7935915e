/** What is asked for. A plain object, replaced and never mutated; its only persistent form is the URL. */
import type { DateText, Day } from '#lib/data/dates.ts';
import type { Catalogue } from '#lib/data/catalogue.ts';

export const LANGUAGES = ['en', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['auto', 'light', 'dark', 'print'] as const;
export type ThemeName = (typeof THEMES)[number];
export const PROJECTIONS = ['mercator', 'globe'] as const;
export type ProjectionName = (typeof PROJECTIONS)[number];
export const COMPARISONS = ['swipe', 'side', 'changes'] as const;
export type Comparison = (typeof COMPARISONS)[number];
/** The tools beside the map; one is open at a time, or none. */
export const PANELS = [
	'layers',
	'filter',
	'list',
	'measure',
	'perimeters',
	'share',
	'none'
] as const;
export type Panel = (typeof PANELS)[number];

/** The day of the article the map begins with. */
export const ARTICLE_DAY: Day = '2025-12-22';

/** A layer, or a feature or subject of it: `<layer>` or `<layer>/<id>`. */
export interface Reference {
	readonly layer: string;
	readonly id: string;
}

export interface Camera {
	readonly zoom: number;
	readonly latitude: number;
	readonly longitude: number;
}

/** `layer.field` must have one of the values. */
export interface ChoiceFilter {
	readonly layer: string;
	readonly field: string;
	readonly values: readonly string[];
}

/** It must lie between two numbers or two dates, both included; null leaves that end open. */
export interface RangeFilter {
	readonly layer: string;
	readonly field: string;
	readonly from: number | DateText | null;
	readonly to: number | DateText | null;
}

/** It must contain the text, in any language and however written. */
export interface TextFilter {
	readonly layer: string;
	readonly field: string;
	readonly text: string;
}

export type Filter = ChoiceFilter | RangeFilter | TextFilter;

export const COLUMNS = [
	'name',
	'layer',
	'class',
	'date',
	'place',
	'confidence',
	'placement',
	'sources'
] as const;
export type Column = (typeof COLUMNS)[number];

/** The order of the list. */
export interface Sort {
	readonly column: Column;
	readonly descending: boolean;
}

export interface Place {
	readonly latitude: number;
	readonly longitude: number;
}

/** A path from place to place, or the area it closes. */
export interface Measure {
	readonly places: readonly Place[];
	readonly closed: boolean;
}

/** What distances are asked to: a layer, a class of it, or one mark. */
export interface Target {
	readonly layer: string;
	readonly kind?: string;
	readonly id?: string;
}

/** What a perimeter is drawn around: a mark, all of a layer, a bare place, or a drawn shape. */
export type Around =
	| ({ readonly kind: 'mark' } & Reference)
	| { readonly kind: 'layer'; readonly layer: string }
	| ({ readonly kind: 'place' } & Place)
	| ({ readonly kind: 'shape' } & Measure);

/** A perimeter: all that lies within a distance. */
export interface Ring {
	readonly around: Around;
	readonly radiusMetres: number;
}

export interface View {
	/** Ids in the catalogue's order. */
	readonly layers: readonly string[];
	/** One day shows it; two are compared, the first is the earlier side. */
	readonly t: readonly [Day] | readonly [Day, Day];
	readonly compare: Comparison;
	/** Null: whatever shows the theatre in the space there is. */
	readonly at: Camera | null;
	readonly where: readonly Filter[];
	/** `view`: only what lies in the space that the camera sees. */
	readonly within: 'view' | null;
	/** The order of the list; null: by layer and rank. */
	readonly sort: Sort | null;
	readonly select: Reference | null;
	readonly rings: readonly Ring[];
	/** The rings that are compared, by their places in the list, counted from one. */
	readonly versus: readonly [number, number] | null;
	readonly measure: Measure | null;
	/** The speed of transit times. */
	readonly knots: number;
	/** What distances from the selected mark are shown to. */
	readonly to: readonly Target[];
	/** The record as it stood at the end of this day; null: as it stands. */
	readonly known: Day | null;
	readonly panel: Panel;
	readonly lang: Language;
	readonly theme: ThemeName;
	readonly projection: ProjectionName;
}

/** The View of a bare URL. */
export function defaultView(catalogue: Catalogue): View {
	return {
		layers: catalogue.layers
			.filter(({ definition }) => definition.initially === 'on')
			.map(({ definition }) => definition.id),
		t: [ARTICLE_DAY],
		compare: 'swipe',
		at: null,
		where: [],
		within: null,
		sort: null,
		select: null,
		rings: [],
		versus: null,
		measure: null,
		knots: 30,
		to: [],
		known: null,
		panel: 'layers',
		lang: 'en',
		theme: 'auto',
		projection: 'mercator'
	};
}

/** The day a View shows; of two, the later side. */
export function shownDay(view: Pick<View, 't'>): Day {
	return view.t[1] ?? view.t[0];
}

export function referenceText({ layer, id }: Reference): string {
	return `${layer}/${id}`;
}
