import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { stitchMeridian } from '../../geodata/basemap/stitch.ts';
import { untangle } from '../../geodata/basemap/untangle.ts';
import { unwrapLine, unwrapPolygon } from '../../geodata/basemap/unwrap.ts';

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

	test('a hole follows its outer ring across ±180', () => {
		const hole = square(-176, -174);
		const { polygon } = unwrapPolygon([square(160, 190).map(wrap), hole]);
		expect(polygon[1]?.map(([longitude]) => longitude)).toEqual([184, 186, 186, 184, 184]);
	});

	test('a ring round the pole becomes a band that overlaps itself and has a coast apart', () => {
		const ring = [0, 90, 180, 270, 360].map((longitude) => wrap([longitude, -70]));
		const { polygon, coast } = unwrapPolygon([ring]);
		const longitudes = polygon[0]?.map(([longitude = 0]) => longitude) ?? [];
		expect(Math.max(...longitudes)).toBeLessThanOrEqual(190);
		expect(polygon[0]?.some(([, latitude]) => latitude === -90)).toBe(true);
		expect(coast?.every(([, latitude]) => latitude === -70)).toBe(true);
	});
});

function wrap([longitude = 0, latitude = 0]: Position): Position {
	return [((((longitude + 180) % 360) + 360) % 360) - 180, latitude];
}

describe('stitching', () => {
	test('two halves of an island become one ring without the cut', () => {
		const [whole] = stitchMeridian([[square(175, 180)], [square(-180, -170)]]);
		expect(area(whole?.[0] ?? [])).toBe(150);
		expect(Math.max(...(whole?.[0] ?? []).map(([longitude = 0]) => longitude))).toBe(190);
	});

	test('land away from ±180 is left alone', () => {
		expect(stitchMeridian([[square(10, 20)]])).toEqual([[square(10, 20)]]);
	});

	test('half an island without its other half is an error that names the place', () => {
		expect(() => stitchMeridian([[square(175, 180)]])).toThrow(/180°/);
		expect(() => stitchMeridian([[square(-180, -175)]])).toThrow(/-180°/);
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
