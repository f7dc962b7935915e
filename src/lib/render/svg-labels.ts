/**
 * Names and symbols of a static map. As on the live map the last layer of the style is placed first and
 * every later one yields to it; unlike there, nothing is placed that the picture's edge would cut.
 */
import { POINT } from './ground.ts';
import { BASEMAP_SOURCE } from './basemap.ts';
import { about } from './boxes.ts';
import type { Pixel } from './frame.ts';
import { alongLines } from './svg-along.ts';
import type { Taken } from './svg-boxes.ts';
import { endsOf, markCandidates, type Candidate } from './svg-candidates.ts';
import { groundLabel } from './svg-ground-names.ts';
import type { Land } from './svg-land.ts';
import type { Line } from './svg-line.ts';
import { imageName } from './svg-layers.ts';
import { digits, tag } from './svg-markup.ts';
import type { Shape } from './svg-shapes.ts';
import type { StyledLayer } from './svg-style.ts';
import type { SymbolSheet } from './svg-symbols.ts';
import { look, withoutNote } from './svg-look.ts';
import { faceAttributes, spanMarkup, type Lettering, type TextLine } from './svg-type.ts';

export interface Placing {
	readonly taken: Taken;
	readonly symbols: SymbolSheet;
	readonly lettering: Lettering;
	/** A name for an element, unlike any other of the picture. */
	readonly nameId: () => string;
	readonly land: () => Land;
	readonly pixelsPerDegree: number;
	/** The curves along which a name of the ground may run. */
	readonly curves: (name: string) => readonly Line[];
	/** Names of the ground that are on the picture. */
	readonly named: Set<string>;
}

/** A text on the picture, and how its layer sets it. */
export interface Label {
	readonly attributes: Readonly<Record<string, string | number | null>>;
	readonly markup: string;
}

/** The middle of small letters and capitals above the baseline. */
const MIDDLE = 0.34;

function textMarkup(
	{ words: { face, size }, block, at: [x, y], anchor, turn }: Candidate,
	lettering: Lettering
): string {
	const textX = digits(x - (anchor.x * block.width) / 2, 1);
	let top = y - block.height / 2;
	const baselines = block.lines.map((line, index) => {
		const height = block.heights[index] ?? 0;
		const scale = Math.max(...line.map((span) => span.scale));
		const baseline = top + height / 2 + MIDDLE * size * scale;
		top += height;
		return baseline;
	});
	const spans = (line: TextLine) => line.map((span) => spanMarkup(span, face, lettering)).join('');
	const inner = block.lines.map((line, index) => {
		if (index === 0) return spans(line);
		const dy = (baselines[index] ?? 0) - (baselines[index - 1] ?? 0);
		return tag('tspan', { x: textX, dy: digits(dy, 1) }, spans(line));
	});
	return tag(
		'text',
		{
			x: textX,
			y: digits(baselines[0] ?? y, 1),
			'text-anchor': anchor.x === 1 ? null : anchor.x === -1 ? 'end' : 'middle',
			transform: turn === 0 ? null : `rotate(${digits(turn)} ${digits(x, 1)} ${digits(y, 1)})`
		},
		inner.join('')
	);
}

export function labelAt(candidate: Candidate, { taken, lettering }: Placing): Label {
	const { words, boxes } = candidate;
	taken.take(boxes, 'labels');
	const attributes = { ...words.attributes, ...faceAttributes(words.face) };
	return { attributes, markup: textMarkup(candidate, lettering) };
}

/** Whether the line that a name is turned along still runs beside both of its ends. */
const accompanies = (candidate: Candidate, taken: Taken) =>
	candidate.turn === 0 || endsOf(candidate).every((end) => !taken.clear([end]));

/** The first free place on no line; else one on a thin line only; else any. */
function bestPlaces(candidates: Iterable<Candidate>, taken: Taken, keeps: boolean) {
	let [thin, any]: (Candidate | null)[] = [null, null];
	for (const candidate of candidates) {
		if (!taken.free(candidate.boxes) || !accompanies(candidate, taken)) continue;
		if (taken.clear(candidate.bare, !keeps)) return { clear: candidate };
		if (!thin && taken.clear(candidate.bare, false)) thin = candidate;
		any ??= candidate;
	}
	return thin ? { clear: thin } : { any };
}

