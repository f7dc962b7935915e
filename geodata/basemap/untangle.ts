import type { Position } from 'geojson';

type Point = readonly [number, number];
interface Edge {
	readonly index: number;
	readonly from: Point;
	readonly to: Point;
	readonly west: number;
	readonly east: number;
	readonly top: number;
	readonly bottom: number;
}

/** Twice the signed area of the triangle: exact, for tile coordinates are whole numbers. */
function side([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
	return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** Whether the edges cross, not only touch. */
function cross(a: Edge, b: Edge): boolean {
	if (a.top > b.bottom || b.top > a.bottom) return false;
	return (
		side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
		side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0
	);
}

function edgesFromWest(points: readonly Point[]): Edge[] {
	const edges: Edge[] = [];
	points.forEach((to, end) => {
		const from = points[end - 1];
		if (!from) return;
		const [west, east] = from[0] < to[0] ? [from[0], to[0]] : [to[0], from[0]];
		const [top, bottom] = from[1] < to[1] ? [from[1], to[1]] : [to[1], from[1]];
		edges.push({ index: end - 1, from, to, west, east, top, bottom });
	});
	return edges.sort((a, b) => a.west - b.west);
}

/** The start of each of two edges that cross, lower first. */
function findCrossing(points: readonly Point[]): [number, number] | null {
	const edges = edgesFromWest(points);
	for (const [place, edge] of edges.entries()) {
		for (let next = place + 1; next < edges.length; next++) {
			const other = edges[next];
			if (!other || other.west > edge.east) break;
			if (!cross(edge, other)) continue;
			return edge.index < other.index ? [edge.index, other.index] : [other.index, edge.index];
		}
	}
	return null;
}

/**
 * The closed ring of whole numbers with no edge crossing another. Simplifying and rounding a coast
 * may make it cross itself, and a triangulation then fills a whole gulf. Turning the part between
 * two crossing edges round (the 2-opt move) moves no point and shortens the ring, so it ends.
 */
export function untangle(ring: readonly Position[]): Position[] {
	const points = ring.map(([x = 0, y = 0]): Point => [x, y]);
	for (let found = findCrossing(points); found; found = findCrossing(points)) {
		const [first, second] = found;
		const turned = points.slice(first + 1, second + 1).reverse();
		points.splice(first + 1, second - first, ...turned);
	}
	return points.map(([x, y]) => [x, y]);
}
