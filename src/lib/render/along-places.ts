/** Where along its line a name has the room: straight enough, in sight and clear of the names of marks. */
import type { Position } from 'geojson';
import { crosses, meet, type Segment } from './crossings.ts';
import { grown, isWhole, turnedBox, type Box, type Covered } from './boxes.ts';
import type { Pixel } from './frame.ts';
import { upright } from './line-names.ts';
import { linesWithin, type Line } from './svg-line.ts';
import { stretchOf, wayOf } from './way.ts';

export interface AlongPlace {
	readonly position: Position;
	readonly turn: number;
	/** Small upright boxes under the name, which may be steep. */
	readonly boxes: readonly Box[];
}

const STEP_PIXELS = 8;
const MOST_SAMPLES = 96;
/** From the middle of a name to where its line is nearest, and where it is furthest. */
const NEAREST_PIXELS = 13;
const FURTHEST_PIXELS = 27;
/** The same where the line bends away from the middle of the name, as a circle does from its tangent. */
const FURTHEST_TANGENT_PIXELS = 46;
/** A line that goes to and fro leads less far than it is long. */
const STRAIGHTEST = 0.8;
/** The style lifts a name by as much from its point. */
const LIFT_EMS = 0.85;
/** Steps in which the line under a name is looked at. */
const UNDER = 8;
/** A steep name is hard to read; the ocean lies to the east of what has two sides. */
const COST = { bend: 0.4, steep: 3, aside: 0.6, west: 0.35, below: 0.1 } as const;

/** What a line needs to know to bear a name. */
export interface Room extends Covered {
	/** Not finite of what the globe hides. */
	readonly project: (position: Position) => Pixel;
	readonly unproject: (pixel: Pixel) => Position;
	/** Of the symbols, and of the names that have their place. */
	readonly marks: readonly Box[];
	/** Lines that a name is not to lie across. */
	readonly lines: readonly Segment[];
}

interface Text {
	readonly width: number;
	readonly height: number;
	readonly em: number;
}

interface Found extends AlongPlace {
	readonly middle: Pixel;
	readonly cost: number;
}

/** The parts of a line that are in sight. */
function inSight(route: readonly Position[], { project, width, height }: Room): readonly Line[] {
	const parts: Pixel[][] = [[]];
	for (const pixel of route.map(project)) {
		if (Number.isFinite(pixel[0])) parts.at(-1)?.push(pixel);
		else parts.push([]);
	}
	const frame = { left: 0, top: 0, right: width, bottom: height };
	return parts.filter((part) => part.length > 1).flatMap((part) => linesWithin(part, frame));
}

/** Where the middle of a turned text is, that the style lifts from its point. */
export function lifted([x, y]: Pixel, { em }: Text, turn: number): Pixel {
	const radians = (turn * Math.PI) / 180;
	return [x + LIFT_EMS * em * Math.sin(radians), y - LIFT_EMS * em * Math.cos(radians)];
}

/** Boxes along a turned text, which its upright box would overstate. */
export function boxesUnder([x, y]: Pixel, { width, height }: Text, turn: number): readonly Box[] {
	const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
	const count = Math.max(Math.ceil(width / (2 * height)), 1);
	return Array.from({ length: count }, (_, index) => {
		const way = ((index + 0.5) / count - 0.5) * width;
		return turnedBox([x + way * cos, y + way * sin], width / count, height, turn);
	});
}

/** Whether a line goes away from a name to both sides of where it is nearest. */
const leaves = (rises: readonly number[], near: number, sign: number) =>
	rises.every((rise, index) => {
		const before = rises[index + (index < near ? 1 : -1)] ?? rise;
		return index === near || sign * (rise - before) >= 0;
	});

/** A name over the stretch about a way, on one side of its line; null where it cannot stand there. */
function placeAt(under: readonly Pixel[], below: boolean, text: Text, room: Room): Found | null {
	const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [under[0], under.at(-1)];
	if (Math.hypot(x2 - x1, y2 - y1) < STRAIGHTEST * text.width) return null;
	const turn = upright((Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI);
	const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
	const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
	/** How far the line rises over its own ends, seen with the name upright. */
	const rises = under.map(([px, py]) => (px - x) * sin - (py - y) * cos);
	const [low, high] = [Math.min(...rises), Math.max(...rises)];
	const near = rises.indexOf(below ? low : high);
	const tangent = Math.abs(near - UNDER / 2) <= 1 && leaves(rises, near, below ? 1 : -1);
	const bend = high - low;
	if (bend + NEAREST_PIXELS > (tangent ? FURTHEST_TANGENT_PIXELS : FURTHEST_PIXELS)) return null;
	const rise = below ? low - NEAREST_PIXELS : high + NEAREST_PIXELS;
	const middle: Pixel = [x + rise * sin, y - rise * cos];
	if (!isWhole(turnedBox(middle, text.width, text.height, turn), room)) return null;
	const [halfX, halfY] = [(text.width / 2) * cos, (text.width / 2) * sin];
	const strip: Segment = [
		middle[0] - halfX,
		middle[1] - halfY,
		middle[0] + halfX,
		middle[1] + halfY
	];
	if (room.lines.some((line) => meet(line, strip))) return null;
	if (room.marks.some((mark) => crosses([strip], grown(mark, text.height / 2)))) return null;
	const lift = LIFT_EMS * text.em;
	const east = Math.sign(rise) * sin;
	return {
		position: room.unproject([middle[0] - lift * sin, middle[1] + lift * cos]),
		turn: Math.round(turn),
		middle,
		boxes: boxesUnder(middle, text, turn),
		cost:
			(COST.bend * bend) / NEAREST_PIXELS +
			COST.steep * (turn / 90) ** 2 -
			COST.west * east +
			(below ? COST.below : 0)
	};
}

function* placesOn(line: Line, text: Text, room: Room): Generator<Found> {
	const way = wayOf(line);
	const free = way.length - text.width;
	if (free < 0) return;
	const samples = Math.min(Math.max(Math.ceil(free / STEP_PIXELS), 1), MOST_SAMPLES);
	for (let sample = 0; sample <= samples; sample++) {
		const middle = text.width / 2 + (free * sample) / samples;
		const under = stretchOf(way, middle, text.width, UNDER);
		const aside = COST.aside * Math.abs(sample / samples - 0.5);
		for (const below of [false, true]) {
			const found = placeAt(under, below, text, room);
			if (found) yield { ...found, cost: found.cost + aside };
		}
	}
}

/** The best places for a text, the first before all: two on a line of which so much is in sight, else one. */
export function placesAlong(
	route: readonly Position[],
	text: Text,
	room: Room,
	{ repeatsFrom = Infinity, apart = 0 } = {}
): readonly AlongPlace[] {
	const lines = inSight(route, room);
	const found = lines
		.flatMap((line) => [...placesOn(line, text, room)])
		.toSorted((a, b) => a.cost - b.cost);
	const [first] = found;
	if (!first) return [];
	const length = lines.reduce((sum, line) => sum + wayOf(line).length, 0);
	const second =
		length < repeatsFrom
			? undefined
			: found.find(
					({ middle: [x, y] }) => Math.hypot(x - first.middle[0], y - first.middle[1]) > apart
				);
	return second ? [first, second] : [first];
}
