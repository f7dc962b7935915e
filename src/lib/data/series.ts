/** The numbers of one subject year by year, gaps as gaps, and the levels set or asked for beside them. */
import type { CatalogueFeature } from './catalogue.ts';
import { firstDay } from './dates.ts';
import type { Layer } from './schema.ts';

export interface SeriesPoint {
	readonly year: number;
	readonly value: number;
	readonly feature: CatalogueFeature;
}

export interface Level {
	readonly value: number;
	/** Years with their fraction; null where it has not ended. */
	readonly from: number;
	readonly to: number | null;
	readonly feature: CatalogueFeature;
}

export interface Series {
	/** Years without a break, each stretch by itself, in their order. */
	readonly stretches: readonly (readonly SeriesPoint[])[];
	readonly levels: readonly Level[];
}

const DAYS = 365.25 * 86_400_000;

function yearsOf(date: string): number {
	return 1970 + Date.parse(`${firstDay(date)}T00:00:00Z`) / DAYS;
}

function numberOf({ properties }: CatalogueFeature, key: string | undefined): number | null {
	const value = key === undefined ? undefined : properties[key];
	return typeof value === 'number' ? value : null;
}

function pointsOf(record: readonly CatalogueFeature[], field: string): SeriesPoint[] {
	return record
		.flatMap((feature) => {
			const { start_date, subject } = feature.properties;
			const value = numberOf(feature, field);
			return value === null || !start_date || !subject
				? []
				: [{ year: Number(start_date.slice(0, 4)), value, feature }];
		})
		.sort((a, b) => a.year - b.year);
}

function stretchesOf(points: readonly SeriesPoint[]): SeriesPoint[][] {
	const stretches: SeriesPoint[][] = [];
	for (const point of points) {
		const last = stretches.at(-1);
		if (last && last.at(-1)?.year === point.year - 1) last.push(point);
		else stretches.push([point]);
	}
	return stretches;
}

/** Of the record of one subject; null where the layer has no series or the subject fewer than two years. */
export function seriesOf({ series }: Layer, record: readonly CatalogueFeature[]): Series | null {
	if (!series) return null;
	const points = pointsOf(record, series.field);
	if (points.length < 2) return null;
	const levels = record
		.flatMap((feature) => {
			const value = numberOf(feature, series.level);
			const { start_date, end_date } = feature.properties;
			return value === null || !start_date
				? []
				: [{ value, from: yearsOf(start_date), to: end_date ? yearsOf(end_date) : null, feature }];
		})
		.sort((a, b) => a.from - b.from);
	return { stretches: stretchesOf(points), levels };
}
