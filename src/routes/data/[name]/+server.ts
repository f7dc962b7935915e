import catalogue from 'virtual:catalogue';
import { answerData, TAKE_FORMATS } from '#lib/render/take-answer.ts';
import { askedOf, originOf } from '../../asked.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

/** One layer, such as `/data/carriers.csv`. */
export const GET: RequestHandler = ({ request, url, params: { name } }) =>
	answerData({ request, origin: originOf(url), search: askedOf(url), name }, catalogue);

export const entries: EntryGenerator = () =>
	catalogue.layers.flatMap(({ definition }) =>
		TAKE_FORMATS.map((format) => ({ name: `${definition.id}.${format}` }))
	);

export const prerender = __EXPORTING__;
