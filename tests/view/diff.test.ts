import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { dayNumber, daysBetween, firstDay, fromDayNumber } from '#lib/data/dates.ts';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { freshnessOf } from '#lib/data/slice.ts';
import { changeSources, diff, difference, type Change } from '#lib/view/diff.ts';
import { scene, type Mark, type Scene, type SceneLayer } from '#lib/view/scene.ts';
import { changeDays } from '#lib/view/timeline.ts';
import { parse } from '#lib/view/url.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { catalogueWith, layerWith, sampleFeature, sampleLayer } from '../sample.ts';

const real = loadCatalogue(fileURLToPath(new URL('../..', import.meta.url)));

/** A mark that no change names is the same, some days older. */
function aged(mark: Mark, days: number): Mark {
	if (mark.ageDays === null) return mark;
	const ageDays = mark.ageDays + days;
	return { ...mark, ageDays, freshness: freshnessOf(ageDays, mark.kind.staleness) };
}

function rebuildLayer(layer: SceneLayer, changes: readonly Change[], days: number): SceneLayer {
	const named = new Set(changes.map(({ reference }) => reference.id));
	const kept = layer.marks.filter(({ reference }) => !named.has(reference.id));
	const marks = kept.map((mark) => aged(mark, days));
	const placed = changes.flatMap((change) => (change.kind === 'gone' ? [] : [change]));
	for (const { after, index } of [...placed].sort((a, b) => a.index - b.index)) {
		marks.splice(index, 0, after);
	}
	const dates = marks.flatMap(({ feature }) => feature.properties.start_date ?? []);
	const asOf = dates.reduce<string | null>(
		(best, date) => (best === null || firstDay(date) > firstDay(best) ? date : best),
		null
	);
	return { definition: layer.definition, marks, asOf };
}

/** The layers of Scene B out of Scene A, the changes and the day alone. */
function rebuild(a: Scene, changes: readonly Change[], day: string): readonly SceneLayer[] {
	const days = daysBetween(a.day, day);
	return a.layers.map((layer) =>
		rebuildLayer(
			layer,
			changes.filter(({ reference }) => reference.layer === layer.definition.id),
			days
		)
	);
}

function expectRebuilt(catalogue: Catalogue, view: View, from: string, to: string) {
	const [a, b] = [scene(catalogue, view, from), scene(catalogue, view, to)];
	const changes = diff(a, b);
	const layers = rebuild(a, changes, to);
	expect(layers).toEqual(b.layers);
	const sources = layers.flatMap(({ marks }) =>
		marks.flatMap(({ feature }) => feature.properties.sources)
	);
	expect([...new Set(sources)].sort()).toEqual(b.sources);
	return changes;
}

const START = dayNumber('2025-01-01');
const day = fc.integer({ min: START, max: START + 120 }).map(fromDayNumber);
const rows = fc.array(
	fc.record({
		start: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
		length: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
		subject: fc.constantFrom('ford', 'lincoln', 'fujian', undefined),
		longitude: fc.constantFrom(10, 20, 30),
		name: fc.constantFrom('deployed', 'base'),
		navy: fc.constantFrom('USA', 'CHN'),
		placement: fc.constantFrom('exact', 'area'),
		recorded: fc.integer({ min: 0, max: 60 }),
		retracted: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined })
	}),
	{ maxLength: 25 }
);
const catalogues = rows.map((all) =>
	catalogueWith(
		layerWith(
			all.map(
				({ start, length, subject, longitude, name, recorded, retracted, ...rest }, index) => {
					const at = (days: number) => fromDayNumber(START + days);
					return sampleFeature(
						`row-${index}`,
						{
							...rest,
							class: name,
							...(subject ? { subject } : {}),
							...(start === undefined ? {} : { start_date: at(start) }),
							...(length === undefined ? {} : { end_date: at((start ?? 0) + length) }),
							recorded: at(recorded),
							...(retracted === undefined ? {} : { retracted: at(recorded + retracted) })
						},
						{ type: 'Point', coordinates: [longitude, 0] }
					);
				}
			)
		),
		layerWith([sampleFeature('guam')], { ...sampleLayer, id: 'bases', order: 2 })
	)
);

describe('Scene B can be rebuilt from Scene A and the changes', () => {
	test('of any catalogue, on any two days, as known on any day', () => {
		fc.assert(
			fc.property(catalogues, day, day, fc.option(day), (catalogue, from, to, known) => {
				expectRebuilt(catalogue, { ...defaultView(catalogue), known }, from, to);
			})
		);
	});

	test('of the real catalogue, on any two days, forwards and backwards', () => {
		const view = defaultView(real);
		const days = fc.constantFrom(...changeDays(real, view), '2025-10-26', '2025-12-22');
		fc.assert(
			fc.property(
				days,
				days,
				fc.constantFrom(null, '2026-03-20', '2026-11-23'),
				(from, to, known) => {
					expectRebuilt(real, { ...view, known }, from, to);
				}
			)
		);
		expectRebuilt(real, view, '2025-10-26', '2025-12-22');
	});
});

