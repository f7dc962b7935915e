/** Lines that are told from one another by their dashes, because several are shown together. */
import type { LayerSpecification } from 'maplibre-gl';
import { IS_DRAWN, byFreshness, colourIn, is } from './style-expressions.ts';
import type { Theme } from './theme.ts';

/** What sets a line off from the ground, under every line that runs far. */
export function lineCasings(theme: Theme): LayerSpecification[] {
	return [
		{
			// A chain is an idea of some breadth: a band, with the line that is drawn of it in its middle.
			id: 'chain-bands',
			type: 'line',
			source: 'lines',
			filter: is('kind', 'chain'),
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': colourIn(theme),
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 8, 6, 14, 10, 22],
				'line-opacity': byFreshness(0.17, 0.14, 0.12, 0.08, 0.08)
			}
		},
		{
			id: 'line-casings',
			type: 'line',
			source: 'lines',
			filter: ['all', is('kind', 'claim', 'rail'), IS_DRAWN],
			layout: { 'line-join': 'round', 'line-cap': 'butt' },
			paint: { 'line-color': theme.ground.halo, 'line-width': 6, 'line-opacity': 0.75 }
		}
	];
}

interface Stroke {
	readonly role: string;
	readonly width: readonly [far: number, near: number];
	readonly dashes?: readonly number[];
}

const STROKES: readonly Stroke[] = [
	{ role: 'outer-chain', width: [1.4, 2.6], dashes: [7, 2] },
	{ role: 'perimeter', width: [1.4, 2.6], dashes: [5, 2, 1, 2] },
	{ role: 'patrol', width: [1.2, 2.2], dashes: [3, 3] },
	{ role: 'claim', width: [2.6, 4] },
	{ role: 'rail', width: [1.8, 3.2] },
	{ role: 'rail-construction', width: [1.8, 3.2], dashes: [3, 1.2] },
	{ role: 'rail-planned', width: [1.8, 3.2], dashes: [0.8, 1.6] }
];

export const OTHER_LINES: readonly string[] = STROKES.map(({ role }) => `${role}-lines`);

export function otherLines(theme: Theme): LayerSpecification[] {
	return STROKES.map(({ role, width: [far, near], dashes }) => ({
		id: `${role}-lines`,
		type: 'line',
		source: 'lines',
		filter: ['all', is('kind', role), IS_DRAWN],
		layout: { 'line-join': 'round', 'line-cap': 'butt' },
		paint: {
			'line-color': colourIn(theme),
			'line-opacity': byFreshness(1, 0.7, 0.5, 0.7, 0.35),
			'line-width': ['interpolate', ['linear'], ['zoom'], 2, far, 7, near],
			...(dashes && { 'line-dasharray': [...dashes] })
		}
	}));
}
