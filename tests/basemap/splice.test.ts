import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readCloseCoasts } from '../../geodata/basemap/close-coasts.ts';
import { readCoastlines } from '../../geodata/basemap/coastlines.ts';
import { cutRing } from '../../geodata/basemap/cut-ring.ts';
import type { Box, LandPolygon } from '../../geodata/basemap/ground.ts';
import { smoothRing } from '../../geodata/basemap/smooth.ts';
import { splice } from '../../geodata/basemap/splice.ts';

const ring = (...positions: Position[]) => [...positions, ...positions.slice(0, 1)];
/** Land west of a shore at x = 0, clockwise, and an island in the box. */
const land: LandPolygon[] = [
	[ring([-10, -10], [-10, 10], [0, 10], [0, -10])],
	[ring([0.5, 0], [0.5, 0.2], [0.7, 0])]
];
const box: Box = [-1, -1, 1, 1];
/** The same shore, a little further east and with a cape, and another island. */
const better: LandPolygon[] = [
	[ring([-2, -2], [-2, 2], [0.01, 2], [0.01, 0.1], [0.2, 0], [0.01, -0.1], [0.01, -2])],
	[ring([0.6, 0.5], [0.6, 0.7], [0.8, 0.5])]
];

describe('splicing', () => {
	const spliced = splice(land, { id: 'test', box, polygons: better });
	const mainland = spliced.find(([outer = []]) => outer.some(([x]) => x === -10))?.[0] ?? [];

	test('takes the better shore and islands in the box, and leaves the rest', () => {
		expect(mainland).toContainEqual([0.2, 0]);
		expect(mainland).toContainEqual([0, 10]);
		expect(spliced).toContainEqual(better[1]);
		expect(spliced).not.toContainEqual(land[1]);
	});

	test('meets the other shore just where that crosses the edge, without a step', () => {
		const [above, below] = [
			mainland.findIndex(([, y]) => y === 1),
			mainland.findIndex(([, y]) => y === -1)
		];
		expect(mainland[above]).toEqual([0, 1]);
		expect(mainland[below]).toEqual([0, -1]);
		expect(mainland[0]).toEqual(mainland.at(-1));
	});

	test('a shore that leads nowhere is an error that names the coast', () => {
		const lost = [[ring([0.4, -2], [0.4, 2], [0.5, 2], [0.5, -2])]];
		expect(() => splice(land, { id: 'test', box, polygons: lost })).toThrow(/coasts.geojson: test/);
	});

	test('the three coasts join the world without an error, and their land is closed', () => {
		const whole = readCloseCoasts().reduce<readonly LandPolygon[]>(splice, readCoastlines().land);
		for (const [outer = []] of whole) expect(outer[0]).toEqual(outer.at(-1));
	});
});

test('cutting a ring loses nothing of it', () => {
	const square = ring([-2, 0], [0, 0], [0, 2], [-2, 2]);
	const { inside, outside } = cutRing(square, box);
	const length = (line: readonly Position[]) =>
		line
			.slice(1)
			.reduce(
				(sum, [x = 0, y = 0], at) =>
					sum + Math.hypot(x - (line[at]?.[0] ?? 0), y - (line[at]?.[1] ?? 0)),
				0
			);
	const sum = [...inside, ...outside].reduce((total, line) => total + length(line), 0);
	expect(sum).toBeCloseTo(8, 9);
	expect(inside).toHaveLength(1);
	expect(length(inside[0] ?? [])).toBeCloseTo(2, 9);
});

test('smoothing keeps a ring closed and within its hull', () => {
	const smooth = smoothRing(ring([0, 0], [0, 4], [4, 4], [4, 0]), 2);
	expect(smooth[0]).toEqual(smooth.at(-1));
	expect(smooth).toHaveLength(17);
	for (const [x = 9, y = 9] of smooth)
		expect(Math.min(x, y) >= 0 && Math.max(x, y) <= 4).toBe(true);
});
