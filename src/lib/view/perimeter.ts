/** The perimeters of a Scene: what each is drawn around on its day, and from how far. */
import type { Geometry } from 'geojson';
import type { Localised } from '#lib/data/schema.ts';
import { aroundText } from './grammar.ts';
import type { Mark, SceneLayer } from './scene.ts';
import type { Ring } from './view.ts';

export interface Perimeter {
	readonly ring: Ring;
	/** What the distance is measured from. */
	readonly source: Geometry;
	/**
	 * The distance of the boundary from `source`: the ring's own, and for an area of doubt its radius
	 * besides, so that the boundary is that far from the nearest place where the subject may be.
	 */
	readonly boundaryMetres: number;
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
	const doubt = properties.placement === 'area' ? properties.uncertainty_km * 1000 : 0;
	const key = keyOf(ring, mark.feature.id);
	return {
		ring,
		source: geometry,
		boundaryMetres: ring.radiusMetres + doubt,
		title: NO_TITLE,
		mark,
		key
	};
}

function aroundLayer(ring: Ring, layer: SceneLayer | undefined): Found {
	const classes = layer?.definition.perimeter;
	const features = (layer?.marks ?? [])
		.map(({ feature }) => feature)
		.filter(({ properties }) => !classes || classes.includes(properties.class));
	const geometries = features.flatMap(({ geometry }) => geometry ?? []);
	if (geometries.length === 0) return null;
	const source: Geometry = { type: 'GeometryCollection', geometries };
	const key = keyOf(ring, ...features.map(({ id }) => id));
	const title = layer?.definition.title ?? NO_TITLE;
	return { ring, source, boundaryMetres: ring.radiusMetres, title, mark: null, key };
}

function perimeterOf(ring: Ring, layers: readonly SceneLayer[]): Found {
	const { around } = ring;
	if (around.kind === 'place') {
		const source: Geometry = { type: 'Point', coordinates: [around.longitude, around.latitude] };
		const boundaryMetres = ring.radiusMetres;
		return { ring, source, boundaryMetres, title: NO_TITLE, mark: null, key: keyOf(ring) };
	}
	const layer = layers.find(({ definition }) => definition.id === around.layer);
	if (around.kind === 'layer') return aroundLayer(ring, layer);
	const mark = layer?.marks.find(
		({ reference, feature }) => reference.id === around.id || feature.id === around.id
	);
	return aroundMark(ring, mark);
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
