import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber, dayNumber } from '#lib/data/dates.ts';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { bare } from '#lib/data/portion.ts';
import { emptiness, filling } from '#lib/view/emptiness.ts';
import { missing } from '#lib/view/missing.ts';
import { scene } from '#lib/view/scene.ts';
import { parse } from '#lib/view/url.ts';
import { referenceText, type View } from '#lib/view/view.ts';

const catalogue = loadCatalogue();
const layers = catalogue.layers.map(({ definition }) => definition.id);
const seen = (view: View) =>
	view.t.some((day) => scene(catalogue, view, day, null).layers.some(({ marks }) => marks.length));

const anyView = fc
	.record({
		layers: fc.subarray(layers, { maxLength: 2 }),
		day: fc.integer({ min: dayNumber('1890-01-01'), max: dayNumber('2040-01-01') }),
		text: fc.constantFrom('', 'zzz', 'a')
	})
	.map(({ layers, day, text }) => {
		const where = text && layers[0] ? `&where=${layers[0]}.name:~${text}` : '';
		const on = layers.join() || 'none';
		return parse(`?layers=${on}&t=${fromDayNumber(day)}${where}`, catalogue).view;
	});

test('a map is empty where it has no mark, and what is offered gives it one', () => {
	fc.assert(
		fc.property(anyView, (view) => {
			const found = emptiness(catalogue, view);
			expect(found === null).toBe(seen(view));
			if (found) expect(seen({ ...view, ...filling(found, catalogue) })).toBe(true);
		}),
		{ numRuns: 60 }
	);
});

test('of an empty map it is said whether layers, filters or the record make it so, and which day is nearest', () => {
	const why = (query: string) => emptiness(catalogue, parse(query, catalogue).view);
	expect(why('?layers=none')).toEqual({ why: 'no-layers' });
	expect(why('?layers=carriers&where=carriers.name:~zzz')).toEqual({ why: 'filtered' });
	const before = why('?layers=carriers&t=2015-01-01');
	if (before?.why !== 'no-record' || !before.nearest) throw new Error('carriers have a first day');
	const first = parse(`?layers=carriers&t=${before.nearest}`, catalogue).view;
	expect(seen(first)).toBe(true);
	const eve = fromDayNumber(dayNumber(before.nearest) - 1);
	expect(seen({ ...first, t: [eve] })).toBe(false);
});

test('of a layer that is on its way nothing is said', () => {
	const { view } = parse('?layers=carriers', catalogue);
	expect(emptiness(bare(catalogue), view)).toBeNull();
	const selecting = parse('?layers=guam&select=carriers/uss-gerald-r-ford', catalogue).view;
	expect(missing(bare(catalogue), selecting, () => false)).toBeNull();
});

test('what hides a selected mark is named, and undoing it shows the mark', () => {
	const select = 'select=carriers/uss-gerald-r-ford';
	for (const [query, hidden] of [
		[`?layers=guam&${select}`, { layerOff: true, filtered: false, day: null }],
		[`?where=carriers.navy:CHN&${select}`, { layerOff: false, filtered: true, day: null }],
		[
			`?t=2015-01-01&${select}`,
			{ layerOff: false, filtered: false, day: expect.any(String) as string }
		],
		[`?within=view&at=9/0/0&${select}`, { layerOff: false, filtered: true, day: null }]
	] as const) {
		const { view } = parse(query, catalogue);
		const shows = (asked: View) => (key: string) =>
			scene(catalogue, asked)
				.layers.flatMap(({ marks }) => marks)
				.some(({ reference }) => referenceText(reference) === key);
		const found = missing(catalogue, view, shows(view));
		expect([query, found?.hidden]).toEqual([query, hidden]);
		const mended = { ...view, ...found?.change };
		expect(missing(catalogue, mended, shows(mended))).toBeNull();
	}
});
