/** `npm run geodata`: validates the data and prints a summary of one screen, or everything wrong. */
import { dirname } from 'node:path';
import type { CatalogueLayer } from '../src/lib/data/catalogue.ts';
import { firstDay } from '../src/lib/data/dates.ts';
import { readFigureFiles, validateGeodata } from '../src/lib/data/load.server.ts';
import { formatProblem } from '../src/lib/data/validate.ts';
import { figuresOf } from '../src/lib/view/figures.ts';

interface Row {
	readonly features: number;
	readonly subjects: number;
	readonly sources: number;
	readonly first: string;
	readonly last: string;
}

function summarise(layers: readonly CatalogueLayer[]): Row {
	const all = layers.flatMap((layer) =>
		layer.features.map(({ properties }) => ({ layer: layer.definition.id, ...properties }))
	);
	const days = all.flatMap(({ start_date }) => (start_date ? [firstDay(start_date)] : [])).sort();
	const subjects = all.flatMap(({ layer, subject }) => (subject ? [`${layer}/${subject}`] : []));
	return {
		features: all.length,
		subjects: new Set(subjects).size,
		sources: new Set(all.flatMap(({ sources }) => sources)).size,
		first: days[0] ?? '–',
		last: days.at(-1) ?? '–'
	};
}

function line(name: string, cells: readonly unknown[]): string {
	const [features, subjects, sources, dates] = cells.map(String);
	return [
		name.padEnd(22),
		features?.padStart(8),
		subjects?.padStart(9),
		sources?.padStart(8),
		`  ${dates}`
	].join(' ');
}

function rowOf(name: string, layers: readonly CatalogueLayer[]): string {
	const { features, subjects, sources, first, last } = summarise(layers);
	return line(name, [features, subjects, sources, `${first} to ${last}`]);
}

const root = dirname(import.meta.dirname);
const { catalogue, problems: wrong, warnings } = validateGeodata(root);
const drawn = catalogue ? figuresOf(readFigureFiles(root), catalogue) : null;
const problems = [...wrong, ...(drawn?.problems ?? [])];
for (const problem of problems) console.error(formatProblem(problem));
if (catalogue && problems.length === 0) {
	console.log(line('layer', ['features', 'subjects', 'sources', 'dates']));
	for (const layer of catalogue.layers) console.log(rowOf(layer.definition.id, [layer]));
	console.log(rowOf('total', catalogue.layers));
	console.log(`\n${drawn?.figures.length ?? 0} figures`);
} else {
	console.error(`\n${problems.length} problem(s)`);
	process.exitCode = 1;
}
console.log(warnings.length === 0 ? '\nno warnings' : `\n${warnings.length} warning(s):`);
for (const warning of warnings) console.log(`  ${formatProblem(warning)}`);
