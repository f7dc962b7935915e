/** Where there is evidence: how many rows of each visible layer begin in each week of a span. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { daysBetween, firstDay } from '#lib/data/dates.ts';
import { inRecord } from '#lib/data/slice.ts';
import type { Bounds } from './camera.ts';
import { filtersOn, passes } from './filter.ts';
import { touches } from './frame.ts';
import type { Span } from './timeline.ts';
import type { View } from './view.ts';

const DAYS_PER_WEEK = 7;

export interface LayerDensity {
	readonly layer: string;
	/** Rows a week, from the first week of the span. */
	readonly counts: readonly number[];
}

export interface Density {
	readonly weeks: number;
	/** In drawing order, lowest first. */
	readonly layers: readonly LayerDensity[];
	/** The most rows of all layers together in one week. */
	readonly most: number;
}

export function density(
	catalogue: Catalogue,
	view: Pick<View, 'layers' | 'where' | 'known'>,
	span: Span,
	bounds: Bounds | null = null
): Density {
	const weeks = Math.floor(daysBetween(span.first, span.last) / DAYS_PER_WEEK) + 1;
	const totals = new Array<number>(weeks).fill(0);
	const layers = catalogue.layers
		.filter(({ definition }) => view.layers.includes(definition.id))
		.map(({ definition, features }) => {
			const counts = new Array<number>(weeks).fill(0);
			const filters = filtersOn(definition, view.where);
			for (const feature of features) {
				const { start_date } = feature.properties;
				if (!start_date || !inRecord(feature, view.known) || !passes(feature, filters)) continue;
				if (bounds && !touches(feature, bounds)) continue;
				const week = Math.floor(daysBetween(span.first, firstDay(start_date)) / DAYS_PER_WEEK);
				if (week < 0 || week >= weeks) continue;
				counts[week] = (counts[week] ?? 0) + 1;
				totals[week] = (totals[week] ?? 0) + 1;
			}
			return { layer: definition.id, counts };
		});
	return { weeks, layers, most: Math.max(0, ...totals) };
}
