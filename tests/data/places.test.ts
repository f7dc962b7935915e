/**
 * The layers of chains, straits, bases, the South China Sea and the air patrols: which rows of the
 * facts are published, counted by hand, and what the rules for them are.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CatalogueFeature } from '#lib/data/catalogue.ts';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { slice } from '#lib/data/slice.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const catalogue = loadCatalogue(root);

function layerOf(id: string) {
	const layer = catalogue.layers.find(({ definition }) => definition.id === id);
	if (!layer) throw new RangeError(id);
	return layer;
}

function counts(id: string): Record<string, number> {
	const found: Record<string, number> = {};
	for (const { properties } of layerOf(id).features) {
		found[properties.class] = (found[properties.class] ?? 0) + 1;
	}
	return found;
}

const ofClass = (id: string, ...names: string[]) =>
	layerOf(id).features.filter(({ properties }) => names.includes(properties.class));

function featureOf(layer: string, id: string): CatalogueFeature {
	const feature = layerOf(layer).features.find((one) => one.id === id);
	if (!feature) throw new RangeError(`${layer}/${id}`);
	return feature;
}

/** What the tables of facts hold, and what of it is left out, with the reason. */
describe('of the facts', () => {
	test('4 of 5 outer lines are published; the variant that ends at Halmahera is from memory', () => {
		expect(counts('island-chains')).toEqual({
			'second-chain': 2,
			'third-chain': 1,
			'perimeter-1950': 1
		});
	});

	test('all 30 straits are published, 22 with the chain they cut and 8 in their own layer', () => {
		const straits = [
			...ofClass('first-island-chain', 'strait'),
			...ofClass('straits', 'strait')
		].map(({ id }) => id);
		expect([straits.length, new Set(straits).size]).toEqual([30, 30]);
		expect(layerOf('straits').features).toHaveLength(8);
	});

	test('34 of 49 sites are bases here; 14 stand in earlier layers, and Zhoushan is from memory', () => {
		const {
			event,
			'event-reported': reported,
			'event-planned': planned,
			...sites
		} = counts('bases');
		expect(sites).toEqual({
			'naval-base': 7,
			headquarters: 3,
			'air-base': 4,
			access: 9,
			camp: 5,
			construction: 1,
			shipyard: 1,
			outpost: 4,
			outline: 2
		});
		expect([event, reported, planned]).toEqual([48, 11, 1]);
		const earlier = ['mageshima', 'guam', 'ream'].flatMap((id) =>
			layerOf(id).features.flatMap((one) => [one.id, one.properties.subject])
		);
		const twice = layerOf('bases').features.filter(({ id }) => earlier.includes(id));
		expect(twice).toEqual([]);
		expect(layerOf('bases').features.some(({ id }) => id.includes('zhoushan'))).toBe(false);
	});

	test('6 of 8 reefs, 30 of 30 incidents, 9 dashes and a tenth; Mischief and Subi are bases', () => {
		expect(counts('south-china-sea')).toEqual({
			ruling: 1,
			'claimed-dash': 9,
			'tenth-dash': 1,
			reef: 6,
			boarding: 2,
			collision: 12,
			'water-cannon': 7,
			blocking: 7,
			challenge: 2
		});
		for (const id of ['mischief', 'subi']) {
			expect(featureOf('bases', id).properties['legal_status']).toBe(
				'Low-tide elevation, built up'
			);
		}
	});

	test('75 rows of patrols are 11 patrols, 10 tracks of 54 vertices and 21 areas', () => {
		expect(counts('air-patrols')).toEqual({
			series: 1,
			patrol: 11,
			track: 10,
			region: 20,
			'airspace-incident': 1
		});
		const vertices = ofClass('air-patrols', 'track').map(({ geometry }) =>
			geometry?.type === 'LineString' ? geometry.coordinates.length : 0
		);
		expect(vertices.reduce((sum, count) => sum + count)).toBe(54);
	});
});

describe('the dashes', () => {
	const dashes = ofClass('south-china-sea', 'claimed-dash', 'tenth-dash');

	test('are separate: no two have an end in common, and none runs on into another', () => {
		const ends = dashes.flatMap(({ geometry }) => {
			if (geometry?.type !== 'LineString') throw new TypeError('not one line');
			return [geometry.coordinates[0], geometry.coordinates.at(-1)].map(String);
		});
		expect(new Set(ends).size).toBe(20);
	});

	test('each say that they are China’s claim, and what the award of 12 July 2016 found', () => {
		for (const { properties } of dashes) {
			expect(properties.name).toMatch(/^China’s claim: /);
			expect(properties['name:ja']).toMatch(/^中国の主張/);
			expect(properties.summary).toMatch(/12 July 2016/);
			expect(properties['summary:ja']).toMatch(/2016年7月12日/);
		}
		expect(layerOf('south-china-sea').definition.caveat?.en).toMatch(/claim.*12 July 2016/);
	});
});

test('an incident stands at its reef, is only reported, and says by whom', () => {
	const kinds = ['boarding', 'collision', 'water-cannon', 'blocking', 'challenge'];
	for (const { geometry, properties } of ofClass('south-china-sea', ...kinds)) {
		const reef = featureOf('south-china-sea', properties.part_of ?? '');
		expect(geometry).toEqual(reef.geometry);
		expect([properties.placement, properties.confidence]).toEqual(['reported', 'reported']);
		expect(properties['reported_by']).toBeTruthy();
	}
});

test('a track is schematic and inferred, and every other place of a flight is an area', () => {
	for (const { properties } of ofClass('air-patrols', 'track')) {
		expect(properties.confidence).toBe('inferred');
		expect(properties.note).toMatch(/^Schematic/);
	}
	for (const { properties } of ofClass('air-patrols', 'region', 'airspace-incident')) {
		expect(properties.placement).toBe('area');
	}
});

test('on the article’s date the tenth patrol and the US–Japan flight are still to be seen', () => {
	const seen = slice(layerOf('air-patrols'), '2025-12-22').map(({ feature }) => feature.id);
	expect(seen).toContain('china-russia-patrol-10-joint-outbound');
	expect(seen).toContain('us-japan-flight');
	expect(seen.filter((id) => id.startsWith('china-russia-patrol-9'))).toEqual([]);
});

test('a position from memory is published for a well-known base only, and says so', () => {
	const unread = layerOf('bases').features.filter(({ properties }) =>
		properties.note?.includes('from general knowledge')
	);
	expect(unread.map(({ id }) => id).sort()).toEqual([
		'camp-amami',
		'camp-ishigaki',
		'camp-miyako',
		'camp-yonaguni',
		'changi-naval-base',
		'edca-camilo-osias',
		'edca-melchor-dela-cruz',
		'henoko-frf',
		'yuchi'
	]);
	for (const { properties } of unread) expect(properties.confidence).toBe('inferred');
});

test('other names are fields of a feature, so that Pag-asa leads to Thitu', () => {
	const named = ['south-china-sea', 'bases'].flatMap((id) =>
		layerOf(id).features.filter(({ properties }) =>
			String(properties['also_known_as'] ?? '').includes('Pag-asa Island')
		)
	);
	expect(named.map(({ id }) => id)).toEqual(['thitu-island']);
});

test('the README speaks of each of these layers', () => {
	const readme = readFileSync(`${root}geodata/README.md`, 'utf8');
	const silent = ['island-chains', 'straits', 'bases', 'south-china-sea', 'air-patrols'].filter(
		(id) => !readme.includes(`\`${id}\``)
	);
	expect(silent).toEqual([]);
});
