import { browser } from '$app/environment';
import catalogue, { loaders } from 'virtual:catalogue';
import { Library } from '#lib/view/library.svelte.ts';
import { layersNamed } from '#lib/view/named.ts';

/** A page of the browser has one library, which grows; on the server each request has a whole one. */
const shared = browser ? new Library(catalogue, loaders) : null;

/** Pages for reading, whose address is no View. */
const READING: readonly (string | null)[] = ['/article', '/sources'];

/** What the asked View names is here before anything is parsed or drawn. */
export const load = async ({ url, route }) => {
	const library = shared ?? new Library(catalogue);
	if (!READING.includes(route.id)) await library.need(layersNamed(url.search, catalogue));
	return { library, catalogue: library.catalogue };
};
