/** How each kind of name on the basemap is set. */
import type { FONT_STACKS } from './fonts.ts';

/** From one zoom to another, at which a size depends on the rank: those named first, then of all others. */
interface Sizes {
	readonly zooms: readonly [from: number, to: number];
	readonly from: readonly number[];
	readonly to: readonly number[];
}

export interface LabelStyle {
	readonly kinds: readonly string[];
	readonly font: keyof typeof FONT_STACKS;
	/** Pixels; by rank from `firstRank` on, the last for every further one. */
	readonly sizes: Sizes;
	readonly firstRank?: number;
	readonly spacing: number;
	/** Ems after which a line breaks. */
	readonly width: number;
	readonly water?: boolean;
	/** Letters further apart along a curve, which has the room. */
	readonly curveSpacing?: number;
	readonly capitals?: boolean;
	readonly dot?: boolean;
	/** Added to twice the rank: which name has its place before which. */
	readonly weight: number;
}

const labelStyles: readonly LabelStyle[] = [
	{
		kinds: ['capital', 'city'],
		font: 'regular',
		sizes: { zooms: [4, 9], from: [10.5], to: [13] },
		spacing: 0,
		width: 8,
		dot: true,
		weight: 3
	},
	{
		kinds: ['island'],
		font: 'regular',
		sizes: { zooms: [3, 9], from: [10.5], to: [13] },
		spacing: 0.04,
		width: 7,
		weight: 2
	},
	{
		kinds: ['strait'],
		font: 'italic',
		sizes: { zooms: [4, 9], from: [10.5], to: [13] },
		spacing: 0.06,
		width: 6,
		water: true,
		weight: 1
	},
	{
		kinds: ['country'],
		font: 'regular',
		sizes: { zooms: [2, 6], from: [11, 10.5, 10.5], to: [14, 12.5, 11.5] },
		firstRank: 1,
		spacing: 0.14,
		width: 8,
		capitals: true,
		weight: 0
	},
	{
		kinds: ['sea', 'gulf'],
		font: 'italic',
		sizes: { zooms: [2, 6], from: [11, 11, 11], to: [17, 15, 13.5] },
		firstRank: 2,
		spacing: 0.12,
		curveSpacing: 0.24,
		width: 7.5,
		water: true,
		weight: -0.5
	},
	{
		kinds: ['ocean'],
		font: 'italic',
		sizes: { zooms: [1, 5], from: [12], to: [20] },
		spacing: 0.22,
		curveSpacing: 0.4,
		width: 8,
		water: true,
		weight: -2
	}
];

export function labelStyleOf(kind: string): LabelStyle | undefined {
	return labelStyles.find(({ kinds }) => kinds.includes(kind));
}

/** The size of a name at a zoom, in pixels. */
export function sizeAt({ sizes, firstRank = 1 }: LabelStyle, rank: number, zoom: number): number {
	const { zooms, from, to } = sizes;
	const place = Math.min(Math.max(rank - firstRank, 0), from.length - 1);
	const share = Math.min(Math.max((zoom - zooms[0]) / (zooms[1] - zooms[0]), 0), 1);
	const [far = 0, near = 0] = [from[place], to[place]];
	return far + (near - far) * share;
}
