/** The record itself: what is in it, counted by hand, and what it says on three days. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CatalogueFeature, CatalogueLayer } from '#lib/data/catalogue.ts';
import {
	loadCatalogue,
	openCatalogue,
	readGeodata,
	validateGeodata
} from '#lib/data/load.server.ts';
import { slice } from '#lib/data/slice.ts';
import { validateCatalogue } from '#lib/data/validate.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const catalogue = loadCatalogue(root);

function layerOf(id: string): CatalogueLayer {
	const layer = catalogue.layers.find(({ definition }) => definition.id === id);
	if (!layer) throw new RangeError(id);
	return layer;
}

const carriers = layerOf('carriers');
const featuresOf = (id: string, name: string) =>
	layerOf(id).features.filter(({ properties }) => properties.class === name);
const standing = carriers.features.filter(({ properties }) => !properties.retracted);
const everything = catalogue.layers.flatMap(({ features }) => features);
/** The layers that are on when nobody has chosen. */
const first = catalogue.layers.filter(({ definition }) => definition.initially === 'on');

function tally(features: readonly CatalogueFeature[], key: string): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { properties } of features) {
		const value = String(properties[key]);
		counts[value] = (counts[value] ?? 0) + 1;
	}
	return counts;
}

/** What a layer says of a subject, or a feature, on a day. */
function on(day: string, layer: string, mark: string) {
	return slice(layerOf(layer), day).find(
		({ feature }) => feature.id === mark || feature.properties.subject === mark
	);
}

test('the data are valid, and nothing in them is forgotten', () => {
	const { problems, warnings } = validateGeodata(root);
	expect([problems, warnings]).toEqual([[], []]);
});

describe('the record holds', () => {
	test('five layers that are on at first, in their order', () => {
		expect(first.map(({ definition: { id, order } }) => [id, order])).toEqual([
			['first-island-chain', 10],
			['guam', 20],
			['mageshima', 30],
			['ream', 40],
			['carriers', 50]
		]);
		expect(first.map(({ features }) => features.length)).toEqual([29, 25, 40, 21, 357]);
	});

	test('354 sightings of 18 ships of five navies', () => {
		expect(standing).toHaveLength(354);
		expect(Object.keys(tally(standing, 'subject'))).toHaveLength(18);
		expect(tally(standing, 'navy')).toEqual({
			USA: 299,
			CHN: 30,
			GBR: 12,
			FRA: 8,
			JPN: 5
		});
		expect(tally(standing, 'class')).toEqual({
			deployed: 162,
			homeport: 78,
			'in-port': 41,
			underway: 38,
			maintenance: 34,
			unknown: 1
		});
		expect(tally(standing, 'placement')).toEqual({ area: 183, exact: 153, reported: 18 });
	});

	test('five versions of the chain, 22 straits, two policy texts without geometry', () => {
		expect(featuresOf('first-island-chain', 'chain').map(({ id }) => id)).toEqual([
			'core-japan-philippines',
			'dulles-amti',
			'kamchatka-malay',
			'aleutians-borneo',
			'greater-sunda'
		]);
		expect(featuresOf('first-island-chain', 'strait')).toHaveLength(22);
		expect(
			featuresOf('first-island-chain', 'policy-text').map(({ id, geometry }) => [id, geometry])
		).toEqual([
			['nss-2025-text', null],
			['nds-2026-text', null]
		]);
	});

	test('59 events: 29 about Mageshima, 15 about the Marianas, 15 about Ream', () => {
		const events = (id: string) =>
			layerOf(id).features.filter(({ properties }) => properties.class.startsWith('event'));
		expect(['mageshima', 'guam', 'ream'].map((id) => events(id).length)).toEqual([29, 15, 15]);
	});

	test('204 documents behind them', () => {
		const cited = first.flatMap(({ features }) =>
			features.flatMap(({ properties }) => properties.sources)
		);
		expect(new Set(cited).size).toBe(204);
	});
});

