/** The Views that the links of an embed lead to. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { changeDays, nextChange, previousChange } from '#lib/view/timeline.ts';
import { COMPARISONS, shownDay, type Comparison, type View } from '#lib/view/view.ts';
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

/** The changes before and after the day of a View. */
export function daySteps(catalogue: Catalogue, view: View): readonly Step[] {
	const { lang } = view;
	const locale = { locale: lang };
	const days = changeDays(catalogue, view, null);
	const [before, after] = [previousChange(days, shownDay(view)), nextChange(days, shownDay(view))];
	const to = (other: string, arrow: (date: string) => string, say: typeof m.embed_before): Step => {
		const date = dateWords(other, lang);
		return { words: arrow(date), title: say({ date }, locale), view: { ...view, t: [other] } };
	};
	return [
		...(before ? [to(before, (date) => `‹ ${date}`, m.embed_before)] : []),
		...(after ? [to(after, (date) => `${date} ›`, m.embed_after)] : [])
	];
}

/** The ways to compare two days, and each day by itself. */
export function comparisonSteps(view: View): readonly Step[] {
	const { lang, t } = view;
	const locale = { locale: lang };
	if (t.length === 1) return [];
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
