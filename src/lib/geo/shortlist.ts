import { EQUATORIAL_RADIUS_METRES, RADIANS } from './ellipsoid.ts';
import { type Field, halfChordSquaredWithin } from './field.ts';

const MOST_JOINTS = 4;

/** Which pieces matter along a chord, and what may be expected of the boundary there. */
export class Shortlist {
	/** Lists of pieces, each narrowed from the one before it. */
	list = new Int32Array(1024);
	end = 0;
	uniform = false;
	seesAll = false;
	half = 0;
	bend = 0;
	#lowest = new Float64Array(64);
	#margins = new Float64Array(2 * MOST_JOINTS + 2);
	#field: Field;
	#radius: number;
	#tolerance: number;
	#chord: number;

	constructor(field: Field, radiusMetres: number, toleranceMetres: number) {
		this.#field = field;
		this.#radius = radiusMetres;
		this.#tolerance = toleranceMetres;
		this.#chord = halfChordSquaredWithin(radiusMetres);
	}

	/** Starts from the pieces of a cell, with room for a number of lists narrowed from them. */
	start(pieces: Int32Array, depth: number): void {
		const { length } = pieces;
		if (length > this.#lowest.length) this.#lowest = new Float64Array(length * 2);
		if (length * depth > this.list.length) this.list = new Int32Array(length * depth * 2);
		this.list.set(pieces);
	}

	/** The share of a chord at which the foot on a piece reaches its end: there the curvature changes. */
	joint(ax: number, ay: number, bx: number, by: number, from: number, to: number): number {
		if (to - from > MOST_JOINTS) return 0.5;
		const field = this.#field;
		const before = this.#margins;
		field.stand(ax, ay);
		for (let index = from; index < to; index++)
			field.margins(this.list[index]!, before, 2 * (index - from));
		field.stand(bx, by);
		let best = 0.5;
		let nearest = 0.4;
		for (let index = from; index < to; index++) {
			field.margins(this.list[index]!, before, 2 * MOST_JOINTS);
			for (let side = 0; side < 2; side++) {
				const start = before[2 * (index - from) + side]!;
				const share = start / (start - before[2 * MOST_JOINTS + side]!);
				if (!(Math.abs(share - 0.5) < nearest)) continue;
				nearest = Math.abs(share - 0.5);
				best = share;
			}
		}
		return best;
	}

	/**
	 * Measures the middle of a chord, and lists behind the old list the pieces that can matter on the path: a
	 * distance is convex, so it lies above its tangent all along the chord, bent as the chord is.
	 */
	narrow(ax: number, ay: number, bx: number, by: number, from: number, to: number): number {
		const field = this.#field;
		const y = (ay + by) / 2;
		const scale = EQUATORIAL_RADIUS_METRES * RADIANS;
		const east = ((bx - ax) / 2) * scale * Math.cos(Math.min(Math.abs(ay), Math.abs(by)) * RADIANS);
		const north = ((by - ay) / 2) * scale;
		field.stand((ax + bx) / 2, y);
		const square = (east * east + north * north) / EQUATORIAL_RADIUS_METRES;
		const bend = square / Math.sqrt(field.x * field.x + field.y * field.y);
		const list = this.list;
		const lowest = this.#lowest;
		const half = Math.sqrt(east * east + north * north);
		// A squared half-chord grows by half the arc at most. What lies further off cannot matter on a path
		// that keeps within a third of its chord; the others are looked at only if none does.
		const near = this.#chord + (0.7 * half + this.#tolerance) / EQUATORIAL_RADIUS_METRES;
		let nearest = Infinity;
		for (let index = from; index < to; index++) {
			const piece = list[index]!;
			field.project(piece);
			if (field.halfChordSquared > near) {
				lowest[index - from] = Infinity;
				continue;
			}
			const metres = field.slope(piece);
			if (metres < nearest) nearest = metres;
			const slope = Math.abs(field.east * east + field.north * north);
			// Beyond a quarter of the way round the Earth it is concave.
			const chord = field.halfChordSquared;
			const turn = chord > 0.5 ? (2 * chord - 1) / (2 * Math.sqrt(chord * (1 - chord))) : 0;
			lowest[index - from] = metres - slope - bend - turn * square;
		}
		if (!(nearest < this.#radius + 0.3 * half)) {
			nearest = this.#field.distance((ax + bx) / 2, y, list, from, to);
			field.stand((ax + bx) / 2, y);
			lowest.fill(0, 0, to - from);
		}
		const excess = nearest - this.#radius;
		const limit = this.#radius + 1.2 * Math.abs(excess) + this.#tolerance;
		let end = to;
		for (let index = from; index < to; index++) {
			if (!(lowest[index - from]! > limit)) list[end++] = list[index]!;
		}
		if (end === to) for (let index = from; index < to; index++) list[end++] = list[index]!;
		this.end = end;
		this.half = half;
		this.bend = bend;
		this.uniform = this.#isUniform(to, end, half);
		// Between pieces that do not hang together there may be a notch as narrow as √(8·tolerance) radii.
		this.seesAll =
			half < 1.35 * Math.sqrt(this.#tolerance * this.#radius) ||
			end - to === 1 ||
			(end - to === 2 && field.hangTogether(list[to]!, list[to + 1]!));
		return excess;
	}

	/**
	 * Whether the nearest place stays inside one piece, or stays one and the same end, all along a chord:
	 * then the path is one smooth arc. Two pieces that meet in that end bound it together.
	 */
	#isUniform(from: number, to: number, halfChordMetres: number): boolean {
		if (to - from > 2) return false;
		const field = this.#field;
		const clear = (0.98 * halfChordMetres) / EQUATORIAL_RADIUS_METRES;
		const last = this.list[to - 1]!;
		if (!field.keepsFoot(last, clear)) return false;
		if (to - from === 1) return true;
		if (!field.keepsFoot(this.list[from]!, clear)) return false;
		field.project(last);
		const { footX, footY } = field;
		field.project(this.list[from]!);
		return field.footX === footX && field.footY === footY;
	}
}
