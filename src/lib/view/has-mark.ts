/** Whether a layer has a feature or a subject of this name. */
import type { CatalogueLayer } from '#lib/data/catalogue.ts';
import { isHere } from '#lib/data/portion.ts';

/** Of a layer whose features could not be loaded nobody can say that it lacks the mark. */
export function hasMark(layer: CatalogueLayer, id: string): boolean {
	if (!isHere(layer)) return true;
	return layer.features.some((feature) => feature.id === id || feature.properties.subject === id);
}
