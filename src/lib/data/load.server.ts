/** The only reader of `geodata/`: every file of the catalogue, as text. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from './catalogue.ts';
import { formatProblem, validateCatalogue, type Validation } from './validate.ts';

/** The texts of the catalogue's files by path, such as `geodata/sources.json`. */
export function readGeodata(root = process.cwd()): Record<string, string> {
	const folders = readdirSync(join(root, 'geodata/layers'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => `geodata/layers/${name}`)
		.sort();
	const paths = [
		'geodata/sources.json',
		'geodata/groups.json',
		...folders.flatMap((folder) => [`${folder}/layer.json`, `${folder}/features.geojson`])
	];
	const present = paths.filter((path) => existsSync(join(root, path)));
	return Object.fromEntries(present.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

export function validateGeodata(root?: string): Validation {
	return validateCatalogue(readGeodata(root));
}

/** The catalogue of `geodata/`; throws one error that lists everything wrong with it. */
export function loadCatalogue(root?: string): Catalogue {
	const { catalogue, problems } = validateGeodata(root);
	if (catalogue) return catalogue;
	throw new Error(
		[`geodata has ${problems.length} problem(s):`, ...problems.map(formatProblem)].join('\n  ')
	);
}
