import type { Geometry, Position } from 'geojson';
import { destination, inverse } from './geodesic.ts';
import { distanceTo } from './within.ts';

export interface Spread {
	leastMetres: number;
	mostMetres: number;
}

/** The ends of every edge; a point is an edge of no length. */
function edgesOf(geometry: Geometry): [Position, Position][] {
	switch (geometry.type) {
		case 'Point':
			return [[geometry.coordinates, geometry.coordinates]];
		case 'MultiPoint':
			return geometry.coordinates.map((position) => [position, position]);
		case 'LineString':
			return pairs(geometry.coordinates);
		case 'MultiLineString':
		case 'Polygon':
			return geometry.coordinates.flatMap(pairs);
		case 'MultiPolygon':
			return geometry.coordinates.flat().flatMap(pairs);
		case 'GeometryCollection':
			return geometry.geometries.flatMap(edgesOf);
	}
}

function pairs(line: Position[]): [Position, Position][] {
	return line.slice(1).map((to, index) => [line[index] ?? to, to]);
}

/**
 * How near to a source the nearest place of a target is, and how far the farthest of its edges.
 *
 * Accuracy: distances as `distanceTo`; each extreme is found to within `toleranceMetres`, because a distance
 * changes along an edge by no more than the way gone. A source that lies wholly inside a polygon is 0 m away.
 */
export function spread(source: Geometry, target: Geometry, toleranceMetres: number): Spread {
	const found: Spread = { leastMetres: Infinity, mostMetres: 0 };
	const measure = (position: Position) => {
		const { distanceMetres } = distanceTo(source, position);
		found.leastMetres = Math.min(found.leastMetres, distanceMetres);
		found.mostMetres = Math.max(found.mostMetres, distanceMetres);
		return distanceMetres;
	};
	const along = (a: Position, b: Position, fromA: number, fromB: number): void => {
		const { distanceMetres, initialBearingDegrees } = inverse(a, b);
		const lower = Math.max(0, (fromA + fromB - distanceMetres) / 2);
		const upper = (fromA + fromB + distanceMetres) / 2;
		const settled =
			lower >= found.leastMetres - toleranceMetres && upper <= found.mostMetres + toleranceMetres;
		if (settled || distanceMetres < toleranceMetres) return;
		const middle = destination(a, initialBearingDegrees, distanceMetres / 2);
		const there = measure(middle);
		along(a, middle, fromA, there);
		along(middle, b, there, fromB);
	};
	const edges = edgesOf(target).map(([a, b]) => [a, b, measure(a), measure(b)] as const);
	for (const edge of edges) along(...edge);
	if (target.type === 'Polygon' || target.type === 'MultiPolygon') {
		const inside = edgesOf(source).some(
			([place]) => distanceTo(target, place).distanceMetres === 0
		);
		if (inside) found.leastMetres = 0;
	}
	return found;
}
