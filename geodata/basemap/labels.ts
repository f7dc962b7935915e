import { fileURLToPath } from 'node:url';
import type { FeatureCollection, Point, Position } from 'geojson';
import { readJson } from './inputs.ts';

export const labelKinds = [
	'ocean',
	'sea',
	'strait',
	'gulf',
	'country',
	'island',
	'capital',
	'city'
] as const;
export type LabelKind = (typeof labelKinds)[number];

export interface LabelProperties {
	readonly name: string;
	readonly 'name:ja': string;
	readonly kind: LabelKind;
	/** Lower is placed first. */
	readonly rank: number;
	readonly minzoom: number;
	readonly maxzoom?: number;
	/** Where else it may stand; the better first. */
	readonly also?: readonly Position[];
	/** What else it is called, in English and Japanese: always both. */
	readonly other?: string;
	readonly 'other:ja'?: string;
}

export type Labels = FeatureCollection<Point, LabelProperties>;

export const labelsFile = fileURLToPath(new URL('./labels.geojson', import.meta.url));

const isOnMap = ([longitude = 999, latitude = 999]: Position) =>
	Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85;

export function readLabels(file = labelsFile): Labels {
	const labels = readJson(file) as Labels;
	const seen = new Set<string>();
	for (const { geometry, properties } of labels.features) {
		const { name, kind, rank, minzoom } = properties;
		const key = `${kind} ${name}`;
		const wrong =
			(!name || !properties['name:ja'] ? 'needs name and name:ja' : '') ||
			(labelKinds.includes(kind) ? '' : `has an unknown kind, ${kind}`) ||
			(Number.isInteger(rank) && minzoom >= 0 ? '' : 'needs rank and minzoom') ||
			(!properties.other === !properties['other:ja'] ? '' : 'needs other and other:ja') ||
			([geometry.coordinates, ...(properties.also ?? [])].every(isOnMap)
				? ''
				: 'lies off the map') ||
			(seen.has(key) ? 'occurs twice' : '');
		if (wrong) throw new Error(`${file}: label "${name}" ${wrong}`);
		seen.add(key);
	}
	return labels;
}
