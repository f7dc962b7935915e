import { browser } from '$app/environment';
import catalogue, { loaders } from 'virtual:catalogue';
import { Library } from '#lib/view/library.svelte.ts';
import { askedOf, writtenFor } from './asked.ts';

/** A page of the browser has one library, which grows; on the server each request has a whole one. */
const shared = browser ? new Library(catalogue, loaders) : null;

/** As files the pages are written once, for the View of a bare address; a browser takes over from there. */
export const prerender = __EXPORTING__;

export const load = ({ url }) => {
	const library = shared ?? new Library(catalogue);
	const search = askedOf(url);
	/** What the first byte of the page was made for: a file knows its path alone. */
	const first = __EXPORTING__ ? writtenFor(url) : search;
	return { library, catalogue: library.catalogue, search, first };
};
