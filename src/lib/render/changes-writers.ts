/** The changes between two dates as data, words and feed. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { firstDay } from '#lib/data/dates.ts';
import type { Language } from '#lib/view/view.ts';
import { atom } from './atom.ts';
import type { Asked, ChangesFormat } from './changes-answer.ts';
import { changesData } from './changes-data.ts';
import { changesFeed, type FeedOptions } from './changes-feed.ts';
import { changesText } from './changes-text.ts';

/** Where a feed's entries lead: to a mark on a day. */
export function mapOf(origin: string, lang: Language): FeedOptions['mapOf'] {
	return (mark, date) => {
		const day = date === null ? [] : [`t=${firstDay(date)}`];
		const language = lang === 'en' ? [] : [`lang=${lang}`];
		return `${origin}/?${[...day, `select=${mark}`, ...language].join('&')}`;
	};
}

export const CHANGES_WRITERS = {
	json: ({ view: { lang }, difference, words, map, problems }, catalogue) =>
		JSON.stringify(changesData(difference, words, catalogue, { lang, map, problems })),
	txt: ({ view: { lang, known }, words, map }, catalogue) =>
		changesText(words, catalogue, { lang, known, map }),
	atom: ({ view: { lang }, difference, words, self, map }, catalogue) => {
		const options = { lang, self, map, mapOf: mapOf(new URL(self).origin, lang) };
		return atom(changesFeed(difference, words, catalogue, options));
	}
} as const satisfies Record<ChangesFormat, (asked: Asked, catalogue: Catalogue) => string>;
