/** The whole record of a layer as GeoJSON (RFC 7946): every row, also those taken back, with its sources. */
import type { Catalogue, CatalogueLayer } from '#lib/data/catalogue.ts';
import { geometryOut } from './geometry-out.ts';

/** The documents that the rows of a layer rest on, by id. */
export function citedBy({ features }: CatalogueLayer): readonly string[] {
	return [...new Set(features.flatMap(({ properties }) => properties.sources))].sort();
}

/** One feature to a line, so that two versions can be compared line by line. */
export function recordGeoJson(layer: CatalogueLayer, { sources }: Catalogue): string {
	const { title, summary, caveat, credits } = layer.definition;
	const members = {
		title: title.en,
		summary: summary.en,
		...(caveat && { caveat: caveat.en }),
		credits: credits.map(({ en }) => en),
		sources: citedBy(layer).flatMap((id) => sources[id] ?? [])
	};
	const head = Object.entries(members).map(
		([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`
	);
	const features = layer.features.map(({ id, geometry, properties }) =>
		JSON.stringify({
			type: 'Feature',
			id,
			geometry: geometry && geometryOut(geometry),
			properties
		})
	);
	return [
		`{"type":"FeatureCollection",${head.join(',\n')},"features":[`,
		features.join(',\n'),
		']}\n'
	].join('\n');
}
