/** Where along its line a name has the room: straight enough, in sight and clear of the names of marks. */
import type { Position } from 'geojson';
import { crosses, meet, type Segment } from './crossings.ts';
import { overlap, grown, isCut, turnedBox, type Box, type Covered } from './boxes.ts';
import type { Pixel } from './frame.ts';
import { upright } from './line-names.ts';
import { stretchOf, wayOf } from './way.ts';

export interface AlongPlace {
	readonly position: Position;
	readonly turn: number;
	readonly box: Box;
}

const SAMPLES = 32;
/** From the middle of a name to where its line is nearest, and where it is furthest. */
const NEAREST_PIXELS = 11;
const FURTHEST_PIXELS = 25;
/** The style lifts a name by as much from its point. */
const LIFT_EMS = 0.85;
/** Steps in which the line under a name is looked at. */
const UNDER = 8;

/** What a line needs to know to bear a name. */
export interface Room extends Covered {
	readonly project: (position: Position) => Pixel;
	readonly unproject: (pixel: Pixel) => Position;
	/** Of the names and symbols of marks. */
	readonly marks: readonly Box[];
	/** Lines that a name is not to lie across. */
	readonly lines: readonly Segment[];
	/** Of names on lines, upright around them. */
	readonly names: readonly Box[];
}

interface Text {
	readonly width: number;
	readonly height: number;
	readonly em: number;
}

/** The best place for a text; null where the line has none. Above its line is better than below. */
export function placeAlong(
	route: readonly Position[],
	{ width, height, em }: Text,
	room: Room
): AlongPlace | null {
	const path = wayOf(route.map(room.project));
	const { length } = path;
	if (length < width) return null;
	let best: (AlongPlace & { readonly cost: number }) | null = null;
	for (let sample = 0; sample <= SAMPLES; sample++) {
		const way = width / 2 + ((length - width) * sample) / SAMPLES;
		const under = stretchOf(path, way, width, UNDER);
		const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [under[0], under.at(-1)];
		const turn = upright((Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI);
		const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
		const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
		/** How far the line rises over its own ends, seen with the name upright. */
		const rises = under.map(([px, py]) => (px - x) * sin - (py - y) * cos);
		const [low, high] = [Math.min(...rises), Math.max(...rises)];
		const bend = high - low;
		if (bend + NEAREST_PIXELS > FURTHEST_PIXELS) continue;
		for (const below of [false, true]) {
			const rise = below ? low - NEAREST_PIXELS : high + NEAREST_PIXELS;
			const middle: Pixel = [x + rise * sin, y - rise * cos];
			const box = turnedBox(middle, width, height, turn);
			if (isCut(box, room) || room.names.some((other) => overlap(box, other))) continue;
			const [halfX, halfY] = [(width / 2) * cos, (width / 2) * sin];
			const [left, right] = [middle[0] - halfX, middle[0] + halfX];
			const strip: Segment = [left, middle[1] - halfY, right, middle[1] + halfY];
			if (room.lines.some((line) => meet(line, strip))) continue;
			if (room.marks.some((mark) => crosses([strip], grown(mark, height / 2)))) continue;
			const aside = Math.abs(sample / SAMPLES - 0.5);
			const cost = bend / NEAREST_PIXELS + Math.abs(turn) / 90 + aside + (below ? 0.3 : 0);
			if (best && best.cost <= cost) continue;
			const lift = LIFT_EMS * em;
			const position = room.unproject([middle[0] - lift * sin, middle[1] + lift * cos]);
			best = { position, turn: Math.round(turn), box, cost };
		}
	}
	return best;
}
