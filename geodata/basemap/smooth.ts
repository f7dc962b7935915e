import type { Position } from 'geojson';

function between([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, share: number): Position {
	return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

/** The closed ring with its corners cut, so many times (Chaikin): no vertex moves by more than a quarter of an edge. */
export function smoothRing(ring: readonly Position[], times: number): Position[] {
	if (times === 0) return [...ring];
	const cut = ring.slice(1).flatMap((to, index) => {
		const from = ring[index] ?? to;
		return [between(from, to, 0.25), between(from, to, 0.75)];
	});
	return smoothRing([...cut, ...cut.slice(0, 1)], times - 1);
}
