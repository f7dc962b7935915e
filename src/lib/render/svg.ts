/**
 * Scene → the map as SVG. It draws the live map's own style from the live map's own data, so that the two
 * cannot disagree: same layers, same colours, same zoom. Pure: the same question, the same bytes.
 */
import type { Collections } from './drawn.ts';
import { GRATICULE_SOURCE } from './basemap-graticule.ts';
import { NO_PADDING, type Frame, type Size } from './frame.ts';
import { graticule } from './graticule.ts';
import type { Ground } from './ground.ts';
import { CURVES_SOURCE, NAMES_SOURCE } from './basemap-names.ts';
import { mapStyle } from './style.ts';
import { Taken, type PlacedListener } from './svg-boxes.ts';
import { groundNames } from './svg-ground-names.ts';
import { symbolLayer, type Placing } from './svg-labels.ts';
import { circleLayer, fillLayer, lineLayer } from './svg-layers.ts';
import { digits, escaped, tag } from './svg-markup.ts';
import { boxOf, grown, type Box } from './boxes.ts';
import { linesWithin } from './svg-line.ts';
import { projectorNear, settled } from './svg-sight.ts';
import { frameBox, shapeSource, type Shape, type ShapeSource } from './svg-shapes.ts';
import { styledLayers, type Paint, type StyledLayer } from './svg-style.ts';
import { symbolSheet } from './svg-symbols.ts';
import { FAMILIES, type Lettering } from './svg-type.ts';
import { THEMES_BY_NAME, type Theme } from './theme.ts';
import { roleVariable } from './theme-variables.ts';
import type { Language, ThemeName } from '#lib/view/view.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

export interface MapDrawing {
	readonly frame: Frame;
	readonly lang: Language;
	/** `auto` follows the page's own colour variables; the others are written out. */
	readonly theme: ThemeName;
	readonly ground: Ground;
	readonly data: Collections;
	/** Keeps ids of several pictures on one page apart. */
	readonly prefix?: string;
	readonly lettering?: Lettering;
	/** Boxes of the frame that something else covers: no label is put there. */
	readonly covered?: readonly Box[];
	/** Whether the depth of the sea is shaded, where the ground has it: it costs as much as all the rest. */
	readonly depth?: boolean;
	/** Is told where marks and labels were put. */
	readonly placed?: PlacedListener;
	/** Levels nearer than its own by which names are due: a picture cannot be zoomed for them. */
	readonly nearer?: number;
	/** By how much type, symbols and lines are larger than on the live map. */
	readonly enlarge?: number;
}

export function themesOf(theme: ThemeName): readonly Theme[] {
	const { light, dark, print } = THEMES_BY_NAME;
	return theme === 'auto' ? [light, dark, print] : [THEMES_BY_NAME[theme]];
}

/** With one theme its colour; with all of them the page's variable of that role, or both colours. */
export const paint: Paint = ([first = 'none', second, third]) => {
	if (second === undefined || third === undefined) return first;
	return roleVariable(first, second, third) ?? `light-dark(${first},${second})`;
};

const styles = new WeakMap<Theme, StyleSpecification>();

function styleOf(theme: Theme): StyleSpecification {
	const found = styles.get(theme) ?? (mapStyle({ theme, base: '' }) as StyleSpecification);
	styles.set(theme, found);
	return found;
}

/** The layer of the ground's tiles that holds the depth of the sea. */
const DEPTH = 'depth';

/** Between a name and the edge of the picture. */
const EDGE_PIXELS = 3;

