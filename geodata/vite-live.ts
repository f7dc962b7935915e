/**
 * Gives the live map of an embed a name that does not change, `_app/embed-live.js`: the embed is written by
 * an endpoint, which SvelteKit gives no scripts, and asks for the map only when somebody looks at it.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ENTRY = 'src/routes/embed/live.ts';

export function embedLive(): Plugin {
	let root = '';
	let client = false;
	return {
		name: 'linchpin-embed-live',
		apply: 'build',
		configResolved(config) {
			root = config.root;
			client = !config.build.ssr;
		},
		buildStart() {
			if (!client) return;
			this.emitFile({
				type: 'chunk',
				id: join(root, ENTRY),
				fileName: '_app/embed-live.js',
				preserveSignature: 'strict'
			});
		}
	};
}
