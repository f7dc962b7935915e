/**
 * How a card shares its space. A wide one has its words in a column beside the map, which is then as high as
 * the card; any other has them above and below.
 */
import type { Size } from './frame.ts';
import type { Block } from './svg-block.ts';
import type { Box } from './boxes.ts';
import type { Measures } from './svg-measures.ts';

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

export interface PlacedBlock {
	readonly x: number;
	readonly y: number;
	readonly block: Block;
}

export interface Layout {
	/** Of the map or maps. */
	readonly area: Box;
	readonly blocks: readonly PlacedBlock[];
}

/** The words of a card, made for the width they are given. */
export interface Words {
	/** The title and what belongs to it, from the top. */
	head(width: number): readonly Block[];
	/** Shown where there is room for it. */
	caption(width: number): Block;
	legend(width: number, height: number): Block;
	/** Sources and credits, owed before all else. */
	foot(width: number): readonly [sources: Block, credits: Block];
	/** In one line, for a picture that has no room for more. */
	briefCredits(width: number): Block;
}

const heightOf = (blocks: readonly Block[], gap: number) =>
	blocks.reduce((sum, { height }) => sum + (height > 0 ? height + gap : 0), 0);

/** One under the other from a place on. */
function stacked(
	blocks: readonly Block[],
	x: number,
	top: number,
	gap: number
): readonly PlacedBlock[] {
	let y = top;
	return blocks
		.filter(({ height }) => height > 0)
		.map((block) => {
			const placed = { x, y, block };
			y += block.height + gap;
			return placed;
		});
}

/** The map has this share of a card's height at least; what is not owed goes first. */
const LEAST_MAP = 0.4;
const LEGEND_SHARE = { low: 0.2, tall: 0.22 };

/** Words above and below. */
export function rowsLayout(size: Size, words: Words, { margin, gap }: Measures): Layout {
	const { width, height } = size;
	const room = width - 2 * margin;
	const most = height * (1 - LEAST_MAP);
	const head = words.head(room);
	const top = Math.round(margin * 0.6);
	const near = Math.round(gap / 3);
	// The title and its date are never left out.
	const shown = top + heightOf(head, near) + gap <= most * 0.6 ? head : head.slice(0, 2);
	const headHeight = top + heightOf(shown, near) + gap;
	const kept: Block[] = [];
	let used = gap;
	const keep = (block: Block): boolean => {
		if (block.height === 0 || headHeight + used + block.height + gap > most) return false;
		used += block.height + gap;
		kept.unshift(block);
		return true;
	};
	const [sources, credits] = words.foot(room);
	if (!keep(credits)) keep(words.briefCredits(room));
	keep(sources);
	const share = height > width ? LEGEND_SHARE.tall : LEGEND_SHARE.low;
	keep(words.legend(room, Math.min(height * share, most - headHeight - used)));
	keep(words.caption(room));
	const bottom = Math.round(height - used);
	return {
		area: { left: 0, top: Math.round(headHeight), right: width, bottom },
		blocks: [...stacked(shown, margin, top, near), ...stacked(kept, margin, bottom + gap, gap)]
	};
}

const COLUMN = { share: 0.29, shareOfTwo: 0.25, least: 216, most: 0.36 };

function columnWidth({ width }: Size, panels: number): number {
	const share = panels > 1 ? COLUMN.shareOfTwo : COLUMN.share;
	return Math.round(Math.min(Math.max(width * share, COLUMN.least), width * COLUMN.most));
}

/** What the column leaves, whatever its words. */
export function columnArea(size: Size, panels: number): Box {
	return { left: columnWidth(size, panels), top: 0, right: size.width, bottom: size.height };
}

/** Words in a column on the left. */
export function columnLayout(
	size: Size,
	words: Words,
	{ margin, gap }: Measures,
	panels: number
): Layout {
	const room = columnWidth(size, panels) - 2 * margin;
	const [head, foot] = [words.head(room), words.foot(room)];
	const top = margin;
	const near = Math.round(gap * 0.6);
	const headBottom = top + heightOf(head, near);
	const footTop = size.height - margin * 0.8 - heightOf(foot, gap);
	const caption = words.caption(room);
	const free = footTop - headBottom - 3 * gap;
	const fits = caption.height > 0 && caption.height < free * 0.6;
	const above = fits ? [caption] : [];
	const legend = words.legend(room, free - heightOf(above, 2 * gap));
	return {
		area: columnArea(size, panels),
		blocks: [
			...stacked(head, margin, top, near),
			...stacked([...above, legend], margin, headBottom + 2 * gap, 2 * gap),
			...stacked(foot, margin, footTop, gap)
		]
	};
}

export const mayHaveColumn = ({ width, height }: Size) => width >= 560 && width / height >= 1.25;
