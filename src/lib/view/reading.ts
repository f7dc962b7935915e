/** What a reading page takes from its address: language and theme, and what is the page's own. */
import { LANGUAGES, THEMES, type Language, type View } from './view.ts';

export type Reading = Pick<View, 'lang' | 'theme'>;

/** Parts that a page adds to its address, such as a filter; absent ones are not written. */
export type OwnParts = Readonly<Record<string, string | null>>;

export function readReading(search: string): Reading {
	const query = new URLSearchParams(search);
	return {
		lang: LANGUAGES.find((lang) => lang === query.get('lang')) ?? 'en',
		theme: THEMES.find((theme) => theme === query.get('theme')) ?? 'auto'
	};
}

/** The query of a reading page, with its `?`; empty where all is as usual. */
export function readingQuery({ lang, theme }: Reading, own: OwnParts = {}): string {
	const parts: readonly (readonly [string, string | null])[] = [
		...Object.entries(own),
		['lang', lang === 'en' ? null : lang],
		['theme', theme === 'auto' ? null : theme]
	];
	const words = parts.filter((part): part is readonly [string, string] => part[1] !== null);
	return words.length > 0 ? `?${new URLSearchParams(words.map(([...part]) => part))}` : '';
}

/** A View's query said in a language and a theme; the query names neither. Canonical, as they are its last. */
export function inReading(query: string, reading: Reading): string {
	const said = readingQuery(reading).slice(1);
	return said === '' ? query : `${query === '' ? '?' : `${query}&`}${said}`;
}

/** The one of two languages that is not in use. */
export const otherLanguage = (lang: Language): Language => (lang === 'en' ? 'ja' : 'en');
