/** Makes `geodata/` a module of the build, validated: bad data stop it, naming file and feature. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Catalogue } from '../src/lib/data/catalogue.ts';
import type { bare, portionOf } from '../src/lib/data/portion.ts';

const NAME = 'virtual:catalogue';
const RESOLVED = `\0${NAME}`;

/** The rooms are imported when needed, so that the config is read before assets are made. */
interface Rooms {
	loadCatalogue(root: string): Catalogue;
	readonly bare: typeof bare;
	readonly portionOf: typeof portionOf;
}

async function openRooms(root: string): Promise<Rooms> {
	const load = (await import(join(root, 'src/lib/data/load.server.ts'))) as Rooms;
	const portion = (await import(join(root, 'src/lib/data/portion.ts'))) as Rooms;
	return { ...load, ...portion };
}

/** A string that is parsed is read faster by the browser than an object literal. */
const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

function loadersOf({ layers }: Catalogue): string {
	const entries = layers.map(({ definition: { id } }) => {
		const name = JSON.stringify(id);
		return `${name}: () => import(${JSON.stringify(`${NAME}/${id}`)}).then((m) => m.default)`;
	});
	return `{${entries.join(',')}}`;
}

/**
 * `virtual:catalogue` is the whole catalogue on the server. In the browser it is the definitions, and
 * `loaders` for the features of each layer, `virtual:catalogue/<layer>`, each a file of its own.
 */
export function catalogueModule(): Plugin {
	let root = '';
	let catalogue: Catalogue | null = null;
	return {
		name: 'linchpin-catalogue',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : null),
		async load(id, options) {
			if (!id.startsWith(RESOLVED)) return null;
			const rooms = await openRooms(root);
			catalogue ??= rooms.loadCatalogue(root);
			const layer = id.slice(RESOLVED.length + 1);
			if (layer) return `export default ${parsed(rooms.portionOf(catalogue, layer))};`;
			if (options?.ssr) return `export const loaders = {}; export default ${parsed(catalogue)};`;
			const definitions = parsed(rooms.bare(catalogue));
			return `export const loaders = ${loadersOf(catalogue)}; export default ${definitions};`;
		},
		configureServer(server) {
			const folder = join(server.config.root, 'geodata');
			server.watcher.add(folder);
			server.watcher.on('change', (file) => {
				if (!file.startsWith(folder)) return;
				catalogue = null;
				for (const [id, module] of server.moduleGraph.idToModuleMap) {
					if (id.startsWith(RESOLVED)) server.moduleGraph.invalidateModule(module);
				}
				server.ws.send({ type: 'full-reload' });
			});
		}
	};
}
