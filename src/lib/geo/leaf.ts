import type { Field } from './field.ts';
import type { Lattice } from './lattice.ts';
import { PathFinder, type Room } from './path.ts';

/** A directed stretch of the boundary through one cell, with the inside to its left. */
export interface Stretch {
	from: number;
	to: number;
	/** Longitudes and latitudes between the two crossings. */
	between: number[];
}

export interface Leaf extends Room {
	tiny: boolean;
	crossings: number[];
	stretches: Stretch[];
}

/** In a cell of this share of the tolerance no boundary, however drawn, is further off than the tolerance. */
export const TINY = 0.3;

/** Draws the boundary through leaves: from where it crosses their sides. */
export class LeafDrawer {
	#lattice: Lattice;
	#field: Field;
	#paths: PathFinder;
	#radius: number;
	#tiny: number;

	constructor(lattice: Lattice, field: Field, radiusMetres: number, toleranceMetres: number) {
		this.#lattice = lattice;
		this.#field = field;
		this.#paths = new PathFinder(field, radiusMetres, toleranceMetres);
		this.#radius = radiusMetres;
		this.#tiny = TINY * toleranceMetres;
	}

	/** Distance less radius at a node, evaluated when it is first asked for. */
	value(node: number, list: Int32Array, from: number, to: number): number {
		const { x, y, value } = this.#lattice;
		if (Number.isNaN(value[node])) {
			value[node] = this.#field.distance(x[node]!, y[node]!, list, from, to) - this.#radius;
		}
		return value[node]!;
	}

	/** Around the leaf anticlockwise; a crossing that leaves the inside is written as -1 - crossing. */
	crossings(leaf: Leaf): number[] {
		const lattice = this.#lattice;
		const corners = [
			lattice.find(leaf.west, leaf.south),
			lattice.find(leaf.east, leaf.south),
			lattice.find(leaf.east, leaf.north),
			lattice.find(leaf.west, leaf.north)
		];
		const found: number[] = [];
		for (let side = 0; side < 4; side++) {
			this.#alongSide(leaf, corners[side]!, corners[(side + 1) % 4]!, found);
		}
		return found;
	}

	#alongSide(leaf: Leaf, a: number, b: number, found: number[]): void {
		const { x, y, value } = this.#lattice;
		const middle = this.#lattice.find((x[a]! + x[b]!) / 2, (y[a]! + y[b]!) / 2);
		if (middle >= 0) {
			this.value(middle, leaf.list, 0, leaf.count);
			this.#alongSide(leaf, a, middle, found);
			this.#alongSide(leaf, middle, b, found);
		} else if (value[a]! > 0 !== value[b]! > 0) {
			const crossing = this.#lattice.crossing(a, b) ?? this.#solve(leaf, a, b);
			found.push(value[a]! > 0 ? crossing : -1 - crossing);
		}
	}

	/** The share of the way from a to b where the boundary crosses, by the Illinois method. */
	#solve(leaf: Leaf, a: number, b: number): number {
		// From the lower node, so that both cells that share this edge would find the same place.
		if (a > b) return this.#solve(leaf, b, a);
		const { x, y, value } = this.#lattice;
		let [low, high, atLow, atHigh] = [0, 1, value[a]!, value[b]!];
		let share = 0.5;
		for (let step = 0; step < 60; step++) {
			share = low - (atLow * (high - low)) / (atHigh - atLow);
			const value = this.#field.distance(
				x[a]! + share * (x[b]! - x[a]!),
				y[a]! + share * (y[b]! - y[a]!),
				leaf.list,
				0,
				leaf.count
			);
			const excess = value - this.#radius;
			if (Math.abs(excess) < 0.08 * this.#tiny) break;
			if (excess > 0 === atHigh > 0) {
				[high, atHigh] = [share, excess];
				atLow /= step > 0 ? 2 : 1;
			} else {
				[low, atLow] = [share, excess];
				atHigh /= step > 0 ? 2 : 1;
			}
		}
		// Off the nodes, or two crossings beside one node would be the same place.
		return this.#lattice.addCrossing(a, b, Math.min(1 - 1e-6, Math.max(1e-6, share)));
	}

	draw(leaf: Leaf, crossings: number[]): Stretch[] | null {
		if (crossings.length === 0) return [];
		if (leaf.tiny) return this.#drawTiny(leaf, crossings);
		if (crossings.length !== 2) return null;
		const leaving = crossings[0]! < 0 ? 0 : 1;
		const from = -1 - crossings[leaving]!;
		const to = crossings[1 - leaving]!;
		const { crossingX: x, crossingY: y } = this.#lattice;
		const between = this.#paths.find(leaf, x[from]!, y[from]!, x[to]!, y[to]!);
		return between && [{ from, to, between }];
	}

	/** Cuts off each corner that differs from the centre. */
	#drawTiny(leaf: Leaf, crossings: number[]): Stretch[] {
		const distance = this.#field.distance(
			(leaf.west + leaf.east) / 2,
			(leaf.south + leaf.north) / 2,
			leaf.list,
			0,
			leaf.count
		);
		const outside = distance > this.#radius;
		const stretches: Stretch[] = [];
		for (let index = 0; index < crossings.length; index++) {
			const leaving = crossings[index]!;
			if (leaving >= 0) continue;
			const step = outside ? crossings.length - 1 : 1;
			const to = crossings[(index + step) % crossings.length]!;
			stretches.push({ from: -1 - leaving, to, between: [] });
		}
		return stretches;
	}
}
