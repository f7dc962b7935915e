/**
 * The graticule: parallels and meridians at round steps, and their degrees where they meet the edge of what can
 * be seen. A pure function of where the map looks; live and static maps draw the same.
 */
import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import * as m from '#lib/paraglide/messages.js';
import type { Padding } from '#lib/view/camera.ts';
import type { Language } from '#lib/view/view.ts';
import { pixelsPerDegree, type Pixel } from './frame.ts';
import { nearestLongitude, projectorOf, type Outlook, type Projector } from './projection.ts';
import { about, overlap, type Box } from './boxes.ts';
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

export const NO_GRATICULE: Graticule = { type: 'FeatureCollection', features: [] };

const STEPS = [5, 10, 15, 20, 30] as const;
/** Lines stand no closer than this. */
const LEAST_PIXELS = 96;
/** The globe is recognised as one until here; on a flat map the shores of whole seas say more from here on. */
const SHOWN_BELOW = { globe: 4.5, mercator: 3.2, print: 6 } as const;
/** Meridians crowd towards the poles, and say nothing there. */
const LAST_LATITUDE = 80;
/** The obliquity of the ecliptic, to the minute: 23° 26′. */
const TROPIC = 23 + 26 / 60;
/** A line of the net is bent by a projection; chords of a degree show none of it. */
const CHORD_DEGREES = 1;
/** Half of the longest degrees. */
const LABEL_REACH_PIXELS = 24;
/** Between the edge and the words. */
const EDGE_PIXELS = 6;

export function graticuleStep({ camera }: Pick<Outlook, 'camera'>): number {
	const scale = pixelsPerDegree(camera.zoom);
	return STEPS.find((step) => step * scale >= LEAST_PIXELS) ?? 30;
}

export function showsGraticule({ camera, projection }: Outlook, print: boolean): boolean {
	const below = Math.max(SHOWN_BELOW[projection], print ? SHOWN_BELOW.print : 0);
	return camera.zoom < below;
}

const range = (from: number, to: number, step: number): number[] =>
	Array.from(
		{ length: Math.floor((to - from) / step + 1e-9) + 1 },
		(_, index) => from + index * step
	);

const parallel = (latitude: number, west: number, east: number): Position[] =>
	range(west, east, CHORD_DEGREES).map((longitude) => [longitude, latitude]);
const meridian = (longitude: number): Position[] =>
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

function line(
	kind: 'parallel' | 'meridian' | 'circle',
	coordinates: Position[]
): Feature<LineString, GraticuleProperties> {
	const properties = { kind, label: '', anchor: 'center' } as const;
	return { type: 'Feature', geometry: { type: 'LineString', coordinates }, properties };
}

interface Edges {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const within = ([x, y]: Pixel, { left, top, right, bottom }: Edges) =>
	x >= left && x <= right && y >= top && y <= bottom;

/** The place where a line comes into view, nearest to the edge that `before` ranks first. */
function entry(
	positions: readonly Position[],
	project: Projector,
	edges: Edges,
	before: (a: Pixel, b: Pixel) => boolean
): Position | null {
	let best: readonly [Position, Pixel] | null = null;
	for (const [index, position] of positions.entries()) {
		const pixel = project(position);
		if (!pixel || !within(pixel, edges)) continue;
		if (best && !before(pixel, best[1])) continue;
		best = [position, pixel];
		for (const other of [positions[index - 1], positions[index + 1]]) {
			const met = other && onEdge(position, other, project, edges);
			if (met && before(met[1], best[1])) best = met;
		}
	}
	return best && best[0];
}

/** The last place in view on the way to one that is not, to a sixteenth of the way. */
function onEdge(
	inside: Position,
	outside: Position,
	project: Projector,
	edges: Edges
): readonly [Position, Pixel] | null {
	let found: readonly [Position, Pixel] | null = null;
	for (let part = 1; part <= 16; part++) {
		const at = inside.map((value, axis) => value + (((outside[axis] ?? 0) - value) * part) / 16);
		const pixel = project(at);
		if (!pixel || !within(pixel, edges)) break;
		found = [at, pixel];
	}
	return found;
}

function labels(
	outlook: Outlook,
	step: number,
	last: number,
	{ lang, padding, covered = [] }: GraticuleOptions
) {
	const { camera, size } = outlook;
	const project = projectorOf(outlook);
	const edges: Edges = {
		left: padding.left + EDGE_PIXELS,
		top: padding.top + EDGE_PIXELS,
		right: size.width - padding.right - EDGE_PIXELS,
		bottom: size.height - padding.bottom - EDGE_PIXELS
	};
	const word = (coordinates: Position, label: string, anchor: GraticuleProperties['anchor']) =>
		({
			type: 'Feature',
			geometry: { type: 'Point', coordinates },
			properties: { kind: 'label', label, anchor }
		}) satisfies Feature<Point, GraticuleProperties>;
	const west = Math.round(camera.longitude) - 180;
	const found = [...range(-last, last, step), TROPIC, -TROPIC].flatMap((latitude) => {
		const way = parallel(latitude, west, west + 360);
		const at = entry(way, project, edges, ([x], [otherX]) => x < otherX);
		return at ? [word(at, parallelWords(latitude, lang), 'left')] : [];
	});
	const first = Math.ceil((west + 0.5) / step) * step;
	const across = range(first, west + 360, step).flatMap((longitude) => {
		const way = meridian(nearestLongitude(longitude, camera));
		const at = entry(way, project, edges, ([, y], [, otherY]) => y > otherY);
		return at ? [word(at, meridianWords(longitude, lang), 'bottom')] : [];
	});
	return [...found, ...across].filter(({ geometry }) => {
		const [x, y] = project(geometry.coordinates) ?? [0, 0];
		const words = about([x, y], LABEL_REACH_PIXELS);
		return !covered.some((box) => overlap(box, words));
	});
}

/** Nothing where it would not help. */
export function graticule(outlook: Outlook, options: GraticuleOptions): Graticule {
	if (!showsGraticule(outlook, options.print)) return NO_GRATICULE;
	const step = graticuleStep(outlook);
	const last = LAST_LATITUDE - (LAST_LATITUDE % step);
	return {
		type: 'FeatureCollection',
		features: [
			...range(-last, last, step).map((latitude) =>
				line('parallel', parallel(latitude, -180, 180))
			),
			...range(-180, 180 - step, step).map((longitude) => line('meridian', meridian(longitude))),
			...[TROPIC, -TROPIC].map((latitude) => line('circle', parallel(latitude, -180, 180))),
			...labels(outlook, step, last, options)
		]
	};
}
