/** What a View is called: its layers and its day or days. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { View } from '#lib/view/view.ts';
import { dateWords, localised } from './words.ts';

export function layerTitles({ layers }: Catalogue, view: View): string {
	const titles = layers
		.filter(({ definition }) => view.layers.includes(definition.id))
		.map(({ definition }) => localised(definition.title, view.lang));
	return new Intl.ListFormat(view.lang, { type: 'conjunction' }).format(titles);
}

export function viewTitle(catalogue: Catalogue, view: View): string {
	const { lang, t } = view;
	const locale = { locale: lang };
	const layers = layerTitles(catalogue, view) || m.app_name({}, locale);
	return m.title_on({ layers, date: t.map((day) => dateWords(day, lang)).join(' – ') }, locale);
}
