/** Land from @geo-maps/earth-coastlines-10m (OpenStreetMap, simplified, 2017; ODbL). */
import { fileURLToPath } from 'node:url';
import type { GeometryCollection, MultiPolygon, Position } from 'geojson';
import type { LandPolygon, Shore } from './ground.ts';
import { readJson } from './inputs.ts';
import { stitchMeridian } from './stitch.ts';
import { roundPole } from './unwrap.ts';

export const coastlinesFile = fileURLToPath(
	import.meta.resolve('@geo-maps/earth-coastlines-10m/map.geo.json')
);

/** The source ends at the edge of the Mercator square, which only Antarctica reaches. */
const EDGE = -84.9;

function reachesEdge([outer = []]: LandPolygon): boolean {
	return outer.some(([, latitude = 0]) => latitude < EDGE);
}

/** The ring without its way along the edge of the square: a coast from ±180 to ±180. */
function openAtEdge([outer = []]: LandPolygon): Position[] {
	const ring = outer.slice(0, -1);
	const southern = (position: Position | undefined) => (position?.[1] ?? 0) < EDGE;
	const last = ring.findIndex((position, i) => southern(position) && !southern(ring[i + 1]));
	return [...ring.slice(last + 1), ...ring.slice(0, last + 1)].filter((one) => !southern(one));
}

export function readCoastlines(file = coastlinesFile): Shore {
	const { geometries } = readJson(file) as GeometryCollection<MultiPolygon>;
	const polygons = geometries.flatMap(({ coordinates }) => coordinates);
	return {
		land: stitchMeridian(polygons.filter((polygon) => !reachesEdge(polygon))),
		caps: polygons.filter(reachesEdge).map((polygon) => roundPole(openAtEdge(polygon)))
	};
}
