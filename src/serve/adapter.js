import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import node from '@sveltejs/adapter-node';

const FILES = ['open.js', 'headers.js'];

/**
 * adapter-node with `open.js` before its handler: it serves static files before any hook of SvelteKit is asked.
 * @param {import('@sveltejs/adapter-node').AdapterOptions} options
 * @returns {import('@sveltejs/kit').Adapter}
 */
export default function openNode(options = {}) {
	const { out = 'build' } = options;
	const adapter = node(options);
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const entry = `${out}/index.js`;
			const text = readFileSync(entry, 'utf8');
			const opened = text.replace('.use(handler)', '.use(open, compressed, handler)');
			if (opened === text) {
				throw new Error(
					`${entry}: adapter-node no longer says .use(handler); see src/serve/adapter.js`
				);
			}
			for (const name of FILES)
				copyFileSync(fileURLToPath(new URL(name, import.meta.url)), `${out}/${name}`);
			writeFileSync(entry, `import { compressed, open } from './open.js';\n${opened}`);
		}
	};
}
