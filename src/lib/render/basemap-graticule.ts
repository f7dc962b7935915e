/** How the graticule is drawn: hairlines under every name, degrees in the type of the waters. */
import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { FONT_STACKS } from './fonts.ts';
import { NO_GRATICULE } from './graticule.ts';
import { ink } from './style-type.ts';
import type { Theme } from './theme.ts';

export const GRATICULE_SOURCE = 'basemap-graticule';
type GraticuleTheme = Pick<Theme, 'ground'>;

/** Empty until a map knows where it looks; in one tile, so that no line is cut at a tile's edge. */
export const graticuleSource: SourceSpecification = {
	type: 'geojson',
	data: NO_GRATICULE,
	maxzoom: 0,
	tolerance: 0
};

/** Over land and water, under coast and borders. */
export function graticuleLines({ ground }: GraticuleTheme): LayerSpecification[] {
	return [
		{
			id: 'basemap-graticule',
			type: 'line',
			source: GRATICULE_SOURCE,
			filter: ['!=', ['get', 'kind'], 'label'],
			paint: {
				'line-color': ground.graticule,
				'line-width': ['case', ['==', ['get', 'kind'], 'circle'], 0.9, 0.6],
				'line-opacity': ['case', ['==', ['get', 'kind'], 'circle'], 1, 0.8]
			}
		}
	];
}

/** Under every other name, to which they yield. */
export function graticuleLabels({ ground }: GraticuleTheme): LayerSpecification[] {
	return [
		{
			id: 'basemap-graticule-labels',
			type: 'symbol',
			source: GRATICULE_SOURCE,
			filter: ['==', ['get', 'kind'], 'label'],
			layout: {
				'text-field': ['get', 'label'],
				'text-font': [...FONT_STACKS.regular],
				'text-size': 10.5,
				'text-anchor': ['get', 'anchor'],
				'text-max-width': 40,
				'text-padding': 2
			},
			paint: ink({
				colour: ground.waterLabel,
				halo: ground.halo,
				haloWidth: 1.2,
				haloBlur: 0
			})
		}
	];
}
