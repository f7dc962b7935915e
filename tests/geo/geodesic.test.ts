import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/lib/geo/antimeridian.ts';
import { destination, geodesicLine, inverse } from '../../src/lib/geo/geodesic.ts';
import { truthOf } from './oracle/truth.ts';

describe('inverse and destination', () => {
	test('agree with the examples in Karney (2013), Algorithms for geodesics, tables 2 to 4', () => {
		const [longitude, latitude] = destination([0, 40], 30, 10_000_000);
		expect(latitude).toBeCloseTo(41.79331020506, 11);
		expect(longitude).toBeCloseTo(137.84490004377, 11);
		const antipodal = inverse([0, -30], [179.8, 29.9]);
		expect(antipodal.distanceMetres).toBeCloseTo(19989832.82761, 5);
		expect(antipodal.initialBearingDegrees).toBeCloseTo(161.89052473633, 11);
		expect(antipodal.finalBearingDegrees).toBeCloseTo(18.09073724574, 11);
	});

	test.each<[string, Position, Position, number]>([
		['JFK to London Heathrow', [-73.8, 40.6], [-0.5, 51.6], 5551759.4],
		['Wellington to Salamanca', [174.81, -41.32], [-5.5, 40.96], 19959679.267],
		['a degree along the equator', [0, 0], [1, 0], 111319.491],
		['the equator to the pole', [10, 0], [-77, 90], 10001965.729],
		['pole to pole', [0, -90], [33, 90], 20003931.459],
		['the same place', [144.79, 13.44], [144.79, 13.44], 0],
		['one place at both ends of longitude', [180, 10], [-180, 10], 0],
		['across ±180°', [179.5, 0], [-179.5, 0], 111319.491]
	])('measure %s to the millimetre', (_, from, to, metres) => {
		expect(Math.abs(inverse(from, to).distanceMetres - metres)).toBeLessThan(
			metres === 5551759.4 ? 0.05 : 6e-4
		);
	});

	test('undo one another', () => {
		for (let bearing = -170; bearing < 180; bearing += 23) {
			const origin = [bearing * 1.05, bearing / 2.1];
			const back = inverse(origin, destination(origin, bearing, 7_654_321));
			expect(back.distanceMetres).toBeCloseTo(7_654_321, 6);
			expect(back.initialBearingDegrees).toBeCloseTo(bearing, 8);
		}
	});

	test.each<[Position, string]>([
		[[NaN, 0], 'longitude is not a finite number: NaN'],
		[[0, 91], 'latitude is not between -90 and 90: 91'],
		[[0], 'latitude is not between -90 and 90: undefined']
	])('throw a RangeError that names the value for %s', (position, message) => {
		expect(() => inverse(position, [0, 0])).toThrow(new RangeError(message));
		expect(() => destination(position, 0, 1)).toThrow(new RangeError(message));
	});
});

describe('geodesicLine', () => {
	const legs: [string, Position, Position][] = [
		['Tokyo to San Francisco', [139.8, 35.6], [-122.4, 37.8]],
		['over the pole', [0, 80], [180, 80]],
		['close by the pole', [0, 89.5], [178, 85]],
		['between antipodes', [0, 0], [180, 0]],
		['from a pole', [10, 90], [20, 50]],
		['along ±180°', [180, -20], [-180, 20]]
	];

	test.each(legs)('keeps to its geodesic all along: %s', (_, from, to) => {
		const line = geodesicLine(from, to, 100_000);
		const truth = truthOf({ type: 'LineString', coordinates: [from, to] });
		const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
		for (const part of parts) {
			for (let index = 1; index < part.length; index++) {
				const [a, b] = [part[index - 1]!, part[index]!];
				const middle = [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2];
				expect(truth.distance(middle)).toBeLessThan(100);
				expect(inverse(a, b).distanceMetres).toBeLessThan(100_001);
			}
		}
	});

	test('is cut where it crosses ±180°, and whole again when unwrapped', () => {
		const line = geodesicLine([170, 10], [-170, 20], 100_000);
		expect(line.type).toBe('MultiLineString');
		const [west, east] = line.coordinates as Position[][];
		expect(west!.at(-1)![0]).toBe(180);
		expect(east![0]).toEqual([-180, west!.at(-1)![1]]);
		const whole = unwrap(line) as { type: string; coordinates: Position[] };
		expect(whole.type).toBe('LineString');
		expect(whole.coordinates[0]).toEqual([170, 10]);
		expect(whole.coordinates.at(-1)).toEqual([190, 20]);
	});
});
