import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { addPlace, movePlace, readTyped, undoPlace } from '#lib/view/edit-measure.ts';
import { distancesFrom } from '#lib/view/distances.ts';
import { hoursAt, measureOf } from '#lib/view/measure.ts';
import { scene } from '#lib/view/scene.ts';
import { parse } from '#lib/view/url.ts';
import { defaultView, type Measure, type Place } from '#lib/view/view.ts';
import {
	catalogueWith,
	layerWith,
	sampleCatalogue,
	sampleFeature,
	sampleLayer
} from '../sample.ts';

const empty = scene(sampleCatalogue, { ...defaultView(sampleCatalogue), layers: [] });
const place = fc.record({
	latitude: fc.integer({ min: -900_000, max: 900_000 }).map((tick) => tick / 10_000),
	longitude: fc.integer({ min: -1_799_999, max: 1_800_000 }).map((tick) => tick / 10_000)
});
const path = (...places: Place[]): Measure => ({ places, closed: false });
const at = (latitude: number, longitude: number): Place => ({ latitude, longitude });
const { WGS84 } = geographiclib.Geodesic;

test('legs are the distances and bearings of GeographicLib, and the total is their sum', () => {
	fc.assert(
		fc.property(fc.array(place, { minLength: 2, maxLength: 5 }), (places) => {
			const { legs, totalMetres } = measureOf(path(...places), empty);
			let sum = 0;
			legs.forEach((leg, index) => {
				const [a, b] = [places[index] ?? at(0, 0), places[index + 1] ?? at(0, 0)];
				const truth = WGS84.Inverse(a.latitude, a.longitude, b.latitude, b.longitude);
				expect(leg.distanceMetres).toBe(truth.s12);
				expect(leg.initialBearingDegrees).toBe(truth.azi1);
				expect(leg.finalBearingDegrees).toBe(truth.azi2);
				sum += truth.s12 ?? 0;
			});
			expect(totalMetres).toBe(sum);
		}),
		{ numRuns: 200 }
	);
});

test('the area of a shape is that of GeographicLib within the error it states, over ±180° too', () => {
	for (const east of [0, 130, 178, -179]) {
		const turn = (longitude: number) => ((longitude + 540) % 360) - 180;
		const places = [at(10, turn(east)), at(14, turn(east + 9)), at(25, turn(east + 3))];
		const { enclosed } = measureOf({ places, closed: true }, empty);
		const polygon = WGS84.Polygon(false);
		for (const { latitude, longitude } of places) polygon.AddPoint(latitude, longitude);
		const truth = Math.abs(polygon.Compute(false, true).area ?? NaN);
		expect(enclosed).not.toBeNull();
		const off = Math.abs((enclosed?.squareMetres ?? 0) - truth);
		expect(off).toBeLessThan(enclosed?.doubtSquareMetres ?? 0);
		expect(off / truth).toBeLessThan(1e-5);
	}
});

test('a shape whose edges cross has no area', () => {
	const bow = [at(0, 0), at(0, 10), at(10, 0), at(10, 10)];
	const measured = measureOf({ places: bow, closed: true }, empty);
	expect(measured).toMatchObject({ enclosed: null, crossed: true });
});

const bases = layerWith(
	[
		sampleFeature('port', {}, { type: 'Point', coordinates: [103.5, 10.5] }),
		sampleFeature(
			'somewhere',
			{ placement: 'area', uncertainty_km: 300 },
			{ type: 'Point', coordinates: [130, 10] }
		),
		sampleFeature('port-event', { part_of: 'port' }, { type: 'Point', coordinates: [103.5, 10.5] }),
		sampleFeature(
			'line',
			{ class: 'chain', uncertainty_km: 0 },
			{
				type: 'LineString',
				coordinates: [
					[140, 0],
					[140, 20]
				]
			}
		)
	],
	{ ...sampleLayer, id: 'bases', choice: undefined }
);
const catalogue = catalogueWith(bases);
const shown = scene(catalogue, { ...defaultView(catalogue), t: ['2026-01-01'] });

test('an end that stands on a mark is named after the mark and not its events, and has its doubt', () => {
	const { ends, legs } = measureOf(path(at(10.5, 103.5), at(10, 130)), shown);
	expect(ends.map(({ mark }) => mark?.feature.id)).toEqual(['port', 'somewhere']);
	expect(legs[0]?.doubtMetres).toBe(2000 + 300_000 + 16);
});

test('distances to a set are sorted, without events, and carry the doubt of both ends', () => {
	const port = shown.layers[0]?.marks.find(({ feature }) => feature.id === 'port');
	if (!port) throw new Error('no port');
	const { rows, unmeasured } = distancesFrom(port, shown, [{ layer: 'bases' }]);
	expect(rows.map(({ mark }) => mark.feature.id)).toEqual(['somewhere', 'line']);
	expect(unmeasured).toBe(0);
	expect(rows[0]?.doubtMetres).toBe(302_000);
	const truth = WGS84.Inverse(10.5, 103.5, 10, 130).s12 ?? NaN;
	expect(rows[0]?.distanceMetres).toBeCloseTo(truth, 5);
});

test('undo takes back what add added, and a place twice is one place', () => {
	fc.assert(
		fc.property(fc.array(place, { maxLength: 4 }), place, (places, next) => {
			const before = places.length > 0 ? path(...places) : null;
			const after = addPlace(before, next);
			expect(addPlace(after, next)).toEqual(after);
			if (after.places.length > places.length) expect(undoPlace(after)).toEqual(before);
			expect(movePlace(after, after.places.length - 1, at(1, 2)).places.at(-1)).toEqual(at(1, 2));
		})
	);
});

test('typed coordinates are read in degrees and in minutes, and nonsense is refused', () => {
	expect(readTyped('13.44, 144.79')).toEqual(at(13.44, 144.79));
	expect(readTyped('−13.5 −170')).toEqual(at(-13.5, -170));
	expect(readTyped('13°26′24″N 144°30′E')).toEqual(at(13.44, 144.5));
	expect(readTyped('144.5E 13.44S')).toEqual(at(-13.44, 144.5));
	for (const wrong of ['', 'Guam', '91, 0', '0, 181', '1 2 3', '13N 14N', '13°75′N 1E']) {
		expect(readTyped(wrong), wrong).toBeNull();
	}
});

test('a thousand nautical miles take 33 hours and 20 minutes at 30 knots', () => {
	expect(hoursAt(1_852_000, 30)).toBeCloseTo(100 / 3, 12);
});

test('what is no path, speed, set or pair falls back and is reported', () => {
	const { view, problems } = parse(
		'?measure=1/2;91/0&knots=0&to=ships,nothing,ships.no&versus=1,1',
		sampleCatalogue
	);
	expect(view).toMatchObject({ measure: null, knots: 30, to: [{ layer: 'ships' }], versus: null });
	expect(problems.map(({ part, reason }) => [part, reason])).toEqual([
		['versus', 'not-a-pair'],
		['measure', 'not-a-path'],
		['knots', 'not-a-speed'],
		['to', 'unknown-layer'],
		['to', 'unknown-value']
	]);
});
