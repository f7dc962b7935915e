/** What is selected but not on the map, and what would bring it there. */
import type { Catalogue, CatalogueFeature } from '#lib/data/catalogue.ts';
import { isHere } from '#lib/data/portion.ts';
import type { Layer } from '#lib/data/schema.ts';
import { referenceOf } from './scene.ts';
import { referenceText, type View } from './view.ts';
import { whereabouts } from './whereabouts.ts';

export interface Missing {
	/** As the address names it. */
	readonly id: string;
	readonly layer: Layer;
	/** A row of it; null where the record has none. */
	readonly row: CatalogueFeature | null;
	/** What hides it; nothing where it is in force on no day. */
	readonly hidden: {
		readonly layerOff: boolean;
		readonly filtered: boolean;
		/** The nearest day on which it is on record, where it is not on the day shown. */
		readonly day: View['t'][0] | null;
	} | null;
	/** What to change so that it is shown. */
	readonly change: Partial<View>;
}

/** Null where nothing is selected, where it is shown, and where its layer is still on its way. */
export function missing(
	catalogue: Catalogue,
	view: View,
	isShown: (key: string) => boolean
): Missing | null {
	const { select } = view;
	if (!select || isShown(referenceText(select))) return null;
	const layer = catalogue.layers.find(({ definition }) => definition.id === select.layer);
	if (!layer || !isHere(layer)) return null;
	const rows = layer.features.filter(
		(feature) => feature.id === select.id || feature.properties.subject === select.id
	);
	const [row = null] = rows;
	if (row && isShown(referenceText(referenceOf(select.layer, row)))) return null;
	const order = catalogue.layers.map(({ definition }) => definition.id);
	const found = whereabouts(layer, rows, view, order);
	const told = { id: select.id, layer: layer.definition, row };
	if (!found) return { ...told, hidden: null, change: {} };
	const { layerOff, day, change } = found;
	// What is on, on record and let through is hidden by keeping to the view.
	const outside = view.within !== null;
	const filtered = found.filtered || (outside && !layerOff && day === null);
	return {
		...told,
		hidden: { layerOff, filtered, day },
		change: { ...change, ...(outside ? { within: null } : {}) }
	};
}
