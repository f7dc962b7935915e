import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted } from '#lib/render/frame.ts';
import { CLEAR } from '#lib/render/name-obstacles.ts';
import { names } from '#lib/render/names.generated.ts';
import { placeNames, type GroundName } from '#lib/render/names.ts';
import { nearestLongitude, projectorOf, type Outlook } from '#lib/render/projection.ts';
import { THEATRE } from '#lib/view/camera.ts';

const all = names as unknown as readonly GroundName[];
const size = { width: 1440, height: 900 };
const padding = { top: 24, right: 56, bottom: 160, left: 348 };
const theatre: Outlook = {
	camera: fitted(THEATRE, size, padding),
	size,
	projection: 'mercator'
};
const options = { lang: 'en', padding, obstacles: CLEAR } as const;
const said = (placed: ReturnType<typeof placeNames>) =>
	[...placed.points.features, ...placed.curves.features].map(({ properties }) => properties.name);

test('a first view names the seas and countries about its subject, each once', () => {
	const found = said(placeNames(all, theatre, options));
	for (const name of ['East China Sea', 'South China Sea', 'Philippine Sea', 'Yellow Sea']) {
		expect(found).toContain(name);
	}
	for (const name of ['Japan', 'Taiwan', 'Malaysia', 'Philippines']) expect(found).toContain(name);
	expect(new Set(found).size).toBe(found.length);
});

test('every name stands in sight and clear of the panels, wherever the map looks', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 1, max: 7, noNaN: true }),
			fc.double({ min: -60, max: 65, noNaN: true }),
			fc.double({ min: -180, max: 180, noNaN: true }),
			fc.constantFrom('mercator' as const, 'globe' as const),
			(zoom, latitude, longitude, projection) => {
				const outlook: Outlook = { camera: { zoom, latitude, longitude }, size, projection };
				const project = projectorOf(outlook);
				for (const { geometry, properties } of placeNames(all, outlook, options).points.features) {
					const [lon = 0, lat = 0] = geometry.coordinates;
					const [x, y] = project([nearestLongitude(lon, outlook.camera), lat])!;
					expect(x, properties.name).toBeGreaterThan(padding.left);
					expect(x, properties.name).toBeLessThan(size.width - padding.right);
					expect(y, properties.name).toBeGreaterThan(padding.top);
					expect(y, properties.name).toBeLessThan(size.height - padding.bottom);
				}
			}
		),
		{ numRuns: 60 }
	);
});

test('a name makes way for a mark, and is not said where a mark says it', () => {
	const project = projectorOf(theatre);
	const placeOf = (obstacles = CLEAR) =>
		placeNames(all, theatre, { ...options, obstacles }).points.features.find(
			({ properties }) => properties.name === 'Yellow Sea'
		);
	const [x, y] = project(placeOf()!.geometry.coordinates)!;
	const mark = { left: x - 12, right: x + 12, top: y - 12, bottom: y + 12 };
	const moved = placeOf({ ...CLEAR, hard: [mark] });
	expect(moved?.geometry.coordinates).not.toEqual(placeOf()!.geometry.coordinates);
	expect(placeOf({ ...CLEAR, said: new Set(['Yellow Sea']) })).toBeUndefined();
});
