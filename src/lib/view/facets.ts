/**
 * What each filter of a layer would keep, for a reader about to choose: every count is taken with all
 * other filters in force and without the field's own.
 */
import type { CatalogueFeature, CatalogueLayer } from '#lib/data/catalogue.ts';
import { dayNumber, firstDay, fromDayNumber, type Day } from '#lib/data/dates.ts';
import { slice, type Slice } from '#lib/data/slice.ts';
import type { Bounds } from './camera.ts';
import { filterFields, type FilterField } from './fields.ts';
import { filtersOn, filterTest } from './filter.ts';
import { touches } from './frame.ts';
import type { Filter, View } from './view.ts';

interface Common {
	readonly field: FilterField;
	/** The filter in force on it, the layer's own first choice too. */
	readonly filter: Filter | null;
	/** Marks that lack the field, which no filter on it hides. */
	readonly lacking: number;
	/** Marks that have the field and that the filter keeps. */
	readonly kept: number;
}

export interface ChoiceFacet extends Common {
	readonly type: 'choice';
	/** Marks with each value, in the order of the field; only values that some mark of the day has. */
	readonly counts: ReadonlyMap<string, number>;
}

export interface RangeFacet extends Common {
	readonly type: 'number' | 'date';
	/** Of all marks of the layer on the day, so that it stays while other filters change. */
	readonly least: number | Day;
	readonly most: number | Day;
	/** Marks in each of equal steps from `least` to `most`. */
	readonly bins: readonly number[];
}

export interface TextFacet extends Common {
	readonly type: 'text';
}

export type Facet = ChoiceFacet | RangeFacet | TextFacet;

const BINS = 24;

const extents = new WeakMap<Slice, Map<string, readonly [number, number] | null>>();

const dayNumbers = new Map<string, number>();

/** Days are few, and reading one costs more than all else here. */
function numberOf(date: string): number {
	const number = dayNumbers.get(date) ?? dayNumber(firstDay(date));
	if (dayNumbers.size < 100_000) dayNumbers.set(date, number);
	return number;
}

/** A number, or a date as the day it begins; null where the feature has none. */
function amount({ properties }: CatalogueFeature, { key, type }: FilterField): number | null {
	const value = properties[key];
	if (type === 'date') return typeof value === 'string' ? numberOf(value) : null;
	return typeof value === 'number' ? value : null;
}

function extentOf(holdings: Slice, field: FilterField): readonly [number, number] | null {
	const memory = extents.get(holdings) ?? new Map<string, readonly [number, number] | null>();
	extents.set(holdings, memory);
	const known = memory.get(field.key);
	if (known !== undefined) return known;
	let [least, most] = [Infinity, -Infinity];
	for (const { feature } of holdings) {
		const value = amount(feature, field);
		if (value === null) continue;
		if (value < least) least = value;
		if (value > most) most = value;
	}
	const extent = least <= most ? ([least, most] as const) : null;
	memory.set(field.key, extent);
	return extent;
}

/** Whether the feature says anything in the field. */
function has(feature: CatalogueFeature, { key, type }: FilterField): boolean {
	const { properties } = feature;
	if (properties[key] !== undefined) return true;
	return (
		type === 'text' &&
		(properties[`${key}_ja`] !== undefined || properties[`${key}:ja`] !== undefined)
	);
}

/** Adds up one field while the features go by once. */
class Tally {
	readonly field: FilterField;
	readonly filter: Filter | null;
	readonly extent: readonly [number, number] | null;
	readonly counts = new Map<string, number>();
	readonly bins = new Array<number>(BINS).fill(0);
	lacking = 0;
	kept = 0;

	constructor(field: FilterField, filter: Filter | null, extent: Tally['extent']) {
		this.field = field;
		this.filter = filter;
		this.extent = extent;
	}

	add(feature: CatalogueFeature, kept: boolean): void {
		const { key, type } = this.field;
		if (!has(feature, this.field)) {
			this.lacking += 1;
			return;
		}
		if (kept) this.kept += 1;
		if (type === 'choice') {
			const value = String(feature.properties[key]);
			this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
		} else if (this.extent) {
			const [least, most] = this.extent;
			const share = ((amount(feature, this.field) ?? least) - least) / (most - least || 1);
			const bin = Math.min(BINS - 1, Math.floor(share * BINS));
			this.bins[bin] = (this.bins[bin] ?? 0) + 1;
		}
	}

	facet(present: ReadonlySet<string>): Facet | null {
		const { field, filter, lacking, kept } = this;
		const common = { field, filter, lacking, kept };
		if (field.type === 'text') {
			return filter || kept > 0 ? { ...common, type: 'text' } : null;
		}
		if (field.type === 'choice') {
			const chosen = filter && 'values' in filter ? filter.values : [];
			const counts = [...field.values.keys()].flatMap((value) =>
				present.has(value) || chosen.includes(value)
					? [[value, this.counts.get(value) ?? 0] as const]
					: []
			);
			return counts.length > 1 || filter
				? { ...common, type: 'choice', counts: new Map(counts) }
				: null;
		}
		const [least, most] = this.extent ?? [0, 0];
		if (least === most && !filter) return null;
		const dated = field.type === 'date';
		return {
			...common,
			type: field.type,
			least: dated ? fromDayNumber(least) : least,
			most: dated ? fromDayNumber(most) : most,
			bins: this.bins
		};
	}
}

const values = new WeakMap<Slice, Map<string, ReadonlySet<string>>>();

/** The values of a choice that the marks of a day have. */
function valuesOf(holdings: Slice, { key, type }: FilterField): ReadonlySet<string> {
	const memory = values.get(holdings) ?? new Map<string, ReadonlySet<string>>();
	values.set(holdings, memory);
	const known = memory.get(key);
	if (known) return known;
	const said = type === 'choice' ? holdings.map(({ feature }) => feature.properties[key]) : [];
	const result = new Set(said.filter((value) => value !== undefined).map(String));
	memory.set(key, result);
	return result;
}

/** The facets of a layer that can be told apart on the day, and any with a filter in force. */
export function facets(
	layer: CatalogueLayer,
	view: Pick<View, 'where' | 'known'>,
	day: Day,
	bounds: Bounds | null = null
): readonly Facet[] {
	const { definition } = layer;
	const holdings = slice(layer, day, view.known);
	const filters = filtersOn(definition, view.where);
	const tallies = filterFields(definition)
		.map((field) => ({ field, filter: filters.find((one) => one.field === field.key) ?? null }))
		.filter(({ field, filter }) => field.shown || filter)
		.map(({ field, filter }) => {
			const ranged = field.type === 'number' || field.type === 'date';
			return new Tally(field, filter, ranged ? extentOf(holdings, field) : null);
		});
	const tests = filters.map((filter) => [filter, filterTest(filter)] as const);
	for (const { feature } of holdings) {
		let refuser: Filter | null = null;
		let refusals = 0;
		for (const [filter, test] of tests) {
			if (test(feature) !== false) continue;
			refuser = filter;
			refusals += 1;
		}
		if (refusals > 1 || (bounds && !touches(feature, bounds))) continue;
		for (const tally of tallies) {
			if (!refuser || refuser === tally.filter) tally.add(feature, !refuser);
		}
	}
	return tallies.flatMap((tally) => tally.facet(valuesOf(holdings, tally.field)) ?? []);
}
