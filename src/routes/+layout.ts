import { browser, building } from '$app/environment';
import catalogue, { loaders } from 'virtual:catalogue';
import { Library } from '#lib/view/library.svelte.ts';
import { layersNamed } from '#lib/view/named.ts';

/** A page of the browser has one library, which grows; on the server each request has a whole one. */
const shared = browser ? new Library(catalogue, loaders) : null;

/** Pages for reading, whose address is no View. */
const READING: readonly (string | null)[] = ['/article', '/sources', '/figures', '/figures/[id]'];

/** As files the pages are written once, for the View of a bare address; a browser takes over from there. */
export const prerender = __EXPORTING__;

/** What the asked View names is here before anything is parsed or drawn. */
export const load = async ({ url, route }) => {
	const library = shared ?? new Library(catalogue);
	const search = building ? '' : url.search;
	if (!READING.includes(route.id)) await library.need(layersNamed(search, catalogue));
	return { library, catalogue: library.catalogue };
};
