/** Geometry to take away: as RFC 7946 wants it, cut at ±180°, with six decimals at most; and as text. */
import type { Geometry, Position } from 'geojson';
import { cut } from '#lib/geo/antimeridian.ts';

/** A decimetre. */
const DECIMALS = 6;
const LINE_LEAST = 2;
const RING_LEAST = 4;

const round = (value: number) => Number(value.toFixed(DECIMALS)) + 0;

/** Rounded, without the repeats that rounding makes beside a cut. */
function rounded(positions: readonly Position[]): Position[] {
	return positions
		.map((position) => position.map(round))
		.filter(([x, y], index, all) => {
			const before = all[index - 1];
			return before === undefined || before[0] !== x || before[1] !== y;
		});
}

/** Slivers that rounding closes are left out. */
const lines = (all: readonly Position[][], least: number) =>
	all.map(rounded).filter(({ length }) => length >= least);

function roundedGeometry(geometry: Geometry): Geometry {
	switch (geometry.type) {
		case 'Point':
			return { type: 'Point', coordinates: geometry.coordinates.map(round) };
		case 'MultiPoint':
			return { type: 'MultiPoint', coordinates: geometry.coordinates.map((one) => one.map(round)) };
		case 'LineString':
			return { type: 'LineString', coordinates: rounded(geometry.coordinates) };
		case 'MultiLineString':
			return { type: 'MultiLineString', coordinates: lines(geometry.coordinates, LINE_LEAST) };
		case 'Polygon':
			return { type: 'Polygon', coordinates: lines(geometry.coordinates, RING_LEAST) };
		case 'MultiPolygon': {
			const polygons = geometry.coordinates.map((rings) => lines(rings, RING_LEAST));
			return { type: 'MultiPolygon', coordinates: polygons.filter(({ length }) => length > 0) };
		}
		case 'GeometryCollection':
			return {
				type: 'GeometryCollection',
				geometries: geometry.geometries.map(roundedGeometry)
			};
	}
}

export function geometryOut(geometry: Geometry): Geometry {
	return roundedGeometry(cut(geometry));
}

const pair = (position: Position) => position.slice(0, 2).join(' ');
const list = (positions: readonly Position[]) => `(${positions.map(pair).join(', ')})`;
const lists = (all: readonly Position[][]) => `(${all.map(list).join(', ')})`;

/** Well-known text (OGC 06-103r4), longitude first: what a spreadsheet or a database can hold. */
export function wellKnownText(geometry: Geometry): string {
	switch (geometry.type) {
		case 'Point':
			return `POINT (${pair(geometry.coordinates)})`;
		case 'MultiPoint':
			return `MULTIPOINT ${lists(geometry.coordinates.map((one) => [one]))}`;
		case 'LineString':
			return `LINESTRING ${list(geometry.coordinates)}`;
		case 'MultiLineString':
			return `MULTILINESTRING ${lists(geometry.coordinates)}`;
		case 'Polygon':
			return `POLYGON ${lists(geometry.coordinates)}`;
		case 'MultiPolygon':
			return `MULTIPOLYGON (${geometry.coordinates.map(lists).join(', ')})`;
		case 'GeometryCollection':
			return `GEOMETRYCOLLECTION (${geometry.geometries.map(wellKnownText).join(', ')})`;
	}
}
