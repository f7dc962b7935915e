/** The lines of the graticule and their degrees in words. */
import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import * as m from '#lib/paraglide/messages.js';
import type { Padding } from '#lib/view/camera.ts';
import type { Language } from '#lib/view/view.ts';
import type { Box } from './boxes.ts';
import { numberWords } from './words.ts';

export interface GraticuleProperties {
	/** `parallel` and `meridian` are lines of the net, `circle` the tropics; `label` stands on the edge. */
	readonly kind: 'parallel' | 'meridian' | 'circle' | 'label';
	readonly label: string;
	/** Which point of the words stands on the line. */
	readonly anchor: 'left' | 'bottom' | 'center';
}
export type Graticule = FeatureCollection<LineString | Point, GraticuleProperties>;

export interface GraticuleOptions {
	readonly lang: Language;
	/** What panels cover: no degrees are written under them. */
	readonly padding: Padding;
	/** Boxes of the map, in its pixels, where no degrees are written either. */
	readonly covered?: readonly Box[];
	/** Paper has no pointer that could ask where it is: it carries the net further in. */
	readonly print: boolean;
}

/** Meridians crowd towards the poles, and say nothing there. */
export const LAST_LATITUDE = 80;
/** The obliquity of the ecliptic, to the minute: 23° 26′. */
export const TROPIC = 23 + 26 / 60;
/** A line of the net is bent by a projection; chords of a degree show none of it. */
const CHORD_DEGREES = 1;

export const range = (from: number, to: number, step: number): number[] =>
	Array.from(
		{ length: Math.floor((to - from) / step + 1e-9) + 1 },
		(_, index) => from + index * step
	);

export const parallel = (latitude: number, west: number, east: number): Position[] =>
	range(west, east, CHORD_DEGREES).map((longitude) => [longitude, latitude]);
export const meridian = (longitude: number): Position[] =>
	range(-LAST_LATITUDE, LAST_LATITUDE, CHORD_DEGREES).map((latitude) => [longitude, latitude]);

/** "20° N", or the name of a parallel that has one. */
export function parallelWords(latitude: number, lang: Language): string {
	const locale = { locale: lang };
	if (latitude === 0) return m.graticule_equator({}, locale);
	if (latitude === TROPIC) return m.graticule_cancer({}, locale);
	if (latitude === -TROPIC) return m.graticule_capricorn({}, locale);
	const degrees = numberWords(Math.abs(latitude), lang);
	return (latitude > 0 ? m.graticule_north : m.graticule_south)({ degrees }, locale);
}

/** "140° E"; neither east nor west at 0° and 180°. */
export function meridianWords(longitude: number, lang: Language): string {
	const turned = ((((longitude + 180) % 360) + 360) % 360) - 180;
	const degrees = numberWords(Math.abs(turned), lang);
	const locale = { locale: lang };
	if (turned === 0 || turned === -180) return m.graticule_plain({ degrees }, locale);
	return (turned > 0 ? m.graticule_east : m.graticule_west)({ degrees }, locale);
}
