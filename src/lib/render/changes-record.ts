/** The history of the record itself, by transaction time: what was added on a day, and what corrected. */
import type { Catalogue, CatalogueFeature, CatalogueLayer } from '#lib/data/catalogue.ts';
import type { Day } from '#lib/data/dates.ts';
import type { Layer } from '#lib/data/schema.ts';

/** Rows of one layer that entered the record on one day. */
export interface Addition {
	readonly kind: 'added';
	readonly day: Day;
	readonly layer: Layer;
	readonly rows: readonly CatalogueFeature[];
}

/** A row that left the record; `now` is the row that says instead what it said wrongly. */
export interface Correction {
	readonly kind: 'corrected';
	readonly day: Day;
	readonly layer: Layer;
	readonly was: CatalogueFeature;
	readonly now: CatalogueFeature | null;
}

/** A retracted row names the row that replaces it as the one whose record it belongs to, in `part_of`. */
function correction(
	{ definition, features }: CatalogueLayer,
	was: CatalogueFeature
): Correction | null {
	const { retracted, part_of } = was.properties;
	if (retracted === undefined) return null;
	const now = features.find(({ id }) => id === part_of) ?? null;
	return { kind: 'corrected', day: retracted, layer: definition, was, now };
}

/** What was corrected in a layer, newest first. */
export function correctionsOf(layer: CatalogueLayer): readonly Correction[] {
	return layer.features
		.flatMap((feature) => correction(layer, feature) ?? [])
		.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** What a row replaces: what the record said before it, and when that changed. */
export function replacedBy(layer: CatalogueLayer, id: string): readonly Correction[] {
	return correctionsOf(layer).filter(({ now }) => now?.id === id);
}

function additionsOf({ definition, features }: CatalogueLayer): readonly Addition[] {
	const byDay = Map.groupBy(features, ({ properties }) => properties.recorded);
	return [...byDay].map(([day, rows]) => ({ kind: 'added', day, layer: definition, rows }));
}

/** Newest first; of one day corrections before additions, the topmost layer first. */
export function historyOf({ layers }: Catalogue): readonly (Addition | Correction)[] {
	const all = [...layers]
		.reverse()
		.flatMap((layer) => [...correctionsOf(layer), ...additionsOf(layer)]);
	const key = ({ day, kind }: Addition | Correction) => `${day}${kind}`;
	return all.sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}
