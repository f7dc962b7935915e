import { type Pieces, STRIDE } from './pieces.ts';
import { type Vector, cross, distance, dot, scaled, unit } from './vector.ts';

/**
 * Some of the places at the radius from one piece: along one of its sides, or around one of its ends. Directed, with
 * the piece to the left. A place is B cos σ + D sin σ on the auxiliary sphere: along a side the foot B
 * turns and the direction D is fixed, around an end it is the other way about.
 */
export interface Curve {
	isArc: boolean;
	fixed: Vector;
	/** What turns is `first` cos t + `second` sin t, for t from 0 to `turn`. */
	first: Vector;
	second: Vector;
	turn: number;
	/** The pieces that cannot hide it: its own, and those that meet it smoothly. */
	own: number[];
	/** The curve that goes on smoothly where this one ends. */
	after: Curve | null;
	/** What of it is the boundary: pairs of t. */
	visible: number[];
}

/** Below this a turn is no corner: sides that meet so leave the radius by less than a twentieth of the tolerance. */
const SMOOTH_RADIANS = 0.004;

/** Every curve the boundary can run along; null for a source with edges of no length. */
export function curvesAround({ count, vectors, edges }: Pieces, arc: number): Curve[] | null {
	const curves: Curve[] = [];
	const read = (offset: number): Vector => [
		vectors[offset]!,
		vectors[offset + 1]!,
		vectors[offset + 2]!
	];
	const add = (isArc: boolean, places: [Vector, Vector, Vector], turn: number, own: number[]) => {
		const [fixed, first, second] = places;
		const visible = [0, turn];
		const curve: Curve = { isArc, fixed, first, second, turn, own, after: null, visible };
		curves.push(curve);
		return curve;
	};
	const addArc = (end: Vector, from: Vector, turn: number, own: number[]) =>
		add(true, [end, from, cross(end, from)], turn, own);

	function addPoint(piece: number): void {
		const end = read(piece * STRIDE);
		const start: Vector =
			Math.abs(end[2]) < 0.7 ? unit([-end[1], end[0], 0]) : unit([0, -end[2], end[1]]);
		const before = addArc(end, start, Math.PI, [piece]);
		before.after = addArc(end, scaled(start, -1), Math.PI, [piece]);
		before.after.after = before;
	}

	function addLine(from: number, to: number): void {
		let right: Curve | null = null;
		let left: Curve | null = null;
		const start = read(from * STRIDE + 6);
		for (let piece = from; piece < to; piece++) {
			const o = piece * STRIDE;
			const [a, b, normal] = [read(o), read(o + 3), read(o + 6)];
			const length = 2 * Math.asin(distance(a, b) / 2);
			const rightSide = add(false, [scaled(normal, -1), a, read(o + 9)], length, [piece]);
			const leftSide = add(false, [normal, b, read(o + 12)], length, [piece]);
			if (piece === from) {
				const cap = addArc(a, normal, Math.PI, [piece]);
				leftSide.after = cap;
				cap.after = rightSide;
			} else {
				const before = read(o - STRIDE + 6);
				const turn = Math.atan2(dot(cross(before, normal), a), dot(before, normal));
				const shortest = Math.min(length, right!.turn);
				const smooth = Math.abs(turn) < SMOOTH_RADIANS && 4 * arc * Math.abs(turn) < shortest;
				if (smooth || turn > 0) {
					right!.own.push(piece);
					rightSide.own.push(piece - 1);
				}
				if (smooth || turn <= 0) {
					left!.own.push(piece);
					leftSide.own.push(piece - 1);
				}
				if (smooth) {
					right!.after = rightSide;
					leftSide.after = left;
				} else if (turn > 0) {
					right!.after = addArc(a, scaled(before, -1), turn, [piece - 1, piece]);
					right!.after.after = rightSide;
				} else {
					leftSide.after = addArc(a, normal, -turn, [piece - 1, piece]);
					leftSide.after.after = left;
				}
			}
			[right, left] = [rightSide, leftSide];
		}
		const last = (to - 1) * STRIDE;
		const cap = addArc(read(last + 3), scaled(read(last + 6), -1), Math.PI, [to - 1]);
		right!.after = cap;
		cap.after = left;
	}

	for (let piece = 0; piece < count; ) {
		let to = piece + 1;
		if (edges[piece]! < 0) addPoint(piece);
		else {
			while (to < count && edges[to]! >= 0 && followsOn(vectors, to)) to++;
			for (let each = piece; each < to; each++) {
				if (isNothing(vectors, each * STRIDE + 6)) return null;
			}
			addLine(piece, to);
		}
		piece = to;
	}
	return curves;
}

/** Whether a piece starts where the one before it ends. */
function followsOn(vectors: Float64Array, piece: number): boolean {
	const o = piece * STRIDE;
	const end = o - STRIDE + 3;
	return (
		vectors[o] === vectors[end] &&
		vectors[o + 1] === vectors[end + 1] &&
		vectors[o + 2] === vectors[end + 2]
	);
}

function isNothing(vectors: Float64Array, offset: number): boolean {
	return vectors[offset] === 0 && vectors[offset + 1] === 0 && vectors[offset + 2] === 0;
}
