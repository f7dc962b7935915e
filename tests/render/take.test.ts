import { parse as readCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { geometryProblems } from '#lib/data/rfc7946.ts';
import type { Source } from '#lib/data/schema.ts';
import { answerData, dataPath, TAKE_FORMATS, type TakeFormat } from '#lib/render/take-answer.ts';
import { scene } from '#lib/view/scene.ts';
import { parse } from '#lib/view/url.ts';
import { referenceText } from '#lib/view/view.ts';
import { catalogueWith, layerWith, sampleFeature } from '../sample.ts';
import { all, readXml } from '../xml.ts';

const catalogue = loadCatalogue(fileURLToPath(new URL('../..', import.meta.url)));
const ORIGIN = 'https://example.org';

const ask = (name: string, search = '', of = catalogue, headers: HeadersInit = {}) =>
	answerData({ request: new Request(ORIGIN, { headers }), origin: ORIGIN, search, name }, of);
const text = async (...args: Parameters<typeof ask>) => (await ask(...args)).text();

interface Taken extends FeatureCollection<Geometry | null, Record<string, unknown>> {
	readonly title: string;
	readonly view: { readonly map: string; readonly self: string; readonly t: readonly string[] };
	readonly as_of: Readonly<Record<string, string | null>>;
	readonly credits: readonly string[];
	readonly problems: readonly { readonly text: string }[];
	readonly sources: readonly Source[];
}
const geojson = async (...args: Parameters<typeof ask>) => JSON.parse(await text(...args)) as Taken;
const table = async (...args: Parameters<typeof ask>) =>
	readCsv(await text(...args), { bom: true, columns: true }) as Record<string, string>[];

const EVERYTHING = `?layers=${catalogue.layers.map(({ definition }) => definition.id).join(',')}`;
const SEARCHES = [
	'',
	EVERYTHING,
	`${EVERYTHING}&t=2025-10-26..2025-12-22`,
	`${EVERYTHING}&t=2026-10-01&lang=ja`,
	'?where=first-island-chain.variant:aleutians-borneo'
];

describe.each(SEARCHES)('what the View %s shows', (search) => {
	const { view } = parse(search, catalogue);
	const marks = view.t.flatMap((day) =>
		scene(catalogue, view, day).layers.flatMap((layer) => layer.marks)
	);

	test('is in each format mark for mark', async () => {
		const wanted = marks.map(({ reference }) => referenceText(reference));
		const [data, rows, document] = await Promise.all([
			geojson('.geojson', search),
			table('.csv', search),
			text('.kml', search)
		]);
		expect(data.features.map(({ properties }) => properties['view:mark'])).toEqual(wanted);
		expect(rows.map(({ mark }) => mark)).toEqual(wanted);
		const placed = all(readXml(document), 'Data').filter(
			({ attributes }) => attributes['name'] === 'mark'
		);
		expect(placed.map(({ children }) => children.at(-1)?.text)).toEqual(wanted);
	});

	test('is RFC 7946 without fault, each feature with an id of its own', async () => {
		const { type, features } = await geojson('.geojson', search);
		expect(type).toBe('FeatureCollection');
		const faults = features.flatMap((feature: Feature<Geometry | null>) =>
			feature.geometry ? geometryProblems(feature.geometry) : []
		);
		expect(faults).toEqual([]);
		expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
	});

	test('carries every source it cites, and no other', async () => {
		const { features, sources } = await geojson('.geojson', search);
		const cited = features.flatMap(({ properties }) => properties['sources'] as string[]);
		expect(sources.map(({ id }) => id)).toEqual([...new Set(cited)].sort());
		for (const row of await table('.csv', search)) {
			expect(row['source_urls']).toMatch(/^https?:/);
		}
	});
});

test('two dates give each mark on each day, with its day', async () => {
	const rows = await table('carriers.csv', '?t=2025-10-26..2025-12-22');
	expect(new Set(rows.map((row) => row['view_day']))).toEqual(
		new Set(['2025-10-26', '2025-12-22'])
	);
	const one = await table('carriers.csv', '?t=2025-10-26');
	expect(rows.filter((row) => row['view_day'] === '2025-10-26')).toEqual(
		one.map((row) => ({ ...row, map: expect.any(String) as string }))
	);
});

test('what crosses ±180° is cut there', async () => {
	const crossing: Geometry = {
		type: 'LineString',
		coordinates: [
			[170, 10],
			[190, 20]
		]
	};
	const layer = layerWith([sampleFeature('line', { class: 'chain' }, crossing)]);
	const { features } = await geojson('.geojson', '', catalogueWith(layer));
	expect(features[0]?.geometry?.type).toBe('MultiLineString');
	expect(geometryProblems(features[0]?.geometry)).toEqual([]);
});

test('an area that was reported is an area in KML, and its anchor is called so elsewhere', async () => {
	const area = sampleFeature('somewhere', { placement: 'area', uncertainty_km: 300 });
	const sample = catalogueWith(layerWith([area]));
	const placemark = all(readXml(await text('.kml', '', sample)), 'Placemark')[0]!;
	expect([all(placemark, 'Point').length, all(placemark, 'Polygon').length]).toEqual([0, 1]);
	expect((await table('.csv', '', sample))[0]).toMatchObject({
		placement: 'area',
		uncertainty_km: '300'
	});
});

test('any name survives GeoJSON, CSV and KML', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), async (raw) => {
			const name = `名${raw.toWellFormed()}`;
			const sample = catalogueWith(layerWith([sampleFeature('a', { name, 'name:ja': name })]));
			expect((await geojson('.geojson', '', sample)).features[0]?.properties['name']).toBe(name);
			const [row] = await table('.csv', '', sample);
			expect([row?.['name'], row?.['name_ja']]).toEqual([name, name]);
			// XML has no control characters at all, and its readers make every line end a line feed.
			const said = all(readXml(await text('.kml', '', sample)), 'Placemark')[0]?.children[0]?.text;
			// eslint-disable-next-line no-control-regex
			expect(said).toBe(name.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
		}),
		{ numRuns: 60 }
	);
});

