/** Areas, lines and circles of a style layer as markup: as few elements as look the same. */
import { AREA, POINT } from './ground.ts';
import type { Shape } from './svg-shapes.ts';
import type { StyledLayer } from './svg-style.ts';
import { grown } from './boxes.ts';
import { linesWithin, pathData, ringWithin, type Line } from './svg-line.ts';
import { digits, tag } from './svg-markup.ts';
import type { SymbolSheet } from './svg-symbols.ts';

/** Coordinates are whole half pixels on the ground, and tenths for marks. */
const GROUND_UNITS = 2;
const MARK_UNITS = 10;
/** So far tiles overlap, that no seam is seen between them. */
const OVERLAP = 0.5;

type Attributes = Readonly<Record<string, string | number | null>>;

interface Stroke {
	readonly attributes: Attributes;
	readonly lines: readonly Line[];
	readonly opaque: boolean;
	readonly closed: boolean;
	readonly tiled: boolean;
}

/** Neighbours that look the same are one path; where they let the ground through, one element each. */
function written(strokes: readonly Stroke[]): string {
	const groups = new Map<string, Stroke[]>();
	for (const stroke of strokes) {
		const key = JSON.stringify([stroke.attributes, stroke.tiled]);
		groups.set(key, [...(groups.get(key) ?? []), stroke]);
	}
	return [...groups.values()].map(group).join('');
}

function group(strokes: readonly Stroke[]): string {
	const [first] = strokes;
	if (!first) return '';
	const { attributes, opaque, closed, tiled } = first;
	const perPixel = tiled ? GROUND_UNITS : MARK_UNITS;
	const merged =
		opaque || tiled ? [strokes.flatMap(({ lines }) => lines)] : strokes.map(({ lines }) => lines);
	const paths = merged
		.map((lines) => pathData(lines, { closed, perPixel }))
		.filter((d) => d !== '');
	const transform = `scale(${digits(1 / perPixel, 3)})`;
	// Tiles overlap, so what lies twice must not cancel out; the Scene's own rings may wind either way.
	const rule = closed && !tiled ? { 'fill-rule': 'evenodd' } : {};
	const look = { ...scaled(attributes, perPixel), ...rule, transform };
	if (paths.length === 0) return '';
	if (paths.length === 1) return tag('path', { ...look, d: paths[0] });
	return tag('g', look, paths.map((d) => tag('path', { d })).join(''));
}

/** Widths and dashes are in the units of the coordinates. */
function scaled(attributes: Attributes, perPixel: number): Attributes {
	const width = attributes['stroke-width'];
	const dashes = attributes['stroke-dasharray'];
	const grow = (text: string | number) =>
		String(text)
			.split(' ')
			.map((length) => digits(Number(length) * perPixel))
			.join(' ');
	return {
		...attributes,
		...(width === undefined || width === null ? {} : { 'stroke-width': grow(width) }),
		...(dashes === undefined || dashes === null ? {} : { 'stroke-dasharray': grow(dashes) })
	};
}

/** The name of an image that a property chooses. */
export function imageName(layer: StyledLayer, property: string, shape: Shape): string | undefined {
	const image = layer.value<{ readonly name: string } | string | null | undefined>(property, shape);
	return typeof image === 'string' ? image : image?.name;
}

export function fillLayer(
	layer: StyledLayer,
	shapes: readonly Shape[],
	symbols: SymbolSheet
): string {
	const drawn = shapes.flatMap((shape): Stroke[] => {
		if (shape.type !== AREA) return [];
		const opacity = layer.value<number>('fill-opacity', shape);
		if (opacity === 0) return [];
		const clip = grown(shape.clip, shape.tiled ? OVERLAP : 0);
		const lines = shape.lines
			.map((ring) => ringWithin(ring, clip))
			.filter(({ length }) => length > 0);
		const pattern = symbols.hatch(imageName(layer, 'fill-pattern', shape) ?? '', MARK_UNITS);
		const look = pattern ? { fill: pattern } : layer.colour('fill-color', 'fill', shape);
		const attributes = {
			...look,
			'fill-opacity': opacity < 1 ? opacity : 'fill-opacity' in look ? look['fill-opacity'] : null
		};
		const opaque = attributes['fill-opacity'] === null;
		return [{ attributes, lines, opaque, closed: true, tiled: shape.tiled }];
	});
	return written(drawn);
}

/** A wide soft line is drawn as lines within each other, which any reader of SVG can show. */
const SOFT_STEPS = [0.8, 0.5, 0.25];

export function lineLayer(layer: StyledLayer, shapes: readonly Shape[]): string {
	const drawn = shapes.flatMap((shape): Stroke[] => {
		if (shape.type === POINT) return [];
		const opacity = layer.value<number>('line-opacity', shape);
		const width = layer.value<number>('line-width', shape);
		if (opacity === 0 || width === 0) return [];
		const lines = shape.lines.flatMap((line) => linesWithin(line, shape.clip));
		const look = layer.colour('line-color', 'stroke', shape);
		const dashes = layer.value<readonly number[] | undefined>('line-dasharray', shape);
		const blur = layer.value<number>('line-blur', shape);
		const soft = blur >= width / 2;
		// Half of a line's width is all it has to grow in, so it may not reach its full opacity.
		const alpha = soft ? (opacity * Math.min(width / 2 / blur, 1)) / SOFT_STEPS.length : opacity;
		return (soft ? SOFT_STEPS : [1]).map((share) => ({
			attributes: {
				fill: 'none',
				...look,
				'stroke-opacity': alpha < 1 ? alpha : (look['stroke-opacity'] ?? null),
				'stroke-width': width * share,
				'stroke-linejoin': layer.value<string>('line-join', shape) === 'round' ? 'round' : null,
				'stroke-linecap': layer.value<string>('line-cap', shape) === 'round' ? 'round' : null,
				'stroke-dasharray': dashes?.map((dash) => digits(dash * width)).join(' ') ?? null
			},
			lines,
			opaque: alpha === 1,
			closed: false,
			tiled: shape.tiled
		}));
	});
	return written(drawn);
}

export function circleLayer(layer: StyledLayer, shapes: readonly Shape[]): string {
	return shapes
		.filter(({ type }) => type === POINT)
		.flatMap((shape) =>
			shape.lines.flat().map(([x, y]) => {
				const width = layer.value<number>('circle-stroke-width', shape);
				const opacity = layer.value<number>('circle-opacity', shape);
				return tag('circle', {
					cx: digits(x, 1),
					cy: digits(y, 1),
					r: layer.value<number>('circle-radius', shape) + width / 2,
					...layer.colour('circle-color', 'fill', shape),
					...(opacity < 1 ? { 'fill-opacity': opacity } : {}),
					...(width > 0 ? layer.colour('circle-stroke-color', 'stroke', shape) : {}),
					'stroke-width': width > 0 ? width : null
				});
			})
		)
		.join('');
}
