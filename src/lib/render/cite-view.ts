/** A View as something to cite: a dated state of the record under an address that keeps it. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { cslDate, type CslItem } from '#lib/data/cite.ts';
import type { Day } from '#lib/data/dates.ts';
import { recordDay } from '#lib/data/record.ts';
import { scene, sourcesOf } from '#lib/view/scene.ts';
import { format } from '#lib/view/url.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { viewTitle } from './title.ts';
import { dateWords } from './words.ts';

/** The View as it is passed on: with the map's own panel in the place of the tool it was shared with. */
export function passedOn(view: View, catalogue: Catalogue): View {
	return view.panel === 'share' ? { ...view, panel: defaultView(catalogue).panel } : view;
}

/** The View that shows tomorrow what it shows today: as its record stood when last changed. */
export function frozen(view: View, catalogue: Catalogue): View {
	return view.known === null ? { ...view, known: recordDay(catalogue, view.layers) } : view;
}

export interface CiteOptions {
	/** Where the site is, without a slash at the end. */
	readonly origin: string;
	readonly accessed: Day;
}

export function viewItem(
	asked: View,
	catalogue: Catalogue,
	{ origin, accessed }: CiteOptions
): CslItem {
	const view = passedOn(frozen(asked, catalogue), catalogue);
	const locale = { locale: view.lang };
	const name = m.app_name({}, locale);
	const { known } = view;
	return {
		id: ['linchpin', ...view.t, ...(known === null ? [] : ['known', known])].join('-'),
		type: 'map',
		title: viewTitle(catalogue, view),
		author: [{ literal: name }],
		publisher: name,
		genre: m.cite_medium({}, locale),
		...(known === null
			? {}
			: {
					issued: cslDate(known),
					version: m.cite_version({ date: dateWords(known, view.lang) }, locale)
				}),
		accessed: cslDate(accessed),
		URL: `${origin}/${format(view, catalogue)}`,
		language: view.lang
	};
}

/** The documents behind all that a View shows, by id. */
export function viewSources(view: View, catalogue: Catalogue): readonly CslItem[] {
	const ids = view.t.flatMap((day) => scene(catalogue, view, day).sources);
	return [...new Set(ids)].sort().flatMap((id) => catalogue.sources[id] ?? []);
}

/** The documents behind the selected mark on the days shown; null where none is selected or shown. */
export function markSources(view: View, catalogue: Catalogue): readonly CslItem[] | null {
	const { select } = view;
	if (!select) return null;
	const cited = view.t.flatMap((day) => {
		const { selected } = scene(catalogue, view, day);
		return selected ? sourcesOf(catalogue, selected.feature) : [];
	});
	return cited.length > 0 ? [...new Set(cited)] : null;
}

/** What can be cited at one View. */
export const CITED = ['view', 'mark', 'sources'] as const;
export type Cited = (typeof CITED)[number];

export function itemsOf(
	cited: Cited,
	view: View,
	catalogue: Catalogue,
	options: CiteOptions
): readonly CslItem[] | null {
	switch (cited) {
		case 'view':
			return [viewItem(view, catalogue, options)];
		case 'mark':
			return markSources(view, catalogue);
		case 'sources':
			return viewSources(view, catalogue);
	}
}
