import geographiclib from 'geographiclib-geodesic';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { truthOf } from './truth.ts';
import { faults, includes } from './validity.ts';

export interface Verdict {
	/** The greatest |distance / radius - 1| met on the boundary. */
	worst: number;
	/** Places that are on the wrong side of the boundary, and faults of form. */
	faults: string[];
	measured: number;
}

export interface Thoroughness {
	/** Points measured on each edge. */
	perEdge?: number;
	/** Places probed at 0.98 and 1.02 of the radius. */
	probes?: number;
}

/** Judges a perimeter by measuring it; see `truth.ts` for what is true. */
export function judge(
	geometry: Geometry,
	radiusMetres: number,
	result: Polygon | MultiPolygon,
	{ perEdge = 4, probes = 48 }: Thoroughness = {}
): Verdict {
	const truth = truthOf(geometry);
	const found = faults(result);
	let worst = 0;
	let measured = 0;
	const polygons = result.type === 'Polygon' ? [result.coordinates] : result.coordinates;
	for (const ring of polygons.flat()) {
		for (let index = 1; index < ring.length; index++) {
			const [a, b] = [ring[index - 1]!, ring[index]!] as [[number, number], [number, number]];
			if (isCut(a, b)) continue;
			for (let part = 0; part < perEdge; part++) {
				// Not the same shares on every edge, nor those that the drawing itself looks at.
				const share = (part + 0.5 + 0.38 * Math.sin(index + part)) / perEdge;
				const place = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
				worst = Math.max(worst, Math.abs(truth.distance(place) / radiusMetres - 1));
				measured++;
			}
		}
	}
	for (let probe = 0; probe < probes; probe++) {
		const sample = truth.samples[(probe * 7919) % truth.samples.length]!;
		for (const share of [0.98, 1.02]) {
			const place = move(sample, probe * 137.508, share * radiusMetres);
			const distance = truth.distance(place) / radiusMetres;
			if (Math.abs(distance - 1) < 0.001) continue;
			if (includes(result, place) !== distance < 1) {
				found.push(`${distance < 1 ? 'missed' : 'invented'}: ${String(place)} at ${distance}`);
			}
		}
	}
	return { worst, faults: found, measured };
}

function isCut(a: [number, number], b: [number, number]): boolean {
	return (a[0] === b[0] && Math.abs(a[0]) === 180) || (a[1] === b[1] && Math.abs(a[1]) === 90);
}

function move(origin: Position, bearing: number, metres: number): Position {
	const end = geographiclib.Geodesic.WGS84.Direct(origin[1]!, origin[0]!, bearing, metres);
	// On the cut itself a place is on paper neither in nor out.
	return [Math.min(Math.max(end.lon2!, -180 + 1e-7), 180 - 1e-7), end.lat2!];
}
