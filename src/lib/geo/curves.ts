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

type Sides = [right: Curve, left: Curve];

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
		for (let piece = 0; piece < count;) {
			let to = piece + 1;
			if (edges[piece]! < 0) this.#addPoint(piece);
			else {
				while (to < count && edges[to]! >= 0 && this.#follows(to - 1, to)) to++;
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
		const start: Sides = [this.#addSide(from, -1), this.#addSide(from, 1)];
		let before = start;
		for (let piece = from + 1; piece < to; piece++) {
			const sides: Sides = [this.#addSide(piece, -1), this.#addSide(piece, 1)];
			this.#join(piece - 1, before, piece, sides);
			before = sides;
		}
		if (to - from > 2 && this.#follows(to - 1, from)) {
			this.#join(to - 1, before, from, start);
			return;
		}
		const first = from * STRIDE;
		const last = (to - 1) * STRIDE;
		const v = this.#vectors;
		start[1].after = this.#addArc(first, v, first + 6, 1, Math.PI, from);
		start[1].after.after = start[0];
		before[0].after = this.#addArc(last + 3, v, last + 6, -1, Math.PI, to - 1);
		before[0].after.after = before[1];
	}

	/** Lets the sides of two pieces go on into each other, where a line turns away from them around an arc. */
	#join(piece: number, [right, left]: Sides, next: number, [nextRight, nextLeft]: Sides): void {
		const v = this.#vectors;
		const o = next * STRIDE;
		const turn = this.#turnBetween(piece, next);
		const shortest = Math.min(right.turn, nextRight.turn);
		const smooth = Math.abs(turn) < SMOOTH_RADIANS && 4 * this.#arc * Math.abs(turn) < shortest;
		if (smooth || turn > 0) {
			right.beyond = next;
			nextRight.before = piece;
			right.after = smooth
				? nextRight
				: this.#addArc(o, v, piece * STRIDE + 6, -1, turn, piece, next, nextRight);
		}
		if (smooth || turn <= 0) {
			nextLeft.beyond = piece;
			left.before = next;
			nextLeft.after = smooth ? left : this.#addArc(o, v, o + 6, 1, -turn, next, piece, left);
		}
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

	/** How far to the left a line turns from one piece to the next. */
	#turnBetween(piece: number, next: number): number {
		const v = this.#vectors;
		const [m, n, a] = [piece * STRIDE + 6, next * STRIDE + 6, next * STRIDE];
		const x = v[m + 1]! * v[n + 2]! - v[m + 2]! * v[n + 1]!;
		const y = v[m + 2]! * v[n]! - v[m]! * v[n + 2]!;
		const z = v[m]! * v[n + 1]! - v[m + 1]! * v[n]!;
		const sine = x * v[a]! + y * v[a + 1]! + z * v[a + 2]!;
		return Math.atan2(sine, v[m]! * v[n]! + v[m + 1]! * v[n + 1]! + v[m + 2]! * v[n + 2]!);
	}

	/** Whether a piece starts where another ends; 180 and -180 are one place, but for the last bit. */
	#follows(piece: number, next: number): boolean {
		const v = this.#vectors;
		const [end, start] = [piece * STRIDE + 3, next * STRIDE];
		const x = v[start]! - v[end]!;
		const y = v[start + 1]! - v[end + 1]!;
		const z = v[start + 2]! - v[end + 2]!;
		return x * x + y * y + z * z < 1e-30;
	}
}
