import catalogue from 'virtual:catalogue';
import { answerRecord, recordNames } from '#lib/render/record-answer.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

/** A part of the record, such as `/record/carriers.geojson`, or all of it, `/record/linchpin-record.zip`. */
export const GET: RequestHandler = ({ request, url, params: { name } }) =>
	answerRecord({ request, origin: url.origin, name }, catalogue);

export const entries: EntryGenerator = () => recordNames(catalogue).map((name) => ({ name }));
