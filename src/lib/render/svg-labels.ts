/**
 * Names and symbols of a static map. As on the live map the last layer of the style is placed first and
 * every later one yields to it; unlike there, nothing is placed that the picture's edge would cut.
 */
import { POINT } from './ground.ts';
import { strip, type Taken } from './svg-boxes.ts';
import { alongLines } from './svg-along.ts';
import { type Box } from './svg-line.ts';
import { imageName } from './svg-layers.ts';
import { digits, tag } from './svg-markup.ts';
import type { Shape } from './svg-shapes.ts';
import type { StyledLayer } from './svg-style.ts';
import type { SymbolSheet } from './svg-symbols.ts';
import { look, type Look } from './svg-look.ts';
import { faceAttributes, lineEms, spanMarkup, type Lettering, type TextLine } from './svg-type.ts';

export interface Placing {
	readonly taken: Taken;
	readonly symbols: SymbolSheet;
	readonly lettering: Lettering;
	/** A name for an element, unlike any other of the picture. */
	readonly nameId: () => string;
}

/** A text on the picture, and how its layer sets it. */
export interface Label {
	readonly attributes: Readonly<Record<string, string | number | null>>;
	readonly markup: string;
}

interface Anchor {
	readonly x: -1 | 0 | 1;
	readonly y: -1 | 0 | 1;
	/** On the other side of its point from where the style has it. */
	readonly mirrored?: boolean;
}

/** Which side of the text stands at the point. */
function anchorOf(name: string): Anchor {
	return {
		x: name.includes('left') ? 1 : name.includes('right') ? -1 : 0,
		y: name.includes('top') ? 1 : name.includes('bottom') ? -1 : 0
	};
}

/** MapLibre's: from the middle of a line of text to its baseline, in ems. */
const BASELINE = 7 / 24;
/** The middle of small letters and capitals above the baseline. */
const MIDDLE = 0.34;

interface Block {
	readonly lines: readonly TextLine[];
	readonly widths: readonly number[];
	readonly heights: readonly number[];
	readonly width: number;
	readonly height: number;
}

function blockOf({ lines, size, spacing, lineHeight }: Look): Block {
	const widths = lines.map((line) => lineEms(line, spacing) * size);
	const heights = lines.map(
		(line) => lineHeight * size * Math.max(...line.map(({ scale }) => scale))
	);
	const height = heights.reduce((sum, one) => sum + one, 0);
	return { lines, widths, heights, width: Math.max(...widths), height };
}

/** The middle of the text from the point, for an anchor. */
function shift(layer: StyledLayer, shape: Shape, anchor: Anchor, block: Block, size: number) {
	const radial = layer.value<number>('text-radial-offset', shape) * size;
	const [aside = 0, y = 0] = layer.value<readonly number[]>('text-offset', shape);
	const x = anchor.mirrored ? -aside : aside;
	const diagonal = anchor.x !== 0 && anchor.y !== 0 ? Math.SQRT1_2 : 1;
	const byRadius = layer.has('text-radial-offset');
	const vertical = radial * diagonal - BASELINE * size;
	return {
		x:
			anchor.x * (block.width / 2 + (byRadius ? radial * diagonal : 0)) + (byRadius ? 0 : x * size),
		y: anchor.y * (block.height / 2 + (byRadius ? vertical : 0)) + (byRadius ? 0 : y * size)
	};
}

function boxesOf(
	x: number,
	y: number,
	block: Block,
	padding: number,
	turn: number
): readonly Box[] {
	if (turn !== 0) return strip([x, y], block.width + 2 * padding, block.height + 2 * padding, turn);
	const [halfX, halfY] = [block.width / 2 + padding, block.height / 2 + padding];
	return [{ left: x - halfX, right: x + halfX, top: y - halfY, bottom: y + halfY }];
}

function textMarkup(
	{ face, size }: Look,
	block: Block,
	[x, y]: readonly [number, number],
	anchor: Anchor,
	turn: number,
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

/** Where a text may stand: a fixed place to one side has the other side to yield to. */
function anchorsOf(layer: StyledLayer, shape: Shape): readonly Anchor[] {
	const variable = layer.value<readonly string[] | undefined>('text-variable-anchor', shape);
	if (variable) return variable.map(anchorOf);
	const fixed = anchorOf(layer.value<string>('text-anchor', shape));
	const other: Anchor = { ...fixed, x: fixed.x === 1 ? -1 : 1, mirrored: true };
	return fixed.x === 0 ? [fixed] : [fixed, other];
}

function pointLabel(
	layer: StyledLayer,
	shape: Shape,
	[pointX, pointY]: readonly [number, number],
	{ taken, lettering }: Placing
): Label | null {
	const words = look(layer, shape);
	if (!words) return null;
	const block = blockOf(words);
	const padding = layer.value<number>('text-padding', shape);
	const turn = layer.value<number>('text-rotate', shape);
	for (const anchor of anchorsOf(layer, shape)) {
		const offset = shift(layer, shape, anchor, block, words.size);
		const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
		const x = pointX + offset.x * cos - offset.y * sin;
		const y = pointY + offset.x * sin + offset.y * cos;
		const boxes = boxesOf(x, y, block, padding, turn);
		if (!taken.free(boxes)) continue;
		taken.take(boxes, 'labels');
		const markup = textMarkup(
			words,
			block,
			[x, y],
			turn === 0 ? anchor : anchorOf('center'),
			turn,
			lettering
		);
		return { attributes: { ...words.attributes, ...faceAttributes(words.face) }, markup };
	}
	return null;
}

/** Draws the symbol of a shape; marks are never left out, whatever they cover. */
function symbol(
	layer: StyledLayer,
	shape: Shape,
	[x, y]: readonly [number, number],
	placing: Placing
): string {
	const name = imageName(layer, 'icon-image', shape);
	const opacity = layer.value<number>('icon-opacity', shape);
	if (!name || opacity === 0) return '';
	const [offsetX = 0, offsetY = 0] = layer.value<readonly number[]>('icon-offset', shape);
	const size = layer.value<number>('icon-size', shape);
	const turn = layer.value<number>('icon-rotate', shape);
	const [atX, atY] = [x + offsetX * size, y + offsetY * size];
	const half = (placing.symbols.size * size) / 2;
	const box = { left: atX - half, right: atX + half, top: atY - half, bottom: atY + half };
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
	const symbols: string[] = [];
	const labels: Label[] = [];
	for (const shape of ordered) {
		if (shape.type !== POINT) continue;
		for (const point of shape.lines.flat()) {
			symbols.push(symbol(layer, shape, point, placing));
			const label = pointLabel(layer, shape, point, placing);
			if (label) labels.push(label);
		}
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
