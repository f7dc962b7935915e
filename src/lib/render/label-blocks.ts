/** How much room a name of the live map takes, in each of the ways it can be written. */
import type { AnchorName, DrawnProperties } from './drawn.ts';
import type { Box } from './boxes.ts';
import type { Pixel } from './frame.ts';
import { MAY_BREAK_HERE } from './line-breaks.ts';
import { BESIDE, FAR_TEXT_SIZE, NOTE_FROM, NOTE_SCALE, TEXT_SIZE } from './style-expressions.ts';
import { roughEms } from './text-width.ts';

export interface Block {
	readonly width: number;
	readonly height: number;
	/** Pixels of an em. */
	readonly em: number;
}

/** Pixels of an em from far off and from near, and the ems between letters, as the style has them. */
export const CHAIN_TYPE = { far: 11.5, near: 13, spacing: 0.08 } as const;
export const LINE_TYPE = { far: 12, near: 12, spacing: 0 } as const;
export const LINE_HEIGHT = 1.15;
/** MapLibre draws a name above or below its point so many ems nearer to it. */
const BASELINE = 7 / 24;
/** Ems at which each kind of name is broken, as the style has it. */
const WIDEST = { mark: 12, area: 10, stacked: 40 } as const;

export const isArea = (kind: string) => /^(?:area|land|country)-label$/.test(kind);
export const isOnLine = ({ image, kind }: DrawnProperties) => image === '' && !isArea(kind);

/** A text breaks where it is told to, and else into lines of about one width. */
function brokenEms(text: string, widest: number): readonly [ems: number, lines: number] {
	const parts = text.split('\n');
	const ems = Math.max(...parts.map((part) => roughEms(part)));
	const lines = Math.max(Math.ceil(ems / widest), 1);
	return lines === 1 ? [ems, parts.length] : [Math.min((ems / lines) * 1.2, widest), lines];
}

export function blockOf(properties: DrawnProperties, zoom: number): Block {
	const { kind, label, note, stacked } = properties;
	const level = Math.floor(zoom);
	// MapLibre makes room for the size that a name has one level nearer.
	const near = level + 1 >= NOTE_FROM;
	const em = near ? TEXT_SIZE : FAR_TEXT_SIZE;
	const said = level >= NOTE_FROM ? note : '';
	if (isOnLine(properties)) {
		const { spacing, ...sizes } = kind === 'chain-label' ? CHAIN_TYPE : LINE_TYPE;
		const size = level >= NOTE_FROM ? sizes.near : sizes.far;
		return { width: roughEms(label, spacing) * size, height: size, em: size };
	}
	const besides = stacked > 1;
	const widest = besides ? WIDEST.stacked : isArea(kind) ? WIDEST.area : WIDEST.mark;
	const [width, lines] = brokenEms(label, widest);
	if (besides) {
		const noteWidth = said === '' ? 0 : roughEms(BESIDE + said) * NOTE_SCALE;
		return { width: (width + noteWidth) * em, height: lines * LINE_HEIGHT * em, em };
	}
	const [noteWidth, noteLines] = said === '' ? [0, 0] : brokenEms(said, widest / NOTE_SCALE);
	return {
		width: Math.max(width, noteWidth * NOTE_SCALE) * em,
		height: (lines + noteLines * NOTE_SCALE) * LINE_HEIGHT * em,
		em
	};
}

export function boxAt(
	[x, y]: Pixel,
	anchor: AnchorName,
	[aside, down]: Pixel,
	{ width, height, em }: Block
): Box {
	const lift = anchor.startsWith('top') ? -BASELINE : anchor.startsWith('bottom') ? BASELINE : 0;
	const [atX, atY] = [x + aside * em, y + (down + lift) * em];
	const left = anchor.endsWith('left')
		? atX
		: anchor.endsWith('right')
			? atX - width
			: atX - width / 2;
	const top = anchor.startsWith('top')
		? atY
		: anchor.startsWith('bottom')
			? atY - height
			: atY - height / 2;
	return { left, right: left + width, top, bottom: top + height };
}

/** A way to write a name, and what it is worse by than the first. */
export interface Form {
	readonly properties: DrawnProperties;
	readonly cost: number;
	/** Ems by which it stands lower for being higher than a line of its column. */
	readonly down: number;
}

const COST = { short: 0.6, unnoted: 1.9, broken: 1.2 } as const;

/** The label on two lines of about one width; null where it has one word. */
function inTwo(label: string): string | null {
	const breaks = [...label.matchAll(new RegExp(`[ ${MAY_BREAK_HERE}]`, 'g'))];
	const widest = ({ index }: RegExpExecArray) =>
		Math.max(roughEms(label.slice(0, index)), roughEms(label.slice(index + 1)));
	const best = breaks.toSorted((a, b) => widest(a) - widest(b))[0];
	return best ? `${label.slice(0, best.index)}\n${label.slice(best.index + 1)}` : null;
}

/** What stands in brackets after a name, which its symbol says too. */
const BESIDES = /[\s\u200b]*[(（][^()（）]*[)）]$/u;

/** Shorter ways to write a name than in full, the fullest first. */
export function shorterLabels(label: string): readonly string[] {
	const short = label.replace(BESIDES, '');
	const ways = [short, inTwo(short)].filter((way) => way !== null && way !== '' && way !== label);
	return ways as readonly string[];
}

/**
 * As it is; from far off without what stands in brackets; without its note; on two lines, which in the middle of a
 * column would lie on its neighbours.
 */
export function formsOf(properties: DrawnProperties, zoom: number): readonly Form[] {
	const { label, note, stack, stacked } = properties;
	const near = Math.floor(zoom) >= NOTE_FROM;
	const noted = note !== '' && near;
	const shorter = near ? label : label.replace(BESIDES, '');
	const labels = shorter === label || shorter === '' ? [label] : [label, shorter];
	const breaks = stack === 0 || stack === stacked - 1;
	const down = stacked === 1 ? 0 : (LINE_HEIGHT / 2) * (stack === 0 ? -1 : 1);
	return labels.flatMap((said, index): Form[] => {
		const cost = index * COST.short;
		const plain = { ...properties, label: said, note: '' };
		const bare = cost + (noted ? COST.unnoted : 0);
		const two = breaks ? inTwo(said) : null;
		return [
			{ properties: { ...properties, label: said }, cost, down: 0 },
			...(noted ? [{ properties: plain, cost: bare, down: 0 }] : []),
			...(two ? [{ properties: { ...plain, label: two }, cost: bare + COST.broken, down }] : [])
		];
	});
}
