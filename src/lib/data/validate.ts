/**
 * Validates the files of `geodata/` once, at the door, and makes the Catalogue of them. Everything
 * wrong is reported at once, with its file, feature and field. Pure: files come in as text.
 */
import { checkArticle, type Article } from './article.ts';
import type { Catalogue } from './catalogue.ts';
import { checkFeature, marksOf, nameOf } from './checkfeature.ts';
import { checkGroupOf, checkGroups } from './checkgroups.ts';
import * as check from './checklayer.ts';
import { checkClaims, type Claim } from './claims.ts';
import { checkSources } from './checksources.ts';
import { checkDefinition, type Said } from './definition.ts';
import { parseFeatures, parseJson, type Parsed } from './json.ts';
import { checkPresets, citedByPresets, type Presets } from './presets.ts';
import { quote, type Problem } from './problem.ts';
import type { Layer, Source } from './schema.ts';

export { formatProblem, type Problem } from './problem.ts';

/** Texts by path, such as `geodata/layers/ream/layer.json`. */
export type Files = Readonly<Record<string, string>>;

export interface Validation {
	/** Only where there are no problems. */
	readonly catalogue?: Catalogue;
	readonly problems: readonly Problem[];
	/** Not wrong, but perhaps forgotten. */
	readonly warnings: readonly Problem[];
}

const SOURCES = 'geodata/sources.json';
const ARTICLE = 'geodata/article.json';
const CLAIMS = 'geodata/claims.json';
const PRESETS = 'geodata/presets.json';
const GROUPS = 'geodata/groups.json';
const LAYER_FILE = /^geodata\/layers\/([^/]+)\/(?:layer\.json|features\.geojson)$/;

/** A layer whose features can be relied on one by one. */
interface Draft {
	readonly path: string;
	readonly definition: Layer;
	readonly named: readonly check.Named[];
	/** Every id and subject, also of features that are wrong, so that one fault is reported once. */
	readonly marks: ReadonlySet<string>;
}

/** What has been found wrong so far. */
class Report {
	readonly problems: Problem[] = [];

	say(file: string, said: readonly Said[]): void {
		this.problems.push(...said.map((one) => ({ file, ...one })));
	}

	/** What a parser made of a file; undefined where it is missing or cannot be parsed. */
	read<T>(files: Files, file: string, parse: (file: string, text: string) => Parsed<T>) {
		const text = files[file];
		if (text === undefined) this.say(file, [{ message: 'missing' }]);
		const { value, problems } = text === undefined ? { problems: [] } : parse(file, text);
		this.problems.push(...problems);
		return value;
	}
}

function readLayer(files: Files, folder: string, report: Report): Draft[] {
	const path = `geodata/layers/${folder}`;
	const layer = report.read(files, `${path}/layer.json`, parseJson);
	const values = report.read(files, `${path}/features.geojson`, parseFeatures);
	if (layer === undefined || values === undefined) return [];
	const { definition, problems } = checkDefinition(layer, folder);
	report.say(`${path}/layer.json`, problems);
	if (!definition) return [];
	const named = values.flatMap((value, index) => {
		const name = nameOf(value, index);
		const { feature, problems } = checkFeature(value, definition);
		const said = problems.map((one) => ({ ...one, feature: name }));
		report.say(`${path}/features.geojson`, said);
		return feature ? [{ name, feature }] : [];
	});
	report.say(`${path}/features.geojson`, check.checkIds(values.map(nameOf)));
	return [{ path, definition, named, marks: new Set(values.flatMap(marksOf)) }];
}

/** A catalogue need not have presets; what it has is checked. */
function readPresets(
	files: Files,
	ids: ReadonlySet<string>,
	drafts: readonly Draft[],
	report: Report
): Presets | undefined {
	if (files[PRESETS] === undefined) return undefined;
	const value = report.read(files, PRESETS, parseJson);
	if (value === undefined) return undefined;
	const { presets, problems } = checkPresets(
		value,
		ids,
		new Set(drafts.map(({ definition }) => definition.id))
	);
	report.say(PRESETS, problems);
	return presets;
}