/**
 * The name of a mark is better beside a line than across it: rather without its note, but rather across than
 * nowhere; one that runs along a line `strictly` stands beside it.
 */
function markLabel(
	layer: StyledLayer,
	shape: Shape,
	point: Pixel,
	placing: Placing,
	strictly = false
): Label | null {
	const words = look(layer, shape);
	if (!words) return null;
	// The name of an area stays in its area, whatever thin line crosses it.
	const keeps =
		layer.value<readonly string[] | undefined>('text-variable-anchor')?.[0] === 'center';
	const found: Candidate[] = [];
	for (const one of [words, ...withoutNote(words)]) {
		const { clear, any } = bestPlaces(
			markCandidates(layer, shape, point, one),
			placing.taken,
			keeps
		);
		if (clear) return labelAt(clear, placing);
		if (any) found.push(any);
	}
	const [crossing] = strictly ? [] : found;
	return crossing ? labelAt(crossing, placing) : null;
}

/** Draws the symbol of a shape; marks are never left out, whatever they cover. */
function symbol(layer: StyledLayer, shape: Shape, [x, y]: Pixel, placing: Placing): string {
	const name = imageName(layer, 'icon-image', shape);
	const opacity = layer.value<number>('icon-opacity', shape);
	if (!name || opacity === 0) return '';
	const [offsetX = 0, offsetY = 0] = layer.value<readonly number[]>('icon-offset', shape);
	const size = layer.value<number>('icon-size', shape);
	const turn = layer.value<number>('icon-rotate', shape);
	const [atX, atY] = [x + offsetX * size, y + offsetY * size];
	const box = about([atX, atY], (placing.symbols.size * size) / 2);
	if (!layer.value<boolean>('icon-ignore-placement', shape)) placing.taken.take([box], 'marks');
	return placing.symbols.use(name, atX, atY, { opacity, scale: size, turn });
}

/** By rank; of equal rank what was reported lately comes first. */
function rankOf(layer: StyledLayer) {
	const ages = ['stale', 'last-known', 'ghost', 'quiet'];
	return (shape: Shape): number =>
		(layer.value<number | undefined>('symbol-sort-key', shape) ?? 0) +
		(ages.indexOf(String(shape.properties['freshness'])) + 1) / 10;
}

/** One layer's symbols and texts, placed among those that are there already. */
export function symbolLayer(
	layer: StyledLayer,
	shapes: readonly Shape[],
	placing: Placing
): string {
	const rank = rankOf(layer);
	const ordered = shapes.toSorted((a, b) => rank(a) - rank(b));
	if (layer.value<string>('symbol-placement') !== 'point') {
		return grouped(alongLines(layer, ordered, placing));
	}
	const ground = layer.source === BASEMAP_SOURCE;
	const symbols: string[] = [];
	const labels: Label[] = [];
	/** Of a line whose every name would cross it one is written nevertheless. */
	const crossing = new Map<string, (() => Label | null) | null>();
	for (const shape of ordered) {
		if (shape.type !== POINT) continue;
		const turned = !ground && layer.value<number>('text-rotate', shape) !== 0;
		const name = String(shape.properties['label']);
		for (const point of shape.lines.flat()) {
			symbols.push(symbol(layer, shape, point, placing));
			const label = ground
				? groundLabel(layer, shape, point, placing)
				: markLabel(layer, shape, point, placing, turned);
			if (label) labels.push(label);
			if (!turned) continue;
			if (label) crossing.set(name, null);
			else if (!crossing.has(name)) {
				crossing.set(name, () => markLabel(layer, shape, point, placing));
			}
		}
	}
	for (const write of crossing.values()) {
		const label = write?.();
		if (label) labels.push(label);
	}
	return symbols.join('') + grouped(labels);
}

/** Texts that look the same share their attributes. */
function grouped(labels: readonly Label[]): string {
	const groups = new Map<string, Label[]>();
	for (const label of labels) {
		const key = JSON.stringify(label.attributes);
		groups.set(key, [...(groups.get(key) ?? []), label]);
	}
	return [...groups.values()]
		.map((group) =>
			tag('g', group[0]?.attributes ?? {}, group.map(({ markup }) => markup).join(''))
		)
		.join('');
}
