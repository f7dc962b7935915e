import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber } from '#lib/data/dates.ts';
import { tidyText } from '#lib/view/grammar-explore.ts';
import { roundCamera } from '#lib/view/grammar.ts';
import { format, parse } from '#lib/view/url.ts';
import {
	COLUMNS,
	COMPARISONS,
	LANGUAGES,
	PANELS,
	PROJECTIONS,
	THEMES,
	defaultView,
	type View
} from '#lib/view/view.ts';
import { sampleCatalogue } from '../sample.ts';

const day = fc.integer({ min: -20_000, max: 30_000 }).map(fromDayNumber);
const marks = [
	{ layer: 'ships', id: 'ford' },
	{ layer: 'ships', id: 'fujian-1' },
	{ layer: 'bases', id: 'ream' }
];
const camera = fc
	.record({
		zoom: fc.double({ min: 0, max: 22, noNaN: true }),
		latitude: fc.double({ min: -85, max: 85, noNaN: true }),
		longitude: fc.double({ min: -180, max: 180, noNaN: true })
	})
	.map(roundCamera);
const place = camera.map(({ latitude, longitude }) => ({ latitude, longitude }));
const path = fc.record({
	places: fc.array(place, { minLength: 2, maxLength: 6 }),
	closed: fc.constant(false)
});
const shape = fc.record({
	places: fc.array(place, { minLength: 3, maxLength: 6 }),
	closed: fc.constant(true)
});
const ring = fc.record({
	around: fc.oneof(
		fc.constantFrom(...marks.map((mark) => ({ kind: 'mark', ...mark }) as const)),
		fc.constant({ kind: 'layer', layer: 'bases' } as const),
		place.map((one) => ({ kind: 'place', ...one }) as const),
		fc.oneof(path, shape).map((one) => ({ kind: 'shape', ...one }) as const)
	),
	radiusMetres: fc.integer({ min: 1, max: 20_003_931 })
});

/** A range of two values in order, or open at one end. */
const range = <T extends string | number>(value: fc.Arbitrary<T>) =>
	fc
		.tuple(value, value, fc.constantFrom('both', 'from', 'to'))
		.map(([a, b, ends]): { from: T | null; to: T | null } => ({
			from: ends === 'to' ? null : a < b ? a : b,
			to: ends === 'from' ? null : a < b ? b : a
		}));

/** Any View that the page can be in. */
const views: fc.Arbitrary<View> = fc
	.record({
		layers: fc.subarray(['ships', 'bases', 'extra']),
		t: fc.tuple(day, fc.option(day, { nil: undefined })),
		compare: fc.constantFrom(...COMPARISONS),
		at: fc.option(camera),
		navy: fc.subarray(['CHN', 'USA']),
		sighted: fc.option(range(day)),
		named: fc.option(fc.string({ unit: 'binary', maxLength: 100 }).map(tidyText)),
		doubt: fc.option(range(fc.integer({ min: 0, max: 9999 }).map((tenths) => tenths / 10))),
		within: fc.constantFrom('view' as const, null),
		sort: fc.option(fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() })),
		variant: fc.subarray(['wide']),
		select: fc.option(fc.constantFrom(...marks)),
		rings: fc.array(ring, { maxLength: 3 }),
		versus: fc.option(fc.constantFrom([1, 2] as const, [3, 1] as const)),
		measure: fc.option(fc.oneof(path, shape)),
		knots: fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10),
		to: fc.subarray([
			{ layer: 'bases' },
			{ layer: 'ships', kind: 'deployed' },
			{ layer: 'ships', id: 'ford' }
		]),
		known: fc.option(day),
		panel: fc.constantFrom(...PANELS),
		lang: fc.constantFrom(...LANGUAGES),
		theme: fc.constantFrom(...THEMES),
		projection: fc.constantFrom(...PROJECTIONS)
	})
	.map(({ t: [from, to], navy, variant, sighted, named, doubt, rings, compare, ...rest }) => {
		const t = to === undefined || to === from ? ([from] as const) : ([from, to] as const);
		const where = [
			...(named ? [{ layer: 'bases', field: 'name', text: named }] : []),
			...(doubt ? [{ layer: 'bases', field: 'uncertainty_km', ...doubt }] : []),
			...(navy.length ? [{ layer: 'ships', field: 'navy', values: navy }] : []),
			...(sighted ? [{ layer: 'ships', field: 'start_date', ...sighted }] : []),
			...(variant.length ? [{ layer: 'ships', field: 'variant', values: variant }] : [])
		];
		return {
			...rest,
			t,
			where,
			compare: t.length === 1 ? 'swipe' : compare,
			rings
		};
	});

test('parse(format(view)) is the view', () => {
	fc.assert(
		fc.property(views, (view) => {
			expect(parse(format(view, sampleCatalogue), sampleCatalogue)).toEqual({ view, problems: [] });
		}),
		{ numRuns: 1000 }
	);
});

