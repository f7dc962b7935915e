import { EQUATORIAL_RADIUS_METRES, FLATTENING } from './ellipsoid.ts';
import type { Field } from './field.ts';
import { type Pieces, STRIDE } from './pieces.ts';

/**
 * A distance s on the ellipsoid lies between (1-f)·a·σ and a·σ, where σ is the arc on the auxiliary sphere:
 * its metric is never longer than the sphere's, and never shorter by more than the flattening. So the arc
 * alone decides for all but the places whose distance is within 0.34 % of the radius.
 */
export interface ArcLimits {
	radiusMetres: number;
	/** Squared sine and squared chord below which a place is surely within. */
	surelySine: number;
	surelyChord: number;
	/** The same below which it may be. */
	maybeSine: number;
	maybeChord: number;
	/** The middle of each piece's chord, and the square of how far from it a place may be within: four numbers for each. */
	reach: Float64Array;
}

export function arcLimits(
	{ count, vectors }: Pieces,
	radiusMetres: number,
	doubtMetres: number
): ArcLimits {
	const surely = Math.max(0, radiusMetres - doubtMetres) / EQUATORIAL_RADIUS_METRES;
	const maybe = (radiusMetres + doubtMetres) / EQUATORIAL_RADIUS_METRES / (1 - FLATTENING);
	const maybeChord = squaredChord(maybe) * (1 + 1e-9) + 1e-30;
	const reach = new Float64Array(4 * count);
	for (let piece = 0; piece < count; piece++) {
		const v = vectors.subarray(piece * STRIDE, piece * STRIDE + 6);
		reach.set([(v[0]! + v[3]!) / 2, (v[1]! + v[4]!) / 2, (v[2]! + v[5]!) / 2], 4 * piece);
		const half = Math.sqrt((v[0]! - v[3]!) ** 2 + (v[1]! - v[4]!) ** 2 + (v[2]! - v[5]!) ** 2) / 2;
		reach[4 * piece + 3] = (Math.sqrt(maybeChord) + half) ** 2 * (1 + 1e-9);
	}
	return {
		radiusMetres,
		reach,
		surelySine: squaredSine(surely) * (1 - 1e-9),
		surelyChord: squaredChord(surely) * (1 - 1e-9),
		maybeSine: squaredSine(maybe) * (1 + 1e-9) + 1e-30,
		maybeChord
	};
}

function squaredSine(arc: number): number {
	return arc >= Math.PI / 2 ? 2 : Math.sin(arc) ** 2;
}

function squaredChord(arc: number): number {
	return arc >= Math.PI ? 5 : 4 * Math.sin(arc / 2) ** 2;
}

/** 1 if a place is surely within, -1 if it surely is not, 0 if the arc cannot tell. */
export function compareArcs(
	field: Field,
	longitude: number,
	latitude: number,
	limits: ArcLimits
): number {
	const { surelySine, surelyChord, maybeSine, maybeChord, reach } = limits;
	field.stand(longitude, latitude);
	const { x, y, z } = field;
	const { vectors: v, count } = field.pieces;
	let answer = -1;
	for (let piece = 0; piece < count; piece++) {
		const mx = x - reach[4 * piece]!;
		const my = y - reach[4 * piece + 1]!;
		const mz = z - reach[4 * piece + 2]!;
		if (mx * mx + my * my + mz * mz > reach[4 * piece + 3]!) continue;
		const o = piece * STRIDE;
		if (
			x * v[o + 9]! + y * v[o + 10]! + z * v[o + 11]! > 0 &&
			x * v[o + 12]! + y * v[o + 13]! + z * v[o + 14]! > 0
		) {
			const away = x * v[o + 6]! + y * v[o + 7]! + z * v[o + 8]!;
			if (away * away < surelySine) return 1;
			if (away * away < maybeSine) answer = 0;
			continue;
		}
		const ax = x - v[o]!;
		const ay = y - v[o + 1]!;
		const az = z - v[o + 2]!;
		const fromA = ax * ax + ay * ay + az * az;
		if (fromA < surelyChord) return 1;
		if (fromA < maybeChord) answer = 0;
		const bx = x - v[o + 3]!;
		const by = y - v[o + 4]!;
		const bz = z - v[o + 5]!;
		const fromB = bx * bx + by * by + bz * bz;
		if (fromB < surelyChord) return 1;
		if (fromB < maybeChord) answer = 0;
	}
	return answer;
}
