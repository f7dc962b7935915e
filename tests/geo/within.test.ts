import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { byDistance, countWithin } from '../../src/lib/geo/nearby.ts';
import { distanceTo, isWithin } from '../../src/lib/geo/within.ts';
import { destination, inverse } from '../../src/lib/geo/geodesic.ts';
import { chain, country } from './fixtures/load.ts';
import { truthOf } from './oracle/truth.ts';

/** Places spread evenly over a box of longitude and latitude, the same every time. */
function spread(count: number, [west, south, east, north]: number[]): Position[] {
	return Array.from({ length: count }, (_, index) => [
		west! + (east! - west!) * ((index * 0.7548776662466927) % 1),
		south! + (north! - south!) * ((index * 0.5698402909980532) % 1)
	]);
}

describe('distanceTo', () => {
	test('agrees with the oracle to the millimetre around the chain, and everywhere', () => {
		const truth = truthOf(chain);
		for (const place of [
			...spread(400, [100, -5, 160, 50]),
			...spread(400, [-180, -90, 180, 90])
		]) {
			const { distanceMetres, nearest } = distanceTo(chain, place);
			const expected = truth.distance(place);
			// A quarter of the way round the oracle's slide along the line stops early, too far away.
			if (expected < 9e6) expect(Math.abs(distanceMetres - expected)).toBeLessThan(1e-3);
			else expect(distanceMetres).toBeLessThan(expected + 1e-3);
			expect(inverse(place, nearest).distanceMetres).toBeCloseTo(distanceMetres, 6);
		}
	});

	test('names the nearest place on the geometry', () => {
		const line: Geometry = { type: 'LineString', coordinates: [[-10, 0], [10, 0]] }; // prettier-ignore
		expect(distanceTo(line, [3, 4]).nearest[0]).toBeCloseTo(3, 6);
		expect(distanceTo(line, [30, 0]).nearest[0]).toBeCloseTo(10, 12);
	});

	test('is zero inside a polygon, also over a pole and across ±180°', () => {
		expect(distanceTo(country('Antarctica'), [0, -89.9]).distanceMetres).toBe(0);
		expect(distanceTo(country('Antarctica'), [-180, -85]).distanceMetres).toBe(0);
		expect(distanceTo(country('Russia'), [179.9, 67.5]).distanceMetres).toBe(0);
		expect(distanceTo(country('Russia'), [-179.9, 67.5]).distanceMetres).toBe(0);
		expect(distanceTo(country('Japan'), [138.5, 36.2])).toEqual({
			distanceMetres: 0,
			nearest: [138.5, 36.2]
		});
	});

	test('takes an edge between longitudes that differ in the last bit for no more than it is', () => {
		// Turned into [0, 360) both are one longitude, and the edge once passed for a whole parallel.
		expect(
			distanceTo(country('Antarctica'), [-67.53210067749023, -52.241621017456055]).distanceMetres
		).toBeGreaterThan(1e6);
	});

	test('follows geodesics, not lines of equal latitude', () => {
		const leg: Geometry = { type: 'LineString', coordinates: [[0, 50], [80, 50]] }; // prettier-ignore
		expect(distanceTo(leg, [40, 50]).distanceMetres).toBeGreaterThan(7e5);
	});
});

describe('isWithin', () => {
	test('is never wrong, a micrometre on either side of the radius', () => {
		for (const radiusMetres of [1e3, 5e5, 2e6]) {
			for (const place of spread(60, [110, 0, 150, 50])) {
				const { distanceMetres, nearest } = distanceTo(chain, place);
				const { initialBearingDegrees } = inverse(nearest, place);
				const edge = destination(nearest, initialBearingDegrees, radiusMetres);
				const exact = distanceTo(chain, edge).distanceMetres;
				expect(isWithin(chain, exact + 1e-6, edge)).toBe(true);
				expect(isWithin(chain, exact - 1e-6, edge)).toBe(false);
				expect(isWithin(chain, radiusMetres, place)).toBe(distanceMetres <= radiusMetres);
			}
		}
	});

	test('agrees with distance for every kind of geometry', () => {
		const all: Geometry = {
			type: 'GeometryCollection',
			geometries: [chain, country('Japan'), { type: 'MultiPoint', coordinates: [[170, -10]] }]
		};
		for (const place of spread(500, [100, -30, 180, 60])) {
			const { distanceMetres } = distanceTo(all, place);
			expect(isWithin(all, 8e5, place)).toBe(distanceMetres <= 8e5);
		}
	});

	test('notices that a geometry was changed in place', () => {
		const place = { type: 'Point' as const, coordinates: [0, 0] };
		expect(isWithin(place, 1e5, [1, 0])).toBe(false);
		place.coordinates[0] = 0.5;
		expect(isWithin(place, 1e5, [1, 0])).toBe(true);
	});

	test.each([null, { type: 'Point' }, { type: 'LineString', coordinates: [null, [0, 0]] }])(
		'throws a RangeError for what is no geometry: %j',
		(geometry) => {
			expect(() => isWithin(geometry as unknown as Geometry, 1, [0, 0])).toThrow(RangeError);
			expect(() => distanceTo(geometry as unknown as Geometry, [0, 0])).toThrow(RangeError);
		}
	);

	test.each([NaN, -1, 0, Infinity])('throws a RangeError for the radius %d', (radius) => {
		expect(() => isWithin(chain, radius, [0, 0])).toThrow(RangeError);
		expect(() => isWithin(chain, 1, [0, 91])).toThrow(RangeError);
	});
});

describe('byDistance and countWithin', () => {
	test('make a radius slider a binary search', () => {
		const places = spread(1000, [100, -5, 160, 50]);
		const ranked = byDistance(chain, places, (place) => place);
		for (const radiusMetres of [1, 1e5, 5e5, 2e6, 2e7]) {
			const expected = places.filter((place) => isWithin(chain, radiusMetres, place)).length;
			expect(countWithin(ranked, radiusMetres)).toBe(expected);
		}
		expect(countWithin(ranked, Infinity)).toBe(1000);
		expect(() => countWithin(ranked, NaN)).toThrow(RangeError);
	});
});
