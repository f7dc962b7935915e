import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CatalogueFeature } from '#lib/data/catalogue.ts';
import { addDays, fromDayNumber } from '#lib/data/dates.ts';
import { slice } from '#lib/data/slice.ts';
import { layerWith, sampleFeature } from '../sample.ts';

const FIRST = 20_000;
const day = fc.integer({ min: FIRST, max: FIRST + 60 }).map(fromDayNumber);
const row = fc.record({
	start: fc.option(fc.integer({ min: FIRST, max: FIRST + 50 }), { nil: undefined }),
	length: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
	subject: fc.constantFrom(undefined, 'a', 'b'),
	recorded: fc.integer({ min: FIRST, max: FIRST + 20 }),
	retracted: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined })
});
const rows = fc.array(row, { maxLength: 12 }).map((all) =>
	all.map(({ start, length, subject, recorded, retracted }, index) =>
		sampleFeature(`row-${index}`, {
			class: subject ? 'deployed' : 'base',
			...(start === undefined ? {} : { start_date: fromDayNumber(start) }),
			...(start === undefined || length === undefined
				? {}
				: { end_date: fromDayNumber(start + length) }),
			...(subject ? { subject } : {}),
			recorded: fromDayNumber(recorded),
			...(retracted === undefined ? {} : { retracted: fromDayNumber(recorded + retracted) })
		})
	)
);

const ids = (features: readonly CatalogueFeature[], on: string, known: string | null) =>
	slice(layerWith(features), on, known).map(({ feature }) => feature.id);

/** The rule again, written as a reader would say it, for one row at a time. */
function shouldShow(
	all: readonly CatalogueFeature[],
	one: CatalogueFeature,
	on: string,
	known: string | null
) {
	const inRecord = ({ properties }: CatalogueFeature) =>
		known === null
			? properties.retracted === undefined
			: properties.recorded <= known && !(properties.retracted && properties.retracted <= known);
	const { subject, start_date = '0001-01-01', end_date } = one.properties;
	if (!inRecord(one) || start_date > on || (end_date !== undefined && end_date <= on)) return false;
	if (!subject) return true;
	const rivals = all.filter(
		(other) =>
			other.properties.subject === subject &&
			inRecord(other) &&
			(other.properties.start_date ?? '0001-01-01') <= on
	);
	const key = ({ id, properties }: CatalogueFeature) =>
		`${properties.start_date ?? '0001-01-01'} ${properties.recorded} ${id}`;
	return rivals.every((other) => other === one || key(other) < key(one));
}

test('every row appears on exactly the days on which it should', () => {
	fc.assert(
		fc.property(rows, day, fc.option(day), (features, on, known) => {
			const expected = features
				.filter((one) => shouldShow(features, one, on, known))
				.map(({ id }) => id);
			expect(ids(features, on, known)).toEqual(expected);
		}),
		{ numRuns: 500 }
	);
});

test('a slice of what a slice shows is the same slice', () => {
	fc.assert(
		fc.property(rows, day, (features, on) => {
			const once = slice(layerWith(features), on).map(({ feature }) => feature);
			expect(ids(once, on, null)).toEqual(once.map(({ id }) => id));
		})
	);
});

test('no subject is ever shown twice', () => {
	fc.assert(
		fc.property(rows, day, fc.option(day), (features, on, known) => {
			const subjects = slice(layerWith(features), on, known).flatMap(
				({ feature }) => feature.properties.subject ?? []
			);
			expect(new Set(subjects).size).toBe(subjects.length);
		})
	);
});

test('a sighting grows stale, then last known, by its class’s rule, and says its age', () => {
	const layer = layerWith([
		sampleFeature('s', { class: 'deployed', subject: 'a', start_date: '2025-01-01' })
	]);
	const at = (days: number) => slice(layer, addDays('2025-01-01', days))[0];
	expect([at(0), at(13), at(14), at(59), at(60)].map((one) => one?.freshness)).toEqual([
		'current',
		'current',
		'stale',
		'stale',
		'last-known'
	]);
	expect(at(59)?.ageDays).toBe(59);
	expect(slice(layer, '2024-12-31')).toEqual([]);
});

test('the same question of the same layer gives the same object', () => {
	const layer = layerWith([sampleFeature('a', { start_date: '2025-01-01' })]);
	const first = slice(layer, '2025-06-01');
	expect(slice(layer, '2025-06-01')).toBe(first);
	expect(slice(layer, '2025-06-02'), 'nothing changed overnight').toBe(first);
});

test('nothing depends on the time zone of the machine', () => {
	const script = `import('./src/lib/data/dates.ts').then(({ firstDay, dayAfter, daysBetween, fromDayNumber }) =>
		console.log(firstDay('2025-03'), dayAfter('2025-03-09'), daysBetween('2025-03-01', '2025-11-30'), fromDayNumber(20000)))`;
	const outputs = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Tokyo'].map((TZ) =>
		execFileSync(process.execPath, ['-e', script], { env: { ...process.env, TZ } }).toString()
	);
	expect(new Set(outputs).size).toBe(1);
	expect(outputs[0]).toBe('2025-03-01 2025-03-10 274 2024-10-04\n');
});

test('an event of a class that lingers stays, faded, for so many days after its end and no longer', () => {
	const event = sampleFeature('flight', { start_date: '2025-12-09', end_date: '2025-12-10' });
	const layer = layerWith([event]);
	const kind = layer.definition.classes[event.properties.class];
	if (!kind) throw new TypeError('no class');
	const classes = { [event.properties.class]: { ...kind, lingersDays: 30 } };
	const lingering = { ...layer, definition: { ...layer.definition, classes } };
	const seen = (day: string) =>
		slice(lingering, day).map(({ ageDays, freshness }) => [ageDays, freshness]);
	expect(seen('2025-12-08')).toEqual([]);
	expect(seen('2025-12-09')).toEqual([[null, 'current']]);
	expect(seen('2025-12-10')).toEqual([[1, 'stale']]);
	expect(seen('2026-01-08')).toEqual([[30, 'stale']]);
	expect(seen('2026-01-09')).toEqual([]);
	expect(slice(layer, '2025-12-10')).toEqual([]);
});
