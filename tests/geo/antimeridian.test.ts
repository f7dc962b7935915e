import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { cut, cutArea, outline, unwrap } from '../../src/lib/geo/antimeridian.ts';
import { area } from '../../src/lib/geo/area.ts';
import { buffer } from '../../src/lib/geo/buffer.ts';
import { aleutians, country } from './fixtures/load.ts';
import { faults, includes } from './oracle/validity.ts';

const point = (longitude: number, latitude: number): Geometry => ({
	type: 'Point',
	coordinates: [longitude, latitude]
});
const rings = [
	['Fiji', buffer(point(178.4, -18.1), 370_400)],
	['the North Pole', buffer(point(0, 90), 1e6)],
	['Guam', buffer(point(144.79, 13.44), 4e6)],
	['all but the antipode of Fiji', buffer(point(178.4, -18.1), 1.9e7)],
	['the Aleutians', buffer(aleutians, 5e5)]
] as const;

describe('cut', () => {
	test.each(['Russia', 'Fiji', 'Antarctica', 'United States of America'])(
		'makes %s of world-atlas, which is not cut, valid',
		(name) => {
			const result = cut(country(name)) as Polygon | MultiPolygon;
			const form = faults(result).filter((fault) => !fault.startsWith('edges meet'));
			expect(form).toEqual([]);
		}
	);

	test('closes a ring round a pole over that pole', () => {
		const cap: Polygon = {
			type: 'Polygon',
			coordinates: [[[0, -70], [90, -70], [180, -70], [-90, -70], [0, -70]]] // prettier-ignore
		};
		const result = cutArea(cap);
		expect(faults(result)).toEqual([]);
		expect(includes(result, [45, -80])).toBe(true);
		expect(includes(result, [45, 0])).toBe(false);
		expect(area(cap)).toBeCloseTo(area(result), -3);
	});

	test('reads longitudes that run past 180 and longitudes that jump alike', () => {
		const past: Geometry = { type: 'LineString', coordinates: [[170, 10], [190, 20]] }; // prettier-ignore
		const jump: Geometry = { type: 'LineString', coordinates: [[170, 10], [-170, 20]] }; // prettier-ignore
		const expected: Position[][] = [[[170, 10], [180, 15]], [[-180, 15], [-170, 20]]]; // prettier-ignore
		expect(cut(past)).toEqual({ type: 'MultiLineString', coordinates: expected });
		expect(cut(jump)).toEqual(cut(past));
	});

	test.each(rings)('leaves alone what is cut already: %s', (_, ring) => {
		expect(area(cut(ring) as Polygon)).toBe(area(ring));
		expect(faults(cut(ring) as Polygon)).toEqual([]);
	});
});

test('a box round the world, which has no edges as geodesics, throws a RangeError', () => {
	const box = [[-180, -60], [180, -60], [180, 60], [-180, 60], [-180, -60]]; // prettier-ignore
	expect(() => cut({ type: 'Polygon', coordinates: [box] })).toThrow(RangeError);
});

describe('unwrap', () => {
	test.each(rings)('keeps every place, and cut undoes it: %s', (_, ring) => {
		const whole = unwrap(ring) as Polygon | MultiPolygon;
		expect(faults(cutArea(whole))).toEqual([]);
		// The two sides of a cut are solved for on their own, to a few centimetres.
		expect(area(whole) / area(ring)).toBeCloseTo(1, 7);
	});

	test('leaves no seam in a ring over ±180°', () => {
		const whole = unwrap(rings[0][1]);
		expect(whole.type).toBe('Polygon');
		const longitudes = (whole as Polygon).coordinates[0]!.map(([x]) => x!);
		expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(8);
	});
});

test('outline leaves out the edges that only cut', () => {
	for (const [, ring] of rings) {
		for (const line of outline(ring).coordinates) {
			for (let index = 1; index < line.length; index++) {
				const [a, b] = [line[index - 1]!, line[index]!];
				expect(a[0] === b[0] && Math.abs(a[0]!) === 180).toBe(false);
			}
		}
	}
});
