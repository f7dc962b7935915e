/** How far the coast on the map can be trusted, for who looks at it from close by. */
import type { Camera } from '#lib/view/view.ts';
import { assets } from './assets.generated.ts';

/** From here on a reader could take a coast for more exact than it is. */
const CLOSE_ZOOM = 8;
/** GSHHG against OpenStreetMap: half of it within 60 m, nine tenths within 180 m. */
const CLOSE_METRES = 100;
/** Chords of a simplified coast, whose vertices lie a kilometre apart. */
const ELSEWHERE_METRES = 500;

/** In metres; null where the map is too far off for it to matter. */
export function coastAccuracyMetres(camera: Camera | null): number | null {
	if (!camera || camera.zoom < CLOSE_ZOOM) return null;
	const { longitude, latitude } = camera;
	const isClose = assets.basemap.close.some(
		([west, south, east, north]) =>
			longitude >= west && longitude <= east && latitude >= south && latitude <= north
	);
	return isClose ? CLOSE_METRES : ELSEWHERE_METRES;
}
