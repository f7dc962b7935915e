/** Where a name may stand, the best place first: the style's own, then others that are as good in print. */
import type { Pixel } from './frame.ts';
import { strip } from './svg-boxes.ts';
import { about, centred, type Box } from './boxes.ts';
import type { Look } from './svg-look.ts';
import type { Shape } from './svg-shapes.ts';
import type { StyledLayer } from './svg-style.ts';
import { lineEms, type TextLine } from './svg-type.ts';

export interface Anchor {
	readonly x: -1 | 0 | 1;
	readonly y: -1 | 0 | 1;
	/** On the other side of its point from where the style has it. */
	readonly mirrored?: boolean;
	/** Farther from its point than the style has it, in ems. */
	readonly farther?: number;
}

/** Which side of the text stands at the point. */
export function anchorOf(name: string): Anchor {
	return {
		x: name.includes('left') ? 1 : name.includes('right') ? -1 : 0,
		y: name.includes('top') ? 1 : name.includes('bottom') ? -1 : 0
	};
}

export interface TextBlock {
	readonly lines: readonly TextLine[];
	readonly heights: readonly number[];
	readonly width: number;
	readonly height: number;
}

export function blockOf({ lines, size, spacing, lineHeight }: Look): TextBlock {
	const heights = lines.map(
		(line) => lineHeight * size * Math.max(...line.map(({ scale }) => scale))
	);
	return {
		lines,
		heights,
		width: Math.max(...lines.map((line) => lineEms(line, spacing) * size)),
		height: heights.reduce((sum, one) => sum + one, 0)
	};
}

export interface Candidate {
	readonly words: Look;
	readonly block: TextBlock;
	readonly anchor: Anchor;
	/** The middle of the text. */
	readonly at: Pixel;
	readonly turn: number;
	readonly boxes: readonly Box[];
	/** What it covers itself, without the room around it. */
	readonly bare: readonly Box[];
}

/** MapLibre's: from the middle of a line of text to its baseline, in ems. */
const BASELINE = 7 / 24;

/** The middle of the text from the point, for an anchor. */
function shift(layer: StyledLayer, shape: Shape, anchor: Anchor, block: TextBlock, size: number) {
	const farther = (anchor.farther ?? 0) * size;
	const radial = layer.value<number>('text-radial-offset', shape) * size + farther;
	const [aside = 0, y = 0] = layer.value<readonly number[]>('text-offset', shape);
	const x = anchor.mirrored ? -aside : aside;
	const diagonal = anchor.x !== 0 && anchor.y !== 0 ? Math.SQRT1_2 : 1;
	const byRadius = layer.has('text-radial-offset');
	const vertical = radial * diagonal - BASELINE * size;
	return {
		x:
			anchor.x * (block.width / 2 + (byRadius ? radial * diagonal : 0)) + (byRadius ? 0 : x * size),
		y:
			anchor.y * (block.height / 2 + (byRadius ? vertical : 0)) +
			(byRadius ? 0 : y * size + Math.sign(y) * farther)
	};
}

function boxesOf(middle: Pixel, block: TextBlock, padding: number, turn: number): readonly Box[] {
	const [width, height] = [block.width + 2 * padding, block.height + 2 * padding];
	return turn === 0 ? [centred(middle, width, height)] : strip(middle, width, height, turn);
}

/** Where a text may stand: a fixed place to one side has the other side to yield to. */
function anchorsOf(layer: StyledLayer, shape: Shape): readonly Anchor[] {
	const variable = layer.value<readonly string[] | undefined>('text-variable-anchor', shape);
	if (variable) return variable.map(anchorOf);
	const fixed = anchorOf(layer.value<string>('text-anchor', shape));
	const other: Anchor = { ...fixed, x: fixed.x === 1 ? -1 : 1, mirrored: true };
	return fixed.x === 0 ? [fixed] : [fixed, other];
}

/** Beside a line that it is turned along: on the one side or the other, and a little off a bend. */
const OFF_LINE = [0, 0.2, 0.45, 0.8];

function candidate(
	layer: StyledLayer,
	shape: Shape,
	[pointX, pointY]: Pixel,
	words: Look,
	block: TextBlock,
	anchor: Anchor,
	turn: number,
	nudge: Pixel = [0, 0]
): Candidate {
	const padding = layer.value<number>('text-padding', shape);
	const offset = shift(layer, shape, anchor, block, words.size);
	const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
	const at: Pixel = [
		pointX + offset.x * cos - offset.y * sin + nudge[0],
		pointY + offset.x * sin + offset.y * cos + nudge[1]
	];
	return {
		words,
		block,
		anchor: turn === 0 ? anchor : { x: 0, y: 0 },
		at,
		turn,
		boxes: boxesOf(at, block, padding, turn),
		bare: boxesOf(at, block, -0.12 * words.size, turn)
	};
}

type Placed = readonly (string | readonly [number, number])[];

/** At the places that it was given, the best first. */
function placedCandidates(
	shape: Shape,
	[x, y]: Pixel,
	words: Look,
	places: Placed,
	padding: number
): readonly Candidate[] {
	const block = blockOf(words);
	return places.flatMap((name, index): Candidate[] => {
		const offset = places[index + 1];
		if (typeof name !== 'string' || typeof offset !== 'object') return [];
		const anchor = anchorOf(name);
		const at: Pixel = [
			x + offset[0] * words.size + (anchor.x * block.width) / 2,
			y + offset[1] * words.size + (anchor.y * block.height) / 2
		];
		const boxes = boxesOf(at, block, padding, 0);
		const bare = boxesOf(at, block, -0.12 * words.size, 0);
		return [{ words, block, anchor, at, turn: 0, boxes, bare }];
	});
}

/** All places of a name, made as they are asked for. */
export function* candidatesOf(
	layer: StyledLayer,
	shape: Shape,
	point: Pixel,
	words: Look
): Generator<Candidate> {
	const places = layer.value<{ readonly values: Placed } | undefined>(
		'text-variable-anchor-offset',
		shape
	);
	if (places) {
		yield* placedCandidates(shape, point, words, places.values, layer.value('text-padding', shape));
		return;
	}
	const turn = layer.value<number>('text-rotate', shape);
	const block = blockOf(words);
	const at = (anchor: Anchor, nudge?: Pixel) =>
		candidate(layer, shape, point, words, block, anchor, turn, nudge);
	const moves = turn !== 0 && shape.properties['route'] === undefined;
	for (const anchor of anchorsOf(layer, shape)) {
		if (!moves) {
			yield at(anchor);
			continue;
		}
		const [, off = 0] = layer.value<readonly number[]>('text-offset', shape);
		const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
		for (const farther of OFF_LINE) {
			const across = -2 * (off + Math.sign(off) * farther) * words.size;
			yield at({ ...anchor, farther });
			yield at({ ...anchor, farther }, [-across * sin, across * cos]);
		}
	}
}

/** Where the ends and the middle of a turned name are, with the room in which its line must run. */
export function endsOf({ at: [x, y], block, turn, words }: Candidate): readonly Box[] {
	const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
	return [-0.48, 0, 0.48].map((share) => {
		const [endX, endY] = [x + share * block.width * cos, y + share * block.width * sin];
		return about([endX, endY], 1.7 * words.size);
	});
}
