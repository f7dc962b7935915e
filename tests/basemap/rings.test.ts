import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { stitchMeridian } from '../../geodata/basemap/stitch.ts';
import { untangle } from '../../geodata/basemap/untangle.ts';
import { roundPole, unwrapLine } from '../../geodata/basemap/unwrap.ts';

const square = (west: number, east: number): Position[] => [
	[west, 0],
	[east, 0],
	[east, 10],
	[west, 10],
	[west, 0]
];

function area(ring: readonly Position[]): number {
	const doubled = ring.reduce((sum, [x = 0, y = 0], index) => {
		const [px = 0, py = 0] = ring[index - 1] ?? [x, y];
		return sum + px * y - x * py;
	}, 0);
	return Math.abs(doubled) / 2;
}

describe('unwrapping', () => {
	test('a line across ±180 runs on', () => {
		const line = [
			[170, 1],
			[-170, 2],
			[175, 3]
		];
		expect(unwrapLine(line).map(([longitude]) => longitude)).toEqual([170, 190, 175]);
	});

	test('a coast round the pole becomes a band that overlaps itself and ends at the pole', () => {
		const coast = Array.from({ length: 73 }, (_, step) => [step * 5 - 180, -70]);
		const [ring = []] = roundPole(coast);
		expect(ring[0]).toEqual(ring.at(-1));
		expect(Math.min(...ring.map(([longitude = 0]) => longitude))).toBeLessThan(-180);
		expect(Math.max(...ring.map(([longitude = 0]) => longitude))).toBeGreaterThan(180);
		expect(new Set(ring.map(([, latitude]) => latitude))).toEqual(new Set([-70, -90]));
	});
});

describe('stitching', () => {
	test('two halves of an island become one ring without the cut', () => {
		const [whole] = stitchMeridian([[square(175, 180)], [square(-180, -170)]]);
		expect(area(whole?.[0] ?? [])).toBe(150);
		expect(Math.max(...(whole?.[0] ?? []).map(([longitude = 0]) => longitude))).toBe(190);
	});

	test('land away from ±180 is left alone', () => {
		expect(stitchMeridian([[square(10, 20)]])).toEqual([[square(10, 20)]]);
	});

	test('a sliver without its other half stays as it is', () => {
		const [[ring = []] = []] = stitchMeridian([[square(175, 180)]]);
		expect(area(ring)).toBe(50);
	});

	test('land may touch ±180 beside its cut', () => {
		const touching = [
			[-180, 0],
			[-170, 0],
			[-170, 10],
			[-175, 10],
			[-180, 12],
			[-178, 10],
			[-180, 10],
			[-180, 0]
		];
		const [[ring = []] = [], more] = stitchMeridian([[square(170, 180)], [touching]]);
		expect(more).toBeUndefined();
		expect(ring.some(([longitude]) => longitude === 190)).toBe(true);
	});
});

describe('untangling', () => {
	test('a ring that does not cross itself is left alone', () => {
		expect(untangle(square(0, 10))).toEqual(square(0, 10));
	});

	test('a bow tie becomes a square, from the same points', () => {
		const tie = [
			[0, 0],
			[10, 10],
			[10, 0],
			[0, 10],
			[0, 0]
		];
		const ring = untangle(tie);
		expect(area(ring)).toBe(100);
		expect(new Set(ring.map(String))).toEqual(new Set(tie.map(String)));
	});
});
