/** What an embed says beside its map, and the Views that its links lead to. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Figure } from '#lib/data/figure.ts';
import type { Source } from '#lib/data/schema.ts';
import { difference } from '#lib/view/diff.ts';
import { scene } from '#lib/view/scene.ts';
import { changeDays } from '#lib/view/timeline.ts';
import { COMPARISONS, shownDay, type Comparison, type View } from '#lib/view/view.ts';
import { changeWords } from './changes.ts';
import { dateWords, localised } from './words.ts';

/** A link to another View, in words. */
export interface Step {
	readonly words: string;
	readonly title: string;
	readonly view: View;
	readonly on?: boolean;
}

export function layerSteps(catalogue: Catalogue, view: View): readonly Step[] {
	const { lang, layers } = view;
	return catalogue.layers.toReversed().map(({ definition: { id, title } }) => {
		const on = layers.includes(id);
		const layer = localised(title, lang);
		const say = on ? m.embed_layer_hide : m.embed_layer_show;
		const wanted = on ? layers.filter((other) => other !== id) : [...layers, id];
		const ordered = catalogue.layers
			.map(({ definition }) => definition.id)
			.filter((one) => wanted.includes(one));
		return {
			words: layer,
			title: say({ layer }, { locale: lang }),
			on,
			view: { ...view, layers: ordered }
		};
	});
}

const COMPARISON_WORDS = {
	swipe: m.embed_as_swipe,
	side: m.embed_as_side,
	changes: m.embed_as_changes
} as const satisfies Record<Comparison, unknown>;

/** Of one day the changes before and after it; of two, each by itself and the ways to compare them. */
export function dateSteps(catalogue: Catalogue, view: View): readonly Step[] {
	const { lang, t } = view;
	const locale = { locale: lang };
	if (t.length === 2) {
		const single = t.map((day): Step => {
			const words = m.embed_only({ date: dateWords(day, lang) }, locale);
			return { words, title: words, view: { ...view, t: [day], compare: 'swipe' } };
		});
		const ways = COMPARISONS.map((compare): Step => {
			const words = COMPARISON_WORDS[compare]({}, locale);
			return { words, title: words, on: compare === view.compare, view: { ...view, compare } };
		});
		return [...ways, ...single];
	}
	const days = changeDays(catalogue, view, null);
	const day = shownDay(view);
	const before = days.filter((one) => one < day).at(-1);
	const after = days.find((one) => one > day);
	const to = (other: string, say: typeof m.embed_before): Step => {
		const date = dateWords(other, lang);
		return { words: date, title: say({ date }, locale), view: { ...view, t: [other] } };
	};
	return [
		...(before ? [to(before, m.embed_before)] : []),
		...(after ? [to(after, m.embed_after)] : [])
	];
}

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
