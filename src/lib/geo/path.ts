import { EQUATORIAL_RADIUS_METRES, RADIANS } from './ellipsoid.ts';
import type { Field } from './field.ts';
import { Shortlist } from './shortlist.ts';

/** A cell of the lattice, and the pieces that matter there. */
export interface Room {
	west: number;
	south: number;
	east: number;
	north: number;
	list: Int32Array;
	count: number;
}

const DEEPEST = 12;

/** Draws the boundary through one cell: between two crossings, as few straight edges as the tolerance allows. */
export class PathFinder {
	#field: Field;
	#radius: number;
	#tolerance: number;
	#short: Shortlist;
	#room!: Room;
	#path: number[] = [];

	constructor(field: Field, radiusMetres: number, toleranceMetres: number) {
		this.#field = field;
		this.#radius = radiusMetres;
		this.#tolerance = toleranceMetres;
		this.#short = new Shortlist(field, radiusMetres, toleranceMetres);
	}

	/** Longitudes and latitudes strictly between the crossings, or null if the boundary leaves the cell. */
	find(room: Room, ax: number, ay: number, bx: number, by: number): number[] | null {
		this.#room = room;
		this.#path = [];
		this.#short.start(room.list, DEEPEST + 3);
		return this.#connect(ax, ay, bx, by, 0, room.count, 0) ? this.#path : null;
	}

