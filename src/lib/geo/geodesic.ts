import geographiclib from 'geographiclib-geodesic';
import type { LineString, MultiLineString, Position } from 'geojson';
import { cutLine } from './antimeridian.ts';
import { checkFinite, checkPosition, checkPositive } from './check.ts';
import {
	EQUATORIAL_RADIUS_METRES,
	RADIANS,
	longitudeStep,
	normaliseLongitude
} from './ellipsoid.ts';

const { WGS84, STANDARD, DISTANCE_IN, LONG_UNROLL } = geographiclib.Geodesic;

export interface Inverse {
	distanceMetres: number;
	/** Clockwise from north, in (-180, 180]. */
	initialBearingDegrees: number;
	/** The direction of travel on arrival, in (-180, 180]. */
	finalBearingDegrees: number;
}

/**
 * The shortest path between two places on the WGS 84 ellipsoid, by GeographicLib.
 *
 * Accuracy: 15 nanometres, everywhere, antipodal places included. Coincident places are 0 m apart
 * and the bearing between them is then only a convention.
 */
export function inverse(from: Position, to: Position): Inverse {
	checkPosition(from);
	checkPosition(to);
	const result = WGS84.Inverse(from[1]!, from[0]!, to[1]!, to[0]!);
	return {
		distanceMetres: result.s12!,
		initialBearingDegrees: result.azi1!,
		finalBearingDegrees: result.azi2!
	};
}

/**
 * The place reached from `origin` along the geodesic that leaves at a bearing, longitude in [-180, 180].
 *
 * Accuracy: 15 nanometres. A negative distance goes backwards.
 */
export function destination(
	origin: Position,
	bearingDegrees: number,
	distanceMetres: number
): Position {
	checkPosition(origin);
	checkFinite('bearing', bearingDegrees);
	checkFinite('distance', distanceMetres);
	const result = WGS84.Direct(origin[1]!, origin[0]!, bearingDegrees, distanceMetres);
	return [normaliseLongitude(result.lon2!), result.lat2!];
}

/**
 * The geodesic between two places as a line that a map can draw and RFC 7946 allows: positions no further
 * apart than `maxSegmentMetres`, cut in two where it crosses ±180°, and with both meridians where it passes
 * over a pole. `unwrap` gives the same with longitudes that run on.
 *
 * Accuracy: positions lie on the geodesic within 15 nanometres (the cut itself within a micrometre). Edges,
 * which are straight in longitude and latitude, leave it by at most `maxSegmentMetres` / 1000.
 */
export function geodesicLine(
	from: Position,
	to: Position,
	maxSegmentMetres: number
): LineString | MultiLineString {
	checkPosition(from);
	checkPosition(to);
	checkPositive('longest segment', maxSegmentMetres);
	const pole = poleBetween(from, to);
	if (!pole) return cutLine(track(from, to, maxSegmentMetres));
	// Every longitude is the pole: come up one meridian, go down the other.
	const up = track(from, [from[0]!, pole], maxSegmentMetres);
	const down = track([to[0]!, pole], to, maxSegmentMetres);
	return cutLine([...up, ...down]);
}

/** The latitude of the pole that the geodesic passes over, if it does. */
function poleBetween(from: Position, to: Position): number | null {
	const turn = Math.abs(longitudeStep(from[0]!, to[0]!));
	if (turn !== 180 || Math.abs(from[1]!) === 90 || Math.abs(to[1]!) === 90) return null;
	const bearing = Math.abs(inverse(from, to).initialBearingDegrees);
	return bearing < 1e-9 ? 90 : bearing > 180 - 1e-9 ? -90 : null;
}

/** Positions along the geodesic, with longitudes that run on. */
function track(from: Position, to: Position, maxSegmentMetres: number): Position[] {
	const [y1, x2, y2] = [from[1]!, to[0]!, to[1]!];
	// A pole is left along the meridian of the other end.
	const x1 = Math.abs(y1) === 90 ? x2 : from[0]!;
	const line = WGS84.InverseLine(y1, x1, y2, x2, STANDARD | DISTANCE_IN | LONG_UNROLL);
	const at = (metres: number): Position => {
		const { lon2, lat2 } = line.Position(metres, STANDARD | LONG_UNROLL);
		return [lon2!, lat2!];
	};
	const found: Position[] = [[x1, y1]];
	const add = (start: number, a: Position, end: number, b: Position, depth: number): void => {
		const middle = at((start + end) / 2);
		if (end - start > maxSegmentMetres || gap(a, middle, b) > maxSegmentMetres / 1000) {
			if (depth > 30) throw new RangeError(`no line from ${String(from)} to ${String(to)}`);
			add(start, a, (start + end) / 2, middle, depth + 1);
			add((start + end) / 2, middle, end, b, depth + 1);
		} else found.push(b);
	};
	const count = Math.max(1, Math.ceil(line.s13 / maxSegmentMetres));
	for (let part = 0; part < count; part++) {
		const [start, end] = [(line.s13 * part) / count, (line.s13 * (part + 1)) / count];
		add(start, part === 0 ? [x1, y1] : at(start), end, at(end), 0);
	}
	// The end exactly as given, but for whole turns; a pole keeps the meridian of arrival.
	const arrival = found.at(-1)![0]!;
	const turns = Math.round((arrival - x2) / 360);
	found[found.length - 1] = [Math.abs(y2) === 90 ? arrival : x2 + 360 * turns, y2];
	return found;
}

/** How far the middle of an edge, straight in longitude and latitude, is from the middle of the geodesic. */
function gap(a: Position, middle: Position, b: Position): number {
	const north = middle[1]! - (a[1]! + b[1]!) / 2;
	const east = (middle[0]! - (a[0]! + b[0]!) / 2) * Math.cos(middle[1]! * RADIANS);
	return Math.hypot(north, east) * RADIANS * EQUATORIAL_RADIUS_METRES;
}
