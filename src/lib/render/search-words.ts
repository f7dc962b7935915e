/** What a search result is called, and what choosing it does. */
import * as m from '#lib/paraglide/messages.js';
import { alsoWords } from './name-words.ts';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { firstDay } from '#lib/data/dates.ts';
import type { Choice } from '#lib/view/choose.ts';
import type { Group, Result } from '#lib/view/search.ts';
import type { Language, View } from '#lib/view/view.ts';
import { whereabouts } from '#lib/view/whereabouts.ts';
import { claimNumber, verdictName } from './claim-words.ts';
import { dateWords, localised, nameOf, numberWords, sourceDate } from './words.ts';

export interface ResultWords {
	readonly title: string;
	/** What it is, and what choosing it changes besides; may be empty. */
	readonly note: string;
}

export function groupTitle({ kind, layer }: Group, { layers }: Catalogue, lang: Language): string {
	const locale = { locale: lang };
	switch (kind) {
		case 'date':
			return m.search_dates({}, locale);
		case 'mark': {
			const found = layers.find(({ definition }) => definition.id === layer);
			return found ? localised(found.definition.title, lang) : layer;
		}
		case 'place':
			return m.search_places({}, locale);
		case 'layer':
			return m.search_layers({}, locale);
		case 'claim':
			return m.search_claims({}, locale);
		case 'source':
			return m.search_sources({}, locale);
	}
}

const PLACE_KINDS: Readonly<Record<string, typeof m.place_sea>> = {
	ocean: m.place_ocean,
	sea: m.place_sea,
	strait: m.place_strait,
	gulf: m.place_gulf,
	country: m.place_country,
	island: m.place_island,
	capital: m.place_city,
	city: m.place_city,
	report: m.place_report
};

function markWords(
	result: Extract<Result, { kind: 'mark' }>,
	catalogue: Catalogue,
	view: View
): ResultWords {
	const { lang } = view;
	const locale = { locale: lang };
	const order = catalogue.layers.map(({ definition }) => definition.id);
	const layer = catalogue.layers.find(({ definition }) => definition.id === result.reference.layer);
	const where = layer && whereabouts(layer, result.rows, view, order);
	const feature = where?.feature ?? result.rows[0];
	if (!feature) return { title: result.reference.id, note: '' };
	const kind = result.layer.classes[feature.properties.class];
	const notes = [
		kind && localised(kind.title, lang),
		feature.properties['hull_number'],
		where?.day && m.search_other_day({ date: dateWords(where.day, lang) }, locale),
		where?.layerOff && m.search_layer_off({}, locale),
		where?.filtered && m.search_filtered({}, locale),
		where === null && m.search_no_day({}, locale)
	];
	const said = notes.filter((note) => typeof note === 'string' && note !== '');
	return { title: nameOf(feature, lang), note: said.join(' · ') };
}

export function resultWords(result: Result, catalogue: Catalogue, view: View): ResultWords {
	const { lang } = view;
	const locale = { locale: lang };
	switch (result.kind) {
		case 'date':
			return {
				title: dateWords(result.date, lang),
				note: m.search_go_to_day({ date: dateWords(firstDay(result.date), lang) }, locale)
			};
		case 'mark':
			return markWords(result, catalogue, view);
		case 'place': {
			const { place } = result;
			const title = lang === 'ja' ? place['name:ja'] : place.name;
			const kind = PLACE_KINDS[place.kind]?.({}, locale) ?? '';
			const other = alsoWords(place, lang);
			return { title, note: [kind, other].filter(Boolean).join(' · ') };
		}
		case 'layer':
			return {
				title: localised(result.layer.title, lang),
				note: view.layers.includes(result.layer.id)
					? m.search_layer_on({}, locale)
					: m.search_layer_off({}, locale)
			};
		case 'claim': {
			const { claim } = result;
			const said = { claim: claimNumber(claim), verdict: verdictName(claim.verdict, lang) };
			return {
				title: localised(claim.summary, lang),
				note: m.search_claim_note(said, locale)
			};
		}
		case 'source': {
			const { source, citing } = result;
			const cited = m.search_cited_by({ count: numberWords(citing.length, lang) }, locale);
			const by = source['container-title'] ?? source.publisher;
			const said = [by, sourceDate(source, lang), cited].filter((part) => part !== null);
			return { title: source.title, note: said.join(' · ') };
		}
	}
}

/** What choosing a result did besides going there; null where it did nothing else. */
export function choiceWords(
	{ where, change }: Choice,
	catalogue: Catalogue,
	lang: Language
): string | null {
	const locale = { locale: lang };
	if (!where) return null;
	const layer = catalogue.layers.find(({ definition }) => definition.id === change.select?.layer);
	const title = layer ? localised(layer.definition.title, lang) : '';
	const changes = [
		...(where.day ? [m.search_did_day({ date: dateWords(where.day, lang) }, locale)] : []),
		...(where.layerOff ? [m.search_did_layer({ layer: title }, locale)] : []),
		...(where.filtered ? [m.search_did_filter({}, locale)] : [])
	];
	if (changes.length === 0) return null;
	const name = nameOf(where.feature, lang);
	return m.search_did({ name, changes: changes.join(lang === 'ja' ? '' : ' ') }, locale);
}
