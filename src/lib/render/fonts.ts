/** The one family of map and interface, as MapLibre's `font-faces`; `/fonts/fonts.css` has it for CSS. */
import { assets } from './assets.generated.ts';

/** The CSS family of `/fonts/fonts.css`: 400 and 600, and 400 italic; Latin and Japanese. */
export const FONT_FAMILY = 'Linchpin Sans';
export const FONT_STYLESHEET = '/fonts/fonts.css';

/** For `text-font`. The names are keys of `fontFaces`; each holds Latin and Japanese. */
export const FONT_STACKS = {
	regular: ['Linchpin Sans'],
	semibold: ['Linchpin Sans Semibold'],
	italic: ['Linchpin Sans Italic']
} as const satisfies Record<string, readonly string[]>;

interface FontFace {
	url: string;
	'unicode-range': string[];
}

function nameOf(weight: number, style: string): string {
	const [name] =
		style === 'italic' ? FONT_STACKS.italic : FONT_STACKS[weight === 600 ? 'semibold' : 'regular'];
	return name;
}

/** The style root's `font-faces`; a file loads when a character it covers is drawn. */
export function fontFaces(base = ''): Record<string, FontFace[]> {
	const faces: Record<string, FontFace[]> = {};
	for (const { weight, style, url, unicodeRange } of assets.fonts) {
		const face = { url: base + url, 'unicode-range': [...unicodeRange] };
		(faces[nameOf(weight, style)] ??= []).push(face);
	}
	return faces;
}
