import type { Position } from 'geojson';

/** A ring of fewer edges cannot cross itself. */
const FEWEST = 4;

/** The start of each of two edges that cross, and do not only touch, lower first. Exact: the numbers are whole. */
function findCrossing(xs: Int32Array, ys: Int32Array): [number, number] | null {
	const count = xs.length - 1;
	const x = (point: number) => xs[point] ?? 0;
	const y = (point: number) => ys[point] ?? 0;
	const west = new Int32Array(count);
	const order = new Uint32Array(count);
	for (let edge = 0; edge < count; edge++) {
		west[edge] = Math.min(x(edge), x(edge + 1));
		order[edge] = edge;
	}
	order.sort((a, b) => (west[a] ?? 0) - (west[b] ?? 0));
	for (let place = 0; place < count; place++) {
		const a = order[place] ?? 0;
		const [ax, ay, bx, by] = [x(a), y(a), x(a + 1), y(a + 1)];
		const east = Math.max(ax, bx);
		const top = Math.min(ay, by);
		const bottom = Math.max(ay, by);
		for (let next = place + 1; next < count; next++) {
			const c = order[next] ?? 0;
			if ((west[c] ?? 0) > east) break;
			const cy = y(c);
			const dy = y(c + 1);
			if ((cy < top && dy < top) || (cy > bottom && dy > bottom)) continue;
			const [cx, dx] = [x(c), x(c + 1)];
			// Twice the signed areas of the triangles: on either side of both edges.
			const c1 = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
			const d1 = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
			if (c1 === 0 || d1 === 0 || c1 > 0 === d1 > 0) continue;
			const a1 = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
			const b1 = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
			if (a1 === 0 || b1 === 0 || a1 > 0 === b1 > 0) continue;
			return a < c ? [a, c] : [c, a];
		}
	}
	return null;
}

function turn(values: Int32Array, first: number, second: number): void {
	values.subarray(first + 1, second + 1).reverse();
}

/**
 * The closed ring of whole numbers with no edge crossing another. Simplifying and rounding a coast
 * may make it cross itself, and a triangulation then fills a whole gulf. Turning the part between
 * two crossing edges round (the 2-opt move) moves no point and shortens the ring, so it ends.
 */
export function untangle(ring: readonly Position[]): Position[] {
	if (ring.length <= FEWEST) return [...ring];
	const xs = Int32Array.from(ring, ([x = 0]) => x);
	const ys = Int32Array.from(ring, ([, y = 0]) => y);
	let found = findCrossing(xs, ys);
	if (!found) return [...ring];
	for (; found; found = findCrossing(xs, ys)) {
		turn(xs, ...found);
		turn(ys, ...found);
	}
	return ring.map((_, point) => [xs[point] ?? 0, ys[point] ?? 0]);
}
