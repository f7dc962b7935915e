import type { Position } from 'geojson';
import { EQUATORIAL_RADIUS_METRES, FLATTENING, RADIANS } from './ellipsoid.ts';
import { inverse } from './geodesic.ts';
import { FAR, fastDistance } from './kernel.ts';
import { type Pieces, STRIDE } from './pieces.ts';

/** σ may exceed s/a by a factor 1/(1-f); squared half-chords then differ by less than this. */
const SPREAD = 1.0069;

const HALF_RADIAN = RADIANS / 2;

/** The field of distances from a source, evaluated over a list of those of its pieces that can matter. */
export class Field {
	readonly pieces: Pieces;
	/** Which piece the last distance was measured to. */
	nearest = -1;
	/** Of the last foot: sin²(σ/2), height, and the foot itself. */
	halfChordSquared = 0;
	footX = 0;
	footY = 0;
	footZ = 0;
	/** The gradient last asked for. */
	east = 0;
	north = 0;
	/** The place last looked from, on the auxiliary sphere. */
	x = 0;
	y = 0;
	z = 0;
	#longitude = 0;
	#latitude = 0;

	constructor(pieces: Pieces) {
		this.pieces = pieces;
	}

	/** Looks from a place. */
	stand(longitude: number, latitude: number): void {
		this.#longitude = longitude;
		this.#latitude = latitude;
		if (latitude === 90 || latitude === -90) {
			this.x = 0;
			this.y = 0;
			this.z = latitude / 90;
			return;
		}
		const cosine = Math.cos(latitude * RADIANS);
		const sine = (1 - FLATTENING) * Math.sin(latitude * RADIANS);
		const scale = 1 / Math.sqrt(cosine * cosine + sine * sine);
		this.x = cosine * scale * Math.cos(longitude * RADIANS);
		this.y = cosine * scale * Math.sin(longitude * RADIANS);
		this.z = sine * scale;
	}

	/** Finds the foot on a piece. */
	project(piece: number): void {
		const v = this.pieces.vectors;
		const o = piece * STRIDE;
		const x = this.x;
		const y = this.y;
		const z = this.z;
		if (
			x * v[o + 9]! + y * v[o + 10]! + z * v[o + 11]! > 0 &&
			x * v[o + 12]! + y * v[o + 13]! + z * v[o + 14]! > 0
		) {
			const away = x * v[o + 6]! + y * v[o + 7]! + z * v[o + 8]!;
			const cosine = Math.sqrt(1 - away * away);
			this.halfChordSquared = (away * away) / (2 * (1 + cosine));
			this.footX = (x - away * v[o + 6]!) / cosine;
			this.footY = (y - away * v[o + 7]!) / cosine;
			this.footZ = (z - away * v[o + 8]!) / cosine;
			return;
		}
		const fromA =
			(x - v[o]!) * (x - v[o]!) +
			(y - v[o + 1]!) * (y - v[o + 1]!) +
			(z - v[o + 2]!) * (z - v[o + 2]!);
		const fromB =
			(x - v[o + 3]!) * (x - v[o + 3]!) +
			(y - v[o + 4]!) * (y - v[o + 4]!) +
			(z - v[o + 5]!) * (z - v[o + 5]!);
		const end = fromA <= fromB ? o : o + 3;
		this.halfChordSquared = (fromA <= fromB ? fromA : fromB) / 4;
		this.footX = v[end]!;
		this.footY = v[end + 1]!;
		this.footZ = v[end + 2]!;
	}

