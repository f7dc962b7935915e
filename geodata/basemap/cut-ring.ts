import type { Position } from 'geojson';
import type { Box } from './ground.ts';

/** Parts of a closed ring, each from where it crosses the box to where it crosses next. */
export interface Parts {
	readonly inside: Position[][];
	readonly outside: Position[][];
}

/** The share of the segment that lies in the box, from and to (Liang and Barsky), or null. */
function within(a: Position, b: Position, box: Box): [number, number] | null {
	const [ax = 0, ay = 0] = a;
	const [bx = 0, by = 0] = b;
	let [from, to] = [0, 1];
	for (const [start, end, least, most] of [
		[ax, bx, box[0], box[2]],
		[ay, by, box[1], box[3]]
	] as const) {
		const length = end - start;
		if (length === 0) {
			if (start < least || start > most) return null;
			continue;
		}
		const [near, far] = [(least - start) / length, (most - start) / length];
		from = Math.max(from, Math.min(near, far));
		to = Math.min(to, Math.max(near, far));
	}
	return from < to ? [from, to] : null;
}

function along([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, share: number): Position {
	return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

interface Piece {
	readonly to: Position;
	readonly inside: boolean;
}

function piecesOf(ring: readonly Position[], box: Box): Piece[] {
	return ring.slice(1).flatMap((b, index): Piece[] => {
		const a = ring[index] ?? b;
		const share = within(a, b, box);
		if (!share) return [{ to: b, inside: false }];
		const [from, to] = share;
		return [
			...(from > 0 ? [{ to: along(a, b, from), inside: false }] : []),
			{ to: to < 1 ? along(a, b, to) : b, inside: true },
			...(to < 1 ? [{ to: b, inside: false }] : [])
		];
	});
}

/** A ring that does not cross the box is one part, closed. */
export function cutRing(ring: readonly Position[], box: Box): Parts {
	const pieces = piecesOf(ring, box);
	const parts: Parts = { inside: [], outside: [] };
	const turn = pieces.findIndex(({ inside }, index) => inside !== pieces.at(index - 1)?.inside);
	if (turn < 0) {
		parts[pieces[0]?.inside ? 'inside' : 'outside'].push([...ring]);
		return parts;
	}
	const ordered = [...pieces.slice(turn), ...pieces.slice(0, turn)];
	let last = ordered.at(-1);
	let part: Position[] = [];
	for (const piece of ordered) {
		if (piece.inside !== last?.inside) {
			part = last ? [last.to] : [];
			parts[piece.inside ? 'inside' : 'outside'].push(part);
		}
		part.push(piece.to);
		last = piece;
	}
	return parts;
}
