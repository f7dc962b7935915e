/**
 * Converts the tables behind the second set of layers, once, as `convert.ts` did the first:
 * `node geodata/from-facts/convert-places.ts <folder> [layer…]`. Sources are added, never rewritten.
 */
import { dirname } from 'node:path';
import { airPatrolFeatures } from './air-patrols.ts';
import { baseFeatures } from './bases.ts';
import { straitFeatures } from './chain.ts';
import { readTable } from './csv.ts';
import type { Draft } from './draft.ts';
import { islandChainFeatures } from './island-chains.ts';
import { southChinaSeaFeatures } from './south-china-sea.ts';
import { citedSources } from './sources.ts';
import { addSources, writeFeatures } from './write.ts';

const [, , folder, ...asked] = process.argv;
if (!folder) throw new RangeError('Usage: convert-places.ts <facts folder> [layer…]');

const table = (name: string) => readTable(folder, name);

const LAYERS: Readonly<Record<string, () => readonly Draft[]>> = {
	'island-chains': () => islandChainFeatures(table('lines'), table('lines_meta')),
	straits: () => straitFeatures(table('straits')),
	bases: () => baseFeatures(table('lines'), table('sites'), table('site_events')),
	'south-china-sea': () =>
		southChinaSeaFeatures(
			table('lines'),
			table('lines_meta'),
			table('scs_features'),
			table('incidents')
		),
	'air-patrols': () => airPatrolFeatures(table('air_patrols'))
};

const geodata = dirname(import.meta.dirname);
for (const [layer, features] of Object.entries(LAYERS)) {
	if (asked.length > 0 && !asked.includes(layer)) continue;
	const drafts = features();
	writeFeatures(geodata, layer, drafts);
	console.log(`${layer}: ${drafts.length} features`);
}
console.log(`sources: ${addSources(geodata, citedSources())} added`);
