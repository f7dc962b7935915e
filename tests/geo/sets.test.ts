import geographiclib from 'geographiclib-geodesic';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { area } from '../../src/lib/geo/area.ts';
import { buffer } from '../../src/lib/geo/buffer.ts';
import { both, either, onlyFirst } from '../../src/lib/geo/sets.ts';
import { simplify } from '../../src/lib/geo/simplify.ts';
import { chain } from './fixtures/load.ts';
import { faults } from './oracle/validity.ts';

const ring = (longitude: number, latitude: number, metres: number) =>
	buffer({ type: 'Point', coordinates: [longitude, latitude] } satisfies Geometry, metres);

describe('area', () => {
	test('of the whole world is that of the ellipsoid', () => {
		const world = buffer({ type: 'Point', coordinates: [0, 0] }, 2.01e7);
		expect(area(world)).toBeCloseTo(510065621724088.44, -2);
	});

	test("agrees with GeographicLib's for short edges", () => {
		const circle = ring(100, 40, 1e6) as Polygon;
		const sum = geographiclib.Geodesic.WGS84.Polygon();
		const positions = circle.coordinates[0]!.slice(1);
		positions.forEach(([x, y], index) => {
			const [u, v] = positions[index + 1] ?? positions[0]!;
			// Along a parallel a geodesic leaves the straight edge: follow the edge in short steps.
			for (let step = 0; step < 50; step++) {
				sum.AddPoint(y! + ((v! - y!) * step) / 50, x! + ((u! - x!) * step) / 50);
			}
		});
		expect(area(circle) / sum.Compute(false, true).area!).toBeCloseTo(1, 7);
	});
});

describe('set operations', () => {
	const pairs: [string, Polygon | MultiPolygon, Polygon | MultiPolygon][] = [
		['across ±180°', ring(144.79, 13.44, 3e6), ring(178, -18, 4e6)],
		['over a pole', ring(0, 85, 2e6), ring(150, 75, 2e6)],
		['round the pole itself', ring(0, 90, 1e6), ring(150, 85, 1e6)],
		['round the other pole itself', ring(0, -90, 1e6), ring(30, -80, 2e6)],
		['the chain and Guam', buffer(chain, 5e5), ring(144.79, 13.44, 2e6)]
	];

	test.each(pairs)('take two perimeters apart with nothing lost: %s', (_, a, b) => {
		const [common, onlyA, onlyB] = [both(a, b)!, onlyFirst(a, b)!, onlyFirst(b, a)!];
		for (const part of [common, onlyA, onlyB, either(a, b)]) expect(faults(part)).toEqual([]);
		expect((area(common) + area(onlyA)) / area(a)).toBeCloseTo(1, 9);
		expect((area(common) + area(onlyB)) / area(b)).toBeCloseTo(1, 9);
		const sum = area(common) + area(onlyA) + area(onlyB);
		expect(sum / area(either(a, b))).toBeCloseTo(1, 9);
	});

	test('answer null where there is nothing', () => {
		expect(both(ring(0, 0, 1e5), ring(50, 0, 1e5))).toBeNull();
		expect(onlyFirst(ring(0, 0, 1e5), ring(0, 0, 2e5))).toBeNull();
	});
});

describe('simplify', () => {
	test('keeps a perimeter valid, and its area within the tolerance along its length', () => {
		for (const whole of [
			buffer(chain, 1e5),
			ring(178, -18, 1e6),
			ring(0, 89, 1e6),
			ring(0, 90, 1e6)
		]) {
			const simpler = simplify(whole, 5e3);
			expect(faults(simpler)).toEqual([]);
			expect(JSON.stringify(simpler).length).toBeLessThan(JSON.stringify(whole).length * 0.8);
			expect(area(simpler) / area(whole)).toBeCloseTo(1, 1);
		}
	});
});
