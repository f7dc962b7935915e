/** Which layers a query speaks of, so that their features can be here before it is parsed. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { defaultView } from './view.ts';

/**
 * The ids of the layers that stand anywhere in a query, and those that are on where it does not say.
 * It may name one too many, which costs a file; a part added to the grammar needs nothing here.
 */
export function layersNamed(search: string, catalogue: Catalogue): readonly string[] {
	const query = new URLSearchParams(search);
	const words = new Set([...query.values()].flatMap((text) => text.split(/[^a-z0-9-]+/)));
	const ids = catalogue.layers.map(({ definition }) => definition.id);
	const asked = (query.get('layers') ?? '').split(',');
	const on = asked.some((id) => id === 'none' || ids.includes(id))
		? []
		: defaultView(catalogue).layers;
	return ids.filter((id) => words.has(id) || on.includes(id));
}
