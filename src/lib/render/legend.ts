/** The legend of what is visible: what each shape is, and what each colour is. */
import type { Mark, SceneLayer } from '#lib/view/scene.ts';
import type { Language } from '#lib/view/view.ts';
import { localised } from './words.ts';

export type Swatch = 'symbol' | 'line' | 'area' | 'doubt' | 'colour';

export interface LegendEntry {
	readonly key: string;
	readonly swatch: Swatch;
	readonly symbol: string | undefined;
	readonly line: string | undefined;
	readonly colour: string;
	readonly title: string;
	readonly rank: number;
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

/** Where a field chooses the colour, shapes are shown in ink and the colours for themselves. */
const INK = 'neutral';

function shapeOf(mark: Mark, lang: Language): LegendEntry | null {
	const { kind, layer, feature } = mark;
	const swatch = swatchOf(mark);
	if (!swatch) return null;
	return {
		key: `${swatch},${feature.properties.class}`,
		swatch,
		symbol: kind.symbol,
		line: kind.line,
		colour: layer.colourBy ? INK : mark.colour,
		title: localised(kind.title, lang),
		rank: kind.rank
	};
}

function colourOf({ layer, feature, colour }: Mark, lang: Language): LegendEntry | null {
	const field = layer.colourBy?.field;
	const value = field && feature.properties[field];
	if (!field || typeof value !== 'string') return null;
	const values = layer.fields[field]?.values ?? {};
	const name = values[value];
	return {
		key: `colour,${value}`,
		swatch: 'colour',
		symbol: undefined,
		line: undefined,
		colour,
		title: name ? localised(name, lang) : value,
		rank: Object.keys(values).indexOf(value)
	};
}

export interface Legend {
	readonly shapes: readonly LegendEntry[];
	readonly colours: readonly LegendEntry[];
}

function distinct(entries: readonly (LegendEntry | null)[]): readonly LegendEntry[] {
	const byKey = new Map(entries.flatMap((entry) => (entry ? [[entry.key, entry]] : [])));
	return [...byKey.values()].sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
}

export function legendOf({ marks }: SceneLayer, lang: Language): Legend {
	return {
		shapes: distinct(marks.map((mark) => shapeOf(mark, lang))),
		colours: distinct(marks.map((mark) => colourOf(mark, lang)))
	};
}
