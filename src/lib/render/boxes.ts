/** Boxes of the screen: what they have in common, and what it is to be cut by one. */
import type { Pixel } from './frame.ts';

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** What covers a map of a size, in its own pixels. */
export interface Covered {
	readonly width: number;
	readonly height: number;
	readonly covers: readonly Box[];
}

export const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
export const inside = (a: Box, b: Box): boolean =>
	a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
	left: left - by,
	top: top - by,
	right: right + by,
	bottom: bottom + by
});

/** A box of `reach` to every side of a point. */
export const about = ([x, y]: Pixel, reach: number): Box => ({
	left: x - reach,
	top: y - reach,
	right: x + reach,
	bottom: y + reach
});

/** The box of a size around its middle. */
export const centred = ([x, y]: Pixel, width: number, height: number): Box => ({
	left: x - width / 2,
	top: y - height / 2,
	right: x + width / 2,
	bottom: y + height / 2
});

export const common = (a: Box, b: Box): Box => ({
	left: Math.max(a.left, b.left),
	top: Math.max(a.top, b.top),
	right: Math.min(a.right, b.right),
	bottom: Math.min(a.bottom, b.bottom)
});

export function boxOf(points: readonly Pixel[]): Box {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		if (x < left) left = x;
		if (x > right) right = x;
		if (y < top) top = y;
		if (y > bottom) bottom = y;
	}
	return { left, top, right, bottom };
}

/** Seen in part: across the edge of the map, or half under a panel. */
export function isCut(box: Box, { width, height, covers }: Covered): boolean {
	const frame = { left: 0, top: 0, right: width, bottom: height };
	if (!overlap(box, frame)) return false;
	return !inside(box, frame) || covers.some((cover) => overlap(box, cover) && !inside(box, cover));
}

/** Seen as a whole. */
export function isWhole(box: Box, { width, height, covers }: Covered): boolean {
	const frame = { left: 0, top: 0, right: width, bottom: height };
	return inside(box, frame) && !covers.some((cover) => overlap(box, cover));
}

/** The box around a text of a size that is turned about its middle. */
export function turnedBox(middle: Pixel, width: number, height: number, turn: number): Box {
	const radians = (turn * Math.PI) / 180;
	const [cos, sin] = [Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians))];
	return centred(middle, width * cos + height * sin, width * sin + height * cos);
}
