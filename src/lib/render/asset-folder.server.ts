/** Where the files of `static/` lie on the server: in the source tree, or beside a build of any adapter. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDERS = ['client', 'static'];

/** The path of a file under the site's base, such as `/fonts/fonts.css`. */
export function assetPath(address: string): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (true) {
		const found = FOLDERS.map((name) => join(folder, name, address)).find(existsSync);
		if (found) return found;
		const above = dirname(folder);
		if (above === folder) throw new Error(`${address} is nowhere: run \`npm run prepare:assets\``);
		folder = above;
	}
}
