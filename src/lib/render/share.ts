/** What there is to take from a View: its addresses, its sentence, its code for another page. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { difference } from '#lib/view/diff.ts';
import { scene, sourcesOf, type Mark, type Scene } from '#lib/view/scene.ts';
import { format } from '#lib/view/url.ts';
import type { Language, View } from '#lib/view/view.ts';
import { changeWords } from './changes.ts';
import { frozen, passedOn } from './cite-view.ts';
import { viewTitle } from './title.ts';
import { dateWords, localised, nameOf, numberWords, placeOf, whenWords } from './words.ts';

export function mapAddress(view: View, catalogue: Catalogue, origin: string): string {
	return `${origin}/${format(passedOn(view, catalogue), catalogue)}`;
}

const list = (words: readonly string[], lang: Language) =>
	new Intl.ListFormat(lang, { type: 'conjunction' }).format(words);

function markSentence(mark: Mark, catalogue: Catalogue, lang: Language): string {
	const publishers = sourcesOf(catalogue, mark.feature).map(
		(source) => source['container-title'] ?? source.publisher
	);
	const place = placeOf(mark.feature, lang);
	const said = {
		name: nameOf(mark.feature, lang),
		class: localised(mark.kind.title, lang),
		when: whenWords(mark, lang),
		sources: list([...new Set(publishers)], lang)
	};
	return place
		? m.share_sentence_mark_at({ ...said, place }, { locale: lang })
		: m.share_sentence_mark(said, { locale: lang });
}

function daySentence({ layers, day, sources }: Scene, lang: Language): string {
	const counts = layers.map(({ definition, marks }) =>
		m.announce_layer(
			{ layer: localised(definition.title, lang), count: numberWords(marks.length, lang) },
			{ locale: lang }
		)
	);
	return m.share_sentence_day(
		{
			date: dateWords(day, lang),
			counts: list(counts, lang),
			sources: numberWords(sources.length, lang)
		},
		{ locale: lang }
	);
}

/** In a sentence or two what the View shows: what changed, what is selected, or what is on the map. */
export function viewSentence(view: View, catalogue: Catalogue): string {
	const { lang, known } = view;
	const compared = difference(catalogue, view);
	const shown = scene(catalogue, view);
	const sentence = compared
		? changeWords(compared, lang).summary
		: shown.selected
			? markSentence(shown.selected, catalogue, lang)
			: daySentence(shown, lang);
	if (!known) return sentence;
	const record = m.change_known({ date: dateWords(known, lang) }, { locale: lang });
	return lang === 'ja' ? sentence + record : `${sentence} ${record}`;
}

export interface Shared {
	readonly title: string;
	/** The address of the View, and of the View as the record stands now; equal where it is known. */
	readonly link: string;
	/** The first without its host. */
	readonly path: string;
	readonly lasting: string;
	/** The day whose record the lasting address keeps. */
	readonly record: string | null;
	readonly sentence: string;
}

export function sharedOf(view: View, catalogue: Catalogue, origin: string): Shared {
	const kept = frozen(view, catalogue);
	const link = mapAddress(view, catalogue, origin);
	const gap = view.lang === 'ja' ? '' : ' ';
	return {
		title: viewTitle(catalogue, view),
		link,
		path: mapAddress(view, catalogue, ''),
		lasting: mapAddress(kept, catalogue, origin),
		record: kept.known && dateWords(kept.known, view.lang),
		sentence: `${viewSentence(view, catalogue)}${gap}${link}`
	};
}
