/**
 * Reads the live map's style for a static map: what MapLibre would make of each layer's filter and
 * properties at a zoom. Colours are read in every theme that the picture must suit.
 */
import {
	Color,
	featureFilter,
	latest,
	normalizePropertyExpression,
	type LayerSpecification,
	type PropertyValueSpecification,
	type StyleSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Shape } from './svg-shapes.ts';

/** From a colour in each theme to the value of an SVG attribute, and its opacity. */
export type Paint = (colours: readonly string[]) => string;

export interface Read {
	/** The value of a property for a shape. */
	<Value>(name: string, shape?: Shape): Value;
}

export interface StyledLayer {
	readonly id: string;
	readonly type: LayerSpecification['type'];
	readonly source: string;
	readonly sourceLayer: string;
	readonly holds: (shape: Shape) => boolean;
	readonly value: Read;
	readonly has: (name: string) => boolean;
	/** The colour that is told within a value, painted; null where it tells none. */
	readonly within: (
		name: string,
		shape: Shape,
		pick: (value: unknown) => Color | null | undefined
	) => string | null;
	/** A colour as SVG attributes, by the attribute's name. */
	readonly colour: (
		name: string,
		attribute: 'fill' | 'stroke',
		shape?: Shape
	) => Readonly<Record<string, string | number | null>>;
}

const NOTHING: Shape = {
	type: 1,
	properties: {},
	lines: [],
	clip: { left: 0, top: 0, right: 0, bottom: 0 },
	tiled: false
};

/** Properties in pixels, or in sizes of an image. */
const SIZES = new Set([
	'circle-radius',
	'circle-stroke-width',
	'icon-size',
	'line-blur',
	'line-width',
	'text-halo-width',
	'text-padding',
	'text-size'
]);

type Properties = Readonly<Record<string, unknown>>;
type Evaluate = (zoom: number, shape: Shape) => unknown;
type Specifications = Readonly<Record<string, Readonly<Record<string, { default?: unknown }>>>>;

const specifications = latest as unknown as Specifications;

function evaluator(layer: LayerSpecification, name: string): Evaluate {
	const group = specifications[`paint_${layer.type}`]?.[name] ? 'paint' : 'layout';
	const specification = specifications[`${group}_${layer.type}`]?.[name];
	if (!specification) throw new RangeError(`a ${layer.type} layer has no ${name}`);
	const value = (layer[group] as Properties | undefined)?.[name] ?? specification.default;
	if (value === undefined) return () => undefined;
	const expression = normalizePropertyExpression(
		value as PropertyValueSpecification<unknown>,
		name,
		specification as Parameters<typeof normalizePropertyExpression>[2]
	);
	return (zoom, { type, properties }) => expression.evaluate({ zoom }, { type, properties });
}

interface Known {
	readonly filter: ReturnType<typeof featureFilter>['filter'];
	readonly evaluators: Map<string, Evaluate>;
}

/** A style is read once, however many pictures are drawn of it. */
const known = new WeakMap<LayerSpecification, Known>();

function knownOf(layer: LayerSpecification): Known {
	const found = known.get(layer) ?? {
		filter: featureFilter('filter' in layer ? layer.filter : undefined, 'filter').filter,
		evaluators: new Map()
	};
	known.set(layer, found);
	return found;
}

function evaluatorOf(layer: LayerSpecification, name: string): Evaluate {
	const { evaluators } = knownOf(layer);
	const found = evaluators.get(name) ?? evaluator(layer, name);
	evaluators.set(name, found);
	return found;
}

function hex({ rgb: [red, green, blue] }: Color): string {
	const byte = (share: number) =>
		Math.round(share * 255)
			.toString(16)
			.padStart(2, '0');
	const long = `${byte(red)}${byte(green)}${byte(blue)}`;
	return `#${long.replace(/^(.)\1(.)\2(.)\3$/, '$1$2$3')}`;
}

function visible({ minzoom = 0, maxzoom = 24, layout }: LayerSpecification, zoom: number): boolean {
	return zoom >= minzoom && zoom < maxzoom && layout?.visibility !== 'none';
}

export interface Reading {
	readonly zoom: number;
	/** Whole levels nearer by which the names of marks are chosen. */
	readonly nearer: number;
	/** By how much what has a size on the screen is larger. */
	readonly enlarge: number;
	readonly paint: Paint;
}

/** The visible layers of one style in each of its themes, which have the same layers. */
export function styledLayers(
	styles: readonly StyleSpecification[],
	reading: Reading
): readonly StyledLayer[] {
	const [first] = styles;
	if (!first) throw new RangeError('a picture needs a style');
	return first.layers.flatMap((layer, index) => {
		if (!visible(layer, reading.zoom)) return [];
		const inThemes = styles.map((style) => style.layers[index] ?? layer);
		return [styledLayer(inThemes, layer, reading)];
	});
}

function styledLayer(
	inThemes: readonly LayerSpecification[],
	layer: LayerSpecification,
	{ zoom, nearer, enlarge, paint }: Reading
): StyledLayer {
	// MapLibre filters while it prepares a tile, and a tile has a whole zoom.
	const tileZoom = Math.floor(zoom) + (layer.type === 'symbol' ? nearer : 0);
	// Names of marks are set as they are where they are due.
	const at = zoom + (layer.type === 'symbol' ? nearer : 0);
	const { filter } = knownOf(layer);
	const evaluators = new Map<string, readonly Evaluate[]>();
	const of = (name: string) => {
		const found = evaluators.get(name) ?? inThemes.map((one) => evaluatorOf(one, name));
		evaluators.set(name, found);
		return found;
	};
	const colour: StyledLayer['colour'] = (name, attribute, shape = NOTHING) => {
		const colours = of(name).map((evaluate) => evaluate(at, shape) as Color);
		const alpha = colours[0]?.a ?? 1;
		return {
			[attribute]: paint(colours.map(hex)),
			[`${attribute}-opacity`]: alpha < 1 ? alpha : null
		};
	};
	return {
		id: layer.id,
		type: layer.type,
		source: 'source' in layer && typeof layer.source === 'string' ? layer.source : '',
		sourceLayer: 'source-layer' in layer ? (layer['source-layer'] ?? '') : '',
		holds: ({ type, properties }) => filter({ zoom: tileZoom }, { type, properties }),
		value: <Value>(name: string, shape: Shape = NOTHING) => {
			const value = of(name)[0]?.(at, shape);
			return (typeof value === 'number' && SIZES.has(name) ? value * enlarge : value) as Value;
		},
		has: (name) =>
			(layer.paint as Properties | undefined)?.[name] !== undefined ||
			(layer.layout as Properties | undefined)?.[name] !== undefined,
		within: (name, shape, pick) => {
			const colours = of(name).flatMap((evaluate) => pick(evaluate(at, shape)) ?? []);
			return colours.length === inThemes.length ? paint(colours.map(hex)) : null;
		},
		colour
	};
}
