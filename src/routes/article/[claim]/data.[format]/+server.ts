import { error } from '@sveltejs/kit';
import { TAKE_FORMATS } from '#lib/render/take-answer.ts';
import { dataOf } from '../../../published-data.server.ts';
import { idsUnder, publishedAt } from '../../../published.server.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const GET: RequestHandler = (event) => {
	const { claim, format } = event.params;
	const one = publishedAt(`/article/${claim}`);
	if (!one) error(404);
	return dataOf(one, event, format);
};

export const entries: EntryGenerator = () =>
	idsUnder('/article').flatMap((claim) => TAKE_FORMATS.map((format) => ({ claim, format })));

export const prerender = __EXPORTING__;
