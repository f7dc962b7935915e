import { error } from '@sveltejs/kit';
import catalogue from 'virtual:catalogue';
import { answerData, TAKE_FORMATS } from '#lib/render/take-answer.ts';
import { inReading, readReading } from '#lib/view/reading.ts';
import { askedOf, originOf } from '../../../asked.ts';
import { idsUnder, publishedAt } from '../../../published.server.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

/** What a figure shows, as data, for a site of files, where no address has a query. */
export const GET: RequestHandler = ({ request, url, params: { id, format } }) => {
	const one = publishedAt(`/figures/${id}`);
	if (!one) error(404);
	const search = inReading(one.view, readReading(askedOf(url)));
	return answerData({ request, origin: originOf(url), search, name: `.${format}` }, catalogue);
};

export const entries: EntryGenerator = () =>
	idsUnder('/figures').flatMap((id) => TAKE_FORMATS.map((format) => ({ id, format })));

export const prerender = __EXPORTING__;
