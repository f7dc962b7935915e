import { expect, test } from 'vitest';
import { scene } from '#lib/view/scene.ts';
import { changeDays, nextChange, previousChange, sliderSpan } from '#lib/view/timeline.ts';
import { parse } from '#lib/view/url.ts';
import { boundsOf, longitudeSpan } from '#lib/view/camera.ts';
import { catalogueWith, layerWith, sampleCatalogue, sampleFeature } from '../sample.ts';

const sceneOf = (query: string, catalogue = sampleCatalogue) =>
	scene(catalogue, parse(query, catalogue).view);
const idsOf = (query: string, catalogue = sampleCatalogue) =>
	sceneOf(query, catalogue).layers.flatMap(({ marks }) => marks.map(({ feature }) => feature.id));

test('a Scene holds what the layers asked for hold on the day asked for', () => {
	expect(idsOf('?t=2025-10-05')).toEqual(['ford-1', 'guam', 'ream']);
	expect(idsOf('?t=2025-12-22')).toEqual(['ford-2', 'fujian-1', 'guam', 'ream']);
	expect(idsOf('?t=2020-01-01&layers=bases')).toEqual(['guam']);
	expect(idsOf('?layers=none')).toEqual([]);
});

test('a filter keeps the values named and speaks only of features that have the field', () => {
	expect(idsOf('?where=ships.navy:CHN')).toEqual(['fujian-1', 'guam', 'ream']);
});

test('of a layer with a choice, its first choice shows until another is asked for', () => {
	const catalogue = catalogueWith(
		layerWith([
			sampleFeature('a', { variant: 'core' }),
			sampleFeature('b', { variant: 'wide' }),
			sampleFeature('c')
		])
	);
	expect(idsOf('', catalogue)).toEqual(['a', 'c']);
	expect(idsOf('?where=ships.variant:wide', catalogue)).toEqual(['b', 'c']);
	expect(idsOf('?where=ships.variant:core,wide', catalogue)).toEqual(['a', 'b', 'c']);
});

test('“as of” is the date of the newest evidence shown, to its own precision', () => {
	expect(sceneOf('?t=2025-12-15').layers[0]?.asOf).toBe('2025-12');
	expect(sceneOf('?t=2025-12-22').layers.map(({ asOf }) => asOf)).toEqual([
		'2025-12-22',
		'2022-06-08'
	]);
	expect(sceneOf('?t=2000-01-01').layers[1]?.asOf).toBe(null);
});

test('a selection is found by subject or by id, and is gone when the mark is', () => {
	expect(sceneOf('?select=ships/ford').selected?.feature.id).toBe('ford-2');
	expect(sceneOf('?select=ships/ford&t=2025-11-01').selected?.feature.id).toBe('ford-1');
	expect(sceneOf('?select=ships/ford-2').selected?.feature.id).toBe('ford-2');
	expect(sceneOf('?select=ships/ford&t=2020-01-01').selected).toBe(null);
});

test('what did not change between two Views is the same object', () => {
	const [a, b] = [sceneOf('?t=2025-12-22'), sceneOf('?t=2025-12-22&lang=ja&at=3/0/0')];
	a.layers.forEach((layer, index) => expect(b.layers[index]).toBe(layer));
});

test('sources and credits are those of what is visible, once each', () => {
	expect(sceneOf('').sources).toEqual(['source-a']);
	expect(new Set(sceneOf('').credits.map(({ en }) => en))).toEqual(new Set(['Test credit']));
	expect(sceneOf('?layers=none')).toMatchObject({ sources: [], credits: [] });
});

test('steps lead through every day on which a visible layer changes, and no other', () => {
	const { view } = parse('', sampleCatalogue);
	const days = changeDays(sampleCatalogue, view);
	expect(days).toEqual(['2022-06-08', '2025-10-01', '2025-12-01', '2025-12-22']);
	expect(nextChange(days, '2022-06-08')).toBe('2025-10-01');
	expect(previousChange(days, '2022-06-08')).toBe(null);
	expect(previousChange(days, '2025-12-23')).toBe('2025-12-22');
	expect(nextChange(days, '2025-12-22')).toBe(null);
	expect(sliderSpan(days, '2025-01-01')).toEqual({ first: '2022-01-01', last: '2025-12-31' });
	expect(sliderSpan(['1950-01-12'], '2025-12-22')).toEqual({
		first: '1950-01-01',
		last: '2025-12-31'
	});
	expect(changeDays(sampleCatalogue, { ...view, layers: ['bases'] })).toEqual(['2022-06-08']);
});

test('the extent of a line across ±180° is the short way round', () => {
	expect(longitudeSpan([170, 180, -180, -170])).toEqual([170, 190]);
	expect(longitudeSpan([100, 150])).toEqual([100, 150]);
	const line = sampleFeature(
		'aleutians',
		{ class: 'chain', uncertainty_km: 0 },
		{
			type: 'MultiLineString',
			coordinates: [
				[
					[170, 50],
					[180, 52]
				],
				[
					[-180, 52],
					[-170, 54]
				]
			]
		}
	);
	const catalogue = catalogueWith(layerWith([line]));
	const mark = sceneOf('', catalogue).layers[0]?.marks[0];
	expect(mark && boundsOf(mark)).toEqual([170, 50, 190, 54]);
});