	/** The distance to the foot last found, which was on this piece. */
	measure(piece: number): number {
		if (this.halfChordSquared < FAR) return fastDistance(this.halfChordSquared, this.z, this.footZ);
		return this.measureFar(piece, this.#longitude, this.#latitude);
	}

	/** How far one stands past the two ends of a piece, inwards, as sines; the foot is an end where one is negative. */
	margins(piece: number, into: Float64Array, at: number): void {
		const v = this.pieces.vectors;
		const o = piece * STRIDE;
		into[at] = this.x * v[o + 9]! + this.y * v[o + 10]! + this.z * v[o + 11]!;
		into[at + 1] = this.x * v[o + 12]! + this.y * v[o + 13]! + this.z * v[o + 14]!;
	}

	/** Whether the foot on a piece stays inside it, or stays the same end, while one moves by an angle. */
	keepsFoot(piece: number, angle: number): boolean {
		const v = this.pieces.vectors;
		const o = piece * STRIDE;
		const fromA = this.x * v[o + 9]! + this.y * v[o + 10]! + this.z * v[o + 11]!;
		const fromB = this.x * v[o + 12]! + this.y * v[o + 13]! + this.z * v[o + 14]!;
		if (fromA === 0 && fromB === 0) return true;
		return fromA < -angle || fromB < -angle || (fromA > angle && fromB > angle);
	}

	/** Whether two pieces share an end. */
	hangTogether(one: number, other: number): boolean {
		const v = this.pieces.vectors;
		for (let pair = 0; pair < 4; pair++) {
			const a = one * STRIDE + (pair & 1 ? 3 : 0);
			const b = other * STRIDE + (pair & 2 ? 3 : 0);
			if (v[a] === v[b] && v[a + 1] === v[b + 1] && v[a + 2] === v[b + 2]) return true;
		}
		return false;
	}

	/** The distance to the foot last found, leaving its gradient, of length 1, in `east` and `north`. */
	slope(piece: number): number {
		const { x, y, z, footX, footY, footZ } = this;
		const chord = this.halfChordSquared;
		const sine = 2 * Math.sqrt(chord * (1 - chord));
		const cosine = Math.sqrt(x * x + y * y);
		this.east = (y * footX - x * footY) / (cosine * sine);
		this.north = (z * (x * footX + y * footY) - cosine * cosine * footZ) / (cosine * sine);
		return this.measure(piece);
	}

	/**
	 * The distance from a place to the nearest of the listed pieces. Here the time goes: `stand` and `project`
	 * are written out once more, so that every number stays in a register.
	 */
	distance(
		longitude: number,
		latitude: number,
		list: Int32Array,
		from: number,
		to: number
	): number {
		const v = this.pieces.vectors;
		const meridian = Math.tan(longitude * HALF_RADIAN);
		const parallel = Math.tan(latitude * HALF_RADIAN);
		const cosine = 1 - parallel * parallel;
		const sine = (1 - FLATTENING) * 2 * parallel;
		const length = Math.sqrt(cosine * cosine + sine * sine);
		const level = latitude === 90 || latitude === -90 ? 0 : cosine / length;
		const turn = level / (1 + meridian * meridian);
		const x = turn * (1 - meridian * meridian);
		const y = turn * 2 * meridian;
		const z = sine / length;
		let nearest = Infinity;
		let limit = Infinity;
		for (let index = from; index < to; index++) {
			const piece = list[index]!;
			const o = piece * STRIDE;
			let chord = 0;
			let height = 0;
			if (
				x * v[o + 9]! + y * v[o + 10]! + z * v[o + 11]! > 0 &&
				x * v[o + 12]! + y * v[o + 13]! + z * v[o + 14]! > 0
			) {
				const away = x * v[o + 6]! + y * v[o + 7]! + z * v[o + 8]!;
				const near = Math.sqrt(1 - away * away);
				chord = (away * away) / (2 * (1 + near));
				if (chord > limit) continue;
				height = (z - away * v[o + 8]!) / near;
			} else {
				const [ax, ay, az] = [x - v[o]!, y - v[o + 1]!, z - v[o + 2]!];
				const [bx, by, bz] = [x - v[o + 3]!, y - v[o + 4]!, z - v[o + 5]!];
				const fromA = ax * ax + ay * ay + az * az;
				const fromB = bx * bx + by * by + bz * bz;
				chord = (fromA <= fromB ? fromA : fromB) / 4;
				if (chord > limit) continue;
				height = fromA <= fromB ? v[o + 2]! : v[o + 5]!;
			}
			const metres =
				chord < FAR ? fastDistance(chord, z, height) : this.measureFar(piece, longitude, latitude);
			if (metres >= nearest) continue;
			nearest = metres;
			limit = chord * SPREAD;
			this.nearest = piece;
		}
		return nearest;
	}

	/** Beyond a quarter of the way round the foot is an end, and near the antipode either may be the nearer. */
	measureFar(piece: number, longitude: number, latitude: number): number {
		const d = this.pieces.degrees.subarray(piece * 4, piece * 4 + 4);
		const here: Position = [longitude, latitude];
		return Math.min(
			inverse([d[0]!, d[1]!], here).distanceMetres,
			inverse([d[2]!, d[3]!], here).distanceMetres
		);
	}
}

/** A bound for the squared half-chord of everything within a distance. */
export function halfChordSquaredWithin(metres: number): number {
	const arc = Math.min(Math.PI, metres / (EQUATORIAL_RADIUS_METRES * (1 - FLATTENING)));
	const half = Math.sin(arc / 2);
	return half * half * 1.000001;
}
