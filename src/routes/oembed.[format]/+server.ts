import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import catalogue from 'virtual:catalogue';
import { mapAt } from '#lib/render/addressed.ts';
import { answer } from '#lib/render/answer.ts';
import { OEMBED_TYPES, oembedOf, oembedText } from '#lib/render/oembed.ts';
import { isOembed } from '#lib/render/published-answer.server.ts';
import { askedOf } from '../asked.ts';
import { published, siteOf } from '../published.server.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

/** The answer for the bare address of the map, for a site of files, where no address has a query. */
export const GET: RequestHandler = ({ request, url, params: { format } }) => {
	const site = siteOf(url);
	const found = mapAt(`${url.origin}${base}/${askedOf(url)}`, catalogue, published, site);
	if (!found || !isOembed(format)) error(404);
	return answer(request, oembedText(oembedOf(found, catalogue, site), format), {
		type: OEMBED_TYPES[format],
		lang: found.view.lang,
		canonical: url.origin + url.pathname
	});
};

export const entries: EntryGenerator = () => [{ format: 'json' }, { format: 'xml' }];

export const prerender = __EXPORTING__;
