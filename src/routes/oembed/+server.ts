import catalogue from 'virtual:catalogue';
import { answer, EVERYBODY } from '#lib/render/answer.ts';
import { answerOembed, OEMBED_TYPES } from '#lib/render/oembed.ts';
import { published, siteOf } from '../published.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = ({ request, url }) => {
	const given = answerOembed(url.searchParams, catalogue, published, siteOf(url));
	if (given.status !== 200) {
		const headers = { ...EVERYBODY, 'content-type': 'text/plain; charset=utf-8' };
		return new Response(given.body, { status: given.status, headers });
	}
	const { body, format, found } = given;
	return answer(request, body, {
		type: OEMBED_TYPES[format],
		lang: found.view.lang,
		canonical: url.href
	});
};
