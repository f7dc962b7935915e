/** Where the land of a picture is, coarsely: names of waters stay on the water, those of countries near theirs. */
import { AREA } from './ground.ts';
import type { Shape } from './svg-shapes.ts';
import type { Box } from './boxes.ts';
import type { Size } from './frame.ts';

const CELL = 6;

export interface Land {
	/** The share of a box that is land, from 0 to 1. */
	share(box: Box): number;
}

/** Rows of cells, filled between the crossings of each shape's rings with the middle of the row. */
export function landOf({ width, height }: Size, shapes: readonly Shape[]): Land {
	const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
	const cells = new Uint8Array(columns * rows);
	for (const { type, lines, clip } of shapes) {
		if (type !== AREA) continue;
		const first = Math.max(0, Math.floor(clip.top / CELL));
		const last = Math.min(rows - 1, Math.ceil(clip.bottom / CELL));
		const crossings: number[][] = Array.from({ length: Math.max(0, last - first + 1) }, () => []);
		for (const line of lines) {
			let [fromX, fromY] = line.at(-1) ?? [0, 0];
			for (const [x, y] of line) {
				const [low, high] = fromY < y ? [fromY, y] : [y, fromY];
				const begin = Math.max(first, Math.ceil(low / CELL - 0.5));
				for (let row = begin; row <= last && (row + 0.5) * CELL < high; row++) {
					const at = fromX + ((x - fromX) * ((row + 0.5) * CELL - fromY)) / (y - fromY);
					crossings[row - first]?.push(at);
				}
				[fromX, fromY] = [x, y];
			}
		}
		crossings.forEach((found, index) => {
			const sorted = found.sort((a, b) => a - b);
			for (let pair = 0; pair + 1 < sorted.length; pair += 2) {
				const from = Math.max(clip.left, sorted[pair] ?? 0, 0);
				const to = Math.min(clip.right, sorted[pair + 1] ?? 0, width);
				const start = (first + index) * columns;
				const end = Math.min(columns, Math.round(to / CELL));
				for (let column = Math.round(from / CELL); column < end; column++)
					cells[start + column] = 1;
			}
		});
	}
	return {
		share({ left, top, right, bottom }) {
			let [land, all] = [0, 0];
			const lastRow = Math.min(rows - 1, Math.floor(bottom / CELL));
			const lastColumn = Math.min(columns - 1, Math.floor(right / CELL));
			for (let row = Math.max(0, Math.floor(top / CELL)); row <= lastRow; row++) {
				for (let column = Math.max(0, Math.floor(left / CELL)); column <= lastColumn; column++) {
					land += cells[row * columns + column] ?? 0;
					all++;
				}
			}
			return all === 0 ? 0 : land / all;
		}
	};
}
