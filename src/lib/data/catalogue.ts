/** What exists: layers, features, sources. Built and validated once; read-only ever after. */
import type { Feature, Geometry } from 'geojson';
import type { Article } from './article.ts';
import type { Claim } from './claims.ts';
import type { Presets } from './presets.ts';
import type { CommonProperties, Group, Layer, Source } from './schema.ts';

export type FieldValue = string | number;
export type Properties = CommonProperties & Readonly<Record<string, unknown>>;
/** A feature of `geodata/`: RFC 7946 with a stable id; `geometry` is null for what has no place. */
export type CatalogueFeature = Feature<Geometry | null, Properties> & { readonly id: string };

export interface CatalogueLayer {
	readonly definition: Layer;
	readonly features: readonly CatalogueFeature[];
	/** How many features there are, while they are not here: a browser loads them when a View asks. */
	readonly absent?: number;
}

export interface Catalogue {
	/** In drawing order, lowest first. */
	readonly layers: readonly CatalogueLayer[];
	/** In the order in which their questions are asked. */
	readonly groups: readonly Group[];
	readonly sources: Readonly<Record<string, Source>>;
	/** Named radii, sets and comparisons; left out where there are none. */
	readonly presets?: Presets;
	/** The claims of the article; a browser has them only where it asks. */
	readonly claims: readonly Claim[];
	/** Where they are made; like them, only where it is asked for. */
	readonly article?: Article | undefined;
}
