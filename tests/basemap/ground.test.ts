import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readIslands } from '../../geodata/basemap/islands.ts';
import { readLabels } from '../../geodata/basemap/labels.ts';
import { replaceIslands } from '../../geodata/basemap/replace-islands.ts';
import { readWorldAtlas } from '../../geodata/basemap/world-atlas.ts';

const ground = readWorldAtlas();
const islands = readIslands(process.cwd());
const land = [...replaceIslands(ground.land, islands), ...ground.caps];
/** What is outlined; a cap is only filled, and its edge at the pole is as long as the world. */
const lines = [...ground.land.flat(), ...ground.coast, ...ground.borders.map(({ line }) => line)];

function insideRing(ring: readonly Position[], x: number, y: number): boolean {
	let inside = false;
	ring.forEach(([bx = 0, by = 0], index) => {
		const [ax = 0, ay = 0] = ring[index - 1] ?? [bx, by];
		if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
	});
	return inside;
}

const boxes = land.map(([outer = []]) => {
	const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
	for (const [x = 0, y = 0] of outer) {
		box.west = Math.min(box.west, x);
		box.east = Math.max(box.east, x);
		box.south = Math.min(box.south, y);
		box.north = Math.max(box.north, y);
	}
	return box;
});

function isLand(longitude: number, latitude: number): boolean {
	return [0, -360, 360].some((turn) =>
		land.some((rings, index) => {
			const x = longitude + turn;
			const box = boxes[index];
			if (!box || x < box.west || x > box.east) return false;
			if (latitude < box.south || latitude > box.north) return false;
			return rings.filter((ring) => insideRing(ring, x, latitude)).length % 2 === 1;
		})
	);
}

describe('the ground of world-atlas', () => {
	test('no segment jumps half round the world', () => {
		const jump = (line: readonly Position[]) =>
			line.some(([x = 0], index) => Math.abs(x - (line[index - 1]?.[0] ?? x)) >= 180);
		expect(lines.filter(jump)).toEqual([]);
	});

	test('no outline follows ±180', () => {
		const follows = ([ring = []]: readonly Position[][]) =>
			ring.some(([x = 0, y = 0], index) => {
				const [before = 0, latitude = y] = ring[index - 1] ?? [];
				return Math.abs(x) === 180 && x === before && Math.abs(y - latitude) > 0.01;
			});
		expect(ground.land.filter(follows)).toEqual([]);
	});

	test.each([
		['Ream', 103.64, 10.52],
		['Guam beside Apra Harbor', 144.7, 13.4],
		['Tokyo', 139.7, 35.7],
		['Mageshima', 130.8525, 30.745],
		['Chukotka west of ±180', 179, 67.5],
		['Chukotka on ±180', 180, 67.5],
		['Chukotka east of ±180', -178, 67.5],
		['Wrangel Island on ±180', -179.99, 71.2],
		['Taveuni, Fiji', -179.99, -16.82],
		['the South Pole', 0, -89.9],
		['Antarctica on ±180', 180, -87]
	])('%s is land', (_, longitude, latitude) => {
		expect(isLand(longitude, latitude)).toBe(true);
	});

	test.each([
		['the Philippine Sea', 132, 19],
		['the Bering Strait', -169, 66],
		['the Ross Sea on ±180', 180, -76],
		['the North Pole', 0, 89.9],
		['the Caspian Sea', 51, 42],
		['the water between Mageshima and Tanegashima', 130.91, 30.72],
		['the Laccadive Sea beside the three slivers', 73.9, 5.5]
	])('%s is water', (_, longitude, latitude) => {
		expect(isLand(longitude, latitude)).toBe(false);
	});

	test('disputed borders are told apart', () => {
		const disputed = ground.borders.filter(({ kind }) => kind === 'disputed').length;
		expect(disputed).toBeGreaterThan(15);
		expect(ground.borders.length).toBeGreaterThan(300);
	});
});

describe('the labels', () => {
	const { features } = readLabels();
	const named = (...kinds: string[]) =>
		features
			.filter(({ properties }) => kinds.includes(properties.kind))
			.map(({ properties, geometry }) => [properties.name, geometry.coordinates] as const);

	test.each(named('ocean', 'sea', 'gulf', 'strait'))('%s is written on water', (_, at) => {
		expect(isLand(at[0] ?? 0, at[1] ?? 0)).toBe(false);
	});

	test.each(named('capital'))('%s stands on land', (_, [longitude = 0, latitude = 0]) => {
		const around = [-0.1, 0, 0.1];
		const near = around.flatMap((dx) => around.map((dy) => isLand(longitude + dx, latitude + dy)));
		expect(near).toContain(true);
	});
});