function checkOrder(drafts: readonly Draft[], report: Report): void {
	drafts.forEach(({ path, definition: { order } }, index) => {
		const other = drafts[index - 1]?.definition;
		if (other?.order !== order) return;
		const message = `${order} is also that of layer ${quote(other.id)}`;
		report.say(`${path}/layer.json`, [{ field: 'order', message }]);
	});
}

/** Without the file there are no groups, and no layer may name one. */
function readGroups(files: Files, drafts: readonly Draft[], report: Report) {
	const value = files[GROUPS] === undefined ? [] : report.read(files, GROUPS, parseJson);
	const layers = drafts.map(({ definition }) => definition);
	const { groups, problems } = checkGroups(value ?? [], layers);
	report.say(GROUPS, problems);
	for (const { path, definition } of drafts) {
		report.say(`${path}/layer.json`, checkGroupOf(definition, groups));
	}
	return groups;
}

/** Without the file there is no article, as in a catalogue of another argument or of none. */
function readArticle(
	files: Files,
	sources: ReadonlySet<string>,
	claims: readonly Claim[],
	report: Report
): Article | undefined {
	const value = files[ARTICLE] === undefined ? undefined : report.read(files, ARTICLE, parseJson);
	if (value === undefined) return undefined;
	const { article, problems } = checkArticle(value, sources, claims);
	report.say(ARTICLE, problems);
	return article;
}

export function validateCatalogue(files: Files): Validation {
	const report = new Report();
	const documents = report.read(files, SOURCES, parseJson);
	const { sources, ids, problems: wrong } = checkSources(documents ?? []);
	report.say(SOURCES, wrong);

	const folders = Object.keys(files).flatMap((path) => LAYER_FILE.exec(path)?.[1] ?? []);
	const drafts = [...new Set(folders)]
		.sort()
		.flatMap((folder) => readLayer(files, folder, report))
		.sort((a, b) => a.definition.order - b.definition.order);
	checkOrder(drafts, report);
	const presets = readPresets(files, ids, drafts, report);
	const groups = readGroups(files, drafts, report);
	const everywhere = new Set(
		drafts.flatMap(({ definition, marks }) => [...marks].map((mark) => `${definition.id}/${mark}`))
	);
	for (const { path, definition, named, marks } of drafts) {
		report.say(`${path}/features.geojson`, [
			...check.checkSubjects(named),
			...check.checkSequence(named),
			...check.checkPartOf(named, marks),
			...(documents === undefined ? [] : check.checkCitations(named, ids)),
			...check.checkReferences(named, definition, everywhere)
		]);
	}

	const told = files[CLAIMS] === undefined ? [] : report.read(files, CLAIMS, parseJson);
	const { claims, problems: faults } = checkClaims(told ?? [], ids, everywhere);
	report.say(CLAIMS, faults);
	const article = readArticle(files, ids, claims, report);

	const warnings = [
		...drafts.flatMap(({ path, definition, named }) =>
			check.unused(definition, named).map((one) => ({ file: `${path}/layer.json`, ...one }))
		),
		...uncited(sources, drafts, [
			...(presets ? citedByPresets(presets) : []),
			...claims.flatMap((claim) => claim.sources),
			...(article ? [article.source] : [])
		])
	];
	if (report.problems.length > 0) return { problems: report.problems, warnings };
	const layers = drafts.map(({ definition, named }) => ({
		definition,
		features: named.map(({ feature }) => feature)
	}));
	const bySlug = Object.fromEntries(sources.map((source) => [source.id, source]));
	const more = { ...(presets && { presets }), ...(article && { article }) };
	const catalogue = { layers, groups, sources: bySlug, claims, ...more };
	return { catalogue, problems: [], warnings };
}

function uncited(
	sources: readonly Source[],
	drafts: readonly Draft[],
	elsewhere: readonly string[]
): Problem[] {
	const cited = new Set([
		...drafts.flatMap(({ named }) => named.flatMap(({ feature }) => feature.properties.sources)),
		...elsewhere
	]);
	return sources
		.filter(({ id }) => !cited.has(id))
		.map(({ id }) => ({ file: SOURCES, feature: id, message: 'no feature cites it' }));
}
