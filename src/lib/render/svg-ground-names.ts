/** Names of the ground on a picture: where the live map has them, clear of what the picture has already. */
import type { Language } from '#lib/view/view.ts';
import { CURVES_SOURCE, NAMES_SOURCE } from './basemap-names.ts';
import { boxOf, grown } from './boxes.ts';
import { pixelsPerDegree, type Frame } from './frame.ts';
import { LINE } from './ground.ts';
import { placeNames, type GroundName, type PlacedNames } from './names.ts';
import { names } from './names.generated.ts';
import { onCurve } from './svg-along.ts';
import type { Taken } from './svg-boxes.ts';
import { candidatesOf } from './svg-candidates.ts';
import { labelAt, type Label, type Placing } from './svg-labels.ts';
import type { Line } from './svg-line.ts';
import { look } from './svg-look.ts';
import { shapeSource, type Shape, type ShapeSource } from './svg-shapes.ts';
import { liveFrame, scaled, type Look } from './svg-sight.ts';
import type { StyledLayer } from './svg-style.ts';

const ALL = names as unknown as readonly GroundName[];

/** Between a name and the edge of the picture, and between it and what is there already. */
const EDGE_PIXELS = 8;
const APART_PIXELS = 3;

export interface Occupied {
	readonly taken: Taken;
	/** The lines of the subject, which no name of the ground crosses. */
	readonly lines: readonly Line[];
	/** What the marks on the picture say. */
	readonly said: ReadonlySet<string>;
}

/** The names that have a place on the picture. */
function placedOn(
	frame: Frame,
	lang: Language,
	{ enlarge, nearer }: Look,
	{ taken, lines, said }: Occupied
): PlacedNames {
	const { camera, ...size } = liveFrame(frame, enlarge);
	const legs = lines.flatMap((line) =>
		line.slice(1).map(([x, y], index) => {
			const [fromX, fromY] = line[index] ?? [x, y];
			const leg: Line = [
				[fromX / enlarge, fromY / enlarge],
				[x / enlarge, y / enlarge]
			];
			return { line: leg, box: grown(boxOf(leg), 1) };
		})
	);
	const edge = EDGE_PIXELS;
	return placeNames(
		ALL,
		{ camera, size, projection: 'mercator' },
		{
			lang,
			nearer,
			padding: { top: edge, right: edge, bottom: edge, left: edge },
			obstacles: {
				hard: taken.boxes.map((box) => grown(scaled(box, 1 / enlarge), APART_PIXELS)),
				legs,
				labels: [],
				soft: [],
				said
			}
		}
	);
}

/** The shapes of the two sources of names, in the copy of the world that each has its place in. */
export function groundNames(
	frame: Frame,
	lang: Language,
	as: Look,
	occupied: Occupied
): ShapeSource {
	const { points, curves } = placedOn(frame, lang, as, occupied);
	const shapesIn = shapeSource(frame, {}, { [NAMES_SOURCE]: points, [CURVES_SOURCE]: curves });
	const halfWorld = 180 * pixelsPerDegree(frame.camera.zoom);
	return (source, sourceLayer) =>
		shapesIn(source, sourceLayer).filter(({ lines: [line = []] }) => {
			const [x] = line[Math.floor(line.length / 2)] ?? [Infinity];
			return Math.abs(x - frame.width / 2) <= halfWorld;
		});
}

function label(layer: StyledLayer, shape: Shape, placing: Placing): Label | null {
	const words = look(layer, shape);
	const [line] = shape.lines;
	const [point] = line ?? [];
	if (!words || !line || !point) return null;
	if (shape.type === LINE) return onCurve(words, line, placing);
	// It has its place, which is the first.
	const [candidate] = candidatesOf(layer, shape, point, words);
	return candidate ? labelAt(candidate, placing) : null;
}

export const groundLabels = (
	layer: StyledLayer,
	shapes: readonly Shape[],
	placing: Placing
): readonly Label[] =>
	shapes.flatMap((shape) => {
		const made = label(layer, shape, placing);
		return made ? [made] : [];
	});
