/**
 * Where each name of the live map may stand: not cut by the edge of the map or of a panel, and off the
 * lines if it can be. MapLibre places the names by these anchors, each yielding to those above it; what
 * covers the map it does not know.
 */
import type { Point, Position } from 'geojson';
import { NEVER, type AnchorName, type Anchors, type Drawn } from './drawn.ts';
import {
	BESIDE,
	FAR_TEXT_SIZE,
	NOTE_FROM,
	NOTE_SCALE,
	STACK_STEP,
	TEXT_SIZE
} from './style-expressions.ts';
import { placeAlong, type Room } from './along-places.ts';
import { crosses, type Lines } from './crossings.ts';
import { about, grown, isCut, isWhole, turnedBox, type Box, type Covered } from './boxes.ts';
import type { Pixel } from './frame.ts';
import { roughEms } from './text-width.ts';

/** What a map shows and what lies over it, in its own pixels. */
export interface Sight extends Covered {
	readonly zoom: number;
	readonly project: (position: Position) => Pixel;
	readonly unproject: (pixel: Pixel) => Position;
}

interface Block {
	readonly width: number;
	readonly height: number;
	/** Pixels of an em. */
	readonly em: number;
}

/** Pixels of an em, and the ems between letters, as the style has them. */
const CHAIN_TYPE = [13, 0.08] as const;
const LINE_TYPE = [12, 0] as const;
const METRES_PER_DEGREE = 111_000;
const LINE_HEIGHT = 1.15;
/** Ems at which each kind of name is broken, as the style has it. */
const WIDEST = { mark: 12, area: 10 } as const;
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
	if (image === '' && !isArea(kind)) {
		const [size, spacing] = kind === 'chain-label' ? CHAIN_TYPE : LINE_TYPE;
		return { width: roughEms(label, spacing) * size, height: size, em: size };
	}
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

/** Within its area, in the middle or moved aside; else beside it: to the right, below, above, to the left. */
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
		at('left', reach + MARGIN, 0),
		at('top', 0, reach + MARGIN),
		at('bottom', 0, -reach - MARGIN),
		at('right', -reach - MARGIN, 0)
	];
}

