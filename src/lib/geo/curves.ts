import { type Pieces, STRIDE } from './pieces.ts';

/**
 * Some of the places at the radius from one piece: along one of its sides, or around one of its ends. Directed, with
 * the piece to the left. A place is B cos σ + D sin σ on the auxiliary sphere: along a side the foot B
 * turns and the direction D is fixed, around an end it is the other way about.
 */
export interface Curve {
	isArc: boolean;
	/** Where its frame starts: three numbers for what is fixed; what turns is F cos t + S sin t, three for each. */
	frame: number;
	/** From 0 to this runs t. */
	turn: number;
	/** The pieces that cannot hide it: its own, and those that meet it smoothly at its start or end. */
	own: number;
	before: number;
	beyond: number;
	/** The curve that goes on smoothly where this one ends. */
	after: Curve | null;
	/** What of it is the boundary: pairs of t. */
	visible: number[];
}

/** Below this a turn is no corner: sides that meet so leave the radius by less than a twentieth of the tolerance. */
const SMOOTH_RADIANS = 0.004;

/** Every curve that the boundary of a source can run along. */
export class Curves {
	readonly all: Curve[] = [];
	readonly frames: Float64Array;
	#vectors: Float64Array;
	#arc: number;

	constructor({ count, vectors, edges }: Pieces, arc: number) {
		this.frames = new Float64Array(4 * 9 * count);
		this.#vectors = vectors;
		this.#arc = arc;
		for (let piece = 0; piece < count; ) {
			let to = piece + 1;
			if (edges[piece]! < 0) this.#addPoint(piece);
			else {
				while (to < count && edges[to]! >= 0 && this.#followsOn(to)) to++;
				this.#addLine(piece, to);
			}
			piece = to;
		}
	}

	#addPoint(piece: number): void {
		const v = this.#vectors;
		const o = piece * STRIDE;
		const [x, y, z] = [v[o]!, v[o + 1]!, v[o + 2]!];
		const away = Math.abs(z) < 0.7 ? [-y, x, 0] : [0, -z, y];
		const length = Math.hypot(...away);
		const start = Float64Array.from(away, (number) => number / length);
		const one = this.#addArc(o, start, 0, 1, Math.PI, piece);
		one.after = this.#addArc(o, start, 0, -1, Math.PI, piece);
		one.after.after = one;
	}

	#addLine(from: number, to: number): void {
		const v = this.#vectors;
		const first = from * STRIDE;
		const last = (to - 1) * STRIDE;
		let right = this.#addSide(from, -1);
		let left = this.#addSide(from, 1);
		left.after = this.#addArc(first, v, first + 6, 1, Math.PI, from);
		left.after.after = right;
		for (let piece = from + 1; piece < to; piece++) {
			const rightSide = this.#addSide(piece, -1);
			const leftSide = this.#addSide(piece, 1);
			const turn = this.#turnBefore(piece);
			const shortest = Math.min(right.turn, rightSide.turn);
			const smooth =
				Math.abs(turn) < SMOOTH_RADIANS && 4 * this.#arc * Math.abs(turn) < shortest;
			const o = piece * STRIDE;
			if (smooth || turn > 0) {
				right.beyond = piece;
				rightSide.before = piece - 1;
				right.after = smooth
					? rightSide
					: this.#addArc(o, v, o - STRIDE + 6, -1, turn, piece - 1, piece, rightSide);
			}
			if (smooth || turn <= 0) {
				leftSide.beyond = piece - 1;
				left.before = piece;
				leftSide.after = smooth
					? left
					: this.#addArc(o, v, o + 6, 1, -turn, piece, piece - 1, left);
			}
			right = rightSide;
			left = leftSide;
		}
		right.after = this.#addArc(last + 3, v, last + 6, -1, Math.PI, to - 1);
		right.after.after = left;
	}

	/** The side of a piece towards its normal, walked from its end, or the other, walked from its start. */
	#addSide(piece: number, sign: number): Curve {
		const v = this.#vectors;
		const o = piece * STRIDE;
		const f = this.all.length * 9;
		const foot = sign < 0 ? o : o + 3;
		const along = sign < 0 ? o + 9 : o + 12;
		for (let axis = 0; axis < 3; axis++) {
			this.frames[f + axis] = sign * v[o + 6 + axis]!;
			this.frames[f + 3 + axis] = v[foot + axis]!;
			this.frames[f + 6 + axis] = v[along + axis]!;
		}
		const x = v[o]! - v[o + 3]!;
		const y = v[o + 1]! - v[o + 4]!;
		const z = v[o + 2]! - v[o + 5]!;
		return this.#add(false, 2 * Math.asin(Math.sqrt(x * x + y * y + z * z) / 2), piece);
	}

	/** Around the place at `end`, anticlockwise from the direction that is read from `source`. */
	#addArc(
		end: number,
		source: Float64Array,
		at: number,
		sign: number,
		turn: number,
		own: number,
		beyond = -1,
		after: Curve | null = null
	): Curve {
		const v = this.#vectors;
		const frames = this.frames;
		const f = this.all.length * 9;
		for (let axis = 0; axis < 3; axis++) {
			frames[f + axis] = v[end + axis]!;
			frames[f + 3 + axis] = sign * source[at + axis]!;
		}
		frames[f + 6] = frames[f + 1]! * frames[f + 5]! - frames[f + 2]! * frames[f + 4]!;
		frames[f + 7] = frames[f + 2]! * frames[f + 3]! - frames[f]! * frames[f + 5]!;
		frames[f + 8] = frames[f]! * frames[f + 4]! - frames[f + 1]! * frames[f + 3]!;
		const arc = this.#add(true, turn, own);
		arc.beyond = beyond;
		arc.after = after;
		return arc;
	}

	#add(isArc: boolean, turn: number, own: number): Curve {
		const frame = this.all.length * 9;
		const visible = [0, turn];
		const curve = { isArc, frame, turn, own, before: -1, beyond: -1, after: null, visible };
		this.all.push(curve);
		return curve;
	}

	/** How far to the left a line turns where a piece starts. */
	#turnBefore(piece: number): number {
		const v = this.#vectors;
		const a = piece * STRIDE;
		const [m, n] = [a - STRIDE + 6, a + 6];
		const x = v[m + 1]! * v[n + 2]! - v[m + 2]! * v[n + 1]!;
		const y = v[m + 2]! * v[n]! - v[m]! * v[n + 2]!;
		const z = v[m]! * v[n + 1]! - v[m + 1]! * v[n]!;
		const sine = x * v[a]! + y * v[a + 1]! + z * v[a + 2]!;
		return Math.atan2(sine, v[m]! * v[n]! + v[m + 1]! * v[n + 1]! + v[m + 2]! * v[n + 2]!);
	}

	#followsOn(piece: number): boolean {
		const v = this.#vectors;
		const o = piece * STRIDE;
		const end = o - STRIDE + 3;
		return v[o] === v[end] && v[o + 1] === v[end + 1] && v[o + 2] === v[end + 2];
	}
}
