import adapter from './serve/adapter.js';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ precompress: true }),
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../geodata/**/*.ts', '../bench/**/*.ts']
			})
		}
	}
};
