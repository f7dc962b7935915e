/** The only reader of `geodata/`: every file of the catalogue, as text. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from './catalogue.ts';
import { readCountries } from '../../../geodata/countries.ts';
import { joinCatalogue, unjoined, used, type Countries } from './join.ts';
import { formatProblem, validateCatalogue, type Validation } from './validate.ts';

/** The texts of the catalogue's files by path, such as `geodata/sources.json`. */
export function readGeodata(root = process.cwd()): Record<string, string> {
	const folders = readdirSync(join(root, 'geodata/layers'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => `geodata/layers/${name}`)
		.sort();
	const paths = [
		'geodata/sources.json',
		'geodata/article.json',
		'geodata/presets.json',
		'geodata/claims.json',
		'geodata/groups.json',
		...folders.flatMap((folder) => [`${folder}/layer.json`, `${folder}/features.geojson`])
	];
	const present = paths.filter((path) => existsSync(join(root, path)));
	return Object.fromEntries(present.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The texts of `geodata/figures/` by path. */
export function readFigureFiles(root = process.cwd()): Record<string, string> {
	const names = readdirSync(join(root, 'geodata/figures')).filter((name) => name.endsWith('.json'));
	const paths = names.sort().map((name) => `geodata/figures/${name}`);
	return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

export function validateGeodata(root?: string): Validation {
	return validateCatalogue(readGeodata(root));
}

export interface Opened {
	/** As its files are: what stands for a country has no outline yet. */
	readonly catalogue: Catalogue;
	readonly countries: Countries;
}

/** What `geodata/` holds; throws one error that lists everything wrong with it. */
export function openCatalogue(root?: string): Opened {
	const { catalogue, problems } = validateGeodata(root);
	const all = readCountries();
	const wrong = [...problems.map(formatProblem), ...(catalogue ? unjoined(catalogue, all) : [])];
	if (catalogue && wrong.length === 0) return { catalogue, countries: used(catalogue, all) };
	throw new Error([`geodata has ${wrong.length} problem(s):`, ...wrong].join('\n  '));
}

/** The whole catalogue of `geodata/`, with the outlines of countries. */
export function loadCatalogue(root?: string): Catalogue {
	const { catalogue, countries } = openCatalogue(root);
	return joinCatalogue(catalogue, countries);
}
