import fc from 'fast-check';
import type { Point, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { inverse } from '#lib/geo/geodesic.ts';
import { pictureMaker } from '#lib/render/picture.ts';
import { circle } from '#lib/render/shapes.ts';
import { scene } from '#lib/view/scene.ts';
import { parse } from '#lib/view/url.ts';
import { catalogueWith, layerWith, sampleFeature } from '../sample.ts';

const drawIn = (catalogue: Catalogue, query = '', level = 3) => {
	const { view } = parse(query, catalogue);
	return pictureMaker()({ scene: scene(catalogue, view), lang: view.lang, level });
};
const sighting = (properties: Record<string, unknown>) =>
	catalogueWith(
		layerWith([
			sampleFeature('s', {
				class: 'deployed',
				subject: 'ford',
				start_date: '2025-12-22',
				...properties
			})
		])
	);

test('an area is drawn as an area with its name and date, never as a symbol', () => {
	const drawn = drawIn(
		sighting({ placement: 'area', uncertainty_km: 1000, place: 'Caribbean Sea' })
	);
	expect(drawn.areas.features.map(({ properties }) => properties.kind)).toEqual(['doubt']);
	const [label] = drawn.points.features;
	expect(label?.properties).toMatchObject({
		kind: 'area-label',
		image: '',
		note: 'Caribbean Sea, 22 Dec 2025'
	});
	expect(drawn.points.features).toHaveLength(1);
});

test('an exact place is a symbol without a circle; a reported one has both', () => {
	const exact = drawIn(sighting({ placement: 'exact', uncertainty_km: 3 }));
	expect(exact.areas.features).toEqual([]);
	expect(exact.points.features[0]?.properties.image).toBe('carrier/neutral');
	const reported = drawIn(sighting({ placement: 'reported', uncertainty_km: 120, navy: 'USA' }));
	expect(reported.areas.features[0]?.properties.kind).toBe('doubt-reported');
	expect(reported.points.features[0]?.properties.image).toBe('carrier/usa');
});

test('an aged report is marked as such and says its age', () => {
	const noteOn = (day: string) => drawIn(sighting({}), `?t=${day}`).points.features[0]?.properties;
	expect(noteOn('2025-12-30')).toMatchObject({ freshness: 'current', note: '' });
	expect(noteOn('2026-01-11')).toMatchObject({ freshness: 'stale', note: '20 days old' });
	expect(noteOn('2026-06-01')).toMatchObject({
		freshness: 'last-known',
		note: 'last known 22 Dec 2025'
	});
});

test('a circle of doubt lies at its radius on the ellipsoid, whole across ±180°', () => {
	fc.assert(
		fc.property(
			fc.double({ min: -180, max: 180, noNaN: true }),
			fc.double({ min: -70, max: 70, noNaN: true }),
			fc.integer({ min: 1_000, max: 1_500_000 }),
			(longitude, latitude, radiusMetres) => {
				const [ring = []] = (circle([longitude, latitude], radiusMetres) as Polygon).coordinates;
				expect(ring.at(0)).toEqual(ring.at(-1));
				ring.forEach(([x = 0, y = 0], index) => {
					const wrapped = ((((x + 180) % 360) + 360) % 360) - 180;
					const { distanceMetres } = inverse([longitude, latitude], [wrapped, y]);
					expect(Math.abs(distanceMetres - radiusMetres)).toBeLessThan(0.01);
					const before = ring[index - 1]?.[0];
					if (before !== undefined) expect(Math.abs(x - before)).toBeLessThan(180);
				});
			}
		),
		{ numRuns: 30 }
	);
});

test('marks that stand on each other get places of their own in a column', () => {
	const ships = ['a', 'b', 'c'].map((id) => sampleFeature(id));
	const elsewhere = sampleFeature('d', {}, { type: 'Point', coordinates: [0, 0] });
	const { points } = drawIn(catalogueWith(layerWith([...ships, elsewhere])));
	const column = points.features.filter(
		({ geometry }) => (geometry as Point).coordinates[0] === 139.667
	);
	expect(column.map(({ properties }) => properties.stack)).toEqual([0, 1, 2]);
	expect(column.every(({ properties }) => properties.stacked === 3)).toBe(true);
	expect(
		points.features.find(({ properties }) => properties.label === 'd')?.properties
	).toMatchObject({
		stack: 0,
		stacked: 1
	});
});

test('a column that is too long ends in one mark for the rest, which names them and has no name itself', () => {
	const ships = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => sampleFeature(id));
	const catalogue = catalogueWith(layerWith(ships));
	const { view } = parse('?select=ships/f', catalogue);
	const subject = { scene: scene(catalogue, view), lang: view.lang, level: 3, most: 4 };
	const { points, selection } = pictureMaker()(subject);
	expect(points.features.map(({ properties: { kind, stack } }) => [kind, stack])).toEqual([
		['mark', 0],
		['mark', 1],
		['mark', 2],
		['more', 3]
	]);
	const more = points.features.at(-1)?.properties;
	expect(more?.members?.map(({ label }) => label)).toEqual(['d', 'e', 'f']);
	expect(more?.label).toBe('');
	// What is selected is ringed all the same, at the mark that stands for it.
	expect(selection.features.map(({ properties }) => properties.kind)).toEqual(['more']);
});

test('marks that touch at a far zoom part at a near one, each then at its own place', () => {
	const at = (longitude: number): Point => ({ type: 'Point', coordinates: [longitude, 36.95] });
	const catalogue = catalogueWith(
		layerWith([sampleFeature('norfolk', {}, at(-76.33)), sampleFeature('newport', {}, at(-76.44))])
	);
	const placesAt = (level: number) =>
		drawIn(catalogue, '', level).points.features.map(
			({ geometry }) => (geometry as Point).coordinates[0]
		);
	expect(new Set(placesAt(5)).size).toBe(1);
	expect(placesAt(9).sort()).toEqual([-76.33, -76.44]);
});

test('what has no geometry is not drawn', () => {
	const drawn = drawIn(catalogueWith(layerWith([sampleFeature('text', {}, null)])));
	expect(Object.values(drawn).flatMap(({ features }) => features)).toEqual([]);
});
