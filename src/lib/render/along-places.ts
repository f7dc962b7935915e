/** Where along its line a name has the room: straight enough, in sight and clear of the names of marks. */
import type { Position } from 'geojson';
import { crosses, type Segment } from './crossings.ts';
import {
	apart,
	grown,
	isCut,
	turnedBox,
	type Box,
	type Covered,
	type Pixel
} from './label-boxes.ts';
import { upright } from './line-names.ts';

export interface AlongPlace {
	readonly position: Position;
	readonly turn: number;
	readonly box: Box;
}

const SAMPLES = 32;
/** A name stands this far above its line, which comes no nearer under it, nor runs far away. */
const ABOVE_PIXELS = 11;
const NEAREST_PIXELS = 8;
const FURTHEST_PIXELS = 19;
/** Shares of a name's width at which the line under it is looked at. */
const UNDER = [-0.5, -0.375, -0.25, -0.125, 0, 0.125, 0.25, 0.375, 0.5];

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

function between(points: readonly Pixel[], [index, share]: readonly [number, number]): Pixel {
	const [x1, y1] = points[index] ?? [0, 0];
	const [x2, y2] = points[index + 1] ?? [x1, y1];
	return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
}

/** What a line needs to know to bear a name. */
export interface Room extends Covered {
	readonly project: (position: Position) => Pixel;
	/** Of the names and symbols of marks. */
	readonly marks: readonly Box[];
	/** Of names on lines, upright around them. */
	readonly names: readonly Box[];
}

/** The best place for a text of a size; null where the line has none. */
export function placeAlong(
	route: readonly Position[],
	[width, height]: Pixel,
	room: Room
): AlongPlace | null {
	const pixels = route.map(room.project);
	const { length, at } = walk(pixels);
	if (length < width) return null;
	let best: (AlongPlace & { readonly cost: number }) | null = null;
	for (let sample = 0; sample <= SAMPLES; sample++) {
		const way = width / 2 + ((length - width) * sample) / SAMPLES;
		const under = UNDER.map((share) => between(pixels, at(way + share * width)));
		const [[x1, y1], [x, y], [x2, y2]] = [under[0]!, under[UNDER.length >> 1]!, under.at(-1)!];
		const turn = upright((Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI);
		const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
		const middle: Pixel = [x + ABOVE_PIXELS * sin, y - ABOVE_PIXELS * cos];
		const below = under.map(([px, py]) => (py - middle[1]) * cos - (px - middle[0]) * sin);
		const [least, most] = [Math.min(...below), Math.max(...below)];
		if (least < NEAREST_PIXELS || most > FURTHEST_PIXELS) continue;
		const box = turnedBox(middle, width, height, turn);
		if (isCut(box, room) || room.names.some((other) => !apart(box, other))) continue;
		const [halfX, halfY] = [(width / 2) * cos, (width / 2) * sin];
		const [left, right] = [middle[0] - halfX, middle[0] + halfX];
		const strip: Segment = [left, middle[1] - halfY, right, middle[1] + halfY];
		if (room.marks.some((mark) => crosses([strip], grown(mark, height / 2)))) continue;
		const bend = (most - least) / FURTHEST_PIXELS;
		const cost = bend + Math.abs(turn) / 90 + Math.abs(sample / SAMPLES - 0.5);
		if (best && best.cost <= cost) continue;
		best = { position: [...between(pixelsOf(route), at(way))], turn: Math.round(turn), box, cost };
	}
	return best;
}

/** Between two near vertices a geodesic is as good as straight in degrees. */
const pixelsOf = (route: readonly Position[]) =>
	route.map(([longitude = 0, latitude = 0]): Pixel => [longitude, latitude]);
