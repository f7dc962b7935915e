import catalogue from 'virtual:catalogue';
import { answerChanges } from '#lib/render/changes-answer.ts';
import { CHANGES_WRITERS } from '#lib/render/changes-writers.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = (event) =>
	answerChanges(event, catalogue, 'json', (asked) => CHANGES_WRITERS.json(asked, catalogue));
