/** Makes `geodata/` a module of the build, validated: bad data stop it, naming file and feature. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Catalogue } from '../src/lib/data/catalogue.ts';
import type { Opened } from '../src/lib/data/load.server.ts';
import type { bare, portionOf } from '../src/lib/data/portion.ts';
import type { argumentOf } from '../src/lib/view/argument.ts';

const NAME = 'virtual:catalogue';
/** No layer can be called so: an id has no underscore. */
const COUNTRIES = `${NAME}/_countries`;
const ARGUMENT = `${NAME}/_argument`;
const RESOLVED = `\0${NAME}`;

/** The rooms are imported when needed, so that the config is read before assets are made. */
interface Rooms {
	openCatalogue(root: string): Opened;
	readonly bare: typeof bare;
	readonly portionOf: typeof portionOf;
	readonly argumentOf: typeof argumentOf;
}

async function openRooms(root: string): Promise<Rooms> {
	const load = (await import(join(root, 'src/lib/data/load.server.ts'))) as Rooms;
	const portion = (await import(join(root, 'src/lib/data/portion.ts'))) as Rooms;
	const argument = (await import(join(root, 'src/lib/view/argument.ts'))) as Rooms;
	return { ...load, ...portion, ...argument };
}

/** A string that is parsed is read faster by the browser than an object literal. */
const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** A layer that stands on countries comes with their outlines, a file that such layers share. */
function loadersOf({ layers }: Catalogue): string {
	const entries = layers.map(({ definition: { id, join } }) => {
		const file = `import(${JSON.stringify(`${NAME}/${id}`)})`;
		const load = join
			? `Promise.all([${file}, import(${JSON.stringify(COUNTRIES)})]).then(([m, c]) => ({ ...m.default, countries: c.default }))`
			: `${file}.then((m) => m.default)`;
		return `${JSON.stringify(id)}: () => ${load}`;
	});
	return `{${entries.join(',')}}`;
}

function browserModule(loaders: string, definitions: string): string {
	return `export const loaders = ${loaders};
export const loadArgument = () => import(${JSON.stringify(ARGUMENT)}).then((m) => m.default);
export default ${definitions};`;
}

function whole(root: string, { catalogue, countries }: Opened): string {
	const room = JSON.stringify(join(root, 'src/lib/data/join.ts'));
	return `import { joinCatalogue } from ${room};
const catalogue = joinCatalogue(${parsed(catalogue)}, ${parsed(countries)});
export const loaders = {};
export const loadArgument = () => import(${JSON.stringify(ARGUMENT)}).then((m) => m.default);
export default catalogue;`;
}

/**
 * `virtual:catalogue` is the whole catalogue on the server. In the browser it is the definitions, and
 * `loaders` for the features of each layer, `virtual:catalogue/<layer>`, each a file of its own.
 */
export function catalogueModule(): Plugin {
	let root = '';
	let opened: Opened | null = null;
	return {
		name: 'linchpin-catalogue',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : null),
		async load(id, options) {
			if (!id.startsWith(RESOLVED)) return null;
			const rooms = await openRooms(root);
			opened ??= rooms.openCatalogue(root);
			const { catalogue, countries } = opened;
			if (id === `\0${COUNTRIES}`) return `export default ${parsed(countries)};`;
			if (id === `\0${ARGUMENT}`) return `export default ${parsed(rooms.argumentOf(catalogue))};`;
			const layer = id.slice(RESOLVED.length + 1);
			if (layer) return `export default ${parsed(rooms.portionOf(catalogue, layer))};`;
			if (options?.ssr) return whole(root, opened);
			const definitions = parsed(rooms.bare(catalogue));
			return browserModule(loadersOf(catalogue), definitions);
		},
		configureServer(server) {
			const folder = join(server.config.root, 'geodata');
			server.watcher.add(folder);
			server.watcher.on('change', (file) => {
				if (!file.startsWith(folder)) return;
				opened = null;
				for (const [id, module] of server.moduleGraph.idToModuleMap) {
					if (id.startsWith(RESOLVED)) server.moduleGraph.invalidateModule(module);
				}
				server.ws.send({ type: 'full-reload' });
			});
		}
	};
}
