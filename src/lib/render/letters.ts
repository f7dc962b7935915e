/** The letters of a name that runs along a way: where each stands, and whether they can be read as a word. */
import type { Pixel } from './frame.ts';
import { pointAt, type Way } from './way.ts';

export interface Letter {
	/** The middle of its foot. */
	readonly foot: Pixel;
	/** The way it reads, as a step of one pixel. */
	readonly along: Pixel;
	readonly width: number;
}

/** What of its advance a letter fills, and how high its tallest is, in ems. */
const FILLS = 0.8;
const HEIGHT = 0.66;
/** From one letter to the next. */
const SHARPEST_DEGREES = 26;

/** Letters of such `advances`, each with its space after it, in the middle of a way. */
export function lettersOn(way: Way, advances: readonly number[], space: number): readonly Letter[] {
	const whole = advances.reduce((sum, one) => sum + one + space, 0);
	let from = (way.length - whole) / 2;
	return advances.map((advance): Letter => {
		const middle = from + advance / 2;
		from += advance + space;
		const [[x1, y1], [x2, y2]] = [pointAt(way, middle - 1), pointAt(way, middle + 1)];
		const length = Math.hypot(x2 - x1, y2 - y1) || 1;
		const along: Pixel = [(x2 - x1) / length, (y2 - y1) / length];
		return { foot: pointAt(way, middle), along, width: FILLS * advance };
	});
}

/** Above its foot, by so many pixels. */
export const over = ({ foot: [x, y], along: [cos, sin] }: Letter, rise: number): Pixel => [
	x + rise * sin,
	y - rise * cos
];

function cornersOf(letter: Letter, size: number): readonly Pixel[] {
	const { along, width } = letter;
	return [0, HEIGHT * size].flatMap((rise) => {
		const [x, y] = over(letter, rise);
		return [-width / 2, width / 2].map((aside): Pixel => [
			x + aside * along[0],
			y + aside * along[1]
		]);
	});
}

/** Whether a line parts two sets of corners that is square to this direction. */
function parts([cos, sin]: Pixel, some: readonly Pixel[], others: readonly Pixel[]): boolean {
	const [a, b] = [some, others].map((corners) => corners.map(([x, y]) => x * cos + y * sin));
	return (
		a !== undefined &&
		b !== undefined &&
		(Math.max(...a) <= Math.min(...b) || Math.max(...b) <= Math.min(...a))
	);
}

/** Whether the boxes of two letters, each turned its own way, have something in common. */
export function collide(one: Letter, other: Letter, size: number): boolean {
	const [some, others] = [cornersOf(one, size), cornersOf(other, size)];
	return ![one, other].some(
		({ along: [cos, sin] }) => parts([cos, sin], some, others) || parts([-sin, cos], some, others)
	);
}

/** No letter lies on another, and none is turned much from the one before. */
export function isLegible(letters: readonly Letter[], size: number): boolean {
	const least = Math.cos((SHARPEST_DEGREES * Math.PI) / 180);
	return letters.every((letter, index) => {
		const before = letters[index - 1];
		const turn = before ? letter.along[0] * before.along[0] + letter.along[1] * before.along[1] : 1;
		return turn >= least && !letters.slice(0, index).some((one) => collide(one, letter, size));
	});
}
