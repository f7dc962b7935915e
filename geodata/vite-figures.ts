/** Makes `geodata/figures/` the module `virtual:figures`, validated: a bad figure stops the build. */
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:figures';
const RESOLVED = `\0${NAME}`;

type Load = typeof import('../src/lib/data/load.server.ts');
type Check = typeof import('../src/lib/view/figures.ts');

export function figuresModule(): Plugin {
	let root = '';
	return {
		name: 'linchpin-figures',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (id === NAME ? RESOLVED : null),
		async load(id) {
			if (id !== RESOLVED) return null;
			// Imported when needed, so that the config is read before assets are made.
			const rooms = join(root, 'src/lib');
			const load = (await import(join(rooms, 'data/load.server.ts'))) as Load;
			const check = (await import(join(rooms, 'view/figures.ts'))) as Check;
			const files = load.readFigureFiles(root);
			for (const file of Object.keys(files)) this.addWatchFile(join(root, file));
			const { figures, problems } = check.figuresOf(files, load.loadCatalogue(root));
			if (problems.length > 0) {
				const said = problems.map(({ file, field, message }) => `${file}: ${field}: ${message}`);
				throw new Error(`geodata has ${said.length} problem(s):\n  ${said.join('\n  ')}`);
			}
			return `export default ${JSON.stringify(figures)};`;
		}
	};
}
