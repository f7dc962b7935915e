/** What an embed says beside its map. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Figure } from '#lib/data/figure.ts';
import type { Source } from '#lib/data/schema.ts';
import { difference } from '#lib/view/diff.ts';
import { scene } from '#lib/view/scene.ts';
import type { View } from '#lib/view/view.ts';
import { changeWords } from './changes.ts';
import { localised } from './words.ts';

const shownOf = (catalogue: Catalogue, view: View) =>
	view.t
		.flatMap((day) => scene(catalogue, view, day).layers)
		.flatMap(({ marks }) => marks.map(({ feature }) => feature.id))
		.join();

/** Whether the record has changed for what a frozen View shows. */
export function movedOn(catalogue: Catalogue, view: View): boolean {
	return (
		view.known !== null && shownOf(catalogue, view) !== shownOf(catalogue, { ...view, known: null })
	);
}

/** The caption an editor wrote, or else what two dates differ in. */
export function captionOf(catalogue: Catalogue, view: View, figure: Figure | null): string {
	if (figure) return localised(figure.caption, view.lang);
	const found = difference(catalogue, view);
	return found ? changeWords(found, view.lang).summary : '';
}

export function sourcesShown(catalogue: Catalogue, view: View): readonly Source[] {
	const ids = view.t.flatMap((day) => scene(catalogue, view, day).sources);
	return [...new Set(ids)].sort().flatMap((id) => catalogue.sources[id] ?? []);
}
