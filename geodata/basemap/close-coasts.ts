/** The coasts that are shown close: cut from GSHHG, full resolution (LGPL), lightly smoothed. */
import { fileURLToPath } from 'node:url';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import type { Box } from './ground.ts';
import { readJson } from './inputs.ts';
import { pruneRing } from '../../src/lib/render/prune.ts';
import { smoothRing } from './smooth.ts';
import type { CloseCoast } from './splice.ts';

export const coastsFile = fileURLToPath(new URL('./coasts.geojson', import.meta.url));

interface Recipe {
	/** How often corners are cut. */
	readonly smooth: number;
	/** Needles and slivers narrower than so many metres are left out. */
	readonly needle?: number;
}

/** Clockwise, as the rings of the world's coast. */
function clockwise(ring: Position[]): Position[] {
	const doubled = ring.reduce((sum, [x = 0, y = 0], index) => {
		const [px = 0, py = 0] = ring[index - 1] ?? [x, y];
		return sum + px * y - x * py;
	}, 0);
	return doubled > 0 ? [...ring].reverse() : ring;
}

export function readCloseCoasts(file = coastsFile): CloseCoast[] {
	const { features } = readJson(file) as FeatureCollection<MultiPolygon, Recipe>;
	return features.map(({ id, bbox, geometry, properties }) => ({
		id: String(id),
		box: bbox as unknown as Box,
		polygons: geometry.coordinates.flatMap(([outer = []]) => {
			const { needle, smooth } = properties;
			const ring = needle === undefined ? outer : pruneRing(outer, needle);
			return ring ? [[clockwise(smoothRing(ring, smooth))]] : [];
		})
	}));
}
