import type { Position } from 'geojson';
import { type Curve, Curves } from './curves.ts';
import { EQUATORIAL_RADIUS_METRES, FLATTENING, RADIANS } from './ellipsoid.ts';
import { Field } from './field.ts';
import { Neighbours } from './neighbours.ts';
import type { Pieces } from './pieces.ts';
import { Sight } from './sight.ts';
import { Visibility } from './visible.ts';

/** What is visible of one curve, from t to t. */
interface Span {
	curve: Curve;
	from: number;
	to: number;
	next: Span | null;
	/** Whether the boundary comes here from another span. */
	entered: boolean;
}
/**
 * The boundary around a few lines and places, drawn directly: the curves at the radius from each piece, less
 * what is nearer to another one. Null where that is not surely right: the general method has to do it.
 */
export function offset(
	pieces: Pieces,
	radiusMetres: number,
	toleranceMetres: number
): Position[][] | null {
	if (pieces.count > MOST_PIECES || radiusMetres > LARGEST_RADIUS_METRES) return null;
	if (toleranceMetres > 0.002 * radiusMetres || nearsPole(pieces, radiusMetres)) return null;
	if (pieces.edges.some((edge, piece) => edge >= 0 && isNothing(pieces, piece))) return null;
	const neighbours = new Neighbours(pieces, radiusMetres);
	if (neighbours.typical() > MOST_NEIGHBOURS) return null;
	const curves = new Curves(pieces, radiusMetres / EQUATORIAL_RADIUS_METRES);
	const sight = new Sight(pieces, curves, radiusMetres, toleranceMetres);
	const visibility = new Visibility(sight, neighbours, radiusMetres, toleranceMetres);
	for (const curve of curves.all) {
		visibility.settle(curve);
		if (visibility.unclear) return null;
	}
	const spans = connect(curves.all, sight, toleranceMetres);
	// That nothing at all is left of the boundary is for the general method to say.
	return spans && spans.length > 0
		? new Drawing(sight, radiusMetres, toleranceMetres).rings(spans)
		: null;
}

const MOST_PIECES = 5000;
/** Of each piece: around a dense coast cells of longitude and latitude are the quicker way. */
const MOST_NEIGHBOURS = 120;
const LARGEST_RADIUS_METRES = 5e6;
/** Nearer to a pole no curve is an arc on paper. */
const POLAR_METRES = 1.2e6;

function isNothing({ degrees }: Pieces, piece: number): boolean {
	const o = piece * 4;
	return degrees[o] === degrees[o + 2] && degrees[o + 1] === degrees[o + 3];
}

function nearsPole(pieces: Pieces, radiusMetres: number): boolean {
	const field = new Field(pieces);
	const all = Int32Array.from({ length: pieces.count }, (_, piece) => piece);
	return [90, -90].some((latitude) => {
		const metres = field.distance(0, latitude, all, 0, pieces.count);
		return Math.abs(metres - radiusMetres) < POLAR_METRES;
	});
}

/** Strings what is visible together: smoothly where curves meet, elsewhere at corners, which are one place for both. */
function connect(curves: Curve[], sight: Sight, tolerance: number): Span[] | null {
	const spans: Span[] = [];
	const starting = new Map<Curve, Span>();
	for (const curve of curves) {
		for (let index = 0; index < curve.visible.length; index += 2) {
			const [from, to] = [curve.visible[index]!, curve.visible[index + 1]!];
			const span: Span = { curve, from, to, next: null, entered: false };
			spans.push(span);
			if (from === 0) starting.set(curve, span);
		}
	}
	for (const span of spans) {
		if (span.to < span.curve.turn || !span.curve.after) continue;
		span.next = starting.get(span.curve.after) ?? null;
		if (span.next) span.next.entered = true;
	}
	const place = (span: Span, t: number) => {
		sight.stand(span.curve, t);
		const { seen } = sight;
		return { span, x: seen[0]!, y: seen[1]!, z: seen[2]! };
	};
	const ends = spans.filter((span) => !span.next).map((span) => place(span, span.to));
	const starts = spans.filter((span) => !span.entered).map((span) => place(span, span.from));
	if (ends.length !== starts.length) return null;
	const limit = ((0.15 * tolerance) / EQUATORIAL_RADIUS_METRES) ** 2;
	for (const end of ends) {
		const near = starts.filter(
			({ x, y, z }) => (x - end.x) ** 2 + (y - end.y) ** 2 + (z - end.z) ** 2 < limit
		);
		const start = near[0]?.span;
		if (near.length !== 1 || !start || start.entered) return null;
		end.span.next = start;
		start.entered = true;
	}
	return spans;
}

/** Draws spans with as few straight edges as the tolerance allows. */
class Drawing {
	#sight: Sight;
	#allowed: number;
	#arc: number;

	constructor(sight: Sight, radiusMetres: number, toleranceMetres: number) {
		this.#sight = sight;
		this.#allowed = (0.97 * toleranceMetres) / EQUATORIAL_RADIUS_METRES;
		this.#arc = radiusMetres / EQUATORIAL_RADIUS_METRES;
	}

	rings(spans: Span[]): Position[][] {
		const drawn = new Set<Span>();
		const rings: Position[][] = [];
		for (const first of spans) {
			if (drawn.has(first)) continue;
			const ring: Position[] = [];
			let span = first;
			do {
				drawn.add(span);
				this.#draw(span, ring);
				span = span.next!;
			} while (span !== first);
			ring.push([...ring[0]!]);
			rings.push(ring);
		}
		return rings;
	}

	/** Adds the places of a span but the last, which is the first of the next. */
	#draw({ curve, from, to }: Span, ring: Position[]): void {
		const sight = this.#sight;
		const wide = curve.isArc ? Math.sin(this.#arc) : Math.cos(this.#arc);
		const longest = Math.min(curve.isArc ? LONGEST_ARC : 1, LONGEST / wide);
		const parts = Math.ceil((to - from) / longest) || 1;
		const step = (to - from) / parts;
		let start = this.#place(curve, from);
		let bow = sight.bow(curve);
		for (let part = 1; part <= parts; part++) {
			const t = from + step * (part - 1);
			const end = this.#place(curve, t + step);
			const bowAtEnd = sight.bow(curve);
			// The sagitta of an edge of length l is l²/8 times the curvature.
			const sharpest = 1.04 * Math.max(bow, bowAtEnd) + 0.02;
			const edges = Math.ceil(wide * step * Math.sqrt(sharpest / (8 * this.#allowed))) || 1;
			ring.push(start);
			for (let edge = 1; edge < edges; edge++) {
				ring.push(this.#place(curve, t + (step * edge) / edges));
			}
			start = end;
			bow = bowAtEnd;
		}
	}

	#place(curve: Curve, t: number): Position {
		const sight = this.#sight;
		sight.stand(curve, t);
		const x = sight.seen[0]!;
		const y = sight.seen[1]!;
		const z = sight.seen[2]!;
		return [
			Math.atan2(y, x) / RADIANS,
			Math.atan2(z, (1 - FLATTENING) * Math.sqrt(x * x + y * y)) / RADIANS
		];
	}
}

/** In radians: over more than this the curvature at two places says too little of what is between. */
const LONGEST_ARC = 0.7;
const LONGEST = 0.1;
