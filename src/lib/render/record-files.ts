/** The whole record as files to take away: one a layer, its documents, its dictionary, and all in one. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { bibtex } from '#lib/data/cite-bibtex.ts';
import { ris } from '#lib/data/cite-ris.ts';
import { cslJson } from '#lib/data/cite.ts';
import { dictionary } from '#lib/data/dictionary.ts';
import { recordDay } from '#lib/data/record.ts';
import { csv } from './csv.ts';
import { recordGeoJson } from './record-geojson.ts';
import { ARCHIVE } from './record-names.ts';
import { recordReadme } from './record-readme.ts';

const TYPES: Readonly<Record<string, string>> = {
	geojson: 'application/geo+json',
	json: 'application/vnd.citationstyles.csl+json',
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
	csv: 'text/csv; charset=utf-8; header=present',
	zip: 'application/zip'
};

export interface RecordFile {
	readonly type: string;
	readonly body: string | Uint8Array<ArrayBuffer>;
}

function dictionaryCsv(catalogue: Catalogue): string {
	const rows = dictionary(catalogue).map((row) => [
		row.layer,
		row.field,
		row.type,
		row.unit,
		row.values,
		row.meaning
	]);
	return csv(['layer', 'field', 'type', 'unit', 'values', 'meaning'], rows);
}

type Writer = (catalogue: Catalogue) => string;

const documents = ({ sources }: Catalogue) => Object.values(sources);
const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
	['sources.json', (catalogue) => cslJson(documents(catalogue))],
	['sources.bib', (catalogue) => bibtex(documents(catalogue))],
	['sources.ris', (catalogue) => ris(documents(catalogue))],
	['data-dictionary.csv', dictionaryCsv]
]);

/** Names of the files, as `/record/<name>` serves them. */
export function recordNames({ layers }: Catalogue): readonly string[] {
	const geojson = layers.map(({ definition }) => `${definition.id}.geojson`);
	return [...geojson, ...WRITERS.keys(), ARCHIVE];
}

/** The day on which the record was last written, so that equal records make equal bytes; local, as fflate reads it. */
function writtenOn(catalogue: Catalogue): Date {
	const ids = catalogue.layers.map(({ definition }) => definition.id);
	const [year = 1980, month = 1, day = 1] = (recordDay(catalogue, ids) ?? '1980-01-01')
		.split('-')
		.map(Number);
	return new Date(year, month - 1, day);
}

function archive(catalogue: Catalogue): Uint8Array<ArrayBuffer> {
	const texts: readonly (readonly [string, string])[] = [
		['README.md', recordReadme(catalogue)],
		...[...WRITERS].map(([name, write]) => [name, write(catalogue)] as const),
		['claims.json', `${JSON.stringify(catalogue.claims, null, '\t')}\n`],
		...catalogue.layers.map(
			(layer) => [`layers/${layer.definition.id}.geojson`, recordGeoJson(layer, catalogue)] as const
		)
	];
	const files: Zippable = Object.fromEntries(
		texts.map(([name, text]) => [`linchpin-record/${name}`, strToU8(text)])
	);
	return zipSync(files, { level: 9, mtime: writtenOn(catalogue) });
}

function bodyOf(name: string, catalogue: Catalogue): RecordFile['body'] | null {
	if (name === ARCHIVE) return archive(catalogue);
	const layer = catalogue.layers.find(({ definition }) => `${definition.id}.geojson` === name);
	return layer ? recordGeoJson(layer, catalogue) : (WRITERS.get(name)?.(catalogue) ?? null);
}

/** Null where the record has no such file. */
export function recordFile(name: string, catalogue: Catalogue): RecordFile | null {
	const body = bodyOf(name, catalogue);
	const ending = name.slice(name.lastIndexOf('.') + 1);
	return body === null ? null : { type: TYPES[ending] ?? 'text/plain', body };
}
