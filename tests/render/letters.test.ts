import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf } from '#lib/render/boxes.ts';
import type { Pixel } from '#lib/render/frame.ts';
import { lettersOn, over } from '#lib/render/letters.ts';
import { alongRoute } from '#lib/render/svg-along.ts';
import { Taken } from '#lib/render/svg-boxes.ts';
import type { Placing } from '#lib/render/svg-labels.ts';
import { SEMIBOLD, emsOf } from '#lib/render/svg-type.ts';
import { pointAt, wayOf } from '#lib/render/way.ts';

const SIZE = 14;
const SPACING = 0.08;
const NAME = 'First Island Chain';
const words = {
	lines: [[{ text: NAME, face: SEMIBOLD, scale: 1 }]],
	face: SEMIBOLD,
	size: SIZE,
	spacing: SPACING,
	lineHeight: 1.15,
	attributes: {}
};
const advances = [...NAME].map((character) => emsOf(character, SEMIBOLD) * SIZE);

function drawnOn(
	route: readonly Pixel[],
	areas: readonly (readonly Pixel[])[] = []
): Pixel[] | null {
	const placing = {
		taken: new Taken({ left: -5000, top: -5000, right: 5000, bottom: 5000 }),
		lettering: 'browser',
		nameId: () => 'name',
		standing: {
			symbols: [],
			areas: () => new Map(areas.map((area, index) => [String(index), boxOf(area)]))
		}
	} as unknown as Placing;
	const [, path] = / d="M([^"]*)"/.exec(alongRoute(words, route, placing)?.markup ?? '') ?? [];
	return path?.split('L').map((pair) => pair.split(' ').map(Number) as [number, number]) ?? null;
}

const route = fc
	.array(fc.tuple(fc.integer({ min: 3, max: 90 }), fc.integer({ min: -150, max: 150 })), {
		minLength: 3,
		maxLength: 14
	})
	.map((legs) => {
		const line: Pixel[] = [[0, 0]];
		let heading = 0;
		for (const [length, turn] of legs) {
			const [x, y] = line.at(-1) ?? [0, 0];
			heading += (turn * Math.PI) / 180;
			line.push([x + length * Math.cos(heading), y + length * Math.sin(heading)]);
		}
		return line;
	});

test('no letter of a name along a bent line lies on another, or turns sharply from the one before', () => {
	let named = 0;
	fc.assert(
		fc.property(route, (line) => {
			const path = drawnOn(line);
			if (!path) return;
			named++;
			const way = wayOf(path);
			const letters = lettersOn(way, advances, SPACING * SIZE);
			expect(way.length).toBeGreaterThan(emsOf(NAME, SEMIBOLD, SPACING) * SIZE);
			letters.forEach((letter, index) => {
				const before = letters[index - 1];
				if (before) {
					const [[a, b], [c, d]] = [letter.along, before.along];
					expect((Math.acos(Math.min(1, a * c + b * d)) * 180) / Math.PI).toBeLessThan(30);
				}
				for (const rise of [0, 0.5 * SIZE]) {
					const [x, y] = over(letter, rise);
					letters.slice(0, index).forEach((other, place) => {
						const [otherX, otherY] = over(other, rise);
						const room = ((advances[index] ?? 0) + (advances[place] ?? 0)) / 2;
						expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(0.7 * room);
					});
				}
			});
		}),
		{ numRuns: 40 }
	);
	expect(named).toBeGreaterThan(5);
});

test('a name along a gentle bend is written, and rather beside an area than on it', () => {
	const bend = Array.from({ length: 60 }, (_, index): Pixel => [
		index * 8,
		120 * Math.sin(index / 20)
	]);
	const free = wayOf(drawnOn(bend) ?? []);
	const [x, y] = pointAt(free, free.length / 2);
	const area: Pixel[] = [
		[x - 30, y - 30],
		[x + 30, y + 30]
	];
	const beside = drawnOn(bend, [area]) ?? [];
	expect(beside.length).toBeGreaterThan(2);
	for (const point of beside) expect(Math.hypot(point[0] - x, point[1] - y)).toBeGreaterThan(30);
});
