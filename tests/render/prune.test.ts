import { expect, test } from 'vitest';
import { pruneRing } from '#lib/render/prune.ts';

/** Metres east and north of a place at Guam. */
const ring = (...metres: [number, number][]) =>
	[...metres, metres[0]!].map(([x, y]) => [144.66 + x / 108_270, 13.44 + y / 111_320]);
const square: [number, number][] = [
	[0, 0],
	[1000, 0],
	[1000, 1000],
	[0, 1000]
];

test('a needle that runs out and back is cut off at its root', () => {
	const spiked = ring(
		...square.slice(0, 2),
		[1000, 500],
		[1500, 520],
		[1000, 530],
		...square.slice(2)
	);
	const pruned = pruneRing(spiked, 40)!;
	expect(Math.max(...pruned.map(([x = 0]) => x))).toBeLessThan(144.66 + 1001 / 108_270);
});

test('a breakwater, whose tip has two corners, stays whole', () => {
	const mole = ring(
		...square.slice(0, 2),
		[1000, 500],
		[3500, 500],
		[3500, 560],
		[1000, 560],
		...square.slice(2)
	);
	expect(pruneRing(mole, 40)).toEqual(mole);
});

test('an inlet as narrow as a needle is closed, whichever way the ring runs', () => {
	const bay = ring(
		...square.slice(0, 2),
		[1000, 500],
		[700, 510],
		[700, 535],
		[1000, 545],
		...square.slice(2)
	);
	for (const one of [bay, bay.toReversed()]) {
		const pruned = pruneRing(one, 40)!;
		expect(
			pruned.some(
				([x = 0, y = 0]) => x < 144.66 + 900 / 108_270 && x > 144.66 + 100 / 108_270 && y > 13.441
			)
		).toBe(false);
	}
});

test('a sliver is nothing, an islet and a headland are themselves', () => {
	expect(pruneRing(ring([0, 0], [800, 30], [790, 60]), 40)).toBeNull();
	const islet = ring([0, 0], [120, 0], [130, 110], [10, 120]);
	expect(pruneRing(islet, 40)).toEqual(islet);
	const head = ring([0, 0], [1000, 0], [500, 400]);
	expect(pruneRing(head, 40)).toEqual(head);
});
