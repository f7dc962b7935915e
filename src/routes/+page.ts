import { layersNamed } from '#lib/view/named.ts';

/** What the asked View names is here before anything is parsed or drawn. */
export const load = async ({ parent }) => {
	const { library, search } = await parent();
	await library.need(layersNamed(search, library.catalogue));
	return { catalogue: library.catalogue };
};
