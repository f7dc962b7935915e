/** A perimeter to take away: RFC 7946, cut at ±180°, with its method, error and sources inside. */
import type { FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { area } from '#lib/geo/area.ts';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { sourcesOf } from '#lib/view/scene.ts';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import type { Language } from '#lib/view/view.ts';
import { methodWords, perimeterWords } from './perimeter-words.ts';

/** Longitudes and latitudes to a decimetre; the line's own error is larger. */
const DECIMALS = 6;
const round = (value: number) => Number(value.toFixed(DECIMALS));

function roundedAll<T>(value: T): T {
	if (typeof value === 'number') return round(value) as T;
	return (Array.isArray(value) ? value.map(roundedAll) : value) as T;
}

/** The same geometry to the decimals that are given away. */
export function roundedGeometry<G extends Geometry>(geometry: G): G {
	return geometry.type === 'GeometryCollection'
		? { ...geometry, geometries: geometry.geometries.map(roundedGeometry) }
		: { ...geometry, coordinates: roundedAll(geometry.coordinates) };
}

export function perimeterGeoJson(
	boundaries: readonly Boundary[],
	catalogue: Catalogue,
	lang: Language
): FeatureCollection<Polygon | MultiPolygon> {
	return {
		type: 'FeatureCollection',
		features: boundaries.map((boundary) => {
			const { perimeter, geometry, tolerance } = boundary;
			const mark = perimeter.mark?.feature;
			return {
				type: 'Feature',
				geometry: roundedGeometry(geometry),
				properties: {
					name: perimeterWords(perimeter, lang),
					radius_km: perimeter.ring.radiusMetres / 1000,
					boundary_km: perimeter.boundaryMetres / 1000,
					max_error_km: round((perimeter.boundaryMetres * tolerance) / 1000),
					area_km2: Math.round(area(geometry) / 1e6),
					method: methodWords(boundary, lang),
					around: perimeter.ring.around,
					sources: mark ? sourcesOf(catalogue, mark).map(({ title, URL }) => ({ title, URL })) : []
				}
			};
		})
	};
}
