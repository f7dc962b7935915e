/** Boxes of the screen, and what it is to be cut by one. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export type Pixel = readonly [x: number, y: number];

/** What covers a map of a size, in its own pixels. */
export interface Covered {
	readonly width: number;
	readonly height: number;
	readonly covers: readonly Box[];
}

export const apart = (a: Box, b: Box) =>
	a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;
const inside = (a: Box, b: Box) =>
	a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

export const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
	left: left - by,
	right: right + by,
	top: top - by,
	bottom: bottom + by
});

/** Seen in part: across the edge of the map, or half under a panel. */
export function isCut(box: Box, { width, height, covers }: Covered): boolean {
	const frame = { left: 0, top: 0, right: width, bottom: height };
	if (apart(box, frame)) return false;
	return !inside(box, frame) || covers.some((cover) => !apart(box, cover) && !inside(box, cover));
}

/** Seen as a whole. */
export function isWhole(box: Box, { width, height, covers }: Covered): boolean {
	const frame = { left: 0, top: 0, right: width, bottom: height };
	return inside(box, frame) && covers.every((cover) => apart(box, cover));
}

/** The box around a text of a size that is turned about its middle. */
export function turnedBox([x, y]: Pixel, width: number, height: number, turn: number): Box {
	const radians = (turn * Math.PI) / 180;
	const [cos, sin] = [Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians))];
	const halfX = (width * cos + height * sin) / 2;
	const halfY = (width * sin + height * cos) / 2;
	return { left: x - halfX, right: x + halfX, top: y - halfY, bottom: y + halfY };
}
