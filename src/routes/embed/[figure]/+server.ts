import { askedOf } from '../../asked.ts';
import { published } from '../../published.server.ts';
import { embeds } from '../answers.server.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

/** A figure, or a claim of the article. */
export const GET: RequestHandler = ({ request, url, params }) => {
	const one = published.find(({ id }) => id === params.figure);
	if (!one) return embeds.missing(url, askedOf(url), params.figure);
	return embeds.figure(request, url, askedOf(url), one);
};

export const entries: EntryGenerator = () => published.map(({ id }) => ({ figure: id }));

export const prerender = __EXPORTING__;
