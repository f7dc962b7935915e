/** Areas and lines of the marks, from the ground up. */
import type {
	ExpressionSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import {
	IS_DRAWN,
	IS_SYMBOL,
	STACK_STEP,
	byFreshness,
	byPlace,
	colourIn,
	forAll,
	is
} from './style-expressions.ts';
import { versusFills } from './style-measure.ts';
import { lineCasings, otherLines } from './style-lines.ts';
import { hatchImage, symbolImage } from './symbols.ts';
import { FILL_ROLES, type Theme } from './theme.ts';

/** A value that gives way as one comes near enough for the ground to speak for itself. */
const nearer = (far: number, near: number): ExpressionSpecification => [
	'interpolate',
	['linear'],
	['zoom'],
	7,
	far,
	10,
	near
];

/** Seen only while the hand is over it. */
const whenHovered = (opacity: number): ExpressionSpecification => [
	'case',
	['boolean', ['feature-state', 'hovered'], false],
	opacity,
	0
];

const RING_SIZE = 1.4;

/** A ring around a symbol at its place in the column; it moves nothing and nothing yields to it. */
const RING: NonNullable<SymbolLayerSpecification['layout']> = {
	'icon-image': symbolImage({ symbol: 'ring', colour: 'chain', hollow: false }),
	'icon-size': RING_SIZE,
	'icon-offset': byPlace((place) => [0, (place * STACK_STEP) / RING_SIZE]),
	'icon-allow-overlap': true,
	'icon-ignore-placement': true
};

/** Doubt lies on the water only: a ship is not on land, and the coast stays readable. */
export function doubtUnderLand(theme: Theme): LayerSpecification[] {
	return [
		{
			id: 'doubt-fills',
			type: 'fill',
			source: 'areas',
			filter: is('kind', 'doubt', 'doubt-reported'),
			paint: {
				'fill-color': colourIn(theme),
				'fill-antialias': false,
				'fill-opacity': byFreshness(0.1, 0.07, 0.05, 0, 0.03)
			}
		},
		{
			id: 'doubt-hatching',
			type: 'fill',
			source: 'areas',
			filter: is('kind', 'doubt'),
			paint: {
				'fill-pattern': ['concat', hatchImage(''), ['get', 'colour']],
				'fill-antialias': false,
				'fill-opacity': byFreshness(0.3, 0.22, 0.16, 0, 0.1)
			}
		},
		{
			id: 'doubt-softness',
			type: 'line',
			source: 'areas',
			filter: is('kind', 'doubt'),
			paint: {
				'line-color': colourIn(theme),
				'line-width': 12,
				'line-blur': 12,
				'line-opacity': byFreshness(0.45, 0.3, 0.22, 0, 0.12)
			}
		}
	];
}

/** Over the land, under its coasts, borders and names. A class of a number is said by its full colour. */
export function countryFills(theme: Theme): LayerSpecification[] {
	return [
		{
			id: 'country-fills',
			type: 'fill',
			source: 'countries',
			paint: {
				'fill-color': colourIn(theme),
				// Its edge would be drawn along ±180° too.
				'fill-antialias': false,
				'fill-opacity': [
					'match',
					['get', 'colour'],
					[...FILL_ROLES],
					byFreshness(0.92, 0.6, 0.35, 0.3, 0.25),
					byFreshness(0.16, 0.13, 0.1, 0.1, 0.07)
				]
			}
		}
	];
}

/** From farther off an outlined island is a speck that looks like a mark. */
const LAND_FROM = 3.3;

/** Above the land and its names. Those of one source follow one another: each change of source has its tiles masked anew. */
export function shapeLayers(theme: Theme): LayerSpecification[] {
	const colour = colourIn(theme);
	return [
		{
			id: 'land-fills',
			type: 'fill',
			source: 'areas',
			minzoom: LAND_FROM,
			filter: is('kind', 'land'),
			// Its edge is a line of its own.
			paint: {
				'fill-color': colour,
				'fill-antialias': false,
				'fill-opacity': nearer(0.24, 0.06)
			}
		},
		{
			id: 'land-edges',
			type: 'line',
			source: 'areas',
			minzoom: LAND_FROM,
			filter: is('kind', 'land'),
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colour, 'line-width': 1, 'line-opacity': nearer(0.9, 0.35) }
		},
		{
			id: 'doubt-edges',
			type: 'line',
			source: 'areas',
			filter: [
				'any',
				is('kind', 'doubt-reported'),
				['all', is('kind', 'doubt'), is('freshness', 'ghost')]
			],
			paint: {
				'line-color': colour,
				'line-width': 1,
				'line-dasharray': [2, 4],
				'line-opacity': byFreshness(0.55, 0.4, 0.25, 0.8, 0.2)
			}
		},
		{
			id: 'hovered-areas',
			type: 'line',
			source: 'areas',
			paint: {
				'line-color': forAll(theme.interface.accent),
				'line-width': 1.6,
				'line-opacity': whenHovered(0.7)
			}
		},
		versusFills(theme),
		{
			id: 'ring-fills',
			type: 'fill',
			source: 'rings',
			filter: is('kind', 'ring-area'),
			paint: {
				'fill-color': theme.interface.accent,
				'fill-opacity': 0.05,
				'fill-antialias': false
			}
		},
		{
			id: 'ring-lines',
			type: 'line',
			source: 'rings',
			filter: is('kind', 'ring-line'),
			layout: { 'line-join': 'round' },
			paint: { 'line-color': theme.interface.accent, 'line-width': 1.3 }
		},
		...lineCasings(theme),
		{
			id: 'chain-lines',
			type: 'line',
			source: 'lines',
			filter: is('kind', 'chain'),
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': colour,
				'line-opacity': byFreshness(1, 1, 1, 0.7, 0.6),
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1.5, 6, 2, 10, 2.6]
			}
		},
		{
			id: 'strait-lines',
			type: 'line',
			source: 'lines',
			filter: ['all', is('kind', 'strait'), IS_DRAWN],
			paint: {
				'line-color': colour,
				'line-opacity': byFreshness(1, 1, 1, 0.7, 0.6),
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.8, 6, 1.9]
			}
		},
		{
			id: 'measured-lines',
			type: 'line',
			source: 'lines',
			filter: is('kind', 'distance'),
			paint: {
				'line-color': colour,
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1, 7, 1.4],
				'line-dasharray': [2, 1.6]
			}
		},
		...otherLines(theme),
		{
			id: 'move-lines',
			type: 'line',
			source: 'lines',
			filter: is('kind', 'move'),
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: { 'line-color': colour, 'line-width': 1.6, 'line-opacity': 0.85 }
		},
		{
			id: 'hovered-lines',
			type: 'line',
			source: 'lines',
			filter: ['==', ['geometry-type'], 'LineString'],
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': forAll(theme.interface.accent),
				'line-width': 10,
				'line-opacity': whenHovered(0.2)
			}
		},
		{
			id: 'track-lines',
			type: 'line',
			source: 'selection',
			filter: is('kind', 'track'),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': theme.interface.accent,
				'line-width': 1.2,
				'line-dasharray': [3, 3],
				'line-opacity': 0.7
			}
		},
		{
			id: 'selected-areas',
			type: 'line',
			source: 'selection',
			filter: ['==', ['geometry-type'], 'Polygon'],
			paint: { 'line-color': theme.interface.accent, 'line-width': 1.6 }
		},
		{
			id: 'selected-lines',
			type: 'line',
			source: 'selection',
			filter: ['all', ['==', ['geometry-type'], 'LineString'], ['!', is('kind', 'track', 'move')]],
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: { 'line-color': theme.interface.accent, 'line-width': 10, 'line-opacity': 0.35 }
		},
		{
			id: 'hovered-points',
			type: 'symbol',
			source: 'points',
			filter: ['all', IS_SYMBOL, IS_DRAWN],
			layout: RING,
			paint: { 'icon-opacity': whenHovered(0.6) }
		},
		{
			id: 'selected-points',
			type: 'symbol',
			source: 'selection',
			filter: ['all', ['==', ['geometry-type'], 'Point'], IS_SYMBOL, ['!', is('kind', 'line-end')]],
			layout: RING
		}
	];
}
