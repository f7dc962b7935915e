import { EQUATORIAL_RADIUS_METRES, FLATTENING, RADIANS } from './ellipsoid.ts';
import { type Field, halfChordSquaredWithin } from './field.ts';
import { FAR, fastDistance } from './kernel.ts';
import { STRIDE } from './pieces.ts';

export const OUTSIDE = 0;
export const INSIDE = 1;
export const UNDECIDED = 2;

/** The verdict on a cell of the lattice, and what its children need to know. */
export interface Verdict {
	state: number;
	/** Where the list of pieces that matter in this cell ends; it starts where the parent's ended. */
	end: number;
	/** Half the cell's width and height, and the distance from its centre that no place in it exceeds. */
	halfWidthMetres: number;
	halfHeightMetres: number;
	reachMetres: number;
	/** No source lies in the cell. */
	clear: boolean;
	/** The distance grows across the whole cell in one direction: the boundary is a graph over the other. */
	monotone: boolean;
	/** Scratch: the gradients of the pieces listed. */
	gradients: number[];
}

/** The equatorward edge is the widest. Reduced latitude widens it by 1/(1-f) at most. */
const WIDEN = (RADIANS * EQUATORIAL_RADIUS_METRES) / (1 - FLATTENING);

/**
 * Decides whether the distance can equal the radius anywhere in a cell, and lists the pieces for which
 * it can. Distance is 1-Lipschitz; where the field is smooth its gradient at the centre says much more,
 * up to the curvature of circles and parallels.
 */
export function judge(
	field: Field,
	list: Int32Array,
	from: number,
	to: number,
	west: number,
	south: number,
	east: number,
	north: number,
	radiusMetres: number,
	verdict: Verdict
): void {
	const longitude = (west + east) / 2;
	const latitude = (south + north) / 2;
	const equatorward = Math.min(Math.abs(south), Math.abs(north));
	const width = Math.cos(equatorward * RADIANS) * WIDEN * ((east - west) / 2);
	const height = WIDEN * ((north - south) / 2);
	const reach = Math.min(Math.sqrt(width * width + height * height), 2e7);
	const slack = 1e-5 * radiusMetres;
	field.stand(longitude, latitude);
	const { x, y, z } = field;
	const v = field.pieces.vectors;
	const cosine = Math.sqrt(x * x + y * y);
	const bend = (0.75 * Math.abs(z)) / cosine;
	const span = reach / EQUATORIAL_RADIUS_METRES;
	const limit = halfChordSquaredWithin(radiusMetres + slack + reach);
	const bent = (bend * width * width) / EQUATORIAL_RADIUS_METRES + 0.005 * reach;
	let end = to;
	let inside = false;
	let nearest = Infinity;
	let sumEast = 0;
	let sumNorth = 0;
	let turning = 0;
	let smooth = true;
	// Towards the antipode the shortest way leaves the great circle: the caustic there is 67 km wide.
	let skew = 0;
	const gradients = verdict.gradients;
	gradients.length = 0;
	for (let index = from; index < to; index++) {
		const piece = list[index]!;
		const o = piece * STRIDE;
		let chord = 0;
		let footX = 0;
		let footY = 0;
		let footZ = 0;
		// As `Field.project`, written out: this is where the time goes.
		if (
			x * v[o + 9]! + y * v[o + 10]! + z * v[o + 11]! > 0 &&
			x * v[o + 12]! + y * v[o + 13]! + z * v[o + 14]! > 0
		) {
			const away = x * v[o + 6]! + y * v[o + 7]! + z * v[o + 8]!;
			const near = Math.sqrt(1 - away * away);
			chord = (away * away) / (2 * (1 + near));
			if (chord > limit) continue;
			footX = (x - away * v[o + 6]!) / near;
			footY = (y - away * v[o + 7]!) / near;
			footZ = (z - away * v[o + 8]!) / near;
		} else {
			const ax = x - v[o]!;
			const ay = y - v[o + 1]!;
			const az = z - v[o + 2]!;
			const bx = x - v[o + 3]!;
			const by = y - v[o + 4]!;
			const bz = z - v[o + 5]!;
			const fromA = ax * ax + ay * ay + az * az;
			const fromB = bx * bx + by * by + bz * bz;
			chord = (fromA <= fromB ? fromA : fromB) / 4;
			if (chord > limit) continue;
			const foot = fromA <= fromB ? o : o + 3;
			footX = v[foot]!;
			footY = v[foot + 1]!;
			footZ = v[foot + 2]!;
		}
		const metres =
			chord < FAR ? fastDistance(chord, z, footZ) : field.measureFar(piece, longitude, latitude);
		const sine = 2 * Math.sqrt(chord * (1 - chord));
		let change = reach;
		let gradientEast = 0;
		let gradientNorth = 0;
		const curve = sine > 0 ? Math.abs(1 - 2 * chord) / sine : Infinity;
		if (span < 0.15 && sine > 2.5 * span && (chord < 0.5 || sine > 0.06)) {
			gradientEast = (y * footX - x * footY) / (cosine * sine);
			gradientNorth = (z * (x * footX + y * footY) - cosine * cosine * footZ) / (cosine * sine);
			const linear = Math.abs(gradientEast) * width + Math.abs(gradientNorth) * height;
			let curved = 0.75 * curve * reach * span + bent;
			if (chord > 0.5) {
				skew = Math.max(skew, 0.016 / sine);
				curved += (0.016 / sine) * reach;
			}
			change = Math.min(reach, linear + curved);
		} else smooth = false;
		if (metres < nearest) nearest = metres;
		if (metres - change > radiusMetres + slack) continue;
		if (metres + change < radiusMetres - slack) {
			inside = true;
			break;
		}
		list[end++] = piece;
		turning = Math.max(turning, span * curve);
		sumEast += gradientEast;
		sumNorth += gradientNorth;
		gradients.push(gradientEast, gradientNorth);
	}
	verdict.state = inside ? INSIDE : end === to ? OUTSIDE : UNDECIDED;
	verdict.end = end;
	verdict.halfWidthMetres = width;
	verdict.halfHeightMetres = height;
	verdict.reachMetres = reach;
	verdict.clear = nearest > reach * 1.01;
	verdict.monotone =
		smooth && agree(gradients, sumEast, sumNorth, turning + skew + 1.4 * bend * span);
}

/** Whether every gradient keeps to one side of a line, even after it turns by an angle. */
function agree(gradients: number[], sumEast: number, sumNorth: number, angle: number): boolean {
	if (angle > 1.3) return false;
	const least = (Math.sin(angle) + 0.05) * Math.sqrt(sumEast * sumEast + sumNorth * sumNorth);
	for (let index = 0; index < gradients.length; index += 2) {
		if (gradients[index]! * sumEast + gradients[index + 1]! * sumNorth < least) return false;
	}
	return true;
}
