/** Perimeter → a light area, and a line without the edges that only the cut at ±180° made. */
import { outline } from '#lib/geo/antimeridian.ts';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import type { Language } from '#lib/view/view.ts';
import { PLAIN, drawn, type Drawn } from './drawn.ts';
import { perimeterWords } from './perimeter-words.ts';

/** Draws boundaries, and gives the same drawing again for the same boundary. */
export function ringDrawer() {
	const memory = new WeakMap<Boundary, { look: string; drawn: readonly Drawn[] }>();
	return (boundary: Boundary, lang: Language, letter = ''): readonly Drawn[] => {
		const look = `${lang} ${letter}`;
		const found = memory.get(boundary);
		if (found?.look === look) return found.drawn;
		const { perimeter } = boundary;
		const said = perimeterWords(perimeter, lang);
		const label = letter ? `${letter} · ${said}` : said;
		// By the key a hand on the line finds the ring's place in the View.
		const words = { ...PLAIN, key: String(perimeter.slot), label };
		const result = [
			drawn(boundary.geometry, { ...words, kind: 'ring-area' }),
			drawn(outline(boundary.geometry), { ...words, kind: 'ring-line' })
		];
		memory.set(boundary, { look, drawn: result });
		return result;
	};
}
