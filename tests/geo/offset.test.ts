import { readFileSync } from 'node:fs';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { DEFAULT_TOLERANCE, buffer } from '../../src/lib/geo/buffer.ts';
import { destination } from '../../src/lib/geo/geodesic.ts';
import { offset } from '../../src/lib/geo/offset.ts';
import { longestPiece, toPieces } from '../../src/lib/geo/pieces.ts';
import { takeApart } from '../../src/lib/geo/source.ts';
import { judge } from './oracle/judge.ts';

function drawnDirectly(geometry: Geometry, radiusMetres: number): Position[][] | null {
	const tolerance = DEFAULT_TOLERANCE * radiusMetres;
	return offset(
		toPieces(takeApart(geometry), longestPiece(0.1 * tolerance)),
		radiusMetres,
		0.88 * tolerance
	);
}

function expectRight(geometry: Geometry, radiusMetres: number): void {
	const verdict = judge(geometry, radiusMetres, buffer(geometry, radiusMetres));
	expect(verdict.faults).toEqual([]);
	expect(verdict.worst).toBeLessThan(DEFAULT_TOLERANCE);
}

const chains = (
	JSON.parse(
		readFileSync(
			new URL('../../geodata/layers/first-island-chain/features.geojson', import.meta.url),
			'utf8'
		)
	) as FeatureCollection
).features.filter(({ geometry }) => geometry as Geometry | null);

describe('a perimeter drawn directly', () => {
	test('is had for every variant of the First Island Chain, and right', () => {
		for (const { geometry } of chains) {
			for (const radiusMetres of [1e5, 5e5, 1e6, 2e6]) {
				expect(drawnDirectly(geometry, radiusMetres)).not.toBeNull();
				expectRight(geometry, radiusMetres);
			}
		}
	}, 60_000);

	test('keeps what an arc shows between two ends that are hidden', () => {
		const crossing: Geometry = {
			type: 'MultiLineString',
			coordinates: [
				[[173.58184154861883, -19.40589727262217], [175.21843242118143, -19.327305638333918], [176.41512902511744, -18.61535347443053]],
				[[175.218842000699, -17.736049496907153], [174.76464151222802, -16.60791029450931], [176.71394160530792, -19.5666638199849]]
			] // prettier-ignore
		};
		expect(drawnDirectly(crossing, 2081396.511008324)).not.toBeNull();
		expectRight(crossing, 2081396.511008324);
	});

	test('goes round a closed line without caps, and keeps its middle as a hole', () => {
		const loop: Geometry = { type: 'LineString', coordinates: [[0, 0], [8, 0], [8, 8], [0, 0]] }; // prettier-ignore
		expect(drawnDirectly(loop, 1e5)).toHaveLength(2);
		expect(drawnDirectly(loop, 1e6)).toHaveLength(1);
		expectRight(loop, 1e5);
		expectRight(loop, 1e6);
	});

	test('is left to the general method where curves touch, coincide or fold back', () => {
		const centre = [10, 20];
		const touching: Geometry = {
			type: 'MultiPoint',
			coordinates: [centre, destination(centre, 70, 2e5 + 20)]
		};
		const lines: Geometry[] = [
			touching,
			{ type: 'LineString', coordinates: [[0, 0], [5, 1], [0, 0]] }, // prettier-ignore
			{ type: 'MultiLineString', coordinates: [[[0, 0], [5, 0]], [[2, 0], [2, 3], [2, 0]]] } // prettier-ignore
		];
		for (const geometry of lines) {
			expect(drawnDirectly(geometry, 1e5)).toBeNull();
			expectRight(geometry, 1e5);
		}
	});

	test('is as right where a line is dense, doubles back beside itself or crosses itself', () => {
		const turns = Array.from({ length: 120 }, (_, step) =>
			destination([140, 35], 9 * step, 2e3 * step)
		);
		expectRight({ type: 'LineString', coordinates: turns }, 5e4);
		expectRight({ type: 'LineString', coordinates: turns }, 3e5);
		const beside = [[0, 0], [5, 0], [5, 0.002], [0, 0.003], [2, -3], [2, 3]]; // prettier-ignore
		for (const radiusMetres of [100, 1e4, 3e5]) {
			expectRight({ type: 'LineString', coordinates: beside }, radiusMetres);
		}
	});

	test('is right over ±180° wherever its positions fall', () => {
		for (const longitude of [180, -180, 540, 179.99999999999997, -179.99999999999997]) {
			expectRight({ type: 'Point', coordinates: [longitude, 0] }, 3e5);
			expectRight({ type: 'LineString', coordinates: [[longitude, 5], [longitude - 4, 9]] }, 3e5); // prettier-ignore
		}
	});
});
