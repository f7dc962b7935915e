import type { Curve } from './curves.ts';
import { EQUATORIAL_RADIUS_METRES } from './ellipsoid.ts';
import { halfChordSquaredWithin } from './field.ts';
import type { Neighbours } from './neighbours.ts';
import type { Sight } from './sight.ts';

/** A shallower dip of the distance below the radius, in tolerances, is none. */
const DIP = 0.02;
/** Curves that face each other across less than this many tolerances could touch once drawn. */
const CLEARANCE = 4;
/** The cosine of the sharpest corner between curves that, once drawn, surely do not cross beside it. */
const SHARPEST = -0.98;

/** What is known of a piece at one place on a curve: how much further than the radius it is. */
interface Look {
	t: number;
	excess: number;
	/** How fast that grows along the curve. */
	slope: number;
	facing: number;
}

function isHidden(look: Look): boolean {
	return look.excess < 0;
}

/** Takes from curves what lies nearer to another piece than the radius. What is left is the boundary. */
export class Visibility {
	/** Boundaries come so close, or so nearly touch, that the general method has to look. */
	unclear = false;
	#sight: Sight;
	#neighbours: Neighbours;
	#radius: number;
	#tolerance: number;
	#clear: number;
	#near: number[] = [];
	#middles: Look[] = [];
	/** Of the curve at hand: metres for each unit of t, at most, and how sharply it can bend away. */
	#speed = 0;
	#bend = 0;

	constructor(sight: Sight, neighbours: Neighbours, radiusMetres: number, toleranceMetres: number) {
		this.#sight = sight;
		this.#neighbours = neighbours;
		this.#radius = radiusMetres;
		this.#tolerance = toleranceMetres;
		this.#clear = CLEARANCE * toleranceMetres;
	}

	/** Leaves on the curve what is visible of it. */
	settle(curve: Curve): void {
		const arc = this.#radius / EQUATORIAL_RADIUS_METRES;
		const tangent = Math.tan(arc);
		this.#speed = EQUATORIAL_RADIUS_METRES * (curve.isArc ? Math.sin(arc) : Math.cos(arc));
		this.#bend = (1.05 * (curve.isArc ? 1 / tangent : tangent) + 0.5) / EQUATORIAL_RADIUS_METRES;
		this.#lookFromMiddle(curve);
		if (curve.visible.length === 0 || this.#near.length === 0) return;
		this.#lookFromEnds(curve);
		if (this.#sight.unclear) this.unclear = true;
	}

	/** Lists the pieces that may hide something; one that hides all is enough. */
	#lookFromMiddle(curve: Curve): void {
		const sight = this.#sight;
		const half = 1.01 * this.#speed * (curve.turn / 2);
		const limit = halfChordSquaredWithin(this.#radius + half + this.#clear);
		this.#near.length = 0;
		this.#middles.length = 0;
		sight.stand(curve, curve.turn / 2);
		const neighbours = this.#neighbours.of(curve.own);
		for (let index = 0; index < neighbours.length; index++) {
			const piece = neighbours[index]!;
			if (piece === curve.before || piece === curve.beyond) continue;
			const excess = sight.excess(piece, limit);
			if (excess + half < 0) {
				curve.visible = [];
				return;
			}
			if (excess - half > this.#clear) continue;
			const slope = sight.seen[9]!;
			const fall = half * (Math.abs(slope) + 0.004) + (this.#bend * half * half) / 2;
			if (excess - fall > this.#clear) continue;
			this.#near.push(piece);
			this.#middles.push({ t: curve.turn / 2, excess, slope, facing: sight.seen[10]! });
		}
	}

	#lookFromEnds(curve: Curve): void {
		const starts = this.#lookAll(curve, 0);
		const ends = this.#lookAll(curve, curve.turn);
		for (let index = 0; index < starts.length; index++) {
			if (!isHidden(starts[index]!) || !isHidden(ends[index]!)) continue;
			if (!curve.isArc) this.#checkFacing(curve, starts[index]!, ends[index]!);
			else if (this.#sight.away(curve, this.#near[index]!) < curve.turn) continue;
			curve.visible = [];
			return;
		}
		for (let index = 0; index < starts.length && curve.visible.length > 0; index++) {
			const [start, middle, end] = [starts[index]!, this.#middles[index]!, ends[index]!];
			this.#hide(curve, this.#near[index]!, start, middle, end);
		}
	}

	/** Of an arc a piece hides all but a part around the direction away from it; of a side it hides one part. */
	#hide(curve: Curve, piece: number, start: Look, middle: Look, end: Look): void {
		if (isHidden(start) && isHidden(end)) {
			const away = this.#lookFrom(curve, piece, this.#sight.away(curve, piece));
			if (isHidden(away)) this.unclear = true;
			const from = this.#root(curve, piece, start, away);
			const to = this.#root(curve, piece, away, end);
			curve.visible = without(without(curve.visible, -1, from), to, curve.turn + 1);
			return;
		}
		let turning: Look | null = middle;
		if (!isHidden(start) && !isHidden(end) && !isHidden(middle)) {
			turning =
				this.#dip(curve, piece, start, middle, 0) ?? this.#dip(curve, piece, middle, end, 0);
		}
		if (!turning) return;
		const from = isHidden(start) ? -1 : this.#edge(curve, piece, start, turning, end);
		const to = isHidden(end) ? curve.turn + 1 : this.#edge(curve, piece, end, turning, start);
		curve.visible = without(curve.visible, from, to);
	}

	/** Sides bend away from their pieces, and where two face each other a gap may show between two ends that meet. */
	#checkFacing(curve: Curve, start: Look, end: Look): void {
		const metres = this.#speed * curve.turn;
		const bow = this.#clear + this.#bend * metres * metres;
		const facing = Math.min(start.facing, end.facing) < 0;
		if (facing && Math.max(start.excess, end.excess) > -bow) this.unclear = true;
	}

	#lookAll(curve: Curve, t: number): Look[] {
		this.#sight.stand(curve, t);
		return this.#near.map((piece) => this.#look(piece, t));
	}

	#look(piece: number, t: number): Look {
		const excess = this.#sight.excess(piece, 1);
		const { seen } = this.#sight;
		return { t, excess, slope: seen[9]!, facing: seen[10]! };
	}

	#lookFrom(curve: Curve, piece: number, t: number): Look {
		this.#sight.stand(curve, t);
		return this.#look(piece, t);
	}

	/** The edge of what is hidden, coming from an end that is not; the middle may be either. */
	#edge(curve: Curve, piece: number, from: Look, middle: Look, to: Look): number {
		return isHidden(middle)
			? this.#root(curve, piece, from, middle)
			: this.#root(curve, piece, middle, to);
	}

