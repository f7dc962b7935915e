/** How a mark that was looked for comes into sight: what of the View has to change, and why. */
import type { CatalogueFeature, CatalogueLayer } from '#lib/data/catalogue.ts';
import { addDays, daysBetween, firstDay, type Day } from '#lib/data/dates.ts';
import { inRecord, slice } from '#lib/data/slice.ts';
import { filtersOn, filterTest, sortFilters } from './filter.ts';
import { shownDay, type Filter, type View } from './view.ts';

export interface Whereabouts {
	/** What to change so that the mark is shown; nothing where it is. */
	readonly change: Partial<View>;
	/** The layer is off. */
	readonly layerOff: boolean;
	/** A filter hides it. */
	readonly filtered: boolean;
	/** The nearest day on which it is on record, where it is not on the day shown. */
	readonly day: Day | null;
	/** The row that then shows it. */
	readonly feature: CatalogueFeature;
}

type Asked = Pick<View, 'layers' | 'where' | 'known' | 't'>;

/** Layers in the order of the catalogue, as the View keeps them. */
const withLayer = (asked: Asked, id: string, order: readonly string[]) =>
	order.filter((layer) => layer === id || asked.layers.includes(layer));

function rowOn(layer: CatalogueLayer, rows: ReadonlySet<CatalogueFeature>, day: Day, view: Asked) {
	return slice(layer, day, view.known).find(({ feature }) => rows.has(feature))?.feature;
}

/** The days on which a row begins or was last in force, nearest first. */
function daysOf(rows: readonly CatalogueFeature[], day: Day, known: View['known']): Day[] {
	const days = rows
		.filter((row) => inRecord(row, known))
		.flatMap(({ properties: { start_date, end_date } }) => [
			...(start_date === undefined ? [] : [firstDay(start_date)]),
			...(end_date === undefined ? [] : [addDays(firstDay(end_date), -1)])
		]);
	const distance = (other: Day) => Math.abs(daysBetween(day, other));
	return [...new Set(days)].sort((a, b) => distance(a) - distance(b));
}

/** The filters of a View without those that hide a feature; of a layer's choice, the value that it has. */
function lettingThrough(
	{ definition }: CatalogueLayer,
	feature: CatalogueFeature,
	where: readonly Filter[]
): readonly Filter[] {
	const hiding = filtersOn(definition, where).filter(
		(filter) => filterTest(filter)(feature) === false
	);
	if (hiding.length === 0) return where;
	const { choice } = definition;
	const chosen = hiding.flatMap(({ field }): Filter[] => {
		if (field !== choice?.field) return [];
		const value = String(feature.properties[field]);
		return value === choice.initially ? [] : [{ layer: definition.id, field, values: [value] }];
	});
	return sortFilters([...where.filter((filter) => !hiding.includes(filter)), ...chosen]);
}

/** The later of two days moves. */
export function dayChange(t: View['t'], day: Day): View['t'] {
	return t.length === 2 && t[0] !== day ? [t[0], day] : [day];
}

/** `order` is of all layers. Null where no row of the mark is ever in force in the record asked for. */
export function whereabouts(
	layer: CatalogueLayer,
	rows: readonly CatalogueFeature[],
	view: Asked,
	order: readonly string[]
): Whereabouts | null {
	const { id } = layer.definition;
	const wanted = new Set(rows);
	const today = shownDay(view);
	const shown = [...view.t].reverse().flatMap((day) => rowOn(layer, wanted, day, view) ?? [])[0];
	const day = shown
		? null
		: daysOf(rows, today, view.known).find((other) => rowOn(layer, wanted, other, view));
	const feature = shown ?? (day && rowOn(layer, wanted, day, view));
	if (!feature || day === undefined) return null;
	const where = lettingThrough(layer, feature, view.where);
	const layerOff = !view.layers.includes(id);
	return {
		layerOff,
		filtered: where !== view.where,
		day,
		feature,
		change: {
			...(layerOff ? { layers: withLayer(view, id, order) } : {}),
			...(where === view.where ? {} : { where }),
			...(day ? { t: dayChange(view.t, day) } : {})
		}
	};
}
