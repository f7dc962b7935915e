/** The lines along which the names of large waters run, in the live map: three points each, authored. */
import { fileURLToPath } from 'node:url';
import type { Position } from 'geojson';
import { readJson } from './inputs.ts';
import type { Labels } from './labels.ts';

/** By name; the best line first. */
export type Curves = Readonly<Record<string, readonly (readonly Position[])[]>>;

export const curvesFile = fileURLToPath(new URL('./curves.json', import.meta.url));

export function readCurves(labels: Labels, file = curvesFile): Curves {
	const curves = readJson(file) as Curves;
	for (const [name, lines] of Object.entries(curves)) {
		if (!labels.features.some(({ properties }) => properties.name === name)) {
			throw new Error(`${file}: "${name}" is not a name in labels.geojson`);
		}
		if (lines.some(({ length }) => length !== 3)) {
			throw new Error(`${file}: "${name}" needs three points`);
		}
	}
	return curves;
}
