/**
 * The one rule for what a filter keeps; Scene, changes, timeline and every output follow it. A filter
 * speaks only of features that have its field: one that lacks it stays, whatever the kind of filter.
 */
import type { CatalogueFeature } from '#lib/data/catalogue.ts';
import { dayAfter, firstDay, type DateText } from '#lib/data/dates.ts';
import { fold, foldedText, squeeze } from '#lib/data/fold.ts';
import type { Layer } from '#lib/data/schema.ts';
import type { Filter, RangeFilter } from './view.ts';

/** Whether a feature is kept; null where it lacks the field. */
type Test = (feature: CatalogueFeature) => boolean | null;

function numberTest({ field, from, to }: RangeFilter): Test {
	const least = typeof from === 'number' ? from : -Infinity;
	const most = typeof to === 'number' ? to : Infinity;
	return ({ properties }) => {
		const value = properties[field];
		return typeof value === 'number' ? least <= value && value <= most : null;
	};
}

/** A date of month or year precision is kept where some day of it lies in the range. */
function dateTest({ field, from, to }: RangeFilter): Test {
	const first = typeof from === 'string' ? firstDay(from) : '';
	const end = typeof to === 'string' ? dayAfter(to) : '9999-12-31';
	const reaches = (date: DateText) =>
		date.length === 10 ? date >= first : first === '' || dayAfter(date) > first;
	return ({ properties }) => {
		const value = properties[field];
		return typeof value === 'string' ? firstDay(value) < end && reaches(value) : null;
	};
}

function makeTest(filter: Filter): Test {
	const { field } = filter;
	if ('values' in filter) {
		const wanted = new Set(filter.values);
		return ({ properties }) => {
			const value = properties[field];
			return value === undefined ? null : wanted.has(String(value));
		};
	}
	if ('text' in filter) {
		const [spaced, close] = [fold(filter.text), squeeze(fold(filter.text))];
		const textOf = foldedText(field);
		return (feature) => {
			const text = textOf(feature);
			return text === '' ? null : text.includes(spaced) || text.includes(close);
		};
	}
	const dated = typeof filter.from === 'string' || typeof filter.to === 'string';
	return dated ? dateTest(filter) : numberTest(filter);
}

const tests = new WeakMap<Filter, Test>();

/** What a filter says of a feature; null where the feature lacks the field. */
export function filterTest(filter: Filter): Test {
	const test = tests.get(filter) ?? makeTest(filter);
	tests.set(filter, test);
	return test;
}

export function passes(feature: CatalogueFeature, filters: readonly Filter[]): boolean {
	return filters.every((filter) => filterTest(filter)(feature) !== false);
}

const usual = new WeakMap<Layer, Filter>();

/** What a layer with a choice shows until another is asked for; null for any other layer. */
function firstChoice(layer: Layer): Filter | null {
	const { choice } = layer;
	if (!choice) return null;
	const found = usual.get(layer) ?? {
		layer: layer.id,
		field: choice.field,
		values: [choice.initially]
	};
	usual.set(layer, found);
	return found;
}

/** The filters in force on a layer: those of the View, and the layer's own first choice. */
export function filtersOn(layer: Layer, where: readonly Filter[]): readonly Filter[] {
	const asked = where.filter((filter) => filter.layer === layer.id);
	const first = firstChoice(layer);
	return !first || asked.some(({ field }) => field === first.field) ? asked : [...asked, first];
}

/** The values that are chosen of a field of choices, if any are. */
export function valuesOn(
	layer: Layer,
	where: readonly Filter[],
	field: string | undefined
): readonly string[] {
	const filter = filtersOn(layer, where).find((one) => one.field === field);
	return filter && 'values' in filter ? filter.values : [];
}

const keyOf = ({ layer, field }: Pick<Filter, 'layer' | 'field'>) => `${layer}.${field}`;

/** Filters in the order in which the URL writes them. */
export function sortFilters(where: readonly Filter[]): readonly Filter[] {
	return [...where].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The filters with another in the place of those on its field, or with none there. */
export function withFilter(
	where: readonly Filter[],
	of: Pick<Filter, 'layer' | 'field'>,
	filter: Filter | null
): readonly Filter[] {
	const others = where.filter((one) => keyOf(one) !== keyOf(of));
	return sortFilters(filter ? [...others, filter] : others);
}
