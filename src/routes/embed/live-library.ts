import catalogue, { loaders } from 'virtual:catalogue';
import { Library } from '#lib/view/library.svelte.ts';
import { layersNamed } from '#lib/view/named.ts';

/** The catalogue with what a query speaks of. */
export async function libraryFor(query: string): Promise<Library> {
	const library = new Library(catalogue, loaders);
	await library.need(layersNamed(query, catalogue));
	return library;
}
