/** Geometry out of the table of vertices: lines cut at ±180°, rings wound as RFC 7946 asks. */
import type { Geometry, Position } from 'geojson';
import geodesic from 'geographiclib-geodesic';
import { cell, numeric, type Row } from './csv.ts';
import { position, round } from './draft.ts';

const wgs84 = geodesic.Geodesic.WGS84;

export function distanceKilometres([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position) {
	const { s12 = NaN } = wgs84.Inverse(latA, lonA, latB, lonB);
	return s12 / 1000;
}

/** The latitude at which the geodesic between two positions meets the antimeridian. */
function latitudeAtAntimeridian([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position) {
	const line = wgs84.InverseLine(latA, lonA, latB, lonB);
	const east = (longitude: number) => (longitude < 0 ? longitude + 360 : longitude) - 180;
	let [low, high] = [0, line.s13];
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		const { lon2 = NaN } = line.Position(middle);
		if (Math.sign(east(lon2)) === Math.sign(east(lonA))) low = middle;
		else high = middle;
	}
	return round(line.Position(low).lat2 ?? NaN);
}

/** A LineString, or a MultiLineString where it crosses ±180°. */
export function lineGeometry(rows: readonly Row[]): Geometry {
	const vertices = rows.map((row) => position(numeric(row, 'lon'), numeric(row, 'lat')));
	const parts: Position[][] = [[]];
	vertices.forEach((vertex, index) => {
		const before = vertices[index - 1];
		const [longitude = 0] = vertex;
		if (before && Math.abs(longitude - (before[0] ?? 0)) > 180) {
			const latitude = latitudeAtAntimeridian(before, vertex);
			const side = (before[0] ?? 0) < 0 ? -180 : 180;
			parts.at(-1)?.push([side, latitude]);
			parts.push([[-side, latitude]]);
		}
		parts.at(-1)?.push(vertex);
	});
	const [only = []] = parts;
	return parts.length === 1
		? { type: 'LineString', coordinates: only }
		: { type: 'MultiLineString', coordinates: parts };
}

function signedArea(ring: readonly Position[]): number {
	return ring.reduce((sum, [x = 0, y = 0], index) => {
		const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);
}

export function polygonGeometry(rows: readonly Row[]): Geometry {
	const ring = rows.map((row) => position(numeric(row, 'lon'), numeric(row, 'lat')));
	const wound = signedArea(ring) > 0 ? ring : ring.toReversed();
	return { type: 'Polygon', coordinates: [wound] };
}

/** The vertices of one line, in order. */
export function verticesOf(rows: readonly Row[], line: string, variant: string): Row[] {
	return rows
		.filter((row) => cell(row, 'line_id') === line && cell(row, 'variant') === variant)
		.sort((a, b) => numeric(a, 'order') - numeric(b, 'order'));
}

/** The least precise of its vertices, in kilometres. */
export function uncertaintyOf(rows: readonly Row[]): number {
	return Math.max(...rows.map((row) => numeric(row, 'coordinate_precision_m'))) / 1000;
}

/** Where the vertices were taken from, each once. */
export function coordinateSources(rows: readonly Row[]): string[] {
	return [...new Set(rows.map((row) => cell(row, 'coordinate_source_url')))].sort();
}
