import { EQUATORIAL_RADIUS_METRES, FLATTENING } from './ellipsoid.ts';
import type { Curve } from './curves.ts';
import { fastDistance } from './kernel.ts';
import { type Pieces, STRIDE } from './pieces.ts';

/** Says where the boundary is along a curve, and which parts of it lie nearer to another piece. */
export class Sight {
	/** The place last looked at, on the auxiliary sphere. */
	x = 0;
	y = 0;
	z = 0;
	#pieces: Pieces;
	#radius: number;
	#tolerance: number;
	#arc: number;
	#half: [sine: number, cosine: number];
	/** The foot on the curve's own piece, and the direction of travel. */
	#base = [0, 0, 0];
	#travel = [0, 0, 0];
	/** How fast the excess last measured grows along the curve. */
	slope = 0;
	/** The cosine of the angle at which the two distances last compared grow: -1 where the place is between. */
	facing = 0;
	/** Two feet have been one place: which of the pieces is the nearer cannot be told. */
	unclear = false;

	constructor(pieces: Pieces, radiusMetres: number, toleranceMetres: number) {
		this.#pieces = pieces;
		this.#radius = radiusMetres;
		this.#tolerance = toleranceMetres;
		this.#arc = radiusMetres / EQUATORIAL_RADIUS_METRES;
		this.#half = [Math.sin(this.#arc / 2), Math.cos(this.#arc / 2)];
	}

	/** Looks at the place at the radius whose share of the curve is t. */
	stand(curve: Curve, t: number): void {
		const { isArc, fixed, first, second } = curve;
		const [sine, cosine] = [Math.sin(t), Math.cos(t)];
		const x = first[0] * cosine + second[0] * sine;
		const y = first[1] * cosine + second[1] * sine;
		const z = first[2] * cosine + second[2] * sine;
		const height = isArc ? fixed[2] : z;
		const climb = isArc ? z : fixed[2];
		// The arc that makes the distance the radius: the correction shrinks by a factor of the flattening each time.
		let [s, c] = this.#half;
		let arc = this.#arc;
		for (let step = 0; step < 4; step++) {
			const gap = 2 * s * (climb * c - height * s);
			const sum = 2 * height + gap;
			const round = 2 * s * c;
			const correction =
				((arc - round) * sum * sum) / (c * c) + ((arc + round) * gap * gap) / (s * s);
			const better = this.#arc + (FLATTENING / 8) * correction;
			const half = (better - arc) / 2;
			const [bigger, smaller] = [half - (half * half * half) / 6, 1 - (half * half) / 2];
			[s, c] = [s * smaller + c * bigger, c * smaller - s * bigger];
			arc = better;
		}
		const [along, across] = [1 - 2 * s * s, 2 * s * c];
		const [base, travel] = [this.#base, this.#travel];
		travel[0] = second[0] * cosine - first[0] * sine;
		travel[1] = second[1] * cosine - first[1] * sine;
		travel[2] = second[2] * cosine - first[2] * sine;
		base[0] = isArc ? fixed[0] : x;
		base[1] = isArc ? fixed[1] : y;
		base[2] = height;
		this.x = base[0] * along + (isArc ? x : fixed[0]) * across;
		this.y = base[1] * along + (isArc ? y : fixed[1]) * across;
		this.z = height * along + climb * across;
	}

	/** How much further than the radius a piece is from the place looked at; Infinity beyond a limit. */
	excess(piece: number, limit = 1): number {
		const { x, y, z } = this;
		const v = this.#pieces.vectors;
		const o = piece * STRIDE;
		let chord = 0;
		let [u, w, h] = [0, 0, 0];
		if (
			x * v[o + 9]! + y * v[o + 10]! + z * v[o + 11]! > 0 &&
			x * v[o + 12]! + y * v[o + 13]! + z * v[o + 14]! > 0
		) {
			const away = x * v[o + 6]! + y * v[o + 7]! + z * v[o + 8]!;
			const near = Math.sqrt(1 - away * away);
			chord = (away * away) / (2 * (1 + near));
			if (chord > limit) return Infinity;
			u = (x - away * v[o + 6]!) / near;
			w = (y - away * v[o + 7]!) / near;
			h = (z - away * v[o + 8]!) / near;
		} else {
			const [ax, ay, az] = [x - v[o]!, y - v[o + 1]!, z - v[o + 2]!];
			const [bx, by, bz] = [x - v[o + 3]!, y - v[o + 4]!, z - v[o + 5]!];
			const fromA = ax * ax + ay * ay + az * az;
			const fromB = bx * bx + by * by + bz * bz;
			chord = (fromA <= fromB ? fromA : fromB) / 4;
			if (chord > limit) return Infinity;
			const end = fromA <= fromB ? o : o + 3;
			u = v[end]!;
			w = v[end + 1]!;
			h = v[end + 2]!;
		}
		const sine = 2 * Math.sqrt(chord * (1 - chord));
		const [base, travel] = [this.#base, this.#travel];
		this.slope = -(u * travel[0]! + w * travel[1]! + h * travel[2]!) / sine;
		const cosine = 1 - 2 * chord;
		const own = x * base[0]! + y * base[1]! + z * base[2]!;
		const between = u * base[0]! + w * base[1]! + h * base[2]!;
		this.facing = (between - cosine * own) / (sine * Math.sqrt(1 - own * own));
		const apart = Math.hypot(u - base[0]!, w - base[1]!, h - base[2]!);
		if (apart * EQUATORIAL_RADIUS_METRES < 0.05 * this.#tolerance) this.unclear = true;
		return fastDistance(chord, z, h) - this.#radius;
	}
}