/** The content of the map, without the `<svg>` around it. */
export function mapMarkup({
	frame,
	lang,
	theme,
	ground,
	data,
	prefix = '',
	lettering = 'browser',
	covered = [],
	nearer = 0,
	enlarge = 1,
	depth = true,
	placed
}: MapDrawing): string {
	const themes = themesOf(theme);
	const inThemes = themes.map(styleOf);
	const layers = styledLayers(inThemes, { zoom: frame.camera.zoom, nearer, enlarge, paint });
	const outlook = { camera: frame.camera, size: frame, projection: 'mercator' } as const;
	const net = graticule(outlook, { lang, padding: NO_PADDING, print: theme === 'print' });
	const look = { enlarge, nearer };
	const marks = settled(data, frame, look, covered);
	const shapesIn = shapeSource(frame, ground, { ...marks, [GRATICULE_SOURCE]: net });
	const symbols = symbolSheet(themes, paint, prefix, enlarge);
	const taken = new Taken(grown(frameBox(frame), -EDGE_PIXELS), placed);
	taken.take(covered, 'marks');
	const lines = subjectLines(layers, shapesIn);
	for (const { line, thin } of lines) taken.draw(line, thin);
	let runs = 0;
	const placing: Placing = {
		taken,
		symbols,
		lettering,
		enlarge,
		project: projectorNear(frame),
		nameId: () => `${prefix}l${runs++}`,
		standing: { symbols: [], areas: once(() => areasIn(layers, shapesIn)) },
		said: new Set()
	};
	const names = once(() => {
		const occupied = { taken, lines: lines.map(({ line }) => line), said: placing.said };
		return groundNames(frame, lang, look, occupied);
	});
	const shapesOf = ({ source, sourceLayer }: StyledLayer): readonly Shape[] =>
		isName(source) ? names()(source) : shapesIn(source, sourceLayer);
	const draw = (layer: StyledLayer): string => {
		if (layer.type === 'background') return background(layer, frame);
		if (!depth && layer.sourceLayer === DEPTH) return '';
		const shapes = shapesOf(layer).filter(layer.holds);
		if (shapes.length === 0) return '';
		if (layer.type === 'fill') return fillLayer(layer, shapes, symbols);
		if (layer.type === 'line') return lineLayer(layer, shapes);
		if (layer.type === 'circle') return circleLayer(layer, shapes);
		return layer.type === 'symbol' ? symbolLayer(layer, shapes, placing) : '';
	};
	// The marks have their places; of all others the last layer's choose theirs first, as on the live map.
	const order = layers.toReversed().sort((a, b) => Number(isMarks(b)) - Number(isMarks(a)));
	const markup = new Map(order.map((layer) => [layer, draw(layer)]));
	const drawn = layers.map((layer) => markup.get(layer) ?? '');
	const flat = layers.map(({ type }, index) => (type === 'symbol' ? '' : drawn[index])).join('');
	const lifted = layers.map(({ type }, index) => (type === 'symbol' ? drawn[index] : '')).join('');
	const text = { 'font-family': FAMILIES, 'paint-order': 'stroke', 'stroke-linejoin': 'round' };
	return symbols.definitions() + flat + tag('g', text, lifted);
}

const isMarks = ({ id }: StyledLayer) => id === 'mark-symbols';

const isName = (source: string) => source === NAMES_SOURCE || source === CURVES_SOURCE;

/** Made when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
	let made: { readonly it: Made } | null = null;
	return () => (made ??= { it: make() }).it;
}

/** What is drawn of areas, by their marks. */
function areasIn(layers: readonly StyledLayer[], shapesIn: ShapeSource): ReadonlyMap<string, Box> {
	const areas = new Map<string, Box>();
	for (const layer of layers) {
		if (layer.type !== 'fill' || !AREAS.includes(layer.source)) continue;
		for (const shape of shapesIn(layer.source)) {
			if (layer.holds(shape)) areas.set(String(shape.properties['key']), boxOf(shape.lines.flat()));
		}
	}
	return areas;
}

const AREAS: readonly string[] = ['areas', 'countries'];
const SUBJECT: readonly string[] = ['lines', 'measure', 'rings'];

const THIN: readonly string[] = ['distance', 'perimeter', 'patrol', 'ring-line'];

/** The lines that are the subject of the map, each once. */
function subjectLines(layers: readonly StyledLayer[], shapesIn: ShapeSource) {
	const shapes = layers
		.filter(({ type, source }) => type === 'line' && SUBJECT.includes(source))
		.flatMap((layer) => shapesIn(layer.source).filter(layer.holds));
	return [...new Set(shapes)].flatMap(({ lines, clip, properties }) => {
		const thin = THIN.includes(String(properties['kind']));
		return lines.flatMap((line) => linesWithin(line, clip)).map((line) => ({ line, thin }));
	});
}

function background(layer: StyledLayer, { width, height }: Frame): string {
	return tag('rect', {
		width: digits(width),
		height: digits(height),
		...layer.colour('background-color', 'fill')
	});
}

export interface Saying extends Size {
	readonly lang: Language;
	readonly prefix: string;
	readonly title: string;
	readonly description: string;
	/** Fills its place and is cut to it, instead of being shrunk. */
	readonly slice?: boolean;
	readonly lettering?: Lettering;
}

/** An `<svg>` that says in words what it shows. */
export function standAlone(content: string, saying: Saying): string {
	const { width, height, lang, prefix, title, description, slice, lettering } = saying;
	const [titleId, descriptionId] = [`${prefix}t`, `${prefix}d`];
	return tag(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: `0 0 ${digits(width)} ${digits(height)}`,
			preserveAspectRatio: slice ? 'xMidYMid slice' : null,
			role: 'img',
			'aria-labelledby': `${titleId} ${descriptionId}`,
			lang,
			'font-family': FAMILIES,
			// Runs of several files are elements of their own, at whose edges spaces count.
			'xml:space': lettering === 'files' ? 'preserve' : null
		},
		tag('title', { id: titleId }, escaped(title)) +
			tag('desc', { id: descriptionId }, escaped(description)) +
			content
	);
}
