/** What a map says where it has nothing to show: what is the case, and what helps. */
import * as m from '#lib/paraglide/messages.js';
import type { Day } from '#lib/data/dates.ts';
import type { Emptiness } from '#lib/view/emptiness.ts';
import type { Missing } from '#lib/view/missing.ts';
import type { Language } from '#lib/view/view.ts';
import { dateWords, localised, nameOf } from './words.ts';

export interface StateWords {
	readonly text: string;
	readonly hint: string;
	/** What the one button says; null where nothing would help. */
	readonly action: string | null;
}

export function emptyWords(empty: Emptiness, day: Day, lang: Language): StateWords {
	const locale = { locale: lang };
	const date = dateWords(day, lang);
	switch (empty.why) {
		case 'no-layers':
			return {
				text: m.state_no_layers({}, locale),
				hint: m.state_no_layers_hint({}, locale),
				action: m.state_usual_layers({}, locale)
			};
		case 'filtered':
			return {
				text: m.state_filtered({}, locale),
				hint: m.state_filtered_hint({ date }, locale),
				action: m.state_clear_filters({}, locale)
			};
		case 'no-record': {
			const text = m.state_no_record({ date }, locale);
			if (empty.nearest === null) {
				const action = m.state_usual_layers({}, locale);
				return { text, hint: m.state_never({}, locale), action };
			}
			const nearest = dateWords(empty.nearest, lang);
			return {
				text,
				hint: m.state_nearest({ date: nearest }, locale),
				action: m.search_go_to_day({ date: nearest }, locale)
			};
		}
	}
}

/** The same of one layer, in the little room of its entry. */
export function layerEmptyWords(empty: Emptiness, lang: Language): StateWords {
	const locale = { locale: lang };
	if (empty.why === 'filtered') {
		const action = m.state_clear_filters({}, locale);
		return { text: m.state_layer_filtered({}, locale), hint: '', action };
	}
	const nearest = empty.why === 'no-record' ? empty.nearest : null;
	return {
		text: m.state_layer_empty({}, locale),
		hint: '',
		action: nearest && m.search_go_to_day({ date: dateWords(nearest, lang) }, locale)
	};
}

export interface MissingWords extends StateWords {
	readonly title: string;
}

export function missingWords(missing: Missing, shown: Day, lang: Language): MissingWords {
	const locale = { locale: lang };
	const { hidden, row, id } = missing;
	const title = m.state_mark_missing({ name: row ? nameOf(row, lang) : id }, locale);
	if (!hidden) {
		const hint = m.state_mark_close({}, locale);
		return { title, text: m.state_mark_never({}, locale), hint, action: null };
	}
	const layer = localised(missing.layer.title, lang);
	const date = dateWords(shown, lang);
	const nearest = hidden.day && dateWords(hidden.day, lang);
	const reasons = [
		...(nearest ? [m.state_mark_no_record({ date }, locale)] : []),
		...(hidden.layerOff ? [m.state_mark_layer_off({ layer }, locale)] : []),
		...(hidden.filtered ? [m.state_mark_filtered({}, locale)] : [])
	];
	const only = reasons.length === 1;
	const action = nearest
		? (only ? m.search_go_to_day : m.state_mark_bring_day)({ date: nearest }, locale)
		: !only
			? m.state_mark_bring({}, locale)
			: hidden.layerOff
				? m.state_mark_layer_on({ layer }, locale)
				: m.state_clear_filters({}, locale);
	const hint = nearest ? m.state_nearest({ date: nearest }, locale) : '';
	return { title, text: reasons.join(lang === 'ja' ? '' : ' '), hint, action };
}
