/** Bands of depth from depth.json, which `depth.py` cuts out of ETOPO5 (NOAA). */
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { DepthBand } from './ground.ts';
import { readJson } from './inputs.ts';

export const depthFile = fileURLToPath(new URL('./depth.json', import.meta.url));

type Depth = Topology<{ depth: GeometryCollection<{ metres: number }> }>;

export function readDepth(file = depthFile): DepthBand[] {
	const topology = readJson(file) as Depth;
	return feature(topology, topology.objects.depth).features.map(({ geometry, properties }) => ({
		metres: properties.metres,
		polygons: geometry.type === 'MultiPolygon' ? geometry.coordinates : []
	}));
}
