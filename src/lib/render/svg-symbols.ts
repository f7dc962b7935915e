/** The family of symbols for a static map: each is drawn once, and then shown where it stands. */
import { digits, tag } from './svg-markup.ts';
import type { Paint } from './svg-style.ts';
import {
	HATCH_PATH,
	HATCH_PIXELS,
	HATCH_STROKE,
	readHatch,
	readSymbolImage,
	symbolPaths,
	type SymbolImage
} from './symbols.ts';
import { markRole, type MarkRole, type Theme } from './theme.ts';

/** As on the live map: a box of 24 units on 22 pixels, with a halo. */
const BOX = 24;
export const SYMBOL_PIXELS = 22;
const STROKE = 1.9;
const HALO = 5;

export interface SymbolLook {
	readonly opacity: number;
	readonly scale: number;
	/** Degrees clockwise. */
	readonly turn: number;
}

export interface SymbolSheet {
	readonly size: number;
	use(image: string, x: number, y: number, look: SymbolLook): string;
	/** The paint of a hatching for shapes in `units` of a pixel; null for an image that is none. */
	hatch(image: string, units: number): string | null;
	/** What was used, for `<defs>`. */
	definitions(): string;
}

/** A symbol in its box of 24 units. */
export function symbolMarkup(
	{ symbol, colour, hollow }: SymbolImage,
	themes: readonly Theme[],
	paint: Paint
): string {
	const mark = paint(themes.map((theme) => theme.marks[markRole(colour)]));
	const halo = paint(themes.map((theme) => theme.ground.halo));
	const paths = symbolPaths(symbol, colour);
	const shadow = paths.map(({ d }) => d).join('');
	const shapes = paths.map(({ d, paint: how, dashed }) =>
		tag('path', {
			d,
			fill: how === 'line' || how === 'cut' ? 'none' : how === 'solid' && !hollow ? mark : halo,
			stroke: how === 'cut' && !hollow ? halo : null,
			'stroke-dasharray': dashed ? '2.6' : null
		})
	);
	return tag(
		'g',
		{
			fill: 'none',
			stroke: mark,
			'stroke-width': STROKE,
			'stroke-linejoin': 'round',
			'stroke-linecap': 'round'
		},
		tag('path', { d: shadow, stroke: halo, 'stroke-width': HALO }) + shapes.join('')
	);
}

function hatching(
	id: string,
	role: MarkRole,
	units: number,
	themes: readonly Theme[],
	paint: Paint
): string {
	const lines = tag('path', {
		d: HATCH_PATH,
		fill: 'none',
		stroke: paint(themes.map((theme) => theme.marks[role])),
		'stroke-width': HATCH_STROKE
	});
	const [width, height] = [HATCH_PIXELS, HATCH_PIXELS];
	const place = { id, width, height, patternUnits: 'userSpaceOnUse' };
	return tag('pattern', { ...place, patternTransform: `scale(${digits(units)})` }, lines);
}

export function symbolSheet(
	themes: readonly Theme[],
	paint: Paint,
	prefix: string,
	enlarge = 1
): SymbolSheet {
	const ids = new Map<string, string>();
	const drawn: string[] = [];
	const scaleOf = (scale: number) => (SYMBOL_PIXELS / BOX) * scale;
	return {
		size: SYMBOL_PIXELS,
		use(name, x, y, { opacity, scale, turn }) {
			const image = readSymbolImage(name);
			if (!image) return '';
			const id = ids.get(name) ?? `${prefix}i${ids.size}`;
			if (!ids.has(name)) {
				const inner = symbolMarkup(image, themes, paint);
				const grow = `scale(${digits(scaleOf(1), 4)}) translate(-12 -12)`;
				drawn.push(tag('g', { id }, tag('g', { transform: grow }, inner)));
			}
			ids.set(name, id);
			const at = [
				`translate(${digits(x, 1)} ${digits(y, 1)})`,
				...(turn === 0 ? [] : [`rotate(${digits(turn)})`]),
				...(scale === 1 ? [] : [`scale(${digits(scale)})`])
			].join(' ');
			return tag('use', { href: `#${id}`, transform: at, opacity: opacity < 1 ? opacity : null });
		},
		hatch(name, units) {
			const role = readHatch(name);
			if (role === null) return null;
			const id = ids.get(name) ?? `${prefix}i${ids.size}`;
			if (!ids.has(name)) drawn.push(hatching(id, markRole(role), units * enlarge, themes, paint));
			ids.set(name, id);
			return `url(#${id})`;
		},
		definitions: () => (drawn.length > 0 ? tag('defs', {}, drawn.join('')) : '')
	};
}
