/**
 * Takes from a shore, where it is drawn, what its source has only by accident: needles that run out and back, and
 * slivers. What is measured keeps every vertex.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';

const METRES_PER_DEGREE = 111_320;
/** A corner as sharp as this runs out and back. */
const SHARP_DEGREES = 40;
/** A small ring thinner than this share of its length is a sliver. */
const SLENDER = 0.1;
const SMALL_SQUARE_METRES = 100_000;
const PASSES = 4;

type Vector = readonly [x: number, y: number];

/** Metres from one place to another; a box has one latitude for this. */
function between([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Vector {
	const shrink = Math.cos((((ay + by) / 2) * Math.PI) / 180);
	return [(bx - ax) * METRES_PER_DEGREE * shrink, (by - ay) * METRES_PER_DEGREE];
}

/** Whether the two edges at a corner lie nowhere farther apart than the tolerance, up to the end of the shorter. */
function isNeedle(before: Position, corner: Position, after: Position, tolerance: number): boolean {
	const [ax, ay] = between(corner, before);
	const [bx, by] = between(corner, after);
	const [a, b] = [Math.hypot(ax, ay), Math.hypot(bx, by)];
	if (a === 0 || b === 0) return true;
	const angle = Math.acos(Math.min(1, Math.max(-1, (ax * bx + ay * by) / (a * b))));
	return angle < (SHARP_DEGREES * Math.PI) / 180 && Math.min(a, b) * Math.sin(angle) < tolerance;
}

/** From the one end of a ring to the other. */
function across(points: readonly Vector[]): number {
	let most = 0;
	for (const [x, y] of points) {
		for (const [ox, oy] of points) most = Math.max(most, Math.hypot(x - ox, y - oy));
	}
	return most;
}

function isSliver(ring: readonly Position[], tolerance: number): boolean {
	const [origin = []] = ring;
	const points = ring.map((position) => between(origin, position));
	let [doubled, round] = [0, 0];
	points.forEach(([x, y], index) => {
		const [px, py] = points[index - 1] ?? [x, y];
		doubled += px * y - x * py;
		round += Math.hypot(x - px, y - py);
	});
	const area = Math.abs(doubled) / 2;
	// Large shores have thousands of points: only a small ring is measured across.
	const slender = area < SMALL_SQUARE_METRES && area < SLENDER * across(points) ** 2;
	return slender || (2 * area) / round < tolerance;
}

/** The closed ring without needles narrower than `tolerance` metres; null for a sliver that narrow. */
export function pruneRing(ring: readonly Position[], tolerance: number): Position[] | null {
	let open = ring.slice(0, -1);
	for (let pass = 0; pass < PASSES; pass++) {
		const kept: Position[] = [];
		open.forEach((corner, index) => {
			const before = kept.at(-1) ?? open.at(-1) ?? corner;
			const after = open[(index + 1) % open.length] ?? corner;
			if (!isNeedle(before, corner, after, tolerance)) kept.push(corner);
		});
		if (kept.length === open.length) break;
		open = kept;
	}
	const closed = [...open, ...open.slice(0, 1)];
	return open.length < 3 || isSliver(closed, tolerance) ? null : closed;
}

/** Narrower than the cells that the vertices of GSHHG lie on, which are 60 m and more. */
export const NEEDLE_METRES = 40;

/** An outline without its needles; an island that is a sliver stays, for it has a name. */
export function withoutNeedles<Shape extends Polygon | MultiPolygon>(shape: Shape): Shape {
	const prune = (rings: readonly Position[][]) =>
		rings.map((ring) => pruneRing(ring, NEEDLE_METRES) ?? ring);
	const coordinates =
		shape.type === 'Polygon' ? prune(shape.coordinates) : shape.coordinates.map(prune);
	return { ...shape, coordinates } as Shape;
}
