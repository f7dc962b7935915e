import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buffer } from '#lib/geo/buffer.ts';
import { inverse } from '#lib/geo/geodesic.ts';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import { perimetersOf, radiusThrough } from '#lib/view/perimeter.ts';
import { judge, reportOf } from '#lib/view/report.ts';
import { scene } from '#lib/view/scene.ts';
import { compareReports, partsOf, squareMetres } from '#lib/view/versus.ts';
import { defaultView, type Ring } from '#lib/view/view.ts';
import { catalogueWith, layerWith, sampleFeature, sampleLayer } from '../sample.ts';

const mark = fc.record({
	x: fc.double({ min: -180, max: 180, noNaN: true }),
	y: fc.double({ min: -89, max: 89, noNaN: true }),
	doubt: fc.integer({ min: 0, max: 3000 })
});
const radius = fc.integer({ min: 1000, max: 15_000_000 });
const place = (latitude: number, longitude: number, radiusMetres: number): Ring => ({
	around: { kind: 'place', latitude, longitude },
	radiusMetres
});

function shown(marks: readonly { x: number; y: number; doubt: number }[], rings: readonly Ring[]) {
	const features = marks.map(({ x, y, doubt }, index) =>
		sampleFeature(
			`m${index}`,
			{ placement: doubt > 0 ? 'area' : 'exact', uncertainty_km: doubt },
			{ type: 'Point', coordinates: [x, y] }
		)
	);
	const catalogue = catalogueWith(layerWith(features));
	const { layers } = scene(catalogue, defaultView(catalogue));
	return perimetersOf(rings, layers).map((perimeter) => reportOf(perimeter, layers));
}

test('every mark is inside, outside or undecided, as its true distance and its doubt say', () => {
	fc.assert(
		fc.property(fc.array(mark, { maxLength: 12 }), mark, radius, (marks, centre, metres) => {
			const [report] = shown(marks, [place(centre.y, centre.x, metres)]);
			expect(report?.findings).toHaveLength(marks.length);
			for (const { mark, verdict } of report?.findings ?? []) {
				const { x, y, doubt } = marks[Number(mark.feature.id.slice(1))] ?? centre;
				const { distanceMetres } = inverse([centre.x, centre.y], [x, y]);
				const [least, most] = [distanceMetres - doubt * 1000, distanceMetres + doubt * 1000];
				if (Math.abs(least - metres) < 1e-3 || Math.abs(most - metres) < 1e-3) continue;
				const truth = most <= metres ? 'inside' : least > metres ? 'outside' : 'undecided';
				expect(verdict).toBe(truth);
			}
		}),
		{ numRuns: 100 }
	);
});

test('both, only A, only B, neither and undecided are a partition of the marks', () => {
	fc.assert(
		fc.property(fc.array(mark, { maxLength: 12 }), radius, radius, (marks, one, two) => {
			const [first, second] = shown(marks, [place(10, 120, one), place(13, 145, two)]);
			if (!first || !second) throw new Error('two rings give two reports');
			const compared = compareReports(first, second);
			expect(new Set(compared.map(({ mark }) => mark)).size).toBe(marks.length);
			for (const { share, first: a, second: b } of compared) {
				const sure = [a.verdict, b.verdict].every((v) => v === 'inside' || v === 'outside');
				expect(share === 'open').toBe(!sure);
				if (!sure) continue;
				expect(share === 'both' || share === 'first').toBe(a.verdict === 'inside');
				expect(share === 'both' || share === 'second').toBe(b.verdict === 'inside');
			}
		}),
		{ numRuns: 50 }
	);
});

test('a line that crosses the boundary is partly inside; its nearest place decides how far', () => {
	expect(judge({ near: 10, far: 90, doubt: 1 }, 50)).toBe('partly');
	expect(judge({ near: 10, far: 49.5, doubt: 1 }, 50)).toBe('undecided');
	const line = sampleFeature(
		'line',
		{ class: 'chain', uncertainty_km: 0 },
		{
			type: 'LineString',
			coordinates: [
				[-170, -20],
				[170, 20]
			]
		}
	);
	const catalogue = catalogueWith(layerWith([line], { ...sampleLayer, choice: undefined }));
	const { layers } = scene(catalogue, defaultView(catalogue));
	const ring = place(0, 175, 1_000_000);
	const [report] = perimetersOf([ring], layers).map((one) => reportOf(one, layers));
	const [finding] = report?.findings ?? [];
	expect(finding?.verdict).toBe('partly');
	const { distanceMetres } = inverse([175, 0], [-170, -20]);
	expect(Math.abs((finding?.mostMetres ?? 0) - distanceMetres)).toBeLessThan(1001);
});

test('the parts of two boundaries add up to each, across ±180° too', () => {
	const boundary = (x: number, metres: number): Boundary => {
		const [perimeter] = perimetersOf([place(-15, x, metres)], []);
		if (!perimeter) throw new Error('a place is always there');
		return { perimeter, geometry: buffer(perimeter.source, metres), tolerance: 2e-4 };
	};
	for (const [a, b] of [
		[178, -178],
		[130, 138]
	] as const) {
		const [first, second] = [boundary(a, 900_000), boundary(b, 700_000)];
		const parts = partsOf([first, second]);
		const [both, one, two] = [parts.both, parts.first, parts.second].map(squareMetres);
		const whole = [first, second].map(({ geometry }) => squareMetres(geometry));
		expect(((both ?? 0) + (one ?? 0)) / (whole[0] ?? 1)).toBeCloseTo(1, 9);
		expect(((both ?? 0) + (two ?? 0)) / (whole[1] ?? 1)).toBeCloseTo(1, 9);
		expect(both).toBeGreaterThan(0);
	}
});

test('a boundary dragged to a place runs through it, for a drawn line and area over ±180°', () => {
	const places = [
		{ latitude: -10, longitude: 175 },
		{ latitude: -20, longitude: -175 },
		{ latitude: -25, longitude: 178 }
	];
	for (const closed of [false, true]) {
		const ring: Ring = { around: { kind: 'shape', places, closed }, radiusMetres: 300_000 };
		const [perimeter] = perimetersOf([ring], []);
		if (!perimeter) throw new Error('a shape is always there');
		const metres = radiusThrough(perimeter, { latitude: -10, longitude: 172 });
		const truth = inverse([175, -10], [172, -10]).distanceMetres;
		expect(Math.abs(metres - truth)).toBeLessThanOrEqual(0.5);
		const boundary = buffer(perimeter.source, metres);
		expect(boundary.type).toBe('MultiPolygon');
	}
});
