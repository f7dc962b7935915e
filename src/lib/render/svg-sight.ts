/**
 * A picture as the live map would see it: its type is larger than the live map's by a factor, so that it is a
 * smaller map of the same ground, drawn larger. Both are then given the same places for their names.
 */
import type { Box } from './boxes.ts';
import { linesOf } from './crossings.ts';
import { LABEL_GAP, type Anchors, type Collections, type Drawn } from './drawn.ts';
import { positionAt, projector, type Frame, type Pixel } from './frame.ts';
import { placed } from './label-places.ts';
import { namesAlong } from './line-names.ts';
import { nearestLongitude } from './projection.ts';

export interface Look {
	readonly enlarge: number;
	/** Levels nearer than its own by which names are due: a picture cannot be zoomed for them. */
	readonly nearer: number;
}

/** The map that is drawn larger to be the picture. */
export function liveFrame({ width, height, camera }: Frame, enlarge: number): Frame {
	return {
		width: width / enlarge,
		height: height / enlarge,
		camera: { ...camera, zoom: camera.zoom - Math.log2(enlarge) }
	};
}

/** Of the copies of the world into the one that is in sight. */
export function projectorNear(frame: Frame): (position: readonly number[]) => Pixel {
	const project = projector(frame);
	return ([longitude = 0, latitude = 0]) =>
		project([nearestLongitude(longitude, frame.camera), latitude]);
}

export const scaled = ({ left, top, right, bottom }: Box, by: number): Box => ({
	left: left * by,
	top: top * by,
	right: right * by,
	bottom: bottom * by
});

/** Says of a line's name that the line has no straight place for it. */
export const UNPLACED = 'unplaced';

const CORNER = LABEL_GAP * Math.SQRT1_2;
/** A name at a corner of its symbol is nearer to it there than it may be above or below. */
const NEAR = 0.5 * LABEL_GAP;
/** Ems by which a name beside its symbol stands higher or lower, or one above or below it to the left or right. */
const SHIFTS = [0.5, -0.5, 0.9, -0.9];
const SLIDES = [1.5, -1.5, 3, -3];

/** In print there is no hand to move the map a little for a name. In a column only its ends have room above or below. */
function besides({ image, stack, stacked, anchors }: Drawn['properties']): Anchors {
	if (image === '') return [];
	const [, beside] = anchors;
	const down = stacked > 1 && typeof beside === 'object' ? beside[1] : 0;
	const row = (side: 'top' | 'bottom', y: number): Anchors => [
		...([`${side}-left`, [CORNER, down + y * NEAR]] as const),
		...([`${side}-right`, [-CORNER, down + y * NEAR]] as const),
		...([`${side}-left`, [CORNER, down + y * CORNER]] as const),
		...([`${side}-right`, [-CORNER, down + y * CORNER]] as const),
		...SLIDES.flatMap((x) => [side, [x, down + y * LABEL_GAP]] as const)
	];
	return [
		...(stack === stacked - 1 ? row('top', 1) : []),
		...(stack === 0 ? row('bottom', -1) : []),
		...SHIFTS.flatMap((y) => ['left', [LABEL_GAP, down + y]] as const),
		...SHIFTS.flatMap((y) => ['right', [-LABEL_GAP, down + y]] as const)
	];
}

/** After the places of the live map, which knows the room of a name only about, those that it may have left out. */
function withOthers(point: Drawn, before: Drawn): Drawn {
	const { route, turn, labelFrom } = before.properties;
	if (route) {
		const unplaced = point.properties.labelFrom !== labelFrom;
		const properties = { ...point.properties, labelFrom, [UNPLACED]: unplaced };
		return { ...point, properties };
	}
	if (turn !== 0) return point;
	const anchors = [
		...point.properties.anchors,
		...before.properties.anchors,
		...besides(before.properties)
	];
	return { ...point, properties: { ...point.properties, labelFrom, anchors } };
}

/** The picture's data with the names of marks where the live map would have them. */
export function settled(
	data: Collections,
	frame: Frame,
	{ enlarge, nearer }: Look,
	covered: readonly Box[]
): Collections {
	const seen = liveFrame(frame, enlarge);
	const project = projectorNear(seen);
	const zoom = Math.floor(frame.camera.zoom) + nearer;
	const { width, height } = seen;
	const beside = namesAlong([...data.rings.features, ...data.selection.features]);
	const points = [...data.points.features, ...beside];
	const features = placed(points, linesOf(data.lines.features, zoom, project), {
		width,
		height,
		zoom,
		covers: covered.map((box) => scaled(box, 1 / enlarge)),
		project,
		unproject: (pixel) => positionAt(seen, pixel)
	});
	const all = features.map((point, index) => withOthers(point, points[index] ?? point));
	return { ...data, points: { ...data.points, features: all } };
}
