/**
 * Converts the tables on which the argument rests: `node geodata/from-facts/convert-argument.ts <folder>`.
 * It writes only its own layers, and adds to `sources.json` what is not there yet.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Source } from '../../src/lib/data/schema.ts';
import { claimOf } from './claims.ts';
import { readTable } from './csv.ts';
import type { Draft } from './draft.ts';
import { diplomacyFeatures } from './diplomacy.ts';
import { groupFeatures } from './groups.ts';
import { railFeatures } from './rail.ts';
import { citedSources } from './sources.ts';
import { spendingFeatures } from './spending.ts';
import { tieFeatures } from './ties.ts';
import { tradeFeatures } from './trade.ts';
import { writeClaims, writeFeatures, writeSources } from './write.ts';

const [, , folder] = process.argv;
if (!folder)
	throw new RangeError('Usage: node geodata/from-facts/convert-argument.ts <facts folder>');

/** What somebody only remembers is not published. */
const table = (name: string) =>
	readTable(folder, name).filter(({ confidence }) => confidence !== 'memory');

const series = table('country_series');
const layers: Readonly<Record<string, readonly Draft[]>> = {
	'military-spending': spendingFeatures(series),
	trade: tradeFeatures(series),
	groups: groupFeatures(table('memberships')),
	'exercises-and-arms': tieFeatures(table('asean_china_ties')),
	rail: railFeatures(table('rail')),
	diplomacy: diplomacyFeatures(table('timeline'))
};

const geodata = dirname(import.meta.dirname);
for (const [layer, features] of Object.entries(layers)) {
	writeFeatures(geodata, layer, features);
	console.log(`${layer}: ${features.length} features`);
}
const before = JSON.parse(readFileSync(join(geodata, 'sources.json'), 'utf8')) as Source[];
const known = new Set(before.map(({ id }) => id));
const added = citedSources().filter(({ id }) => !known.has(id));
writeSources(
	geodata,
	[...before, ...added].sort((a, b) => (a.id < b.id ? -1 : 1))
);
console.log(`sources: ${added.length} added`);
writeClaims(
	geodata,
	table('claims').map((row) => claimOf(geodata, row))
);
