import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import catalogue from 'virtual:catalogue';
import figures from 'virtual:figures';
import { answer } from '#lib/render/answer.ts';
import { OEMBED_TYPES, oembedOf, oembedText } from '#lib/render/oembed.ts';
import { viewOfFigure } from '#lib/view/figures.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

const NO_LIMITS = { maxwidth: Number.POSITIVE_INFINITY, maxheight: Number.POSITIVE_INFINITY };

/** The oEmbed answer of a figure under an address without a query, which a site of files can have. */
export const GET: RequestHandler = ({ request, url, params }) => {
	const figure = figures.find(({ id }) => id === params.id);
	const as = params.format;
	if (!figure || (as !== 'json' && as !== 'xml')) error(404);
	const view = viewOfFigure(figure, catalogue, { lang: 'en', theme: 'auto' });
	const site = { site: url.origin + base, host: url.host, base };
	const body = oembedText(oembedOf({ view, figure }, catalogue, site, NO_LIMITS), as);
	return answer(request, body, {
		type: OEMBED_TYPES[as],
		lang: 'en',
		canonical: url.origin + url.pathname
	});
};

export const entries: EntryGenerator = () =>
	figures.flatMap(({ id }) => ['json', 'xml'].map((format) => ({ id, format })));

export const prerender = __EXPORTING__;
