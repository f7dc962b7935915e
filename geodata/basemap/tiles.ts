/** Cuts ground and labels into vector tiles: `land`, `coast` (of polar land), `borders`, `labels`. */
import { GeoJSONVT, type GeoJSONVTOptions, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Geometry, Position } from 'geojson';
import type { Ground } from './ground.ts';
import type { Labels } from './labels.ts';
import { unitSquare } from './mercator.ts';
import type { Tile } from './pmtiles.ts';
import { untangle } from './untangle.ts';

export const MAX_ZOOM = 7;
const EXTENT = 4096;
const BUFFER = 64;

const options: GeoJSONVTOptions = {
	maxZoom: MAX_ZOOM,
	indexMaxZoom: MAX_ZOOM,
	indexMaxPoints: 0,
	tolerance: 3,
	extent: EXTENT,
	buffer: BUFFER,
	coordinates: 'unitSquare',
	wrap: false
};

/** Whole-world tiles are coarser: MapLibre warns of longer outlines, and nobody reads them closely. */
const COARSE_UNTIL = 1;
const coarse: GeoJSONVTOptions = {
	...options,
	maxZoom: COARSE_UNTIL + 1,
	indexMaxZoom: COARSE_UNTIL,
	tolerance: 4
};

/** The deepest tiles serve every deeper zoom, so their coast is rounded to 10 m, not to 76 m. */
const CLOSE_EXTENT = 4 * EXTENT;
const close: GeoJSONVTOptions = { ...options, extent: CLOSE_EXTENT, buffer: 4 * BUFFER };

function feature(geometry: Geometry, properties: Record<string, string | number>): Feature {
	return { type: 'Feature', geometry, properties };
}

/** The line in the unit square, and again one world on where that reaches a tile's buffer. */
function copies<Line extends readonly Position[]>(rings: readonly Line[]): Position[][][] {
	const lines = rings.map((ring) => ring.map(unitSquare));
	const margin = BUFFER / EXTENT;
	let [west, east] = [Infinity, -Infinity];
	for (const [x] of lines[0] ?? []) {
		west = Math.min(west, x);
		east = Math.max(east, x);
	}
	return [0, -1, 1]
		.filter((world) => east + world > -margin && west + world < 1 + margin)
		.map((world) => lines.map((line) => line.map(([x, y]) => [x + world, y])));
}

function landFeatures({ land, caps }: Ground): Feature[] {
	const polygon = (coordinates: Position[][], kind: string) =>
		feature({ type: 'Polygon', coordinates }, kind === 'cap' ? { kind } : {});
	return [
		...land.flatMap((rings) => copies(rings).map((copy) => polygon(copy, 'land'))),
		...caps.map((rings) =>
			polygon(
				rings.map((ring) => ring.map(unitSquare)),
				'cap'
			)
		)
	];
}

function coastFeatures({ coast }: Ground): Feature[] {
	return coast.map((line) =>
		feature({ type: 'LineString', coordinates: line.map(unitSquare) }, {})
	);
}

function borderFeatures({ borders }: Ground): Feature[] {
	return borders.flatMap(({ kind, line }) =>
		copies([line]).map(([coordinates = []]) =>
			feature({ type: 'LineString', coordinates }, { kind })
		)
	);
}

function labelFeatures(labels: Labels): Feature[] {
	return labels.features.map(({ geometry, properties }) =>
		feature({ type: 'Point', coordinates: unitSquare(geometry.coordinates) }, { ...properties })
	);
}

function index(features: Feature[], use: GeoJSONVTOptions): GeoJSONVT {
	return new GeoJSONVT({ type: 'FeatureCollection', features }, use);
}

function untangled(tile: GeoJSONVTTile): GeoJSONVTTile {
	for (const land of tile.features) {
		if (land.type === 3) land.geometry = land.geometry.map(untangle) as typeof land.geometry;
	}
	return tile;
}

export function cutTiles(ground: Ground, labels: Labels): Tile[] {
	const land = landFeatures(ground);
	const indexed = (use: GeoJSONVTOptions): [string, GeoJSONVT][] => [
		['land', index(land, use)],
		['coast', index(coastFeatures(ground), use)],
		['borders', index(borderFeatures(ground), use)],
		['labels', index(labelFeatures(labels), use)]
	];
	const middle = indexed(options);
	const far = middle.map(
		([name, fine]) => [name, name === 'land' ? index(land, coarse) : fine] as const
	);
	const deepest = indexed(close);
	const tiles: Tile[] = [];
	for (let z = 0; z <= MAX_ZOOM; z++) {
		const sources = z <= COARSE_UNTIL ? far : z < MAX_ZOOM ? middle : deepest;
		const extent = z < MAX_ZOOM ? EXTENT : CLOSE_EXTENT;
		for (let x = 0; x < 2 ** z; x++) {
			for (let y = 0; y < 2 ** z; y++) {
				const layers: Record<string, GeoJSONVTTile> = {};
				for (const [name, source] of sources) {
					const tile = source.getTile(z, x, y);
					if (tile && tile.features.length > 0) layers[name] = untangled(tile);
				}
				if (Object.keys(layers).length === 0) continue;
				tiles.push({ z, x, y, data: fromGeojsonVt(layers, { version: 2, extent }) });
			}
		}
	}
	return tiles;
}
