/** The two feeds: what changed between two dates, and what became of the record. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue, CatalogueFeature } from '#lib/data/catalogue.ts';
import type { Day } from '#lib/data/dates.ts';
import type { Difference } from '#lib/view/diff.ts';
import { referenceOf } from '#lib/view/scene.ts';
import { referenceText, type Language } from '#lib/view/view.ts';
import type { Entry, Feed } from './atom.ts';
import type { ChangeLine, ChangeWords } from './changes.ts';
import { moveInShort } from './changes-sentence.ts';
import { historyOf, type Addition, type Correction } from './changes-record.ts';
import { dateWords, localised, nameOf, numberWords, placeOf, property } from './words.ts';

export interface FeedOptions {
	readonly lang: Language;
	/** The address of the feed, and of the map it stands for. */
	readonly self: string;
	readonly map: string;
	/** The address of the map that shows a mark on a day. */
	readonly mapOf: (mark: string, day: Day | null) => string;
}

function cited(catalogue: Catalogue, ids: readonly string[]): Entry['via'] {
	return [...new Set(ids)].flatMap((id) => {
		const source = catalogue.sources[id];
		return source ? [{ title: source.title, url: source.URL }] : [];
	});
}

/** Entries of one comparison stand under one name, so that the same change has the same id for ever. */
export function changesFeed(
	{ from, to }: Difference,
	words: ChangeWords,
	catalogue: Catalogue,
	{ lang, self, map }: FeedOptions
): Feed {
	const name = `changes/${from.day},${to.day}/${to.known ?? 'now'}/${lang}`;
	const entry = (line: ChangeLine): Entry[] => {
		const [first] = line.changes;
		if (!first) return [];
		const { kind, reference } = first;
		const several = line.changes.length > 1 ? `${reference.layer}/` : referenceText(reference);
		return [
			{
				name: `${name}/${kind}/${several}`,
				title: moveInShort(first, lang) ?? line.text,
				day: to.day,
				link: map,
				content: [line.text],
				via: cited(catalogue, [...line.sources.before, ...line.sources.after])
			}
		];
	};
	return {
		name,
		title: words.title,
		subtitle: words.summary,
		lang,
		self,
		link: map,
		day: to.day,
		entries: words.groups.flatMap(({ lines, rest }) => [...lines, ...rest].flatMap(entry))
	};
}

function rowWords(feature: CatalogueFeature, lang: Language): string {
	const name = nameOf(feature, lang);
	const place = placeOf(feature, lang);
	const { start_date } = feature.properties;
	if (!start_date) return name;
	const date = dateWords(start_date, lang);
	return place
		? m.change_record_row_place({ name, place, date }, { locale: lang })
		: m.change_record_row({ name, date }, { locale: lang });
}

/** Of many rows, how many of each name. */
function tally(rows: readonly CatalogueFeature[], lang: Language): readonly string[] {
	if (rows.length === 1) return rows.map((row) => rowWords(row, lang));
	const names = Map.groupBy(rows, (row) => nameOf(row, lang));
	const said = [...names].map(([name, { length }]) =>
		length === 1
			? name
			: m.change_record_count({ name, number: numberWords(length, lang) }, { locale: lang })
	);
	return [said.join(lang === 'ja' ? '、' : '; ')];
}

function added({ day, layer, rows }: Addition, catalogue: Catalogue, options: FeedOptions): Entry {
	const { lang, mapOf } = options;
	const [only] = rows.length === 1 ? rows : [];
	return {
		name: `record/${day}/${layer.id}`,
		title: m.change_record_added(
			{
				count: rows.length,
				number: numberWords(rows.length, lang),
				layer: localised(layer.title, lang)
			},
			{ locale: lang }
		),
		day,
		link: only
			? mapOf(referenceText(referenceOf(layer.id, only)), only.properties.start_date ?? null)
			: options.map,
		content: tally(rows, lang),
		via: only ? cited(catalogue, only.properties.sources) : []
	};
}

function corrected(
	{ day, layer, was, now }: Correction,
	catalogue: Catalogue,
	{ lang, mapOf }: FeedOptions
): Entry {
	const said = { layer: localised(layer.title, lang), name: rowWords(was, lang) };
	const span = {
		recorded: dateWords(was.properties.recorded, lang),
		retracted: dateWords(day, lang)
	};
	const note = property(was, 'note', lang);
	const shown = now ?? was;
	return {
		name: `record/${day}/${layer.id}/${was.id}`,
		title: now
			? m.change_record_corrected(said, { locale: lang })
			: m.change_record_retracted(said, { locale: lang }),
		day,
		link: mapOf(referenceText(referenceOf(layer.id, shown)), shown.properties.start_date ?? null),
		content: [
			m.change_record_was({ ...span, words: rowWords(was, lang) }, { locale: lang }),
			...(now ? [m.change_record_now({ words: rowWords(now, lang) }, { locale: lang })] : []),
			...(note ? [note] : [])
		],
		via: cited(catalogue, [...was.properties.sources, ...(now?.properties.sources ?? [])])
	};
}

/** The feed of the record: what was added, and what corrected, by the day it was. */
export function recordFeed(catalogue: Catalogue, options: FeedOptions): Feed {
	const { lang, self, map } = options;
	const entries = historyOf(catalogue).map((event) =>
		event.kind === 'added' ? added(event, catalogue, options) : corrected(event, catalogue, options)
	);
	const name = `record/${lang}`;
	return {
		name,
		title: m.change_record({}, { locale: lang }),
		subtitle: m.app_description({}, { locale: lang }),
		lang,
		self,
		link: map,
		day: entries[0]?.day ?? '1970-01-01',
		entries: entries.map((entry) => ({ ...entry, name: `${entry.name}/${lang}` }))
	};
}
