/**
 * A language as part of a path. Files know no query: where the site is written as files its Japanese pages
 * lie under `/ja`. A server answers there, too, and names the address with `?lang=ja` as the canonical one.
 */
import { inReading, readingQuery, type OwnParts, type Reading } from './reading.ts';
import type { Language } from './view.ts';

const FOLDERS = { en: '', ja: '/ja' } as const satisfies Record<Language, string>;

export interface Placed {
	/** From the site's root, with its slash; without the language. */
	readonly path: string;
	/** What the path says of the language; null where it says nothing. */
	readonly lang: Language | null;
}

/** `pathname` is from the site's root, with its slash. */
export function readPath(pathname: string): Placed {
	const folder = FOLDERS.ja;
	const japanese = pathname === folder || pathname.startsWith(`${folder}/`);
	return japanese
		? { path: pathname.slice(folder.length) || '/', lang: 'ja' }
		: { path: pathname, lang: null };
}

/** The query of an address with what its path says; `search` is empty for a file. */
export function askedAt(pathname: string, search: string): string {
	const { lang } = readPath(pathname);
	if (lang === null || new URLSearchParams(search).has('lang')) return search;
	return inReading(search, { lang, theme: 'auto' });
}

/** Where a page or file of the site is in a language and a theme, as a file or from a server. */
export function addressIn(
	path: string,
	reading: Reading,
	{ files, own = {} }: { readonly files: boolean; readonly own?: OwnParts }
): string {
	if (!files) return path + readingQuery(reading, own);
	const folder = FOLDERS[reading.lang];
	const there = path === '/' && folder !== '' ? folder : folder + path;
	return there + readingQuery({ ...reading, lang: 'en' }, own);
}
