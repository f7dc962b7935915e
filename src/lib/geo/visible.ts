import type { Curve } from './curves.ts';
import { EQUATORIAL_RADIUS_METRES } from './ellipsoid.ts';
import { halfChordSquaredWithin } from './field.ts';
import type { Sight } from './sight.ts';

/** A shallower dip of the distance below the radius, in tolerances, is none. */
const DIP = 0.02;
/** Curves that face each other across less than this many tolerances could touch once drawn. */
const CLEARANCE = 4;
/** The cosine of the sharpest corner between curves that, once drawn, surely do not cross beside it. */
const SHARPEST = -0.98;

/** Takes from curves what lies nearer to another piece than the radius. What is left is the boundary. */
export class Visibility {
	/** Two boundaries come so close, or so nearly touch, that the general method has to look. */
	unclear = false;
	#sight: Sight;
	#count: number;
	#radius: number;
	#tolerance: number;
	#arc: number;
	#doubtful: number[] = [];

	constructor(sight: Sight, count: number, radiusMetres: number, toleranceMetres: number) {
		this.#sight = sight;
		this.#count = count;
		this.#radius = radiusMetres;
		this.#tolerance = toleranceMetres;
		this.#arc = radiusMetres / EQUATORIAL_RADIUS_METRES;
	}

	/** Leaves on the curve what is visible of it. */
	settle(curve: Curve): void {
		const sight = this.#sight;
		const half = this.#metres(curve, curve.turn) / 2;
		const clear = CLEARANCE * this.#tolerance;
		const limit = halfChordSquaredWithin(this.#radius + half + clear);
		const doubtful = this.#doubtful;
		doubtful.length = 0;
		sight.stand(curve, curve.turn / 2);
		// Neighbours hide the most: look at them first.
		const start = curve.own[0]!;
		for (let step = 1; step < 2 * this.#count; step++) {
			const piece = step % 2 === 0 ? start - step / 2 : start + (step + 1) / 2;
			if (piece < 0 || piece >= this.#count || curve.own.includes(piece)) continue;
			const excess = sight.excess(piece, limit);
			if (excess + half < 0) {
				curve.visible = [];
				return;
			}
			if (excess - this.#fall(curve, half) <= clear) doubtful.push(piece);
		}
		for (const piece of doubtful) {
			if (curve.visible.length === 0) return;
			this.#hide(curve, piece);
		}
		if (sight.unclear) this.unclear = true;
	}

	/** An upper bound for the length of a part of a curve. */
	#metres(curve: Curve, turn: number): number {
		const wide = curve.isArc ? Math.sin(this.#arc) : Math.cos(this.#arc);
		return 1.01 * EQUATORIAL_RADIUS_METRES * wide * turn;
	}

	/**
	 * How far the excess last measured can fall within some metres along a curve: by its slope, and as the curve
	 * bends away. Distances themselves are convex, or nearly so where they are long.
	 */
	#fall(curve: Curve, metres: number): number {
		const tangent = Math.tan(this.#arc);
		const bend = 1.05 * (curve.isArc ? 1 / tangent : tangent) + 0.5;
		const slope = Math.abs(this.#sight.slope) + 0.004;
		const fall = metres * (slope + (bend * metres) / (2 * EQUATORIAL_RADIUS_METRES));
		return Math.min(fall, metres);
	}

	#at(curve: Curve, piece: number, t: number): number {
		this.#sight.stand(curve, t);
		return this.#sight.excess(piece);
	}

	/** Takes away what is nearer to a piece; that is one part of the curve at most. */
	#hide(curve: Curve, piece: number): void {
		const left: number[] = [];
		const { visible } = curve;
		for (let index = 0; index < visible.length; index += 2) {
			const [start, end] = [visible[index]!, visible[index + 1]!];
			const atStart = this.#at(curve, piece, start);
			const atEnd = this.#at(curve, piece, end);
			if (atStart < 0 && atEnd < 0) continue;
			if (atStart < 0) left.push(this.#root(curve, piece, start, atStart, end, atEnd), end);
			else if (atEnd < 0) left.push(start, this.#root(curve, piece, start, atStart, end, atEnd));
			else {
				const dip = this.#dip(curve, piece, start, end, 0);
				if (Number.isNaN(dip)) left.push(start, end);
				else {
					const depth = this.#at(curve, piece, dip);
					left.push(start, this.#root(curve, piece, start, atStart, dip, depth));
					left.push(this.#root(curve, piece, dip, depth, end, atEnd), end);
				}
			}
		}
		curve.visible = left;
	}

	/** Where, between two places outside, a piece is nearer than the radius; NaN if nowhere. */
	#dip(curve: Curve, piece: number, start: number, end: number, depth: number): number {
		const middle = (start + end) / 2;
		const half = this.#metres(curve, (end - start) / 2);
		const excess = this.#at(curve, piece, middle);
		if (excess < -DIP * this.#tolerance) return middle;
		const least = excess - this.#fall(curve, half);
		const clear = CLEARANCE * this.#tolerance;
		if (least > clear) return NaN;
		const { facing, slope } = this.#sight;
		if (facing > 0 && half < 0.3 * this.#radius) {
			if (least > -DIP * this.#tolerance) return NaN;
		} else if (half < clear || depth > 40) {
			this.unclear = true;
			return NaN;
		}
		const first =
			slope > 0
				? this.#dip(curve, piece, start, middle, depth + 1)
				: this.#dip(curve, piece, middle, end, depth + 1);
		if (!Number.isNaN(first)) return first;
		return slope > 0
			? this.#dip(curve, piece, middle, end, depth + 1)
			: this.#dip(curve, piece, start, middle, depth + 1);
	}

	/** Where the excess over a piece changes its sign, by the Illinois method. */
	#root(
		curve: Curve,
		piece: number,
		start: number,
		atStart: number,
		end: number,
		atEnd: number
	): number {
		let [low, high, atLow, atHigh] = [start, end, atStart, atEnd];
		let t = start;
		for (let step = 0; step < 60; step++) {
			t = step % 8 === 7 ? (low + high) / 2 : low - (atLow * (high - low)) / (atHigh - atLow);
			const excess = this.#at(curve, piece, t);
			if (Math.abs(excess) < 0.02 * this.#tolerance * Math.abs(this.#sight.slope)) break;
			if (excess > 0 === atHigh > 0) {
				[high, atHigh] = [t, excess];
				atLow /= step > 0 ? 2 : 1;
			} else {
				[low, atLow] = [t, excess];
				atHigh /= step > 0 ? 2 : 1;
			}
		}
		if (this.#sight.facing < SHARPEST) this.unclear = true;
		return t;
	}
}
