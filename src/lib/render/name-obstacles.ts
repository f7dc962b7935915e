/** What of the marks lies where, in pixels, as far as names of the ground must know it. */
import type { Geometry } from 'geojson';
import { boxesUnder, lifted } from './along-places.ts';
import type { AnchorName, Collections, DrawnProperties } from './drawn.ts';
import type { Pixel } from './frame.ts';
import { blockOf, boxAt, isOnLine } from './label-blocks.ts';
import { unmarked } from './line-breaks.ts';
import { nearestLongitude, projectorOf, type Outlook, type Projector } from './projection.ts';
import { STACK_STEP } from './style-expressions.ts';
import { about, boxOf, grown, overlap, type Box } from './boxes.ts';
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
	/** Names of marks where they have been placed. */
	readonly labels: readonly Box[];
	/** Fields of doubt: better beside them than on them. */
	readonly soft: readonly Box[];
	/** Names that marks say: the ground does not say them again. */
	readonly said: ReadonlySet<string>;
}

export const CLEAR: Obstacles = { hard: [], legs: [], labels: [], soft: [], said: new Set() };

const SYMBOL = 13;

/** The boxes of a name where it has been placed. */
function boxesOf(properties: DrawnProperties, [x, y]: Pixel, zoom: number): readonly Box[] {
	const block = blockOf(properties, zoom);
	if (isOnLine(properties))
		return boxesUnder(lifted([x, y], block, properties.turn), block, properties.turn);
	const [anchor = 'center', offset = [0, 0]] = properties.anchors as readonly [AnchorName?, Pixel?];
	return [grown(boxAt([x, y], anchor, offset, block), 2)];
}

function points(all: Collections['points']['features'], zoom: number, project: Projector) {
	const [hard, labels]: [Box[], Box[]] = [[], []];
	for (const { geometry, properties } of all) {
		if (geometry.type !== 'Point' || !isDrawn(properties, zoom)) continue;
		const pixel = project(geometry.coordinates);
		if (!pixel) continue;
		const { image, label, labelFrom, stack } = properties;
		const [x, y] = [pixel[0], pixel[1] + stack * STACK_STEP];
		if (image !== '') hard.push(about([x, y], SYMBOL));
		if (label !== '' && labelFrom <= zoom) labels.push(...boxesOf(properties, pixel, zoom));
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
