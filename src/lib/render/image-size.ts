/** The size of an image as its address asks for it. Bad parts fall back to the usual size, and are told. */
import * as m from '#lib/paraglide/messages.js';
import type { Language } from '#lib/view/view.ts';
import { numberWords } from './words.ts';
import type { Size } from './frame.ts';

export interface ImageSize extends Size {
	/** Pixels of the PNG for each pixel of the map. */
	readonly scale: number;
}

/** That of the cards that pages show of a link. */
export const USUAL_SIZE: ImageSize = { width: 1200, height: 630, scale: 1 };

const LIMITS = {
	width: [240, 4096],
	height: [160, 4096],
	scale: [1, 3]
} as const satisfies Record<keyof ImageSize, readonly [number, number]>;

const NAMES = ['width', 'height', 'scale'] as const;

export interface ReadSize {
	readonly size: ImageSize;
	readonly problems: readonly string[];
}

/** A PNG has at most this many pixels a side, whatever its scale. */
const MOST_PIXELS = 4096;

export function readSize(query: URLSearchParams, lang: Language): ReadSize {
	const problems: string[] = [];
	const size = { ...USUAL_SIZE };
	for (const name of NAMES) {
		const text = query.get(name);
		if (text === null) continue;
		const [least, most] = LIMITS[name];
		const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
		if (value >= least && value <= most) size[name] = value;
		else {
			const words = {
				name,
				value: text.slice(0, 40),
				least: String(least),
				most: numberWords(most, lang)
			};
			const usual = numberWords(USUAL_SIZE[name], lang);
			problems.push(m.static_bad_size({ ...words, usual }, { locale: lang }));
		}
	}
	const most = Math.max(1, Math.floor(MOST_PIXELS / Math.max(size.width, size.height)));
	if (size.scale > most) {
		const words = { name: 'scale', value: String(size.scale), least: '1', most: String(most) };
		problems.push(m.static_bad_size({ ...words, usual: String(most) }, { locale: lang }));
		size.scale = most;
	}
	return { size, problems };
}

/** What of a size is not the usual, to stand after a View's query. */
export function writeSize(size: ImageSize): string {
	return NAMES.filter((name) => size[name] !== USUAL_SIZE[name])
		.map((name) => `${name}=${size[name]}`)
		.join('&');
}

/** The address of a View's image; `query` is the View's own, with its `?` or empty. */
export function imageQuery(query: string, size: ImageSize): string {
	const parts = [query.replace(/^\?/, ''), writeSize(size)].filter((part) => part !== '');
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}
