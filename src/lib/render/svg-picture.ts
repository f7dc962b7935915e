/** View → what its static maps draw: one picture, or the two sides of a comparison, at one camera. */
import type { Geometry, Position } from 'geojson';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { recordOf } from '#lib/data/record.ts';
import { trackOf } from '#lib/data/track.ts';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import { THEATRE, boundsOf, extentOf, type Bounds, type Padding } from '#lib/view/camera.ts';
import { difference } from '#lib/view/diff.ts';
import { measureOf, positionOf, type Measurement } from '#lib/view/measure.ts';
import { perimetersOf, type Perimeter } from '#lib/view/perimeter.ts';
import { scene, type Mark, type Scene } from '#lib/view/scene.ts';
import { partsOf, type Parts, type Versus } from '#lib/view/versus.ts';
import { referenceText, type View } from '#lib/view/view.ts';
import type { Collections } from './drawn.ts';
import { fitted, frameOf, projector, pixelsPerDegree } from './frame.ts';
import type { Frame, Pixel, Size } from './frame.ts';
import { boxOf, grown, overlap, type Box } from './boxes.ts';
import { linesWithin, ringWithin } from './svg-line.ts';
import { pictureMaker, type Subject } from './picture.ts';

/** The scenes of a View and the perimeters of the one it shows. */
export interface Asked {
	readonly view: View;
	/** What the View shows; of two days, the later. */
	readonly scene: Scene;
	/** The earlier of two days that stand in maps of their own. */
	readonly earlier: Scene | null;
	readonly perimeters: readonly Perimeter[];
	readonly measurement: Measurement | null;
	/** Two of the perimeters against each other, once their boundaries are drawn. */
	readonly versus: NonNullable<Subject['versus']> | null;
}

export function askedOf(catalogue: Catalogue, view: View): Asked {
	const shown = scene(catalogue, view);
	const two = view.t.length === 2 && view.compare !== 'changes';
	return {
		view,
		scene: shown,
		earlier: two ? scene(catalogue, view, view.t[0]) : null,
		perimeters: perimetersOf(view.rings, shown.layers),
		measurement: view.measure && measureOf(view.measure, shown),
		versus: null
	};
}

/** With the parts that two boundaries make of each other, where the View compares them. */
export function comparedBy(
	asked: Asked,
	boundaries: readonly Boundary[],
	parts: (pair: Versus) => Parts = partsOf
): Asked {
	const slots = asked.view.versus?.map((number) => number - 1);
	const [first, second] = (slots ?? []).map((slot) =>
		boundaries.find(({ perimeter }) => perimeter.slot === slot)
	);
	return slots && first && second
		? { ...asked, versus: { slots, parts: parts([first, second]) } }
		: asked;
}

const LAST_LATITUDE = 78;

/** The theatre, and beyond it as far as perimeters and what is measured reach. */
export function boundsOfView(
	boundaries: readonly Boundary[],
	measurement: Measurement | null = null
): Bounds {
	const ends = measurement?.ends.map(({ place }) => positionOf(place)) ?? [];
	const measured: Geometry[] = ends.length > 0 ? [{ type: 'MultiPoint', coordinates: ends }] : [];
	return [...boundaries.map(({ geometry }) => geometry), ...measured]
		.map(extentOf)
		.reduce<Bounds>((all, [west, south, east, north]) => {
			const middle = (all[0] + all[2]) / 2;
			const turn = 360 * Math.round((middle - (west + east) / 2) / 360);
			return [
				Math.min(all[0], west + turn),
				Math.max(Math.min(all[1], south), -LAST_LATITUDE),
				Math.max(all[2], east + turn),
				Math.min(Math.max(all[3], north), LAST_LATITUDE)
			];
		}, THEATRE);
}

/** Where a static map of the View looks: at its own camera, or at all there is to see. */
export function frameOfView(
	{ view: { at }, measurement }: Pick<Asked, 'view' | 'measurement'>,
	boundaries: readonly Boundary[],
	size: Size,
	padding?: Padding
): Frame {
	return frameOf(at ?? fitted(boundsOfView(boundaries, measurement), size, padding), size);
}

const isLarge = ({ left, right, top, bottom }: Box) =>
	Math.max(right - left, bottom - top) >= LEAST_PIXELS;

/** Whether a line or area has a part in the frame, in any copy of the world. */
function reaches({ feature: { geometry } }: Mark, frame: Frame): boolean {
	if (!geometry) return false;
	const box = { left: 0, top: 0, right: frame.width, bottom: frame.height };
	const project = projector(frame);
	const world = 360 * pixelsPerDegree(frame.camera.zoom);
	const lines = linesOf(geometry).map((line) => line.map(project));
	return [-1, 0, 1].some((copy) =>
		lines.some((line) => {
			const moved = line.map(([x, y]): Pixel => [x + copy * world, y]);
			if (!overlap(grown(boxOf(moved), 0.01), box)) return false;
			return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
				? isLarge(boxOf(moved)) && ringWithin(moved, box).length > 0
				: linesWithin(moved, box).length > 0;
		})
	);
}

