import { building, dev } from '$app/environment';
import { base } from '$app/paths';
import catalogue from 'virtual:catalogue';
import { embedAnswers } from '#lib/render/embed-answer.server.ts';
import { languageScript } from '#lib/render/file-links.ts';
import { embedHead } from '#lib/render/head.ts';
import { published, siteOf } from '../published.server.ts';

/** Both embeds; the live map has a name that does not change, see `geodata/vite-live.ts`. */
export const embeds = embedAnswers(catalogue, published, {
	base,
	live: dev ? '/src/routes/embed/live.ts' : '/_app/embed-live.js',
	siteOf: (url) => siteOf(url).site,
	head: (query, { site, root }, figure) => {
		const path = published.find(({ id }) => id === figure?.id)?.path ?? null;
		const script = languageScript(root, `/embed${figure ? `/${figure.id}` : ''}`);
		return (building ? script : '') + embedHead({ site, query, path, files: building });
	},
	file: building
});
