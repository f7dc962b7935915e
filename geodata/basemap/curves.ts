/** The lines along which the names of large waters run, in the live map: three points each, authored. */
import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import { readJson } from './inputs.ts';
import type { LabelKind, LabelProperties, Labels } from './labels.ts';
import { unitSquare } from './mercator.ts';

interface CurveProperties extends LabelProperties {
	/** The zoom from which the name fits its curve; before, it is set straight. */
	readonly curved: number;
}

export type Curves = FeatureCollection<LineString, CurveProperties>;

export const curvesFile = fileURLToPath(new URL('./curves.json', import.meta.url));

const STEPS = 10;
const TILE_PIXELS = 512;
/** A letter with its space along a curve in pixels, generously, by kind. */
const LETTER_PIXELS: Partial<Record<LabelKind, number>> = { ocean: 17 };
const OTHER_LETTER_PIXELS = 11.5;

/** The parabola through three points; nothing a name needs is finer than a hundredth of a degree. */
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

/** When the name becomes shorter than the line, in tenths of a zoom level. */
function fitsFrom(line: readonly Position[], { name, kind }: LabelProperties): number {
	const points = line.map(unitSquare);
	const length = points.slice(1).reduce((sum, [x, y], index) => {
		const [px, py] = points[index] ?? [x, y];
		return sum + Math.hypot(x - px, y - py);
	}, 0);
	const pixels = name.length * (LETTER_PIXELS[kind] ?? OTHER_LETTER_PIXELS);
	return Math.ceil(Math.log2(pixels / (length * TILE_PIXELS)) * 10) / 10;
}

export function readCurves(labels: Labels, file = curvesFile): Curves {
	const lines = readJson(file) as Record<string, Position[]>;
	const features = Object.entries(lines).map(
		([name, points]): Feature<LineString, CurveProperties> => {
			const label = labels.features.find(({ properties }) => properties.name === name);
			if (!label) throw new Error(`${file}: "${name}" is not a name in labels.geojson`);
			if (points.length !== 3) throw new Error(`${file}: "${name}" needs three points`);
			const coordinates = arc(points);
			const curved = fitsFrom(coordinates, label.properties);
			return {
				type: 'Feature',
				geometry: { type: 'LineString', coordinates },
				properties: { ...label.properties, curved }
			};
		}
	);
	return { type: 'FeatureCollection', features };
}

/** The labels, with those told that have a curve to run along. */
export function withCurved(labels: Labels, curves: Curves): Labels {
	const from = new Map(curves.features.map(({ properties: { name, curved } }) => [name, curved]));
	const features = labels.features.map((label) => {
		const curved = from.get(label.properties.name);
		return curved === undefined ? label : { ...label, properties: { ...label.properties, curved } };
	});
	return { ...labels, features };
}
