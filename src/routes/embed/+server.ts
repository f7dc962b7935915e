import { building } from '$app/environment';
import { embeds } from './answers.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = ({ request, url }) =>
	embeds.view(request, url, building ? '' : url.search);

export const prerender = __EXPORTING__;
