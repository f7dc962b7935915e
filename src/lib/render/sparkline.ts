/** A series as a small chart: where its lines, dots, levels and words stand in a box. */
import type { Series, SeriesPoint } from '#lib/data/series.ts';
import type { Language } from '#lib/view/view.ts';
import { nameOf, numberWords } from './words.ts';

export const WIDTH = 320;
export const HEIGHT = 150;
const EDGE = { top: 10, right: 40, bottom: 20, left: 8 } as const;

export interface Dot {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	/** What a reader is told of it: year and value. */
	readonly title: string;
	readonly current: boolean;
}

export interface LevelLine {
	readonly key: string;
	readonly x1: number;
	readonly x2: number;
	readonly y: number;
	readonly label: string;
	readonly title: string;
	readonly kind: string;
}

export interface Sparkline {
	readonly paths: readonly string[];
	readonly dots: readonly Dot[];
	readonly levels: readonly LevelLine[];
	readonly years: readonly { readonly year: string; readonly x: number }[];
	readonly last: { readonly x: number; readonly y: number; readonly text: string } | null;
	readonly base: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

export function sparkline(
	{ stretches, levels }: Series,
	unit: string,
	selected: string,
	lang: Language
): Sparkline {
	const points = stretches.flat();
	const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
	const end = Math.max(last + 1, ...levels.map(({ from, to }) => Math.ceil(to ?? from + 0.5)));
	const top =
		1.08 * Math.max(...points.map(({ value }) => value), ...levels.map((one) => one.value));
	const across = (year: number) =>
		round(EDGE.left + ((year - first) / (end - first)) * (WIDTH - EDGE.left - EDGE.right));
	const up = (value: number) =>
		round(HEIGHT - EDGE.bottom - (value / top) * (HEIGHT - EDGE.top - EDGE.bottom));
	/** A figure of a year stands in its middle. */
	const place = ({ year, value }: SeriesPoint) => [across(year + 0.5), up(value)] as const;
	const say = (value: number) => `${numberWords(value, lang)}${unit}`;
	const lastPoint = points.at(-1);
	return {
		paths: stretches
			.filter((stretch) => stretch.length > 1)
			.map((stretch) => `M${stretch.map((point) => place(point).join(' ')).join('L')}`),
		dots: points.map((point) => {
			const [x, y] = place(point);
			const title = `${point.year}: ${say(point.value)}`;
			return { key: point.feature.id, x, y, title, current: point.feature.id === selected };
		}),
		levels: levels.map(({ value, from, to, feature }) => ({
			key: feature.id,
			x1: across(Math.max(from, first)),
			x2: across(Math.min(to ?? end, end)),
			y: up(value),
			label: say(value),
			title: nameOf(feature, lang),
			kind: feature.properties.class
		})),
		years: [first, last].map((year) => ({ year: String(year), x: across(year + 0.5) })),
		last: lastPoint
			? { x: place(lastPoint)[0], y: place(lastPoint)[1], text: say(lastPoint.value) }
			: null,
		base: HEIGHT - EDGE.bottom
	};
}
