/** Puts a better coast into the land inside a box, so that neither a seam nor a step is left at its edge. */
import type { Position } from 'geojson';
import { cutRing } from './cut-ring.ts';
import { boxOf, overlap, type Box, type LandPolygon } from './ground.ts';

export interface CloseCoast {
	readonly id: string;
	/** Where it takes over; its edges cross the shore as seldom as can be. */
	readonly box: Box;
	readonly polygons: readonly LandPolygon[];
}

/** Two sources disagree on where the shore crosses the edge by less than this, in degrees. */
const DISAGREE = 0.02;
/** So far from the edge, in degrees, the better coast bends to meet the other. */
const BEND = 0.02;

function apart([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
	return Math.hypot(ax - bx, ay - by);
}

function isClosed(line: readonly Position[]): boolean {
	const [first, last] = [line[0], line.at(-1)];
	return first !== undefined && last !== undefined && apart(first, last) === 0;
}

function bend(line: readonly Position[], end: Position, target: Position): Position[] {
	const [dx, dy] = [(target[0] ?? 0) - (end[0] ?? 0), (target[1] ?? 0) - (end[1] ?? 0)];
	return line.map((position) => {
		const share = Math.max(0, 1 - apart(position, end) / BEND);
		return [(position[0] ?? 0) + dx * share, (position[1] ?? 0) + dy * share];
	});
}

interface Arc {
	readonly line: readonly Position[];
	readonly holes: readonly Position[][];
}

/** The one line of `lines` that starts where another ends, bent to start just there. */
function takeNext(lines: Arc[], end: Position, id: string): Arc {
	const start = ({ line }: Arc) => line[0] ?? [999, 999];
	const near = lines.filter((arc) => apart(start(arc), end) < DISAGREE);
	const [next] = near;
	if (near.length !== 1 || !next) {
		throw new Error(`coasts.geojson: ${id}: ${near.length} coasts go on at ${end.join()}, not one`);
	}
	lines.splice(lines.indexOf(next), 1);
	return next;
}

/** Outer parts and inner parts joined in turn, until each ring closes. */
function join(outer: Arc[], inner: Arc[], id: string): LandPolygon[] {
	const polygons: LandPolygon[] = [];
	for (let first = outer.shift(); first; first = outer.shift()) {
		const [origin = []] = first.line;
		let ring = [...first.line];
		const holes = [...first.holes];
		for (;;) {
			const entry = ring.at(-1) ?? [];
			const { line } = takeNext(inner, entry, id);
			const met = bend(line, line[0] ?? [], entry);
			const exit = met.at(-1) ?? [];
			const closes = apart(exit, origin) < DISAGREE;
			const next = closes ? null : takeNext(outer, exit, id);
			const target = next?.line[0] ?? origin;
			ring = [...ring, ...bend(met, exit, target).slice(1)];
			if (!next) break;
			ring = [...ring, ...next.line.slice(1)];
			holes.push(...next.holes);
		}
		polygons.push([ring, ...holes]);
	}
	if (inner.length > 0) throw new Error(`coasts.geojson: ${id}: a coast leads nowhere`);
	return polygons;
}

/** Rings of both run the same way round. */
export function splice(
	land: readonly LandPolygon[],
	{ id, box, polygons }: CloseCoast
): LandPolygon[] {
	const kept: LandPolygon[] = [];
	const outer: Arc[] = [];
	for (const polygon of land) {
		const [ring = [], ...holes] = polygon;
		if (!overlap(boxOf(ring), box)) {
			kept.push(polygon);
			continue;
		}
		const { inside, outside } = cutRing(ring, box);
		if (inside.length === 0) kept.push(polygon);
		outer.push(...outside.filter((line) => !isClosed(line)).map((line) => ({ line, holes })));
	}
	const inner: Arc[] = [];
	for (const [ring = []] of polygons) {
		for (const line of cutRing(ring, box).inside) {
			if (isClosed(line)) kept.push([line]);
			else inner.push({ line, holes: [] });
		}
	}
	return [...kept, ...join(outer, inner, id)];
}
