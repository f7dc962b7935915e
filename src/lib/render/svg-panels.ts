/** How a card shares its space: words above and below, one map or two between them. */
import type { Size } from './frame.ts';
import type { Block } from './svg-block.ts';
import type { Box } from './svg-line.ts';

const GAP = 3;

export function sizeOf({ left, top, right, bottom }: Box): Size {
	return { width: right - left, height: bottom - top };
}

/** The panels, equal to the pixel: side by side where there is room, else one above the other. */
export function panelsIn({ left, top, right, bottom }: Box, count: number): readonly Box[] {
	if (count === 1) return [{ left, top, right, bottom }];
	if (right - left >= 1.15 * (bottom - top)) {
		const width = Math.floor((right - left - GAP) / 2);
		return [
			{ left, top, right: left + width, bottom },
			{ left: right - width, top, right, bottom }
		];
	}
	const height = Math.floor((bottom - top - GAP) / 2);
	return [
		{ left, top, right, bottom: top + height },
		{ left, top: bottom - height, right, bottom }
	];
}

export interface Layout {
	/** Of the map or maps. */
	readonly area: Box;
	/** Where each block of the foot begins; empty where there is no room for it. */
	readonly feet: readonly { readonly y: number; readonly block: Block }[];
}

/** The map has this share of a card's height at least; the blocks of the foot go first. */
const LEAST_MAP = 0.4;

export function layout(
	{ width, height }: Size,
	head: number,
	foot: readonly Block[],
	gap: number
): Layout {
	const most = height - head - LEAST_MAP * height;
	const kept: Block[] = [];
	let used = gap;
	// From the last line up, because credits and sources are owed before all else.
	for (const block of foot.toReversed()) {
		if (block.height === 0 || used + block.height + gap > most) continue;
		used += block.height + gap;
		kept.unshift(block);
	}
	const bottom = Math.round(height - used);
	let y = bottom + gap;
	const feet = kept.map((block) => {
		const placed = { y, block };
		y += block.height + gap;
		return placed;
	});
	return { area: { left: 0, top: Math.round(head), right: width, bottom }, feet };
}
