/** The pages that the site's own links lead to, in their order. */
import * as m from '#lib/paraglide/messages.js';

export const PAGES = [
	{ path: '', title: m.page_map },
	{ path: 'article', title: m.page_article },
	{ path: 'figures', title: m.page_figures },
	{ path: 'sources', title: m.page_sources }
] as const;

export type PagePath = (typeof PAGES)[number]['path'];
