import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '#lib/data/fold.ts';
import { facets } from '#lib/view/facets.ts';
import { withFilter } from '#lib/view/filter.ts';
import { frameOf, touches } from '#lib/view/frame.ts';
import { difference } from '#lib/view/diff.ts';
import { scene } from '#lib/view/scene.ts';
import { changeDays } from '#lib/view/timeline.ts';
import { format, parse } from '#lib/view/url.ts';
import type { Filter } from '#lib/view/view.ts';
import { catalogueWith, layerWith, sampleFeature, sampleLayer } from '../sample.ts';

const title = (text: string) => ({ en: text, ja: text });
const definition = {
	...sampleLayer,
	fields: {
		...sampleLayer.fields,
		width_km: { title: title('Width'), type: 'number', unit: 'km', shown: true },
		built: { title: title('Built'), type: 'date', shown: true },
		place: { title: title('Place'), type: 'text', shown: true }
	}
} as const;

const catalogue = catalogueWith(
	layerWith(
		[
			sampleFeature('narrow', {
				width_km: 20,
				built: '2024',
				place: 'Yokosuka',
				place_ja: '横須賀'
			}),
			sampleFeature('wide', { width_km: 100.5, built: '2025-06', place: 'Subic Bay' }),
			sampleFeature('silent', { confidence: 'inferred', placement: 'area' })
		],
		definition
	)
);
const idsOf = (query: string) =>
	scene(catalogue, parse(query, catalogue).view).layers.flatMap(({ marks }) =>
		marks.map(({ feature }) => feature.id)
	);

test('a range keeps both its ends, may be open, and speaks only of features that have the field', () => {
	expect(idsOf('?where=ships.width_km:20..100')).toEqual(['narrow', 'silent']);
	expect(idsOf('?where=ships.width_km:100.5')).toEqual(['wide', 'silent']);
	expect(idsOf('?where=ships.width_km:..20')).toEqual(['narrow', 'silent']);
	expect(idsOf('?where=ships.width_km:21..')).toEqual(['wide', 'silent']);
});

test('a range of dates keeps a date that may lie in it, to the precision the date has', () => {
	expect(idsOf('?where=ships.built:2024-03..2024-05')).toEqual(['narrow', 'silent']);
	expect(idsOf('?where=ships.built:2025-06-30..')).toEqual(['wide', 'silent']);
	expect(idsOf('?where=ships.built:2025-07..')).toEqual(['silent']);
	expect(idsOf('?where=ships.built:..2023')).toEqual(['silent']);
});

test('a text is found in either language, however it is written', () => {
	expect(idsOf('?where=ships.place:~YOKO')).toEqual(['narrow', 'silent']);
	expect(idsOf('?where=ships.place:~横須')).toEqual(['narrow', 'silent']);
	expect(idsOf('?where=ships.place:~subic-bay')).toEqual(['wide', 'silent']);
	expect(idsOf('?where=ships.name:~ilent')).toEqual(['silent']);
});

test('what every layer says can be filtered like a field of its own', () => {
	expect(idsOf('?where=ships.confidence:inferred')).toEqual(['silent']);
	expect(idsOf('?where=ships.placement:exact')).toEqual(['narrow', 'wide']);
	expect(idsOf('?where=ships.class:chain')).toEqual([]);
});

test('a text may hold the signs of the grammar', () => {
	for (const text of ['a;b', '50%', '%3B', 'a:b,c..d', 'x"&=+#']) {
		const where = [{ layer: 'ships', field: 'name', text }];
		const { view } = parse('', catalogue);
		expect(parse(format({ ...view, where }, catalogue), catalogue).view.where, text).toEqual(where);
	}
});

test('a URL from before ranges and texts keeps its meaning and its form', () => {
	const query = '?where=ships.navy:CHN,USA';
	expect(format(parse(query, catalogue).view, catalogue)).toBe(query);
});

const value = fc.record(
	{
		navy: fc.constantFrom('USA', 'CHN'),
		confidence: fc.constantFrom('confirmed', 'reported'),
		width_km: fc.integer({ min: 0, max: 9 }),
		place: fc.constantFrom('Yokosuka', 'Subic', '横須賀')
	},
	{ requiredKeys: ['confidence'] }
);
const filters: fc.Arbitrary<readonly Filter[]> = fc
	.record({
		navy: fc.subarray(['CHN', 'USA']),
		confidence: fc.subarray(['confirmed', 'reported']),
		least: fc.option(fc.integer({ min: 0, max: 9 })),
		text: fc.option(fc.constantFrom('yoko', '須'))
	})
	.map(({ navy, confidence, least, text }) => [
		...(navy.length ? [{ layer: 'ships', field: 'navy', values: navy }] : []),
		...(confidence.length ? [{ layer: 'ships', field: 'confidence', values: confidence }] : []),
		...(least === null ? [] : [{ layer: 'ships', field: 'width_km', from: least, to: null }]),
		...(text === null ? [] : [{ layer: 'ships', field: 'place', text }])
	]);

