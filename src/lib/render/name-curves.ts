/** Names that run along a curve: the line through three points, and the room the letters take on it. */
import type { Position } from 'geojson';
import type { Pixel } from './frame.ts';
import { nameEms } from './name-text.ts';
import { headingsOf, stretchOf, wayOf } from './way.ts';
import { about, type Box } from './boxes.ts';

const STEPS = 10;
/** Beyond both ends of the name, so that a wider font still fits. */
const SLACK = 1.06;
/** A name that climbs more steeply is not read but puzzled out. */
const STEEPEST_DEGREES = 52;

/** The parabola through three points; nothing a name needs is finer than a hundredth of a degree. */
export function arc([a = [], b = [], c = []]: readonly Position[]): Position[] {
	return Array.from({ length: STEPS + 1 }, (_, step) => {
		const t = (2 * step) / STEPS;
		const at = (axis: number) => {
			const [p = 0, q = 0, r = 0] = [a[axis], b[axis], c[axis]];
			return p * (((t - 1) * (t - 2)) / 2) + q * t * (2 - t) + r * ((t * (t - 1)) / 2);
		};
		return [Math.round(at(0) * 100) / 100, Math.round(at(1) * 100) / 100];
	});
}

/** A box for each letter or two of a name in the middle of a line; null where the line is too short or too steep. */
export function alongCurve(
	line: readonly (Pixel | null)[],
	words: string,
	size: number,
	spacing: number
): readonly Box[] | null {
	const seen = line.flatMap((pixel) => (pixel ? [pixel] : []));
	if (seen.length < line.length) return null;
	const way = wayOf(seen);
	const width = nameEms(words, spacing) * size;
	if (width * SLACK > way.length) return null;
	const count = Math.max(2, Math.ceil(width / (size * 1.2)));
	const points = stretchOf(way, way.length / 2, width, count);
	const steep = headingsOf(points).some((heading) => Math.abs(heading) > STEEPEST_DEGREES);
	return steep ? null : points.map((point) => about(point, size * 0.62));
}
