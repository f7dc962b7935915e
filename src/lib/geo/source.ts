import type { Geometry, Position } from 'geojson';
import { checkPosition, list } from './check.ts';
import { longitudeStep } from './ellipsoid.ts';

/** A geometry of any type, taken apart: lone places, edges along lines and rings, rings that enclose. */
export interface Source {
	points: Position[];
	edges: [Position, Position][];
	/** One list of rings for each polygon. */
	polygons: Position[][][];
}

/**
 * Takes a geometry apart and checks it. Throws a `RangeError` that carries the value for a position
 * that is none, a line of fewer than two positions, a ring that is not closed, or nothing at all.
 */
export function takeApart(geometry: Geometry): Source {
	const source: Source = { points: [], edges: [], polygons: [] };
	add(source, geometry);
	if (source.points.length + source.edges.length === 0) {
		throw new RangeError(`geometry is empty: ${geometry.type}`);
	}
	return source;
}

function add(source: Source, geometry: Geometry): void {
	switch (geometry?.type) {
		case 'Point':
			return addPoint(source, geometry.coordinates);
		case 'MultiPoint':
			return list(geometry.coordinates).forEach((position) => addPoint(source, position));
		case 'LineString':
			return addLine(source, geometry.coordinates, 2);
		case 'MultiLineString':
			return list(geometry.coordinates).forEach((line) => addLine(source, line, 2));
		case 'Polygon':
			return addPolygon(source, geometry.coordinates);
		case 'MultiPolygon':
			return list(geometry.coordinates).forEach((rings) => addPolygon(source, rings));
		case 'GeometryCollection':
			return list(geometry.geometries).forEach((member) => add(source, member));
		default:
			throw new RangeError(`not a GeoJSON geometry: ${JSON.stringify(geometry)}`);
	}
}

function addPoint(source: Source, position: Position): void {
	if (list(position).length === 0) return;
	checkPosition(position);
	source.points.push(position);
}

function addLine(source: Source, line: Position[], fewest: number): void {
	if (list(line).length === 0) return;
	if (line.length < fewest) {
		throw new RangeError(`${line.length} positions where at least ${fewest} are needed`);
	}
	line.forEach(checkPosition);
	for (let index = 1; index < line.length; index++) {
		source.edges.push([line[index - 1]!, line[index]!]);
	}
}

function addPolygon(source: Source, rings: Position[][]): void {
	for (const ring of list(rings)) {
		addLine(source, ring, 4);
		const first = ring[0];
		const last = ring.at(-1);
		if (first && last && (first[0] !== last[0] || first[1] !== last[1])) {
			throw new RangeError(`ring is not closed: ${String(first)} is not ${String(last)}`);
		}
		checkRound(ring);
	}
	if (rings.some((ring) => ring.length > 0)) source.polygons.push(rings);
}

/**
 * An edge from -180 to 180 has no length as a geodesic: both are one place. Data that was cut and joined again
 * has such edges, and means nothing by them; a box round the world means the long way, and cannot be had.
 */
function checkRound(ring: Position[]): void {
	let [longitude, west, east, round] = [0, 0, 0, ''];
	for (let index = 1; index < ring.length; index++) {
		const [from, to] = [ring[index - 1]!, ring[index]!];
		const pole = Math.abs(from[1]!) === 90 && from[1] === to[1];
		if (Math.abs(to[0]! - from[0]!) >= 360 && !pole) round = `${String(from)} to ${String(to)}`;
		longitude += pole ? to[0]! - from[0]! : longitudeStep(from[0]!, to[0]!);
		[west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
	}
	if (round && (west === east || Math.abs(longitude) > 180)) {
		throw new RangeError(`an edge goes round the world, add positions between: ${round}`);
	}
}
