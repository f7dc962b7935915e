/** Small catalogues for tests: what a property needs and no more. */
import type { Geometry } from 'geojson';
import type {
	Catalogue,
	CatalogueFeature,
	CatalogueLayer,
	Properties
} from '#lib/data/catalogue.ts';
import type { Layer } from '#lib/data/schema.ts';

const title = (text: string) => ({ en: text, ja: text });

export const sampleLayer: Layer = {
	id: 'ships',
	title: title('Ships'),
	summary: title('Ships of a test.'),
	order: 1,
	initially: 'on',
	colourBy: { field: 'navy', roles: { USA: 'usa', CHN: 'china' } },
	classes: {
		deployed: {
			title: title('Deployed'),
			geometry: ['Point'],
			colour: 'neutral',
			symbol: 'carrier',
			rank: 1,
			labelFrom: 0,
			staleness: { staleAfterDays: 14, lastKnownAfterDays: 60 }
		},
		base: {
			title: title('Base'),
			geometry: ['Point'],
			colour: 'usa',
			symbol: 'base',
			rank: 2,
			labelFrom: 0
		},
		chain: {
			title: title('Chain'),
			geometry: ['LineString'],
			colour: 'chain',
			line: 'chain',
			rank: 3,
			labelFrom: 0
		}
	},
	fields: {
		navy: {
			title: title('Navy'),
			type: 'choice',
			values: { USA: title('US Navy'), CHN: title('PLA Navy') },
			shown: true
		},
		variant: {
			title: title('Definition'),
			type: 'choice',
			values: { core: title('Core'), wide: title('Wide') },
			shown: true
		}
	},
	choice: { field: 'variant', initially: 'core' },
	credits: [title('Test credit')]
};

const POINT: Geometry = { type: 'Point', coordinates: [139.667, 35.289] };

export function sampleFeature(
	id: string,
	properties: Partial<Properties> & Record<string, unknown> = {},
	geometry: Geometry | null = POINT
): CatalogueFeature {
	return {
		type: 'Feature',
		id,
		geometry,
		properties: {
			class: 'base',
			name: id,
			recorded: '2026-11-23',
			sources: ['source-a'],
			confidence: 'confirmed',
			placement: 'exact',
			uncertainty_km: 2,
			...properties
		} as Properties
	};
}

export function layerWith(
	features: readonly CatalogueFeature[],
	definition: Layer = sampleLayer
): CatalogueLayer {
	return { definition, features };
}

export function catalogueWith(...layers: CatalogueLayer[]): Catalogue {
	return {
		layers,
		claims: [],
		groups: [],
		sources: {
			'source-a': {
				id: 'source-a',
				type: 'webpage',
				title: 'A source',
				publisher: 'A publisher',
				accessed: { 'date-parts': [[2026, 11, 23]] },
				URL: 'https://example.org/a'
			}
		}
	};
}

/** Two layers with every kind of thing the View's grammar can name. */
export const sampleCatalogue = catalogueWith(
	layerWith([
		sampleFeature('ford-1', {
			class: 'deployed',
			subject: 'ford',
			start_date: '2025-10-01',
			navy: 'USA'
		}),
		sampleFeature('ford-2', {
			class: 'deployed',
			subject: 'ford',
			start_date: '2025-12-22',
			navy: 'USA'
		}),
		sampleFeature('fujian-1', {
			class: 'deployed',
			subject: 'fujian',
			start_date: '2025-12',
			navy: 'CHN'
		})
	]),
	layerWith([sampleFeature('guam'), sampleFeature('ream', { start_date: '2022-06-08' })], {
		...sampleLayer,
		id: 'bases',
		order: 2
	}),
	layerWith([], { ...sampleLayer, id: 'extra', order: 3, initially: 'off' })
);
