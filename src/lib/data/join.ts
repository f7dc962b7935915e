/** Gives the features of a layer the outlines of the countries they speak of, each outline once. */
import type { MultiPolygon } from 'geojson';
import type { Catalogue, CatalogueFeature, CatalogueLayer } from './catalogue.ts';
import type { Layer } from './schema.ts';

/** Outlines by ISO 3166-1 alpha-3 code. */
export type Countries = Readonly<Record<string, MultiPolygon>>;

function codeOf({ join }: Layer, { geometry, properties }: CatalogueFeature): string | null {
	const code = join && geometry === null ? properties[join.field] : undefined;
	return typeof code === 'string' ? code : null;
}

/** Every feature that names a country has its outline, the same object for all of them. */
export function joined(
	features: readonly CatalogueFeature[],
	definition: Layer,
	countries: Countries
): readonly CatalogueFeature[] {
	return features.map((feature) => {
		const code = codeOf(definition, feature);
		const geometry = code === null ? undefined : countries[code];
		return geometry ? { ...feature, geometry } : feature;
	});
}

export function joinLayer(layer: CatalogueLayer, countries: Countries): CatalogueLayer {
	const { definition, features } = layer;
	return definition.join
		? { definition, features: joined(features, definition, countries) }
		: layer;
}

export function joinCatalogue({ layers, ...rest }: Catalogue, countries: Countries): Catalogue {
	return { ...rest, layers: layers.map((layer) => joinLayer(layer, countries)) };
}

/** The features that name a country there is no outline of. */
export function unjoined({ layers }: Catalogue, countries: Countries): readonly string[] {
	return layers.flatMap(({ definition, features }) =>
		features.flatMap((feature) => {
			const code = codeOf(definition, feature);
			const known = code === null || Object.hasOwn(countries, code);
			return known ? [] : [`${definition.id}/${feature.id}: no outline of ${code}`];
		})
	);
}

/** Only the outlines that the layers use. */
export function used({ layers }: Catalogue, countries: Countries): Countries {
	const codes = new Set(
		layers.flatMap(({ definition, features }) =>
			features.flatMap((feature) => codeOf(definition, feature) ?? [])
		)
	);
	return Object.fromEntries(Object.entries(countries).filter(([code]) => codes.has(code)));
}
