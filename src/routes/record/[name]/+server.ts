import catalogue from 'virtual:catalogue';
import { recordAnswers, recordNames } from '#lib/render/record-answer.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

const answerFile = recordAnswers(catalogue);

/** A part of the record, such as `/record/carriers.geojson`, or all of it, `/record/linchpin-record.zip`. */
export const GET: RequestHandler = ({ request, url, params: { name } }) =>
	answerFile({ request, origin: url.origin, name });

export const prerender = __EXPORTING__;

export const entries: EntryGenerator = () => recordNames(catalogue).map((name) => ({ name }));
