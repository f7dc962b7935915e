/** Lines on the screen: thinned to what can be seen, cut to a box, and written as short path data. */
import type { Box } from './boxes.ts';
import type { Pixel } from './frame.ts';

export type Line = readonly Pixel[];

/** The square of the distance from a point to a segment. */
function strayed([x, y]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const along = length > 0 ? Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / length, 0), 1) : 0;
	return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}

/** By Douglas and Peucker: the square of the tolerance up to which each vertex is kept. */
function weightsOf(line: Line): Float64Array {
	const weights = new Float64Array(line.length);
	weights[0] = weights[line.length - 1] = Infinity;
	const open: [from: number, to: number, most: number][] = [[0, line.length - 1, Infinity]];
	for (let span = open.pop(); span; span = open.pop()) {
		const [from, to, above] = span;
		let [farthest, most] = [-1, 0];
		for (let index = from + 1; index < to; index++) {
			const distance = strayed(line[index]!, line[from]!, line[to]!);
			if (distance > most) [farthest, most] = [index, distance];
		}
		if (farthest < 0) continue;
		const weight = Math.min(most, above);
		weights[farthest] = weight;
		open.push([from, farthest, weight], [farthest, to, weight]);
	}
	return weights;
}

/** Lines of a tile are drawn in many pictures, each of its own tolerance. */
const known = new WeakMap<Line, Float64Array>();

/** No vertex left out was farther than `tolerance` from the line. */
export function thinned(line: Line, tolerance: number): Line {
	if (line.length < 3) return line;
	const weights = known.get(line) ?? weightsOf(line);
	known.set(line, weights);
	return line.filter((_, index) => weights[index]! > tolerance * tolerance);
}

type Side = readonly [inside: (point: Pixel) => boolean, cross: (a: Pixel, b: Pixel) => Pixel];

const atX =
	(x: number) =>
	(a: Pixel, b: Pixel): Pixel => [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])];
const atY =
	(y: number) =>
	(a: Pixel, b: Pixel): Pixel => [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y];

function sidesOf({ left, top, right, bottom }: Box): readonly Side[] {
	return [
		[([x]) => x >= left, atX(left)],
		[([x]) => x <= right, atX(right)],
		[([, y]) => y >= top, atY(top)],
		[([, y]) => y <= bottom, atY(bottom)]
	];
}

/** The part of a closed ring inside a box, by Sutherland and Hodgman; its edges may run along the box. */
export function ringWithin(ring: Line, box: Box): Line {
	let rest = ring;
	for (const [inside, cross] of sidesOf(box)) {
		if (rest.every(inside)) continue;
		const cut: Pixel[] = [];
		let before = rest.at(-1);
		for (const point of rest) {
			if (before && inside(before) !== inside(point)) cut.push(cross(before, point));
			if (inside(point)) cut.push(point);
			before = point;
		}
		rest = cut;
	}
	return rest.length > 2 ? rest : [];
}

/** The parts of a line inside a box, in order. */
export function linesWithin(line: Line, box: Box): readonly Line[] {
	let parts: readonly Line[] = [line];
	for (const [inside, cross] of sidesOf(box)) {
		parts = parts.flatMap((part) => cutAt(part, inside, cross));
	}
	return parts.filter((part) => part.length > 1);
}

function cutAt(line: Line, inside: Side[0], cross: Side[1]): readonly Line[] {
	if (line.every(inside)) return [line];
	const parts: Pixel[][] = [];
	let part: Pixel[] = [];
	let before: Pixel | undefined;
	for (const point of line) {
		const crossing = before && inside(before) !== inside(point) ? cross(before, point) : null;
		if (crossing) part.push(crossing);
		if (crossing && !inside(point)) {
			parts.push(part);
			part = [];
		}
		if (inside(point)) part.push(point);
		before = point;
	}
	return [...parts, part];
}

/** Whole numbers one after the other: a minus sign separates as well as a space does. */
function packed(numbers: readonly number[]): string {
	let text = '';
	for (const number of numbers) text += text === '' || number < 0 ? number : ` ${number}`;
	return text;
}

/**
 * Path data in steps of `1 / perPixel` pixel. Steps are whole numbers of that unit, relative to the
 * point before, so that nothing adds up and equal shapes are equal text.
 */
export function pathData(
	lines: readonly Line[],
	{ closed, perPixel }: { readonly closed: boolean; readonly perPixel: number }
): string {
	let [penX, penY] = [0, 0];
	let data = '';
	for (const line of lines) {
		const steps: number[] = [];
		let first = true;
		const start: [number, number] = [penX, penY];
		for (const [x, y] of line) {
			const [nextX, nextY] = [Math.round(x * perPixel), Math.round(y * perPixel)];
			if (!first && nextX === penX && nextY === penY) continue;
			steps.push(nextX - penX, nextY - penY);
			[penX, penY] = [nextX, nextY];
			if (first) [start[0], start[1]] = [penX, penY];
			first = false;
		}
		if (steps.length < (closed ? 6 : 4)) {
			// Nothing to be seen: the pen stays where the shape began.
			const [x = 0, y = 0] = steps;
			[penX, penY] = steps.length > 0 ? [start[0] - x, start[1] - y] : start;
			continue;
		}
		data += `m${packed(steps)}`;
		if (closed) {
			data += 'z';
			[penX, penY] = start;
		}
	}
	return data;
}
