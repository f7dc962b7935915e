/** The coast in a tile: the outlines of its land, but for where the tile or the world cuts it. */
import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';

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

export function coastOf(land: readonly GeoJSONVTFeature[], cuts: Cuts): GeoJSONVTFeature[] {
	return land.flatMap((area) => {
		const geometry = (area.geometry as Ring[]).flatMap((ring) => openRing(ring, cuts));
		return geometry.length > 0 ? [{ type: 2, geometry, tags: null } as GeoJSONVTFeature] : [];
	});
}
