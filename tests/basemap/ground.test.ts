import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readIslands } from '../../geodata/basemap/islands.ts';
import { readLabels } from '../../geodata/basemap/labels.ts';
import { arc } from '../../src/lib/render/name-curves.ts';
import { readCurves } from '../../geodata/basemap/curves.ts';
import { boxOf } from '../../geodata/basemap/ground.ts';
import { readGround } from '../../geodata/basemap/read-ground.ts';

const ground = readGround(readIslands(process.cwd()));
const land = [...ground.land, ...ground.caps];
const lines = [...ground.land.flat(), ...ground.borders.map(({ line }) => line)];

function insideRing(ring: readonly Position[], x: number, y: number): boolean {
	let inside = false;
	ring.forEach(([bx = 0, by = 0], index) => {
		const [ax = 0, ay = 0] = ring[index - 1] ?? [bx, by];
		if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
	});
	return inside;
}

type Rings = readonly (readonly Position[])[];

function index(polygons: readonly Rings[]) {
	return polygons.map((rings) => ({ rings, box: boxOf(rings[0] ?? []) }));
}

/** Whether one of the polygons holds the place, across ±180 too. */
function holds(polygons: ReturnType<typeof index>, longitude: number, latitude: number): boolean {
	return [0, -360, 360].some((turn) =>
		polygons.some(({ rings, box: [west, south, east, north] }) => {
			const x = longitude + turn;
			if (x < west || x > east || latitude < south || latitude > north) return false;
			return rings.filter((ring) => insideRing(ring, x, latitude)).length % 2 === 1;
		})
	);
}

const landIndex = index(land);
const isLand = (longitude: number, latitude: number) => holds(landIndex, longitude, latitude);

describe('the ground', () => {
	test('no segment jumps half round the world', () => {
		const jump = (line: readonly Position[]) =>
			line.some(([x = 0], index) => Math.abs(x - (line[index - 1]?.[0] ?? x)) >= 180);
		expect(lines.filter(jump)).toEqual([]);
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
		['the root of Glass Breakwater', 144.667, 13.4625],
		['the peninsula of Ream', 103.62, 10.52],
		['north Tanegashima', 131.02, 30.78],
		['Tanegashima south of where the better coast ends', 131.0, 30.6],
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
		['Outer Apra Harbor, inside the breakwater', 144.645, 13.452],
		['the Caspian Sea', 51, 42],
		['the water between Mageshima and Tanegashima', 130.91, 30.72],
		['the Laccadive Sea beside the three slivers', 73.9, 5.5]
	])('%s is water', (_, longitude, latitude) => {
		expect(isLand(longitude, latitude)).toBe(false);
	});

	test('a deeper band lies within every shallower one', () => {
		const bands = ground.depth.map(({ metres, polygons }) => ({ metres, index: index(polygons) }));
		expect(bands.map(({ metres }) => metres)).toEqual([200, 1000, 3000, 5000, 7000]);
		const seen = bands.map(() => 0);
		for (let longitude = -179; longitude < 180; longitude += 2.5) {
			for (let latitude = -77; latitude < 80; latitude += 2.5) {
				const within = bands.map((band) => holds(band.index, longitude, latitude));
				const first = within.indexOf(false);
				if (first >= 0) expect(within.slice(first), `${longitude},${latitude}`).not.toContain(true);
				within.forEach((one, band) => (seen[band] = (seen[band] ?? 0) + Number(one)));
			}
		}
		expect(seen.slice(0, 4).every((count, band) => count > (seen[band + 1] ?? 0))).toBe(true);
	});

	test.each([
		['the Challenger Deep', 142.2, 11.35, 7000],
		['the Philippine Sea', 132, 19, 5000],
		['the South China Sea basin', 116, 15, 3000]
	])('%s is deep', (_, longitude, latitude, metres) => {
		const band = ground.depth.find((one) => one.metres === metres);
		expect(holds(index(band?.polygons ?? []), longitude, latitude)).toBe(true);
	});

	test('the Taiwan Strait and the Gulf of Thailand are shelf', () => {
		const shelf = index(ground.depth[0]?.polygons ?? []);
		expect(holds(shelf, 119.4, 24.3)).toBe(false);
		expect(holds(shelf, 101.5, 9.4)).toBe(false);
	});

	test('disputed borders are told apart', () => {
		const disputed = ground.borders.filter(({ kind }) => kind === 'disputed').length;
		expect(disputed).toBeGreaterThan(15);
		expect(ground.borders.length).toBeGreaterThan(300);
	});
});

const AT_SEA: Record<string, true> = { ocean: true, sea: true, gulf: true, strait: true };

describe('the labels', () => {
	const { features } = readLabels();
	const named = (...kinds: string[]) =>
		features
			.filter(({ properties }) => kinds.includes(properties.kind))
			.map(({ properties, geometry }) => [properties.name, geometry.coordinates] as const);

	test.each(
		readLabels()
			.features.filter(({ properties: { kind } }) => kind in AT_SEA)
			.map(
				({ geometry, properties }) =>
					[properties.name, [geometry.coordinates, ...(properties.also ?? [])]] as const
			)
	)('%s is written on water, wherever it may stand', (_, places) => {
		for (const [longitude = 0, latitude = 0] of places) {
			expect(isLand(longitude, latitude), `${longitude},${latitude}`).toBe(false);
		}
	});

	test.each(
		Object.entries(readCurves(readLabels())).flatMap(([name, lines]) =>
			lines.map((line) => [name, arc(line)] as const)
		)
	)('the curve of %s runs over water, from west to east', (_, curve) => {
		for (const [longitude = 0, latitude = 0] of curve)
			expect(isLand(longitude, latitude), `${longitude},${latitude}`).toBe(false);
		expect(curve.every(([x = 0], at) => at === 0 || x > (curve[at - 1]?.[0] ?? x))).toBe(true);
	});

	test.each(named('capital'))('%s stands on land', (_, [longitude = 0, latitude = 0]) => {
		const around = [-0.1, 0, 0.1];
		const near = around.flatMap((dx) => around.map((dy) => isLand(longitude + dx, latitude + dy)));
		expect(near).toContain(true);
	});
});
