import { error } from '@sveltejs/kit';
import catalogue from 'virtual:catalogue';
import { answerChanges, changesQuery } from '#lib/render/changes-answer.ts';
import { CHANGES_WRITERS } from '#lib/render/changes-writers.ts';
import { viewOfFigure } from '#lib/view/figures.ts';
import { readReading } from '#lib/view/reading.ts';
import { askedOf, originOf } from '../../../asked.ts';
import { published, publishedAt } from '../../../published.server.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

const FORMATS = ['json', 'txt', 'atom'] as const;

/** What changed between the two dates of a figure, for a site of files, where no address has a query. */
export const GET: RequestHandler = ({ request, url, params }) => {
	const one = publishedAt(`/figures/${params.id}`);
	const as = FORMATS.find((format) => format === params.format);
	if (!one || !as) error(404);
	const query = changesQuery(viewOfFigure(one, catalogue, readReading(askedOf(url))), catalogue);
	const address = { request, url: new URL(originOf(url) + url.pathname + query) };
	return answerChanges(address, catalogue, as, (asked) => CHANGES_WRITERS[as](asked, catalogue));
};

export const entries: EntryGenerator = () =>
	published
		.filter(({ path, view }) => path.startsWith('/figures/') && view.includes('..'))
		.flatMap(({ id }) => FORMATS.map((format) => ({ id, format })));

export const prerender = __EXPORTING__;
