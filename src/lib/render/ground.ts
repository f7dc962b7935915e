/** The ground of a static map: vector tiles of the same archive that the live map reads. Pure. */
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { pixelsPerDegree, projector, type Frame, type Pixel } from './frame.ts';

export const POINT = 1;
export const LINE = 2;
export const AREA = 3;
export type ShapeType = typeof POINT | typeof LINE | typeof AREA;

export interface TileFeature {
	readonly type: ShapeType;
	readonly properties: Readonly<Record<string, unknown>>;
	/** In tile units, from 0 to the layer's extent and a little beyond. */
	readonly lines: readonly (readonly Pixel[])[];
}

export interface TileLayer {
	readonly extent: number;
	readonly features: readonly TileFeature[];
}

export type Tile = Readonly<Record<string, TileLayer>>;

/** Where a tile lies; `x` runs on beyond the world's edges, for a frame that crosses ±180°. */
export interface TileAddress {
	readonly z: number;
	readonly x: number;
	readonly y: number;
}

export interface PlacedTile extends TileAddress {
	readonly tile: Tile;
}

/** The tiles of each vector source of the style. */
export type Ground = Readonly<Record<string, readonly PlacedTile[]>>;

export const NO_GROUND: Ground = {};

export function decodeTile(bytes: Uint8Array): Tile {
	const { layers } = new VectorTile(new PbfReader(bytes));
	return Object.fromEntries(
		Object.entries(layers).map(([name, layer]) => {
			const features = Array.from({ length: layer.length }, (_, index): TileFeature => {
				const feature = layer.feature(index);
				return {
					type: (feature.type || POINT) as ShapeType,
					properties: feature.properties,
					lines: feature.loadGeometry().map((line) => line.map(({ x, y }) => [x, y] as const))
				};
			});
			return [name, { extent: layer.extent, features }];
		})
	);
}

export type VectorSource = Extract<SourceSpecification, { type: 'vector' }>;

export function vectorSources(
	sources: Readonly<Record<string, SourceSpecification>>
): readonly (readonly [name: string, source: VectorSource])[] {
	return Object.entries(sources).flatMap(([name, source]) =>
		source.type === 'vector' ? [[name, source] as const] : []
	);
}

const EDGE_PIXELS = 4;

/** The tiles MapLibre would ask for: those of the whole zoom level, or of the archive's last. */
export function tilesOf(frame: Frame, source: VectorSource): readonly TileAddress[] {
	const { minzoom = 0, maxzoom = 22 } = source;
	const level = Math.floor(frame.camera.zoom);
	if (level < minzoom) return [];
	const z = Math.min(level, maxzoom);
	const size = (pixelsPerDegree(frame.camera.zoom) * 360) / 2 ** z;
	const [west, north] = projector(frame)([-180, 90]);
	const first = (edge: number) => Math.floor((-EDGE_PIXELS - edge) / size);
	const last = (edge: number, length: number) => Math.floor((length + EDGE_PIXELS - edge) / size);
	const found: TileAddress[] = [];
	const bottom = Math.min(last(north, frame.height), 2 ** z - 1);
	for (let y = Math.max(first(north), 0); y <= bottom; y++) {
		for (let x = first(west); x <= last(west, frame.width); x++) found.push({ z, x, y });
	}
	return found;
}

/** The same tile in the world that the archive is of. */
export function inWorld({ z, x, y }: TileAddress): TileAddress {
	return { z, x: x - 2 ** z * Math.floor(x / 2 ** z), y };
}

/** From tile units to pixels of the frame. */
export function tilePlace(frame: Frame, { z, x, y }: TileAddress) {
	const size = (pixelsPerDegree(frame.camera.zoom) * 360) / 2 ** z;
	const [west, north] = projector(frame)([-180, 90]);
	return { left: west + x * size, top: north + y * size, size };
}

/** The tile of a source at a place in the world; null where there is none. */
export type TileReader = (source: VectorSource, place: TileAddress) => Promise<Tile | null>;

/** The ground under a frame, for every vector source of a style. */
export async function groundBy(
	read: TileReader,
	frame: Frame,
	sources: Readonly<Record<string, SourceSpecification>>
): Promise<Ground> {
	const entries = vectorSources(sources).map(async ([name, source]) => {
		const placed = tilesOf(frame, source).map(async (place): Promise<PlacedTile[]> => {
			const tile = await read(source, inWorld(place));
			return tile ? [{ ...place, tile }] : [];
		});
		return [name, (await Promise.all(placed)).flat()] as const;
	});
	return Object.fromEntries(await Promise.all(entries));
}
