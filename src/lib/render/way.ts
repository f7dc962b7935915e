/** A line as a way to go: how far along it each of its points is, and where one is after a distance. */
import type { Pixel } from './frame.ts';

export interface Way {
	readonly line: readonly Pixel[];
	/** How far along it each point is. */
	readonly passed: readonly number[];
	readonly length: number;
}

export function wayOf(line: readonly Pixel[]): Way {
	let length = 0;
	const passed = line.map(([x, y], index) => {
		const before = line[index - 1];
		if (before) length += Math.hypot(x - before[0], y - before[1]);
		return length;
	});
	return { line, passed, length };
}

/** The first of the points but the very first that is so far along; beyond the end the last one. */
function firstAfter(passed: readonly number[], distance: number): number {
	let [low, high] = [Math.min(1, passed.length - 1), passed.length - 1];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if ((passed[middle] ?? Infinity) >= distance) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** The point after a distance; before the beginning and beyond the end the line runs on straight. */
export function pointAt({ line, passed }: Way, distance: number): Pixel {
	const index = firstAfter(passed, distance);
	const [a, b] = [line[index - 1] ?? line[0] ?? [0, 0], line[index] ?? [0, 0]];
	const [from, to] = [passed[index - 1] ?? 0, passed[index] ?? 0];
	const share = to > from ? (distance - from) / (to - from) : 0;
	return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** Points of a stretch about a place of the way, in `count` equal steps. */
export function stretchOf(way: Way, middle: number, width: number, count: number): Pixel[] {
	return Array.from({ length: count + 1 }, (_, index) =>
		pointAt(way, middle - width / 2 + (width * index) / count)
	);
}

/** Which way each step of a line goes: 0° to the right, 90° down. */
export function headingsOf(line: readonly Pixel[]): readonly number[] {
	return line.slice(1).map(([x, y], index) => {
		const [fromX, fromY] = line[index] ?? [x, y];
		return (Math.atan2(y - fromY, x - fromX) * 180) / Math.PI;
	});
}
