import geographiclib from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { EQUATORIAL_RADIUS_METRES, FLATTENING, toVector } from './ellipsoid.ts';
import type { Source } from './source.ts';
import { type Vector, cross, distance, unit } from './vector.ts';

const { WGS84, LONG_UNROLL, STANDARD, DISTANCE_IN } = geographiclib.Geodesic;

/**
 * Great-circle pieces on the auxiliary sphere, in one flat array for speed. Each takes `STRIDE` numbers:
 * start a, end b, normal n of its plane, and n×a and b×n, which bound the lune where the foot of the
 * perpendicular falls inside the piece. A lone point is a piece whose n is zero.
 */
export interface Pieces {
	count: number;
	vectors: Float64Array;
	/** Longitude and latitude of a and b, four numbers for each piece. */
	degrees: Float64Array;
	/** The edge of the source that a piece is part of; -1 for a lone point. */
	edges: Int32Array;
	/** The same for metres from the start of that edge, two numbers for each piece. */
	along: Float64Array;
}

export const STRIDE = 15;

/**
 * A quarter of the way round the Earth the foot of a perpendicular may be anywhere along a piece; on one this
 * short, that changes the distance by less than 0.005 %.
 */
const LONGEST_METRES = 3e5;

/**
 * How long a piece may be for a great circle on the auxiliary sphere to stay within `deviationMetres` of
 * the geodesic: the one bends away from the other with a curvature below f/a, so the gap at the middle
 * of a piece of length l is below f·l²/8a.
 */
export function longestPiece(deviationMetres: number): number {
	const length = Math.sqrt((8 * deviationMetres * EQUATORIAL_RADIUS_METRES) / FLATTENING);
	return Math.min(length, LONGEST_METRES);
}

/** Cuts the edges of a source into pieces no longer than `longestMetres`, along their geodesics. */
export function toPieces(source: Source, longestMetres: number): Pieces {
	const degrees: number[] = [];
	const edges: number[] = [];
	const along: number[] = [];
	source.points.forEach(([longitude, latitude]) => {
		degrees.push(longitude!, latitude!, longitude!, latitude!);
		edges.push(-1);
		along.push(0, 0);
	});
	source.edges.forEach(([from, to], edge) => {
		const stops = stopsAlong(from, to, longestMetres);
		for (let stop = 4; stop < stops.length; stop += 3) {
			degrees.push(stops[stop - 4]!, stops[stop - 3]!, stops[stop - 1]!, stops[stop]!);
			along.push(stops[stop - 2]!, stops[stop + 1]!);
			edges.push(edge);
		}
	});
	const vectors = new Float64Array(edges.length * STRIDE);
	let end: Vector = [0, 0, 0];
	for (let piece = 0; piece < edges.length; piece++) {
		const d = piece * 4;
		const joined = piece > 0 && degrees[d] === degrees[d - 2] && degrees[d + 1] === degrees[d - 1];
		const start = joined ? end : toVector(degrees[d]!, degrees[d + 1]!);
		end = toVector(degrees[d + 2]!, degrees[d + 3]!);
		write(vectors, piece * STRIDE, start, end);
	}
	return {
		count: edges.length,
		vectors,
		degrees: Float64Array.from(degrees),
		edges: Int32Array.from(edges),
		along: Float64Array.from(along)
	};
}

/** Longitude, latitude and metres, three numbers for each stop, ends included. */
function stopsAlong(from: Position, to: Position, longestMetres: number): number[] {
	const chord = distance(toVector(from[0]!, from[1]!), toVector(to[0]!, to[1]!));
	const arc = 2 * Math.asin(Math.min(1, chord / 2));
	if (EQUATORIAL_RADIUS_METRES * arc <= longestMetres) {
		return [from[0]!, from[1]!, 0, to[0]!, to[1]!, NaN];
	}
	const line = WGS84.InverseLine(
		from[1]!,
		from[0]!,
		to[1]!,
		to[0]!,
		STANDARD | DISTANCE_IN | LONG_UNROLL
	);
	const count = Math.ceil(line.s13 / longestMetres);
	const stops = [from[0]!, from[1]!, 0];
	for (let stop = 1; stop < count; stop++) {
		const metres = (line.s13 * stop) / count;
		const { lon2, lat2 } = line.Position(metres, STANDARD | LONG_UNROLL);
		stops.push(lon2!, lat2!, metres);
	}
	stops.push(to[0]!, to[1]!, line.s13);
	return stops;
}

function write(vectors: Float64Array, offset: number, a: Vector, b: Vector): void {
	// a × (b - a), not a × b: between close places the latter keeps no digit of the direction.
	const normal = unit(cross(a, [b[0] - a[0], b[1] - a[1], b[2] - a[2]]));
	put(vectors, offset, a);
	put(vectors, offset + 3, b);
	put(vectors, offset + 6, normal);
	put(vectors, offset + 9, cross(normal, a));
	put(vectors, offset + 12, cross(b, normal));
}

function put(vectors: Float64Array, offset: number, vector: Vector): void {
	vectors[offset] = vector[0];
	vectors[offset + 1] = vector[1];
	vectors[offset + 2] = vector[2];
}

/** The ring with positions added along its geodesics. */
export function densify(ring: Position[], longestMetres: number): Position[] {
	const dense: Position[] = ring.slice(0, 1);
	for (let index = 1; index < ring.length; index++) {
		const stops = stopsAlong(ring[index - 1]!, ring[index]!, longestMetres);
		for (let stop = 3; stop < stops.length; stop += 3) {
			dense.push([stops[stop]!, stops[stop + 1]!]);
		}
	}
	return dense;
}
