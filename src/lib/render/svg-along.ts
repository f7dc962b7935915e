/** Names that run along a line: where it is straight enough, upright, and clear of everything else. */
import type { Pixel } from './frame.ts';
import type { Label, Placing } from './svg-labels.ts';
import { about, type Box } from './boxes.ts';
import { isLegible, lettersOn, over, type Letter } from './letters.ts';
import type { Line } from './svg-line.ts';
import { digits, tag } from './svg-markup.ts';
import type { Look } from './svg-look.ts';
import { emsOf, faceAttributes, lineEms, spanMarkup } from './svg-type.ts';
import { headingsOf, stretchOf, wayOf, type Way } from './way.ts';

/** Pixels between the samples of a line under a name. */
const STEP = 3;
/** A name bends no more than this from its one end to its other: little if it can be, else somewhat. */
const BENDS_DEGREES = [50, 130];
const MIDDLE = 0.34;
/** Free line beyond both ends of a name, so that a wider font still fits. */
const SLACK = 1.12;
/** Ems to either side that a name's curve is averaged over: letters do not turn at once. */
const EVEN_EMS = 1.5;
const SMOOTH_EMS = [EVEN_EMS, 3];
/** A line aside of bends is shorter than they are by no more than this. */
const SHORTER = 1.5;

/** Each point the mean of those about it; without its ends, which have too few. */
function smoothed(line: Line, reach: number): Line {
	return line.slice(reach, line.length - reach).map((_, index): Pixel => {
		const near = line.slice(index, index + 2 * reach + 1);
		const mean = (axis: 0 | 1) => near.reduce((sum, point) => sum + point[axis], 0) / near.length;
		return [mean(0), mean(1)];
	});
}

const samples = (way: Way, middle: number, width: number): Line =>
	stretchOf(way, middle, width, Math.max(2, Math.ceil(width / STEP)));

/** A line moved aside, square to it. */
function movedAside(line: Line, aside: number): Line {
	return line.map(([x, y], index): Pixel => {
		const [a, b] = [line[Math.max(0, index - 1)] ?? [x, y], line[index + 1] ?? [x, y]];
		const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
		return [x - ((b[1] - a[1]) / length) * aside, y + ((b[0] - a[0]) / length) * aside];
	});
}

/** What a name of such a size follows of a line: averaged, upright, and longer than it for its bends. */
function underOf(path: Way, middle: number, width: number, even: number): Line {
	const reach = Math.max(1, Math.round(even / STEP));
	const smooth = smoothed(samples(path, middle, width * SHORTER + 2 * reach * STEP), reach);
	const [first = [0, 0], last = [0, 0]] = [smooth[0], smooth.at(-1)];
	return first[0] <= last[0] ? smooth : smooth.toReversed();
}

/** The way of a name beside what it follows; null where bends leave it too short. */
function baselineOf(under: Line, width: number, aside: number): Line | null {
	const way = wayOf(movedAside(under, aside));
	return way.length < width ? null : samples(way, way.length / 2, width);
}

/** By how much a line turns from its beginning, at most. */
function bendOf(line: Line): number {
	const turns = headingsOf(line);
	const between = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);
	return Math.max(...turns.map((turn) => between(turn, turns[0] ?? turn)));
}

function lettersOf({ lines: [line = []], size, spacing }: Look, baseline: Line): readonly Letter[] {
	const advances = line.flatMap(({ text, face, scale }) =>
		[...text].map((character) => emsOf(character, face) * scale * size)
	);
	return lettersOn(wayOf(baseline), advances, spacing * size);
}

const boxes = (letters: readonly Letter[], size: number): readonly Box[] =>
	letters.map((letter) => about(over(letter, MIDDLE * size), size * 0.57));

/** Whether a letter stands on an area, which is mostly round. */
function isOn({ left, right, top, bottom }: Box, letter: Box): boolean {
	const [x, y] = middleOf({ left, right, top, bottom });
	const [letterX, letterY] = middleOf(letter);
	const [reachX, reachY] = [
		(right - left + letter.right - letter.left) / 2,
		(bottom - top + letter.bottom - letter.top) / 2
	];
	return Math.hypot((letterX - x) / reachX, (letterY - y) / reachY) < 1;
}

const middleOf = ({ left, right, top, bottom }: Box): Pixel => [
	(left + right) / 2,
	(top + bottom) / 2
];

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
	// More than the name needs, so that a wider font still fits.
	const width = lineEms(line, words.spacing) * words.size * SLACK;
	const under = underOf(path, path.length / 2, width, EVEN_EMS * words.size);
	const baseline = baselineOf(under, width, MIDDLE * words.size);
	if (!baseline) return null;
	placing.taken.take(boxes(lettersOf(words, baseline), words.size), 'labels');
	return runMarkup(words, baseline, placing);
}

/** From the line to the middle of its name, above it and below, in ems. */
const ASIDE = [-1.05, 1.05, -1.3, 1.3, -1.6, 1.6, -2, 2];

interface Run {
	readonly baseline: Line;
	readonly covered: readonly Box[];
	/** Letters on an area come before a bend. */
	readonly cost: number;
}

/** The ways of a name along a line that are clear of everything and legible. */
function* runsOf(words: Look, route: Line, width: number, placing: Placing): Generator<Run> {
	const { taken, standing } = placing;
	const { size } = words;
	const path = wayOf(route);
	const [gentle = 0, most = 0] = BENDS_DEGREES;
	// What is wider than the name is its ground.
	const areas = [...standing.areas().values()].filter(({ left, right }) => right - left < width);
	for (const place of places(path.length, width)) {
		const unders = SMOOTH_EMS.map((even) => underOf(path, place, width, even * size));
		for (const [under, aside] of unders.flatMap((one) => ASIDE.map((by) => [one, by] as const))) {
			const baseline = baselineOf(under, width, (aside + MIDDLE) * size);
			const bend = baseline ? bendOf(baseline) : Infinity;
			if (!baseline || bend > most) continue;
			const letters = lettersOf(words, baseline);
			const covered = boxes(letters, size);
			if (!taken.free(covered) || !taken.clear(covered, false)) continue;
			if (!isLegible(letters, size)) continue;
			const on = covered.filter((box) => areas.some((area) => isOn(area, box))).length;
			yield { baseline, covered, cost: 2 * on + Number(bend > gentle) };
		}
	}
}

/** A name that follows the bends of its line, where the line has no straight place for it: rather on no area. */
export function alongRoute(words: Look, route: Line, placing: Placing): Label | null {
	const [line] = words.lines;
	if (!line) return null;
	const width = lineEms(line, words.spacing) * words.size * SLACK;
	if (wayOf(route).length < width) return null;
	let best: Run | null = null;
	for (const run of runsOf(words, route, width, placing)) {
		if (!best || run.cost < best.cost) best = run;
		if (best.cost === 0) break;
	}
	if (!best) return null;
	placing.taken.take(best.covered, 'labels');
	return runMarkup(words, best.baseline, placing);
}
