/** Writes a layer's features, or the sources, one to a line so that a diff shows what changed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Claim } from '../../src/lib/data/claims.ts';
import type { Source } from '../../src/lib/data/schema.ts';
import type { Draft } from './draft.ts';

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

export function writeFeatures(geodata: string, layer: string, features: readonly Draft[]): void {
	const lines = features.map(({ id, geometry, properties }) =>
		JSON.stringify({ type: 'Feature', id, geometry, properties })
	);
	const text = `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
	write(join(geodata, 'layers', layer, 'features.geojson'), text);
}

export function writeClaims(geodata: string, claims: readonly Claim[]): void {
	const lines = claims.map((claim) => JSON.stringify(claim));
	write(join(geodata, 'claims.json'), `[\n${lines.join(',\n')}\n]\n`);
}

export function writeSources(geodata: string, sources: readonly Source[]): void {
	const lines = sources.map((source) => JSON.stringify(source));
	write(join(geodata, 'sources.json'), `[\n${lines.join(',\n')}\n]\n`);
}

/** Adds the documents that the record does not have yet; what it has stays as it was edited. */
export function addSources(geodata: string, sources: readonly Source[]): number {
	const known = JSON.parse(readFileSync(join(geodata, 'sources.json'), 'utf8')) as Source[];
	const fresh = sources.filter(({ id }) => !known.some((source) => source.id === id));
	writeSources(
		geodata,
		[...known, ...fresh].sort((a, b) => (a.id < b.id ? -1 : 1))
	);
	return fresh.length;
}
