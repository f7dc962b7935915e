/** What is visible for a View: a pure function of (Catalogue, View). Every output projects it. */
import type { Catalogue, CatalogueFeature, CatalogueLayer } from '#lib/data/catalogue.ts';
import { firstDay, type Day, type DateText } from '#lib/data/dates.ts';
import type { Layer, LayerClass, Localised, Source } from '#lib/data/schema.ts';
import { slice, type Holding } from '#lib/data/slice.ts';
import { scaleRole } from './scale.ts';
import { shownDay, type Filter, type Reference, type View } from './view.ts';

export interface Mark extends Holding {
	readonly layer: Layer;
	readonly kind: LayerClass;
	/** The role of the theme that colours it. */
	readonly colour: string;
	/** How the URL names it: the subject if it has one, else the id. */
	readonly reference: Reference;
}

export interface SceneLayer {
	readonly definition: Layer;
	readonly marks: readonly Mark[];
	/** The date of the newest evidence shown; null where nothing shown is dated. */
	readonly asOf: DateText | null;
}

export interface Scene {
	readonly day: Day;
	readonly known: Day | null;
	/** In drawing order, lowest first. */
	readonly layers: readonly SceneLayer[];
	readonly selected: Mark | null;
	/** Ids of the sources of all that is visible, sorted. */
	readonly sources: readonly string[];
	/** Credit lines owed for what is visible, layer by layer. */
	readonly credits: readonly Localised[];
}

export function referenceOf(layer: string, feature: CatalogueFeature): Reference {
	return { layer, id: feature.properties.subject ?? feature.id };
}

function colourOf(layer: Layer, kind: LayerClass, feature: CatalogueFeature): string {
	const fill = kind.scaled ? scaleRole(layer, feature.properties) : null;
	if (fill) return fill;
	const value = layer.colourBy && feature.properties[layer.colourBy.field];
	return (typeof value === 'string' && layer.colourBy?.roles[value]) || kind.colour;
}

/** The filters in force on a layer: those of the View, and the layer's own first choice. */
export function filtersOn(layer: Layer, where: readonly Filter[]): readonly Filter[] {
	const asked = where.filter((filter) => filter.layer === layer.id);
	const { choice } = layer;
	if (!choice || asked.some(({ field }) => field === choice.field)) return asked;
	return [...asked, { layer: layer.id, field: choice.field, values: [choice.initially] }];
}

/** A filter speaks only of features that have its field. */
export function passes(feature: CatalogueFeature, filters: readonly Filter[]): boolean {
	return filters.every(({ field, values }) => {
		const value = feature.properties[field];
		return value === undefined || values.includes(String(value));
	});
}

function newest(marks: readonly Mark[]): DateText | null {
	let found: DateText | null = null;
	for (const { feature } of marks) {
		const date = feature.properties.start_date;
		if (date && (!found || firstDay(date) > firstDay(found))) found = date;
	}
	return found;
}

function toMark(layer: Layer, holding: Holding): Mark[] {
	const kind = layer.classes[holding.feature.properties.class];
	if (!kind) return [];
	return [
		{
			...holding,
			layer,
			kind,
			colour: colourOf(layer, kind, holding.feature),
			reference: referenceOf(layer.id, holding.feature)
		}
	];
}

const remembered = new WeakMap<readonly Holding[], { key: string; layer: SceneLayer }>();

/** Equal slices under equal filters give the same object, so that plan can compare by reference. */
function sceneLayer(layer: CatalogueLayer, day: Day, view: View): SceneLayer {
	const holdings = slice(layer, day, view.known);
	const filters = filtersOn(layer.definition, view.where);
	const key = JSON.stringify(filters);
	const found = remembered.get(holdings);
	if (found?.key === key) return found.layer;
	const marks = holdings
		.filter(({ feature }) => passes(feature, filters))
		.flatMap((holding) => toMark(layer.definition, holding));
	const result = { definition: layer.definition, marks, asOf: newest(marks) };
	remembered.set(holdings, { key, layer: result });
	return result;
}

function find(layers: readonly SceneLayer[], wanted: Reference | null): Mark | null {
	const layer = wanted && layers.find(({ definition }) => definition.id === wanted.layer);
	if (!layer) return null;
	return (
		layer.marks.find((mark) => mark.reference.id === wanted.id) ??
		layer.marks.find((mark) => mark.feature.id === wanted.id) ??
		null
	);
}

const unique = (items: readonly string[]) => [...new Set(items)];

/** The Scene of a View; of a View with two days, the Scene of the one asked for. */
export function scene(catalogue: Catalogue, view: View, day: Day = shownDay(view)): Scene {
	const layers = catalogue.layers
		.filter(({ definition }) => view.layers.includes(definition.id))
		.map((layer) => sceneLayer(layer, day, view));
	return {
		day,
		known: view.known,
		layers,
		selected: find(layers, view.select),
		sources: unique(
			layers.flatMap(({ marks }) => marks.flatMap(({ feature }) => feature.properties.sources))
		).sort(),
		credits: layers
			.filter(({ marks }) => marks.length > 0)
			.flatMap(({ definition }) => definition.credits)
	};
}

/** The cited documents of a feature, in the order it cites them. */
export function sourcesOf(catalogue: Catalogue, feature: CatalogueFeature): readonly Source[] {
	return feature.properties.sources.flatMap((id) => catalogue.sources[id] ?? []);
}