	#connect(
		ax: number,
		ay: number,
		bx: number,
		by: number,
		from: number,
		to: number,
		depth: number,
		expected = false
	): boolean {
		const middle = this.#short.narrow(ax, ay, bx, by, from, to);
		const end = this.#short.end;
		const uniform = this.#short.uniform;
		const allowed = 0.93 * this.#tolerance;
		const size = Math.abs(middle);
		if (expected && uniform && size <= allowed) return true;
		const third = this.#excess(ax + (bx - ax) / 3, ay + (by - ay) / 3, to, end);
		const pieceA = this.#field.nearest;
		const late = this.#excess(bx - (bx - ax) / 3, by - (by - ay) / 3, to, end);
		const pieceB = this.#field.nearest;
		const bent = Math.max(Math.abs(third - 0.889 * middle), Math.abs(late - 0.889 * middle));
		const arc = bent < 0.1 * size + 0.05 * allowed;
		// By a pole no curve is an arc on paper.
		const gentle = this.#short.bend < 0.1 * this.#short.half;
		const worst = Math.max(size, Math.abs(third), Math.abs(late));
		if (
			worst <= (arc && gentle ? allowed : 0.66 * allowed) &&
			((uniform && gentle) ||
				(this.#short.seesAll && this.#endsFlat(ax, ay, bx, by, to, end, 0.66 * allowed)))
		) {
			return true;
		}
		if (depth >= DEEPEST) return false;
		if (uniform) {
			// So near to an arc that its parts need no second look.
			const trusted = gentle && bent < 0.04 * size && size < 0.1 * this.#short.half;
			const count = arc ? Math.ceil(Math.sqrt(worst / (0.8 * allowed))) : 2;
			const parts = Math.min(24, Math.max(2, count));
			return this.#divide(ax, ay, bx, by, to, end, parts, middle, depth, arc && gentle, trusted);
		}
		const corner =
			pieceA === pieceB ? null : this.#corner(ax, ay, bx, by, pieceA, pieceB, from, to);
		if (corner) {
			const [x, y] = corner;
			if (!this.#connect(ax, ay, x, y, from, to, depth + 2)) return false;
			this.#path.push(x, y);
			return this.#connect(x, y, bx, by, from, to, depth + 2);
		}
		const share = this.#short.joint(ax, ay, bx, by, to, end);
		if (!this.#settle(ax, ay, bx, by, share, 4 * middle * share * (1 - share), from, to))
			return false;
		const [x, y] = [this.#x, this.#y];
		if (!this.#connect(ax, ay, x, y, from, to, depth + 1)) return false;
		this.#path.push(x, y);
		return this.#connect(x, y, bx, by, from, to, depth + 1);
	}

	/** A corner close to an end shows only there. */
	#endsFlat(
		ax: number,
		ay: number,
		bx: number,
		by: number,
		from: number,
		to: number,
		allowed: number
	): boolean {
		const [x, y] = [0.08 * (bx - ax), 0.08 * (by - ay)];
		return (
			Math.abs(this.#excess(ax + x, ay + y, from, to)) <= allowed &&
			Math.abs(this.#excess(bx - x, by - y, from, to)) <= allowed
		);
	}

	#divide(
		ax: number,
		ay: number,
		bx: number,
		by: number,
		from: number,
		to: number,
		parts: number,
		middle: number,
		depth: number,
		expected: boolean,
		trusted: boolean
	): boolean {
		let x = ax;
		let y = ay;
		for (let part = 1; part < parts; part++) {
			const share = part / parts;
			const sag = parts > 2 ? 4 * middle * share * (1 - share) : middle;
			if (!this.#settle(ax, ay, bx, by, share, sag, from, to)) return false;
			const [foundX, foundY] = [this.#x, this.#y];
			if (!trusted && !this.#connect(x, y, foundX, foundY, from, to, depth + 1, expected)) {
				return false;
			}
			this.#path.push(foundX, foundY);
			[x, y] = [foundX, foundY];
		}
		return trusted || this.#connect(x, y, bx, by, from, to, depth + 1, expected);
	}

	#x = 0;
	#y = 0;

	/** Moves a point of the chord at right angles to it, first by a guess, until it lies on the boundary. */
	#settle(
		ax: number,
		ay: number,
		bx: number,
		by: number,
		share: number,
		guess: number,
		from: number,
		to: number
	): boolean {
		const x = ax + (bx - ax) * share;
		const y = ay + (by - ay) * share;
		const scaleY = EQUATORIAL_RADIUS_METRES * RADIANS;
		const scaleX = scaleY * Math.cos(y * RADIANS);
		const east = (bx - ax) * scaleX;
		const north = (by - ay) * scaleY;
		const length = Math.sqrt(east * east + north * north);
		// Inside lies to the left of the path, so the distance grows to the right.
		const rightX = north / length / scaleX;
		const rightY = -east / length / scaleY;
		let move = -guess;
		let value = this.#excess(x + rightX * move, y + rightY * move, from, to);
		let slope = 1;
		for (let step = 0; Math.abs(value) > 0.03 * this.#tolerance; step++) {
			if (step > 8) return false;
			const close = Math.abs(value) < 0.25 * this.#tolerance;
			const [before, valueBefore] = [move, value];
			move -= value / slope;
			if (close) break;
			value = this.#excess(x + rightX * move, y + rightY * move, from, to);
			slope = (value - valueBefore) / (move - before);
			if (!(slope > 0.2)) slope = 1;
		}
		this.#x = x + rightX * move;
		this.#y = y + rightY * move;
		return this.#contains(this.#x, this.#y);
	}

	/** Solves for the place at the radius from both of two pieces, by Newton's method. */
	#corner(
		ax: number,
		ay: number,
		bx: number,
		by: number,
		pieceA: number,
		pieceB: number,
		from: number,
		to: number
	): [number, number] | null {
		const field = this.#field;
		let x = (ax + bx) / 2;
		let y = (ay + by) / 2;
		for (let step = 0; step < 6; step++) {
			const scaleY = EQUATORIAL_RADIUS_METRES * RADIANS;
			const scaleX = scaleY * Math.cos(y * RADIANS);
			field.stand(x, y);
			field.project(pieceA);
			const a = field.slope(pieceA) - this.#radius;
			const { east: aEast, north: aNorth } = field;
			field.project(pieceB);
			const b = field.slope(pieceB) - this.#radius;
			const { east: bEast, north: bNorth } = field;
			const determinant = aEast * bNorth - aNorth * bEast;
			if (!(Math.abs(determinant) > 0.02)) return null;
			x -= (a * bNorth - b * aNorth) / determinant / scaleX;
			y -= (b * aEast - a * bEast) / determinant / scaleY;
			if (!this.#contains(x, y)) return null;
			if (Math.max(Math.abs(a), Math.abs(b)) < 0.2 * this.#tolerance) break;
		}
		return Math.abs(this.#excess(x, y, from, to)) < 0.05 * this.#tolerance ? [x, y] : null;
	}

	#excess(x: number, y: number, from: number, to: number): number {
		return this.#field.distance(x, y, this.#short.list, from, to) - this.#radius;
	}

	#contains(x: number, y: number): boolean {
		const { west, south, east, north } = this.#room;
		return x > west && x < east && y > south && y < north;
	}
}
