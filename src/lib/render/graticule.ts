/**
 * The graticule: parallels and meridians at round steps, and their degrees where they meet the edge of what can
 * be seen. A pure function of where the map looks; live and static maps draw the same.
 */
import type { Feature, LineString, Position } from 'geojson';
import { pixelsPerDegree } from './frame.ts';
import { graticuleLabels } from './graticule-labels.ts';
import {
	LAST_LATITUDE,
	TROPIC,
	meridian,
	parallel,
	range,
	type Graticule,
	type GraticuleOptions,
	type GraticuleProperties
} from './graticule-net.ts';
import type { Outlook } from './projection.ts';

export { meridianWords, parallelWords, type Graticule } from './graticule-net.ts';

export const NO_GRATICULE: Graticule = { type: 'FeatureCollection', features: [] };

const STEPS = [5, 10, 15, 20, 30] as const;
/** Lines stand no closer than this. */
const LEAST_PIXELS = 96;
/** The globe is recognised as one until here; on a flat map the shores of whole seas say more from here on. */
const SHOWN_BELOW = { globe: 4.5, mercator: 3.2, print: 6 } as const;
export function graticuleStep({ camera }: Pick<Outlook, 'camera'>): number {
	const scale = pixelsPerDegree(camera.zoom);
	return STEPS.find((step) => step * scale >= LEAST_PIXELS) ?? 30;
}

export function showsGraticule({ camera, projection }: Outlook, print: boolean): boolean {
	const below = Math.max(SHOWN_BELOW[projection], print ? SHOWN_BELOW.print : 0);
	return camera.zoom < below;
}

function line(
	kind: 'parallel' | 'meridian' | 'circle',
	coordinates: Position[]
): Feature<LineString, GraticuleProperties> {
	const properties = { kind, label: '', anchor: 'center' } as const;
	return { type: 'Feature', geometry: { type: 'LineString', coordinates }, properties };
}

/** Nothing where it would not help. */
export function graticule(outlook: Outlook, options: GraticuleOptions): Graticule {
	if (!showsGraticule(outlook, options.print)) return NO_GRATICULE;
	const step = graticuleStep(outlook);
	const last = LAST_LATITUDE - (LAST_LATITUDE % step);
	return {
		type: 'FeatureCollection',
		features: [
			...range(-last, last, step).map((latitude) =>
				line('parallel', parallel(latitude, -180, 180))
			),
			...range(-180, 180 - step, step).map((longitude) => line('meridian', meridian(longitude))),
			...[TROPIC, -TROPIC].map((latitude) => line('circle', parallel(latitude, -180, 180))),
			...graticuleLabels(outlook, step, last, options)
		]
	};
}
