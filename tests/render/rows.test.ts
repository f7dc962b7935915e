import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, rowMaker } from '#lib/render/rows.ts';
import { filterSentence } from '#lib/render/filter-words.ts';
import { scene } from '#lib/view/scene.ts';
import { parse } from '#lib/view/url.ts';
import { COLUMNS, LANGUAGES, type View } from '#lib/view/view.ts';
import {
	catalogueWith,
	layerWith,
	sampleCatalogue,
	sampleFeature,
	sampleLayer
} from '../sample.ts';

const feature = fc.record(
	{
		name: fc.constantFrom('alpha', 'Beta', 'beta', 'ガンマ'),
		class: fc.constantFrom('base', 'deployed'),
		place: fc.constantFrom('Yokosuka', 'Subic'),
		start_date: fc.constantFrom('2024', '2025-01', '2025-01-01'),
		confidence: fc.constantFrom('confirmed' as const, 'reported' as const, 'inferred' as const),
		uncertainty_km: fc.integer({ min: 0, max: 3 }),
		navy: fc.constantFrom('USA', 'CHN')
	},
	{ requiredKeys: ['name', 'class', 'confidence', 'uncertainty_km', 'navy'] }
);
const worlds = fc
	.tuple(fc.array(feature, { maxLength: 25 }), fc.array(feature, { maxLength: 25 }))
	.map((layers) =>
		catalogueWith(
			...layers.map((features, index) =>
				layerWith(
					features.map((properties, place) => sampleFeature(`${index}-${place}`, properties)),
					{ ...sampleLayer, id: `layer-${index}`, order: index }
				)
			)
		)
	);
const sorts = fc.option(
	fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() })
);
const langs = fc.constantFrom(...LANGUAGES);

test('a list is the Scene, each mark once, whatever the order', () => {
	fc.assert(
		fc.property(worlds, sorts, langs, (world, sort, lang) => {
			const { layers } = scene(world, parse('', world).view);
			const marks = layers.flatMap((layer) => layer.marks);
			const rows = inOrder(marks, sort, lang);
			expect(rows).toHaveLength(marks.length);
			expect(new Set(rows)).toEqual(new Set(marks));
		})
	);
});

test('sorting is stable: equal marks keep the usual order in either direction', () => {
	fc.assert(
		fc.property(worlds, fc.boolean(), (world, descending) => {
			const marks = scene(world, parse('', world).view).layers.flatMap((layer) => layer.marks);
			const usual = inOrder(marks, null, 'en');
			const rows = inOrder(marks, { column: 'confidence', descending }, 'en');
			for (const [index, row] of rows.entries()) {
				const next = rows[index + 1];
				if (next?.feature.properties.confidence !== row.feature.properties.confidence) continue;
				expect(usual.indexOf(row)).toBeLessThan(usual.indexOf(next));
			}
		})
	);
});

test('what says nothing in a column is last in either direction', () => {
	const world = catalogueWith(
		layerWith([
			sampleFeature('dated', { start_date: '2020' }),
			sampleFeature('undated'),
			sampleFeature('later', { start_date: '2021' })
		])
	);
	const marks = scene(world, parse('', world).view).layers.flatMap((layer) => layer.marks);
	const ids = (descending: boolean) =>
		inOrder(marks, { column: 'date', descending }, 'en').map((mark) => mark.feature.id);
	expect(ids(false)).toEqual(['dated', 'later', 'undated']);
	expect(ids(true)).toEqual(['later', 'dated', 'undated']);
});

test('a maker that remembers gives the order that a fresh one gives, whatever was asked before', () => {
	const filters = ['', '?where=layer-0.navy:USA', '?where=layer-0.name:~beta;layer-1.navy:CHN'];
	fc.assert(
		fc.property(
			worlds,
			fc.array(fc.tuple(fc.constantFrom(...filters), sorts, langs), { maxLength: 8 }),
			(world, questions) => {
				const make = rowMaker();
				for (const [query, sort, lang] of questions) {
					const asked = scene(world, parse(query, world).view);
					expect(make(asked, sort, lang)).toEqual(rowMaker()(asked, sort, lang));
				}
			}
		)
	);
});

test('the sentence says every filter of the visible layers, and nothing of the others', () => {
	const say = (query: string, change: Partial<View> = {}) =>
		filterSentence(sampleCatalogue, { ...parse(query, sampleCatalogue).view, ...change });
	expect(say('')).toBe(null);
	expect(say('?where=extra.navy:USA')).toBe(null);
	const query =
		'?within=view&where=ships.navy:USA,CHN;ships.name:~ford;bases.start_date:2025-10..;bases.uncertainty_km:..2.5';
	expect(say(query)).toBe(
		'Filtered: Ships where Name contains “ford” and Navy is PLA Navy or US Navy; Ships where Date of report or start is October 2025 or later and Uncertainty of the place is 2.5 km or less; only what lies in the current view.'
	);
	expect(say(query, { lang: 'ja' })).toMatch(
		/^絞り込み.*「ford」を含む.*2025年10月以降.*表示範囲内/
	);
});
