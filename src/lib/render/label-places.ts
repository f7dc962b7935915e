/**
 * Where each name of the live map may stand: not cut by the edge of the map or of a panel, and off the
 * lines if it can be. MapLibre places the names by these anchors, each yielding to those above it; what
 * covers the map it does not know.
 */
import type { Point, Position } from 'geojson';
import { NEVER, type AnchorName, type Anchors, type Drawn } from './drawn.ts';
import { BESIDE, FAR_TEXT_SIZE, NOTE_FROM, NOTE_SCALE, TEXT_SIZE } from './style-expressions.ts';
import { crosses, type Segment } from './crossings.ts';
import { roughEms } from './text-width.ts';

export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

type Pixel = readonly [x: number, y: number];

/** What a map shows and what lies over it, in its own pixels. */
export interface Sight {
	readonly width: number;
	readonly height: number;
	readonly zoom: number;
	readonly project: (position: Position) => Pixel;
	readonly covers: readonly Box[];
}

interface Block {
	readonly width: number;
	readonly height: number;
	/** Pixels of an em. */
	readonly em: number;
}

const LINE_HEIGHT = 1.15;
/** Ems at which each kind of name is broken, as the style has it. */
const WIDEST = { mark: 12, area: 10, line: 40 } as const;
/** Pixels kept free around a name. */
const MARGIN = 3;

const isArea = (kind: string) => /^(?:area|land|country)-label$/.test(kind);

/** A text breaks into lines of about one width. */
function brokenEms(text: string, widest: number): readonly [ems: number, lines: number] {
	const ems = roughEms(text);
	const lines = Math.max(Math.ceil(ems / widest), 1);
	return [lines === 1 ? ems : Math.min((ems / lines) * 1.2, widest), lines];
}

function blockOf({ properties }: Drawn, zoom: number): Block {
	const { kind, label, note, stacked, image } = properties;
	const near = Math.floor(zoom) >= NOTE_FROM;
	const em = near ? TEXT_SIZE : FAR_TEXT_SIZE;
	const said = near ? note : '';
	if (image === '' && !isArea(kind)) return { width: roughEms(label, 0.08) * em, height: em, em };
	if (stacked > 1) {
		const width = roughEms(label) + ((said && roughEms(BESIDE + said) * NOTE_SCALE) || 0);
		return { width: width * em, height: LINE_HEIGHT * em, em };
	}
	const widest = isArea(kind) ? WIDEST.area : WIDEST.mark;
	const [width, lines] = brokenEms(label, widest);
	const [noteWidth, noteLines] = said === '' ? [0, 0] : brokenEms(said, widest / NOTE_SCALE);
	return {
		width: Math.max(width, noteWidth * NOTE_SCALE) * em,
		height: (lines + noteLines * NOTE_SCALE) * LINE_HEIGHT * em,
		em
	};
}

function boxAt(
	[x, y]: Pixel,
	anchor: AnchorName,
	offset: Pixel,
	{ width, height, em }: Block
): Box {
	const [atX, atY] = [x + offset[0] * em, y + offset[1] * em];
	const left = anchor === 'left' ? atX : anchor === 'right' ? atX - width : atX - width / 2;
	const top = anchor === 'top' ? atY : anchor === 'bottom' ? atY - height : atY - height / 2;
	return { left, right: left + width, top, bottom: top + height };
}

const apart = (a: Box, b: Box) =>
	a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;
const inside = (a: Box, b: Box) =>
	a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
	left: left - by,
	right: right + by,
	top: top - by,
	bottom: bottom + by
});

/** Seen in part: across the edge of the map, or half under a panel. */
export function isCut(
	box: Box,
	{ width, height, covers }: Omit<Sight, 'project' | 'zoom'>
): boolean {
	const frame = { left: 0, top: 0, right: width, bottom: height };
	if (apart(box, frame)) return false;
	return !inside(box, frame) || covers.some((cover) => !apart(box, cover) && !inside(box, cover));
}

interface Place {
	readonly anchor: AnchorName;
	readonly offset: Pixel;
}

function placesOf(anchors: Anchors): readonly Place[] {
	return anchors.flatMap((anchor, index) => {
		const offset = anchors[index + 1];
		return typeof anchor === 'string' && Array.isArray(offset)
			? [{ anchor, offset: offset as unknown as Pixel }]
			: [];
	});
}

/** Within its area, in the middle or moved aside; else beside it: below, to the right, above, to the left. */
function placesInArea(reach: number, { width, height, em }: Block): readonly Place[] {
	const at = (anchor: AnchorName, x: number, y: number): Place => ({
		anchor,
		offset: [x / em, y / em]
	});
	const aside = reach - width / 2 - 2 * MARGIN;
	const along = 0.55 * reach;
	const within =
		aside > em
			? [at('left', aside - width / 2, 0), at('top', 0, along - height / 2)]
			: [at('top', 0, Math.min(along, reach - height))].filter(() => reach > 2 * height);
	return [
		at('center', 0, 0),
		...within,
		at('bottom', 0, -reach - MARGIN),
		at('top', 0, reach + MARGIN),
		at('left', reach + MARGIN, 0),
		at('right', -reach - MARGIN, 0)
	];
}

function anchorsOf(places: readonly Place[]): Anchors {
	return places.flatMap(({ anchor, offset: [x, y] }) => [
		anchor,
		[Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const
	]);
}

/** A turned name has one place, and is left out where it would be cut. */
function turnedBox([x, y]: Pixel, { width, height }: Block, turn: number): Box {
	const radians = (turn * Math.PI) / 180;
	const [cos, sin] = [Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians))];
	const halfX = (width * cos + 3 * height * sin) / 2;
	const halfY = (width * sin + 3 * height * cos) / 2;
	return { left: x - halfX, right: x + halfX, top: y - halfY, bottom: y + halfY };
}

const unnamed = (point: Drawn): Drawn => ({
	...point,
	properties: { ...point.properties, labelFrom: NEVER }
});

/** The points with the anchors that are good in this sight; those for which none is lose their name. */
export function placed(
	points: readonly Drawn[],
	lines: readonly Segment[],
	sight: Sight
): readonly Drawn[] {
	return points.map((point) => {
		const { properties } = point;
		const { kind, label, labelFrom, image, reach, turn } = properties;
		if (label === '' || labelFrom > sight.zoom) return point;
		const position = (point.geometry as Point).coordinates;
		const pixel = sight.project(position);
		const block = blockOf(point, sight.zoom);
		if (image === '' && !isArea(kind)) {
			return isCut(turnedBox(pixel, block, turn), sight) ? unnamed(point) : point;
		}
		const [, latitude = 0] = position;
		const north = sight.project([position[0] ?? 0, Math.min(latitude + reach / 111_000, 85)]);
		const places =
			reach > 0 ? placesInArea(Math.abs(pixel[1] - north[1]), block) : placesOf(properties.anchors);
		const good = places
			.map((place) => ({
				place,
				box: grown(boxAt(pixel, place.anchor, place.offset, block), MARGIN)
			}))
			.filter(({ box }) => !isCut(box, sight))
			.map(({ place, box }) => ({ place, crossed: crosses(lines, box) ? 1 : 0 }))
			.sort((a, b) => a.crossed - b.crossed)
			.map(({ place }) => place);
		if (good.length === 0) return unnamed(point);
		return { ...point, properties: { ...properties, anchors: anchorsOf(good) } };
	});
}
