/** The tables on which the argument rests: what of each is published, counted by hand, and what is not. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CatalogueFeature, CatalogueLayer } from '#lib/data/catalogue.ts';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { recordOf } from '#lib/data/record.ts';
import { seriesOf } from '#lib/data/series.ts';
import { slice } from '#lib/data/slice.ts';

const catalogue = loadCatalogue(fileURLToPath(new URL('../..', import.meta.url)));

function layerOf(id: string): CatalogueLayer {
	const layer = catalogue.layers.find(({ definition }) => definition.id === id);
	if (!layer) throw new RangeError(id);
	return layer;
}

function tally(features: readonly CatalogueFeature[], key: string): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { properties } of features) {
		const value = String(properties[key]);
		counts[value] = (counts[value] ?? 0) + 1;
	}
	return counts;
}

const on = (day: string, layer: string, mark: string) =>
	slice(layerOf(layer), day).find(
		({ feature }) => feature.id === mark || feature.properties.subject === mark
	)?.feature.properties;

describe('military spending', () => {
	const { features } = layerOf('military-spending');

	test('164 figures of SIPRI, 15 of the World Factbook, and six levels', () => {
		expect(tally(features, 'class')).toEqual({
			share: 164,
			factbook: 15,
			target: 2,
			demand: 2,
			budget: 2
		});
	});

	test('the two series are of different subjects, and only SIPRI’s is classed', () => {
		const { classes } = layerOf('military-spending').definition;
		expect([classes['share']?.scaled, classes['factbook']?.scaled]).toEqual([true, undefined]);
		for (const { properties } of features.filter((one) => one.properties.class === 'factbook')) {
			expect(properties.subject).toMatch(/^(lao|tls|vnm)-factbook$/);
		}
	});

	test('a missing year is missing: Vietnam after 2018, though other countries go on', () => {
		expect(on('2018-06-01', 'military-spending', 'vnm')).toMatchObject({ share: 1.807 });
		expect(on('2019-06-01', 'military-spending', 'vnm')).toBeUndefined();
		expect(on('2025-12-22', 'military-spending', 'jpn')).toMatchObject({ share: 1.371 });
		const record = recordOf(layerOf('military-spending'), 'jpn');
		const series = seriesOf(layerOf('military-spending').definition, record);
		expect(series?.stretches.map((stretch) => stretch.length)).toEqual([10]);
		expect(series?.levels.map(({ value }) => value)).toEqual([2, 1.6, 1.8, 3.5, 2, 5]);
	});
});

describe('trade', () => {
	const { features } = layerOf('trade');

	test('72 rows in 38 features: the partner, and three shares', () => {
		expect(tally(features, 'measure')).toEqual({
			partner: 11,
			imports: 12,
			exports: 11,
			'two-way': 4
		});
		const fields = ['top_partner', 'order_2023', 'value'];
		// 22 first partners, 10 estimates and two values are fields of those features.
		expect(
			fields.map((key) => features.filter(({ properties }) => key in properties).length)
		).toEqual([22, 10, 2]);
	});

	test('an estimate gives the order of partners and no figure', () => {
		for (const { properties } of features) {
			expect(String(properties['order_2023'] ?? '')).not.toMatch(/\d/);
		}
	});
});

test('40 memberships in seven groups; a date only where it was read', () => {
	const { features } = layerOf('groups');
	expect(tally(features, 'group')).toEqual({
		g7: 7,
		'core-five': 5,
		quad: 4,
		aukus: 3,
		'five-eyes': 5,
		asean: 11,
		'us-allies': 5
	});
	const dated = features.filter(({ properties }) => properties.start_date);
	expect(tally(dated, 'start_date')).toEqual({
		'1967-08-08': 5,
		1999: 1,
		'2021-09-15': 3,
		'2025-10-26': 1,
		'2025-12': 5
	});
	const reported = features.filter(({ properties }) => properties.class === 'proposed');
	expect(tally(reported, 'confidence')).toEqual({ reported: 5 });
});

test('20 ties: 12 exercises and eight of arms', () => {
	expect(tally(layerOf('exercises-and-arms').features, 'kind')).toEqual({ exercise: 12, arms: 8 });
});

describe('railways', () => {
	const { features } = layerOf('rail');

	// 60 stations of eight lines. The two of the extension to Surabaya are left out: no route is fixed.
	test('58 stations and eight lines in their states', () => {
		expect(tally(features, 'class')).toEqual({
			operating: 3,
			construction: 5,
			planned: 6,
			unrouted: 1,
			station: 58
		});
		expect(new Set(features.flatMap(({ properties }) => properties.subject ?? [])).size).toBe(8);
	});

	test('two projects are high-speed, and the proposal to go on with one; Thailand pays for its own', () => {
		const fast = features.filter(({ properties }) => properties['high_speed'] === 'yes');
		expect([...new Set(fast.map(({ properties }) => properties.subject))].sort()).toEqual([
			'bandung-surabaya-extension',
			'jakarta-bandung-railway',
			'thailand-china-railway-phase-1',
			'thailand-china-railway-phase-2'
		]);
		expect(on('2025-12-22', 'rail', 'thailand-china-railway-phase-1')).toMatchObject({
			payer: 'own-money',
			class: 'construction'
		});
	});

	test('no line or station is drawn nearer than its precision allows, and none is called exact', () => {
		const { classes } = layerOf('rail').definition;
		for (const { properties, geometry } of features.filter((one) => one.geometry)) {
			expect(classes[properties.class]?.drawnTo, geometry?.type).toBeLessThanOrEqual(9);
			expect(properties.placement).toBe('reported');
			expect(properties.uncertainty_km).toBeGreaterThanOrEqual(3);
		}
	});

	test('a line is planned, then built, then in service', () => {
		const state = (day: string) => on(day, 'rail', 'laos-china-railway')?.class;
		expect(['2015-01-01', '2016-01-01', '2018-01-01', '2022-01-01'].map(state)).toEqual([
			undefined,
			'planned',
			'construction',
			'operating'
		]);
	});
});

// 36 events. That of November 2020 is left out: nobody read it in a source.
test('35 events; 23 have a place whose coordinates were read', () => {
	const { features } = layerOf('diplomacy');
	expect(features).toHaveLength(35);
	expect(features.filter(({ geometry }) => geometry)).toHaveLength(23);
	expect(features.some(({ properties }) => properties.start_date?.startsWith('2020'))).toBe(false);
});
