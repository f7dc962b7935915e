/** The coast in a tile: the outlines of its land, but for where the tile or the world cuts it. */
import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { boxOf } from './ground.ts';

type Ring = [number, number][];

/** Whole numbers at which a tile is cut: its buffers, and ±180 where it has that at an edge. */
export interface Cuts {
	readonly xs: readonly number[];
	readonly ys: readonly number[];
}

export function cutsOf(z: number, x: number, extent: number, buffer: number): Cuts {
	const worldEdges = [...(x === 0 ? [0] : []), ...(x === 2 ** z - 1 ? [extent] : [])];
	return { xs: [-buffer, extent + buffer, ...worldEdges], ys: [-buffer, extent + buffer] };
}

function openRing(ring: Ring, { xs, ys }: Cuts): Ring[] {
	const lines: Ring[] = [];
	let line: Ring = [];
	ring.forEach((to, index) => {
		const from = ring[index - 1];
		const isCut =
			from &&
			((from[0] === to[0] && xs.includes(to[0])) || (from[1] === to[1] && ys.includes(to[1])));
		if (isCut) line = [];
		if (line.length === 0) lines.push(line);
		line.push(to);
	});
	return lines.filter(({ length }) => length > 1);
}

/** In tile units, 8 to a pixel: a shore with islets closer than this is a smudge of lines. */
const CELL = 64;
const ISLET = 48;
/** So many corners of greater shores about an islet are a crowd. */
const CROWD = 12;
/** More than the cells of a tile and its buffers from side to side. */
const ROW = 1024;

const sizeOf = (ring: Ring) => {
	const [west, south, east, north] = boxOf(ring);
	return Math.max(east - west, north - south);
};

/** Without the islets of a crowded shore: from far off they are land, but no lines. */
function uncrowded(rings: readonly Ring[]): ReadonlySet<Ring> {
	const corners = new Map<number, number>();
	const keyOf = (x: number, y: number) =>
		(Math.floor(x / CELL) + 8) * ROW + Math.floor(y / CELL) + 8;
	const about = ([x, y]: readonly number[]) => {
		let sum = 0;
		for (const dx of [-CELL, 0, CELL]) {
			for (const dy of [-CELL, 0, CELL])
				sum += corners.get(keyOf((x ?? 0) + dx, (y ?? 0) + dy)) ?? 0;
		}
		return sum;
	};
	const kept = new Set<Ring>();
	const sized = rings.map((ring) => [ring, sizeOf(ring)] as const);
	for (const [ring, size] of sized.sort(([, a], [, b]) => b - a)) {
		if (size < ISLET && about(ring[0] ?? []) >= CROWD) continue;
		kept.add(ring);
		for (const [x, y] of ring) {
			const key = keyOf(x, y);
			corners.set(key, (corners.get(key) ?? 0) + 1);
		}
	}
	return kept;
}

/** `far` leaves the islets of crowded shores without outlines. */
export function coastOf(
	land: readonly GeoJSONVTFeature[],
	cuts: Cuts,
	far = false
): GeoJSONVTFeature[] {
	const kept = far ? uncrowded(land.flatMap(({ geometry }) => geometry as Ring[])) : null;
	return land.flatMap((area) => {
		const rings = (area.geometry as Ring[]).filter((ring) => kept?.has(ring) ?? true);
		const geometry = rings.flatMap((ring) => openRing(ring, cuts));
		return geometry.length > 0 ? [{ type: 2, geometry, tags: null } as GeoJSONVTFeature] : [];
	});
}
