/** Two perimeters against each other → a light area for each part, with its name in its widest place. */
import { widestPlace } from '#lib/geo/overlap.ts';
import type { Parts } from '#lib/view/versus.ts';
import type { Language } from '#lib/view/view.ts';
import { PLAIN, drawn, type Drawn } from './drawn.ts';
import { shareWords } from './report-words.ts';

export function drawVersus(parts: Parts | null, lang: Language): readonly Drawn[] {
	if (!parts) return [];
	return (['both', 'first', 'second'] as const).flatMap((share) => {
		const area = parts[share];
		if (!area) return [];
		const label = shareWords(share, lang);
		return [
			drawn(area, { ...PLAIN, kind: `versus-${share}` }),
			drawn(
				{ type: 'Point', coordinates: widestPlace(area) },
				{ ...PLAIN, kind: 'versus-label', label }
			)
		];
	});
}
