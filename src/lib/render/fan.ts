/** Marks that would hide each other at a zoom level stand in a column, and part as one zooms in. */
import type { Point } from 'geojson';
import type { Drawn } from './drawn.ts';

/** Pixels between the middles of two symbols that just touch. */
const TOUCHING_PIXELS = 19;
/** MapLibre's world is this wide at zoom 0. */
const WORLD_PIXELS = 512;

/** Spherical Mercator's northing, in degrees of longitude at the equator. */
export function mercatorY(latitude: number): number {
	return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
}

interface Column {
	readonly geometry: Point;
	readonly x: number;
	readonly y: number;
	readonly members: Drawn[];
}

const isSymbol = ({ properties }: Drawn) => properties.image !== '';

/**
 * Gives every symbol its place in a column; the best rank keeps its own place and the others join it.
 * Those whose name is not due at this level yet wait until there is room for them. Names of areas,
 * outlines and lines stay where they are.
 */
export function fanOut(points: readonly Drawn[], level: number): readonly Drawn[] {
	const pixelsPerDegree = (WORLD_PIXELS * 2 ** level) / 360;
	const near = (a: number, b: number) => Math.abs(a - b) * pixelsPerDegree < TOUCHING_PIXELS;
	const columns: Column[] = [];
	const symbols = points.filter(isSymbol).sort((a, b) => a.properties.rank - b.properties.rank);
	for (const symbol of symbols) {
		const geometry = symbol.geometry as Point;
		const [x = 0, latitude = 0] = geometry.coordinates;
		const y = mercatorY(latitude);
		const column = columns.find((one) => near(one.x, x) && near(one.y, y));
		if (column && symbol.properties.labelFrom > level) continue;
		if (column) column.members.push(symbol);
		else columns.push({ geometry, x, y, members: [symbol] });
	}
	const placed = columns.flatMap(({ geometry, members }) =>
		members.map((member, stack) => ({
			...member,
			geometry,
			properties: { ...member.properties, stack, stacked: members.length }
		}))
	);
	return [...placed, ...points.filter((point) => !isSymbol(point))];
}
