/** How names that come with their places are drawn: `names.ts` says which, where and how large. */
import type { FeatureCollection } from 'geojson';
import type {
	ExpressionSpecification,
	LayerSpecification,
	SourceSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { FONT_STACKS } from './fonts.ts';
import { ink } from './style-type.ts';
import type { Theme } from './theme.ts';

/** Names at a point, and names along a line. */
export const NAMES_SOURCE = 'basemap-names';
export const CURVES_SOURCE = 'basemap-curves';
/** The style layers that hold a name of the ground, the topmost first. */
export const NAME_LAYERS = ['basemap-curve-names', 'basemap-names'] as const;

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };

export const nameSources: Record<string, SourceSpecification> = {
	[NAMES_SOURCE]: { type: 'geojson', data: empty, buffer: 0 },
	// One tile for the world, so that no line is cut at a tile's edge and no name is written twice.
	[CURVES_SOURCE]: { type: 'geojson', data: empty, maxzoom: 0, tolerance: 0 }
};

const IS_WATER: ExpressionSpecification = ['get', 'water'];
const IS_DOT: ExpressionSpecification = ['get', 'dot'];

export function nameLayers({ ground }: Pick<Theme, 'ground'>): LayerSpecification[] {
	const layout = {
		'text-field': ['get', 'text'] as ExpressionSpecification,
		'text-font': [
			'case',
			['get', 'italic'],
			['literal', [...FONT_STACKS.italic]],
			['literal', [...FONT_STACKS.regular]]
		] as ExpressionSpecification,
		'text-size': ['get', 'size'] as ExpressionSpecification,
		'text-letter-spacing': ['get', 'spacing'] as ExpressionSpecification,
		'symbol-sort-key': ['get', 'order'] as ExpressionSpecification
	};
	const paint = ink({
		colour: ['case', IS_WATER, ground.waterLabel, ground.landLabel],
		halo: ['case', IS_WATER, ground.depth200, ground.halo],
		haloWidth: ['case', IS_WATER, 0.8, 1.5]
	});
	return [
		{
			id: 'basemap-dots',
			source: NAMES_SOURCE,
			type: 'circle',
			filter: ['==', IS_DOT, true],
			paint: {
				'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 1.4, 9, 2.4],
				'circle-color': ground.landLabel,
				'circle-stroke-color': ground.halo,
				'circle-stroke-width': 0.8
			}
		},
		{
			id: 'basemap-names',
			source: NAMES_SOURCE,
			type: 'symbol',
			layout: {
				...layout,
				'text-variable-anchor-offset': ['get', 'anchors'],
				'text-justify': ['case', IS_DOT, 'auto', 'center'],
				// Lines are broken where the place was measured.
				'text-max-width': 60,
				'text-line-height': 1.15,
				'text-padding': 3
			},
			paint
		},
		{
			id: 'basemap-curve-names',
			source: CURVES_SOURCE,
			type: 'symbol',
			layout: {
				...layout,
				'symbol-placement': 'line-center',
				'text-max-angle': 30,
				'text-padding': 3
			},
			paint
		}
	];
}
