import files from '@sveltejs/adapter-static';
import server from './src/serve/adapter.js';
import { japaneseEntries } from './src/serve/entries.js';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** `npm run export` writes the site as files; anything else a server. */
const exporting = process.env.LINCHPIN_EXPORT === '1';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: exporting
			? files({ pages: 'out/export', assets: 'out/export', strict: false })
			: server({ precompress: true }),
		prerender: {
			entries: ['*', ...(exporting ? japaneseEntries() : [])],
			// Not where the site will be found: what names that is not followed.
			origin: 'http://localhost',
			// Views in links, their images and feeds are for a server: files know no query.
			handleHttpError: ({ path, message }) => {
				if (!/^\/(?:ja\/)?(?:image|cite|data|changes|oembed)\b/.test(path))
					throw new Error(message);
			},
			handleUnseenRoutes: 'ignore'
		},
		csp: {
			// A nonce would make each answer another one, which no cache could keep.
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'worker-src': ['self', 'blob:'],
				// Components place things with style attributes; no script can be written in one.
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'font-src': ['self'],
				'frame-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['self']
			}
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../geodata/**/*.ts', '../bench/**/*.ts']
			})
		}
	}
};
