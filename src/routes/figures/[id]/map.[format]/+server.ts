import { error } from '@sveltejs/kit';
import { isPicture } from '#lib/render/published-answer.server.ts';
import { answers, askedFile, idsUnder, publishedAt } from '../../../published.server.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const GET: RequestHandler = (event) => {
	const { id, format } = event.params;
	const one = publishedAt(`/figures/${id}`);
	if (!one || !isPicture(format)) error(404);
	return answers.picture(one, format, askedFile(event));
};

export const entries: EntryGenerator = () =>
	idsUnder('/figures').flatMap((id) => ['svg', 'png'].map((format) => ({ id, format })));

export const prerender = __EXPORTING__;
