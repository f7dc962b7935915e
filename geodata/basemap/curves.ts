/** The lines along which the names of large waters run, in the live map: three points each, authored. */
import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import { readJson } from './inputs.ts';
import type { LabelProperties, Labels } from './labels.ts';

export type Curves = FeatureCollection<LineString, LabelProperties>;

export const curvesFile = fileURLToPath(new URL('./curves.json', import.meta.url));

const STEPS = 10;

/** The parabola through three points, in tenths of a degree's tenth: nothing a name needs is finer. */
function arc([a = [], b = [], c = []]: readonly Position[]): Position[] {
	return Array.from({ length: STEPS + 1 }, (_, step) => {
		const t = (2 * step) / STEPS;
		const at = (axis: number) => {
			const [p = 0, q = 0, r = 0] = [a[axis], b[axis], c[axis]];
			return p * (((t - 1) * (t - 2)) / 2) + q * t * (2 - t) + r * ((t * (t - 1)) / 2);
		};
		return [Math.round(at(0) * 100) / 100, Math.round(at(1) * 100) / 100];
	});
}

export function readCurves(labels: Labels, file = curvesFile): Curves {
	const lines = readJson(file) as Record<string, Position[]>;
	const features = Object.entries(lines).map(([name, points]): Feature<LineString, LabelProperties> => {
		const label = labels.features.find(({ properties }) => properties.name === name);
		if (!label) throw new Error(`${file}: "${name}" is not a name in labels.geojson`);
		if (points.length !== 3) throw new Error(`${file}: "${name}" needs three points`);
		const geometry = { type: 'LineString' as const, coordinates: arc(points) };
		return { type: 'Feature', geometry, properties: label.properties };
	});
	return { type: 'FeatureCollection', features };
}

/** The labels, with those told that have a curve to run along. */
export function withCurved(labels: Labels, curves: Curves): Labels {
	const curved = new Set(curves.features.map(({ properties }) => properties.name));
	const features = labels.features.map((label) =>
		curved.has(label.properties.name)
			? { ...label, properties: { ...label.properties, curved: 1 as const } }
			: label
	);
	return { ...labels, features };
}
