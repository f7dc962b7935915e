/**
 * Takes from a shore, where it is drawn, what its source has only by accident: needles that run out and back, and
 * slivers. What is measured keeps every vertex.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';

const METRES_PER_DEGREE = 111_320;
/** A corner as sharp as this runs out and back. */
const SHARP_DEGREES = 40;
/** One still sharper may be half as wide again; so may the end of an inlet with two corners. */
const SHARPEST_DEGREES = 20;
const WIDER = 1.5;
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

/** The angle between two vectors, in radians. */
function angleOf([ax, ay]: Vector, [bx, by]: Vector): number {
	const cos = (ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by));
	return Math.acos(Math.min(1, Math.max(-1, cos)));
}

const isBelow = (angle: number, degrees: number) => angle < (degrees * Math.PI) / 180;

/** Whether the two edges at a corner lie nowhere farther apart than the tolerance, up to the end of the shorter. */
function isNeedle(before: Position, corner: Position, after: Position, tolerance: number): boolean {
	const [one, other] = [between(corner, before), between(corner, after)];
	const short = Math.min(Math.hypot(...one), Math.hypot(...other));
	if (short === 0) return true;
	const angle = angleOf(one, other);
	const wide = short * Math.sin(angle);
	return (
		(isBelow(angle, SHARP_DEGREES) && wide < tolerance) ||
		(isBelow(angle, SHARPEST_DEGREES) && wide < WIDER * tolerance)
	);
}

/** Whether water runs in between two edges and out again; a spit of land as narrow is a breakwater. */
function isNarrowInlet(
	[before, first, second, after]: readonly [Position, Position, Position, Position],
	tolerance: number,
	clockwise: boolean
): boolean {
	const [back, end, on] = [between(first, before), between(first, second), between(second, after)];
	const wide = Math.hypot(...end);
	const turn = back[0] * end[1] - back[1] * end[0];
	return (
		turn < 0 === clockwise &&
		wide < WIDER * tolerance &&
		Math.min(Math.hypot(...back), Math.hypot(...on)) > wide &&
		isBelow(angleOf(back, on), SHARPEST_DEGREES)
	);
}

/** Twice the area, and the way round, of a ring in metres from one of its places. */
function measures(points: readonly Vector[]): readonly [doubled: number, round: number] {
	let [doubled, round] = [0, 0];
	points.forEach(([x, y], index) => {
		const [px, py] = points[index - 1] ?? [x, y];
		doubled += px * y - x * py;
		round += Math.hypot(x - px, y - py);
	});
	return [doubled, round];
}

const fromFirst = (ring: readonly Position[]) =>
	ring.map((position) => between(ring[0] ?? [], position));

/** From the one end of a ring to the other. */
function across(points: readonly Vector[]): number {
	let most = 0;
	for (const [x, y] of points) {
		for (const [ox, oy] of points) most = Math.max(most, Math.hypot(x - ox, y - oy));
	}
	return most;
}

function isSliver(ring: readonly Position[], tolerance: number): boolean {
	const points = fromFirst(ring);
	const [doubled, round] = measures(points);
	const area = Math.abs(doubled) / 2;
	// Large shores have thousands of points: only a small ring is measured across.
	const slender = area < SMALL_SQUARE_METRES && area < SLENDER * across(points) ** 2;
	return slender || (2 * area) / round < tolerance;
}

/** The closed ring without needles narrower than `tolerance` metres; null for a sliver that narrow. */
export function pruneRing(ring: readonly Position[], tolerance: number): Position[] | null {
	const clockwise = measures(fromFirst(ring))[0] < 0;
	let open = ring.slice(0, -1);
	for (let pass = 0; pass < PASSES; pass++) {
		const kept: Position[] = [];
		let skipped = -1;
		open.forEach((corner, index) => {
			if (index === skipped) return;
			const before = kept.at(-1) ?? open.at(-1) ?? corner;
			const after = open[(index + 1) % open.length] ?? corner;
			const next = open[(index + 2) % open.length] ?? after;
			if (isNeedle(before, corner, after, tolerance)) return;
			if (
				index + 1 < open.length &&
				isNarrowInlet([before, corner, after, next], tolerance, clockwise)
			) {
				skipped = index + 1;
				return;
			}
			kept.push(corner);
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
