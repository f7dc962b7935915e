/** What a View is called: its layers and its day or days. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Language, View } from '#lib/view/view.ts';
import { dateWords, localised, numberWords } from './words.ts';

/** A headline names no more layers than this; of more, the first two and how many there are besides. */
const NAMED_LAYERS = 3;

const titlesOf = ({ layers }: Catalogue, view: View): readonly string[] =>
	layers
		.filter(({ definition }) => view.layers.includes(definition.id))
		.map(({ definition }) => localised(definition.title, view.lang));

export function layerTitles(catalogue: Catalogue, view: View): string {
	const list = new Intl.ListFormat(view.lang, { type: 'conjunction' });
	return list.format(titlesOf(catalogue, view));
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
	if (titles.length <= NAMED_LAYERS) {
		return new Intl.ListFormat(lang, { type: 'conjunction' }).format(titles);
	}
	const named = titles.slice(0, NAMED_LAYERS - 1);
	const layers = named.join(lang === 'ja' ? '、' : ', ');
	const count = numberWords(titles.length - named.length, lang);
	return m.static_layers_more({ layers, count }, { locale: lang });
}

export function viewTitle(catalogue: Catalogue, view: View): string {
	const { lang, t } = view;
	const locale = { locale: lang };
	const layers =
		titleOfLayers(catalogue, view) ??
		(headlineOf(titlesOf(catalogue, view), lang) || m.app_name({}, locale));
	return m.title_on({ layers, date: t.map((day) => dateWords(day, lang)).join(' – ') }, locale);
}
