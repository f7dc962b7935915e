/** How a layer sets the text of a shape: its words, broken into lines, and their looks. */
import type { Color } from '@maplibre/maplibre-gl-style-spec';
import type { Shape } from './svg-shapes.ts';
import type { StyledLayer } from './svg-style.ts';
import { lineEms, typefaceOf, wrapped, type TextLine, type Typeface } from './svg-type.ts';
import { digits } from './svg-markup.ts';

export interface Look {
	readonly lines: readonly TextLine[];
	readonly face: Typeface;
	/** Pixels. */
	readonly size: number;
	/** Ems. */
	readonly spacing: number;
	readonly lineHeight: number;
	readonly attributes: Readonly<Record<string, string | number | null>>;
}

interface Formatted {
	readonly sections: readonly {
		readonly text: string;
		readonly scale: number | null;
		readonly fontStack: string | null;
		readonly textColor?: Color | null;
	}[];
}

function sectionsOf(field: Formatted | string): Formatted['sections'] {
	return typeof field === 'string' ? [{ text: field, scale: 1, fontStack: null }] : field.sections;
}

/** Of a line that is not to break. */
const NEVER = 1e6;

/** The name alone, where a note in smaller type follows it. */
export function withoutNote(words: Look): readonly Look[] {
	const lines = words.lines
		.map((line) => line.filter(({ scale }) => scale >= 1))
		.filter(({ length }) => length > 0)
		.map((line) => line.map((span) => ({ ...span, text: span.text.trimEnd() })));
	const shorter = lines.flat().length < words.lines.flat().length;
	return shorter && lines.length > 0 ? [{ ...words, lines }] : [];
}

/** Null where the layer has no words for the shape. */
export function look(layer: StyledLayer, shape: Shape, breaks = true): Look | null {
	const field = layer.value<Formatted | string | undefined>('text-field', shape);
	const sections = sectionsOf(field ?? '');
	const face = typefaceOf(layer.value<readonly string[]>('text-font', shape)[0]);
	const size = layer.value<number>('text-size', shape);
	const spacing = layer.value<number>('text-letter-spacing', shape);
	const capitals = layer.value<string>('text-transform', shape) === 'uppercase';
	const colourOf = (index: number) =>
		layer.within('text-field', shape, (value) =>
			typeof value === 'object' ? (value as Formatted).sections[index]?.textColor : null
		);
	const spans = sections
		.map(({ text, scale, fontStack, textColor }, index) => ({
			text: capitals ? text.toUpperCase() : text,
			face: fontStack === null ? face : typefaceOf(fontStack.split(',')[0]),
			scale: scale ?? 1,
			...(textColor ? { fill: colourOf(index) } : {})
		}))
		.filter(({ text }) => text !== '');
	if (spans.length === 0 || size <= 0) return null;
	const most = breaks ? layer.value<number>('text-max-width', shape) : NEVER;
	const halo = layer.value<number>('text-halo-width', shape);
	const opacity = layer.value<number>('text-opacity', shape);
	if (opacity === 0) return null;
	return {
		lines: wrapped(spans, most, spacing),
		face,
		size,
		spacing,
		lineHeight: layer.value<number>('text-line-height', shape),
		attributes: {
			...layer.colour('text-color', 'fill', shape),
			...(halo > 0 ? layer.colour('text-halo-color', 'stroke', shape) : {}),
			'stroke-width': halo > 0 ? 2 * halo : null,
			'font-size': digits(size),
			'letter-spacing': spacing === 0 ? null : digits(spacing * size),
			opacity: opacity < 1 ? opacity : null
		}
	};
}
