/** Lines of the map as pixels, and whether one of them runs through a box. */
import type { MultiLineString, Position } from 'geojson';
import type { Drawn } from './drawn.ts';
import type { Box } from './boxes.ts';

type Project = (position: Position) => readonly [x: number, y: number];
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Names keep off these; sooner off a line that means a place than off a thin measure or track. */
const HEAVY = ['chain', 'outer-chain', 'perimeter', 'strait', 'claim'];
const LIGHT = ['distance', 'patrol', 'move'];

/** The lines of a map as it looks, the heavy ones and the light. */
export interface Lines {
	readonly heavy: readonly Segment[];
	readonly light: readonly Segment[];
}

export function linesOf(lines: readonly Drawn[], zoom: number, project: Project): Lines {
	const of = (kinds: readonly string[]) => segmentsOf(lines, kinds, zoom, project);
	return { heavy: of(HEAVY), light: of(LIGHT) };
}
/** Vertices stand 30 km apart so that a line follows its geodesic: every third is enough here. */
const STRIDE = 3;

function segmentsOf(
	lines: readonly Drawn[],
	kinds: readonly string[],
	zoom: number,
	project: Project
): readonly Segment[] {
	return lines
		.filter(({ properties: { kind, drawnFrom } }) => kinds.includes(kind) && drawnFrom <= zoom)
		.flatMap(({ geometry }) => (geometry as MultiLineString).coordinates)
		.flatMap((line) => {
			const kept = line.filter((_, index) => index % STRIDE === 0 || index === line.length - 1);
			const pixels = kept.map(project);
			return pixels.slice(1).map(([x2, y2], index): Segment => {
				const [x1, y1] = pixels[index] ?? [x2, y2];
				return [x1, y1, x2, y2];
			});
		});
}

/** By Liang and Barsky: what of a segment lies between each two opposite sides. */
function enters([x1, y1, x2, y2]: Segment, { left, right, top, bottom }: Box): boolean {
	let [from, to] = [0, 1];
	for (const [start, length, low, high] of [
		[x1, x2 - x1, left, right],
		[y1, y2 - y1, top, bottom]
	] as const) {
		if (length === 0) {
			if (start < low || start > high) return false;
			continue;
		}
		const [a, b] = [(low - start) / length, (high - start) / length];
		from = Math.max(from, Math.min(a, b));
		to = Math.min(to, Math.max(a, b));
	}
	return from <= to;
}

/** On which side of a line a point lies. */
const side = ([x1, y1, x2, y2]: Segment, x: number, y: number) =>
	Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));

const parts = (line: Segment, [x1, y1, x2, y2]: Segment) =>
	side(line, x1, y1) !== side(line, x2, y2);

export const meet = (a: Segment, b: Segment) => parts(a, b) && parts(b, a);

export function crosses(segments: readonly Segment[], box: Box): boolean {
	return segments.some((segment) => enters(segment, box));
}
