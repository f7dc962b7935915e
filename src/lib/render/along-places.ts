/** Where along its line a name has the room: straight enough, in sight and clear of the names of marks. */
import type { Position } from 'geojson';
import { apart, isCut, turnedBox, type Box, type Covered, type Pixel } from './label-boxes.ts';
import { upright } from './line-names.ts';

export interface AlongPlace {
	readonly position: Position;
	readonly turn: number;
	readonly box: Box;
}

const SAMPLES = 32;
/** Pixels that a line may leave a name by and still be seen to bear it. */
const BEND_PIXELS = 9;
/** A name stands this far above its line. */
const ABOVE_PIXELS = 11;

/** The places along a line of pixels as shares of the way, and the pixel at a way. */
function walk(pixels: readonly Pixel[]) {
	const ways = [0];
	for (const [index, [x, y]] of pixels.entries()) {
		const next = pixels[index + 1];
		if (next) ways.push((ways[index] ?? 0) + Math.hypot(next[0] - x, next[1] - y));
	}
	const length = ways.at(-1) ?? 0;
	/** The vertex before a way, and the share of the leg from it. */
	function at(way: number): readonly [index: number, share: number] {
		const index = Math.max(
			ways.findLastIndex((passed) => passed <= way),
			0
		);
		const leg = (ways[index + 1] ?? 0) - (ways[index] ?? 0);
		return leg > 0 ? [index, (way - (ways[index] ?? 0)) / leg] : [Math.max(index - 1, 0), 1];
	}
	return { length, at };
}

function between<P extends readonly number[]>(
	points: readonly P[],
	[index, share]: readonly [number, number]
) {
	const [from, to] = [points[index] ?? [], points[index + 1] ?? points[index] ?? []];
	return [0, 1].map((axis) => {
		const [a = 0, b = 0] = [from[axis], to[axis]];
		return a + (b - a) * share;
	}) as [number, number];
}

/** The best place for a text of a size; null where the line has none. */
export function placeAlong(
	route: readonly Position[],
	project: (position: Position) => Pixel,
	width: number,
	height: number,
	covered: Covered,
	taken: readonly Box[]
): AlongPlace | null {
	const pixels = route.map(project);
	const { length, at } = walk(pixels);
	if (length < width) return null;
	let best: (AlongPlace & { readonly cost: number }) | null = null;
	for (let sample = 0; sample <= SAMPLES; sample++) {
		const way = width / 2 + ((length - width) * sample) / SAMPLES;
		const [x, y] = between(pixels, at(way));
		const [x1, y1] = between(pixels, at(way - width / 2));
		const [x2, y2] = between(pixels, at(way + width / 2));
		const bend = Math.hypot((x1 + x2) / 2 - x, (y1 + y2) / 2 - y);
		if (bend > BEND_PIXELS) continue;
		const turn = upright((Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI);
		const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
		const middle: Pixel = [x + ABOVE_PIXELS * sin, y - ABOVE_PIXELS * cos];
		// MapLibre keeps free the upright box around a turned text.
		const box = turnedBox(middle, width, height, turn);
		if (isCut(box, covered) || taken.some((other) => !apart(box, other))) continue;
		const cost = bend / BEND_PIXELS + Math.abs(turn) / 90 + Math.abs(sample / SAMPLES - 0.5);
		if (best && best.cost <= cost) continue;
		best = { position: between(route, at(way)), turn: Math.round(turn), box, cost };
	}
	return best;
}
