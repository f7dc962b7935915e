import { expect, test } from 'vitest';
import fc from 'fast-check';
import { boundsOf, boundsOfMarks } from '#lib/view/camera.ts';
import { sampleFeature } from '../sample.ts';

const at = (longitude: number, latitude: number) => ({
	feature: {
		...sampleFeature('place'),
		geometry: { type: 'Point' as const, coordinates: [longitude, latitude] }
	}
});

test('the extent of marks holds each of those in the region, on both sides of ±180°', () => {
	const place = fc.tuple(fc.integer({ min: 70, max: 210 }), fc.integer({ min: -20, max: 60 }));
	fc.assert(
		fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (places) => {
			const marks = places.map(([x, y]) => at(x > 180 ? x - 360 : x, y));
			const [west, south, east, north] = boundsOfMarks(marks) ?? [0, 0, 0, 0];
			for (const mark of marks) {
				const [left, bottom, right, top] = boundsOf(mark) ?? [0, 0, 0, 0];
				const turn = 360 * Math.ceil((west - left - 1e-9) / 360);
				expect(left + turn).toBeGreaterThanOrEqual(west - 1e-9);
				expect(right + turn).toBeLessThanOrEqual(east + 1e-9);
				expect(bottom).toBeGreaterThanOrEqual(south);
				expect(top).toBeLessThanOrEqual(north);
			}
			expect(east - west).toBeLessThan(200);
		})
	);
});

test('what lies beyond the region does not draw the camera away, unless there is nothing else', () => {
	const [norfolk, guam] = [at(-76.3, 36.9), at(144.7, 13.4)];
	expect(boundsOfMarks([norfolk, guam])).toEqual(boundsOfMarks([guam]));
	expect(boundsOfMarks([norfolk])).toEqual(boundsOf(norfolk));
	expect(boundsOfMarks([])).toBe(null);
});
