/** The WGS 84 ellipsoid and its auxiliary sphere, on which reduced latitude stands for latitude. */

import type { Vector } from './vector.ts';

export const EQUATORIAL_RADIUS_METRES = 6378137;
export const FLATTENING = 1 / 298.257223563;
export const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);
export const RADIANS = Math.PI / 180;

/** Pole to pole along a meridian: no two places on the ellipsoid are further apart. */
export const HALF_CIRCUMFERENCE_METRES = 20003931.458625;

/** The unit vector on the auxiliary sphere. At a pole every longitude gives the same vector. */
export function toVector(longitude: number, latitude: number): Vector {
	if (Math.abs(latitude) === 90) return [0, 0, Math.sign(latitude)];
	const cosine = Math.cos(latitude * RADIANS);
	const sine = (1 - FLATTENING) * Math.sin(latitude * RADIANS);
	const scale = 1 / Math.sqrt(cosine * cosine + sine * sine);
	const equatorial = cosine * scale;
	return [
		equatorial * Math.cos(longitude * RADIANS),
		equatorial * Math.sin(longitude * RADIANS),
		sine * scale
	];
}

/** The longitude that lies in [-180, 180], where 180 stays 180 and -180 stays -180. */
export function normaliseLongitude(longitude: number): number {
	if (longitude >= -180 && longitude <= 180) return longitude;
	const turned = longitude - 360 * Math.round(longitude / 360);
	return turned === -180 && longitude > 0 ? 180 : turned;
}

/** The short way round from one longitude to another, in (-180, 180]. */
export function longitudeStep(from: number, to: number): number {
	const step = to - from;
	if (step > -180 && step <= 180) return step;
	const turned = step - 360 * Math.round(step / 360);
	return turned === -180 ? 180 : turned;
}
