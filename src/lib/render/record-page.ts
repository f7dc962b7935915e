/** What the page of the record says: the layers with their counts and documents, and the credits owed. */
import type { Catalogue, CatalogueLayer } from '#lib/data/catalogue.ts';
import type { Day } from '#lib/data/dates.ts';
import { recordDay } from '#lib/data/record.ts';
import type { Layer, Localised, Source } from '#lib/data/schema.ts';
import { basemapCredits } from './basemap-credits.ts';
import type { Language } from '#lib/view/view.ts';
import { citedBy } from './record-geojson.ts';

export interface LayerRecord {
	readonly layer: Layer;
	readonly features: number;
	/** How many of them were taken back. */
	readonly retracted: number;
	readonly claims: number;
	readonly last: Day | null;
	/** By who published them. */
	readonly sources: readonly Source[];
}

export interface RecordPage {
	/** The topmost first. */
	readonly layers: readonly LayerRecord[];
	readonly features: number;
	readonly sources: number;
	readonly claims: number;
	readonly last: Day | null;
	/** Documents that no layer rests on, but a claim does. */
	readonly others: readonly Source[];
	readonly credits: readonly Localised[];
}

/** The credit lines owed for the ground and for every layer, each once. */
export function creditsOwed({ layers }: Catalogue): readonly Localised[] {
	const all = [...basemapCredits, ...layers.flatMap(({ definition }) => definition.credits)];
	return [...new Map(all.map((credit) => [credit.en, credit])).values()];
}

function inOrder(sources: readonly Source[], lang: Language): readonly Source[] {
	const { compare } = new Intl.Collator(lang);
	const key = (source: Source) => source['container-title'] ?? source.publisher;
	const date = ({ issued }: Source) =>
		(issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(4, '0')).join('-');
	return sources.toSorted(
		(a, b) => compare(key(a), key(b)) || compare(date(a), date(b)) || compare(a.title, b.title)
	);
}

function layerRecord(catalogue: Catalogue, layer: CatalogueLayer, lang: Language): LayerRecord {
	const { definition, features } = layer;
	const rests = (mark: string) => mark.startsWith(`${definition.id}/`);
	return {
		layer: definition,
		features: features.length,
		retracted: features.filter(({ properties }) => properties.retracted !== undefined).length,
		claims: catalogue.claims.filter(({ evidence }) => evidence.some(rests)).length,
		last: recordDay(catalogue, [definition.id]),
		sources: inOrder(
			citedBy(layer).flatMap((id) => catalogue.sources[id] ?? []),
			lang
		)
	};
}

export function recordPage(catalogue: Catalogue, lang: Language): RecordPage {
	const layers = catalogue.layers.map((layer) => layerRecord(catalogue, layer, lang)).toReversed();
	const cited = new Set(layers.flatMap(({ sources }) => sources.map(({ id }) => id)));
	const others = Object.values(catalogue.sources).filter(({ id }) => !cited.has(id));
	return {
		layers,
		features: layers.reduce((sum, { features }) => sum + features, 0),
		sources: Object.keys(catalogue.sources).length,
		claims: catalogue.claims.length,
		last: recordDay(
			catalogue,
			layers.map(({ layer }) => layer.id)
		),
		others: inOrder(others, lang),
		credits: creditsOwed(catalogue)
	};
}
