/** Cuts the ground into vector tiles: `land`, `lakes`, `depth`, `coast`, `borders`. */
import {
	GeoJSONVT,
	type GeoJSONVTFeature,
	type GeoJSONVTOptions,
	type GeoJSONVTTile
} from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Position } from 'geojson';
import { borderFeatures, depthFeatures, lakeFeatures, landFeatures } from './features.ts';
import { boxOf, overlap, type Box, type Ground } from './ground.ts';
import { withoutCreeksOf } from './creeks.ts';
import { unitSquare } from './mercator.ts';
import type { Tile } from './pmtiles.ts';
import { coastOf, cutsOf } from './tile-coast.ts';
import { untangle } from './untangle.ts';

export const MAX_ZOOM = 7;
const EXTENT = 4096;
const BUFFER = 64;

const options = {
	maxZoom: MAX_ZOOM,
	indexMaxZoom: MAX_ZOOM,
	indexMaxPoints: 0,
	tolerance: 3.5,
	extent: EXTENT,
	buffer: BUFFER,
	coordinates: 'unitSquare' as const,
	wrap: false
} satisfies GeoJSONVTOptions;

/** Far tiles are coarser: a first view is made of them, and nobody reads them closely. */
const COARSE_UNTIL = 3;
const coarse: GeoJSONVTOptions = {
	...options,
	maxZoom: COARSE_UNTIL + 1,
	indexMaxZoom: COARSE_UNTIL,
	tolerance: 5
};

/** Until here the islets of a crowded shore have no outlines. */
const CROWDED_UNTIL = 6;

/** The sea floor is known to some kilometres, and its bands have no outline to be exact about. */
const SOFT = 6;

/** Tiles that are looked at from close by are rounded to 5 m, not to 76 m; they serve every deeper zoom. */
const CLOSE_EXTENT = 16 * EXTENT;
const close: Size = {
	...options,
	extent: CLOSE_EXTENT,
	buffer: 16 * BUFFER,
	indexMaxZoom: 2
};

function index(features: Feature[], use: GeoJSONVTOptions): GeoJSONVT {
	return new GeoJSONVT({ type: 'FeatureCollection', features }, use);
}

function holding(tile: GeoJSONVTTile, features: GeoJSONVTFeature[]): GeoJSONVTTile {
	return { ...tile, features: features as GeoJSONVTTile['features'] };
}

/** Features that say the same are one: a tile of a thousand islets is a third smaller. */
function merged(tile: GeoJSONVTTile): GeoJSONVTTile {
	const features = new Map<string, GeoJSONVTFeature>();
	for (const one of tile.features) {
		const key = JSON.stringify(one.tags);
		const rings = (one.type === 3 ? one.geometry.map(untangle) : one.geometry) as never[];
		const same = features.get(key);
		if (same) (same.geometry as never[]).push(...rings);
		else features.set(key, { ...one, geometry: [...rings] } as GeoJSONVTFeature);
	}
	return holding(tile, [...features.values()]);
}

/** In the unit square, y downwards. */
function square([west, south, east, north]: Box): Box {
	return boxOf([unitSquare([west, north]), unitSquare([east, south])]);
}

/** Grown to the tiles of the deepest zoom that it lies on. */
function wholeTiles([west, north, east, south]: Box): Box {
	const across = 2 ** MAX_ZOOM;
	const down = (value: number) => Math.floor(value * across) / across;
	const up = (value: number) => Math.ceil(value * across) / across;
	return [down(west), down(north), up(east), up(south)];
}

function contains([west, north, east, south]: Box, x: number, y: number): boolean {
	const [left, top] = [(x + 0.5) / 2 ** MAX_ZOOM, (y + 0.5) / 2 ** MAX_ZOOM];
	return left > west && left < east && top > north && top < south;
}

type Size = typeof options;
type Source = readonly [name: string, source: GeoJSONVT];

function encode(
	sources: readonly Source[],
	z: number,
	x: number,
	y: number,
	size: Size
): Tile | null {
	const content: Record<string, GeoJSONVTTile> = {};
	for (const [name, source] of sources) {
		const tile = source.getTile(z, x, y);
		if (!tile || tile.features.length === 0) continue;
		const cuts = cutsOf(z, x, size.extent, size.buffer);
		const isFar = name === 'land' && z < MAX_ZOOM;
		const all = merged(tile);
		const whole = isFar ? holding(all, withoutCreeksOf(all.features, cuts)) : all;
		content[name] = whole;
		if (name !== 'land') continue;
		const coast = coastOf(whole.features, cuts, z <= CROWDED_UNTIL);
		if (coast.length > 0) content['coast'] = holding(tile, coast);
	}
	if (Object.keys(content).length === 0) return null;
	return { z, x, y, data: fromGeojsonVt(content, { version: 2, extent: size.extent }) };
}

const layers = {
	land: landFeatures,
	lakes: lakeFeatures,
	depth: depthFeatures,
	borders: borderFeatures
} satisfies Record<string, (ground: Ground) => Feature[]>;

function coordinatesOf({ geometry }: Feature): Position[] {
	if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? [];
	return geometry.type === 'LineString' ? geometry.coordinates : [];
}

/** `near` are the boxes within which the coast is looked at from close by. */
export function cutTiles(ground: Ground, near: readonly Box[]): Tile[] {
	const squares = near.map(square).map(wholeTiles);
	const middle: Source[] = [];
	const far: Source[] = [];
	const deepest: Source[] = [];
	for (const [name, read] of Object.entries(layers)) {
		const features = read(ground);
		const isNear = (one: Feature) => {
			const box = boxOf(coordinatesOf(one));
			return squares.some((tile) => overlap(box, tile));
		};
		const tolerance = name === 'depth' ? { tolerance: SOFT } : {};
		const fine = index(features, { ...options, ...tolerance });
		middle.push([name, fine]);
		far.push([name, name === 'land' ? index(features, coarse) : fine]);
		deepest.push([name, index(features.filter(isNear), { ...close, ...tolerance })]);
	}
	const tiles: Tile[] = [];
	for (let z = 0; z <= MAX_ZOOM; z++) {
		for (let x = 0; x < 2 ** z; x++) {
			for (let y = 0; y < 2 ** z; y++) {
				const isClose = z === MAX_ZOOM && squares.some((box) => contains(box, x, y));
				const sources = isClose ? deepest : z <= COARSE_UNTIL ? far : middle;
				const tile = encode(sources, z, x, y, isClose ? close : options);
				if (tile) tiles.push(tile);
			}
		}
	}
	return tiles;
}
