/** What is filtered, in plain words: for the panel, and for the caption of anything that is shown. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { isDateText } from '#lib/data/dates.ts';
import type { Layer } from '#lib/data/schema.ts';
import { filterField, type FilterField } from '#lib/view/fields.ts';
import type { Filter, Language, View } from '#lib/view/view.ts';
import { dateWords, localised, numberWords } from './words.ts';

export function fieldTitle({ key, title }: FilterField, lang: Language): string {
	if (title) return localised(title, lang);
	const say = {
		class: m.field_class,
		name: m.field_name,
		start_date: m.field_start_date,
		confidence: m.field_confidence,
		placement: m.field_placement,
		uncertainty_km: m.field_uncertainty
	}[key];
	return say ? say({}, { locale: lang }) : key;
}

export function valueTitle({ values }: FilterField, value: string, lang: Language): string {
	const title = values.get(value);
	if (title) return localised(title, lang);
	const say = {
		confirmed: m.value_confirmed,
		reported: m.value_reported,
		inferred: m.value_inferred,
		exact: m.value_exact,
		area: m.value_area
	}[value];
	return say ? say({}, { locale: lang }) : value;
}

export function amountWords(value: number | string, unit: string | null, lang: Language): string {
	if (typeof value === 'string') return isDateText(value) ? dateWords(value, lang) : value;
	return unit ? `${numberWords(value, lang)} ${unit}` : numberWords(value, lang);
}

type Kind = 'conjunction' | 'disjunction';

function listWords(words: readonly string[], lang: Language, type: Kind): string {
	return new Intl.ListFormat(lang === 'en' ? 'en-GB' : 'ja-JP', { type }).format(words);
}

/** “Navy is US Navy or PLA Navy”. */
export function filterWords(filter: Filter, field: FilterField, lang: Language): string {
	const locale = { locale: lang };
	const title = fieldTitle(field, lang);
	if ('text' in filter) return m.filter_contains({ field: title, text: filter.text }, locale);
	if ('values' in filter) {
		const values = filter.values.map((value) => valueTitle(field, value, lang));
		return m.filter_is({ field: title, values: listWords(values, lang, 'disjunction') }, locale);
	}
	const [from, to] = [filter.from, filter.to].map(
		(value) => value !== null && amountWords(value, field.unit, lang)
	);
	if (from && to) {
		return from === to
			? m.filter_is({ field: title, values: from }, locale)
			: m.filter_between({ field: title, from, to }, locale);
	}
	const dated = field.type === 'date';
	if (from) return (dated ? m.filter_since : m.filter_from)({ field: title, from }, locale);
	return (dated ? m.filter_until : m.filter_to)({ field: title, to: to || '' }, locale);
}

function layerWords(layer: Layer, filters: readonly Filter[], lang: Language): string[] {
	const said = filters.flatMap((filter) => {
		const field = filter.layer === layer.id ? filterField(layer, filter.field) : undefined;
		return field ? filterWords(filter, field, lang) : [];
	});
	if (said.length === 0) return [];
	const filterList = listWords(said, lang, 'conjunction');
	const title = localised(layer.title, lang);
	return [m.filter_layer({ layer: title, filters: filterList }, { locale: lang })];
}

/** What keeps marks of the visible layers from being shown, as one sentence; null where nothing does. */
export function filterSentence(
	{ layers }: Catalogue,
	view: Pick<View, 'layers' | 'where' | 'within' | 'lang'>
): string | null {
	const { lang } = view;
	const locale = { locale: lang };
	const said = layers
		.filter(({ definition }) => view.layers.includes(definition.id))
		.flatMap(({ definition }) => layerWords(definition, view.where, lang));
	const all = [...said, ...(view.within ? [m.filter_within({}, locale)] : [])];
	return all.length === 0
		? null
		: m.filter_sentence({ filters: all.join(m.filter_separator({}, locale)) }, locale);
}
