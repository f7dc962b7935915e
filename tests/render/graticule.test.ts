import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	graticule,
	graticuleStep,
	meridianWords,
	parallelWords,
	showsGraticule
} from '#lib/render/graticule.ts';
import { projectorOf, type Outlook } from '#lib/render/projection.ts';

const size = { width: 1440, height: 900 };
const padding = { top: 12, right: 60, bottom: 130, left: 332 };
const options = { lang: 'en', padding, print: false } as const;
const looking = (
	zoom: number,
	projection: Outlook['projection'],
	latitude = 20,
	longitude = 140
): Outlook => ({ camera: { zoom, latitude, longitude }, size, projection });

test('degrees have hemispheres and names, in the words of the language', () => {
	expect([20, -10, 0].map((latitude) => parallelWords(latitude, 'en'))).toEqual([
		'20° N',
		'10° S',
		'Equator'
	]);
	expect([140, 200, 180, -180, 0].map((longitude) => meridianWords(longitude, 'en'))).toEqual([
		'140° E',
		'160° W',
		'180°',
		'180°',
		'0°'
	]);
	expect([parallelWords(20, 'ja'), meridianWords(200, 'ja')]).toEqual(['北緯20°', '西経160°']);
});

test('it is there on a globe, far off and on paper, and never in a close view', () => {
	expect(showsGraticule(looking(1.8, 'globe'), false)).toBe(true);
	expect(showsGraticule(looking(3, 'mercator'), false)).toBe(true);
	expect(showsGraticule(looking(3.9, 'mercator'), false)).toBe(false);
	expect(showsGraticule(looking(3.9, 'mercator'), true)).toBe(true);
	for (const print of [true, false]) {
		expect(graticule(looking(8, 'globe'), { ...options, print }).features).toEqual([]);
	}
});

test('steps are round and leave room between lines', () => {
	for (const zoom of [0.5, 1, 2, 3, 4, 5]) {
		const step = graticuleStep(looking(zoom, 'mercator'));
		expect(180 % step).toBe(0);
		if (zoom > 1) expect((step * 512 * 2 ** zoom) / 360).toBeGreaterThanOrEqual(85);
	}
});

test('lines are dense enough for any projection, and reach round the world once', () => {
	const { features } = graticule(looking(2, 'globe'), options);
	for (const { geometry, properties } of features) {
		if (geometry.type !== 'LineString') continue;
		for (const [index, [x = 0, y = 0]] of geometry.coordinates.entries()) {
			const [px = x, py = y] = geometry.coordinates[index - 1] ?? [];
			expect(Math.hypot(x - px, y - py)).toBeLessThanOrEqual(1 + 1e-9);
			expect(Math.abs(x)).toBeLessThanOrEqual(180);
		}
		const [first, last] = [geometry.coordinates[0], geometry.coordinates.at(-1)];
		const along = properties.kind === 'meridian' ? 1 : 0;
		expect((last?.[along] ?? 0) - (first?.[along] ?? 0)).toBe(along === 1 ? 160 : 360);
	}
});

test('every label stands on its line, in sight and clear of the panels', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0.5, max: 3.1, noNaN: true }),
			fc.constantFrom('globe' as const, 'mercator' as const),
			fc.double({ min: -60, max: 60, noNaN: true }),
			fc.double({ min: -180, max: 180, noNaN: true }),
			(zoom, projection, latitude, longitude) => {
				const outlook = looking(zoom, projection, latitude, longitude);
				const project = projectorOf(outlook);
				const { features } = graticule(outlook, options);
				for (const { geometry, properties } of features) {
					if (geometry.type !== 'Point') continue;
					const [x = 0, y = 0] = project(geometry.coordinates) ?? [];
					expect(x).toBeGreaterThanOrEqual(padding.left);
					expect(x).toBeLessThanOrEqual(size.width - padding.right);
					expect(y).toBeGreaterThanOrEqual(padding.top);
					expect(y).toBeLessThanOrEqual(size.height - padding.bottom);
					const [lon = 0] = geometry.coordinates;
					if (properties.anchor === 'bottom') {
						expect(properties.label).toBe(meridianWords(Math.round(lon), 'en'));
					}
				}
			}
		),
		{ numRuns: 60 }
	);
});

test('the globe agrees with the flat map in the middle', () => {
	const flat = projectorOf(looking(4, 'mercator'));
	const round = projectorOf(looking(4, 'globe'));
	for (const place of [
		[140, 20],
		[140.5, 20.4],
		[139.3, 19.8]
	]) {
		const [a = [0, 0], b = [0, 0]] = [flat(place), round(place)];
		expect(Math.hypot(a![0] - b![0], a![1] - b![1])).toBeLessThan(0.6);
	}
	expect(round([-40, -20])).toBeNull();
});
