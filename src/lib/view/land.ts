/** The land inside a boundary: Natural Earth's coast at 1:50 million, as world-atlas packs it. */
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { cutArea } from '#lib/geo/antimeridian.ts';
import { area } from '#lib/geo/area.ts';
import { overlapArea, swept, type Swept } from '#lib/geo/overlap.ts';

export interface Coast extends Topology {
	objects: { land: GeometryCollection };
}

/**
 * Against the coast at 1:10 million the land inside eleven perimeters of 370 to 2,000 km differed by at most
 * 0.46 % of the perimeter's own area (`bench/perimeter.ts` repeats it).
 */
export const COAST_SHARE = 0.005;
/** The coast is too coarse to say anything of a smaller perimeter. */
export const LEAST_LAND_METRES = 50_000;
const HALF_THE_EARTH_SQUARE_METRES = 2.55e14;

/** Slivers that are wound the wrong way stand for all of the Earth but themselves. */
export function landFrom(coast: Coast): Swept {
	const polygons = feature(coast, coast.objects.land).features.flatMap(({ geometry }) => {
		if (geometry.type === 'Polygon') return [geometry.coordinates];
		return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
	});
	const areas = polygons.map((coordinates) => cutArea({ type: 'Polygon', coordinates }));
	return swept(areas.filter((one) => area(one) < HALF_THE_EARTH_SQUARE_METRES));
}

/** Square metres of land inside a boundary that is cut at ±180°. */
export function landInside(land: Swept, boundary: Polygon | MultiPolygon): number {
	return overlapArea(land, swept([boundary]));
}

export interface LandRequest {
	readonly id: string;
	readonly boundary: Polygon | MultiPolygon;
}
export interface LandAnswer {
	readonly id: string;
	readonly squareMetres: number;
}
