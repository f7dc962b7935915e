/** What choosing a search result does: how the View changes, and where the map goes. */
import type { Catalogue, CatalogueFeature } from '#lib/data/catalogue.ts';
import { firstDay } from '#lib/data/dates.ts';
import { boundsOf, extentAround, type Bounds } from './camera.ts';
import { referenceOf } from './scene.ts';
import type { Result } from './search.ts';
import type { Reference, View } from './view.ts';
import { dayChange, whereabouts, type Whereabouts } from './whereabouts.ts';

export interface Choice {
	readonly change: Partial<View>;
	/** Where the map should go; null: nowhere. */
	readonly bounds: Bounds | null;
	/** How a chosen mark comes into sight. */
	readonly where: Whereabouts | null;
}

const NOTHING: Choice = { change: {}, bounds: null, where: null };

function chooseMark(
	catalogue: Catalogue,
	reference: Reference,
	rows: readonly CatalogueFeature[],
	view: View
): Choice {
	const layer = catalogue.layers.find(({ definition }) => definition.id === reference.layer);
	const order = catalogue.layers.map(({ definition }) => definition.id);
	const where = layer ? whereabouts(layer, rows, view, order) : null;
	if (!where) return { ...NOTHING, change: { select: reference } };
	return { change: { ...where.change, select: reference }, bounds: boundsOf(where), where };
}

function rowsOf(catalogue: Catalogue, { layer, id }: Reference): readonly CatalogueFeature[] {
	const features = catalogue.layers.find(({ definition }) => definition.id === layer)?.features;
	return (features ?? []).filter((feature) => referenceOf(layer, feature).id === id);
}

/** Of the marks that cite a source, the one that changes the View least. */
function chooseCiting(catalogue: Catalogue, citing: readonly Reference[], view: View): Choice {
	const choices = citing.map((one) => chooseMark(catalogue, one, rowsOf(catalogue, one), view));
	const cost = ({ where }: Choice) =>
		where === null ? 4 : (where.day ? 2 : 0) + Number(where.layerOff) + Number(where.filtered);
	return (
		choices.reduce<Choice | null>(
			(best, one) => (best && cost(best) <= cost(one) ? best : one),
			null
		) ?? NOTHING
	);
}

export function choose(result: Result, catalogue: Catalogue, view: View): Choice {
	switch (result.kind) {
		case 'date':
			return { ...NOTHING, change: { t: dayChange(view.t, firstDay(result.date)) } };
		case 'mark':
			return chooseMark(catalogue, result.reference, result.rows, view);
		case 'place':
			return {
				...NOTHING,
				bounds: extentAround(result.place.geometry, result.place.aroundKm)
			};
		case 'layer': {
			const wanted = new Set([...view.layers, result.layer.id]);
			const ids = catalogue.layers.map(({ definition }) => definition.id);
			return { ...NOTHING, change: { layers: ids.filter((id) => wanted.has(id)) } };
		}
		case 'claim':
			// The page turns to the article, and its own View stays.
			return NOTHING;
		case 'source':
			return chooseCiting(catalogue, result.citing, view);
	}
}
