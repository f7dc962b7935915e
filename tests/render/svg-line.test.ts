import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesWithin, pathData, ringWithin, thinned, type Line } from '#lib/render/svg-line.ts';
import { pointAt, stretchOf, wayOf } from '#lib/render/way.ts';

const coordinate = fc.integer({ min: -60, max: 160 });
const line = fc
	.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 })
	.map((points): Line => points);
const box = { left: 0, top: 0, right: 100, bottom: 80 };

/** Reads relative path data back, in its own units. */
function read(data: string): [number, number][][] {
	let [x, y] = [0, 0];
	let start: [number, number] = [0, 0];
	return [...data.matchAll(/m([^mz]*)(z?)/g)].map(([, text = '', closed]) => {
		const numbers = text.match(/-?(\d+\.?\d*|\.\d+)/g)?.map(Number) ?? [];
		const points: [number, number][] = [];
		for (let index = 0; index < numbers.length; index += 2) {
			[x, y] = [x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)];
			if (index === 0) start = [x, y];
			points.push([x, y]);
		}
		if (closed) [x, y] = start;
		return points;
	});
}

test('path data read back are the lines, rounded to their unit, without points that repeat', () => {
	fc.assert(
		fc.property(fc.array(line, { maxLength: 5 }), fc.boolean(), (lines, closed) => {
			const wanted = lines
				.map((points) =>
					points.filter((point, index) => index === 0 || point.join() !== points[index - 1]?.join())
				)
				.filter(({ length }) => length > (closed ? 2 : 1));
			expect(read(pathData(lines, { closed, perPixel: 1 }))).toEqual(
				wanted.map((points) => points.map(([x, y]) => [x, y]))
			);
		})
	);
});

test('what lies within a box stays in the box', () => {
	fc.assert(
		fc.property(line, (points) => {
			const parts = [...linesWithin(points, box), ringWithin(points, box)];
			for (const [x, y] of parts.flat()) {
				expect(x).toBeGreaterThanOrEqual(box.left - 1e-9);
				expect(x).toBeLessThanOrEqual(box.right + 1e-9);
				expect(y).toBeGreaterThanOrEqual(box.top - 1e-9);
				expect(y).toBeLessThanOrEqual(box.bottom + 1e-9);
			}
		})
	);
});

test('a line inside the box is left as it is', () => {
	const inside: Line = [
		[1, 1],
		[50, 40],
		[99, 79]
	];
	expect(linesWithin(inside, box)).toEqual([inside]);
	expect(ringWithin(inside, box)).toEqual(inside);
});

test('no vertex left out lies farther than the tolerance from the thinned line', () => {
	fc.assert(
		fc.property(line, fc.double({ min: 0.1, max: 20, noNaN: true }), (points, tolerance) => {
			const kept = thinned(points, tolerance);
			expect(kept[0]).toEqual(points[0]);
			expect(kept.at(-1)).toEqual(points.at(-1));
			for (const [x, y] of points) {
				const distances = kept.slice(1).map(([bx, by], index) => {
					const [ax, ay] = kept[index] ?? [bx, by];
					const length = (bx - ax) ** 2 + (by - ay) ** 2;
					const along =
						length > 0
							? Math.min(Math.max(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length, 0), 1)
							: 0;
					return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
				});
				expect(Math.min(...distances)).toBeLessThanOrEqual(tolerance + 1e-9);
			}
		})
	);
});

test('a point of a way is as far along it as was asked, between its ends and beyond', () => {
	const way = wayOf([
		[0, 0],
		[30, 40],
		[30, 140]
	]);
	expect(way.length).toBe(150);
	expect(pointAt(way, 0)).toEqual([0, 0]);
	expect(pointAt(way, 25)).toEqual([15, 20]);
	expect(pointAt(way, 50)).toEqual([30, 40]);
	expect(pointAt(way, 100)).toEqual([30, 90]);
	expect(pointAt(way, 160)).toEqual([30, 150]);
	expect(stretchOf(way, 100, 40, 2)).toEqual([
		[30, 70],
		[30, 90],
		[30, 110]
	]);
});
