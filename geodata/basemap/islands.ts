/** The outlines of islands in our own layers, which the basemap draws in place of the source's. */
import { withoutNeedles } from '../../src/lib/render/prune.ts';
import { join } from 'node:path';
import type { FeatureCollection, Position } from 'geojson';
import { filesBelow, readJson } from './inputs.ts';
import { stitchMeridian } from './stitch.ts';

/** One entry per polygon. An outline that has ended, or was corrected, is left out. */
export function readIslands(root: string): Position[][][] {
	const polygons = filesBelow(join(root, 'geodata/layers'), 'features.geojson').flatMap((file) => {
		const { features } = readJson(file) as FeatureCollection;
		return features.flatMap(({ geometry, properties }) => {
			if (properties?.['class'] !== 'island') return [];
			if (properties['end_date'] !== undefined || properties['retracted'] !== undefined) return [];
			if (geometry.type === 'Polygon') return [withoutNeedles(geometry).coordinates];
			return geometry.type === 'MultiPolygon' ? withoutNeedles(geometry).coordinates : [];
		});
	});
	return stitchMeridian(polygons);
}
