/** What the layers of a style draw from, in pixels of a frame: the tiles' features and the Scene's. */
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { pixelsPerDegree, projector, type Frame } from './frame.ts';
import {
	AREA,
	LINE,
	POINT,
	tilePlace,
	type Ground,
	type PlacedTile,
	type ShapeType
} from './ground.ts';
import { boxOf, common, grown, overlap, type Box } from './boxes.ts';
import { thinned, type Line } from './svg-line.ts';

export interface Shape {
	readonly type: ShapeType;
	readonly properties: Readonly<Record<string, unknown>>;
	readonly lines: readonly Line[];
	/** Nothing of the shape is drawn outside: its tile, or the frame and a margin. */
	readonly clip: Box;
	/** Whether neighbours overlap it, so that it must join them without a seam. */
	readonly tiled: boolean;
}

export type Data = Readonly<Record<string, FeatureCollection<Geometry, object>>>;

/** Wider than half of any line, label or symbol. */
const MARGIN = 48;
/** Half of a line's antialiased edge: what is left out nobody can see. */
const TOLERANCE = 0.35;
/** Ground is kept in half pixels. */
const UNITS = 2;

export function frameBox({ width, height }: Frame): Box {
	return { left: 0, top: 0, right: width, bottom: height };
}

function tileShapes(frame: Frame, placed: PlacedTile, name: string): Shape[] {
	const layer = placed.tile[name];
	if (!layer) return [];
	const { left, top, size } = tilePlace(frame, placed);
	const scale = size / layer.extent;
	const area = { left, top, right: left + size, bottom: top + size };
	const clip = common(area, grown(frameBox(frame), 4));
	const round = (value: number) => Math.round(value * UNITS) / UNITS;
	/** The clip in the tile's own units: what lies outside is never brought to the screen. */
	const seen = {
		left: (clip.left - left) / scale,
		top: (clip.top - top) / scale,
		right: (clip.right - left) / scale,
		bottom: (clip.bottom - top) / scale
	};
	return layer.features.flatMap(({ type, properties, lines }): Shape[] => {
		const shown = lines
			.filter((line) => overlap(boxOf(line), seen))
			.map((line) =>
				thinned(line, TOLERANCE / scale).map(
					([x, y]) => [round(left + x * scale), round(top + y * scale)] as const
				)
			)
			.filter((line) => line.length > 0);
		return shown.length > 0 ? [{ type, properties, lines: shown, clip, tiled: true }] : [];
	});
}

interface Plain {
	readonly type: ShapeType;
	readonly lines: readonly (readonly Position[])[];
}

function plain(geometry: Geometry): readonly Plain[] {
	switch (geometry.type) {
		case 'Point':
			return [{ type: POINT, lines: [[geometry.coordinates]] }];
		case 'MultiPoint':
			return geometry.coordinates.map((point) => ({ type: POINT, lines: [[point]] }));
		case 'LineString':
			return [{ type: LINE, lines: [geometry.coordinates] }];
		case 'MultiLineString':
			return [{ type: LINE, lines: geometry.coordinates }];
		case 'Polygon':
			return [{ type: AREA, lines: geometry.coordinates }];
		case 'MultiPolygon':
			return [{ type: AREA, lines: geometry.coordinates.flat() }];
		case 'GeometryCollection':
			return geometry.geometries.flatMap(plain);
	}
}

/** Once for each copy of the world that the frame shows. */
function dataShapes(frame: Frame, { features }: FeatureCollection<Geometry, object>): Shape[] {
	const project = projector(frame);
	const world = 360 * pixelsPerDegree(frame.camera.zoom);
	const clip = grown(frameBox(frame), MARGIN);
	return features.flatMap(({ geometry, properties }) =>
		plain(geometry).flatMap(({ type, lines }) => {
			const here = lines.map((line) => line.map(project));
			const boxes = here.map((line) => grown(boxOf(line), 0.01));
			return [-1, 0, 1].flatMap((copy): Shape[] => {
				const aside = copy * world;
				if (!boxes.some((box) => overlap(movedBy(box, aside), clip))) return [];
				const drawn = here.map((line) => {
					const moved = aside === 0 ? line : line.map(([x, y]) => [x + aside, y] as const);
					return type === POINT ? moved : thinned(moved, TOLERANCE);
				});
				const words = properties as Shape['properties'];
				return [{ type, properties: words, lines: drawn, clip, tiled: false }];
			});
		})
	);
}

const movedBy = (box: Box, aside: number): Box => ({
	...box,
	left: box.left + aside,
	right: box.right + aside
});

/** The shapes of a source, made when a layer first asks for them. */
export function shapeSource(frame: Frame, ground: Ground, data: Data) {
	const made = new Map<string, readonly Shape[]>();
	return (source: string, sourceLayer = ''): readonly Shape[] => {
		const key = `${source} ${sourceLayer}`;
		const collection = data[source];
		const found =
			made.get(key) ??
			(collection
				? dataShapes(frame, collection)
				: (ground[source] ?? []).flatMap((tile) => tileShapes(frame, tile, sourceLayer)));
		made.set(key, found);
		return found;
	};
}

export type ShapeSource = ReturnType<typeof shapeSource>;
