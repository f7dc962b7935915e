/** Perimeter → a light area, and a line without the edges that only the cut at ±180° made. */
import { outline } from '#lib/geo/antimeridian.ts';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import type { Language } from '#lib/view/view.ts';
import { PLAIN, drawn, type Drawn } from './drawn.ts';
import { perimeterWords } from './perimeter-words.ts';

/** Draws boundaries, and gives the same drawing again for the same boundary. */
export function ringDrawer() {
	const memory = new WeakMap<Boundary, { lang: Language; drawn: readonly Drawn[] }>();
	return (boundary: Boundary, lang: Language): readonly Drawn[] => {
		const found = memory.get(boundary);
		if (found?.lang === lang) return found.drawn;
		const words = { ...PLAIN, label: perimeterWords(boundary.perimeter, lang) };
		const result = [
			drawn(boundary.geometry, { ...words, kind: 'ring-area' }),
			drawn(outline(boundary.geometry), { ...words, kind: 'ring-line' })
		];
		memory.set(boundary, { lang, drawn: result });
		return result;
	};
}
