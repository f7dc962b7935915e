import catalogue from 'virtual:catalogue';
import { answerChanges } from '#lib/render/changes-answer.ts';
import { changesText } from '#lib/render/changes-text.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = (event) =>
	answerChanges(event, catalogue, 'txt', ({ view: { lang, known }, words, map }) =>
		changesText(words, catalogue, { lang, known, map })
	);
