import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_TOLERANCE, buffer } from '../../src/lib/geo/buffer.ts';
import { type Case, cases } from './oracle/arbitrary.ts';
import { judge } from './oracle/judge.ts';

const KINDS = [
	'Point',
	'MultiPoint',
	'LineString',
	'MultiLineString',
	'Polygon',
	'Lake',
	'MultiPolygon',
	'GeometryCollection'
];
const RUNS_PER_KIND = 250;
const SEED = 20261124;

describe('a perimeter around any geometry, anywhere, of any size', () => {
	test.each(KINDS)(
		'is at its radius all along, misses nothing, invents nothing and is valid: %s',
		(kind) => {
			let worst = 0;
			let measured = 0;
			const property = ({ geometry, radiusMetres }: Case) => {
				const verdict = judge(geometry, radiusMetres, buffer(geometry, radiusMetres), {
					perEdge: 2,
					probes: 24
				});
				expect(verdict.faults).toEqual([]);
				expect(verdict.worst).toBeLessThanOrEqual(DEFAULT_TOLERANCE);
				worst = Math.max(worst, verdict.worst);
				measured += verdict.measured;
			};
			fc.assert(fc.property(cases(kind), property), {
				numRuns: RUNS_PER_KIND,
				seed: SEED + KINDS.indexOf(kind),
				endOnFailure: true
			});
			console.info(`${kind}: ${measured} points measured, the worst ${worst.toExponential(2)} off`);
		},
		120_000
	);
});
