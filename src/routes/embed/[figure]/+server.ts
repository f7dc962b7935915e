import { error } from '@sveltejs/kit';
import { building } from '$app/environment';
import figures from 'virtual:figures';
import { embeds } from '../answers.server.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const GET: RequestHandler = ({ request, url, params }) => {
	const figure = figures.find(({ id }) => id === params.figure);
	if (!figure) error(404);
	return embeds.figure(request, url, building ? '' : url.search, figure);
};

export const entries: EntryGenerator = () => figures.map(({ id }) => ({ figure: id }));

export const prerender = __EXPORTING__;
