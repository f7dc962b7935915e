import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, fromDayNumber } from '#lib/data/dates.ts';
import { density } from '#lib/view/density.ts';
import { dayAfterKey } from '#lib/view/timeline.ts';
import { parse } from '#lib/view/url.ts';
import { sampleCatalogue } from '../sample.ts';

const span = { first: '2019-01-01', last: '2030-12-31' };
const days = ['2022-06-08', '2025-10-01', '2025-12-22'];
const press = (key: string, day: string, shiftKey = false) =>
	dayAfterKey({ key, shiftKey }, day, days, span);

test('arrows go a day, with Shift a week, pages a month, Home and End to the ends', () => {
	expect(press('ArrowRight', '2024-02-28')).toBe('2024-02-29');
	expect(press('ArrowLeft', '2025-03-01')).toBe('2025-02-28');
	expect(press('ArrowUp', '2025-12-30', true)).toBe('2026-01-06');
	expect(press('PageUp', '2025-01-31')).toBe('2025-02-28');
	expect(press('PageDown', '2025-03-31')).toBe('2025-02-28');
	expect(press('PageDown', '2025-01-15')).toBe('2024-12-15');
	expect([press('Home', '2025-01-01'), press('End', '2025-01-01')]).toEqual([
		span.first,
		span.last
	]);
	expect([press('[', '2025-10-01'), press(']', '2025-10-01')]).toEqual([
		'2022-06-08',
		'2025-12-22'
	]);
	expect(press(']', '2025-12-22')).toBe(null);
	expect(press('a', '2025-01-01')).toBe(null);
});

test('no key but a bracket leaves the span', () => {
	const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End');
	const day = fc.integer({ min: 17_900, max: 22_200 }).map(fromDayNumber);
	fc.assert(
		fc.property(keys, day, fc.boolean(), (key, from, shift) => {
			const to = press(key, from, shift);
			expect(to !== null && to >= span.first && to <= span.last).toBe(true);
		})
	);
});

test('the density strip counts every dated row of the visible layers once, in its week', () => {
	const { view } = parse('', sampleCatalogue);
	const whole = { first: '2022-01-01', last: '2025-12-31' };
	const counted = density(sampleCatalogue, view, whole);
	const sums = counted.layers.map(({ layer, counts }) => [
		layer,
		counts.reduce((a, b) => a + b, 0)
	]);
	expect(sums).toEqual([
		['ships', 3],
		['bases', 1]
	]);
	const week = Math.floor((Date.parse('2022-06-08') - Date.parse('2022-01-01')) / 864e5 / 7);
	expect(counted.layers[1]?.counts[week]).toBe(1);
	expect(counted.most).toBeGreaterThanOrEqual(1);
	expect(addDays(whole.first, (counted.weeks - 1) * 7) <= whole.last).toBe(true);
});
