/** Every name of the ground with all its places, for maps that choose among them. */
import { readCurves } from './curves.ts';
import { readLabels } from './labels.ts';

export function readNames(): object[] {
	const labels = readLabels();
	const curves = readCurves(labels);
	return labels.features.map(({ geometry, properties: { also = [], ...properties } }) => ({
		...properties,
		places: [geometry.coordinates, ...also],
		...(curves[properties.name] ? { curves: curves[properties.name] } : {})
	}));
}
