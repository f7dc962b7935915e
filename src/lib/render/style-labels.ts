/** Labels and symbols of the marks. MapLibre places the last layer first; the others yield to it. */
import type {
	ExpressionSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import { LABEL_GAP } from './drawn.ts';
import { FONT_STACKS } from './fonts.ts';
import {
	IS_DRAWN,
	IS_NAMED,
	IS_SYMBOL,
	NAME_SIZE,
	NOTE_FROM,
	STACK_STEP,
	besidePlace,
	byFreshness,
	byPlace,
	colourIn,
	is,
	labelText,
	stackedText
} from './style-expressions.ts';
import { CHAIN_TYPE, LINE_TYPE } from './label-blocks.ts';
import { ink } from './style-type.ts';
import type { Theme } from './theme.ts';

/** MapLibre's own placing reads these; a static map places by the plain properties beside them. */
const ANCHORS: ExpressionSpecification = ['get', 'anchors'];
const IS_CHAIN = is('kind', 'chain-label');

export function labelLayers(theme: Theme): LayerSpecification[] {
	const colour = colourIn(theme);
	const halo = { halo: theme.ground.halo, haloWidth: 1.8, haloBlur: 0 };
	const text = {
		'text-font': [...FONT_STACKS.semibold],
		'text-size': NAME_SIZE,
		'text-line-height': 1.15,
		'text-padding': 1
	};
	return [
		...lineLabels(text, halo, colour),
		{
			id: 'line-ends',
			type: 'symbol',
			source: 'lines',
			filter: [
				'all',
				is('kind', 'line-end'),
				['case', ['>', ['index-of', 'bar', ['get', 'image']], -1], IS_NAMED, IS_DRAWN]
			],
			layout: {
				'icon-image': ['get', 'image'],
				'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 7, 0.9],
				'icon-rotate': ['get', 'turn'],
				'icon-rotation-alignment': 'map',
				'icon-allow-overlap': true,
				'icon-ignore-placement': true
			},
			paint: { 'icon-opacity': byFreshness(1, 0.7, 0.5, 0.7, 0.35) }
		},
		{
			id: 'mark-labels-stacked',
			type: 'symbol',
			source: 'points',
			filter: ['all', IS_SYMBOL, ['>', ['get', 'stacked'], 1], IS_NAMED],
			layout: {
				...text,
				'text-field': stackedText(theme),
				'text-variable-anchor-offset': ANCHORS,
				'text-anchor': 'left',
				'text-justify': 'left',
				'text-offset': besidePlace(),
				'text-max-width': 40,
				'symbol-sort-key': ['get', 'rank']
			},
			paint: ink({ colour: theme.interface.label, ...halo })
		},
		{
			id: 'mark-labels',
			type: 'symbol',
			source: 'points',
			filter: ['all', IS_SYMBOL, ['==', ['get', 'stacked'], 1], IS_NAMED],
			layout: {
				...text,
				'text-field': labelText(theme),
				'text-variable-anchor-offset': ANCHORS,
				'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
				'text-radial-offset': LABEL_GAP,
				'text-justify': 'auto',
				'text-max-width': 12,
				'symbol-sort-key': ['get', 'rank']
			},
			paint: ink({ colour: theme.interface.label, ...halo })
		},
		{
			id: 'area-labels',
			type: 'symbol',
			source: 'points',
			filter: ['all', is('kind', 'area-label', 'land-label', 'country-label'), IS_NAMED],
			layout: {
				...text,
				'text-field': labelText(theme),
				'text-variable-anchor-offset': ANCHORS,
				'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
				'text-radial-offset': LABEL_GAP,
				'text-justify': 'auto',
				'text-max-width': 10,
				'symbol-sort-key': ['get', 'rank']
			},
			// Its own colour would be lost on the hatching: the field around it says whose it is.
			paint: ink({ colour: theme.interface.label, ...halo, haloWidth: 2.4 })
		},
		{
			// Placed first of all symbols, so that every label yields to every mark.
			id: 'mark-symbols',
			type: 'symbol',
			source: 'points',
			filter: ['all', IS_SYMBOL, IS_DRAWN],
			layout: {
				'icon-image': ['get', 'image'],
				'icon-size': 1,
				'icon-allow-overlap': true,
				'icon-padding': 0,
				'icon-ignore-placement': false,
				'icon-offset': byPlace((place) => [0, place * STACK_STEP]),
				'symbol-sort-key': ['get', 'rank']
			},
			paint: { 'icon-opacity': byFreshness(1, 0.6, 0.42, 0.75, 0.3) }
		}
	];
}

type Layout = NonNullable<SymbolLayerSpecification['layout']>;
type Halo = Pick<Parameters<typeof ink>[0], 'halo' | 'haloWidth' | 'haloBlur'>;

/** Names on lines: those that move along theirs are found a free place, the others have one of their own. */
function lineLabels(
	text: Layout,
	halo: Halo,
	colour: ExpressionSpecification
): LayerSpecification[] {
	const layers = [
		{ id: 'line-labels', moves: false },
		{ id: 'route-labels', moves: true }
	];
	return layers.map(({ id, moves }) => ({
		id,
		type: 'symbol',
		source: 'points',
		filter: [
			'all',
			moves ? ['has', 'route'] : ['!', ['has', 'route']],
			is('kind', 'line-label', 'chain-label'),
			IS_NAMED
		],
		layout: {
			...text,
			'text-font': [
				'case',
				IS_CHAIN,
				['literal', [...FONT_STACKS.semibold]],
				['literal', [...FONT_STACKS.regular]]
			],
			'text-size': [
				'step',
				['zoom'],
				['case', IS_CHAIN, CHAIN_TYPE.far, LINE_TYPE.far],
				NOTE_FROM,
				['case', IS_CHAIN, CHAIN_TYPE.near, LINE_TYPE.near]
			],
			'text-letter-spacing': ['case', IS_CHAIN, CHAIN_TYPE.spacing, LINE_TYPE.spacing],
			'symbol-sort-key': ['get', 'rank'],
			'text-field': ['get', 'label'],
			'text-rotate': ['get', 'turn'],
			'text-rotation-alignment': 'map',
			'text-offset': [0, -0.85],
			'text-max-width': 40,
			'text-allow-overlap': moves
		},
		paint: ink({ colour, ...halo })
	}));
}
