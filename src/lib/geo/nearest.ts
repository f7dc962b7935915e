import geographiclib from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { inverse } from './geodesic.ts';

const { WGS84, STANDARD, DISTANCE_IN } = geographiclib.Geodesic;

/** A place and how far it is. */
export interface Nearest {
	distanceMetres: number;
	nearest: Position;
}

export type GeodesicLine = ReturnType<typeof WGS84.InverseLine>;

export function lineBetween(from: Position, to: Position): GeodesicLine {
	return WGS84.InverseLine(from[1]!, from[0]!, to[1]!, to[0]!, STANDARD | DISTANCE_IN);
}

interface Look extends Nearest {
	metres: number;
	/** How fast the distance grows along the line: minus the cosine of the angle between the two. */
	slope: number;
}

function look(line: GeodesicLine, metres: number, position: Position): Look {
	const here = line.Position(metres);
	const nearest = [here.lon2!, here.lat2!];
	const way = inverse(nearest, position);
	const angle = ((way.initialBearingDegrees - here.azi2!) * Math.PI) / 180;
	return { metres, nearest, distanceMetres: way.distanceMetres, slope: -Math.cos(angle) };
}

/**
 * The place on a stretch of a geodesic that is nearest to a position: where the way there leaves it at a right
 * angle, found by the Illinois method, or an end. Accuracy: a micrometre.
 */
export function nearestOnLine(
	line: GeodesicLine,
	fromMetres: number,
	toMetres: number,
	position: Position
): Nearest {
	let low = look(line, fromMetres, position);
	let high = look(line, toMetres, position);
	if (low.slope >= 0 || high.slope <= 0) {
		return low.distanceMetres <= high.distanceMetres ? low : high;
	}
	let [slopeLow, slopeHigh] = [low.slope, high.slope];
	let best = low.distanceMetres <= high.distanceMetres ? low : high;
	for (let step = 0; step < 80 && high.metres - low.metres > 1e-7; step++) {
		const share = step % 8 === 7 ? 0.5 : slopeLow / (slopeLow - slopeHigh);
		const between = look(line, low.metres + share * (high.metres - low.metres), position);
		if (between.distanceMetres < best.distanceMetres) best = between;
		if (Math.abs(between.slope) < 1e-11) break;
		if (between.slope > 0) {
			[high, slopeHigh] = [between, between.slope];
			slopeLow /= 2;
		} else {
			[low, slopeLow] = [between, between.slope];
			slopeHigh /= 2;
		}
	}
	return best;
}
