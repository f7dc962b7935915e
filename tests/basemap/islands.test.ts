import { area, featureCollection, intersect, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { LandPolygon } from '../../geodata/basemap/ground.ts';
import { readIslands } from '../../geodata/basemap/islands.ts';
import { replaceIslands } from '../../geodata/basemap/replace-islands.ts';
import { readCoastlines } from '../../geodata/basemap/coastlines.ts';
import { boxOf, overlap } from '../../geodata/basemap/ground.ts';
import { readCloseCoasts } from '../../geodata/basemap/close-coasts.ts';
import { splice } from '../../geodata/basemap/splice.ts';

const land = readCloseCoasts().reduce<readonly LandPolygon[]>(splice, readCoastlines().land);
const outlines = readIslands(process.cwd());
const replaced = replaceIslands(land, outlines);

/** Vertices of a ring that is no island's. */
const MAINLAND = 50_000;

function sharedArea(a: LandPolygon, b: LandPolygon): number {
	// A mainland's box holds islands that it has nothing of.
	if ((a[0]?.length ?? 0) > MAINLAND || !overlap(boxOf(a[0] ?? []), boxOf(b[0] ?? []))) return 0;
	const shared = intersect(featureCollection([polygon([...a]), polygon([...b])]));
	return shared ? area(shared) : 0;
}

function box(west: number, south: number, east: number, north: number): Position[][] {
	const corners = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	return [corners];
}

describe('the outlines of our layers', () => {
	test('are those of every layer', () => {
		expect(outlines.length).toBeGreaterThanOrEqual(4);
	});

	test('are land, and nothing of the source lies under them', () => {
		for (const outline of outlines) {
			expect(replaced).toContain(outline);
			const under = replaced.filter((other) => other !== outline && sharedArea(other, outline) > 0);
			expect(under).toEqual([]);
		}
	});

	test('replace the islands they show, and islets that lie in them', () => {
		const kept = new Set(replaced);
		const removed = land.filter((polygon) => !kept.has(polygon));
		expect(removed.length).toBeGreaterThanOrEqual(outlines.length);
		for (const island of removed) {
			const shared = outlines.map((outline) => sharedArea(island, outline));
			expect(Math.max(...shared)).toBeGreaterThan(area(polygon([...island])) / 2);
		}
	});
});

describe('replacing', () => {
	const outline = box(0, 0, 1, 1);

	test('takes a coarse island that is moved aside', () => {
		expect(replaceIslands([box(0.3, 0.2, 1.4, 1.2)], [outline])).toEqual([outline]);
	});

	test('takes an islet under the outline', () => {
		expect(replaceIslands([box(0.4, 0.4, 0.5, 0.5)], [outline])).toEqual([outline]);
	});

	test.each([
		['a mainland round it', box(-5, -5, 5, 5)],
		['a larger island that it touches on', box(0.9, -1, 3, 2)],
		['a neighbour that it overlaps a little', box(0.9, 0, 1.9, 1)],
		['a neighbour far off', box(3, 3, 4, 4)]
	])('leaves %s', (_, other) => {
		expect(replaceIslands([other], [outline])).toEqual([other, outline]);
	});
});
