/** The credit lines owed for what is on the map: the ground first, then the visible layers. */
import type { Scene } from '#lib/view/scene.ts';
import type { Language } from '#lib/view/view.ts';
import { basemapCredits } from './basemap-credits.ts';

export function creditsOf(scene: Scene, lang: Language): readonly string[] {
	return [...new Set([...basemapCredits, ...scene.credits].map((credit) => credit[lang]))];
}
