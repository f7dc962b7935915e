/** The record of one place or subject: every row that speaks of it, newest first. */
import type { Catalogue, CatalogueFeature, CatalogueLayer } from './catalogue.ts';
import { firstDay, type Day } from './dates.ts';
import { inRecord } from './slice.ts';

export function startOf({ properties }: CatalogueFeature): Day | null {
	return properties.start_date === undefined ? null : firstDay(properties.start_date);
}

/** The rows whose subject is `id` or that belong to its record, by date, newest first. */
export function recordOf(
	layer: CatalogueLayer,
	id: string,
	known: Day | null = null
): readonly CatalogueFeature[] {
	return layer.features
		.filter((feature) => {
			const { part_of, subject } = feature.properties;
			return (part_of === id || subject === id) && inRecord(feature, known);
		})
		.sort((a, b) => ((startOf(a) ?? '') < (startOf(b) ?? '') ? 1 : -1));
}

/** The rows of a place or subject that the record has taken back by the day `known`. */
export function correctionsOf(
	layer: CatalogueLayer,
	id: string,
	known: Day | null = null
): readonly CatalogueFeature[] {
	return layer.features.filter(({ properties: { subject, part_of, retracted, recorded } }) => {
		const concerns = subject === id || part_of === id;
		if (!concerns || retracted === undefined) return false;
		return known === null || (recorded <= known && retracted <= known);
	});
}

/**
 * The last day on which a row of the layers entered or left the record: what is asked as known that day stays
 * as it is. Of the layers only, because a browser has no others.
 */
export function recordDay({ layers }: Catalogue, ids: readonly string[]): Day | null {
	let last: Day | null = null;
	for (const { definition, features } of layers) {
		if (!ids.includes(definition.id)) continue;
		for (const { properties } of features) {
			const day = properties.retracted ?? properties.recorded;
			if (last === null || day > last) last = day;
		}
	}
	return last;
}
