import type { MultiPolygon, Polygon, Position } from 'geojson';
import { nest } from './assemble.ts';

/** An edge that is there only because the world on paper ends. */
export function isCutEdge(a: Position, b: Position): boolean {
	return (a[0] === b[0] && Math.abs(a[0]!) === 180) || (a[1] === b[1] && Math.abs(a[1]!) === 90);
}

/** Joins an area that was cut at ±180° again, with longitudes that run on past it. */
export function stitch(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
	const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
	const whole = rings.filter(
		(ring) => !ring.some((_, at) => at > 0 && isCutEdge(ring[at - 1]!, ring[at]!))
	);
	const chains = rings.filter((ring) => !whole.includes(ring)).flatMap(toChains);
	const next = partners(chains);
	if (chains.length === 0 || next === null) return structuredClone(area);
	const joined: Position[][] = [];
	const used = new Set<number>();
	for (let first = 0; first < chains.length; first++) {
		if (used.has(first)) continue;
		const ring: Position[] = [];
		let turn = 0;
		let chain = first;
		do {
			used.add(chain);
			const line = chains[chain]!;
			const from = ring.length === 0 ? 0 : 1;
			for (const [x, ...rest] of line.slice(from)) ring.push([x! + turn, ...rest]);
			turn += 2 * line.at(-1)![0]!;
			chain = next[chain]!;
		} while (chain !== first && !used.has(chain));
		if (turn === 0) ring[ring.length - 1] = ring[0]!;
		else {
			const pole = turn > 0 ? 90 : -90;
			ring.push([ring.at(-1)![0]!, pole], [ring[0]![0]!, pole], ring[0]!);
		}
		joined.push(ring);
	}
	return nest([...joined, ...whole.map((ring) => structuredClone(ring))]);
}

/** What is left of a ring without its cut edges: lines from ±180° to ±180°. */
function toChains(ring: Position[]): Position[][] {
	const count = ring.length - 1;
	const start = ring.findIndex((_, at) => at > 0 && isCutEdge(ring[at - 1]!, ring[at]!));
	const chains: Position[][] = [];
	let chain: Position[] | null = null;
	for (let step = 0; step < count; step++) {
		const a = ring[(start + step) % count]!;
		const b = ring[(start + step + 1) % count]!;
		if (isCutEdge(a, b)) chain = null;
		else if (chain) chain.push(b);
		else chains.push((chain = [a, b]));
	}
	return chains;
}

/** Which chain goes on where each ends: both sides of the cut have the same ends, in the same order. */
function partners(chains: Position[][]): number[] | null {
	const ends = (x: number, which: (chain: Position[]) => Position) =>
		chains
			.map((chain, index) => ({ index, end: which(chain) }))
			.filter(({ end }) => end[0] === x)
			.sort((a, b) => a.end[1]! - b.end[1]!);
	const start = (chain: Position[]) => chain[0]!;
	const finish = (chain: Position[]) => chain.at(-1)!;
	const next: number[] = chains.map(() => -1);
	for (const x of [180, -180]) {
		const [leaving, arriving] = [ends(x, finish), ends(-x, start)];
		if (leaving.length !== arriving.length) return null;
		leaving.forEach(({ index }, rank) => (next[index] = arriving[rank]!.index));
	}
	return next.includes(-1) ? null : next;
}
