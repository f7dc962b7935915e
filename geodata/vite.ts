/** Makes `geodata/` a module of the build, validated: bad data stop it, naming file and feature. */
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:catalogue';
const RESOLVED = `\0${NAME}`;

export function catalogueModule(): Plugin {
	let root = '';
	return {
		name: 'linchpin-catalogue',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (id === NAME ? RESOLVED : null),
		async load(id) {
			if (id !== RESOLVED) return null;
			const path = join(root, 'src/lib/data/load.server.ts');
			const { loadCatalogue } = (await import(path)) as { loadCatalogue(root: string): unknown };
			// A string that is parsed is read faster by the browser than an object literal.
			const json = JSON.stringify(JSON.stringify(loadCatalogue(root)));
			return `export default JSON.parse(${json});`;
		},
		configureServer(server) {
			const folder = join(server.config.root, 'geodata');
			server.watcher.add(folder);
			server.watcher.on('change', (file) => {
				const module = server.moduleGraph.getModuleById(RESOLVED);
				if (!file.startsWith(folder) || !module) return;
				server.moduleGraph.invalidateModule(module);
				server.ws.send({ type: 'full-reload' });
			});
		}
	};
}
