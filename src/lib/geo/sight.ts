import type { Curve, Curves } from './curves.ts';
import { EQUATORIAL_RADIUS_METRES, FLATTENING } from './ellipsoid.ts';
import { Field } from './field.ts';
import { fastDistance } from './kernel.ts';
import { type Pieces, STRIDE } from './pieces.ts';

/** Looks around from the places on a curve. */
export class Sight {
	/** Two feet have been one place: which of the pieces is the nearer cannot be told. */
	unclear = false;
	/**
	 * The place on the auxiliary sphere, the foot on the curve's own piece, and the direction of travel, three
	 * numbers for each; then how fast the excess last measured grows along the curve, and the cosine of the
	 * angle at which the two distances grow: -1 where the place lies between.
	 */
	readonly seen = new Float64Array(11);
	#field: Field;
	#frames: Float64Array;
	#vectors: Float64Array;
	#radius: number;
	#same: number;
	#arc: number;
	#sine: number;
	#cosine: number;

	constructor(pieces: Pieces, curves: Curves, radiusMetres: number, toleranceMetres: number) {
		this.#field = new Field(pieces);
		this.#frames = curves.frames;
		this.#vectors = pieces.vectors;
		this.#radius = radiusMetres;
		this.#same = ((0.05 * toleranceMetres) / EQUATORIAL_RADIUS_METRES) ** 2;
		this.#arc = radiusMetres / EQUATORIAL_RADIUS_METRES;
		this.#sine = Math.sin(this.#arc / 2);
		this.#cosine = Math.cos(this.#arc / 2);
	}

	/** Looks from the place on a curve that belongs to t. */
	stand(curve: Curve, t: number): void {
		const frames = this.#frames;
		const f = curve.frame;
		const sine = Math.sin(t);
		const cosine = Math.cos(t);
		const x = frames[f + 3]! * cosine + frames[f + 6]! * sine;
		const y = frames[f + 4]! * cosine + frames[f + 7]! * sine;
		const z = frames[f + 5]! * cosine + frames[f + 8]! * sine;
		const { isArc } = curve;
		const height = isArc ? frames[f + 2]! : z;
		const climb = isArc ? z : frames[f + 2]!;
		// The arc that makes the distance the radius: what is still wrong shrinks by a constant factor, some
		// flattening, from one round to the next, so three rounds tell where that ends.
		let s = this.#sine;
		let c = this.#cosine;
		let arc = this.#arc;
		let step = 0;
		let before = 0;
		for (let round = 0; round < 3; round++) {
			const gap = 2 * s * (climb * c - height * s);
			const sum = 2 * height + gap;
			const bow = 2 * s * c;
			const correction = ((arc - bow) * sum * sum) / (c * c) + ((arc + bow) * gap * gap) / (s * s);
			before = step;
			step = this.#arc + (FLATTENING / 8) * correction - arc;
			if (round === 2) {
				if (step !== before) step *= before / (before - step);
			}
			const half = step / 2;
			const square = half * half;
			const turnSine = half - (half * square) / 6;
			const turnCosine = 1 - square / 2 + (square * square) / 24;
			const old = s;
			s = s * turnCosine + c * turnSine;
			c = c * turnCosine - old * turnSine;
			arc += step;
		}
		const along = 1 - 2 * s * s;
		const across = 2 * s * c;
		const seen = this.seen;
		seen[0] = isArc ? frames[f]! * along + x * across : x * along + frames[f]! * across;
		seen[1] = isArc ? frames[f + 1]! * along + y * across : y * along + frames[f + 1]! * across;
		seen[2] = height * along + climb * across;
		seen[3] = isArc ? frames[f]! : x;
		seen[4] = isArc ? frames[f + 1]! : y;
		seen[5] = height;
		seen[6] = frames[f + 6]! * cosine - frames[f + 3]! * sine;
		seen[7] = frames[f + 7]! * cosine - frames[f + 4]! * sine;
		seen[8] = frames[f + 8]! * cosine - frames[f + 5]! * sine;
	}

	/** How much further than the radius a piece is from the place; Infinity beyond a squared half-chord. */
	excess(piece: number, limit: number): number {
		const seen = this.seen;
		const x = seen[0]!;
		const y = seen[1]!;
		const z = seen[2]!;
		const v = this.#vectors;
		const o = piece * STRIDE;
		let chord = 0;
		let footX = 0;
		let footY = 0;
		let footZ = 0;
		if (
			x * v[o + 9]! + y * v[o + 10]! + z * v[o + 11]! > 0 &&
			x * v[o + 12]! + y * v[o + 13]! + z * v[o + 14]! > 0
		) {
			const away = x * v[o + 6]! + y * v[o + 7]! + z * v[o + 8]!;
			const near = Math.sqrt(1 - away * away);
			chord = (away * away) / (2 * (1 + near));
			if (chord > limit) return Infinity;
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
			if (chord > limit) return Infinity;
			const end = fromA <= fromB ? o : o + 3;
			footX = v[end]!;
			footY = v[end + 1]!;
			footZ = v[end + 2]!;
		}
		const sine = 2 * Math.sqrt(chord * (1 - chord));
		const cosine = 1 - 2 * chord;
		const own = x * seen[3]! + y * seen[4]! + z * seen[5]!;
		const between = footX * seen[3]! + footY * seen[4]! + footZ * seen[5]!;
		seen[9] = -(footX * seen[6]! + footY * seen[7]! + footZ * seen[8]!) / sine;
		seen[10] = (between - cosine * own) / (sine * Math.sqrt(1 - own * own));
		const apartX = footX - seen[3]!;
		const apartY = footY - seen[4]!;
		const apartZ = footZ - seen[5]!;
		if (apartX * apartX + apartY * apartY + apartZ * apartZ < this.#same) this.unclear = true;
		return fastDistance(chord, z, footZ) - this.#radius;
	}

	/** How sharply, in radians on each radian, a straight edge on paper leaves the curve at the place. */
	bow(curve: Curve): number {
		const { seen } = this;
		const x = seen[0]!;
		const y = seen[1]!;
		const cosine = Math.sqrt(x * x + y * y);
		const east = (x * seen[7]! - y * seen[6]!) / cosine;
		const north = seen[8]! / cosine;
		// On paper straight east is along a parallel, which bends towards its pole; other edges likewise.
		const edge = (east * seen[2]! * (1 + north * north)) / cosine;
		const tangent = (this.#sine * this.#cosine) / (0.5 - this.#sine * this.#sine);
		return Math.abs((curve.isArc ? 1 / tangent : -tangent) - edge);
	}

	/** The place on an arc, from 0 to 2π, that is furthest from a piece: straight away from it. */
	away(arc: Curve, piece: number): number {
		const field = this.#field;
		const frames = this.#frames;
		const f = arc.frame;
		field.x = frames[f]!;
		field.y = frames[f + 1]!;
		field.z = frames[f + 2]!;
		field.project(piece);
		const { footX, footY, footZ } = field;
		const first = footX * frames[f + 3]! + footY * frames[f + 4]! + footZ * frames[f + 5]!;
		const second = footX * frames[f + 6]! + footY * frames[f + 7]! + footZ * frames[f + 8]!;
		return Math.atan2(second, first) + Math.PI;
	}
}
