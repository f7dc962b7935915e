import type {
	Geometry,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import { normaliseLongitude } from './ellipsoid.ts';
import { continuous, cutPolygon, cutToLines } from './cut.ts';
import { isCutEdge, stitch } from './stitch.ts';
import { takeApart } from './source.ts';

/**
 * The geometry as RFC 7946 wants it: every longitude in [-180, 180], cut where it crosses ±180°, exterior
 * rings anticlockwise. Reads both ways of writing a crossing: longitudes that run past 180, and longitudes
 * that jump from 180 to -180 (a step of more than 180° goes the short way). A ring round a pole, which has
 * no inside on paper, encloses the smaller cap.
 *
 * Accuracy: positions are kept as they are; edges are cut where they are straight in longitude and latitude.
 */
export function cut<G extends Geometry>(geometry: G): Geometry {
	takeApart(geometry);
	return cutAny(geometry);
}

function cutAny(geometry: Geometry): Geometry {
	switch (geometry.type) {
		case 'Point':
			return { type: 'Point', coordinates: turned(geometry.coordinates) };
		case 'MultiPoint':
			return { type: 'MultiPoint', coordinates: geometry.coordinates.map(turned) };
		case 'LineString':
			return lineOf(cutToLines(geometry.coordinates));
		case 'MultiLineString':
			return lineOf(geometry.coordinates.flatMap(cutToLines));
		case 'Polygon':
			return polygonOf(cutPolygon(geometry.coordinates));
		case 'MultiPolygon':
			return polygonOf(geometry.coordinates.flatMap(cutPolygon));
		case 'GeometryCollection':
			return { type: 'GeometryCollection', geometries: geometry.geometries.map(cutAny) };
	}
}

/** A line cut at ±180°. */
export function cutLine(line: Position[]): LineString | MultiLineString {
	return lineOf(cutToLines(line));
}

/** A polygon cut at ±180°. */
export function cutArea(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
	const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
	return polygonOf(polygons.flatMap(cutPolygon));
}

/**
 * The opposite of `cut`, for the screen: longitudes that run on past ±180 instead of breaking off, and no
 * seam where a polygon was cut. A polygon over a pole spans 360° and closes along the pole's row.
 *
 * Accuracy: positions are kept as they are, but for whole turns.
 */
export function unwrap<G extends Geometry>(geometry: G): Geometry {
	takeApart(geometry);
	return unwrapAny(geometry);
}

function unwrapAny(geometry: Geometry): Geometry {
	switch (geometry.type) {
		case 'Point':
		case 'MultiPoint':
			return structuredClone(geometry);
		case 'LineString':
			return { type: 'LineString', coordinates: continuous(geometry.coordinates) };
		case 'MultiLineString':
			return lineOf(joined(geometry.coordinates.map(continuous)));
		case 'Polygon':
		case 'MultiPolygon':
			return stitch(cutArea(geometry));
		case 'GeometryCollection':
			return { type: 'GeometryCollection', geometries: geometry.geometries.map(unwrapAny) };
	}
}

/** The boundary of an area without the edges that only cut it at ±180° or close it over a pole: what to stroke. */
export function outline(area: Polygon | MultiPolygon): MultiLineString {
	const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
	const lines: Position[][] = [];
	for (const ring of rings) {
		let line: Position[] = [];
		for (let index = 1; index < ring.length; index++) {
			const [a, b] = [ring[index - 1]!, ring[index]!];
			if (isCutEdge(a, b)) {
				if (line.length > 1) lines.push(line);
				line = [];
			} else line.push(...(line.length === 0 ? [a, b] : [b]).map((position) => [...position]));
		}
		if (line.length > 1) lines.push(line);
	}
	return { type: 'MultiLineString', coordinates: lines };
}

/** Parts that break off at ±180° and go on at ∓180° in one piece again. */
function joined(lines: Position[][]): Position[][] {
	const whole: Position[][] = [];
	for (const line of lines) {
		const before = whole.at(-1);
		const [end, start] = [before?.at(-1), line[0]];
		const turn = end && start ? end[0]! - start[0]! : NaN;
		if (before && end![1] === start![1] && Math.abs(turn) === 360) {
			before.push(...line.slice(1).map(([x, ...rest]) => [x! + turn, ...rest]));
		} else whole.push(line);
	}
	return whole;
}

function turned([longitude, ...rest]: Position): Position {
	return longitude === undefined ? [] : [normaliseLongitude(longitude), ...rest];
}

function lineOf(lines: Position[][]): LineString | MultiLineString {
	return lines.length === 1
		? { type: 'LineString', coordinates: lines[0]! }
		: { type: 'MultiLineString', coordinates: lines };
}

function polygonOf(polygons: Position[][][]): Polygon | MultiPolygon {
	return polygons.length === 1
		? { type: 'Polygon', coordinates: polygons[0]! }
		: { type: 'MultiPolygon', coordinates: polygons };
}
