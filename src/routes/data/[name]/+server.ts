import catalogue from 'virtual:catalogue';
import { answerData, TAKE_FORMATS } from '#lib/render/take-answer.ts';
import { askedOf } from '../../asked.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

/** One layer, such as `/data/carriers.csv`. */
export const GET: RequestHandler = ({ request, url, params: { name } }) =>
	answerData({ request, origin: url.origin, search: askedOf(url), name }, catalogue);

export const entries: EntryGenerator = () =>
	catalogue.layers.flatMap(({ definition }) =>
		TAKE_FORMATS.map((format) => ({ name: `${definition.id}.${format}` }))
	);

export const prerender = __EXPORTING__;
