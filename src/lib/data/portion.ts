/** The catalogue in portions: its definitions at once, the features of a layer when they are needed. */
import type { Catalogue, CatalogueFeature, CatalogueLayer } from './catalogue.ts';
import { joinLayer, type Countries } from './join.ts';
import { citedByPresets } from './presets.ts';
import type { Source } from './schema.ts';

/** What one layer adds to the definitions: its features, and the documents they cite. */
export interface Portion {
	readonly features: readonly CatalogueFeature[];
	readonly sources: Readonly<Record<string, Source>>;
	/** Outlines for the features that stand on countries. */
	readonly countries?: Countries;
}

export function isHere({ absent }: CatalogueLayer): boolean {
	return absent === undefined;
}

/** How many features a layer has, here or not. */
export function countOf({ features, absent }: CatalogueLayer): number {
	return absent ?? features.length;
}

/** Every layer without its features, no claims and no article; of the sources, those that presets cite. */
export function bare(catalogue: Catalogue): Catalogue {
	const { sources, presets } = catalogue;
	const cited = new Set(presets ? citedByPresets(presets) : []);
	return {
		...catalogue,
		layers: catalogue.layers.map(({ definition, features }) => ({
			definition,
			features: [],
			absent: features.length
		})),
		sources: Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id))),
		claims: [],
		article: undefined
	};
}

export function portionOf({ layers, sources }: Catalogue, id: string): Portion {
	const features = layers.find(({ definition }) => definition.id === id)?.features ?? [];
	const cited = new Set(features.flatMap(({ properties }) => properties.sources));
	const kept = Object.entries(sources).filter(([source]) => cited.has(source));
	return { features, sources: Object.fromEntries(kept) };
}

/** The catalogue with a layer's features; the layers that do not change stay the same objects. */
export function withPortion(catalogue: Catalogue, id: string, portion: Portion): Catalogue {
	return {
		...catalogue,
		layers: catalogue.layers.map((layer) =>
			layer.definition.id === id && !isHere(layer)
				? joinLayer(
						{ definition: layer.definition, features: portion.features },
						portion.countries ?? {}
					)
				: layer
		),
		sources: { ...catalogue.sources, ...portion.sources }
	};
}
