/** The cells of the list: what each column says of a mark. */
import * as m from '#lib/paraglide/messages.js';
import type { Mark } from '#lib/view/scene.ts';
import type { Column, Language } from '#lib/view/view.ts';
import {
	ageWords,
	confidenceWords,
	localised,
	nameOf,
	numberWords,
	placementWords,
	placeOf,
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

/** When, and for a report how old it is. */
function dateCell(mark: Mark, lang: Language): string {
	return [whenWords(mark, lang), ageWords(mark, lang)].filter(Boolean).join(', ');
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
			return confidenceWords(feature, lang);
		case 'placement':
			return placementWords(feature, lang);
		case 'sources':
			return numberWords(feature.properties.sources.length, lang);
	}
}