test('format is canonical: what is parsed and written again does not change', () => {
	fc.assert(
		fc.property(views, (view) => {
			const once = format(view, sampleCatalogue);
			expect(format(parse(once, sampleCatalogue).view, sampleCatalogue)).toBe(once);
		})
	);
});

test('the order of parts, list items and repeats does not matter to the canonical URL', () => {
	const a = parse('?lang=ja&layers=bases,ships&where=ships.navy:USA,CHN&t=2025', sampleCatalogue);
	const b = parse(
		'?t=2025-01-01&where=ships.navy:CHN,USA,CHN&layers=ships,bases,ships&lang=ja',
		sampleCatalogue
	);
	expect(format(a.view, sampleCatalogue)).toBe(format(b.view, sampleCatalogue));
});

test('parse is total: any text gives a View, and format of it parses without a problem', () => {
	const names = fc.constantFrom(
		'layers',
		't',
		'compare',
		'at',
		'where',
		'within',
		'sort',
		'select',
		'ring',
		'known',
		'panel',
		'lang',
		'theme',
		'projection',
		'x'
	);
	const words = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom(
			'ships',
			'ships/ford',
			'..',
			'2025-12-22',
			'ships.navy:USA',
			'ships.start_date:2025..',
			'ships.name:~',
			'bases.uncertainty_km:1e3..2',
			'view',
			'-date',
			'NaN/0/0',
			'1e9/0/0',
			'bases:1km',
			'%',
			''
		)
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(names, words)), (pairs) => {
			const query = `?${pairs.map(([name, word]) => `${name}=${encodeURIComponent(word)}`).join('&')}`;
			const { view } = parse(query, sampleCatalogue);
			expect(parse(format(view, sampleCatalogue), sampleCatalogue)).toEqual({ view, problems: [] });
		}),
		{ numRuns: 500 }
	);
});

test('the default View writes nothing', () => {
	expect(format(defaultView(sampleCatalogue), sampleCatalogue)).toBe('');
	expect(format(parse('?where=ships.variant:core', sampleCatalogue).view, sampleCatalogue)).toBe(
		''
	);
});

test('no layer at all is a View too', () => {
	const { view } = parse('?layers=none', sampleCatalogue);
	expect(view.layers).toEqual([]);
	expect(format(view, sampleCatalogue)).toBe('?layers=none');
});

test('a bad part falls back to its default, is named with its reason, and spoils nothing else', () => {
	const cases = [
		['t=2025-02-30', 't', '2025-02-30', 'not-a-date'],
		['t=2025-01-01..', 't', '2025-01-01..', 'not-a-date'],
		[
			't=2025-01-01..2025-02-01..2025-03-01',
			't',
			'2025-01-01..2025-02-01..2025-03-01',
			'not-a-date'
		],
		['at=4.2/91/0', 'at', '4.2/91/0', 'not-a-camera'],
		['at=north', 'at', 'north', 'not-a-camera'],
		['layers=ships,atlantis', 'layers', 'atlantis', 'unknown-layer'],
		['select=ships/bounty', 'select', 'ships/bounty', 'unknown-mark'],
		['where=ships.colour:red', 'where', 'ships.colour:red', 'unknown-field'],
		['where=ships.navy:MOON', 'where', 'ships.navy:MOON', 'unknown-value'],
		['where=ships.navy:toString', 'where', 'ships.navy:toString', 'unknown-value'],
		['where=ships.name:ford', 'where', 'ships.name:ford', 'malformed'],
		['where=ships.name:~-', 'where', 'ships.name:~-', 'malformed'],
		['where=ships.start_date:2026..2025', 'where', 'ships.start_date:2026..2025', 'not-a-range'],
		['where=ships.uncertainty_km:..', 'where', 'ships.uncertainty_km:..', 'not-a-range'],
		['where=ships.uncertainty_km:1e3', 'where', 'ships.uncertainty_km:1e3', 'not-a-range'],
		['within=sight', 'within', 'sight', 'not-a-choice'],
		['sort=height', 'sort', 'height', 'not-a-choice'],
		['ring=bases/ream:-5km', 'ring', 'bases/ream:-5km', 'not-a-ring'],
		['ring=bases/ream:99999km', 'ring', 'bases/ream:99999km', 'not-a-ring'],
		['ring=@91/0:5km', 'ring', '@91/0:5km', 'not-a-ring'],
		['ring=@1/2/3:5km', 'ring', '@1/2/3:5km', 'not-a-ring'],
		['theme=neon', 'theme', 'neon', 'not-a-choice'],
		['lang=ja&lang=en', 'lang', 'en', 'repeated']
	] as const;
	for (const [query, part, value, reason] of cases) {
		const { view, problems } = parse(`?${query}&projection=globe`, sampleCatalogue);
		expect(problems, query).toEqual([{ part, value, reason }]);
		expect(view.projection).toBe('globe');
	}
});
