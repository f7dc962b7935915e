import { askedOf } from '../asked.ts';
import { embeds } from './answers.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = ({ request, url }) => embeds.view(request, url, askedOf(url));

export const prerender = __EXPORTING__;
