import { INSIDE, OUTSIDE, UNDECIDED, type Verdict, judge } from './cell.ts';
import { Field } from './field.ts';
import type { Inside } from './inside.ts';
import { Lattice } from './lattice.ts';
import { type Leaf, LeafDrawer, type Stretch, TINY } from './leaf.ts';
import type { Pieces } from './pieces.ts';

const ROOT_DEGREES = 45;
/** Above this a leaf is cut even where the boundary is simple: the bounds take the Earth for nearly flat. */
const LARGEST_LEAF_METRES = 9e5;

/**
 * The set of places at a distance from a source, over the whole of longitude and latitude. Cells that the
 * boundary cannot enter are discarded, the rest are cut until it runs through each as one simple curve.
 */
export class LevelSet {
	readonly lattice = new Lattice();
	#field: Field;
	#drawer: LeafDrawer;
	#inside: Inside | null;
	#radius: number;
	#tiny: number;
	#leaves: Leaf[] = [];
	#list: Int32Array;
	#verdicts: Verdict[] = [];

	constructor(
		pieces: Pieces,
		inside: Inside | null,
		radiusMetres: number,
		toleranceMetres: number
	) {
		this.#field = new Field(pieces);
		this.#drawer = new LeafDrawer(this.lattice, this.#field, radiusMetres, toleranceMetres);
		this.#inside = inside;
		this.#radius = radiusMetres;
		this.#tiny = TINY * toleranceMetres;
		this.#list = new Int32Array(pieces.count * 4 + 1024);
		for (let piece = 0; piece < pieces.count; piece++) this.#list[piece] = piece;
	}

	/** Every stretch of the boundary; crossings are numbered as in the lattice. */
	stretches(): Stretch[] {
		const { count } = this.#field.pieces;
		for (let west = -180; west < 180; west += ROOT_DEGREES) {
			for (let south = -90; south < 90; south += ROOT_DEGREES) {
				this.#visit(
					west,
					south,
					west + ROOT_DEGREES,
					south + ROOT_DEGREES,
					0,
					count,
					this.#inside === null,
					0
				);
			}
		}
		while (this.#settle());
		return this.#leaves.flatMap((leaf) => leaf.stretches);
	}

	#visit(
		west: number,
		south: number,
		east: number,
		north: number,
		from: number,
		to: number,
		clear: boolean,
		depth: number
	): void {
		const verdict = this.#verdict(depth);
		const list = this.#room(to + (to - from));
		judge(this.#field, list, from, to, west, south, east, north, this.#radius, verdict);
		if (verdict.state === INSIDE) return;
		if (!clear && verdict.clear) {
			if (this.#inside!((west + east) / 2, (south + north) / 2)) return;
			clear = true;
		}
		if (verdict.state === OUTSIDE) return;
		const tiny = verdict.reachMetres <= this.#tiny;
		const small =
			verdict.reachMetres < 0.95 * this.#radius && verdict.reachMetres < LARGEST_LEAF_METRES;
		if (tiny || (clear && small && verdict.monotone)) {
			const count = this.#corners(west, south, east, north, to, verdict.end);
			if (tiny || count === 2) {
				this.#leaves.push({
					west,
					south,
					east,
					north,
					list: list.slice(to, verdict.end),
					count: verdict.end - to,
					tiny,
					crossings: [],
					stretches: []
				});
				return;
			}
		}
		const { halfWidthMetres, halfHeightMetres, end } = verdict;
		this.#cut(
			west,
			south,
			east,
			north,
			halfWidthMetres / halfHeightMetres,
			to,
			end,
			clear,
			depth + 1
		);
	}

	#cut(
		west: number,
		south: number,
		east: number,
		north: number,
		aspect: number,
		from: number,
		to: number,
		clear: boolean,
		depth: number
	): void {
		const x = aspect > 0.7 ? (west + east) / 2 : east;
		const y = aspect < 1.4 ? (south + north) / 2 : north;
		// Known to the lattice even if nobody evaluates them: a neighbour has to see where this side is cut.
		if (x < east) {
			this.#mark(x, south);
			this.#mark(x, north);
		}
		if (y < north) {
			this.#mark(west, y);
			this.#mark(east, y);
		}
		this.#visit(west, south, x, y, from, to, clear, depth);
		if (x < east) this.#visit(x, south, east, y, from, to, clear, depth);
		if (y < north) this.#visit(west, y, x, north, from, to, clear, depth);
		if (x < east && y < north) this.#visit(x, y, east, north, from, to, clear, depth);
	}

	/** Evaluates the corners of a cell and counts the changes of sign around it. */
	#corners(w: number, s: number, e: number, n: number, from: number, to: number): number {
		const a = this.#node(w, s, from, to) > 0;
		const b = this.#node(e, s, from, to) > 0;
		const c = this.#node(e, n, from, to) > 0;
		const d = this.#node(w, n, from, to) > 0;
		return +(a !== b) + +(b !== c) + +(c !== d) + +(d !== a);
	}

	#node(x: number, y: number, from: number, to: number): number {
		return this.#drawer.value(this.#mark(x, y), this.#list, from, to);
	}

	#mark(x: number, y: number): number {
		const node = this.lattice.find(x, y);
		return node < 0 ? this.lattice.add(x, y, NaN) : node;
	}

	/** Draws the boundary through every leaf whose crossings are new; says whether a leaf had to be cut. */
	#settle(): boolean {
		let cut = false;
		for (let index = 0; index < this.#leaves.length; index++) {
			const leaf = this.#leaves[index]!;
			if (leaf.count < 0) continue;
			const crossings = this.#drawer.crossings(leaf);
			if (isSame(crossings, leaf.crossings)) continue;
			leaf.crossings = crossings;
			leaf.stretches = this.#drawer.draw(leaf, crossings) ?? [];
			if (crossings.length > 0 && leaf.stretches.length === 0) {
				cut = true;
				const size = leaf.count;
				leaf.count = -1;
				this.#room(size * 2).set(leaf.list);
				this.#cut(leaf.west, leaf.south, leaf.east, leaf.north, 1, 0, size, true, 0);
			}
		}
		if (cut) this.#leaves = this.#leaves.filter((leaf) => leaf.count >= 0);
		return cut;
	}

	#verdict(depth: number): Verdict {
		return (this.#verdicts[depth] ??= {
			state: UNDECIDED,
			end: 0,
			halfWidthMetres: 0,
			halfHeightMetres: 0,
			reachMetres: 0,
			clear: false,
			monotone: false,
			gradients: []
		});
	}

	#room(size: number): Int32Array {
		if (size > this.#list.length) {
			const wider = new Int32Array(size * 2);
			wider.set(this.#list);
			this.#list = wider;
		}
		return this.#list;
	}
}

function isSame(a: number[], b: number[]): boolean {
	return a.length === b.length && a.every((number, index) => number === b[index]);
}
