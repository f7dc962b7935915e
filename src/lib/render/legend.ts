/** The legend of what is visible: what each shape is, and what each colour is. */
import * as m from '#lib/paraglide/messages.js';
import type { Mark, SceneLayer } from '#lib/view/scene.ts';
import type { Language } from '#lib/view/view.ts';
import { fillOf } from '#lib/view/scale.ts';
import { SYMBOLS, symbolName, symbolPaths, type SymbolName } from './symbols.ts';
import { fillRole } from './theme.ts';
import { eitherOf, localised, numberWords } from './words.ts';

export type Swatch = 'symbol' | 'line' | 'area' | 'doubt' | 'colour' | 'fill';

export interface LegendEntry {
	readonly key: string;
	readonly swatch: Swatch;
	readonly symbol: string | undefined;
	readonly line: string | undefined;
	readonly colour: string;
	readonly title: string;
	readonly rank: number;
	/** The whole zoom from which the map draws it. */
	readonly drawnFrom: number;
}

function swatchOf({ feature, kind }: Mark): Exclude<Swatch, 'colour'> | null {
	switch (feature.geometry?.type) {
		case undefined:
			return null;
		case 'Point':
			return feature.properties.placement === 'area' ? 'doubt' : 'symbol';
		case 'LineString':
		case 'MultiLineString':
			return kind.line ? 'line' : null;
		default:
			return 'area';
	}
}

/** What is drawn only from nearer than the whole theatre is said to be. */
const FAR = 3;

/** Where a field chooses the colour, shapes are shown in ink and the colours for themselves. */
const INK = 'neutral';

function shapeOf(mark: Mark, lang: Language): LegendEntry | null {
	const { kind, layer, feature } = mark;
	const swatch = swatchOf(mark);
	const told = fillRole(mark.colour) || (layer.join && layer.colourBy);
	if (!swatch || told) return null;
	return {
		key: `${swatch},${feature.properties.class}`,
		swatch,
		symbol: swatch === 'symbol' ? kind.symbol : undefined,
		line: kind.line,
		colour: layer.colourBy ? INK : mark.colour,
		title: localised(kind.title, lang),
		rank: kind.rank,
		drawnFrom: kind.drawnFrom ?? 0
	};
}

/** Classes that look the same are one row, which names them all: a look is explained once. */
function byLook(entries: readonly LegendEntry[], lang: Language): readonly LegendEntry[] {
	const looks = new Map<string, LegendEntry[]>();
	for (const entry of entries) {
		const { swatch, symbol = '', line = '', colour } = entry;
		const look = [swatch, symbol && symbolName(symbol), line, colour].join();
		looks.set(look, [...(looks.get(look) ?? []), entry]);
	}
	return [...looks.values()].flatMap((same) => {
		const [first] = same;
		if (!first) return [];
		const drawnFrom = Math.min(...same.map((entry) => entry.drawnFrom));
		const title = shapeTitle(
			first,
			eitherOf(
				same.map((entry) => entry.title),
				lang
			),
			lang
		);
		return [{ ...first, title, drawnFrom }];
	});
}

function shapeTitle({ swatch, drawnFrom }: LegendEntry, title: string, lang: Language): string {
	const locale = { locale: lang };
	const said = swatch === 'doubt' ? m.legend_doubt({ classes: title }, locale) : title;
	return drawnFrom > FAR ? m.legend_nearer({ title: said }, locale) : said;
}

/** The symbol by which a colour is told without the colour. */
function symbolOf({ feature, kind, colour }: Mark): SymbolName | undefined {
	const name = symbolName(kind.symbol);
	const drawn = feature.geometry?.type === 'Point' && kind.symbol !== undefined;
	return drawn && symbolPaths(name, colour) !== SYMBOLS[name] ? 'carrier' : undefined;
}

function colourOf(mark: Mark, lang: Language): LegendEntry | null {
	const { layer, feature, colour } = mark;
	const symbol = symbolOf(mark);
	const field = layer.colourBy?.field;
	const value = field && feature.properties[field];
	if (!field || typeof value !== 'string') return null;
	const values = layer.fields[field]?.values ?? {};
	const name = values[value];
	return {
		key: `colour,${value}`,
		swatch: layer.join ? 'area' : symbol ? 'symbol' : 'colour',
		symbol,
		line: undefined,
		colour,
		title: name ? localised(name, lang) : value,
		rank: Object.keys(values).indexOf(value),
		drawnFrom: 0
	};
}

/** The classes of a layer's scale from low to high, and what has no number. */
function fillsOf({ definition: { scale }, marks }: SceneLayer, lang: Language): LegendEntry[] {
	if (!scale || !marks.some(({ colour }) => fillRole(colour))) return [];
	const locale = { locale: lang };
	const say = (value: number) => `${numberWords(value, lang)}${scale.unit}`;
	const entry = (rank: number, colour: string, title: string): LegendEntry => {
		const plain = { swatch: 'fill', symbol: undefined, line: undefined } as const;
		return { ...plain, key: `fill,${rank}`, colour, title, rank, drawnFrom: 0 };
	};
	const classes = [...scale.breaks, Infinity].map((to, place) => {
		const from = scale.breaks[place - 1];
		const title =
			from === undefined
				? m.scale_below({ to: say(to) }, locale)
				: to === Infinity
					? m.scale_from({ from: say(from) }, locale)
					: m.scale_range({ from: say(from), to: say(to) }, locale);
		return entry(place, fillOf(scale.breaks, place), title);
	});
	return [...classes, entry(classes.length, NO_FIGURE, m.scale_none({}, locale))];
}

/** A country without a number is left as the land is. */
export const NO_FIGURE = 'none';

export interface Legend {
	readonly shapes: readonly LegendEntry[];
	readonly colours: readonly LegendEntry[];
	readonly fills: readonly LegendEntry[];
	/** How the classes of the fills were chosen. */
	readonly method: string | null;
}

function distinct(entries: readonly (LegendEntry | null)[]): readonly LegendEntry[] {
	const byKey = new Map(entries.flatMap((entry) => (entry ? [[entry.key, entry]] : [])));
	return [...byKey.values()].sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
}

export function legendOf(layer: SceneLayer, lang: Language): Legend {
	const { definition, marks } = layer;
	const fills = fillsOf(layer, lang);
	return {
		shapes: byLook(distinct(marks.map((mark) => shapeOf(mark, lang))), lang),
		colours: byLook(distinct(marks.map((mark) => colourOf(mark, lang))), lang),
		fills,
		method: definition.scale && fills.length > 0 ? localised(definition.scale.method, lang) : null
	};
}