test('no two changes are of one mark, and a Scene does not differ from itself', () => {
	fc.assert(
		fc.property(catalogues, day, day, (catalogue, from, to) => {
			const view = defaultView(catalogue);
			const changes = diff(scene(catalogue, view, from), scene(catalogue, view, to));
			const names = changes.map(({ reference }) => `${reference.layer}/${reference.id}`);
			expect(new Set(names).size).toBe(names.length);
			expect(diff(scene(catalogue, view, from), scene(catalogue, view, from))).toEqual([]);
		})
	);
});

test('back again is the same list with its ends exchanged', () => {
	const back = { appeared: 'gone', gone: 'appeared' } as Readonly<Record<string, string>>;
	const said = (changes: readonly Change[], turned: boolean) =>
		changes
			.map(({ kind, reference, before, after }) =>
				turned
					? [back[kind] ?? kind, reference.id, after?.feature.id, before?.feature.id]
					: [kind, reference.id, before?.feature.id, after?.feature.id]
			)
			.sort();
	fc.assert(
		fc.property(catalogues, day, day, (catalogue, from, to) => {
			const view = defaultView(catalogue);
			const [a, b] = [scene(catalogue, view, from), scene(catalogue, view, to)];
			expect(said(diff(b, a), true)).toEqual(said(diff(a, b), false));
		})
	);
});

describe('the kind of a change', () => {
	const at = (longitude: number) => ({ type: 'Point' as const, coordinates: [longitude, 0] });
	const kindOf = (later: Record<string, unknown>, longitude = 10) => {
		const common = { class: 'deployed', subject: 'ford', name: 'Ford', navy: 'USA' };
		const catalogue = catalogueWith(
			layerWith([
				sampleFeature('one', { ...common, start_date: '2025-01-01' }, at(10)),
				sampleFeature('two', { ...common, start_date: '2025-02-01', ...later }, at(longitude))
			])
		);
		const view = parse('?t=2025-01-15..2025-02-15', catalogue).view;
		return difference(catalogue, view)?.changes.map((change) => [
			change.kind,
			'fields' in change ? change.fields.map(({ key }) => key) : []
		]);
	};

	test('a newer report of the same from the same place is no change in the world', () => {
		expect(kindOf({ note: 'again', sources: ['source-a'], confidence: 'reported' })).toEqual([
			['resighted', []]
		]);
	});

	test('another place or placement is a move, whatever else changed', () => {
		expect(kindOf({}, 20)).toEqual([['moved', []]]);
		expect(kindOf({ placement: 'area' })).toEqual([['moved', []]]);
		expect(kindOf({ navy: 'CHN' }, 20)).toEqual([['moved', ['navy']]]);
	});

	test('another class or field at the same place is a change', () => {
		expect(kindOf({ class: 'base', navy: 'CHN' })).toEqual([['changed', ['class', 'navy']]]);
	});

	test('a report that nothing followed is told when it grows stale', () => {
		const catalogue = catalogueWith(
			layerWith([
				sampleFeature('one', { class: 'deployed', subject: 'ford', start_date: '2025-01-01' })
			])
		);
		const kinds = (t: string) =>
			difference(catalogue, parse(`?t=${t}`, catalogue).view)?.changes.map(({ kind }) => kind);
		expect(kinds('2025-01-02..2025-01-10')).toEqual([]);
		expect(kinds('2025-01-02..2025-01-15')).toEqual(['aged']);
		expect(kinds('2024-12-31..2025-01-15')).toEqual(['appeared']);
	});
});

test('a View compares its earlier day with its later, and one day with nothing', () => {
	const compared = (query: string) => {
		const found = difference(real, parse(query, real).view);
		return found && [found.from.day, found.to.day];
	};
	expect(compared('?t=2025-12-22..2025-10-26')).toEqual(['2025-10-26', '2025-12-22']);
	expect(compared('?t=2025-12-22')).toBe(null);
});

test('Scenes of different layers are not compared', () => {
	const view = defaultView(real);
	expect(() => diff(scene(real, view), scene(real, { ...view, layers: ['guam'] }))).toThrow(
		RangeError
	);
});

test('every change of the article’s pair of dates cites each of its ends', () => {
	const found = difference(real, parse('?t=2025-10-26..2025-12-22', real).view);
	expect(found?.changes.length).toBe(18);
	for (const change of found?.changes ?? []) {
		const { before, after } = changeSources(change);
		expect(before.length > 0).toBe(change.before !== null);
		expect(after.length > 0).toBe(change.after !== null);
	}
});
