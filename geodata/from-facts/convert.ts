/**
 * Converts the tables of facts, once, to `geodata/`: `node geodata/from-facts/convert.ts <folder>`.
 * What is committed, and edited by hand from then on, is the GeoJSON.
 */
import { dirname } from 'node:path';
import { carrierFeatures } from './carriers.ts';
import { chainFeatures } from './chain.ts';
import { readTable } from './csv.ts';
import type { Draft } from './draft.ts';
import { guamFeatures } from './guam.ts';
import { mageshimaFeatures } from './mageshima.ts';
import { reamFeatures } from './ream.ts';
import { citedSources, cite } from './sources.ts';
import { writeFeatures, writeSources } from './write.ts';

const [, , folder] = process.argv;
if (!folder) throw new RangeError('Usage: node geodata/from-facts/convert.ts <facts folder>');

const table = (name: string) => readTable(folder, name);
const [lines, meta, straits] = [table('lines'), table('lines_meta'), table('straits')];
const [sites, events] = [table('sites'), table('site_events')];

const layers: Readonly<Record<string, readonly Draft[]>> = {
	'first-island-chain': chainFeatures(lines, meta, straits),
	mageshima: mageshimaFeatures(lines, meta, sites, events),
	guam: guamFeatures(lines, sites, events),
	ream: reamFeatures(sites, events),
	carriers: carrierFeatures(table('carriers'))
};

const geodata = dirname(import.meta.dirname);
for (const [layer, features] of Object.entries(layers)) {
	writeFeatures(geodata, layer, features);
	console.log(`${layer}: ${features.length} features`);
}
// Cited by `presets.json`, which is written by hand.
cite('https://www.un.org/depts/los/convention_agreements/texts/unclos/unclos_e.pdf');
const sources = citedSources();
writeSources(geodata, sources);
console.log(`sources: ${sources.length}`);
