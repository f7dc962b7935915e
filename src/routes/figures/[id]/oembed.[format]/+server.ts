import { error } from '@sveltejs/kit';
import { isOembed } from '#lib/render/published-answer.server.ts';
import { answers, askedFile, idsUnder, publishedAt, siteOf } from '../../../published.server.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

/** The answer for a site of files, where no address has a query. */
export const GET: RequestHandler = (event) => {
	const { id, format } = event.params;
	const one = publishedAt(`/figures/${id}`);
	if (!one || !isOembed(format)) error(404);
	return answers.oembed(one, format, askedFile(event), siteOf(event.url));
};

export const entries: EntryGenerator = () =>
	idsUnder('/figures').flatMap((id) => ['json', 'xml'].map((format) => ({ id, format })));

export const prerender = __EXPORTING__;
