/** How each kind of name on the basemap is set. */
import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { FONT_STACKS } from './fonts.ts';

/** Straight between (zoom, value) pairs. */
export function byZoom(...stops: number[]): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}

/** Lower is placed first. */
export const rank: ExpressionSpecification = ['get', 'rank'];

export interface LabelStyle {
	readonly id: string;
	readonly kinds: readonly string[];
	readonly font: keyof typeof FONT_STACKS;
	readonly size: DataDrivenPropertyValueSpecification<number>;
	readonly spacing: number;
	readonly width: number;
	readonly water?: boolean;
	/** Letters further apart along a curve, which has the room. */
	readonly curveSpacing?: number;
	readonly capitals?: boolean;
	readonly dot?: boolean;
}

/** In drawing order; MapLibre places the last first. */
export const labelStyles: readonly LabelStyle[] = [
	{
		id: 'city',
		kinds: ['capital', 'city'],
		font: 'regular',
		size: byZoom(4, 10.5, 9, 13),
		spacing: 0,
		width: 8,
		dot: true
	},
	{
		id: 'island',
		kinds: ['island'],
		font: 'regular',
		size: byZoom(3, 10.5, 9, 13),
		spacing: 0.04,
		width: 7
	},
	{
		id: 'strait',
		kinds: ['strait'],
		font: 'italic',
		size: byZoom(4, 10.5, 9, 13),
		spacing: 0.06,
		width: 6,
		water: true
	},
	{
		id: 'country',
		kinds: ['country'],
		font: 'regular',
		size: [
			'interpolate',
			['linear'],
			['zoom'],
			2,
			['match', rank, 1, 11, 10.5],
			6,
			['match', rank, 1, 14, 2, 12.5, 11.5]
		],
		spacing: 0.14,
		width: 7,
		capitals: true
	},
	{
		id: 'sea',
		kinds: ['sea', 'gulf'],
		font: 'italic',
		size: ['interpolate', ['linear'], ['zoom'], 2, 11, 6, ['match', rank, 2, 17, 3, 15, 13.5]],
		spacing: 0.12,
		curveSpacing: 0.24,
		width: 6,
		water: true
	},
	{
		id: 'ocean',
		kinds: ['ocean'],
		font: 'italic',
		size: byZoom(1, 12, 5, 20),
		spacing: 0.22,
		curveSpacing: 0.4,
		width: 8,
		water: true
	}
];
