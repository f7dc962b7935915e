/** The ground as features in the unit square, layer by layer. */
import type { Feature, Geometry, Position } from 'geojson';
import { boxOf, type Ground } from './ground.ts';
import { unitSquare } from './mercator.ts';

/** Further than the buffer of any tile, as a share of the world. */
const MARGIN = 1 / 64;

function feature(geometry: Geometry, properties: Record<string, string | number>): Feature {
	return { type: 'Feature', geometry, properties };
}

/** The rings in the unit square, and again one world on where they reach a tile's buffer. */
function copies(rings: readonly (readonly Position[])[]): Position[][][] {
	const lines = rings.map((ring) => ring.map(unitSquare));
	const [west, , east] = boxOf(lines[0] ?? []);
	return [0, -1, 1]
		.filter((world) => east + world > -MARGIN && west + world < 1 + MARGIN)
		.map((world) =>
			world === 0 ? lines : lines.map((line) => line.map(([x = 0, y = 0]) => [x + world, y]))
		);
}

function areas(rings: readonly (readonly Position[])[], properties = {}): Feature[] {
	return copies(rings).map((coordinates) => feature({ type: 'Polygon', coordinates }, properties));
}

function line(positions: readonly Position[], properties = {}): Feature[] {
	return copies([positions]).map(([coordinates = []]) =>
		feature({ type: 'LineString', coordinates }, properties)
	);
}

/** Already as wide as the world and its buffers: no copies. */
function wide(rings: readonly (readonly Position[])[], properties = {}): Feature {
	const coordinates = rings.map((ring) => ring.map(unitSquare));
	return feature({ type: 'Polygon', coordinates }, properties);
}

export function landFeatures({ land, caps }: Ground): Feature[] {
	return [...land.flatMap((rings) => areas(rings)), ...caps.map((rings) => wide(rings))];
}

export function lakeFeatures({ lakes }: Ground): Feature[] {
	return lakes.flatMap((rings) => areas(rings));
}

export function depthFeatures({ depth }: Ground): Feature[] {
	return depth.flatMap(({ metres, polygons }) => polygons.map((rings) => wide(rings, { metres })));
}

export function borderFeatures({ borders }: Ground): Feature[] {
	return borders.flatMap(({ kind, line: positions }) => line(positions, { kind }));
}
