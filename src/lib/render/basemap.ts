/** The ground of every map: sea, land, coast, borders and their names. A pure function of the theme. */
import type {
	ExpressionSpecification,
	LayerSpecification,
	SourceSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { assets } from './assets.generated.ts';
import {
	graticuleLabels,
	graticuleLines,
	graticuleSource,
	GRATICULE_SOURCE
} from './basemap-graticule.ts';
import { nameLayers, nameSources } from './basemap-names.ts';
import { forAll } from './style-expressions.ts';
import { DEPTHS, type Theme } from './theme.ts';

export type BasemapTheme = Pick<Theme, 'ground'>;

const BASEMAP_SOURCE = 'basemap';

/** Straight between (zoom, value) pairs. */
function byZoom(...stops: number[]): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}

/** Needs the `pmtiles` protocol. Addresses are root-relative under `base`. */
export function basemapSources(base = ''): Record<string, SourceSpecification> {
	const { tiles, maxZoom } = assets.basemap;
	return {
		[BASEMAP_SOURCE]: {
			type: 'vector',
			tiles: [`pmtiles://${base}${tiles}/{z}/{x}/{y}`],
			minzoom: 0,
			maxzoom: maxZoom
		},
		[GRATICULE_SOURCE]: graticuleSource,
		...nameSources
	};
}

/** The colour of the sea floor deeper than so many metres; of what is shallower than any band for 0. */
export function depthColour({ ground }: BasemapTheme, metres: number): string {
	const band = DEPTHS.findLast((depth) => depth <= metres);
	return band === undefined ? ground.water : ground[`depth${band}`];
}

/** The sea, for what lies on water alone to be drawn on. Depths are known to kilometres, and fade from close by. */
export function basemapSea(theme: BasemapTheme): LayerSpecification[] {
	const bands = DEPTHS.flatMap((depth) => [depth, depthColour(theme, depth)]);
	return [
		{ id: 'basemap-water', type: 'background', paint: { 'background-color': theme.ground.water } },
		{
			id: 'basemap-depth',
			type: 'fill',
			source: BASEMAP_SOURCE,
			'source-layer': 'depth',
			maxzoom: 8,
			paint: {
				'fill-color': ['match', ['get', 'metres'], ...bands, theme.ground.water] as never,
				'fill-opacity': byZoom(6, 1, 8, 0),
				'fill-antialias': false
			}
		}
	];
}

/** The land and its lakes, over the sea. */
export function basemapLand({ ground }: BasemapTheme): LayerSpecification[] {
	const source = BASEMAP_SOURCE;
	return [
		{
			id: 'basemap-land',
			type: 'fill',
			source,
			'source-layer': 'land',
			paint: { 'fill-color': forAll(ground.land) }
		},
		{
			id: 'basemap-lakes',
			type: 'fill',
			source,
			'source-layer': 'lakes',
			minzoom: 3,
			paint: { 'fill-color': forAll(ground.water) }
		}
	];
}

/** Graticule, borders and coast, over whatever fills the land. */
export function basemapLines(theme: BasemapTheme): LayerSpecification[] {
	const { ground } = theme;
	const source = BASEMAP_SOURCE;
	const border = { source, 'source-layer': 'borders', type: 'line', minzoom: 2 } as const;
	const borderWidth = byZoom(2, 0.4, 5, 0.8, 9, 1.2);
	return [
		...graticuleLines(theme),
		{
			...border,
			id: 'basemap-borders',
			filter: ['==', ['get', 'kind'], 'land'],
			layout: { 'line-join': 'round' },
			paint: { 'line-color': ground.border, 'line-width': borderWidth }
		},
		{
			...border,
			id: 'basemap-borders-disputed',
			filter: ['==', ['get', 'kind'], 'disputed'],
			paint: {
				'line-color': forAll(ground.border),
				'line-width': borderWidth,
				'line-dasharray': [3, 2.5]
			}
		},
		{
			id: 'basemap-coast',
			type: 'line',
			source,
			'source-layer': 'coast',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': ground.coast,
				'line-width': byZoom(1, 0.2, 3, 0.32, 5, 0.55, 8, 0.9, 12, 1.3),
				// Fjords and deltas are more line than land from far off.
				'line-opacity': byZoom(2, 0.55, 4, 0.7, 6.5, 1)
			}
		}
	];
}

/** Above the data's areas and below its marks. Names yield to every label drawn later. */
export function basemapLabels(theme: BasemapTheme): LayerSpecification[] {
	return [...graticuleLabels(theme), ...nameLayers(theme)];
}
