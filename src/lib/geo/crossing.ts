import { kinks } from '@turf/turf';
import type { Polygon } from 'geojson';

/** Whether edges of a polygon cross each other on paper; longitudes have to run on over ±180°. */
export function crossesItself(polygon: Polygon): boolean {
	return kinks(polygon).features.length > 0;
}
