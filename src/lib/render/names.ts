/**
 * Where the names of the ground stand: a pure function of where the map looks, what covers it and what is on it.
 * Each name has places to choose from, curves along which it may run among them; it takes the first that lies
 * wholly in sight and clear of marks, lines and the names before it. MapLibre is given the others to fall back on.
 */
import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import type { Padding } from '#lib/view/camera.ts';
import type { Language } from '#lib/view/view.ts';
import { labelStyleOf, sizeAt, type LabelStyle } from './basemap-labels.ts';
import type { Pixel } from './frame.ts';
import { alongCurve, arc } from './name-curves.ts';
import { wrappedName, type WrappedName } from './name-text.ts';
import { CLEAR, type Obstacles } from './name-obstacles.ts';
import {
	globeRadius,
	nearestLongitude,
	projectorOf,
	type Outlook,
	type Projector
} from './projection.ts';
import { about, centred, grown, overlap, type Box } from './boxes.ts';
import { linesWithin } from './svg-line.ts';

/** A name with all its places, as `labels.geojson` and `curves.json` have it. */
export interface GroundName {
	readonly name: string;
	readonly 'name:ja': string;
	readonly kind: string;
	readonly rank: number;
	readonly minzoom: number;
	readonly maxzoom?: number;
	/** The best first. */
	readonly places: readonly Position[];
	/** Three points each; the best first, and before any place. */
	readonly curves?: readonly (readonly Position[])[];
	/** What else it is called, in each language. */
	readonly other?: string;
	readonly 'other:ja'?: string;
}

export interface NameProperties {
	/** As in `labels.geojson`. */
	readonly name: string;
	readonly kind: string;
	readonly text: string;
	readonly size: number;
	readonly spacing: number;
	readonly italic: boolean;
	readonly water: boolean;
	readonly dot: boolean;
	/** Lower is placed first. */
	readonly order: number;
	/** `text-variable-anchor-offset`: the place it has, then others. */
	readonly anchors: readonly (string | readonly [number, number])[];
}

export interface PlacedNames {
	readonly points: FeatureCollection<Point, NameProperties>;
	readonly curves: FeatureCollection<LineString, NameProperties>;
	/** What each of them takes of the map. */
	readonly taken: readonly (readonly Box[])[];
}

export interface NameOptions {
	readonly lang: Language;
	readonly padding: Padding;
	readonly obstacles: Obstacles;
	/** Levels nearer than its own by which names are due: a picture cannot be zoomed for them. */
	readonly nearer?: number;
}

/** Between a name and the edge of what is in sight. */
const EDGE_PIXELS = 4;
/** Between names. */
const APART_PIXELS = 7;
/** From a town's dot to its name, in ems. */
const DOT_EMS = 0.45;
/** As many as there are anchors in MapLibre: each may be used once. */
const ANCHORS = [
	['center', 0, 0],
	['left', 1, 0],
	['right', -1, 0],
	['top', 0, 1],
	['bottom', 0, -1],
	['top-left', 1, 1],
	['top-right', -1, 1],
	['bottom-left', 1, -1],
	['bottom-right', -1, -1]
] as const;
const BESIDE = ANCHORS.slice(1, 5);
/** What it costs to lie on another's place; from the limit on a name is not written. */
const COST = { next: 1, soft: 3 } as const;
const LIMIT = 40;

interface Candidate {
	readonly boxes: readonly Box[];
	readonly at: Position;
	readonly pixel: Pixel;
	readonly line?: readonly Position[];
	readonly anchor?: (typeof ANCHORS)[number];
}

interface Sight {
	readonly outlook: Outlook;
	readonly project: Projector;
	readonly area: Box;
	/** The globe's outline: nothing is written over it. */
	readonly disc: number;
}

