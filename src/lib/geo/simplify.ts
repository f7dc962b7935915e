import { kinks, simplify as turfSimplify } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { cutArea, unwrap } from './antimeridian.ts';
import { checkPositive } from './check.ts';
import { withShortSteps } from './cut.ts';

/** No degree, of longitude or of latitude, is longer. */
const METRES_PER_DEGREE = 111_694;

/**
 * The same area with fewer positions, by Turf (Douglas and Peucker), joined over ±180° first and cut after.
 * Where that would make an edge cross another, the tolerance is halved until none does.
 *
 * Accuracy: positions that are kept stay where they are; those dropped lay within `toleranceMetres` of the
 * edge that replaces them.
 */
export function simplify(
	area: Polygon | MultiPolygon,
	toleranceMetres: number
): Polygon | MultiPolygon {
	checkPositive('tolerance', toleranceMetres);
	const whole = unwrap(area) as Polygon | MultiPolygon;
	for (let tolerance = toleranceMetres; tolerance > toleranceMetres / 100; tolerance /= 2) {
		const simpler = turfSimplify(whole, {
			tolerance: tolerance / METRES_PER_DEGREE,
			highQuality: true,
			mutate: false
		});
		if (kinks(simpler).features.length > 0) continue;
		const polygons = simpler.type === 'Polygon' ? [simpler.coordinates] : simpler.coordinates;
		return cutArea({
			type: 'MultiPolygon',
			coordinates: polygons.map((rings) => rings.map(withShortSteps))
		});
	}
	return cutArea(whole);
}
