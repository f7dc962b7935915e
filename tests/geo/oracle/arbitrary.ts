import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import type { Geometry, Position } from 'geojson';

export interface Case {
	geometry: Geometry;
	radiusMetres: number;
}

/** Evenly over [0, 1], where `fc.double` is evenly over the bits: mostly next to nothing. */
const unit = fc.integer({ min: 0, max: 2 ** 30 }).map((number) => number / 2 ** 30);
const units = (length: number) => fc.array(unit, { minLength: length, maxLength: length });

/** Anywhere on the Earth, and more often than by chance near ±180°, near a pole and on one. */
const centre: fc.Arbitrary<Position> = fc.oneof(
	fc.tuple(unit, unit).map(([x, y]) => [360 * x - 180, degrees(Math.asin(2 * y - 1))]),
	fc
		.tuple(unit, unit)
		.map(([x, y]) => [x < 0.5 ? 176 + 8 * x : -180 + 8 * (x - 0.5), 160 * y - 80]),
	fc.tuple(unit, unit).map(([x, y]) => [360 * x - 180, (y < 0.5 ? -1 : 1) * (85 + 5 * y)]),
	fc.tuple(unit, fc.constantFrom(90, -90)).map(([x, pole]) => [360 * x - 180, pole])
);

/** From 100 m to 18,000 km, evenly over the orders of magnitude. */
const radius = unit.map((share) => 10 ** (2 + 5.25 * share));

/** Between a tenth of the radius and sixteen times as large. */
const stretch = unit.map((share) => 10 ** (2.2 * share - 1));

function degrees(radians: number): number {
	return (radians * 180) / Math.PI;
}

function move([longitude, latitude]: Position, bearing: number, metres: number): Position {
	const end = geographiclib.Geodesic.WGS84.Direct(latitude!, longitude!, bearing, metres);
	return [end.lon2!, end.lat2!];
}

/** Two numbers of [0, 1] for each place about a centre. */
function places(about: Position, size: number, numbers: number[]): Position[] {
	const found: Position[] = [];
	for (let index = 0; index + 1 < numbers.length; index += 2) {
		found.push(move(about, 360 * numbers[index]!, size * numbers[index + 1]!));
	}
	return found;
}

/** A ring that its centre sees all of, anticlockwise. */
function star(about: Position, size: number, least: number, numbers: number[]): Position[] {
	const ring = numbers.map((number, index) =>
		move(about, (-360 * index) / numbers.length, size * (least + (1 - least) * number))
	);
	return [...ring, ring[0]!];
}

function build(kind: string, about: Position, size: number, numbers: number[]): Geometry {
	const small = Math.min(size, 4e6);
	const half = numbers.length / 2;
	switch (kind) {
		case 'Point':
			return { type: 'Point', coordinates: about };
		case 'MultiPoint':
			return { type: 'MultiPoint', coordinates: places(about, size, numbers) };
		case 'LineString':
			return { type: 'LineString', coordinates: places(about, size, numbers) };
		case 'MultiLineString':
			return {
				type: 'MultiLineString',
				coordinates: [numbers.slice(0, half), numbers.slice(half)].map((part) =>
					places(about, size, part)
				)
			};
		case 'Polygon':
			return { type: 'Polygon', coordinates: [star(about, small, 0.4, numbers)] };
		case 'Lake':
			return {
				type: 'Polygon',
				coordinates: [
					star(about, small, 0.8, numbers),
					star(about, 0.6 * small, 0.6, numbers.toReversed()).toReversed()
				]
			};
		case 'MultiPolygon': {
			const beside = move(about, 90, 2.1 * Math.min(small, 2e6));
			const size = Math.min(small, 2e6);
			return {
				type: 'MultiPolygon',
				coordinates: [about, beside].map((place) => [star(place, size, 0.4, numbers)])
			};
		}
		default:
			return {
				type: 'GeometryCollection',
				geometries: ['Polygon', 'LineString', 'Point'].map((member, index) =>
					build(member, move(about, 120 * index, size), size, numbers)
				)
			};
	}
}

export function cases(kind: string): fc.Arbitrary<Case> {
	return fc
		.record({
			about: centre,
			radiusMetres: radius,
			stretch,
			numbers: fc.integer({ min: 4, max: 8 }).chain((half) => units(2 * half))
		})
		.map(({ about, radiusMetres, stretch, numbers }) => {
			const size = Math.min(radiusMetres * stretch, 1.5e7);
			return { geometry: build(kind, about, size, numbers), radiusMetres };
		});
}
