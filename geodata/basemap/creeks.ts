/** Shores as they are seen from far off: a creek narrower than a pixel is a smear of two coasts, and is left out. */
import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import type { Cuts } from './tile-coast.ts';

type Point = [number, number];
type Ring = Point[];

/** In tile units, 8 to a pixel. */
const NARROW = 9;
/** Legs that lead out and back, by the cosine of the angle between them. */
const LEAST_COSINE = Math.cos((50 * Math.PI) / 180);

const cross = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) =>
	(bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

function signOf(ring: Ring): number {
	let doubled = 0;
	ring.forEach(([x, y], index) => {
		const [px, py] = ring[index - 1] ?? [x, y];
		doubled += px * y - x * py;
	});
	return Math.sign(doubled);
}

/** Whether water runs in to a corner and out again, nowhere wider than `NARROW` up to the end of the shorter leg. */
function isCreek(before: Point, corner: Point, after: Point, landSign: number): boolean {
	const turn = cross(before, corner, after);
	if (Math.sign(turn) === landSign) return false;
	const [ax, ay] = [before[0] - corner[0], before[1] - corner[1]];
	const [bx, by] = [after[0] - corner[0], after[1] - corner[1]];
	const [a, b] = [Math.hypot(ax, ay), Math.hypot(bx, by)];
	return ax * bx + ay * by > LEAST_COSINE * a * b && Math.abs(turn) < NARROW * Math.max(a, b);
}

function withoutCreeks(ring: Ring, landSign: number, { xs, ys }: Cuts): Ring {
	const open = ring.slice(0, -1);
	const kept: Ring = [];
	open.forEach((corner, index) => {
		kept.push(corner);
		const after = open[(index + 1) % open.length] ?? corner;
		// When a creek's end is cut off, the corner before it may be its end.
		for (;;) {
			const [before, last] = [kept.at(-2), kept.at(-1)];
			if (!before || !last || xs.includes(last[0]) || ys.includes(last[1])) break;
			if (!isCreek(before, last, after, landSign)) break;
			kept.pop();
		}
	});
	const [first] = kept;
	return kept.length < 3 || !first ? ring : [...kept, first];
}

/** The land of a tile without its creeks. Rings are wound so that land is always on the same hand. */
export function withoutCreeksOf(land: readonly GeoJSONVTFeature[], cuts: Cuts): GeoJSONVTFeature[] {
	return land.map((area) => {
		const rings = area.geometry as Ring[];
		const landSign = signOf(rings[0] ?? []);
		const geometry = rings.map((ring) => withoutCreeks(ring, landSign, cuts));
		return { ...area, geometry } as GeoJSONVTFeature;
	});
}
