import { building } from '$app/environment';
import { base } from '$app/paths';
import { askedAt } from '#lib/view/path-language.ts';

const pathOf = ({ pathname }: URL) => pathname.slice(base.length);

/** What the file at an address was written for: the language of its path. */
export const writtenFor = (url: URL): string => askedAt(pathOf(url), '');

/** The query of an address, with the language of its path. While files are written no address has a query. */
export const askedOf = (url: URL): string =>
	building ? writtenFor(url) : askedAt(pathOf(url), url.search);

/** Where the site is, for data and feeds, which name it whole. */
export const originOf = ({ origin }: URL): string => (building ? (__SITE__ ?? origin) : origin);
