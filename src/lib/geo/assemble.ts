import type { MultiPolygon, Polygon, Position } from 'geojson';

/** The world on paper: everything that RFC 7946 lets a coordinate be. */
export const WORLD_RING: Position[] = [
	[-180, -90],
	[180, -90],
	[180, 90],
	[-180, 90],
	[-180, -90]
];

/**
 * Makes polygons of boundary lines that keep their inside to the left: rings, and lines from one place on
 * the edge of the world to another. The latter are closed along that edge, which is how a polygon is cut at
 * ±180° and how it closes over a pole. No lines at all mean the whole world.
 */
export function assemble(rings: Position[][], lines: Position[][]): Polygon | MultiPolygon {
	return nest([...rings, ...closeAlongEdge(lines)]);
}

/** Puts each hole into the smallest ring around it; what lies in none is a hole in the world. */
export function nest(rings: Position[][]): Polygon | MultiPolygon {
	const sized = rings
		.filter((ring) => ring.length > 3)
		.map((ring) => ({ ring, area: signedArea(ring), box: boxOf(ring), holes: [] as Position[][] }));
	const shells = sized.filter(({ area }) => area > 0);
	const world = {
		ring: WORLD_RING.map((position) => [...position]),
		area: Infinity,
		holes: [] as Position[][]
	};
	let isWorld = shells.length === 0;
	for (const { ring, area, box } of sized) {
		if (area >= 0) continue;
		let home: { area: number; holes: Position[][] } = world;
		for (const shell of shells) {
			if (shell.area >= home.area || shell.area < -area || !holds(shell.box, box)) continue;
			if (contains(shell.ring, ring[0]!)) home = shell;
		}
		home.holes.push(ring);
		if (home === world) isWorld = true;
	}
	const all = (isWorld ? [world, ...shells] : shells).map(({ ring, holes }) => [ring, ...holes]);
	return all.length === 1
		? { type: 'Polygon', coordinates: all[0]! }
		: { type: 'MultiPolygon', coordinates: all };
}

/** How far along the edge of the world, anticlockwise from its south-west corner. */
function alongEdge([x, y]: Position): number {
	if (y === -90) return x! + 180;
	if (x === 180) return 450 + y!;
	if (y === 90) return 720 - x!;
	return 990 - y!;
}

const CORNERS = [0, 360, 540, 900];
const ROUND = 1080;

function closeAlongEdge(lines: Position[][]): Position[][] {
	const starts = lines.map((line) => alongEdge(line[0]!));
	const order = lines.map((_, index) => index).sort((a, b) => starts[a]! - starts[b]!);
	const sorted = order.map((index) => starts[index]!);
	const used = lines.map(() => false);
	const rings: Position[][] = [];
	for (const first of order) {
		if (used[first]) continue;
		const ring: Position[] = [];
		let line = first;
		do {
			used[line] = true;
			for (const position of lines[line]!) ring.push(position);
			const end = alongEdge(ring.at(-1)!);
			const after = sorted.findIndex((start) => start >= end);
			const next = order[after < 0 ? 0 : after]!;
			const ahead = after < 0 ? starts[next]! + ROUND : starts[next]!;
			for (let corner = 0; corner < 8; corner++) {
				const along = CORNERS[corner % 4]! + (corner < 4 ? 0 : ROUND);
				if (along > end && along < ahead) ring.push([...WORLD_RING[corner % 4]!]);
			}
			line = next;
		} while (line !== first && !used[line]);
		ring.push(ring[0]!);
		rings.push(ring);
	}
	return rings;
}

/** On paper, in square degrees; positive for an anticlockwise ring. */
export function signedArea(ring: Position[]): number {
	const [x, y] = ring[0]! as [number, number];
	let sum = 0;
	for (let index = 2; index < ring.length; index++) {
		const [a, b] = [ring[index - 1]!, ring[index]!];
		sum += (a[0]! - x) * (b[1]! - y) - (b[0]! - x) * (a[1]! - y);
	}
	return sum / 2;
}

type Box = [west: number, south: number, east: number, north: number];

function boxOf(ring: Position[]): Box {
	const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of ring as [number, number][]) {
		if (x < box[0]) box[0] = x;
		if (y < box[1]) box[1] = y;
		if (x > box[2]) box[2] = x;
		if (y > box[3]) box[3] = y;
	}
	return box;
}

function holds(outer: Box, inner: Box): boolean {
	return (
		outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
	);
}

/** Whether a place lies in a ring, on paper; undefined on the ring itself. */
export function contains(ring: Position[], [x, y]: Position): boolean {
	let inside = false;
	for (let index = 1; index < ring.length; index++) {
		const [a, b] = [ring[index - 1]!, ring[index]!];
		if (a[1]! > y! === b[1]! > y!) continue;
		if (x! < a[0]! + ((y! - a[1]!) * (b[0]! - a[0]!)) / (b[1]! - a[1]!)) inside = !inside;
	}
	return inside;
}
