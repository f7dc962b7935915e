/** What a View is called: its layers and its day or days. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Language, View } from '#lib/view/view.ts';
import { dateWords, INTL_LOCALE, localised, numberWords } from './words.ts';

/** A headline names no more layers than this; of more, the first two and how many there are besides. */
const NAMED_LAYERS = 3;

export const titlesOf = ({ layers }: Catalogue, view: View): readonly string[] =>
	layers
		.filter(({ definition }) => view.layers.includes(definition.id))
		.map(({ definition }) => localised(definition.title, view.lang));

/** Names of layers, all of them; a map without any has a name, too. */
export function layerTitles(titles: readonly string[], lang: Language): string {
	if (titles.length === 0) return m.static_no_layers({}, { locale: lang });
	return new Intl.ListFormat(INTL_LOCALE[lang], { type: 'conjunction' }).format(titles);
}

/** The name given to these layers together, where they have one. */
export function titleOfLayers({ presets }: Catalogue, { layers, lang }: View): string | null {
	const wanted = new Set(layers);
	const found = presets?.titles?.find(
		(one) => one.layers.length === wanted.size && one.layers.every((id) => wanted.has(id))
	);
	return found ? localised(found.title, lang) : null;
}

/** Names of layers as a headline has room for them. */
export function headlineOf(titles: readonly string[], lang: Language): string {
	if (titles.length <= NAMED_LAYERS) return layerTitles(titles, lang);
	const named = titles.slice(0, NAMED_LAYERS - 1);
	const layers = named.join(lang === 'ja' ? '、' : ', ');
	const count = numberWords(titles.length - named.length, lang);
	return m.static_layers_more({ layers, count }, { locale: lang });
}

export function viewTitle(catalogue: Catalogue, view: View): string {
	const { lang, t } = view;
	const locale = { locale: lang };
	const layers = titleOfLayers(catalogue, view) ?? headlineOf(titlesOf(catalogue, view), lang);
	return m.title_on({ layers, date: t.map((day) => dateWords(day, lang)).join(' – ') }, locale);
}
