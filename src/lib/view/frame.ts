/**
 * “Only what lies in the current view”: the bounds of a camera, and what touches them. They are those of
 * the Mercator map at the same place and zoom, on the globe too, and of the whole map, under panels too.
 */
import type { Geometry, Position } from 'geojson';
import type { CatalogueFeature } from '#lib/data/catalogue.ts';
import { boundsOf, KILOMETRES_PER_DEGREE, THEATRE, type Bounds } from './camera.ts';
import type { Camera, View } from './view.ts';

/** Of a map, in CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Where nobody knows how large the map will be, it is taken for the usual static picture. */
export const USUAL_SIZE: Size = { width: 1200, height: 630 };

/** MapLibre's world is this wide at zoom 0. */
const WORLD_PIXELS = 512;
const DEGREE = Math.PI / 180;

const northing = (latitude: number) => Math.asinh(Math.tan(latitude * DEGREE)) / DEGREE;
const latitudeAt = (degrees: number) => Math.atan(Math.sinh(degrees * DEGREE)) / DEGREE;

/** What a camera sees on a map of this size. */
export function frameOf({ zoom, latitude, longitude }: Camera, size: Size): Bounds {
	const degreesPerPixel = 360 / (WORLD_PIXELS * 2 ** zoom);
	const east = Math.min((size.width / 2) * degreesPerPixel, 180);
	const north = (size.height / 2) * degreesPerPixel;
	const middle = northing(Math.max(-85, Math.min(85, latitude)));
	return [
		longitude - east,
		latitudeAt(middle - north),
		longitude + east,
		latitudeAt(middle + north)
	];
}

/** The bounds to which a View keeps; null for one that keeps to none. */
export function frame(view: Pick<View, 'within' | 'at'>, size: Size = USUAL_SIZE): Bounds | null {
	if (view.within === null) return null;
	return view.at ? frameOf(view.at, size) : THEATRE;
}

/** Whether a segment in the plane touches a box (Liang and Barsky's clipping). */
function segmentTouches(from: Position, to: Position, [w, s, e, n]: Bounds): boolean {
	const [x = 0, y = 0] = from;
	const [dx, dy] = [(to[0] ?? 0) - x, (to[1] ?? 0) - y];
	let [enter, leave] = [0, 1];
	const sides = [
		[-dx, x - w],
		[dx, e - x],
		[-dy, y - s],
		[dy, n - y]
	] as const;
	for (const [slope, gap] of sides) {
		if (slope === 0 && gap < 0) return false;
		if (slope < 0) enter = Math.max(enter, gap / slope);
		else if (slope > 0) leave = Math.min(leave, gap / slope);
	}
	return enter <= leave;
}

/** The positions one after another, each by the short way from the one before it. */
function unrolled(line: readonly Position[]): Position[] {
	let turn = 0;
	return line.map(([longitude = 0, latitude = 0], index) => {
		const before = line[index - 1]?.[0];
		if (before !== undefined) turn -= 360 * Math.round((longitude - before) / 360);
		return [longitude + turn, latitude];
	});
}

function lineTouches(line: readonly Position[], bounds: Bounds): boolean {
	return line.some((from, index) => segmentTouches(from, line[index + 1] ?? from, bounds));
}

function encloses(rings: readonly (readonly Position[])[], [x, y]: readonly [number, number]) {
	let inside = false;
	for (const ring of rings) {
		for (let index = 1; index < ring.length; index++) {
			const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [ring[index - 1], ring[index]];
			if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
		}
	}
	return inside;
}

function touchesBox(geometry: Geometry, bounds: Bounds): boolean {
	const [west, south, east, north] = bounds;
	switch (geometry.type) {
		case 'Point':
			return lineTouches([geometry.coordinates], bounds);
		case 'MultiPoint':
			return geometry.coordinates.some((place) => lineTouches([place], bounds));
		case 'LineString':
			return lineTouches(unrolled(geometry.coordinates), bounds);
		case 'MultiLineString':
			return geometry.coordinates.some((line) => lineTouches(unrolled(line), bounds));
		case 'Polygon': {
			const rings = geometry.coordinates.map(unrolled);
			const middle = [(west + east) / 2, (south + north) / 2] as const;
			return rings.some((ring) => lineTouches(ring, bounds)) || encloses(rings, middle);
		}
		case 'MultiPolygon':
			return geometry.coordinates.some((coordinates) =>
				touchesBox({ type: 'Polygon', coordinates }, bounds)
			);
		case 'GeometryCollection':
			return geometry.geometries.some((part) => touchesBox(part, bounds));
	}
}

const TURNS = [-720, -360, 0, 360, 720];
const extents = new WeakMap<CatalogueFeature, Bounds | null>();

function extentWithDoubt(feature: CatalogueFeature): Bounds | null {
	const known = extents.get(feature);
	if (known !== undefined) return known;
	const extent = boundsOf({ feature });
	extents.set(feature, extent);
	return extent;
}

/**
 * Whether a feature, with the doubt of its place, touches the bounds. What has no place lies in no view.
 * The doubt widens the bounds and not the feature, so at a corner a little more may stay.
 */
export function touches(feature: CatalogueFeature, [west, south, east, north]: Bounds): boolean {
	const { geometry, properties } = feature;
	const extent = extentWithDoubt(feature);
	if (!geometry || !extent) return false;
	const [left, bottom, right, top] = extent;
	if (top < south || bottom > north) return false;
	const overlaps = TURNS.some((turn) => right + turn >= west && left + turn <= east);
	if (!overlaps) return false;
	if (geometry.type === 'Point') return true;
	const doubt = properties.uncertainty_km / KILOMETRES_PER_DEGREE;
	const across =
		doubt / Math.cos(Math.min(80, Math.max(Math.abs(south), Math.abs(north))) * DEGREE);
	return TURNS.some((turn) =>
		touchesBox(geometry, [west + turn - across, south - doubt, east + turn + across, north + doubt])
	);
}
