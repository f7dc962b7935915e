/** What is taken of the picture, so that labels keep clear of each other and of the marks. */
import { about, overlap, type Box } from './boxes.ts';
import type { Line } from './svg-line.ts';

export type PlacedKind = 'marks' | 'labels';
/** Is told what was placed, and where. */
export type PlacedListener = (kind: PlacedKind, boxes: readonly Box[]) => void;

const CELL_PIXELS = 48;

/** Boxes by the cells of a grid they touch, so that a label looks only at those around it. */
class Grid {
	readonly #cells = new Map<number, Box[]>();

	#visit({ left, top, right, bottom }: Box, act: (cell: number) => boolean): boolean {
		const [from, to] = [Math.floor(left / CELL_PIXELS), Math.floor(right / CELL_PIXELS)];
		const last = Math.floor(bottom / CELL_PIXELS);
		for (let row = Math.floor(top / CELL_PIXELS); row <= last; row++) {
			for (let column = from; column <= to; column++) if (act(row * 4096 + column)) return true;
		}
		return false;
	}

	add(box: Box): void {
		this.#visit(box, (cell) => {
			const there = this.#cells.get(cell);
			if (there) there.push(box);
			else this.#cells.set(cell, [box]);
			return false;
		});
	}

	holds(box: Box): boolean {
		return this.#visit(box, (cell) =>
			Boolean(this.#cells.get(cell)?.some((other) => overlap(box, other)))
		);
	}
}

export class Taken {
	readonly #boxes = new Grid();
	readonly #lines = new Grid();
	readonly #thin = new Grid();
	readonly #all: Box[] = [];
	readonly #within: Box;
	readonly #told: PlacedListener;

	constructor(within: Box, told: PlacedListener = () => {}) {
		this.#within = within;
		this.#told = told;
	}

	/** Whether all the boxes lie in the picture and on nothing else. */
	free(boxes: readonly Box[]): boolean {
		const { left, top, right, bottom } = this.#within;
		return boxes.every(
			(box) =>
				box.left >= left &&
				box.top >= top &&
				box.right <= right &&
				box.bottom <= bottom &&
				!this.#boxes.holds(box)
		);
	}

	/** Whether none of the boxes lies on a line of the subject: what is better, and not always to be had. */
	clear(boxes: readonly Box[], thin = true): boolean {
		return boxes.every((box) => !this.#lines.holds(box) && !(thin && this.#thin.holds(box)));
	}

	/** All that is taken. */
	get boxes(): readonly Box[] {
		return this.#all;
	}

	take(boxes: readonly Box[], kind: PlacedKind): void {
		for (const box of boxes) this.#boxes.add(box);
		this.#all.push(...boxes);
		this.#told(kind, boxes);
	}

	/** A line that labels had better not cross; less so a `thin` one. */
	draw(line: Line, thin: boolean): void {
		for (const box of beads(line)) (thin ? this.#thin : this.#lines).add(box);
	}
}

const BEAD_PIXELS = 6;

/** Small boxes along a line, near enough for no label to slip between. */
function beads(line: Line): readonly Box[] {
	return line.slice(1).flatMap(([x, y], index) => {
		const [fromX, fromY] = line[index] ?? [x, y];
		const count = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / BEAD_PIXELS));
		return Array.from({ length: count + 1 }, (_, step) => {
			const share = step / count;
			const [atX, atY] = [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
			return about([atX, atY], 2);
		});
	});
}

/** The square boxes that a turned strip of `width` × `height` around a middle covers. */
export function strip(
	[x, y]: readonly [number, number],
	width: number,
	height: number,
	degrees: number
): readonly Box[] {
	const count = Math.max(1, Math.ceil(width / height));
	const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
	const half = height / 2;
	return Array.from({ length: count }, (_, index) => {
		const along = count === 1 ? 0 : -width / 2 + half + ((width - height) * index) / (count - 1);
		const [atX, atY] = [x + along * cos, y + along * sin];
		return about([atX, atY], half);
	});
}