describe('every feature', () => {
	test('has a Japanese name, and Japanese for whatever else it says', () => {
		const silent = everything.filter(({ properties }) =>
			['name', 'summary', 'note', 'via'].some(
				(key) => (key === 'name' || key in properties) && !(`${key}:ja` in properties)
			)
		);
		expect(silent.map(({ id }) => id)).toEqual([]);
	});

	test('has Japanese for each field that has some', () => {
		const lacking = catalogue.layers.flatMap(({ definition, features }) =>
			Object.keys(definition.fields)
				.filter((key) => key.endsWith('_ja'))
				.flatMap((key) =>
					features.filter(({ properties }) => key.slice(0, -3) in properties !== key in properties)
				)
		);
		expect(lacking).toEqual([]);
	});

	test('was recorded on the day the facts were, but for what was corrected on that day', () => {
		const retracted = everything.filter(({ properties }) => properties.retracted);
		const kept = everything.filter(({ properties }) => !properties.retracted);
		expect(Object.keys(tally(kept, 'recorded'))).toEqual(['2026-11-23', '2026-11-24']);
		expect(retracted.map(({ id, properties: { recorded } }) => [id, recorded])).toEqual([
			['guam-1', '2026-11-23'],
			['uss-abraham-lincoln-2025-12-29', '2025-12-29'],
			['uss-dwight-d-eisenhower-2026-07-28', '2026-07-28'],
			['uss-gerald-r-ford-2026-03-18', '2026-03-18']
		]);
		expect(tally(retracted, 'retracted')).toEqual({ '2026-11-23': 3, '2026-11-24': 1 });
	});

	test('that was corrected names the row that replaces it, which is of the same subject', () => {
		const pairs = everything
			.filter(({ properties }) => properties.retracted)
			.map(({ properties }) => [
				properties.subject,
				everything.find(({ id }) => id === properties.part_of)?.properties.subject
			]);
		expect(pairs).toHaveLength(4);
		for (const [was, now] of pairs) expect(now).toBe(was);
	});

	test('says nothing about how its facts were searched', () => {
		const texts = everything.map(({ properties }) => JSON.stringify(properties)).join('\n');
		expect(texts).not.toMatch(/find_string|corpus|text-analysis|ipynb|\.json\b/);
	});
});

test('a chain that crosses ±180° is cut there, both ends on one latitude', () => {
	const [chain] = layerOf('first-island-chain').features.filter(
		({ id }) => id === 'aleutians-borneo'
	);
	const { geometry } = chain ?? {};
	if (geometry?.type !== 'MultiLineString') throw new TypeError('not cut');
	const [west = [], east = []] = geometry.coordinates;
	expect([west.at(-1), east[0]]).toEqual([
		[-180, 51.584217],
		[180, 51.584217]
	]);
});

test('distances computed on WGS 84 stand beside those published', () => {
	const distances = featuresOf('mageshima', 'distance').map(({ id, properties }) => [
		id,
		properties['published_km'],
		properties['computed_km']
	]);
	expect(distances).toEqual([
		['iwakuni-mageshima', 400, 399.5],
		['iwakuni-iwoto', 1400, 1359.4],
		['atsugi-iwoto', 1200, 1196.5]
	]);
});

test('an event lasts as long as its date is precise', () => {
	const lasts = (layer: string, id: string) => {
		const feature = layerOf(layer).features.find((one) => one.id === id);
		return [feature?.properties.start_date, feature?.properties.end_date];
	};
	expect(lasts('ream', 'ream-naval-base-2023-12-03')).toEqual(['2023-12-03', '2023-12-04']);
	expect(lasts('mageshima', 'mageshima-base-2022-11')).toEqual(['2022-11', '2022-12']);
	expect(lasts('guam', 'guam-1898')).toEqual(['1898', '1899']);
});

describe('on 2023-06-01', () => {
	test('Ream is under expansion and no PLA Navy ship is there', () => {
		expect(on('2023-06-01', 'ream', 'ream-naval-base')?.feature.id).toBe(
			'ream-naval-base-under-expansion'
		);
		expect(on('2023-06-01', 'ream', 'pla-navy-ships-at-ream')).toBeUndefined();
		expect(on('2023-12-02', 'ream', 'pla-navy-ships-at-ream')).toBeUndefined();
		expect(on('2023-12-03', 'ream', 'pla-navy-ships-at-ream')).toMatchObject({
			feature: { properties: { placement: 'area', ships: 2 } },
			freshness: 'current'
		});
	});

	test('the base on Mageshima is under construction and no carrier has been recorded', () => {
		expect(on('2023-06-01', 'mageshima', 'mageshima-base')?.feature.properties.class).toBe(
			'base-construction'
		);
		expect(on('2023-01-11', 'mageshima', 'mageshima-base')).toBeUndefined();
		expect(slice(carriers, '2023-06-01')).toEqual([]);
	});
});

