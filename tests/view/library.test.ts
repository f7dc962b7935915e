import { expect, test } from 'vitest';
import { bare, countOf, portionOf, withPortion } from '#lib/data/portion.ts';
import { slice } from '#lib/data/slice.ts';
import { layersNamed } from '#lib/view/named.ts';
import { scene } from '#lib/view/scene.ts';
import { format, parse } from '#lib/view/url.ts';
import { sampleCatalogue } from '../sample.ts';

const ids = sampleCatalogue.layers.map(({ definition }) => definition.id);
const whole = ids.reduce(
	(catalogue, id) => withPortion(catalogue, id, portionOf(sampleCatalogue, id)),
	bare(sampleCatalogue)
);

test('a catalogue put together from its portions is the catalogue', () => {
	expect(whole.layers).toEqual(sampleCatalogue.layers);
	const cited = sampleCatalogue.layers.flatMap(({ features }) =>
		features.flatMap(({ properties }) => properties.sources)
	);
	for (const id of cited) expect(whole.sources[id]).toEqual(sampleCatalogue.sources[id]);
});

test('definitions alone have no features and say how many there are', () => {
	const { layers, sources } = bare(sampleCatalogue);
	expect(layers.map(({ definition }) => definition.id)).toEqual(ids);
	expect(layers.flatMap(({ features }) => features)).toEqual([]);
	expect(layers.map(countOf)).toEqual(sampleCatalogue.layers.map(countOf));
	expect(sources).toEqual({});
});

test('a layer that comes leaves the others, and what is remembered of them, as they are', () => {
	const before = bare(sampleCatalogue);
	const one = withPortion(before, 'ships', portionOf(sampleCatalogue, 'ships'));
	const [ships, bases] = one.layers;
	expect(bases).toBe(before.layers[1]);
	const both = withPortion(one, 'bases', portionOf(sampleCatalogue, 'bases'));
	expect(both.layers[0]).toBe(ships);
	const day = '2025-12-22';
	expect(ships && both.layers[0] && slice(both.layers[0], day)).toBe(ships && slice(ships, day));
	expect(withPortion(both, 'ships', portionOf(sampleCatalogue, 'ships')).layers[0]).toBe(ships);
});

test('a layer named anywhere in a query is needed, and those that are on by default', () => {
	const usual = ['ships', 'bases'];
	expect(layersNamed('', sampleCatalogue)).toEqual(usual);
	expect(layersNamed('?layers=none', sampleCatalogue)).toEqual([]);
	expect(layersNamed('?layers=atlantis', sampleCatalogue)).toEqual(usual);
	expect(layersNamed('?layers=bases', sampleCatalogue)).toEqual(['bases']);
	for (const part of [
		'select=ships/ford',
		'where=ships.navy:USA',
		'ring=@1/2:3km,ships/ford:9km'
	]) {
		expect(layersNamed(`?layers=bases&${part}`, sampleCatalogue)).toEqual(['ships', 'bases']);
	}
});

test('with what a query names, it means what it means with the whole catalogue', () => {
	for (const query of [
		'',
		'?layers=bases&select=ships/ford',
		'?layers=ships&where=ships.navy:USA&ring=bases/guam:500km',
		'?layers=none&select=bases/nobody'
	]) {
		const named = layersNamed(query, sampleCatalogue).reduce(
			(catalogue, id) => withPortion(catalogue, id, portionOf(sampleCatalogue, id)),
			bare(sampleCatalogue)
		);
		const [mine, full] = [parse(query, named), parse(query, sampleCatalogue)];
		expect(mine).toEqual(full);
		expect(format(mine.view, named)).toBe(format(full.view, sampleCatalogue));
		expect(scene(named, mine.view)).toEqual(scene(sampleCatalogue, full.view));
	}
});

test('of a layer that did not come no mark is called unknown', () => {
	const { view, problems } = parse('?select=ships/ford', bare(sampleCatalogue));
	expect([view.select, problems]).toEqual([{ layer: 'ships', id: 'ford' }, []]);
});
