import { difference, featureCollection, feature, intersect, union } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { cutArea } from './antimeridian.ts';
import { withShortSteps } from './cut.ts';

type Area = Polygon | MultiPolygon;
type Operation = (areas: FeatureCollection<Area>) => Feature<Area> | null;

/**
 * Turf compares areas on paper. Cut at ±180° both lie on the same sheet, poles included, so that what it
 * finds there is the answer, already cut.
 */
function apply(operation: Operation, first: Area, second: Area): Area | null {
	const sheets = [first, second].map((area) => feature(cutArea(area)));
	const result = operation(featureCollection(sheets))?.geometry;
	if (!result) return null;
	const polygons = result.type === 'Polygon' ? [result.coordinates] : result.coordinates;
	// Turf leaves out what lies on a straight line: of a ring round a pole both ends remain, which are one place.
	return cutArea({
		type: 'MultiPolygon',
		coordinates: polygons.map((rings) => rings.map(withShortSteps))
	});
}

/** What lies in both areas; null if nothing does. Accuracy: that of the edges given, straight on paper. */
export function both(first: Area, second: Area): Area | null {
	return apply(intersect, first, second);
}

/** What lies in the first area and not in the second; null if nothing does. Accuracy as `both`. */
export function onlyFirst(first: Area, second: Area): Area | null {
	return apply(difference, first, second);
}

/** What lies in either area. Accuracy as `both`. */
export function either(first: Area, second: Area): Area {
	return apply(union, first, second) ?? cutArea(first);
}
