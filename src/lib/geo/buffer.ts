import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { WORLD_RING, assemble } from './assemble.ts';
import { checkPositive, checkRadius } from './check.ts';
import { cutRings } from './cut.ts';
import { HALF_CIRCUMFERENCE_METRES } from './ellipsoid.ts';
import { insideOf } from './inside.ts';
import { LevelSet } from './levelset.ts';
import { offset } from './offset.ts';
import { densify, longestPiece, toPieces } from './pieces.ts';
import { takeApart } from './source.ts';

export interface BufferOptions {
	/** How far the boundary may be from the radius, as a share of it. */
	tolerance?: number;
}

export const DEFAULT_TOLERANCE = 2e-4;
export const DRAG_TOLERANCE = 1e-3;
/** Distances to pieces are known to some parts per million. */
const FINEST_TOLERANCE = 2e-5;
const SMALLEST_RADIUS_METRES = 1e-3;

/**
 * Everything within a distance of a geometry, as an RFC 7946 polygon: closed, right-handed, cut at ±180°,
 * closed over the poles, with holes where places inside are further away than the radius.
 *
 * Accuracy: at every point of every edge the true WGS 84 distance to the geometry differs from the radius
 * by at most `tolerance` times the radius (0.02 % unless given). Edges of the geometry are geodesics;
 * those of the result are straight in longitude and latitude. A radius that covers the Earth gives the
 * whole world, [-180, 180] × [-90, 90].
 *
 * Throws a `RangeError` that carries the value for a position off the Earth, an empty geometry, and a radius
 * or tolerance that is not positive and finite, or is too fine (a millimetre, 0.002 %). The geometry is not changed.
 */
export function buffer(
	geometry: Geometry,
	radiusMetres: number,
	options: BufferOptions = {}
): Polygon | MultiPolygon {
	checkRadius(radiusMetres);
	const tolerance = options.tolerance ?? DEFAULT_TOLERANCE;
	checkPositive('tolerance', tolerance);
	if (radiusMetres < SMALLEST_RADIUS_METRES || tolerance < FINEST_TOLERANCE) {
		throw new RangeError(`too fine for degrees: ${radiusMetres} m within ${tolerance} of it`);
	}
	const source = takeApart(geometry);
	if (radiusMetres >= HALF_CIRCUMFERENCE_METRES) return wholeWorld();
	// A tenth of the tolerance goes to the shape of the pieces, the rest to the drawing.
	const longest = longestPiece(0.1 * tolerance * radiusMetres);
	const polygons = source.polygons.map((rings) => rings.map((ring) => densify(ring, longest)));
	const inside = polygons.length > 0 ? insideOf(polygons) : null;
	const drawing = 0.88 * Math.min(tolerance, 0.05) * radiusMetres;
	const pieces = toPieces(source, longest);
	const direct = inside ? null : offset(pieces, radiusMetres, drawing);
	if (direct) return cutRings(direct);
	const levels = new LevelSet(pieces, inside, radiusMetres, drawing);
	const { rings, lines } = join(levels);
	return assemble(rings, lines);
}

function wholeWorld(): Polygon {
	return { type: 'Polygon', coordinates: [WORLD_RING.map((position) => [...position])] };
}

/** Strings the stretches of a level set together, end to start. */
function join(levels: LevelSet): { rings: Position[][]; lines: Position[][] } {
	const stretches = levels.stretches();
	const { crossingX, crossingY } = levels.lattice;
	const leaving = new Map(stretches.map((stretch) => [stretch.from, stretch]));
	const arriving = new Set(stretches.map((stretch) => stretch.to));
	const rings: Position[][] = [];
	const lines: Position[][] = [];
	const starts = stretches.filter((stretch) => !arriving.has(stretch.from));
	for (const start of [...starts, ...stretches]) {
		if (!leaving.has(start.from)) continue;
		const line: Position[] = [[crossingX[start.from]!, crossingY[start.from]!]];
		let next: typeof start | undefined = start;
		while (next) {
			leaving.delete(next.from);
			const { to, between }: typeof start = next;
			for (let index = 0; index < between.length; index += 2) {
				line.push([between[index]!, between[index + 1]!]);
			}
			line.push([crossingX[to]!, crossingY[to]!]);
			next = leaving.get(to);
		}
		const isRing = arriving.has(start.from);
		(isRing ? rings : lines).push(line);
	}
	return { rings, lines };
}