describe('on 2025-12-22', () => {
	const ship = (subject: string) => {
		const holding = on('2025-12-22', 'carriers', subject);
		const properties = holding?.feature.properties;
		const { start_date, class: name, placement } = properties ?? {};
		return [start_date, name, properties?.['place'], placement, holding?.freshness];
	};

	test('each of the 18 ships is where it was last reported', () => {
		expect(slice(carriers, '2025-12-22')).toHaveLength(18);
		expect(ship('uss-abraham-lincoln')).toEqual([
			'2025-12-22',
			'deployed',
			'Philippine Sea, south-east of Taiwan',
			'area',
			'current'
		]);
		expect(ship('uss-george-washington')).toEqual([
			'2025-12-22',
			'homeport',
			'Japan (Yokosuka)',
			'exact',
			'current'
		]);
		expect(ship('uss-gerald-r-ford')).toEqual([
			'2025-12-22',
			'deployed',
			'Caribbean Sea',
			'area',
			'current'
		]);
	});

	test('the carriers of the PLA Navy are at their last sighting, with its age', () => {
		const ages = ['cns-liaoning', 'cns-shandong', 'cns-fujian'].map(
			(subject) => on('2025-12-22', 'carriers', subject)?.ageDays
		);
		expect(ages).toEqual([4, 47, 4]);
		expect(ship('cns-shandong')).toEqual([
			'2025-11-05',
			'homeport',
			'Sanya naval base, Hainan',
			'exact',
			'current'
		]);
	});

	test('Ream has its joint centre, and the ships there are only last known', () => {
		expect(on('2025-12-22', 'ream', 'ream-naval-base')?.feature.id).toBe(
			'ream-naval-base-joint-centre'
		);
		expect(on('2025-04-04', 'ream', 'ream-naval-base')?.feature.id).toBe(
			'ream-naval-base-under-expansion'
		);
		expect(on('2025-12-22', 'ream', 'pla-navy-ships-at-ream')?.freshness).toBe('last-known');
	});
});

describe('as known before a correction', () => {
	const ford = (day: string, known: string) =>
		slice(carriers, day, known).find(({ feature }) => feature.properties.subject?.endsWith('ford'))
			?.feature;

	test('Ford was at Suez on 18 March; as known since, it was still in the Red Sea', () => {
		expect(ford('2026-03-19', '2026-03-20')?.id).toBe('uss-gerald-r-ford-2026-03-18');
		expect(ford('2026-03-19', '2026-03-17')).toBeUndefined();
		expect(ford('2026-03-19', '2026-11-23')?.id).toBe('uss-gerald-r-ford-2026-03-16');
		expect(ford('2026-03-21', '2026-11-23')?.id).toBe('uss-gerald-r-ford-2026-03-21');
	});
});

describe('on 2026-08-10', () => {
	test('Lincoln and Bush are in the Arabian Sea, Washington in the South China Sea', () => {
		const places = ['uss-abraham-lincoln', 'uss-george-h-w-bush', 'uss-george-washington'].map(
			(subject) => on('2026-08-10', 'carriers', subject)?.feature.properties['place']
		);
		expect(places).toEqual(['Arabian Sea', 'Arabian Sea', 'South China Sea']);
	});

	test('Ford is in maintenance, and the last word on Fujian is only last known', () => {
		expect(on('2026-08-10', 'carriers', 'uss-gerald-r-ford')?.feature.properties.class).toBe(
			'maintenance'
		);
		expect(on('2026-08-10', 'carriers', 'cns-fujian')?.freshness).toBe('last-known');
	});
});

test('each file of features is laid out one to a line, in the bytes a script would write', () => {
	for (const { definition, features } of openCatalogue(root).catalogue.layers) {
		const text = readFileSync(`${root}geodata/layers/${definition.id}/features.geojson`, 'utf8');
		const lines = features.map((feature) => JSON.stringify(feature));
		expect(text.split('\n').slice(1, -2)).toEqual(
			lines.map((line, index) => (index < lines.length - 1 ? `${line},` : line))
		);
		expect(text.endsWith('\n]}\n')).toBe(true);
	}
});

test('the README’s example can be pasted into the record as it stands', () => {
	const readme = readFileSync(`${root}geodata/README.md`, 'utf8');
	const [source = '', sighting = ''] = [...readme.matchAll(/^\s*(\{"(?:id|type)":.*\},)$/gm)].map(
		([, line = '']) => line
	);
	const files = readGeodata(root);
	const paste = (path: string, line: string) => ({
		[path]: files[path]?.replace('\n', `\n${line}\n`) ?? ''
	});
	const { catalogue, problems, warnings } = validateCatalogue({
		...files,
		...paste('geodata/sources.json', source),
		...paste('geodata/layers/carriers/features.geojson', sighting)
	});
	expect([problems, warnings]).toEqual([[], []]);
	const pasted = catalogue?.layers.find(({ definition }) => definition.id === 'carriers');
	expect(pasted?.features).toHaveLength(358);
});
