/** The places among which the name of a mark or an area chooses, and what each costs by itself. */
import type { Point } from 'geojson';
import {
	LABEL_GAP,
	type AnchorName,
	type Anchors,
	type Drawn,
	type DrawnProperties
} from './drawn.ts';
import { crosses, type Lines } from './crossings.ts';
import { blockOf, boxAt, formsOf, type Block } from './label-blocks.ts';
import { about, grown, isCut, isWhole, type Box, type Covered } from './boxes.ts';
import type { Pixel } from './frame.ts';
import { STACK_STEP } from './style-expressions.ts';

/** What a map shows and what lies over it, in its own pixels. */
export interface Sight extends Covered {
	readonly zoom: number;
	/** Not finite of what the globe hides. */
	readonly project: (position: readonly number[]) => Pixel;
	readonly unproject: (pixel: Pixel) => number[];
}

interface Place {
	readonly anchor: AnchorName;
	readonly offset: Pixel;
	readonly cost: number;
}

export interface Choice extends Place {
	readonly box: Box;
	readonly properties: DrawnProperties;
}

/** A circle of doubt: names of other marks are better off it. */
export interface Field {
	readonly middle: Pixel;
	readonly radius: number;
	readonly key: string;
}

const METRES_PER_DEGREE = 111_000;
/** Pixels kept free around a name. */
export const MARGIN = 3;
/** Half a symbol, which every name keeps off. */
const HALF_SYMBOL = 12;
const COST = {
	heavy: 2,
	light: 1,
	field: 0.4,
	corner: 0.7,
	outside: 0.9,
	turn: 0.5,
	next: 0.01
} as const;
/** From so far on, an area of the sea is mostly sea, and its name stands beside it. */
const WIDE_PIXELS = 64;

function listed(anchors: Anchors): readonly Place[] {
	return anchors.flatMap((anchor, index) => {
		const offset = anchors[index + 1];
		return typeof anchor === 'string' && Array.isArray(offset)
			? [{ anchor, offset: offset as unknown as Pixel, cost: 0 }]
			: [];
	});
}

/** Where the four sides are taken, a name may stand at a corner of its symbol. */
const CORNERS = (['top-left', 'bottom-left', 'top-right', 'bottom-right'] as const).map(
	(anchor): Place => ({
		anchor,
		offset: [
			0.7 * LABEL_GAP * (anchor.endsWith('left') ? 1 : -1),
			0.6 * LABEL_GAP * (anchor.startsWith('top') ? 1 : -1)
		],
		cost: COST.corner
	})
);

/**
 * Within its area, in the middle or moved aside; else beside a wide one. Land hides a part of a small one: below and
 * above its middle a name is near to what is left of it.
 */
function inArea(reach: number, { width, height, em }: Block): readonly Place[] {
	const at = (anchor: AnchorName, x: number, y: number, cost = 0): Place => ({
		anchor,
		offset: [x / em, y / em],
		cost
	});
	const aside = reach - width / 2 - 2 * MARGIN;
	const along = 0.55 * reach;
	const within =
		aside > em
			? [at('left', aside - width / 2, 0), at('top', 0, along - height / 2)]
			: [at('top', 0, Math.min(along, reach - height))].filter(() => reach > 2 * height);
	const off = reach + MARGIN;
	const beside = [
		at('left', off, 0),
		at('top', 0, off),
		at('bottom', 0, -off),
		at('right', -off, 0)
	];
	const [right, below, above, left] = beside as [Place, Place, Place, Place];
	const order = reach > WIDE_PIXELS ? [right, below, above, left] : [below, above, right, left];
	return [
		at('center', 0, 0),
		...within,
		...order.map((place, index) => ({ ...place, cost: COST.outside + COST.turn * index }))
	];
}

export function pixelOf({ geometry, properties }: Drawn, sight: Sight): Pixel {
	const [x, y] = sight.project((geometry as Point).coordinates);
	return [x, y + (properties.image === '' ? 0 : properties.stack * STACK_STEP)];
}

/** Its radius on the screen, of an area. */
export function reachOf({ geometry, properties: { reach } }: Drawn, sight: Sight): number {
	if (reach === 0) return 0;
	const [longitude = 0, latitude = 0] = (geometry as Point).coordinates;
	const [, y] = sight.project([longitude, latitude]);
	const north = sight.project([longitude, Math.min(latitude + reach / METRES_PER_DEGREE, 85)]);
	return Math.abs(y - north[1]) || 0;
}

/** What its symbol takes of the map. */
export function symbolOf(point: Drawn, sight: Sight): readonly Box[] {
	const { image, drawnFrom, drawnTo } = point.properties;
	const level = Math.floor(sight.zoom);
	if (image === '' || drawnFrom > level || drawnTo < level) return [];
	const [x, y] = pixelOf(point, sight);
	if (!Number.isFinite(x)) return [];
	return [about([x, y], HALF_SYMBOL)];
}

function isOn({ left, right, top, bottom }: Box, { middle: [x, y], radius }: Field): boolean {
	return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < radius;
}

/** Where a name is wholly in sight, the best place first; null where its mark is out of sight. */
export function choicesOf(
	point: Drawn,
	lines: Lines,
	fields: readonly Field[],
	sight: Sight
): readonly Choice[] | null {
	const [x, y] = sight.project((point.geometry as Point).coordinates);
	if (!Number.isFinite(x)) return null;
	const { anchors, stacked, image, key } = point.properties;
	const reach = reachOf(point, sight);
	// A mark in sight has its name in sight.
	const inSight = isWhole(about([x, y], 1), sight);
	const seen = (box: Box) => (inSight ? isWhole(box, sight) : !isCut(box, sight));
	const others = fields.filter((field) => field.key !== key);
	const costOf = (box: Box) =>
		(crosses(lines.heavy, box) ? COST.heavy : 0) +
		(crosses(lines.light, box) ? COST.light : 0) +
		(others.some((field) => isOn(box, field)) ? COST.field : 0);
	return (
		formsOf(point.properties, sight.zoom)
			.flatMap(({ properties, cost, down }) => {
				const block = blockOf(properties, sight.zoom);
				const places =
					reach > 0
						? inArea(reach, block)
						: [...listed(anchors), ...(stacked === 1 && image !== '' ? CORNERS : [])];
				return places.map((place, index): Choice => {
					const offset: Pixel = [place.offset[0], place.offset[1] + down];
					const box = boxAt([x, y], place.anchor, offset, block);
					return { ...place, offset, properties, box, cost: place.cost + cost + COST.next * index };
				});
			})
			.filter(({ box }) => seen(grown(box, MARGIN)))
			.map((choice) => ({ ...choice, cost: choice.cost + costOf(grown(choice.box, MARGIN)) }))
			// The name of what is out of sight is not worth a line crossed.
			.filter(({ cost }) => inSight || cost < COST.heavy)
			.sort((a, b) => a.cost - b.cost)
	);
}

/** For MapLibre; which reads of each anchor one offset only. */
export function anchorsOf(choices: readonly Choice[]): Anchors {
	const used = new Map<AnchorName, Pixel>();
	for (const { anchor, offset } of choices) if (!used.has(anchor)) used.set(anchor, offset);
	return [...used].flatMap(([anchor, [x, y]]) => [
		anchor,
		[Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const
	]);
}
