/** The MapLibre style: a pure function of (theme, basemap). Data comes through sources. */
import type { StyleSpecification } from 'maplibre-gl';
import { basemapLabels, basemapLand, basemapLines, basemapSea, basemapSources } from './basemap.ts';
import { SOURCES, type SourceName } from './drawn.ts';
import { fontFaces } from './fonts.ts';
import { labelLayers } from './style-labels.ts';
import { measureLabels, measureLines } from './style-measure.ts';
import { OTHER_LINES } from './style-lines.ts';
import { countryFills, doubtUnderLand, shapeLayers } from './style-shapes.ts';
import type { Theme } from './theme.ts';

/** The style layers that answer a click, topmost first. */
export const CLICKABLE: readonly string[] = [
	'mark-symbols',
	'mark-labels',
	'mark-labels-stacked',
	'area-labels',
	'chain-lines',
	'move-lines',
	'measured-lines',
	'strait-lines',
	...OTHER_LINES,
	'line-labels',
	'route-labels',
	'doubt-edges',
	'doubt-fills',
	'land-fills',
	'country-fills'
];

/** Those of a mark that stands at one place, to which the end of a measurement snaps. */
export const SNAPPABLE = [
	'mark-symbols',
	'mark-labels',
	'mark-labels-stacked',
	'area-labels'
] as const;

/** Sources whose features show that they are under the hand. */
export const HOVERABLE = ['areas', 'lines', 'points'] as const satisfies readonly SourceName[];

const EMPTY = { type: 'FeatureCollection', features: [] } as const;

export interface StyleOptions {
	readonly theme: Theme;
	/** The site's own root without a final slash, such as `https://example.org`: the worker needs it whole. */
	readonly base: string;
}

const hoverable = (name: SourceName) => HOVERABLE.some((one) => one === name);

/** Every source and layer there ever is: data changes, the style's structure does not. */
export function mapStyle({ theme, base }: StyleOptions): StyleSpecification {
	const marks = Object.fromEntries(
		SOURCES.map((name: SourceName) => [
			name,
			// What lies under the hand is told to the map by its key.
			{ type: 'geojson', data: EMPTY, buffer: 64, ...(hoverable(name) && { promoteId: 'key' }) }
		])
	);
	return {
		version: 8,
		'font-faces': fontFaces(base),
		sources: { ...basemapSources(base), ...marks },
		layers: [
			...basemapSea(theme),
			...doubtUnderLand(theme),
			...basemapLand(theme),
			...countryFills(theme),
			...basemapLines(theme),
			...basemapLabels(theme),
			...shapeLayers(theme),
			...measureLines(theme),
			...labelLayers(theme),
			...measureLabels(theme)
		]
	} as StyleSpecification;
}
