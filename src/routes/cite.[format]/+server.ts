import { building } from '$app/environment';
import catalogue from 'virtual:catalogue';
import { today } from '#lib/data/dates.ts';
import { answerCite, CITE_FORMATS } from '#lib/render/cite-answer.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const GET: RequestHandler = ({ request, url, params: { format } }) =>
	answerCite(
		{ request, origin: url.origin, search: building ? '' : url.search, format, today: today() },
		catalogue
	);

export const entries: EntryGenerator = () => CITE_FORMATS.map((format) => ({ format }));
