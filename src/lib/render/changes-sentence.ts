/** One change as a sentence. It says what was reported, where and for when, and nothing in between. */
import * as m from '#lib/paraglide/messages.js';
import type { CatalogueFeature } from '#lib/data/catalogue.ts';
import type { Altered, Appeared, Change, Gone } from '#lib/view/diff.ts';
import type { Mark } from '#lib/view/scene.ts';
import type { Language } from '#lib/view/view.ts';
import { apart } from './changes-distance.ts';
import { placePhrase } from './changes-places.ts';
import { factsOf } from './facts.ts';
import { dateWords, isOneDate, localised, nameOf, numberWords, property } from './words.ts';

const UNIT = { style: 'unit', unit: 'kilometer' } as const;
const KILOMETRES = {
	en: new Intl.NumberFormat('en-GB', UNIT),
	ja: new Intl.NumberFormat('ja-JP', UNIT)
} as const satisfies Record<Language, Intl.NumberFormat>;

const classOf = ({ kind }: Mark, lang: Language) => localised(kind.title, lang);

function startWords({ properties }: CatalogueFeature, lang: Language): string {
	return properties.start_date ? dateWords(properties.start_date, lang) : '';
}

function isReport({ kind, feature }: Mark): boolean {
	return kind.staleness !== undefined && feature.properties.start_date !== undefined;
}

/** Class, name, description and the declared fields of a mark, in words. */
function statements(
	mark: Mark,
	lang: Language
): Map<string, readonly [title: string, text: string]> {
	const locale = { locale: lang };
	const summary = property(mark.feature, 'summary', lang);
	return new Map([
		['class', [m.change_field_class({}, locale), classOf(mark, lang)]],
		['name', [m.change_field_name({}, locale), nameOf(mark.feature, lang)]],
		...(summary ? [['summary', [m.change_field_summary({}, locale), summary]] as const] : []),
		...factsOf(mark, lang).map(({ key, title, text }) => [key, [title, text]] as const)
	]);
}

/** “Status: “In home port” before, “Deployed” after.” for each field that a reader can see differ. */
export function fieldWords(change: Altered, lang: Language): readonly string[] {
	const [old, now] = [statements(change.before, lang), statements(change.after, lang)];
	const locale = { locale: lang };
	return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
		const [title = '', from] = old.get(key) ?? [now.get(key)?.[0]];
		const to = now.get(key)?.[1];
		if (from === to) return [];
		if (from === undefined) return [m.change_field_added({ title, to: to ?? '' }, locale)];
		if (to === undefined) return [m.change_field_removed({ title, from }, locale)];
		return [m.change_field({ title, from, to }, locale)];
	});
}

function movedWords(change: Altered, lang: Language): string {
	const { before, after } = change;
	const name = nameOf(after.feature, lang);
	const from = placePhrase(before.feature, lang);
	const to = placePhrase(after.feature, lang);
	if (from === undefined || to === undefined) return m.change_redrawn({ name }, { locale: lang });
	const ends = {
		name,
		from,
		to,
		before: startWords(before.feature, lang),
		after: startWords(after.feature, lang)
	};
	const way = apart(change);
	switch (way.kind) {
		case 'about': {
			const distance = KILOMETRES[lang].format(way.kilometres);
			return m.change_moved_about({ ...ends, distance }, { locale: lang });
		}
		case 'range': {
			const distance = KILOMETRES[lang].formatRange(...way.kilometres);
			return m.change_moved_range({ ...ends, distance }, { locale: lang });
		}
		case 'overlap':
			return before.kind === after.kind
				? m.change_moved_overlap(ends, { locale: lang })
				: m.change_moved(ends, { locale: lang });
		case 'unknown':
			return m.change_moved(ends, { locale: lang });
	}
}

function changedWords({ before, after }: Altered, lang: Language): string {
	const name = nameOf(after.feature, lang);
	const date = startWords(after.feature, lang);
	const place = placePhrase(after.feature, lang);
	if (isReport(before) && isReport(after) && place !== undefined) {
		const ends = { name, place, before: startWords(before.feature, lang), after: date };
		return m.change_changed(ends, { locale: lang });
	}
	return date
		? m.change_changed_from({ name, date }, { locale: lang })
		: m.change_changed_plain({ name }, { locale: lang });
}

function appearedWords({ after }: Appeared, lang: Language): string {
	const { feature } = after;
	const date = startWords(feature, lang);
	const place = placePhrase(feature, lang);
	const said = { name: nameOf(feature, lang), class: classOf(after, lang), date };
	if (isReport(after)) {
		return place === undefined
			? m.change_appeared_report_only(said, { locale: lang })
			: m.change_appeared_report({ ...said, place }, { locale: lang });
	}
	if (!date) return m.change_appeared(said, { locale: lang });
	return isOneDate(feature)
		? m.change_appeared_on(said, { locale: lang })
		: m.change_appeared_from(said, { locale: lang });
}

function goneWords({ before }: Gone, lang: Language): string {
	const { feature } = before;
	const { end_date } = feature.properties;
	const said = { name: nameOf(feature, lang), class: classOf(before, lang) };
	if (isOneDate(feature)) {
		return m.change_gone_on({ ...said, date: startWords(feature, lang) }, { locale: lang });
	}
	return end_date
		? m.change_gone_from({ ...said, date: dateWords(end_date, lang) }, { locale: lang })
		: m.change_gone(said, { locale: lang });
}

/** Japanese sets no space between sentences. */
export function joinSentences(sentences: readonly string[], lang: Language): string {
	return sentences.filter(Boolean).join(lang === 'ja' ? '' : ' ');
}

export function changeSentence(change: Change, lang: Language): string {
	const alone = { count: 1, number: numberWords(1, lang) };
	switch (change.kind) {
		case 'appeared':
			return appearedWords(change, lang);
		case 'gone':
			return goneWords(change, lang);
		case 'moved':
			return joinSentences([movedWords(change, lang), ...fieldWords(change, lang)], lang);
		case 'changed':
			return joinSentences([changedWords(change, lang), ...fieldWords(change, lang)], lang);
		case 'aged':
			return m.change_aged(
				{ ...alone, names: nameOf(change.after.feature, lang) },
				{ locale: lang }
			);
		case 'resighted':
			return m.change_resighted(
				{ ...alone, names: nameOf(change.after.feature, lang) },
				{ locale: lang }
			);
	}
}

/** “Ford: from Oslo, Norway to the Caribbean Sea.”, for a caption; null for what did not move. */
export function moveInShort(change: Change, lang: Language): string | null {
	if (change.kind !== 'moved') return null;
	const from = placePhrase(change.before.feature, lang);
	const to = placePhrase(change.after.feature, lang);
	if (from === undefined || to === undefined) return null;
	const name = nameOf(change.after.feature, lang);
	return m.change_moved_short({ name, from, to }, { locale: lang });
}
