import type { Geometry, Position } from 'geojson';
import { checkReach } from './check.ts';
import { Ruler } from './within.ts';

export interface Ranked<Place> {
	place: Place;
	distanceMetres: number;
}

/**
 * Places by their distance from a geometry, nearest first; equal distances keep their order. Sorted once,
 * a slider over the radius is `countWithin`. Exact as `distanceTo`.
 */
export function byDistance<Place>(
	geometry: Geometry,
	places: readonly Place[],
	positionOf: (place: Place) => Position
): Ranked<Place>[] {
	const ruler = new Ruler(geometry);
	return places
		.map((place) => ({ place, distanceMetres: ruler.distanceTo(positionOf(place)).distanceMetres }))
		.sort((a, b) => a.distanceMetres - b.distanceMetres);
}

/** How many of the ranked places lie within a radius, endless or none: those before this index. A binary search. */
export function countWithin(ranked: readonly Ranked<unknown>[], radiusMetres: number): number {
	checkReach(radiusMetres);
	let [low, high] = [0, ranked.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (ranked[middle]!.distanceMetres <= radiusMetres) low = middle + 1;
		else high = middle;
	}
	return low;
}
