import type { Polygon } from 'geojson';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { area } from '#lib/geo/area.ts';
import { buffer } from '#lib/geo/buffer.ts';
import { overlapArea, swept } from '#lib/geo/overlap.ts';
import { both } from '#lib/geo/sets.ts';
import { spread } from '#lib/geo/spread.ts';
import { inverse } from '#lib/geo/geodesic.ts';
import { COAST_SHARE, landFrom, landInside, type Coast } from '#lib/view/land.ts';

const disc = (x: number, y: number, metres: number) =>
	buffer({ type: 'Point', coordinates: [x, y] }, metres);

test('an area shares with itself all of itself, within 0.01 %', () => {
	for (const one of [disc(130, 30, 5e5), disc(179, -17, 370_400), disc(0, 90, 2e6)]) {
		const same = swept([one]);
		expect(Math.abs(overlapArea(same, same) / area(one) - 1)).toBeLessThan(1e-4);
	}
});

test('two areas share what their intersection on paper measures', () => {
	const [a, b] = [disc(178, 10, 8e5), disc(-178, 15, 6e5)];
	const paper = both(a, b);
	if (!paper) throw new Error('they overlap');
	expect(overlapArea(swept([a]), swept([b])) / area(paper)).toBeCloseTo(1, 3);
});

const coast = (scale: string): Coast =>
	JSON.parse(readFileSync(`node_modules/world-atlas/land-${scale}.json`, 'utf8')) as Coast;

test('the land of the world is the 147 million km² of Natural Earth', () => {
	const world: Polygon = {
		type: 'Polygon',
		coordinates: [
			[
				[-180, -90],
				[180, -90],
				[180, 90],
				[-180, 90],
				[-180, -90]
			]
		]
	};
	expect(landInside(landFrom(coast('50m')), world) / 1e12).toBeCloseTo(146.74, 1);
});

test('the coast at 1:50 million is within its stated error of the one at 1:10 million', () => {
	const [rough, fine] = [landFrom(coast('50m')), landFrom(coast('10m'))];
	for (const one of [
		disc(132.25, 34.14, 4e5),
		disc(144.65, 13.44, 2e6),
		disc(103.6, 10.5, 370_400)
	]) {
		const off = Math.abs(landInside(rough, one) - landInside(fine, one));
		expect(off / area(one)).toBeLessThan(COAST_SHARE);
	}
});

test('the spread of a line lies between its nearest and farthest place, found to the tolerance', () => {
	const source = { type: 'Point', coordinates: [0, 0] } as const;
	const line = {
		type: 'LineString',
		coordinates: [
			[10, -30],
			[10, 40]
		]
	} as const;
	const found = spread(
		{ ...source, coordinates: [...source.coordinates] },
		{ type: 'LineString', coordinates: line.coordinates.map((one) => [...one]) },
		500
	);
	expect(Math.abs(found.leastMetres - inverse([0, 0], [10, 0]).distanceMetres)).toBeLessThan(500);
	expect(found.mostMetres).toBeCloseTo(inverse([0, 0], [10, 40]).distanceMetres, 3);
});
