import catalogue from 'virtual:catalogue';
import { answerData, TAKE_FORMATS } from '#lib/render/take-answer.ts';
import { askedOf, originOf } from '../asked.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

/** All that the View shows in one file. */
export const GET: RequestHandler = ({ request, url, params: { format } }) =>
	answerData(
		{ request, origin: originOf(url), search: askedOf(url), name: `.${format}` },
		catalogue
	);

export const entries: EntryGenerator = () => TAKE_FORMATS.map((format) => ({ format }));

/** Of a bare address. */
export const prerender = __EXPORTING__;
