/** What is measured along a path: legs, bearings, the total, the area it closes, and how far each is in doubt. */
import type { Polygon, Position } from 'geojson';
import { unwrap } from '#lib/geo/antimeridian.ts';
import { area } from '#lib/geo/area.ts';
import { geodesicLine, inverse, type Inverse } from '#lib/geo/geodesic.ts';
import { crossesItself } from '#lib/geo/crossing.ts';
import type { Mark, Scene } from './scene.ts';
import { roundPlace } from './grammar-measure.ts';
import type { Measure, Place } from './view.ts';

/** Four decimals of a degree: half of the last one, north and east together. */
export const PLACE_DOUBT_METRES = 8;
/** Edges of an area are drawn through positions this near each other, so that paper edges follow geodesics. */
const AREA_STEP_METRES = 5000;

export interface End {
	readonly place: Place;
	/** The mark that stands there on the day shown. */
	readonly mark: Mark | null;
	readonly doubtMetres: number;
}

export interface Leg extends Inverse {
	readonly from: End;
	readonly to: End;
	/** By how much the distance may be off because of its ends. */
	readonly doubtMetres: number;
}

export interface Enclosed {
	readonly squareMetres: number;
	readonly doubtSquareMetres: number;
}

export interface Measurement {
	readonly ends: readonly End[];
	/** Of a closed area the last leg leads back to the first place. */
	readonly legs: readonly Leg[];
	readonly totalMetres: number;
	readonly doubtMetres: number;
	/** Null for a path, and for a shape whose edges cross. */
	readonly enclosed: Enclosed | null;
	readonly crossed: boolean;
}

export const positionOf = ({ latitude, longitude }: Place): Position => [longitude, latitude];

const samePlace = (a: Place, b: Place) => a.latitude === b.latitude && a.longitude === b.longitude;

/** The place of a mark that is a point, to the decimals that the URL keeps. */
export function placeOfMark({ feature: { geometry } }: Mark): Place | null {
	if (geometry?.type !== 'Point') return null;
	const [longitude = 0, latitude = 0] = geometry.coordinates;
	return roundPlace({ latitude, longitude });
}

/** Events share the place of what they happened at: that has the better name. */
function standing(scene: Scene, place: Place): Mark | null {
	const found = scene.layers
		.flatMap(({ marks }) => marks)
		.filter((mark) => {
			const own = placeOfMark(mark);
			return own !== null && samePlace(own, place);
		});
	return found.find(({ feature }) => feature.properties.part_of === undefined) ?? found[0] ?? null;
}

function endAt(place: Place, scene: Scene): End {
	const mark = standing(scene, place);
	const uncertain = (mark?.feature.properties.uncertainty_km ?? 0) * 1000;
	return { place, mark, doubtMetres: PLACE_DOUBT_METRES + uncertain };
}

function legBetween(from: End, to: End): Leg {
	const found = inverse(positionOf(from.place), positionOf(to.place));
	return { ...found, from, to, doubtMetres: from.doubtMetres + to.doubtMetres };
}

/** The shape as a polygon whose paper edges follow the geodesics, longitudes running on past ±180°. */
export function densePolygon(places: readonly Place[], stepMetres = AREA_STEP_METRES): Polygon {
	const ring: Position[] = [];
	places.forEach((place, index) => {
		const next = places[(index + 1) % places.length] ?? place;
		const line = unwrap(geodesicLine(positionOf(place), positionOf(next), stepMetres));
		const edge =
			line.type === 'LineString'
				? line.coordinates
				: line.type === 'MultiLineString'
					? line.coordinates.flat()
					: [];
		const shift = ring.length > 0 ? turns(ring.at(-1), edge[0]) : 0;
		const moved = edge.map(([x = 0, y = 0]): Position => [x + shift, y]);
		ring.push(...(ring.length > 0 ? moved.slice(1) : moved));
	});
	return { type: 'Polygon', coordinates: [ring] };
}

function turns(end: Position | undefined, start: Position | undefined): number {
	return 360 * Math.round(((end?.[0] ?? 0) - (start?.[0] ?? 0)) / 360);
}

/** A boundary moved by d sweeps no more than d times its length. */
function enclosedBy({ places }: Measure, total: number, ends: readonly End[]): Enclosed {
	const worst = Math.max(...ends.map(({ doubtMetres }) => doubtMetres));
	return {
		squareMetres: Math.abs(area(densePolygon(places))),
		doubtSquareMetres: total * (worst + AREA_STEP_METRES / 1000)
	};
}

export function measureOf(measure: Measure, scene: Scene): Measurement {
	const ends = measure.places.map((place) => endAt(place, scene));
	const first = ends[0];
	const path = measure.closed && first ? [...ends, first] : ends;
	const legs = path.slice(1).map((to, index) => legBetween(path[index] ?? to, to));
	const totalMetres = legs.reduce((sum, leg) => sum + leg.distanceMetres, 0);
	const doubtMetres = legs.reduce((sum, leg) => sum + leg.doubtMetres, 0);
	const crossed = measure.closed && crossesItself(densePolygon(measure.places, 200_000));
	const enclosed = measure.closed && !crossed ? enclosedBy(measure, totalMetres, ends) : null;
	return { ends, legs, totalMetres, doubtMetres, enclosed, crossed };
}

export const METRES_PER_NAUTICAL_MILE = 1852;

/** Hours along a straight line at a steady speed. */
export function hoursAt(metres: number, knots: number): number {
	return metres / METRES_PER_NAUTICAL_MILE / knots;
}