test.each(TAKE_FORMATS)(
	'%s has one address, whatever the order and the furniture of the query',
	async (as) => {
		const first = await ask(`.${as}`, '?t=2025-10-26&layers=guam,carriers&theme=dark&at=3/10/120');
		const other = await ask(
			`.${as}`,
			'?layers=carriers,guam&t=2025-10-26&select=guam/naval-base-guam'
		);
		const link = `<${ORIGIN}/data.${as}?layers=guam,carriers&t=2025-10-26>; rel="canonical"`;
		expect([first.headers.get('link'), other.headers.get('link')]).toEqual([link, link]);
		expect(first.headers.get('etag')).toBe(other.headers.get('etag'));
		expect(first.headers.get('content-disposition')).toBe(
			`attachment; filename="linchpin-2025-10-26.${as}"`
		);
		const again = await ask(`.${as}`, '?layers=guam,carriers&t=2025-10-26', catalogue, {
			'if-none-match': first.headers.get('etag') ?? ''
		});
		expect(again.status).toBe(304);
	}
);

test('the query of one layer says nothing of layers, and keeps its own filters only', () => {
	const { view } = parse(
		'?layers=carriers,guam&t=2025-10-26&where=carriers.navy:CHN;mageshima.run_by:USA&known=2026-11-23',
		catalogue
	);
	expect(dataPath(view, catalogue, { as: 'csv', layer: 'carriers' })).toBe(
		'/data/carriers.csv?t=2025-10-26&where=carriers.navy:CHN&known=2026-11-23'
	);
	expect(dataPath(view, catalogue, { as: 'csv', layer: 'ream' })).toBe(
		'/data/ream.csv?t=2025-10-26&known=2026-11-23'
	);
});

test('a layer is given even where the View has it off', async () => {
	expect((await geojson('ream.geojson', '?layers=guam')).features.length).toBeGreaterThan(0);
});

test.each([
	['nowhere.csv', 'en', 'first-island-chain'],
	['carriers.shp', 'en', 'geojson'],
	['carriers', 'ja', 'carriers.csv']
])('%s is not there, and the answer in %s lists what is', async (name, lang, listed) => {
	const response = await ask(name, `?lang=${lang}`);
	expect([response.status, response.headers.get('content-language')]).toEqual([404, lang]);
	expect(await response.text()).toContain(listed);
});

test.each(TAKE_FORMATS)(
	'%s tells what of the address could not be used',
	async (as: TakeFormat) => {
		const answer = await text(`.${as}`, '?t=2025-13-45');
		expect(answer).toContain('2025-13-45');
		expect(await text(`.${as}`)).not.toContain('address_problems');
	}
);
