/** The days on which something changes, so that a reader can step from one to the next. */
import type { Catalogue, CatalogueFeature } from '#lib/data/catalogue.ts';
import { addDays, firstDay, type Day } from '#lib/data/dates.ts';
import { inRecord } from '#lib/data/slice.ts';
import type { Bounds } from './camera.ts';
import { filtersOn, passes } from './filter.ts';
import { touches } from './frame.ts';
import { ARTICLE_DAY, type View } from './view.ts';

export interface Span {
	readonly first: Day;
	readonly last: Day;
}

function endsOf({ properties }: CatalogueFeature): Day[] {
	return [properties.start_date, properties.end_date].flatMap((date) =>
		date === undefined ? [] : firstDay(date)
	);
}

/** The days, ascending, on which a visible layer gains or loses a feature under its filters. */
export function changeDays(
	catalogue: Catalogue,
	view: Pick<View, 'layers' | 'where' | 'known'>,
	bounds: Bounds | null = null
): readonly Day[] {
	const days = new Set<Day>();
	for (const { definition, features } of catalogue.layers) {
		if (!view.layers.includes(definition.id)) continue;
		const filters = filtersOn(definition, view.where);
		for (const feature of features) {
			if (!inRecord(feature, view.known) || !passes(feature, filters)) continue;
			if (bounds && !touches(feature, bounds)) continue;
			for (const day of endsOf(feature)) days.add(day);
		}
	}
	return [...days].sort();
}

/** Index of the first day that is later than `day`. */
function after(days: readonly Day[], day: Day): number {
	let low = 0;
	let high = days.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((days[middle] ?? '') <= day) low = middle + 1;
		else high = middle;
	}
	return low;
}

export function nextChange(days: readonly Day[], day: Day): Day | null {
	return days[after(days, day)] ?? null;
}

export function previousChange(days: readonly Day[], day: Day): Day | null {
	return days[after(days, addDays(day, -1)) - 1] ?? null;
}

/**
 * The span a slider should cover: whole years around the latest nine tenths of the changes, so that
 * one event of 1898 does not squeeze the rest. Earlier days are reached by typing or stepping. The
 * article's day is always within, so that a layer with one old date does not leave it outside.
 */
export function sliderSpan(days: readonly Day[], fallback: Day): Span {
	const ends = [days[Math.floor(days.length / 10)] ?? fallback, days.at(-1) ?? fallback];
	const years = [...ends, ARTICLE_DAY].map((day) => day.slice(0, 4)).sort();
	return { first: `${years[0]}-01-01`, last: `${years.at(-1)}-12-31` };
}

export interface Keystroke {
	readonly key: string;
	readonly shiftKey: boolean;
}

/** The same day of another month, or the last day of a month that is shorter. */
function addMonths(day: Day, months: number): Day {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
	const next = new Date(Date.UTC(year, month + months, 1)).toISOString().slice(0, 10);
	const wanted = addDays(first, date - 1);
	return wanted < next ? wanted : addDays(next, -1);
}

/**
 * Where a key leads from a day: arrows a day, with Shift a week, Page a month, Home and End the ends
 * of the span, brackets the previous and next change; null for any other key. Never leaves the span,
 * except by a bracket or from a day outside it.
 */
export function dayAfterKey(
	{ key, shiftKey }: Keystroke,
	day: Day,
	days: readonly Day[],
	span: Span
): Day | null {
	const within = (wanted: Day) =>
		wanted < span.first ? span.first : wanted > span.last ? span.last : wanted;
	const step = shiftKey ? 7 : 1;
	switch (key) {
		case 'ArrowLeft':
		case 'ArrowDown':
			return within(addDays(day, -step));
		case 'ArrowRight':
		case 'ArrowUp':
			return within(addDays(day, step));
		case 'PageDown':
			return within(addMonths(day, -1));
		case 'PageUp':
			return within(addMonths(day, 1));
		case 'Home':
			return span.first;
		case 'End':
			return span.last;
		case '[':
			return previousChange(days, day);
		case ']':
			return nextChange(days, day);
		default:
			return null;
	}
}