test('every count is that of the marks which the choice would show', () => {
	fc.assert(
		fc.property(fc.array(value, { maxLength: 30 }), filters, (values, where) => {
			const layer = layerWith(
				values.map((properties, index) => sampleFeature(`f${index}`, properties)),
				definition
			);
			const world = catalogueWith(layer);
			const { view } = parse('', world);
			const shown = (changed: readonly Filter[]) =>
				scene(world, { ...view, where: changed }).layers.flatMap(({ marks }) =>
					marks.map(({ feature }) => feature.properties)
				);
			for (const facet of facets(layer, { where, known: null }, '2025-12-22')) {
				const { key } = facet.field;
				const of = { layer: 'ships', field: key };
				const having = shown(where).filter((properties) => properties[key] !== undefined);
				expect(facet.kept).toBe(having.length);
				if (facet.type === 'choice') {
					for (const [choice, count] of facet.counts) {
						const taken = shown(withFilter(where, of, { ...of, values: [choice] }));
						expect(count).toBe(taken.filter((properties) => properties[key] === choice).length);
					}
				}
				if (facet.type === 'number') {
					const open = shown(withFilter(where, of, null));
					const numbers = open.filter((properties) => properties[key] !== undefined);
					expect(facet.bins.reduce((sum, bin) => sum + bin, 0)).toBe(numbers.length);
					expect(facet.lacking).toBe(open.length - numbers.length);
				}
			}
		})
	);
});

test('a filter that changes nothing leaves every mark and the layer the same object', () => {
	const [a, b] = ['', '?where=ships.name:~i'].map((query) =>
		scene(catalogue, parse(query, catalogue).view)
	);
	expect(b?.layers[0]?.marks.at(-1)).toBe(a?.layers[0]?.marks.at(-1));
	const c = scene(catalogue, parse('?where=ships.name:~i,', catalogue).view);
	expect(c.layers[0]).toBe(b?.layers[0]);
});

const spread = catalogueWith(
	layerWith([
		sampleFeature('guam', { start_date: '2020' }, { type: 'Point', coordinates: [144.8, 13.4] }),
		sampleFeature('fiji', { start_date: '2021' }, { type: 'Point', coordinates: [178, -18] }),
		sampleFeature(
			'passing',
			{ class: 'chain', uncertainty_km: 0 },
			{
				type: 'LineString',
				coordinates: [
					[140, 0],
					[150, 30]
				]
			}
		),
		sampleFeature('nowhere', {}, null)
	])
);

test('within the view stands what touches it, and Scene, timeline and changes agree', () => {
	const { view } = parse('?within=view&at=6/13.4/144.8', spread);
	const bounds = frameOf(
		{ zoom: 6, latitude: 13.4, longitude: 144.8 },
		{ width: 800, height: 600 }
	);
	const shown = scene(spread, view, '2025-12-22', bounds);
	expect(shown.layers[0]?.marks.map(({ feature }) => feature.id)).toEqual(['guam', 'passing']);
	expect(changeDays(spread, view, bounds)).toEqual(['2020-01-01']);
	const two = { ...view, t: ['2019-01-01', '2022-01-01'] } as const;
	expect(difference(spread, two, bounds)?.changes.map(({ reference }) => reference.id)).toEqual([
		'guam'
	]);
});

test('a line beside the view does not touch it, though its extent does', () => {
	const line = sampleFeature(
		'bent',
		{ uncertainty_km: 0 },
		{
			type: 'LineString',
			coordinates: [
				[0, 0],
				[10, 0],
				[10, 10]
			]
		}
	);
	expect(touches(line, [2, 5, 4, 8])).toBe(false);
	expect(touches(line, [2, -1, 4, 8])).toBe(true);
	const land = sampleFeature(
		'land',
		{ uncertainty_km: 0 },
		{
			type: 'Polygon',
			coordinates: [
				[
					[-20, -20],
					[20, -20],
					[20, 20],
					[-20, 20],
					[-20, -20]
				]
			]
		}
	);
	expect(touches(land, [-1, -1, 1, 1])).toBe(true);
});

test('a whole turn of the world changes nothing about what lies in a view', () => {
	const place = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -80, max: 80 }));
	fc.assert(
		fc.property(place, place, fc.constantFrom(-360, 360), ([x, y], [longitude, latitude], turn) => {
			const point = sampleFeature('p', {}, { type: 'Point', coordinates: [x, y] });
			const size = { width: 900, height: 600 };
			const one = frameOf({ zoom: 3, latitude, longitude }, size);
			const other = frameOf({ zoom: 3, latitude, longitude: longitude + turn }, size);
			expect(touches(point, one)).toBe(touches(point, other));
			expect(touches(point, frameOf({ zoom: 3, latitude: y, longitude: x }, size))).toBe(true);
		})
	);
});

test('folding is done once: folded text folds to itself, and case, accents, width and kana do not count', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(fold(fold(text))).toBe(fold(text));
			expect(fold(fold(text).toUpperCase())).toBe(fold(fold(text).toUpperCase().toLowerCase()));
		}),
		{ numRuns: 2000 }
	);
	const pairs = [
		['Đà Nẵng', 'da nang'],
		['ＣＶＮ－７３', 'CVN 73'],
		['ﾌｨﾘﾋﾟﾝ', 'フィリピン'],
		['ふぃりぴん', 'フィリピン'],
		['Oʻahu', 'oahu'],
		['Łódź', 'lodz'],
		['ÅLAND', 'aland']
	] as const;
	for (const [a, b] of pairs) expect(fold(a), a).toBe(fold(b));
	expect(fold('ハト')).not.toBe(fold('バト'));
});