	/**
	 * A place where a piece is nearer than the radius, between two where it is not; null if there is none.
	 * Distances are convex, or nearly so where they are long: the excess falls no faster than a curve bends away.
	 */
	#dip(curve: Curve, piece: number, start: Look, end: Look, depth: number): Look | null {
		const metres = 1.01 * this.#speed * (end.t - start.t);
		const bow = 0.004 * metres + (this.#bend * metres * metres) / 2;
		const fromStart = Math.min(start.excess, start.excess + metres * start.slope - bow);
		const fromEnd = Math.min(end.excess, end.excess - metres * end.slope - bow);
		const lipschitz = (start.excess + end.excess - metres) / 2;
		const least = Math.max(fromStart, fromEnd, lipschitz);
		if (least > this.#clear) return null;
		if (Math.min(start.facing, end.facing) > 0 && metres < 0.6 * this.#radius) {
			if (least > -DIP * this.#tolerance) return null;
		} else if (metres < this.#clear || depth > 40) {
			this.unclear = true;
			return null;
		}
		const middle = this.#lookFrom(curve, piece, (start.t + end.t) / 2);
		if (middle.excess < -DIP * this.#tolerance) return middle;
		return (
			this.#dip(curve, piece, start, middle, depth + 1) ??
			this.#dip(curve, piece, middle, end, depth + 1)
		);
	}

	/** Where the excess changes its sign between two places: Newton's method, kept between them. */
	#root(curve: Curve, piece: number, one: Look, other: Look): number {
		let [low, high] = one.t < other.t ? [one, other] : [other, one];
		let t = low.t - (low.excess * (high.t - low.t)) / (high.excess - low.excess);
		for (let step = 0; step < 60; step++) {
			const here = this.#lookFrom(curve, piece, t);
			const move = -here.excess / here.slope;
			const next = t + move / this.#speed;
			if (Math.abs(move) < 0.1 * this.#tolerance || low.t === high.t) {
				t = Math.min(high.t, Math.max(low.t, next));
				if (here.facing < SHARPEST) this.unclear = true;
				return t;
			}
			if (here.excess < 0 === low.excess < 0) low = here;
			else high = here;
			t = next > low.t && next < high.t ? next : (low.t + high.t) / 2;
		}
		this.unclear = true;
		return t;
	}
}

/** Pairs of t, less what lies between two of them. */
function without(visible: number[], from: number, to: number): number[] {
	const left: number[] = [];
	for (let index = 0; index < visible.length; index += 2) {
		const [start, end] = [visible[index]!, visible[index + 1]!];
		if (from > start) left.push(start, Math.min(from, end));
		if (to < end) left.push(Math.max(to, start), end);
	}
	return left;
}