function sightOf(outlook: Outlook, { left, right, top, bottom }: Padding): Sight {
	const { size, projection } = outlook;
	const area = { left, top, right: size.width - right, bottom: size.height - bottom };
	const radius = globeRadius(outlook);
	const eye = 1.5 * size.height;
	const disc = (eye * radius) / Math.sqrt((radius + eye) ** 2 - radius ** 2);
	return {
		outlook,
		project: projectorOf(outlook),
		area: grown(area, -EDGE_PIXELS),
		disc: projection === 'globe' ? disc * 0.96 : Infinity
	};
}

function inSight(
	{ area, disc, outlook: { size } }: Sight,
	{ left, top, right, bottom }: Box
): boolean {
	const [x, y] = [size.width / 2, size.height / 2];
	const far = Math.hypot(
		Math.max(Math.abs(left - x), Math.abs(right - x)),
		Math.max(Math.abs(top - y), Math.abs(bottom - y))
	);
	return (
		far <= disc &&
		left >= area.left &&
		right <= area.right &&
		top >= area.top &&
		bottom <= area.bottom
	);
}

const around = (middle: Pixel, { width, height }: WrappedName): Box =>
	centred(middle, width, height);

function points(
	name: GroundName,
	style: LabelStyle,
	text: WrappedName,
	{ project, outlook }: Sight
): Candidate[] {
	return name.places.flatMap((at): Candidate[] => {
		const [longitude = 0, latitude = 0] = at;
		const pixel = project([nearestLongitude(longitude, outlook.camera), latitude]);
		if (!pixel) return [];
		if (!style.dot) return [{ at, pixel, boxes: [around(pixel, text)] }];
		const dot = about(pixel, 3);
		const gap = DOT_EMS * text.size;
		return BESIDE.map((anchor): Candidate => {
			const [, x, y] = anchor;
			const middle: Pixel = [
				pixel[0] + x * (text.width / 2 + gap),
				pixel[1] + y * (text.height / 2 + gap)
			];
			return { at, pixel, anchor, boxes: [around(middle, text), dot] };
		});
	});
}

function curves(
	name: GroundName,
	style: LabelStyle,
	words: string,
	size: number,
	{ project, outlook }: Sight
): Candidate[] {
	return (name.curves ?? []).flatMap((through): Candidate[] => {
		const line = arc(through);
		const turn = nearestLongitude(line[5]?.[0] ?? 0, outlook.camera) - (line[5]?.[0] ?? 0);
		const path = line.map(([x = 0, y = 0]) => project([x + turn, y]));
		const boxes = alongCurve(path, words, size, style.curveSpacing ?? 0);
		return boxes ? [{ boxes, at: line[5] ?? [], pixel: path[5] ?? [0, 0], line }] : [];
	});
}

function costOf({ boxes }: Candidate, taken: readonly Box[], obstacles: Obstacles): number {
	let cost = 0;
	for (const box of boxes) {
		if (taken.some((other) => overlap(grown(box, APART_PIXELS), other))) return LIMIT * 2;
		if (obstacles.hard.some((other) => overlap(box, other))) return LIMIT;
		if (obstacles.labels.some((other) => overlap(box, other))) return LIMIT;
		if (
			obstacles.legs.some((leg) => overlap(leg.box, box) && linesWithin(leg.line, box).length > 0)
		)
			return LIMIT;
		if (obstacles.soft.some((other) => overlap(box, other))) cost = Math.max(cost, COST.soft);
	}
	return cost;
}

/** Where else MapLibre may put it, told from where it is. */
function anchorsOf(
	best: Candidate,
	others: readonly Candidate[],
	style: LabelStyle,
	{ width, height, size }: WrappedName
): NameProperties['anchors'] {
	const rounded = (value: number) => Math.round(value * 100) / 100;
	if (style.dot) {
		const used = [best, ...others].flatMap(({ anchor }) => (anchor ? [anchor] : []));
		return used.flatMap(([name, x, y]) => [name, [x * DOT_EMS, y * DOT_EMS]] as const);
	}
	return [best, ...others].slice(0, ANCHORS.length).flatMap(({ pixel }, index) => {
		const [name, x, y] = ANCHORS[index] ?? ANCHORS[0];
		return [
			name,
			[
				rounded((pixel[0] - best.pixel[0] - (x * width) / 2) / size),
				rounded((pixel[1] - best.pixel[1] - (y * height) / 2) / size)
			]
		] as const;
	});
}

