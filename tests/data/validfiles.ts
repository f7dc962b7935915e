/** The files of a small valid catalogue, and ways to spoil one thing in it. */
import { validateCatalogue, type Files, type Problem } from '#lib/data/validate.ts';

export const LAYER = 'geodata/layers/sample/layer.json';
export const FEATURES = 'geodata/layers/sample/features.geojson';
export const SOURCES = 'geodata/sources.json';

const title = (text: string) => ({ en: text, ja: text });

export function validLayer() {
	return {
		id: 'sample',
		title: title('Sample'),
		summary: title('A sample.'),
		order: 1,
		initially: 'on',
		choice: { field: 'variant', initially: 'one' },
		colourBy: { field: 'navy', roles: { USA: 'usa', JPN: 'japan' } as Record<string, string> },
		classes: {
			ship: { title: title('Ship'), geometry: ['Point'], colour: 'neutral', rank: 1 },
			line: {
				title: title('Line'),
				geometry: ['LineString', 'MultiLineString'],
				colour: 'a',
				rank: 2
			},
			island: { title: title('Island'), geometry: ['Polygon'], colour: 'b', rank: 3 },
			text: { title: title('Text'), geometry: ['none'], colour: 'c', rank: 4 }
		},
		fields: {
			navy: {
				title: title('Navy'),
				type: 'choice',
				values: { USA: title('US'), JPN: title('Japan') }
			},
			variant: { title: title('Variant'), type: 'choice', values: { one: title('One') } },
			width: { title: title('Width'), type: 'number' },
			place: { title: title('Place'), type: 'text' },
			built: { title: title('Built'), type: 'date' },
			near: { title: title('Near'), type: 'reference' }
		} as Record<string, object>,
		credits: []
	};
}

const common = {
	start_date: '2025-01-02',
	placement: 'exact',
	uncertainty_km: 1,
	confidence: 'confirmed',
	sources: ['first-source'],
	recorded: '2026-11-23'
};

export interface LooseFeature {
	type: unknown;
	id?: unknown;
	geometry: { type: unknown; coordinates: unknown } | null;
	properties: Record<string, unknown>;
}

function ship(id: string, more: Record<string, unknown>): LooseFeature {
	return {
		type: 'Feature',
		id,
		geometry: { type: 'Point', coordinates: [139.667, 35.289] },
		properties: { class: 'ship', name: id, navy: 'USA', place: 'Yokosuka', ...common, ...more }
	};
}

export function validFeatures(): LooseFeature[] {
	return [
		ship('alpha-2025-01', { subject: 'alpha', end_date: '2025-03' }),
		ship('alpha-2025-02', { subject: 'alpha', start_date: '2025-02', part_of: 'isle' }),
		ship('bravo', { near: 'sample/alpha', built: '1998', width: 40.5, sources: ['second-source'] }),
		{
			type: 'Feature',
			id: 'chain',
			geometry: {
				type: 'MultiLineString',
				coordinates: [
					[
						[-176.5, 51.5],
						[-180, 51.6]
					],
					[
						[180, 51.6],
						[179, 51.5]
					]
				]
			},
			properties: { class: 'line', name: 'Chain', variant: 'one', ...common }
		},
		{
			type: 'Feature',
			id: 'isle',
			geometry: {
				type: 'Polygon',
				coordinates: [
					[
						[0, 0],
						[4, 0],
						[4, 3],
						[0, 3],
						[0, 0]
					]
				]
			},
			properties: { class: 'island', name: 'Isle', ...common }
		},
		{
			type: 'Feature',
			id: 'paper',
			geometry: null,
			properties: { class: 'text', name: 'Paper', ...common }
		}
	];
}

export function validSources(): Record<string, unknown>[] {
	return ['first', 'second'].map((name) => ({
		id: `${name}-source`,
		type: 'report',
		title: name,
		publisher: 'A press',
		issued: { 'date-parts': [[2025, 2]] },
		accessed: { 'date-parts': [[2026, 11, 23]] },
		URL: `https://example.org/${name}`
	}));
}

export function featuresText(features: readonly unknown[]): string {
	const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
	return (
		['{"type":"FeatureCollection","features":[', lines, ']}', ''].filter(Boolean).join('\n') + '\n'
	);
}

export function files(more: Files = {}): Files {
	return {
		[SOURCES]: JSON.stringify(validSources()),
		[LAYER]: JSON.stringify(validLayer()),
		[FEATURES]: featuresText(validFeatures()),
		...more
	};
}

/** The faults of the valid catalogue after one feature of it, by id, has been spoiled. */
export function spoilFeature(id: string, spoil: (feature: LooseFeature) => void) {
	const features = validFeatures();
	const found = features.find((feature) => feature.id === id);
	if (!found) throw new RangeError(id);
	spoil(found);
	return validateCatalogue(files({ [FEATURES]: featuresText(features) })).problems;
}

export function spoilProperty(id: string, key: string, value: unknown): readonly Problem[] {
	return spoilFeature(id, ({ properties }) => {
		properties[key] = value;
	});
}

export function spoilGeometry(id: string, type: string, coordinates: unknown): readonly Problem[] {
	return spoilFeature(id, (feature) => {
		feature.geometry = { type, coordinates };
	});
}

export function spoilLayer(spoil: (layer: ReturnType<typeof validLayer>) => void) {
	const layer = validLayer();
	spoil(layer);
	return validateCatalogue(files({ [LAYER]: JSON.stringify(layer) })).problems;
}

export function spoilSources(spoil: (sources: Record<string, unknown>[]) => void) {
	const sources = validSources();
	spoil(sources);
	return validateCatalogue(files({ [SOURCES]: JSON.stringify(sources) })).problems;
}
