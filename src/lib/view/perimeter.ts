/** The perimeters of a Scene: what each is drawn around on its day, and from how far. */
import type { Geometry } from 'geojson';
import type { Localised } from '#lib/data/schema.ts';
import { distanceTo } from '#lib/geo/within.ts';
import { MAX_RADIUS_METRES, aroundText } from './grammar.ts';
import { positionOf } from './measure.ts';
import type { Mark, SceneLayer } from './scene.ts';
import type { Around, Measure, Place, Ring } from './view.ts';

/** A boundary is not dragged nearer than this. */
const LEAST_RADIUS_METRES = 100;

export interface Perimeter {
	readonly ring: Ring;
	/** What the distance is measured from. */
	readonly source: Geometry;
	/**
	 * The distance of the boundary from `source`: the ring's own, and for an area of doubt its radius
	 * besides, so that the boundary is that far from the nearest place where the subject may be.
	 */
	readonly boundaryMetres: number;
	/** How far what the ring is around may be from `source`. */
	readonly doubtMetres: number;
	/** What the ring is around, where that is a layer; else empty. */
	readonly title: Localised;
	/** The mark, for a ring around one. */
	readonly mark: Mark | null;
	/** Its place among the rings of the View. */
	readonly slot: number;
	/** Equal for perimeters with the same boundary. */
	readonly key: string;
}

const NO_TITLE: Localised = { en: '', ja: '' };

const keyOf = (ring: Ring, ...parts: readonly (string | number)[]) =>
	[aroundText(ring.around), ring.radiusMetres, ...parts].join(' ');

type Found = Omit<Perimeter, 'slot'> | null;

function aroundMark(ring: Ring, mark: Mark | undefined): Found {
	const { geometry, properties } = mark?.feature ?? {};
	if (!mark || !geometry || !properties) return null;
	const doubtMetres = properties.uncertainty_km * 1000;
	const drawn = properties.placement === 'area' ? doubtMetres : 0;
	const key = keyOf(ring, mark.feature.id);
	return {
		ring,
		source: geometry,
		boundaryMetres: ring.radiusMetres + drawn,
		doubtMetres,
		title: NO_TITLE,
		mark,
		key
	};
}

interface LayerSource {
	readonly source: Geometry;
	readonly doubtMetres: number;
	readonly ids: string;
}
const layerSources = new WeakMap<SceneLayer, LayerSource | null>();

/** The same layer of a Scene gives the same object, so that what is made of it can be remembered. */
function sourceOfLayer(layer: SceneLayer): LayerSource | null {
	const known = layerSources.get(layer);
	if (known !== undefined) return known;
	const classes = layer.definition.perimeter;
	const features = layer.marks
		.map(({ feature }) => feature)
		.filter(({ properties }) => !classes || classes.includes(properties.class));
	const geometries = features.flatMap(({ geometry }) => geometry ?? []);
	const found: LayerSource | null =
		geometries.length === 0
			? null
			: {
					source: { type: 'GeometryCollection', geometries },
					doubtMetres:
						1000 * Math.max(...features.map(({ properties }) => properties.uncertainty_km)),
					ids: features.map(({ id }) => id).join(' ')
				};
	layerSources.set(layer, found);
	return found;
}

function aroundLayer(ring: Ring, layer: SceneLayer | undefined): Found {
	const found = layer && sourceOfLayer(layer);
	if (!found) return null;
	const { source, doubtMetres, ids } = found;
	const boundaryMetres = ring.radiusMetres;
	const { title } = layer.definition;
	return { ring, source, boundaryMetres, doubtMetres, title, mark: null, key: keyOf(ring, ids) };
}

const drawnSources = new WeakMap<object, Geometry>();

/** What was drawn by hand: a place, a line, or an area whose edges are geodesics. */
function sourceOfPlaces(around: Extract<Around, { kind: 'place' | 'shape' }>): Geometry {
	const known = drawnSources.get(around);
	if (known) return known;
	const source = around.kind === 'place' ? pointAt(around) : shapeOf(around);
	drawnSources.set(around, source);
	return source;
}

const pointAt = (place: Place): Geometry => ({ type: 'Point', coordinates: positionOf(place) });

function shapeOf({ places, closed }: Measure): Geometry {
	const line = places.map(positionOf);
	if (!closed) return { type: 'LineString', coordinates: line };
	return { type: 'Polygon', coordinates: [[...line, line[0] ?? []]] };
}

function perimeterOf(ring: Ring, layers: readonly SceneLayer[]): Found {
	const { around } = ring;
	if (around.kind === 'place' || around.kind === 'shape') {
		const source = sourceOfPlaces(around);
		const boundaryMetres = ring.radiusMetres;
		const own = { title: NO_TITLE, mark: null, doubtMetres: 0 };
		return { ...own, ring, source, boundaryMetres, key: keyOf(ring) };
	}
	const layer = layers.find(({ definition }) => definition.id === around.layer);
	if (around.kind === 'layer') return aroundLayer(ring, layer);
	const mark = layer?.marks.find(
		({ reference, feature }) => reference.id === around.id || feature.id === around.id
	);
	return aroundMark(ring, mark);
}

/** The radius that puts the boundary through a place. */
export function radiusThrough(perimeter: Perimeter, place: Place): number {
	const { distanceMetres } = distanceTo(perimeter.source, positionOf(place));
	const metres = distanceMetres - (perimeter.boundaryMetres - perimeter.ring.radiusMetres);
	return Math.round(Math.min(MAX_RADIUS_METRES, Math.max(LEAST_RADIUS_METRES, metres)));
}

/** The perimeters of rings among the visible layers, without those around what is not on the map. */
export function perimetersOf(
	rings: readonly Ring[],
	layers: readonly SceneLayer[]
): readonly Perimeter[] {
	return rings.flatMap((ring, slot) => {
		const found = perimeterOf(ring, layers);
		return found ? [{ ...found, slot }] : [];
	});
}
