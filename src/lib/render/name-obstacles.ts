/** What of the marks lies where, in pixels, as far as names of the ground must know it: generous estimates. */
import type { Geometry } from 'geojson';
import type { Collections, DrawnProperties } from './drawn.ts';
import type { Pixel } from './frame.ts';
import { unmarked } from './line-breaks.ts';
import { nameEms } from './name-text.ts';
import { nearestLongitude, projectorOf, type Outlook, type Projector } from './projection.ts';
import { about, boxOf, centred, grown, overlap, type Box } from './boxes.ts';
import type { Line } from './svg-line.ts';

/** Two points of a line, with their box: most are far from most names. */
interface Leg {
	readonly line: Line;
	readonly box: Box;
}

export interface Obstacles {
	/** Nothing is written over a mark or a line. */
	readonly hard: readonly Box[];
	readonly legs: readonly Leg[];
	/** Names of marks: MapLibre may have put one elsewhere, or nowhere. */
	readonly labels: readonly Box[];
	/** Fields of doubt: better beside them than on them. */
	readonly soft: readonly Box[];
	/** Names that marks say: the ground does not say them again. */
	readonly said: ReadonlySet<string>;
}

export const CLEAR: Obstacles = { hard: [], legs: [], labels: [], soft: [], said: new Set() };

const SYMBOL = 13;
const TEXT = 13;
const LINE_PIXELS = 16;
const NOTE_FROM = 3;
const MOST = { symbol: 12 * TEXT, area: 10 * TEXT };

interface Text {
	readonly width: number;
	readonly height: number;
}

function textOf({ label, note }: DrawnProperties, zoom: number, most: number): Text {
	const said = zoom >= NOTE_FROM && note !== '' ? [label, note] : [label];
	const widths = said.map((words, index) => nameEms(words, 0) * TEXT * (index === 0 ? 1.03 : 0.86));
	const lines = widths.reduce((sum, width) => sum + Math.ceil(width / most), 0);
	return { width: Math.min(Math.max(...widths), most), height: lines * LINE_PIXELS };
}

const boxAt = (middle: Pixel, { width, height }: Text): Box => centred(middle, width, height);

function points(all: Collections['points']['features'], zoom: number, project: Projector) {
	const [hard, labels]: [Box[], Box[]] = [[], []];
	for (const { geometry, properties } of all) {
		if (geometry.type !== 'Point' || !isDrawn(properties, zoom)) continue;
		const pixel = project(geometry.coordinates);
		if (!pixel) continue;
		const { image, label, labelFrom, stack, stacked, turn } = properties;
		const at: Pixel = [pixel[0], pixel[1] + stack * 20];
		const isSymbol = image !== '';
		if (isSymbol) hard.push(about(at, SYMBOL));
		if (label === '' || labelFrom > zoom) continue;
		if (isSymbol) {
			const text = textOf(properties, zoom, stacked > 1 ? 400 : MOST.symbol);
			labels.push(boxAt([at[0] + SYMBOL + 3 + text.width / 2, at[1]], text));
		} else if (turn !== 0 || properties.kind.endsWith('line-label')) {
			const width = nameEms(label, 0.08) * TEXT;
			const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
			const [wide, high] = [Math.abs(width * cos) + 16, Math.abs(width * sin) + 16];
			labels.push(centred(at, wide, high));
		} else labels.push(boxAt(at, textOf(properties, zoom, MOST.area)));
	}
	return { hard, labels };
}

const isDrawn = ({ drawnFrom, drawnTo }: DrawnProperties, zoom: number) =>
	zoom >= drawnFrom && zoom <= drawnTo;

function linesOf(geometry: Geometry): readonly (readonly (readonly number[])[])[] {
	if (geometry.type === 'LineString') return [geometry.coordinates];
	if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon')
		return geometry.coordinates;
	return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

export function obstaclesOf(data: Collections, outlook: Outlook): Obstacles {
	const { camera, size } = outlook;
	const screen: Box = { left: 0, top: 0, right: size.width, bottom: size.height };
	const flat = projectorOf(outlook);
	const project: Projector = ([longitude = 0, latitude = 0]) =>
		flat([nearestLongitude(longitude, camera), latitude]);
	const onScreen = (line: readonly (readonly number[])[]): Line[] => {
		const pixels = line.map(project).filter((pixel) => pixel !== null);
		return pixels.length > 1 && overlap(grown(boxOf(pixels), 1), screen) ? [pixels] : [];
	};
	const within = (name: 'lines' | 'measure' | 'selection' | 'areas') =>
		data[name].features.filter(({ properties }) => isDrawn(properties, camera.zoom));
	const legs = (['lines', 'measure', 'selection'] as const)
		.flatMap(within)
		.flatMap(({ geometry }) => linesOf(geometry).flatMap(onScreen))
		.flatMap((line) =>
			line.slice(1).map((to, index): Leg => {
				const leg = [line[index] ?? to, to];
				return { line: leg, box: grown(boxOf(leg), 1) };
			})
		)
		.filter(({ box }) => overlap(box, screen));
	const soft = within('areas')
		.filter(({ properties }) => properties.kind.startsWith('doubt'))
		.flatMap(({ geometry }) => linesOf(geometry).flatMap(onScreen))
		.map(boxOf);
	const said = new Set(
		data.points.features
			.filter(({ properties: { labelFrom } }) => labelFrom <= camera.zoom)
			.map(({ properties: { label } }) => unmarked(label))
	);
	return { ...points(data.points.features, camera.zoom, project), legs, soft, said };
}
