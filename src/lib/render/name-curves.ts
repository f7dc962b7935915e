/** Names that run along a curve: the line through three points, and the room the letters take on it. */
import type { Position } from 'geojson';
import type { Pixel } from './frame.ts';
import { nameEms } from './name-text.ts';
import type { Box } from './svg-line.ts';

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

function pointAt(path: readonly Pixel[], distance: number): Pixel {
	let gone = 0;
	for (const [index, [x, y]] of path.entries()) {
		const [px, py] = path[index - 1] ?? [x, y];
		const step = Math.hypot(x - px, y - py);
		if (index > 0 && gone + step >= distance) {
			const share = step > 0 ? (distance - gone) / step : 0;
			return [px + (x - px) * share, py + (y - py) * share];
		}
		gone += step;
	}
	return path.at(-1) ?? [0, 0];
}

/** A box for each letter or two of a name in the middle of a line; null where the line is too short or too steep. */
export function alongCurve(
	line: readonly (Pixel | null)[],
	words: string,
	size: number,
	spacing: number
): readonly Box[] | null {
	const path = line.flatMap((pixel) => (pixel ? [pixel] : []));
	if (path.length < line.length) return null;
	const length = path.slice(1).reduce((sum, [x, y], index) => {
		const [px, py] = path[index] ?? [x, y];
		return sum + Math.hypot(x - px, y - py);
	}, 0);
	const width = nameEms(words, spacing) * size;
	if (width * SLACK > length) return null;
	const count = Math.max(2, Math.ceil(width / (size * 1.2)));
	const points = Array.from({ length: count + 1 }, (_, index) =>
		pointAt(path, length / 2 - width / 2 + (width * index) / count)
	);
	const steep = points.slice(1).some(([x, y], index) => {
		const [px, py] = points[index] ?? [x, y];
		return Math.abs(Math.atan2(y - py, x - px)) > (STEEPEST_DEGREES * Math.PI) / 180;
	});
	if (steep) return null;
	const reach = size * 0.62;
	return points.map(([x, y]) => ({
		left: x - reach,
		right: x + reach,
		top: y - reach,
		bottom: y + reach
	}));
}