const isDue = ({ minzoom, maxzoom = 24 }: GroundName, zoom: number) =>
	zoom >= minzoom && zoom < maxzoom;

/** The zoom level whose names there is room for: towards its poles a globe is larger than its level says. */
function nearness({ camera: { zoom, latitude }, projection }: Outlook): number {
	return projection === 'globe' ? zoom - Math.log2(Math.cos((latitude * Math.PI) / 180)) : zoom;
}

/** Whether a mark says it already, by whichever of its names. */
const isSaid = (name: GroundName, lang: Language, said: ReadonlySet<string>) =>
	(lang === 'ja' ? [name['name:ja'], name['other:ja']] : [name.name, name.other]).some(
		(one) => one !== undefined && said.has(one)
	);

export function placeNames(
	names: readonly GroundName[],
	outlook: Outlook,
	{ lang, padding, obstacles = CLEAR, nearer = 0 }: NameOptions
): PlacedNames {
	const sight = sightOf(outlook, padding);
	const zoom = nearness(outlook);
	const due = names.flatMap((name) => {
		const style = labelStyleOf(name.kind);
		return style && isDue(name, zoom + nearer)
			? [{ name, style, order: name.rank * 2 + style.weight }]
			: [];
	});
	const taken: (readonly Box[])[] = [];
	const placed: (Feature<Point, NameProperties> | Feature<LineString, NameProperties>)[] = [];
	for (const { name, style, order } of due.sort((a, b) => a.order - b.order)) {
		const size = Math.round(sizeAt(style, name.rank, zoom) * 10) / 10;
		const plain = lang === 'ja' ? name['name:ja'] : name.name;
		if (isSaid(name, lang, obstacles.said)) continue;
		const words = style.capitals ? plain.toLocaleUpperCase(lang) : plain;
		const text = wrappedName(words, size, style.spacing, lang === 'ja' ? 40 : style.width);
		const choices = [
			...curves(name, style, words, size, sight),
			...points(name, style, text, sight)
		]
			.filter(({ boxes }) => boxes.every((box) => inSight(sight, box)))
			.map((candidate, index) => ({
				candidate,
				cost: costOf(candidate, taken.flat(), obstacles) + index * COST.next
			}))
			.sort((a, b) => a.cost - b.cost)
			.filter(({ cost }) => cost < LIMIT)
			.map(({ candidate }) => candidate);
		const [best, ...others] = choices;
		if (!best) continue;
		taken.push(best.boxes);
		const properties: NameProperties = {
			name: name.name,
			kind: name.kind,
			text: best.line ? words : text.lines.join('\n'),
			size,
			spacing: best.line ? (style.curveSpacing ?? 0) : style.spacing,
			italic: style.font === 'italic' && lang !== 'ja',
			water: style.water === true,
			dot: style.dot === true,
			order,
			anchors: best.line
				? []
				: anchorsOf(
						best,
						others.filter(({ line, at }) => !line && (!style.dot || at === best.at)),
						style,
						text
					)
		};
		placed.push(
			best.line
				? {
						type: 'Feature',
						geometry: { type: 'LineString', coordinates: [...best.line] },
						properties
					}
				: { type: 'Feature', geometry: { type: 'Point', coordinates: best.at }, properties }
		);
	}
	const isCurve = (one: (typeof placed)[number]): one is Feature<LineString, NameProperties> =>
		one.geometry.type === 'LineString';
	return {
		points: {
			type: 'FeatureCollection',
			features: placed.filter((one) => !isCurve(one)) as Feature<Point, NameProperties>[]
		},
		curves: { type: 'FeatureCollection', features: placed.filter(isCurve) },
		taken
	};
}
