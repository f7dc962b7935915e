import catalogue from 'virtual:catalogue';
import { imageAnswers } from '#lib/render/image-answer.server.ts';
import { askedOf } from '../asked.ts';
import type { RequestHandler } from './$types.js';

const answerImage = imageAnswers(catalogue, 'png');

export const GET: RequestHandler = ({ request, url }) =>
	answerImage({ request, url: new URL(url.pathname + askedOf(url), url.origin) });

/** Of a bare address. */
export const prerender = __EXPORTING__;
