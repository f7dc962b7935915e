/** The cells of the list: what each column says of a mark. */
import * as m from '#lib/paraglide/messages.js';
import type { Mark } from '#lib/view/scene.ts';
import type { Column, Language } from '#lib/view/view.ts';
import {
	ageWords,
	dateWords,
	isOneDate,
	localised,
	nameOf,
	numberWords,
	placeOf,
	radiusWords,
	whenWords
} from './words.ts';

export function columnTitle(column: Column, lang: Language): string {
	const say = {
		name: m.list_column_name,
		layer: m.list_column_layer,
		class: m.list_column_class,
		date: m.list_column_date,
		place: m.list_column_place,
		confidence: m.list_column_confidence,
		placement: m.list_column_placement,
		sources: m.list_column_sources
	}[column];
	return say({}, { locale: lang });
}

/** The date, or both of an interval, and for a report of another day how old it is. */
function dateCell(mark: Mark, lang: Language): string {
	const { start_date, end_date } = mark.feature.properties;
	const one = start_date !== undefined && (end_date === undefined || isOneDate(mark.feature));
	const when = one ? dateWords(start_date, lang) : whenWords(mark, lang);
	const age = mark.ageDays === 0 ? null : ageWords(mark, lang);
	return [when, age].filter(Boolean).join(lang === 'ja' ? '、' : ', ');
}

function placementCell({ feature }: Mark, lang: Language): string {
	const locale = { locale: lang };
	const { placement, uncertainty_km } = feature.properties;
	if (!feature.geometry) return m.list_no_place({}, locale);
	const say = { exact: m.value_exact, reported: m.value_reported, area: m.value_area }[placement];
	const radius = radiusWords(uncertainty_km, lang);
	return m.list_placement({ placement: say({}, locale), radius }, locale);
}

function confidenceCell({ feature }: Mark, lang: Language): string {
	const say = {
		confirmed: m.value_confirmed,
		reported: m.value_reported,
		inferred: m.value_inferred
	}[feature.properties.confidence];
	return say({}, { locale: lang });
}

export function cellOf(mark: Mark, column: Column, lang: Language): string {
	const { feature, layer, kind } = mark;
	switch (column) {
		case 'name':
			return nameOf(feature, lang);
		case 'layer':
			return localised(layer.title, lang);
		case 'class':
			return localised(kind.title, lang);
		case 'date':
			return dateCell(mark, lang);
		case 'place':
			return placeOf(feature, lang) ?? '';
		case 'confidence':
			return confidenceCell(mark, lang);
		case 'placement':
			return placementCell(mark, lang);
		case 'sources':
			return numberWords(feature.properties.sources.length, lang);
	}
}
