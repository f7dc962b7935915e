import catalogue from 'virtual:catalogue';
import { mapAt } from '#lib/render/addressed.ts';
import { discoveryHeader } from '#lib/render/head.ts';
import { recordAnswers, recordNames } from '#lib/render/record-answer.ts';
import { originOf } from '../../asked.ts';
import { published, siteOf } from '../../published.server.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

const answerFile = recordAnswers(catalogue);

/** A part of the record, such as `/record/carriers.geojson`, or all of it, `/record/linchpin-record.zip`. */
export const GET: RequestHandler = async ({ request, url, params: { name } }) => {
	const response = await answerFile({ request, origin: originOf(url), name });
	const site = siteOf(url);
	// A file has no head in which to say where its map is.
	if (mapAt(url.origin + url.pathname, catalogue, published, site))
		response.headers.append('link', discoveryHeader(site.site, url.origin + url.pathname));
	return response;
};

export const prerender = __EXPORTING__;

export const entries: EntryGenerator = () => recordNames(catalogue).map((name) => ({ name }));
