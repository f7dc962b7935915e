import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The code that builds the assets is an input of each of them. */
export function recipe(): Buffer {
	const names = readdirSync(here).filter((name) => name.endsWith('.ts'));
	return Buffer.concat(names.sort().map((name) => readFileSync(join(here, name))));
}

/** The folder of an installed package, whatever its `exports` allow. */
export function packageFolder(root: string, name: string): string {
	return join(root, 'node_modules', name);
}

export function packageVersion(root: string, name: string): string {
	const file = join(packageFolder(root, name), 'package.json');
	const { version } = readJson(file) as { version: string };
	return `${name}@${version}`;
}

/** Files below a folder whose names end so, in a fixed order. */
export function filesBelow(folder: string, ...endings: string[]): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => endings.some((ending) => name.endsWith(ending)))
		.sort()
		.map((name) => join(folder, name));
}

/** A JSON file, or an error that names it. */
export function readJson(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch (error) {
		throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
