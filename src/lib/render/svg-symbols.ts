/** The family of symbols for a static map: each is drawn once, and then shown where it stands. */
import { digits, tag } from './svg-markup.ts';
import type { Paint } from './svg-style.ts';
import { SYMBOLS, readSymbolImage, type SymbolImage, type SymbolPath } from './symbols.ts';
import { markRole, type Theme } from './theme.ts';

/** As on the live map: a box of 24 units on 22 pixels, with a halo. */
const BOX = 24;
export const SYMBOL_PIXELS = 22;
const STROKE = 1.9;
const HALO = 5;

export interface SymbolSheet {
	readonly size: number;
	use(image: string, x: number, y: number, opacity: number, scale: number): string;
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
	const paths: readonly SymbolPath[] = SYMBOLS[symbol];
	const shadow = paths.map(({ d }) => d).join('');
	const shapes = paths.map(({ d, paint: how, dashed }) =>
		tag('path', {
			d,
			fill: how === 'line' ? 'none' : how === 'solid' && !hollow ? mark : halo,
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

export function symbolSheet(themes: readonly Theme[], paint: Paint, prefix: string): SymbolSheet {
	const ids = new Map<string, string>();
	const drawn: string[] = [];
	const scaleOf = (scale: number) => (SYMBOL_PIXELS / BOX) * scale;
	return {
		size: SYMBOL_PIXELS,
		use(name, x, y, opacity, scale) {
			const image = readSymbolImage(name);
			if (!image) return '';
			const id = ids.get(name) ?? `${prefix}i${ids.size}`;
			if (!ids.has(name)) {
				const inner = symbolMarkup(image, themes, paint);
				const grow = `scale(${digits(scaleOf(1), 4)}) translate(-12 -12)`;
				drawn.push(tag('g', { id }, tag('g', { transform: grow }, inner)));
			}
			ids.set(name, id);
			const at = `translate(${digits(x, 1)} ${digits(y, 1)})${scale === 1 ? '' : ` scale(${digits(scale)})`}`;
			return tag('use', { href: `#${id}`, transform: at, opacity: opacity < 1 ? opacity : null });
		},
		definitions: () => (drawn.length > 0 ? tag('defs', {}, drawn.join('')) : '')
	};
}
