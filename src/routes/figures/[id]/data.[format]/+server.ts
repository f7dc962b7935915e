import { error } from '@sveltejs/kit';
import { TAKE_FORMATS } from '#lib/render/take-answer.ts';
import { dataOf } from '../../../published-data.server.ts';
import { idsUnder, publishedAt } from '../../../published.server.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const GET: RequestHandler = (event) => {
	const { id, format } = event.params;
	const one = publishedAt(`/figures/${id}`);
	if (!one) error(404);
	return dataOf(one, event, format);
};

export const entries: EntryGenerator = () =>
	idsUnder('/figures').flatMap((id) => TAKE_FORMATS.map((format) => ({ id, format })));

export const prerender = __EXPORTING__;