function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
	switch (geometry.type) {
		case 'LineString':
			return [geometry.coordinates];
		case 'MultiLineString':
		case 'Polygon':
			return geometry.coordinates;
		case 'MultiPolygon':
			return geometry.coordinates.flat();
		default:
			return [];
	}
}

function isWithin(mark: Mark, frame: Frame): boolean {
	const bounds = boundsOf(mark);
	if (!bounds) return false;
	const project = projector(frame);
	const [[left, bottom], [right, top]] = [project(bounds.slice(0, 2)), project(bounds.slice(2))];
	const world = 360 * pixelsPerDegree(frame.camera.zoom);
	const across = [-1, 0, 1].some(
		(copy) => left + copy * world <= frame.width && right + copy * world >= 0
	);
	if (!across || top > frame.height || bottom < 0) return false;
	return mark.feature.geometry?.type === 'Point' || reaches(mark, frame);
}

/** An outline smaller than this is no sign on the map. */
const LEAST_PIXELS = 4;

/** Marks that are drawn only from nearer or farther are not in the picture; symbols come `nearer` levels early. */
function isDrawn({ feature: { geometry }, kind }: Mark, frame: Frame, nearer: number): boolean {
	const symbol = geometry?.type === 'Point';
	const level = Math.floor(frame.camera.zoom) + (symbol ? nearer : 0);
	return level >= (kind.drawnFrom ?? 0) && level <= (kind.drawnTo ?? Infinity);
}

const unique = (items: readonly string[]) => [...new Set(items)].sort();

/** The keys of the marks that a picture draws: some wait until there is room for them. */
function keysOf({ later, earlier }: Pictures): ReadonlySet<string> {
	const drawn = [later, ...(earlier ? [earlier] : [])].flatMap(
		({ areas, countries, lines, points }) => [areas, countries, lines, points]
	);
	return new Set(drawn.flatMap(({ features }) => features.map(({ properties }) => properties.key)));
}

/** What the frame shows of a Scene: its marks there, and their sources. Credits stay owed. */
function within(
	shown: Scene,
	frame: Frame,
	nearer: number,
	keys: ReadonlySet<string> | null
): Scene {
	const isThere = (mark: Mark) =>
		(!keys || keys.has(referenceText(mark.reference))) &&
		isDrawn(mark, frame, nearer) &&
		isWithin(mark, frame);
	const layers = shown.layers.map((layer) => ({
		...layer,
		marks: layer.marks.filter(isThere)
	}));
	const features = layers.flatMap(({ marks }) => marks.map(({ feature }) => feature));
	return {
		...shown,
		layers,
		sources: unique(features.flatMap(({ properties }) => properties.sources))
	};
}

/** For legend, sources and words: only what is in the picture. */
export function askedWithin(
	asked: Asked,
	frame: Frame,
	nearer = 0,
	pictures: Pictures | null = null
): Asked {
	const { scene: shown, earlier } = asked;
	const keys = pictures && keysOf(pictures);
	return {
		...asked,
		scene: within(shown, frame, nearer, keys),
		earlier: earlier && within(earlier, frame, nearer, keys)
	};
}

export interface Pictures {
	readonly later: Collections;
	readonly earlier: Collections | null;
}

/** Makes the pictures of a frame; those of a whole level are alike, and are made once. */
export function pictureSource(
	catalogue: Catalogue,
	{ view, scene: shown, earlier, measurement, versus }: Asked,
	boundaries: readonly Boundary[]
): (frame: Frame, enlarge?: number) => Pictures {
	const layer = catalogue.layers.find(({ definition }) => definition.id === view.select?.layer);
	const track =
		layer && view.select
			? trackOf(recordOf(layer, view.select.id, view.known), layer.definition)
			: [];
	const found = view.compare === 'changes' ? difference(catalogue, view) : null;
	const make = pictureMaker();
	const byLevel = new Map<number, Pictures>();
	return (frame, enlarge = 1) => {
		const level = Math.floor(frame.camera.zoom - Math.log2(enlarge));
		const common = { lang: view.lang, level, boundaries, measurement, versus };
		const pictures = byLevel.get(level) ?? {
			later: make(
				found
					? { ...common, scene: found.to, changes: found.changes, track }
					: { ...common, scene: shown, track }
			),
			earlier: earlier && make({ ...common, scene: earlier })
		};
		byLevel.set(level, pictures);
		return pictures;
	};
}
