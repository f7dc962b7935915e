/** Whether a layer has a feature or a subject of this name. */
import type { CatalogueLayer } from '#lib/data/catalogue.ts';

export function hasMark(layer: CatalogueLayer, id: string): boolean {
	return layer.features.some((feature) => feature.id === id || feature.properties.subject === id);
}
