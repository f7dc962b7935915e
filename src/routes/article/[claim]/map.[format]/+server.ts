import { error } from '@sveltejs/kit';
import { isPicture } from '#lib/render/published-answer.server.ts';
import { answers, askedFile, idsUnder, publishedAt } from '../../../published.server.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const GET: RequestHandler = (event) => {
	const { claim, format } = event.params;
	const one = publishedAt(`/article/${claim}`);
	if (!one || !isPicture(format)) error(404);
	return answers.picture(one, format, askedFile(event));
};

export const entries: EntryGenerator = () =>
	idsUnder('/article').flatMap((claim) => ['svg', 'png'].map((format) => ({ claim, format })));

export const prerender = __EXPORTING__;
