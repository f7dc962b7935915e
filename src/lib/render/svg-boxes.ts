/** What is taken of the picture, so that labels keep clear of each other and of the marks. */
import { overlap, type Box } from './svg-line.ts';

export type PlacedKind = 'marks' | 'labels';
/** Is told what was placed, and where. */
export type PlacedListener = (kind: PlacedKind, boxes: readonly Box[]) => void;

export class Taken {
	readonly #boxes: Box[] = [];
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
				!this.#boxes.some((other) => overlap(box, other))
		);
	}

	take(boxes: readonly Box[], kind: PlacedKind): void {
		this.#boxes.push(...boxes);
		this.#told(kind, boxes);
	}
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
		return { left: atX - half, top: atY - half, right: atX + half, bottom: atY + half };
	});
}
