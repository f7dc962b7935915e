/** Names that run along a line: where it is straight enough, upright, and clear of everything else. */
import { LINE } from './ground.ts';
import type { Pixel } from './frame.ts';
import type { Label, Placing } from './svg-labels.ts';
import { about, grown, type Box } from './boxes.ts';
import { linesWithin, type Line } from './svg-line.ts';
import { digits, tag } from './svg-markup.ts';
import { look, type Look } from './svg-look.ts';
import type { Shape } from './svg-shapes.ts';
import type { StyledLayer } from './svg-style.ts';
import { faceAttributes, lineEms, spanMarkup } from './svg-type.ts';
import { headingsOf, pointAt, stretchOf, wayOf, type Way } from './way.ts';

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
	const step = Math.max(width / 3, 24);
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

/** Equal names keep their layer's distance, also those of different lines. */
export function alongLines(
	layer: StyledLayer,
	shapes: readonly Shape[],
	placing: Placing
): readonly Label[] {
	const labels: Label[] = [];
	const there = new Map<string, Pixel[]>();
	for (const shape of shapes) {
		const words = look(layer, shape, false);
		const [line] = words?.lines ?? [];
		if (!words || !line) continue;
		const width = lineEms(line, words.spacing) * words.size * SLACK;
		const offset = layer.value<readonly number[]>('text-offset', shape)[1] ?? 0;
		const aside = (offset + MIDDLE) * words.size;
		const spacing = layer.value<number>('symbol-spacing', shape);
		const turn = layer.value<number>('text-max-angle', shape);
		const text = line.map((span) => span.text).join('');
		const same = there.get(text) ?? [];
		there.set(text, same);
		for (const path of visible(shape)) {
			if (path.length < width) continue;
			for (const [place, bend] of tries(path.length, width)) {
				const middle = pointAt(path, place);
				const near = ([x, y]: Pixel) => Math.hypot(x - middle[0], y - middle[1]) < spacing;
				if (same.some(near)) continue;
				const baseline = stretch(path, place, width, aside);
				const taken = boxes(stretch(path, place, width / SLACK, offset * words.size), words.size);
				if (!isGentle(baseline, turn, bend) || !placing.taken.free(taken)) continue;
				placing.taken.take(taken, 'labels');
				same.push(middle);
				labels.push(runMarkup(words, baseline, placing));
			}
		}
	}
	return labels;
}

function visible({ type, lines, clip }: Shape): readonly Way[] {
	if (type < LINE) return [];
	const within = grown(clip, -48);
	return lines.flatMap((line) => linesWithin(line, within)).map(wayOf);
}
