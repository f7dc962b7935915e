import type { Asset } from './cache.ts';
import { digest } from './cache.ts';
import { packageVersion, recipe } from './inputs.ts';
import { readIslands } from './islands.ts';
import { readLabels } from './labels.ts';

export interface BasemapManifest {
	/** Path under the site's base. */
	readonly tiles: string;
	readonly maxZoom: number;
}

const packages = [
	'world-atlas',
	'topojson-client',
	'@maplibre/geojson-vt',
	'@maplibre/vt-pbf',
	'@turf/turf'
];

/** One PMTiles archive of land, borders and labels. The cutters load only when there is work. */
export function basemapAsset(root: string): Asset<BasemapManifest> {
	const labels = readLabels();
	const islands = readIslands(root);
	return {
		name: 'basemap',
		inputs: [
			recipe(),
			...packages.map((name) => packageVersion(root, name)),
			JSON.stringify([labels, islands])
		],
		async make() {
			const { cutTiles, MAX_ZOOM } = await import('./tiles.ts');
			const { readWorldAtlas } = await import('./world-atlas.ts');
			const { writePmtiles } = await import('./pmtiles.ts');
			const { replaceIslands } = await import('./replace-islands.ts');
			const ground = readWorldAtlas();
			const land = replaceIslands(ground.land, islands);
			const layers = ['land', 'coast', 'borders', 'labels'].map((id) => ({ id, fields: {} }));
			const archive = writePmtiles(cutTiles({ ...ground, land }, labels), {
				name: 'Linchpin basemap',
				attribution: 'Natural Earth; MLIT Japan; © OpenStreetMap contributors',
				vector_layers: layers
			});
			const name = `basemap-${digest(archive)}.pmtiles`;
			return {
				files: { [name]: archive },
				manifest: { tiles: `/basemap/${name}`, maxZoom: MAX_ZOOM }
			};
		}
	};
}
