import { geoMercator } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted, frameOf, metresPerPixel, projector } from '#lib/render/frame.ts';
import { placement, readCamera } from '#lib/ui/static-place.ts';
import { THEATRE } from '#lib/view/camera.ts';

const camera = fc.record({
	zoom: fc.double({ min: 1, max: 12, noNaN: true }),
	latitude: fc.double({ min: -60, max: 60, noNaN: true }),
	longitude: fc.double({ min: -180, max: 180, noNaN: true })
});
const size = { width: 800, height: 500 };

test('a frame projects as d3.geoMercator does at the same centre, zoom and size', () => {
	fc.assert(
		fc.property(camera, fc.double({ min: -90, max: 90, noNaN: true }), (at, away) => {
			const frame = frameOf(at, size);
			const { longitude, latitude } = frame.camera;
			const theirs = geoMercator()
				.scale((512 * 2 ** frame.camera.zoom) / (2 * Math.PI))
				.rotate([-longitude, 0])
				.center([0, latitude])
				.translate([400, 250]);
			const place: [number, number] = [longitude + away, 10];
			const [x = 0, y = 0] = theirs(place) ?? [];
			const [ourX, ourY] = projector(frame)(place);
			expect(Math.hypot(ourX - x, ourY - y)).toBeLessThan(0.01);
		})
	);
});

test('a fitted camera shows all of the bounds within the padding, and touches it', () => {
	const padding = { top: 30, right: 10, bottom: 50, left: 20 };
	const frame = frameOf(fitted(THEATRE, size, padding), size);
	const [west, south, east, north] = THEATRE;
	const [left, bottom] = projector(frame)([west, south]);
	const [right, top] = projector(frame)([east, north]);
	expect(left).toBeGreaterThan(19.99);
	expect(right).toBeLessThan(790.01);
	expect(top).toBeCloseTo(30);
	expect(bottom).toBeCloseTo(450);
});

test('no frame reaches beyond the ends of the world', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0, max: 3, noNaN: true }),
			fc.integer({ min: -90, max: 90 }),
			(zoom, latitude) => {
				const frame = frameOf({ zoom, latitude, longitude: 0 }, size);
				const [, top] = projector(frame)([0, 90]);
				const [, bottom] = projector(frame)([0, -90]);
				expect(top).toBeLessThan(0.01);
				expect(bottom).toBeGreaterThan(499.99);
			}
		)
	);
});

test('a pixel at the equator at zoom 0 is a 512th of the way round', () => {
	const frame = frameOf({ zoom: 0, latitude: 0, longitude: 0 }, { width: 512, height: 512 });
	expect(metresPerPixel(frame) * 512).toBeCloseTo(2 * Math.PI * 6_378_137);
});

test('a picture moved to another camera shows every place where that camera shows it', () => {
	fc.assert(
		fc.property(camera, camera, (from, to) => {
			const [a, b] = [frameOf(from, size), frameOf(to, size)];
			const moved = placement(a.camera, b.camera) ?? 'translate(0px, 0px) scale(1)';
			const [x = 0, y = 0, scale = 1] = moved.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
			const place = [b.camera.longitude, b.camera.latitude];
			const [inFrom, inTo] = [projector(a)(place), projector(b)(place)];
			expect(Math.abs((inFrom[0] - 400) * scale + 400 + x - inTo[0])).toBeLessThan(1);
			expect(Math.abs((inFrom[1] - 250) * scale + 250 + y - inTo[1])).toBeLessThan(1);
		}),
		{ numRuns: 50 }
	);
});

test('a picture without a camera is not moved', () => {
	for (const text of [undefined, '', 'a/b/c', '1/2']) expect(readCamera(text)).toBeNull();
	expect(readCamera('4.2/13.4/144.8')).toEqual({ zoom: 4.2, latitude: 13.4, longitude: 144.8 });
});
