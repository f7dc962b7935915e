import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addDays,
	dayAfter,
	dayNumber,
	daysBetween,
	firstDay,
	fromDayNumber,
	isDateText,
	isDay
} from '#lib/data/dates.ts';

const days = fc.integer({ min: -300_000, max: 300_000 }).map(fromDayNumber);

test('only real dates of year, month or day precision are dates', () => {
	for (const text of ['2014', '2014-02', '2024-02-29', '0033-04-03'])
		expect(isDateText(text)).toBe(true);
	for (const text of [
		'',
		'14',
		'2014-13',
		'2025-02-29',
		'2025-2-1',
		'2025-12-22T00',
		'0000',
		'2014-00'
	]) {
		expect(isDateText(text), text).toBe(false);
	}
});

test('a date covers the days from its first to the one before the next', () => {
	expect([firstDay('2014'), dayAfter('2014')]).toEqual(['2014-01-01', '2015-01-01']);
	expect([firstDay('2024-02'), dayAfter('2024-02')]).toEqual(['2024-02-01', '2024-03-01']);
	expect([firstDay('2023-12'), dayAfter('2023-12')]).toEqual(['2023-12-01', '2024-01-01']);
	expect(dayAfter('2024-02-28')).toBe('2024-02-29');
});

test('day numbers and days are each other’s inverse, and order alike', () => {
	fc.assert(
		fc.property(days, days, (a, b) => {
			expect(isDay(a)).toBe(true);
			expect(fromDayNumber(dayNumber(a))).toBe(a);
			expect(Math.sign(dayNumber(a) - dayNumber(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
		})
	);
});

test('adding the days between two days leads from one to the other', () => {
	fc.assert(
		fc.property(days, days, (a, b) => {
			expect(addDays(a, daysBetween(a, b))).toBe(b);
		})
	);
});
