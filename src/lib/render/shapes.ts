/** Shapes that are not in the data: circles of doubt, lines along their geodesics, middles of outlines. */
import type { Geometry, MultiLineString, MultiPolygon, Position } from 'geojson';
import { destination, geodesicLine } from '#lib/geo/geodesic.ts';
import { extentOf } from '#lib/view/camera.ts';

const CIRCLE_VERTICES = 96;

/** A geodesic circle around a point; the longitudes run on past ±180° so that the ring is whole. */
export function circle(centre: readonly [number, number], radiusMetres: number): Geometry {
	const ring: [number, number][] = [];
	for (let step = 0; step < CIRCLE_VERTICES; step++) {
		const bearing = -(step * 360) / CIRCLE_VERTICES;
		const [longitude = 0, latitude = 0] = destination([...centre], bearing, radiusMetres);
		const near = longitude + 360 * Math.round((centre[0] - longitude) / 360);
		ring.push([near, latitude]);
	}
	const [first] = ring;
	return { type: 'Polygon', coordinates: [first ? [...ring, first] : ring] };
}

/** Where the name of an outline stands: the middle of its extent. */
export function middleOf(geometry: Geometry): Position {
	const [west, south, east, north] = extentOf(geometry);
	return [(west + east) / 2, (south + north) / 2];
}

/** Twice the signed area of a ring in degrees, and its moments. */
function momentsOf(ring: readonly Position[]): readonly [area: number, x: number, y: number] {
	let [area, x, y] = [0, 0, 0];
	ring.slice(1).forEach(([bx = 0, by = 0], index) => {
		const [ax = 0, ay = 0] = ring[index] ?? [];
		const cross = ax * by - bx * ay;
		area += cross;
		x += (ax + bx) * cross;
		y += (ay + by) * cross;
	});
	return [area, x, y];
}

/** The centre of the largest part, on the plate carrée: good enough for a name. */
export function centroid({ coordinates }: MultiPolygon): Position {
	const parts = coordinates.map(([outer = []]) => momentsOf(outer));
	const [area, x, y] = parts.reduce((a, b) => (Math.abs(b[0]) > Math.abs(a[0]) ? b : a), [0, 0, 0]);
	return area === 0
		? middleOf({ type: 'MultiPolygon', coordinates })
		: [x / (3 * area), y / (3 * area)];
}

/** Metres between the vertices that draw a leg; it then leaves its geodesic by less than 30 m. */
const LEG_METRES = 30_000;

/** Lines drawn along the geodesics that distances and perimeters are measured along. */
export function alongGeodesics(lines: readonly Position[][]): MultiLineString {
	const legs = lines.flatMap((line) =>
		line.slice(1).flatMap((to, index) => {
			const leg = geodesicLine(line[index] ?? to, to, LEG_METRES);
			return leg.type === 'LineString' ? [leg.coordinates] : leg.coordinates;
		})
	);
	return { type: 'MultiLineString', coordinates: joined(legs) };
}

/** Legs that end where the next begins become one line, so that joins and labels run on. */
function joined(legs: readonly Position[][]): Position[][] {
	const lines: Position[][] = [];
	for (const leg of legs) {
		const last = lines.at(-1);
		const [end, start] = [last?.at(-1), leg[0]];
		if (last && end?.[0] === start?.[0] && end?.[1] === start?.[1]) last.push(...leg.slice(1));
		else lines.push([...leg]);
	}
	return lines;
}
