import { expect, test } from 'vitest';
import {
	bearingWords,
	hoursWords,
	lengthWords,
	placeWords,
	rangeWords
} from '#lib/render/measure-words.ts';

test('a length is said in three units, no finer than its doubt', () => {
	expect(lengthWords(1_234_567, 16, 'en')).toBe('1,234.6 km · 666.6 nm · 767.1 mi');
	expect(lengthWords(1_234_567, 2500, 'en')).toBe('1,235 km · 667 nm · 767 mi');
	expect(lengthWords(1234, 16, 'en')).toBe('1.23 km · 0.67 nm · 0.77 mi');
});

test('a range is rounded outwards, so that it holds all that it may be', () => {
	expect(rangeWords(1_780_400, 604_000, 'en')).toBe('1,170–2,390 km · 630–1,290 nm · 730–1,490 mi');
	expect(rangeWords(2000, 9000, 'en')).toBe('0–11 km · 0–6 nm · 0–7 mi');
});

test('bearings run from 000 to 359, whole where the ends are too near for more', () => {
	expect(bearingWords(-0.01, 1e6, 10)).toBe('000.0°');
	expect(bearingWords(-90, 1e6, 10)).toBe('270.0°');
	expect(bearingWords(45.26, 1e6, 10)).toBe('045.3°');
	expect(bearingWords(45.26, 10_000, 100)).toBe('045°');
});

test('times are days and hours, or hours and minutes, in both languages', () => {
	expect(hoursWords(50, 'en')).toBe('2 days 2 hrs');
	expect(hoursWords(0.5, 'en')).toBe('30 mins');
	expect(hoursWords(47.999, 'en')).toBe('2 days 0 hrs');
	expect(hoursWords(50, 'ja')).toMatch(/^2\s?日2\s?時間$/);
});

test('places name their side of the equator and of Greenwich', () => {
	expect(placeWords({ latitude: -10.5, longitude: -170 }, 'en')).toBe('10.5° S, 170° W');
});
