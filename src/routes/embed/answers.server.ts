import { building, dev } from '$app/environment';
import { base } from '$app/paths';
import catalogue from 'virtual:catalogue';
import figures from 'virtual:figures';
import { embedAnswers } from '#lib/render/embed-answer.server.ts';
import { embedHead } from '#lib/render/head.ts';

/** Both embeds; the live map has a name that does not change, see `geodata/vite-live.ts`. */
export const embeds = embedAnswers(catalogue, figures, {
	base,
	live: dev ? '/src/routes/embed/live.ts' : '/_app/embed-live.js',
	head: (query, site, figure) => embedHead(site, query, figure),
	file: building
});
