import { expect, test } from 'vitest';
import { roundLength, scaleOf } from '#lib/render/scale-bar.ts';
import type { Outlook } from '#lib/render/projection.ts';

const size = { width: 1440, height: 900 };
const at = (
	zoom: number,
	projection: Outlook['projection'] = 'mercator',
	latitude = 20
): Outlook => ({
	camera: { zoom, latitude, longitude: 140 },
	size,
	projection
});

test('lengths are round and never longer than asked', () => {
	for (const most of [0.07, 1, 7.9, 49, 312, 5000]) {
		expect(roundLength(most)).toBeLessThanOrEqual(most);
		expect(roundLength(most)).toBeGreaterThan(most * 0.49);
	}
});

test('both lengths are as long as they say, in the middle of the map', () => {
	const scale = scaleOf(at(4), 'en')!;
	const [kilometres, miles] = scale.lines;
	const number = (words: string) => Number(words.replace(/[^\d.]/g, ''));
	expect(kilometres.words).toMatch(/km$/);
	expect(miles.words).toMatch(/nm$/);
	expect((number(miles.words) * 1.852) / miles.pixels).toBeCloseTo(
		number(kilometres.words) / kilometres.pixels,
		6
	);
});

test('a flat map says where its scale holds until it is true all over', () => {
	expect(scaleOf(at(4), 'en')?.at).toBe('at 20° N');
	expect(scaleOf(at(4, 'mercator', 0.2), 'en')?.at).toBe('at 0°');
	expect(scaleOf(at(8), 'en')?.at).toBeNull();
});

test('a globe has a scale only from where it looks flat', () => {
	expect(scaleOf(at(1.8, 'globe'), 'en')).toBeNull();
	expect(scaleOf(at(6, 'globe'), 'en')).not.toBeNull();
});
