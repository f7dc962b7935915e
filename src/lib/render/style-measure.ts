/** What is measured, and the parts of two perimeters that are compared. */
import type { LayerSpecification } from 'maplibre-gl';
import { FONT_STACKS } from './fonts.ts';
import { is } from './style-expressions.ts';
import { ink } from './style-type.ts';
import type { MarkRole, Theme } from './theme.ts';

/** The roles of the parts, which the panel's legend shares. */
export const VERSUS_ROLES = {
	both: 'japan',
	first: 'usa',
	second: 'event'
} as const satisfies Record<string, MarkRole>;

export function versusFills({ marks }: Theme): LayerSpecification {
	return {
		id: 'versus-fills',
		type: 'fill',
		source: 'rings',
		filter: is('kind', 'versus-both', 'versus-first', 'versus-second'),
		paint: {
			'fill-color': [
				'match',
				['get', 'kind'],
				'versus-both',
				marks[VERSUS_ROLES.both],
				'versus-first',
				marks[VERSUS_ROLES.first],
				marks[VERSUS_ROLES.second]
			],
			'fill-opacity': 0.16,
			'fill-antialias': false
		}
	};
}

export function measureLines(theme: Theme): LayerSpecification[] {
	const { accent } = theme.interface;
	const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
	return [
		{
			id: 'measure-fills',
			type: 'fill',
			source: 'measure',
			filter: is('kind', 'measure-area'),
			paint: { 'fill-color': accent, 'fill-opacity': 0.12, 'fill-antialias': false }
		},
		{
			id: 'measure-casings',
			type: 'line',
			source: 'measure',
			filter: is('kind', 'measure-line'),
			layout: round,
			paint: { 'line-color': theme.ground.halo, 'line-width': 5 }
		},
		{
			id: 'measure-lines',
			type: 'line',
			source: 'measure',
			filter: is('kind', 'measure-line'),
			layout: round,
			paint: { 'line-color': accent, 'line-width': 2.2 }
		},
		{
			id: 'measure-places',
			type: 'circle',
			source: 'measure',
			filter: is('kind', 'measure-place'),
			paint: {
				'circle-radius': 6,
				'circle-color': theme.ground.halo,
				'circle-stroke-color': accent,
				'circle-stroke-width': 2.2
			}
		}
	];
}

/** Last in the style, so that MapLibre places them first: what is measured is what is read. */
export function measureLabels(theme: Theme): LayerSpecification[] {
	const halo = { halo: theme.ground.halo, haloWidth: 2, haloBlur: 0 };
	return [
		{
			id: 'versus-labels',
			type: 'symbol',
			source: 'rings',
			filter: is('kind', 'versus-label'),
			layout: {
				'text-font': [...FONT_STACKS.semibold],
				'text-size': 14,
				'text-field': ['get', 'label'],
				'text-max-width': 8
			},
			paint: ink({ colour: theme.interface.label, ...halo })
		},
		{
			id: 'measure-labels',
			type: 'symbol',
			source: 'measure',
			filter: is('kind', 'measure-label'),
			layout: {
				'text-font': [...FONT_STACKS.semibold],
				'text-size': 13,
				'text-field': ['get', 'label'],
				'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
				'text-radial-offset': 0.6,
				'text-max-width': 40
			},
			paint: ink({ colour: theme.interface.accent, ...halo })
		}
	];
}
