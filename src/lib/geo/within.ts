import type { Geometry, Position } from 'geojson';
import { type ArcLimits, arcLimits, compareArcs } from './arcs.ts';
import { checkPosition, checkRadius } from './check.ts';
import { Field } from './field.ts';
import { inverse } from './geodesic.ts';
import { type Inside, insideOf } from './inside.ts';
import { fastDistanceError } from './kernel.ts';
import { type GeodesicLine, type Nearest, lineBetween, nearestOnLine } from './nearest.ts';
import { densify, toPieces } from './pieces.ts';
import { remembered } from './remember.ts';
import { type Source, takeApart } from './source.ts';

export type { Nearest } from './nearest.ts';

/** Pieces of a line leave their geodesic by less than 2.7 m, those of a ring by less than 3 cm. */
const LINE_PIECE_METRES = 2e5;
const RING_PIECE_METRES = 2e4;

/** A geometry made ready to be asked many times. */
export class Ruler {
	#source: Source;
	#field: Field;
	#all: Int32Array;
	#inside: Inside | null;
	#bend: number;
	#lines = new Map<number, GeodesicLine>();
	#limits: ArcLimits | null = null;

	constructor(geometry: Geometry) {
		this.#source = takeApart(geometry);
		const { polygons } = this.#source;
		const longest = polygons.length > 0 ? RING_PIECE_METRES : LINE_PIECE_METRES;
		this.#bend = polygons.length > 0 ? 0.03 : 2.7;
		const pieces = toPieces(this.#source, longest);
		this.#field = new Field(pieces);
		this.#all = Int32Array.from({ length: pieces.count }, (_, piece) => piece);
		const dense = polygons.map((rings) => rings.map((ring) => densify(ring, longest)));
		this.#inside = polygons.length > 0 ? insideOf(dense) : null;
	}

	distanceTo(position: Position): Nearest {
		checkPosition(position);
		const [longitude, latitude] = position as [number, number];
		if (this.#inside?.(longitude, latitude)) return { distanceMetres: 0, nearest: [...position] };
		const field = this.#field;
		const fast = field.distance(longitude, latitude, this.#all, 0, this.#all.length);
		const limit = fast + 2 * (fastDistanceError(fast) + this.#bend);
		let best: Nearest = { distanceMetres: Infinity, nearest: position };
		field.stand(longitude, latitude);
		for (const piece of this.#all) {
			field.project(piece);
			if (field.measure(piece) > limit) continue;
			const found = this.#exactly(piece, position);
			if (found.distanceMetres < best.distanceMetres) best = found;
		}
		return { distanceMetres: best.distanceMetres, nearest: best.nearest };
	}

	isWithin(radiusMetres: number, position: Position): boolean {
		checkPosition(position);
		const [longitude, latitude] = position as [number, number];
		if (this.#limits?.radiusMetres !== radiusMetres) {
			this.#limits = arcLimits(this.#field.pieces, radiusMetres, this.#bend);
		}
		const answer = compareArcs(this.#field, longitude, latitude, this.#limits);
		if (answer > 0) return true;
		if (answer < 0) return this.#inside?.(longitude, latitude) ?? false;
		const fast = this.#field.distance(longitude, latitude, this.#all, 0, this.#all.length);
		const doubt = fastDistanceError(fast) + this.#bend;
		if (fast < radiusMetres - doubt) return true;
		if (fast <= radiusMetres + doubt)
			return this.distanceTo(position).distanceMetres <= radiusMetres;
		return this.#inside?.(longitude, latitude) ?? false;
	}

	#exactly(piece: number, position: Position): Nearest {
		const { edges, along, degrees } = this.#field.pieces;
		const edge = edges[piece]!;
		if (edge < 0) {
			const nearest = [degrees[4 * piece]!, degrees[4 * piece + 1]!];
			return { ...inverse(nearest, position), nearest };
		}
		let line = this.#lines.get(edge);
		if (!line) this.#lines.set(edge, (line = lineBetween(...this.#source.edges[edge]!)));
		const end = along[2 * piece + 1]!;
		return nearestOnLine(line, along[2 * piece]!, Number.isNaN(end) ? line.s13 : end, position);
	}
}

/**
 * How far a position is from a geometry, and the place on the geometry that is nearest; inside a polygon the
 * distance is zero and the nearest place is the position itself.
 *
 * Accuracy: a micrometre, by GeographicLib; the edges of the geometry are geodesics. A position within 3 cm
 * of the middle of a polygon's edge longer than 20 km may be taken for inside.
 */
export function distanceTo(geometry: Geometry, position: Position): Nearest {
	return rulerFor(geometry).distanceTo(position);
}

/**
 * Whether a position lies within a distance of a geometry, or inside it. Decided by distance and not by a
 * drawn perimeter: exact as `distanceTo`, which decides where the fast distance leaves a doubt.
 */
export function isWithin(geometry: Geometry, radiusMetres: number, position: Position): boolean {
	checkRadius(radiusMetres);
	return rulerFor(geometry).isWithin(radiusMetres, position);
}

const rulerFor = remembered((geometry: Geometry) => new Ruler(geometry));
