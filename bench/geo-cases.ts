import { feature, buffer as turfBuffer } from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { aleutians, chain, country } from '../tests/geo/fixtures/load.ts';

export interface Perimeter {
	name: string;
	geometry: Geometry;
	radiusMetres: number;
	runs: number;
	/** Turf's segments for a quarter turn; 8 unless given. */
	steps?: number;
	/** Turf's time that must not be exceeded, as a share of it. */
	atMost?: number;
}

const guam: Geometry = { type: 'Point', coordinates: [144.79, 13.44] };

export const perimeters: Perimeter[] = [
	{ name: 'First Island Chain, 100 km', geometry: chain, radiusMetres: 1e5, runs: 200 },
	{
		name: 'First Island Chain, 500 km',
		geometry: chain,
		radiusMetres: 5e5,
		runs: 400,
		atMost: 0.5
	},
	{
		name: 'the same, Turf told to draw as fine (40 steps a quarter turn)',
		geometry: chain,
		radiusMetres: 5e5,
		runs: 100,
		steps: 40
	},
	{ name: 'First Island Chain, 2,000 km', geometry: chain, radiusMetres: 2e6, runs: 400 },
	{ name: 'Guam, 1,000 km', geometry: guam, radiusMetres: 1e6, runs: 400 },
	{ name: 'Guam, 4,000 km', geometry: guam, radiusMetres: 4e6, runs: 400 },
	{
		name: 'Japan, 200 nautical miles',
		geometry: country('Japan'),
		radiusMetres: 370_400,
		runs: 9,
		atMost: 0.1
	},
	{ name: 'Aleutians, 500 km', geometry: aleutians, radiusMetres: 5e5, runs: 200 }
];

export function byTurf({ geometry, radiusMetres, steps = 8 }: Perimeter): Polygon | MultiPolygon {
	return turfBuffer(feature(geometry), radiusMetres / 1000, { units: 'kilometers', steps })!
		.geometry;
}