function anchorsOf(places: readonly Place[]): Anchors {
	return places.flatMap(({ anchor, offset: [x, y] }) => [
		anchor,
		[Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const
	]);
}

const unnamed = (point: Drawn): Drawn => ({
	...point,
	properties: { ...point.properties, labelFrom: NEVER }
});

/** Half a symbol, which every name keeps off. */
const HALF_SYMBOL = 11;

interface Choice extends Place {
	readonly box: Box;
	readonly cost: number;
}

interface Choices {
	/** What its symbol takes of the map. */
	readonly symbol: readonly Box[];
	/** Where its name is well placed, the best first; null while it has none. */
	readonly good: readonly Choice[] | null;
}

function choicesOf(point: Drawn, lines: Lines, sight: Sight): Choices {
	const { image, reach, stack, anchors } = point.properties;
	const position = (point.geometry as Point).coordinates;
	const pixel = sight.project(position);
	const [x, y] = [pixel[0], pixel[1] + stack * STACK_STEP];
	const symbol = image === '' ? [] : [about([x, y], HALF_SYMBOL)];
	if (!isNamed(point, sight)) return { symbol, good: null };
	const block = blockOf(point, sight.zoom);
	const [longitude = 0, latitude = 0] = position;
	const north = sight.project([longitude, Math.min(latitude + reach / METRES_PER_DEGREE, 85)]);
	// A mark in sight has its name in sight.
	const inSight = isWhole(about([x, y], 1), sight);
	const seen = (box: Box) => (inSight ? isWhole(box, sight) : !isCut(box, sight));
	const places = reach > 0 ? placesInArea(Math.abs(pixel[1] - north[1]), block) : placesOf(anchors);
	const good = places
		.map((place) => ({ ...place, box: boxAt(pixel, place.anchor, place.offset, block) }))
		.filter(({ box }) => seen(grown(box, MARGIN)))
		.map((place) => ({ ...place, cost: costOf(grown(place.box, MARGIN), lines) }))
		.sort((a, b) => a.cost - b.cost);
	return { symbol, good };
}

/** More than any lines under a name: a side on which one name of a column has no place. */
const NO_PLACE = 10;

/** The names of a column stand on one side if they can: the one that costs all of them the least. */
function aligned(points: readonly Drawn[], all: readonly (Choices | null)[]) {
	const columns = new Map<string, number>();
	const nameOf = ({ geometry }: Drawn, side: AnchorName) =>
		`${side} ${(geometry as Point).coordinates.join()}`;
	const each = (tell: (point: Drawn, good: readonly Choice[], index: number) => void) =>
		points.forEach((point, index) => {
			const good = all[index]?.good;
			if (good && point.properties.stacked > 1) tell(point, good, index);
		});
	each((point, good) => {
		for (const side of ['left', 'right'] as const) {
			const cost = good.find(({ anchor }) => anchor === side)?.cost ?? NO_PLACE;
			const name = nameOf(point, side);
			columns.set(name, (columns.get(name) ?? 0) + cost);
		}
	});
	const result = all.map((choices) => choices?.good ?? null);
	each((point, good, index) => {
		const costOfSide = ({ anchor }: Choice) => columns.get(nameOf(point, anchor)) ?? 0;
		const [left, right] = [good.find(isLeft), good.find((choice) => !isLeft(choice))];
		const sides = [left, right].flatMap((choice) => (choice ? [choice] : []));
		result[index] = sides.sort((a, b) => costOfSide(a) - costOfSide(b));
	});
	return result;
}

const isLeft = ({ anchor }: Choice) => anchor === 'left';

/** Lines under a name are worse the more they mean. */
const costOf = (box: Box, { heavy, light }: Lines) =>
	(crosses(heavy, box) ? 2 : 0) + (crosses(light, box) ? 1 : 0);

function onLine(point: Drawn, room: Room & Sight, names: Box[]): Drawn {
	if (!isNamed(point, room)) return point;
	const { route, turn } = point.properties;
	const block = blockOf(point, room.zoom);
	if (!route) {
		const { width, height } = block;
		const pixel = room.project((point.geometry as Point).coordinates);
		return isCut(turnedBox(pixel, width, 3 * height, turn), room) ? unnamed(point) : point;
	}
	const place = placeAlong(route, block, room);
	if (!place) return unnamed(point);
	names.push(place.box);
	return {
		...point,
		geometry: { type: 'Point', coordinates: place.position },
		properties: { ...point.properties, turn: place.turn }
	};
}

const isNamed = ({ properties: { label, labelFrom, drawnTo } }: Drawn, { zoom }: Sight) =>
	label !== '' && labelFrom <= Math.floor(zoom) && Math.floor(zoom) <= drawnTo;

const isOnLine = ({ properties: { image, kind } }: Drawn) => image === '' && !isArea(kind);

function besideMark(point: Drawn, good: readonly Choice[] | null): Drawn {
	if (!good) return point;
	if (good.length === 0) return unnamed(point);
	return { ...point, properties: { ...point.properties, anchors: anchorsOf(good) } };
}

/** The points with their names where they are good in this sight; those that have no such place lose theirs. */
export function placed(points: readonly Drawn[], lines: Lines, sight: Sight): readonly Drawn[] {
	const choices = points.map((point) => (isOnLine(point) ? null : choicesOf(point, lines, sight)));
	const good = aligned(points, choices);
	// What marks take, as far as is known before MapLibre has placed their names.
	const marks = [
		...choices.flatMap((choice) => choice?.symbol ?? []),
		...good.flatMap((places) => places?.[0]?.box ?? [])
	];
	const names: Box[] = [];
	return points.map((point, index) =>
		choices[index]
			? besideMark(point, good[index] ?? null)
			: onLine(point, { ...sight, marks, names, lines: lines.heavy }, names)
	);
}
