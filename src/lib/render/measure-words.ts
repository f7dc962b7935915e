/** Lengths, bearings, areas and times in words, no finer than their doubt. */
import * as m from '#lib/paraglide/messages.js';
import type { Distance, Distances } from '#lib/view/distances.ts';
import {
	METRES_PER_NAUTICAL_MILE,
	hoursAt,
	type Enclosed,
	type End,
	type Leg,
	type Measurement
} from '#lib/view/measure.ts';
import type { Language, Place } from '#lib/view/view.ts';
import { nameOf, numberWords, radiusWords, unitWords } from './words.ts';

const METRES_PER_MILE = 1609.344;
const UNITS = [
	[1000, 'km'],
	[METRES_PER_NAUTICAL_MILE, 'nm'],
	[METRES_PER_MILE, 'mi']
] as const;

export function placeWords({ latitude, longitude }: Place, lang: Language): string {
	const degrees = (value: number) => numberWords4(Math.abs(value), lang);
	return `${degrees(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${degrees(longitude)}° ${longitude < 0 ? 'W' : 'E'}`;
}

const numberWords4 = (value: number, lang: Language) =>
	new Intl.NumberFormat(lang, { maximumFractionDigits: 4 }).format(value);

/** The power of ten, in metres, below which a length says nothing: its doubt, and never under 100 m of many km. */
export function lengthStep(metres: number, doubtMetres: number): number {
	const fromDoubt = doubtMetres > 0 ? 10 ** Math.floor(Math.log10(doubtMetres)) : 1;
	return Math.max(fromDoubt, metres < 10_000 ? 10 : 100);
}

function inUnit(
	metres: number,
	step: number,
	[size, unit]: readonly [number, string],
	lang: Language,
	round: (value: number) => number = Math.round
): string {
	const kilometres = step / 1000;
	// A value that is a multiple but for its last bits stays where it is.
	const steps = Number((metres / size / kilometres).toPrecision(12));
	const value = round(steps) * kilometres;
	return `${numberWords(Number(value.toPrecision(12)), lang)} ${unit}`;
}

/** One length in kilometres, nautical miles and miles. */
export function lengthWords(metres: number, doubtMetres: number, lang: Language): string {
	const step = lengthStep(metres, doubtMetres);
	return UNITS.map((unit) => inUnit(metres, step, unit, lang)).join(' · ');
}

export function kilometresWords(metres: number, doubtMetres: number, lang: Language): string {
	return inUnit(metres, lengthStep(metres, doubtMetres), UNITS[0], lang);
}

/** From the least to the most that a doubtful length may be, rounded outwards, in each unit. */
export function rangeWords(metres: number, doubtMetres: number, lang: Language): string {
	const step = Math.max(1000, 10 ** Math.floor(Math.log10(doubtMetres / 20)));
	const [least, most] = [Math.max(0, metres - doubtMetres), metres + doubtMetres];
	return UNITS.map((unit) => {
		const [from = ''] = inUnit(least, step, unit, lang, Math.floor).split(' ');
		const until = inUnit(most, step, unit, lang, Math.ceil);
		return m.measure_range({ least: from, most: until }, { locale: lang });
	}).join(' · ');
}

export function rangeKilometresWords(metres: number, doubtMetres: number, lang: Language): string {
	return rangeWords(metres, doubtMetres, lang).split(' · ')[0] ?? '';
}

/** Doubt from which a length is said as a range. */
const RANGE_METRES = 5000;

export function doubtfulLengthWords(metres: number, doubtMetres: number, lang: Language): string {
	return doubtMetres >= RANGE_METRES
		? rangeWords(metres, doubtMetres, lang)
		: lengthWords(metres, doubtMetres, lang);
}

/** `045.3°`, clockwise from north; whole degrees where the ends are too near each other for more. */
export function bearingWords(degrees: number, metres: number, doubtMetres: number): string {
	const doubt = (Math.atan2(doubtMetres, metres) * 180) / Math.PI;
	const digits = doubt < 0.05 ? 1 : 0;
	const turned = ((degrees % 360) + 360) % 360;
	const text = turned.toFixed(digits);
	const wrapped = Number(text) === 360 ? (0).toFixed(digits) : text;
	return `${wrapped.padStart(digits === 0 ? 3 : 5, '0')}°`;
}

export function endWords({ mark, place }: End, lang: Language): string {
	return mark ? nameOf(mark.feature, lang) : placeWords(place, lang);
}

export function legWords(leg: Leg, lang: Language) {
	const { distanceMetres, doubtMetres, initialBearingDegrees, finalBearingDegrees } = leg;
	const [initial, final] = [initialBearingDegrees, finalBearingDegrees].map((bearing) =>
		bearingWords(bearing, distanceMetres, doubtMetres)
	);
	return {
		title: m.measure_leg(
			{ from: endWords(leg.from, lang), to: endWords(leg.to, lang) },
			{ locale: lang }
		),
		length: doubtfulLengthWords(distanceMetres, doubtMetres, lang),
		bearings:
			distanceMetres === 0
				? ''
				: m.measure_bearings({ initial: initial ?? '', final: final ?? '' }, { locale: lang })
	};
}

