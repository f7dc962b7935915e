/** Areas and lines of the marks, from the ground up. */
import type { LayerSpecification } from 'maplibre-gl';
import { byFreshness, colourIn, is } from './style-expressions.ts';
import { versusFills } from './style-measure.ts';
import { lineCasings, otherLines } from './style-lines.ts';
import { FILL_ROLES, type Theme } from './theme.ts';

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
				'fill-opacity': byFreshness(0.14, 0.09, 0.05, 0, 0.04)
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
					byFreshness(0.4, 0.28, 0.16, 0.2, 0.12)
				]
			}
		}
	];
}

/** Above the land and its names. */
export function shapeLayers(theme: Theme): LayerSpecification[] {
	const colour = colourIn(theme);
	return [
		{
			id: 'land-fills',
			type: 'fill',
			source: 'areas',
			filter: is('kind', 'land'),
			paint: { 'fill-color': colour, 'fill-opacity': 0.22 }
		},
		{
			id: 'land-edges',
			type: 'line',
			source: 'areas',
			filter: is('kind', 'land'),
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colour, 'line-width': 1 }
		},
		{
			id: 'doubt-softness',
			type: 'line',
			source: 'areas',
			filter: is('kind', 'doubt'),
			paint: {
				'line-color': colour,
				'line-width': 14,
				'line-blur': 14,
				'line-opacity': byFreshness(0.3, 0.2, 0.12, 0, 0.08)
			}
		},
		{
			id: 'doubt-edges',
			type: 'line',
			source: 'areas',
			filter: is('kind', 'doubt', 'doubt-reported'),
			paint: {
				'line-color': colour,
				'line-width': 1,
				'line-dasharray': [2, 4],
				'line-opacity': byFreshness(0.55, 0.4, 0.25, 0.8, 0.2)
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
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 2, 6, 3, 10, 4]
			}
		},
		{
			id: 'measured-lines',
			type: 'line',
			source: 'lines',
			filter: is('kind', 'strait', 'distance'),
			paint: {
				'line-color': colour,
				'line-width': [
					'interpolate',
					['linear'],
					['zoom'],
					3,
					['match', ['get', 'kind'], 'strait', 1.6, 1.1],
					7,
					['match', ['get', 'kind'], 'strait', 4, 1.4]
				],
				'line-dasharray': [2, 1.4]
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
			id: 'selected-points',
			type: 'circle',
			source: 'selection',
			filter: ['all', ['==', ['geometry-type'], 'Point'], ['!=', ['get', 'image'], '']],
			paint: {
				'circle-radius': 15,
				'circle-color': theme.interface.accent,
				'circle-opacity': 0.18,
				'circle-stroke-color': theme.interface.accent,
				'circle-stroke-width': 2
			}
		}
	];
}
