/** What the interface, captions and labels say about dates, places and doubt, in every language. */
import * as m from '#lib/paraglide/messages.js';
import type { CatalogueFeature } from '#lib/data/catalogue.ts';
import {
	dayAfter,
	firstDay,
	precisionOf,
	type DatePrecision,
	type DateText
} from '#lib/data/dates.ts';
import type { Layer, Localised, Source } from '#lib/data/schema.ts';
import type { Mark } from '#lib/view/scene.ts';
import type { Problem } from '#lib/view/grammar.ts';
import type { Language } from '#lib/view/view.ts';

const DATE_STYLES = {
	year: { year: 'numeric' },
	month: { year: 'numeric', month: 'long' },
	day: { year: 'numeric', month: 'short', day: 'numeric' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export const INTL_LOCALE = { en: 'en-GB', ja: 'ja-JP' } as const satisfies Record<Language, string>;

/** Making a formatter costs a hundred times its use, and a page asks for the same few. */
function remembered<T>(make: (lang: Language, style: string) => T) {
	const made = new Map<string, T>();
	return (lang: Language, style: string): T => {
		const key = `${lang}/${style}`;
		const found = made.get(key) ?? make(lang, style);
		made.set(key, found);
		return found;
	};
}

const dateFormat = remembered(
	(lang, precision) =>
		new Intl.DateTimeFormat(INTL_LOCALE[lang], {
			...DATE_STYLES[precision as DatePrecision],
			timeZone: 'UTC'
		})
);
const numberFormat = remembered(
	(lang, unit) =>
		new Intl.NumberFormat(
			INTL_LOCALE[lang],
			unit === '' ? {} : { style: 'unit', unit, unitDisplay: unit === 'day' ? 'long' : 'short' }
		)
);

/** A date to the precision it has and no further. */
export function dateWords(date: DateText, lang: Language): string {
	return dateFormat(lang, precisionOf(date)).format(new Date(`${firstDay(date)}T00:00:00Z`));
}

export function daysWords(days: number, lang: Language): string {
	return numberFormat(lang, 'day').format(days);
}

/** A number with a unit of Intl, such as `hour`. */
export function unitWords(value: number, unit: string, lang: Language): string {
	return numberFormat(lang, unit).format(value);
}

export function numberWords(value: number, lang: Language): string {
	return numberFormat(lang, '').format(value);
}

const eitherFormat = remembered(
	(lang) => new Intl.ListFormat(INTL_LOCALE[lang], { type: 'disjunction' })
);

/** Peoples and countries by which a title may begin. */
const PROPER = /^(?:America|Brit|Cambodia|Chin|French|Guam|Japan|Philippine|Russia|Thai|Viet)/;

/** Titles in one phrase; in English only the first keeps its capital, unless a name or an acronym needs it. */
export function eitherOf(titles: readonly string[], lang: Language): string {
	const [first = '', ...rest] = titles;
	const lower = (title: string) =>
		PROPER.test(title)
			? title
			: title.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
	return eitherFormat(lang, '').format([first, ...rest.map(lower)]);
}

/** A length of doubt, to two significant figures at most. */
export function radiusWords(kilometres: number, lang: Language): string {
	const [unit, value]: readonly [string, number] =
		kilometres < 1 ? ['meter', kilometres * 1000] : ['kilometer', kilometres];
	return numberFormat(lang, unit).format(Number(value.toPrecision(2)));
}

export function localised(text: Localised, lang: Language): string {
	return text[lang];
}

type LocalisedProperty = 'name' | 'summary' | 'note';

/** A property in the reader's language, else in English, else nothing. */
export function property(
	{ properties }: CatalogueFeature,
	key: LocalisedProperty,
	lang: Language
): string | undefined {
	return (lang === 'en' ? undefined : properties[`${key}:${lang}`]) ?? properties[key];
}

export function nameOf(feature: CatalogueFeature, lang: Language): string {
	return property(feature, 'name', lang) ?? feature.id;
}

/** The place as its report words it, where the layer declares one. */
export function placeOf({ properties }: CatalogueFeature, lang: Language): string | undefined {
	const own = lang === 'en' ? undefined : properties[`place_${lang}`];
	const place = own ?? properties['place'];
	return typeof place === 'string' ? place : undefined;
}

/** The number by which a layer's scale or series speaks of a feature, with its unit. */
export function figureOf(feature: CatalogueFeature, layer: Layer, lang: Language): string | null {
	const { field, unit } = layer.scale ?? layer.series ?? {};
	const value = field === undefined ? undefined : feature.properties[field];
	return typeof value === 'number' ? `${numberWords(value, lang)}${unit}` : null;
}

/** Whether the feature is the figure of a year: it stands until the next year's is published. */
function isFigure({ feature, layer }: Mark): boolean {
	const { start_date, subject } = feature.properties;
	const of = layer.scale ?? layer.series;
	const dated = start_date !== undefined && precisionOf(start_date) === 'year';
	return dated && subject !== undefined && of !== undefined && of.field in feature.properties;
}

export function whenWords(mark: Mark, lang: Language): string {
	const { feature, ageDays, kind } = mark;
	const { start_date, end_date, subject } = feature.properties;
	const locale = { locale: lang };
	const start = start_date && dateWords(start_date, lang);
	const end = end_date && dateWords(end_date, lang);
	if (start_date && isFigure(mark)) return m.when_figure({ year: start_date }, locale);
	if (start && kind.staleness && subject && ageDays !== null) {
		return m.when_sighted({ date: start }, locale);
	}
	if (start_date && start && isOneDate(feature)) return m.when_on({ date: start }, locale);
	if (start && end) return m.when_between({ start, end }, locale);
	if (start) return m.when_from({ start }, locale);
	return end ? m.when_until({ end }, locale) : m.when_undated({}, locale);
}

/** Whether the feature holds for exactly the date it starts with, as an event does. */
export function isOneDate({ properties: { start_date, end_date } }: CatalogueFeature): boolean {
	return (
		start_date !== undefined &&
		end_date !== undefined &&
		firstDay(end_date) === dayAfter(start_date)
	);
}

export function ageWords(mark: Mark, lang: Language): string | null {
	const { ageDays, freshness, kind } = mark;
	if (ageDays === null) return null;
	if (isFigure(mark)) return freshness === 'current' ? null : m.figure_old({}, { locale: lang });
	const days = daysWords(ageDays, lang);
	if (!kind.staleness) return m.age_past({ days }, { locale: lang });
	if (freshness === 'last-known') return m.age_last_known({ days }, { locale: lang });
	return ageDays === 0
		? m.age_same_day({}, { locale: lang })
		: m.age_days({ days }, { locale: lang });
}

export function placementWords(feature: CatalogueFeature, lang: Language): string {
	const { placement, uncertainty_km } = feature.properties;
	if (!feature.geometry) return m.placement_none({}, { locale: lang });
	const radius = radiusWords(uncertainty_km, lang);
	if (feature.properties['iso3']) return m.placement_country({ radius }, { locale: lang });
	if (placement === 'exact') return m.placement_exact({ radius }, { locale: lang });
	if (placement === 'reported') return m.placement_reported({ radius }, { locale: lang });
	return m.placement_area({ radius }, { locale: lang });
}

export function confidenceWords({ properties }: CatalogueFeature, lang: Language): string {
	if (properties.confidence === 'confirmed') return m.confidence_confirmed({}, { locale: lang });
	if (properties.confidence === 'reported') return m.confidence_reported({}, { locale: lang });
	return m.confidence_inferred({}, { locale: lang });
}

/** The second line of a mark's label: where and when for an area, how old for an aged report. */
export function labelNote(mark: Mark, lang: Language): string | null {
	const { feature, freshness, ageDays } = mark;
	const { placement, start_date } = feature.properties;
	const value = start_date && isFigure(mark) ? figureOf(feature, mark.layer, lang) : null;
	if (value && start_date) return m.label_figure({ value, year: start_date }, { locale: lang });
	const date = start_date && dateWords(start_date, lang);
	if (freshness === 'last-known' && date) return m.label_last_known({ date }, { locale: lang });
	const place = placeOf(feature, lang);
	if (placement === 'area' && date) {
		return place ? m.label_area({ place, date }, { locale: lang }) : date;
	}
	if (freshness === 'stale' && ageDays !== null) {
		if (!mark.kind.staleness) return date ?? null;
		return m.label_stale({ days: daysWords(ageDays, lang) }, { locale: lang });
	}
	return placement === 'reported' && mark.kind.staleness && date ? date : null;
}

export function sourceDate(source: Source, lang: Language): string | null {
	const parts = source.issued?.['date-parts'][0];
	if (!parts) return null;
	const [year = 0, ...rest] = parts;
	const text = [
		String(year).padStart(4, '0'),
		...rest.map((part) => String(part).padStart(2, '0'))
	];
	return dateWords(text.join('-'), lang);
}

export function problemWords({ part, value, reason }: Problem, lang: Language): string {
	const say = {
		'unknown-layer': m.problem_unknown_layer,
		'unknown-mark': m.problem_unknown_mark,
		'unknown-field': m.problem_unknown_field,
		'unknown-value': m.problem_unknown_value,
		'not-a-date': m.problem_not_a_date,
		'not-a-camera': m.problem_not_a_camera,
		'not-a-ring': m.problem_not_a_ring,
		'not-a-range': m.problem_not_a_range,
		'not-a-choice': m.problem_not_a_choice,
		'not-a-path': m.problem_not_a_path,
		'not-a-speed': m.problem_not_a_speed,
		'not-a-pair': m.problem_not_a_pair,
		malformed: m.problem_malformed,
		repeated: m.problem_repeated
	}[reason];
	return say({ part, value }, { locale: lang });
}