const AREA_UNITS = [
	[1000, 'km²'],
	[METRES_PER_NAUTICAL_MILE, 'nm²'],
	[METRES_PER_MILE, 'mi²']
] as const;

/** Four figures at most, fewer where the doubt is larger. */
export function enclosedWords(
	{ squareMetres, doubtSquareMetres }: Enclosed,
	lang: Language
): string {
	const figures = Math.min(
		4,
		Math.max(1, Math.floor(Math.log10(squareMetres / Math.max(doubtSquareMetres, 1))) + 1)
	);
	return AREA_UNITS.map(([size, unit]) => {
		const value = Number((squareMetres / size ** 2).toPrecision(figures));
		return `${numberWords(value, lang)} ${unit}`;
	}).join(' · ');
}

function errorAreaWords(squareMetres: number, lang: Language): string {
	return `${numberWords(Number((squareMetres / 1e6).toPrecision(2)), lang)} km²`;
}

/** Days and hours, or hours and minutes. */
export function hoursWords(hours: number, lang: Language): string {
	const minutes = Math.round(hours * 60);
	const parts: [number, string][] =
		minutes >= 24 * 60
			? [
					[Math.floor(Math.round(minutes / 60) / 24), 'day'],
					[Math.round(minutes / 60) % 24, 'hour']
				]
			: [
					[Math.floor(minutes / 60), 'hour'],
					[minutes % 60, 'minute']
				];
	const said = parts.filter(([value], index) => value > 0 || index === 1);
	return said.map(([value, unit]) => unitWords(value, unit, lang)).join(lang === 'ja' ? '' : ' ');
}

export function timeWords(
	{ totalMetres, doubtMetres }: Measurement,
	knots: number,
	lang: Language
) {
	const time = (metres: number) => hoursWords(hoursAt(metres, knots), lang);
	const words =
		doubtMetres >= RANGE_METRES
			? m.measure_range(
					{
						least: time(Math.max(0, totalMetres - doubtMetres)),
						most: time(totalMetres + doubtMetres)
					},
					{ locale: lang }
				)
			: time(totalMetres);
	return m.measure_time({ time: words, knots: numberWords(knots, lang) }, { locale: lang });
}

export function measurementWords(measurement: Measurement, knots: number, lang: Language) {
	const { totalMetres, doubtMetres, enclosed, ends } = measurement;
	const locale = { locale: lang };
	const doubtful = ends.flatMap(({ mark }) =>
		mark?.feature.properties.placement === 'area' ? [nameOf(mark.feature, lang)] : []
	);
	return {
		total: doubtfulLengthWords(totalMetres, doubtMetres, lang),
		method: m.measure_method({ error: radiusWords(doubtMetres / 1000, lang) }, locale),
		area: enclosed && enclosedWords(enclosed, lang),
		areaMethod:
			enclosed &&
			m.measure_area_method({ error: errorAreaWords(enclosed.doubtSquareMetres, lang) }, locale),
		doubtful:
			doubtful.length === 0
				? null
				: m.measure_doubtful(
						{ names: new Intl.ListFormat(lang, { type: 'conjunction' }).format(doubtful) },
						locale
					),
		time: timeWords(measurement, knots, lang)
	};
}

/** Everything that the panel says, to paste. */
export function measurementText(measurement: Measurement, knots: number, lang: Language): string {
	const words = measurementWords(measurement, knots, lang);
	const locale = { locale: lang };
	const legs = measurement.legs.map((leg) => {
		const { title, length, bearings } = legWords(leg, lang);
		return `${title}: ${length}. ${bearings}`;
	});
	return [
		...legs,
		...(legs.length > 1 ? [`${m.measure_total({}, locale)}: ${words.total}`] : []),
		...(words.area ? [`${m.measure_area({}, locale)}: ${words.area}`, words.areaMethod] : []),
		`${words.time}. ${m.measure_time_note({}, locale)}`,
		...(words.doubtful ? [words.doubtful] : []),
		words.method
	].join('\n');
}

export function distanceWords(row: Distance, lang: Language) {
	const { distanceMetres, doubtMetres, bearingDegrees, mark } = row;
	return {
		name: nameOf(mark.feature, lang),
		length:
			distanceMetres === 0
				? m.distances_touching({}, { locale: lang })
				: doubtfulLengthWords(distanceMetres, doubtMetres, lang),
		bearing:
			bearingDegrees === null ? '–' : bearingWords(bearingDegrees, distanceMetres, doubtMetres)
	};
}

/** The table as tab-separated text, which a spreadsheet takes. */
export function distancesText({ from, rows }: Distances, lang: Language): string {
	const locale = { locale: lang };
	const title = m.distances_title({ name: nameOf(from.feature, lang) }, locale);
	const head = [
		m.distances_name({}, locale),
		m.distances_length({}, locale),
		m.distances_bearing({}, locale)
	];
	const body = rows.map((row) => Object.values(distanceWords(row, lang)).join('\t'));
	return [title, head.join('\t'), ...body, m.distances_method({}, locale)].join('\n');
}
