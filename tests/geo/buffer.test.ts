import { feature, buffer as turfBuffer } from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { DEFAULT_TOLERANCE, DRAG_TOLERANCE, buffer } from '../../src/lib/geo/buffer.ts';
import { aleutians, chain, country } from './fixtures/load.ts';
import { judge } from './oracle/judge.ts';
import { includes } from './oracle/validity.ts';

const point = (longitude: number, latitude: number): Geometry => ({
	type: 'Point',
	coordinates: [longitude, latitude]
});
const guam = point(144.79, 13.44);

const named: [string, Geometry, number][] = [
	['the First Island Chain at 100 km', chain, 1e5],
	['the First Island Chain at 500 km', chain, 5e5],
	['the First Island Chain at 2,000 km', chain, 2e6],
	['the First Island Chain at 20 km', chain, 2e4],
	['the Aleutians at 500 km', aleutians, 5e5],
	['Guam at 1,000 km', guam, 1e6],
	['Guam at 4,000 km', guam, 4e6],
	['Guam at 10,002 km, a quarter of the way round', guam, 10_002_000],
	['Guam at 19,000 km', guam, 1.9e7],
	['Guam at 19,950 km, where the last hole closes', guam, 19_950_000],
	['Fiji at 200 nautical miles', point(178.4, -18.1), 370_400],
	['the North Pole at 1,000 km', point(0, 90), 1e6],
	['a place by the South Pole at 1,000 km', point(77, -88), 1e6],
	['a place whose ring touches the pole', point(0, 80), 1_116_825],
	['Guam at one metre', guam, 1]
];

const coasts: [string, number][] = [
	['Japan', 370_400],
	['Fiji', 370_400],
	['Antarctica', 370_400],
	['Russia', 370_400]
];

describe('buffer', () => {
	test.each(named)('is right all along for %s', (_, geometry, radiusMetres) => {
		const verdict = judge(geometry, radiusMetres, buffer(geometry, radiusMetres));
		expect(verdict.faults).toEqual([]);
		expect(verdict.worst).toBeLessThan(DEFAULT_TOLERANCE);
	});

	test.each(coasts)(
		'is right around the coast of %s',
		{ timeout: 60_000 },
		(name, radiusMetres) => {
			const coast = country(name);
			const result = buffer(coast, radiusMetres);
			const verdict = judge(coast, radiusMetres, result, { perEdge: 1 });
			expect(verdict.faults).toEqual([]);
			expect(verdict.worst).toBeLessThan(DEFAULT_TOLERANCE);
		}
	);

	test('covers the pole of a polygon that goes round it', () => {
		const result = buffer(country('Antarctica'), 370_400);
		expect(includes(result, [12, -89.9])).toBe(true);
		expect(includes(result, [12, 40])).toBe(false);
	});

	test('keeps a lake that is wider than twice the radius as a hole', () => {
		const ring = (size: number) =>
			[0, 1, 2, 3, 0].map((corner) => [
				[-size, size, size, -size][corner]!,
				[-size, -size, size, size][corner]!
			]);
		const shore: Polygon = { type: 'Polygon', coordinates: [ring(8), ring(5).toReversed()] };
		const result = buffer(shore, 3e5) as Polygon;
		expect(result.coordinates).toHaveLength(2);
		expect(judge(shore, 3e5, result).faults).toEqual([]);
		expect((buffer(shore, 6e5) as Polygon).coordinates).toHaveLength(1);
	});

	test('is within a tenth of a percent, with fewer positions, while dragging', () => {
		const coarse = buffer(chain, 5e5, { tolerance: DRAG_TOLERANCE });
		const verdict = judge(chain, 5e5, coarse);
		expect(verdict.faults).toEqual([]);
		expect(verdict.worst).toBeLessThan(DRAG_TOLERANCE);
		expect(JSON.stringify(coarse).length).toBeLessThan(
			JSON.stringify(buffer(chain, 5e5)).length / 1.5
		);
	});

	test('is the same every time, and leaves the geometry as it was', () => {
		const before = JSON.stringify(aleutians);
		expect(buffer(aleutians, 5e5)).toEqual(buffer(aleutians, 5e5));
		expect(JSON.stringify(aleutians)).toBe(before);
	});

	test('is the same whether the source jumps at ±180°, runs past it or is cut there', () => {
		const past = {
			...aleutians,
			coordinates: aleutians.coordinates.map(([x, y]) => [(x! + 360) % 360, y!])
		};
		const verdict = judge(aleutians, 5e5, buffer(past, 5e5));
		expect(verdict.faults).toEqual([]);
		expect(verdict.worst).toBeLessThan(DEFAULT_TOLERANCE);
	});

	test('is the whole world for a radius that covers the Earth', () => {
		const world = [[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]; // prettier-ignore
		expect(buffer(guam, 2.01e7)).toEqual({ type: 'Polygon', coordinates: [world] });
		expect(buffer(chain, 1.99e7)).toEqual({ type: 'Polygon', coordinates: [world] });
	});

	test.each<[string, Geometry, number, string]>([
		['a radius of NaN', guam, NaN, 'radius is not a positive number of metres: NaN'],
		['no radius', guam, 0, 'radius is not a positive number of metres: 0'],
		['a negative radius', guam, -5, 'radius is not a positive number of metres: -5'],
		['an endless radius', guam, Infinity, 'radius is not a positive number of metres: Infinity'],
		['latitude 91', point(0, 91), 1, 'latitude is not between -90 and 90: 91'],
		['longitude NaN', point(NaN, 0), 1, 'longitude is not a finite number: NaN'],
		['nothing', { type: 'MultiPoint', coordinates: [] }, 1, 'geometry is empty: MultiPoint'],
		[
			'no members',
			{ type: 'GeometryCollection', geometries: [] },
			1,
			'geometry is empty: GeometryCollection'
		],
		[
			'half a line',
			{ type: 'LineString', coordinates: [[0, 0]] },
			1,
			'1 positions where at least 2 are needed'
		],
		['no geometry', null as unknown as Geometry, 1, 'not a GeoJSON geometry: null'],
		['no coordinates', { type: 'Point' } as Geometry, 1, 'not a list of coordinates: undefined'],
		['less than a millimetre', guam, 1e-9, 'too fine for degrees: 1e-9 m within 0.0002 of it']
	])('throws a RangeError that names the value for %s', (_, geometry, radiusMetres, message) => {
		expect(() => buffer(geometry, radiusMetres)).toThrow(new RangeError(message));
	});
});

function byTurf(geometry: Geometry, kilometres: number): Polygon | MultiPolygon {
	return turfBuffer(feature(geometry), kilometres, { units: 'kilometers' })!.geometry;
}

describe('the oracle', () => {
	test("fails Turf's buffer of the chain by more than a percent", () => {
		const turf = byTurf(chain, 500);
		expect(judge(chain, 5e5, turf).worst).toBeGreaterThan(0.01);
	});

	test("fails Turf's ring of 4,000 km on Guam", () => {
		const turf = byTurf(guam, 4000);
		expect(judge(guam, 4e6, turf).faults).not.toEqual([]);
	});

	test('sees a boundary that is off by a twentieth of a percent, and a ring that is left out', () => {
		expect(judge(guam, 1e6, buffer(guam, 1.0005e6)).worst).toBeGreaterThan(4e-4);
		const both: Geometry = { type: 'MultiPoint', coordinates: [[0, 0], [60, 0]] }; // prettier-ignore
		expect(judge(both, 1e6, buffer(point(0, 0), 1e6)).faults.join()).toContain('missed');
	});
});
