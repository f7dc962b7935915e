import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geometryProblems } from '#lib/data/rfc7946.ts';
import { FEATURES, spoilGeometry } from './validfiles.ts';

const degrees = (limit: number) =>
	fc.integer({ min: -limit * 1e6, max: limit * 1e6 }).map((n) => n / 1e6);
const position = fc.tuple(degrees(180), degrees(90));

/** Star-shaped about its centre, so simple, and wound counter-clockwise. */
const ring = fc
	.record({
		centre: fc.tuple(fc.integer({ min: -150, max: 150 }), fc.integer({ min: -60, max: 60 })),
		radii: fc.array(fc.integer({ min: 5, max: 20 }), { minLength: 3, maxLength: 30 })
	})
	.map(({ centre: [x, y], radii }) => {
		const open = radii.map((radius, index) => {
			const angle = (2 * Math.PI * index) / radii.length;
			return [
				Number((x + radius * Math.cos(angle)).toFixed(6)),
				Number((y + radius * Math.sin(angle)).toFixed(6))
			];
		});
		return [...open, open[0] ?? []];
	});

const said = (geometry: unknown) =>
	geometryProblems(geometry).map(({ path, message }) => `${path}: ${message}`);

test('any point in range with six decimals is good', () => {
	fc.assert(
		fc.property(position, (coordinates) => said({ type: 'Point', coordinates }).length === 0)
	);
});

test('any simple ring wound counter-clockwise is good, and its reverse is not', () => {
	fc.assert(
		fc.property(ring, (outer) => {
			expect(said({ type: 'Polygon', coordinates: [outer] })).toEqual([]);
			const reversed = said({ type: 'Polygon', coordinates: [outer.toReversed()] });
			expect(reversed).toEqual([
				'coordinates[0]: an outer ring must run counter-clockwise (RFC 7946, 3.1.6)'
			]);
		})
	);
});

test('a hole must run clockwise', () => {
	const outer = [
		[0, 0],
		[9, 0],
		[9, 9],
		[0, 9],
		[0, 0]
	];
	const hole = [
		[3, 3],
		[3, 6],
		[6, 6],
		[6, 3],
		[3, 3]
	];
	expect(said({ type: 'Polygon', coordinates: [outer, hole] })).toEqual([]);
	expect(said({ type: 'MultiPolygon', coordinates: [[outer, hole.toReversed()]] })).toEqual([
		'coordinates[0][1]: a hole must run clockwise (RFC 7946, 3.1.6)'
	]);
});

test('an open ring is refused at the ring', () => {
	fc.assert(
		fc.property(ring, (outer) => {
			fc.pre(outer.length > 4);
			expect(said({ type: 'Polygon', coordinates: [outer.slice(0, -1)] })).toEqual([
				'coordinates[0]: the ring is not closed: its last position must be its first'
			]);
		})
	);
});

test('a ring of fewer than four positions is refused', () => {
	const coordinates = [
		[
			[0, 0],
			[1, 1],
			[0, 0]
		]
	];
	expect(said({ type: 'Polygon', coordinates })).toEqual([
		'coordinates[0]: must have at least 4 positions'
	]);
});

test('a ring that crosses itself is refused', () => {
	const bow = [
		[0, 0],
		[4, 4],
		[4, 0],
		[0, 3],
		[0, 0]
	];
	expect(said({ type: 'Polygon', coordinates: [bow] })).toEqual([
		'coordinates[0]: the ring crosses itself'
	]);
});

test('a ring without an area is refused', () => {
	const flat = [
		[0, 0],
		[1, 1],
		[2, 2],
		[0, 0]
	];
	expect(said({ type: 'Polygon', coordinates: [flat] })).toEqual([
		'coordinates[0]: the ring encloses nothing'
	]);
});

test('a number out of range, not finite or too fine is refused where it stands', () => {
	const wrong = fc.constantFrom(
		[180.000001, 0, 'longitude'],
		[-181, 0, 'longitude'],
		[0, 90.5, 'latitude'],
		[NaN, 0, 'longitude'],
		[0, Infinity, 'latitude'],
		[0, null, 'latitude'],
		['1', 0, 'longitude'],
		[1.2345678, 0, 'longitude'],
		[0, 0.1 + 0.2, 'latitude']
	);
	fc.assert(
		fc.property(
			fc.array(position, { minLength: 2, maxLength: 9 }),
			wrong,
			fc.nat(),
			(line, bad, at) => {
				const [longitude, latitude, word] = bad;
				const index = at % line.length;
				const coordinates = line.map((good, i) => (i === index ? [longitude, latitude] : good));
				const problems = geometryProblems({ type: 'MultiPoint', coordinates });
				expect(problems.map(({ path }) => path)).toEqual([`coordinates[${index}]`]);
				expect(problems[0]?.message).toMatch(String(word));
			}
		)
	);
});

test('a step across ±180° is refused at the far position', () => {
	fc.assert(
		fc.property(degrees(89), degrees(89), (a, b) => {
			const coordinates = [
				[170, 0],
				[179.5, a],
				[-179.5, b]
			];
			expect(said({ type: 'LineString', coordinates })).toEqual([
				'coordinates[2]: crosses ±180°: cut it there (RFC 7946, 3.1.9)'
			]);
		})
	);
});

test('a position that repeats the one before is refused', () => {
	expect(
		said({
			type: 'LineString',
			coordinates: [
				[1, 1],
				[1, 1]
			]
		})
	).toEqual(['coordinates[1]: repeats the position before it']);
});

describe('empty or misshapen coordinates are refused', () => {
	test.each(['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'])(
		'of a %s',
		(type) => {
			expect(said({ type, coordinates: [] })).toHaveLength(1);
			expect(said({ type, coordinates: [[]] }).length).toBeGreaterThan(0);
			expect(said({ type, coordinates: 'here' })).toHaveLength(1);
			expect(said({ type })).toHaveLength(1);
		}
	);

	test('of a collection, an unknown type, no geometry, an odd member', () => {
		expect(said({ type: 'GeometryCollection', geometries: [] })).toHaveLength(1);
		expect(said({ type: 'constructor', coordinates: [] })).toHaveLength(1);
		expect(said(undefined)).toEqual([': must be a geometry']);
		expect(said({ type: 'Point', coordinates: [0, 0], crs: 'x' })).toEqual([
			'crs: not a member of a geometry'
		]);
	});
});

test('in a catalogue the fault names file, feature and member', () => {
	const [problem] = spoilGeometry('isle', 'Polygon', [
		[
			[0, 0],
			[0, 3],
			[4, 3],
			[4, 0],
			[0, 0]
		]
	]);
	expect(problem).toEqual({
		file: FEATURES,
		feature: 'isle',
		field: 'geometry.coordinates[0]',
		message: 'an outer ring must run counter-clockwise (RFC 7946, 3.1.6)'
	});
});
