/** Names that run along a line: where it is straight enough, upright, and clear of everything else. */
import type { Pixel } from './frame.ts';
import type { Label, Placing } from './svg-labels.ts';
import { about, type Box } from './boxes.ts';
import type { Line } from './svg-line.ts';
import { digits, tag } from './svg-markup.ts';
import type { Look } from './svg-look.ts';
import { faceAttributes, lineEms, spanMarkup } from './svg-type.ts';
import { headingsOf, stretchOf, wayOf, type Way } from './way.ts';

/** Pixels between the samples of a line under a name. */
const STEP = 6;
/** A name bends no more than this from its one end to its other: little if it can be, else somewhat. */
const BENDS_DEGREES = [50, 130];
const MIDDLE = 0.34;
/** Free line beyond both ends of a name, so that a wider font still fits. */
const SLACK = 1.12;

/** Samples to either side that a name's curve is averaged over: letters do not turn at once. */
const SMOOTH = 5;

function smoothed(line: Line): Line {
	return line.map((_, index): Pixel => {
		const reach = Math.min(SMOOTH, index, line.length - 1 - index);
		const near = line.slice(index - reach, index + reach + 1);
		const mean = (axis: 0 | 1) => near.reduce((sum, point) => sum + point[axis], 0) / near.length;
		return [mean(0), mean(1)];
	});
}

/** The stretch of a line under a name, from left to right, moved aside by `aside` pixels. */
function stretch(path: Way, middle: number, width: number, aside: number): Line {
	const count = Math.max(2, Math.ceil(width / STEP));
	const smooth = smoothed(stretchOf(path, middle, width, count));
	const [first = [0, 0], last = [0, 0]] = [smooth[0], smooth.at(-1)];
	const upright = first[0] <= last[0] ? smooth : smooth.toReversed();
	return upright.map(([x, y], index): Pixel => {
		const [a, b] = [
			upright[Math.max(0, index - 2)] ?? [0, 0],
			upright[index + 2] ?? upright.at(-1) ?? [0, 0]
		];
		const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
		return [x - ((b[1] - a[1]) / length) * aside, y + ((b[0] - a[0]) / length) * aside];
	});
}

function isGentle(line: Line, mostTurn: number, mostBend: number): boolean {
	const turns = headingsOf(line);
	const between = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);
	const sharp = turns.some((turn, index) => between(turn, turns[index - 1] ?? turn) > mostTurn);
	const bend = Math.max(...turns.map((turn) => between(turn, turns[0] ?? turn)));
	return !sharp && bend <= mostBend;
}

function boxes(line: Line, size: number): readonly Box[] {
	return line
		.filter((_, index) => index % 2 === 0 || index === line.length - 1)
		.map((point) => about(point, size * 0.55));
}

/** Distances along a line where a name is tried: its middle first, then outwards. */
function places(length: number, width: number): readonly number[] {
	const step = Math.max(width / 8, 12);
	const reach = (length - width) / 2;
	const found = [length / 2];
	for (let away = step; away <= reach; away += step) {
		found.push(length / 2 - away, length / 2 + away);
	}
	return found;
}

const tries = (length: number, width: number) =>
	BENDS_DEGREES.flatMap((bend) => places(length, width).map((place) => [place, bend] as const));

/** A name whose baseline is `baseline`, and what marks it up. */
function runMarkup(words: Look, baseline: Line, { nameId, lettering }: Placing): Label {
	const [line = []] = words.lines;
	const id = nameId();
	const d = `M${baseline.map(([x, y]) => `${digits(x, 1)} ${digits(y, 1)}`).join('L')}`;
	const inner = line.map((span) => spanMarkup(span, words.face, lettering)).join('');
	const run = tag('textPath', { href: `#${id}`, startOffset: '50%' }, inner);
	return {
		attributes: { ...words.attributes, ...faceAttributes(words.face) },
		markup:
			tag('path', { id, d, fill: 'none', stroke: 'none' }) +
			tag('text', { 'text-anchor': 'middle' }, run)
	};
}

/** A name in the middle of a curve that has the room for it. */
export function onCurve(words: Look, curve: Line, placing: Placing): Label | null {
	const [line] = words.lines;
	if (!line) return null;
	const path = wayOf(curve);
	const width = lineEms(line, words.spacing) * words.size;
	const middle = path.length / 2;
	placing.taken.take(boxes(stretch(path, middle, width, 0), words.size), 'labels');
	// More than the name needs, so that a wider font still fits.
	return runMarkup(words, stretch(path, middle, width * SLACK, MIDDLE * words.size), placing);
}

/** From the line to the middle of its name, above it and below, in ems. */
const ASIDE = [-1.05, 1.05, -1.6, 1.6];
const SHARPEST_DEGREES = 45;

/** A name that follows the bends of its line, where the line has no straight place for it. */
export function alongRoute(words: Look, route: Line, placing: Placing): Label | null {
	const { taken } = placing;
	const [line] = words.lines;
	if (!line) return null;
	const width = lineEms(line, words.spacing) * words.size * SLACK;
	const path = wayOf(route);
	if (path.length < width) return null;
	for (const [place, bend] of tries(path.length, width)) {
		for (const aside of ASIDE) {
			const baseline = stretch(path, place, width, (aside + MIDDLE) * words.size);
			if (!isGentle(baseline, SHARPEST_DEGREES, bend)) continue;
			const covered = boxes(stretch(path, place, width, aside * words.size), words.size);
			if (!taken.free(covered) || !taken.clear(covered, false)) continue;
			taken.take(covered, 'labels');
			return runMarkup(words, baseline, placing);
		}
	}
	return null;
}
