/** Where to look: the theatre, the extent of a mark, and the space that panels leave. */
import type { Geometry, Position } from 'geojson';
import type { Mark } from './scene.ts';

/** West, south, east, north, in degrees; east is over 180 where the extent crosses ±180°. */
export type Bounds = readonly [number, number, number, number];

/** Pixels of the map that panels cover. */
export interface Padding {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** From the Gulf of Thailand to the Marianas, from Borneo to Hokkaido. */
export const THEATRE: Bounds = [99, -1, 150, 46];

export const KILOMETRES_PER_DEGREE = 111.2;

function positionsOf(geometry: Geometry): Position[] {
	switch (geometry.type) {
		case 'Point':
			return [geometry.coordinates];
		case 'LineString':
		case 'MultiPoint':
			return geometry.coordinates;
		case 'Polygon':
		case 'MultiLineString':
			return geometry.coordinates.flat();
		case 'MultiPolygon':
			return geometry.coordinates.flat(2);
		case 'GeometryCollection':
			return geometry.geometries.flatMap(positionsOf);
	}
}

/** The shortest arc of longitude that holds all of them: [west, east], east perhaps over 180. */
export function longitudeSpan(longitudes: readonly number[]): [number, number] {
	const sorted = [...longitudes].sort((a, b) => a - b);
	const first = sorted[0] ?? 0;
	let west = first;
	let east = sorted.at(-1) ?? 0;
	let widest = first + 360 - east;
	for (let index = 1; index < sorted.length; index++) {
		const [before = 0, here = 0] = [sorted[index - 1], sorted[index]];
		if (here - before <= widest) continue;
		widest = here - before;
		west = here;
		east = before + 360;
	}
	return [west, east];
}

/** The extent of a geometry, the short way round. */
export function extentOf(geometry: Geometry): Bounds {
	const positions = positionsOf(geometry);
	const latitudes = positions.map(([, latitude = 0]) => latitude);
	const [west, east] = longitudeSpan(positions.map(([longitude = 0]) => longitude));
	return [west, Math.min(...latitudes), east, Math.max(...latitudes)];
}

/** The extent of a geometry and of all that is so near to it. */
export function extentAround(geometry: Geometry, kilometres: number): Bounds {
	const [west, south, east, north] = extentOf(geometry);
	const doubt = kilometres / KILOMETRES_PER_DEGREE;
	const widest = Math.min(Math.max(Math.abs(south), Math.abs(north)), 85);
	const doubtEast = Math.min(doubt / Math.cos((widest * Math.PI) / 180), 90);
	return [
		west - doubtEast,
		Math.max(south - doubt, -85),
		east + doubtEast,
		Math.min(north + doubt, 85)
	];
}

/** Around the theatre; what lies beyond it is seldom what a set of layers is about. */
const REGION: Bounds = [60, -25, 215, 62];

function isInRegion([west, south, east, north]: Bounds): boolean {
	const longitude = ((((west + east) / 2) % 360) + 360) % 360;
	const latitude = (south + north) / 2;
	return (
		longitude >= REGION[0] &&
		longitude <= REGION[2] &&
		latitude >= REGION[1] &&
		latitude <= REGION[3]
	);
}

/** The extent of all marks in the region, or of all there are when none is; null when none has a place. */
export function boundsOfMarks(marks: readonly Pick<Mark, 'feature'>[]): Bounds | null {
	const all = marks.map(boundsOf).filter((bounds) => bounds !== null);
	const inRegion = all.filter(isInRegion);
	const shown = inRegion.length > 0 ? inRegion : all;
	if (shown.length === 0) return null;
	const middles = shown.map(([west, , east]) => (west + east) / 2);
	const [from] = longitudeSpan(middles);
	const near = shown.map(([west, south, east, north]): Bounds => {
		const turn = 360 * Math.ceil((from - (west + east) / 2) / 360 - 1e-9);
		return [west + turn, south, east + turn, north];
	});
	return near.reduce(([west, south, east, north], one) => [
		Math.min(west, one[0]),
		Math.min(south, one[1]),
		Math.max(east, one[2]),
		Math.max(north, one[3])
	]);
}

/** The extent of a mark with its doubt; null for what has no place. */
export function boundsOf({ feature }: Pick<Mark, 'feature'>): Bounds | null {
	const { geometry, properties } = feature;
	return geometry && extentAround(geometry, properties.uncertainty_km);
}
