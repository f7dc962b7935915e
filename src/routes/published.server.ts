import { building } from '$app/environment';
import { base } from '$app/paths';
import catalogue from 'virtual:catalogue';
import figures from 'virtual:figures';
import { wayToRoot } from '#lib/render/file-links.ts';
import { publishedAnswers } from '#lib/render/published-answer.server.ts';
import { publishedOf } from '#lib/render/published.ts';
import { askedOf } from './asked.ts';

/** Figures, and the claims that are drawn. */
export const published = publishedOf(figures, catalogue.claims);

/** A site of files of which nobody has said where it will be found names itself from each of its pages. */
const rootOf = ({ origin, pathname }: URL): string =>
	building ? (__SITE__ ?? wayToRoot(pathname)) : origin + base;

export const siteOf = (url: URL) => ({
	site: rootOf(url),
	host: url.host,
	base,
	files: building
});

export const askedFile = ({ request, url }: { readonly request: Request; readonly url: URL }) => ({
	request,
	canonical: rootOf(url) + url.pathname.slice(base.length),
	search: askedOf(url)
});

export const answers = publishedAnswers(catalogue, published);

/** The published View of a path such as `/figures/ream-before-and-after`. */
export const publishedAt = (path: string) => published.find((one) => one.path === path);

/** The ids of those under a folder. */
export const idsUnder = (folder: string) =>
	published.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ id }) => id);
