/** What is visible for a View: a pure function of (Catalogue, View). Every output projects it. */
import type { Catalogue, CatalogueFeature, CatalogueLayer } from '#lib/data/catalogue.ts';
import { firstDay, type Day, type DateText } from '#lib/data/dates.ts';
import type { Layer, LayerClass, Localised, Source } from '#lib/data/schema.ts';
import { slice, type Holding } from '#lib/data/slice.ts';
import type { Bounds } from './camera.ts';
import { filtersOn, passes } from './filter.ts';
import { frame, touches } from './frame.ts';
import { scaleRole } from './scale.ts';
import { shownDay, type Reference, type View } from './view.ts';

export { filtersOn, passes };

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

function newest(marks: readonly Mark[]): DateText | null {
	let found: DateText | null = null;
	for (const { feature } of marks) {
		const date = feature.properties.start_date;
		if (date && (!found || firstDay(date) > firstDay(found))) found = date;
	}
	return found;
}

const marksOfHoldings = new WeakMap<Holding, Mark>();

/** Equal holdings give the same mark, so that filters do not make new ones. */
function toMark(layer: Layer, holding: Holding): Mark | null {
	const known = marksOfHoldings.get(holding);
	if (known) return known;
	const kind = layer.classes[holding.feature.properties.class];
	if (!kind) return null;
	const mark = {
		...holding,
		layer,
		kind,
		colour: colourOf(layer, kind, holding.feature),
		reference: referenceOf(layer.id, holding.feature)
	};
	marksOfHoldings.set(holding, mark);
	return mark;
}

const remembered = new WeakMap<readonly Holding[], { key: string; layer: SceneLayer }>();

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
	return a.length === b.length && a.every((mark, index) => mark === b[index]);
}

/** Equal slices under equal filters give the same object, so that plan can compare by reference. */
function sceneLayer(
	layer: CatalogueLayer,
	day: Day,
	view: View,
	bounds: Bounds | null
): SceneLayer {
	const { definition } = layer;
	const holdings = slice(layer, day, view.known);
	const filters = filtersOn(definition, view.where);
	const key = JSON.stringify([filters, bounds]);
	const found = remembered.get(holdings);
	if (found?.key === key) return found.layer;
	const marks: Mark[] = [];
	for (const holding of holdings) {
		if (!passes(holding.feature, filters)) continue;
		if (bounds && !touches(holding.feature, bounds)) continue;
		const mark = toMark(definition, holding);
		if (mark) marks.push(mark);
	}
	const result =
		found && sameMarks(found.layer.marks, marks)
			? found.layer
			: { definition, marks, asOf: newest(marks) };
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

/**
 * The Scene of a View; of a View with two days, the Scene of the one asked for. `bounds` are those that a View
 * within the view keeps to: who knows the size of the map gives them, see `frame`.
 */
export function scene(
	catalogue: Catalogue,
	view: View,
	day: Day = shownDay(view),
	bounds: Bounds | null = frame(view)
): Scene {
	const layers = catalogue.layers
		.filter(({ definition }) => view.layers.includes(definition.id))
		.map((layer) => sceneLayer(layer, day, view, bounds));
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
