/** View → what its static maps draw: one picture, or the two sides of a comparison, at one camera. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { recordOf } from '#lib/data/record.ts';
import { trackOf } from '#lib/data/track.ts';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import { THEATRE, boundsOf, extentOf, type Bounds, type Padding } from '#lib/view/camera.ts';
import { difference } from '#lib/view/diff.ts';
import { perimetersOf, type Perimeter } from '#lib/view/perimeter.ts';
import { scene, type Mark, type Scene } from '#lib/view/scene.ts';
import type { View } from '#lib/view/view.ts';
import type { Collections } from './drawn.ts';
import { fitted, frameOf, projector, pixelsPerDegree, type Frame, type Size } from './frame.ts';
import { pictureMaker } from './picture.ts';

/** The scenes of a View and the perimeters of the one it shows. */
export interface Asked {
	readonly view: View;
	/** What the View shows; of two days, the later. */
	readonly scene: Scene;
	/** The earlier of two days that stand in maps of their own. */
	readonly earlier: Scene | null;
	readonly perimeters: readonly Perimeter[];
}

export function askedOf(catalogue: Catalogue, view: View): Asked {
	const shown = scene(catalogue, view);
	const two = view.t.length === 2 && view.compare !== 'changes';
	return {
		view,
		scene: shown,
		earlier: two ? scene(catalogue, view, view.t[0]) : null,
		perimeters: perimetersOf(view.rings, shown.layers)
	};
}

const LAST_LATITUDE = 78;

/** The theatre, and beyond it as far as the perimeters reach. */
export function boundsOfView(boundaries: readonly Boundary[]): Bounds {
	return boundaries
		.map(({ geometry }) => extentOf(geometry))
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
	{ at }: View,
	boundaries: readonly Boundary[],
	size: Size,
	padding?: Padding
): Frame {
	return frameOf(at ?? fitted(boundsOfView(boundaries), size, padding), size);
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
	return across && top <= frame.height && bottom >= 0;
}

const unique = (items: readonly string[]) => [...new Set(items)].sort();

/** What the frame shows of a Scene: its marks there, and their sources. Credits stay owed. */
function within(shown: Scene, frame: Frame): Scene {
	const layers = shown.layers.map((layer) => ({
		...layer,
		marks: layer.marks.filter((mark) => isWithin(mark, frame))
	}));
	const features = layers.flatMap(({ marks }) => marks.map(({ feature }) => feature));
	return {
		...shown,
		layers,
		sources: unique(features.flatMap(({ properties }) => properties.sources))
	};
}

/** For legend, sources and words: only what is in the picture. */
export function askedWithin(asked: Asked, frame: Frame): Asked {
	const { scene: shown, earlier } = asked;
	return { ...asked, scene: within(shown, frame), earlier: earlier && within(earlier, frame) };
}

export interface Pictures {
	readonly later: Collections;
	readonly earlier: Collections | null;
}

export function picturesOf(
	catalogue: Catalogue,
	{ view, scene: shown, earlier }: Asked,
	boundaries: readonly Boundary[],
	frame: Frame
): Pictures {
	const layer = catalogue.layers.find(({ definition }) => definition.id === view.select?.layer);
	const track =
		layer && view.select
			? trackOf(recordOf(layer, view.select.id, view.known), layer.definition)
			: [];
	const common = { lang: view.lang, level: Math.floor(frame.camera.zoom), boundaries };
	const found = view.compare === 'changes' ? difference(catalogue, view) : null;
	return {
		later: pictureMaker()(
			found
				? { ...common, scene: found.to, changes: found.changes, track }
				: { ...common, scene: shown, track }
		),
		earlier: earlier && pictureMaker()({ ...common, scene: earlier })
	};
}
