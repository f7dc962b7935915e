import type { MultiPolygon, Polygon, Position } from 'geojson';

/** What RFC 7946 and common sense ask of a polygon, checked on paper; every fault in words. */
export function faults(result: Polygon | MultiPolygon): string[] {
	const polygons = result.type === 'Polygon' ? [result.coordinates] : result.coordinates;
	const found: string[] = [];
	if (polygons.length === 0) found.push('no polygon');
	for (const rings of polygons) {
		rings.forEach((ring, index) => {
			found.push(...ringFaults(ring, index > 0));
			if (index > 0 && !covers(rings[0]!, ring[0]!)) found.push('a hole outside its polygon');
		});
	}
	return [...found, ...crossings(polygons.flat())];
}

function ringFaults(ring: Position[], isHole: boolean): string[] {
	const found: string[] = [];
	const [first, last] = [ring[0], ring.at(-1)];
	if (ring.length < 4) found.push(`a ring of ${ring.length}`);
	if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) found.push('a ring that is not closed');
	for (const [x, y] of ring) {
		if (!(Math.abs(x!) <= 180 && Math.abs(y!) <= 90)) found.push(`off the world: ${x}, ${y}`);
	}
	for (let index = 1; index < ring.length; index++) {
		const [a, b] = [ring[index - 1]!, ring[index]!];
		if (a[0] === b[0] && a[1] === b[1]) found.push(`a position twice: ${String(a)}`);
	}
	if (paperArea(ring) > 0 === isHole) found.push(`wound the wrong way: ${paperArea(ring)}`);
	return found;
}

function paperArea(ring: Position[]): number {
	let sum = 0;
	const [x, y] = ring[0]! as [number, number];
	for (let index = 1; index < ring.length; index++) {
		const [a, b] = [ring[index - 1]!, ring[index]!];
		sum += (a[0]! - x) * (b[1]! - y) - (b[0]! - x) * (a[1]! - y);
	}
	return sum / 2;
}

/** Even-odd, on paper. */
export function covers(ring: Position[], [x, y]: Position): boolean {
	let inside = false;
	for (let index = 1; index < ring.length; index++) {
		const [a, b] = [ring[index - 1]!, ring[index]!];
		if (a[1]! > y! === b[1]! > y!) continue;
		if (x! < a[0]! + ((y! - a[1]!) * (b[0]! - a[0]!)) / (b[1]! - a[1]!)) inside = !inside;
	}
	return inside;
}

export function includes(result: Polygon | MultiPolygon, position: Position): boolean {
	const polygons = result.type === 'Polygon' ? [result.coordinates] : result.coordinates;
	return polygons.some((rings) =>
		rings.every((ring, index) => covers(ring, position) === (index === 0))
	);
}

/** Edges that cross, overlap or touch where they do not follow one another. */
function crossings(rings: Position[][]): string[] {
	const edges = rings.flatMap((ring, owner) =>
		ring.slice(1).map((to, index) => {
			const from = ring[index]!;
			const [low, high] = from[0]! < to[0]! ? [from[0]!, to[0]!] : [to[0]!, from[0]!];
			return { from, to, owner, index, count: ring.length - 1, low, high };
		})
	);
	edges.sort((a, b) => a.low - b.low);
	const found: string[] = [];
	let active: typeof edges = [];
	for (const edge of edges) {
		active = active.filter((other) => other.high >= edge.low);
		for (const other of active) {
			const gap = Math.abs(edge.index - other.index);
			const follows = edge.owner === other.owner && (gap === 1 || gap === edge.count - 1);
			if (!follows && meet(edge.from, edge.to, other.from, other.to)) {
				found.push(`edges meet: ${edge.from}, ${edge.to} and ${other.from}, ${other.to}`);
			}
		}
		active.push(edge);
	}
	return found;
}

function meet(a: Position, b: Position, c: Position, d: Position): boolean {
	if (Math.max(a[1]!, b[1]!) < Math.min(c[1]!, d[1]!)) return false;
	if (Math.max(c[1]!, d[1]!) < Math.min(a[1]!, b[1]!)) return false;
	const [abc, abd, cda, cdb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
	if (abc === 0 && abd === 0) return Math.max(a[0]!, b[0]!) >= Math.min(c[0]!, d[0]!);
	return abc * abd <= 0 && cda * cdb <= 0;
}

function side(a: Position, b: Position, c: Position): number {
	return Math.sign((b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!));
}
