import catalogue from 'virtual:catalogue';
import { answerChanges } from '#lib/render/changes-answer.ts';
import { changesData } from '#lib/render/changes-data.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = (event) =>
	answerChanges(event, catalogue, 'json', ({ view: { lang }, difference, words, map, problems }) =>
		JSON.stringify(changesData(difference, words, catalogue, { lang, map, problems }))
	);
