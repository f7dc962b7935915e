/**
 * Names and symbols of a static map. As on the live map the last layer of the style is placed first and
 * every later one yields to it; unlike there, nothing is placed that the picture's edge would cut.
 */
import { CURVES_SOURCE, NAMES_SOURCE } from './basemap-names.ts';
import { about } from './boxes.ts';
import type { SourceName } from './drawn.ts';
import type { Pixel } from './frame.ts';
import { POINT } from './ground.ts';
import { shorterLabels } from './label-blocks.ts';
import { unmarked } from './line-breaks.ts';
import { STACK_STEP } from './style-expressions.ts';
import { alongRoute } from './svg-along.ts';
import type { Taken } from './svg-boxes.ts';
import { candidatesOf, endsOf, type Candidate } from './svg-candidates.ts';
import { groundLabels } from './svg-ground-names.ts';
import { imageName } from './svg-layers.ts';
import { look, withoutNote, type Look } from './svg-look.ts';
import { digits, tag } from './svg-markup.ts';
import { isItsOwn, type Owned, type Standing, type StandingSymbol } from './svg-owner.ts';
import type { Shape } from './svg-shapes.ts';
import { UNPLACED } from './svg-sight.ts';
import type { StyledLayer } from './svg-style.ts';
import type { SymbolSheet } from './svg-symbols.ts';
import { faceAttributes, spanMarkup, type Lettering, type TextLine } from './svg-type.ts';

export interface Placing {
	readonly taken: Taken;
	readonly symbols: SymbolSheet;
	readonly lettering: Lettering;
	/** By how much type is larger than on the live map. */
	readonly enlarge: number;
	/** A name for an element, unlike any other of the picture. */
	readonly nameId: () => string;
	readonly project: (position: readonly number[]) => Pixel;
	/** Where marks stand; it grows as their symbols are drawn. */
	readonly standing: Standing & { readonly symbols: StandingSymbol[] };
	/** Names of marks that are on the picture. */
	readonly said: Set<string>;
}

/** A text on the picture, and how its layer sets it. */
export interface Label {
	readonly attributes: Readonly<Record<string, string | number | null>>;
	readonly markup: string;
}

/** The middle of small letters and capitals above the baseline. */
const MIDDLE = 0.34;

function textMarkup(
	{ words: { face, size }, block, at: [x, y], anchor, turn }: Candidate,
	lettering: Lettering
): string {
	const textX = digits(x - (anchor.x * block.width) / 2, 1);
	let top = y - block.height / 2;
	const baselines = block.lines.map((line, index) => {
		const height = block.heights[index] ?? 0;
		const scale = Math.max(...line.map((span) => span.scale));
		const baseline = top + height / 2 + MIDDLE * size * scale;
		top += height;
		return baseline;
	});
	const spans = (line: TextLine) => line.map((span) => spanMarkup(span, face, lettering)).join('');
	const inner = block.lines.map((line, index) => {
		if (index === 0) return spans(line);
		const dy = (baselines[index] ?? 0) - (baselines[index - 1] ?? 0);
		return tag('tspan', { x: textX, dy: digits(dy, 1) }, spans(line));
	});
	return tag(
		'text',
		{
			x: textX,
			y: digits(baselines[0] ?? y, 1),
			'text-anchor': anchor.x === 1 ? null : anchor.x === -1 ? 'end' : 'middle',
			transform: turn === 0 ? null : `rotate(${digits(turn)} ${digits(x, 1)} ${digits(y, 1)})`
		},
		inner.join('')
	);
}

export function labelAt(candidate: Candidate, { taken, lettering }: Placing): Label {
	const { words, boxes } = candidate;
	taken.take(boxes, 'labels');
	const attributes = { ...words.attributes, ...faceAttributes(words.face) };
	return { attributes, markup: textMarkup(candidate, lettering) };
}

const accompanies = (candidate: Candidate, taken: Taken) =>
	candidate.turn === 0 || endsOf(candidate).every((end) => !taken.clear([end]));

/** The first free place on no line, and the first that no line but a thin one runs through. */
function bestPlaces(
	candidates: Iterable<Candidate>,
	taken: Taken,
	across: 'all' | 'thin' | 'none',
	allowed: (one: Candidate) => boolean
) {
	let thin: Candidate | null = null;
	for (const candidate of candidates) {
		if (!taken.free(candidate.boxes) || !allowed(candidate)) continue;
		const isClear = across === 'all' || taken.clear(candidate.bare, across === 'none');
		if (isClear) return { clear: candidate, thin };
		if (!thin && taken.clear(candidate.bare, false)) thin = candidate;
	}
	return { clear: null, thin };
}

const MARKS: SourceName = 'points';
const SYMBOL_PIXELS = 9;

/** What a name belongs to; null where that is no mark. */
function ownerOf(
	{ source }: StyledLayer,
	shape: Shape,
	place: Pixel,
	enlarge: number
): Owned | null {
	const { key, image, kind, stack } = shape.properties;
	if (source !== MARKS || /line-label$|^chain/.test(String(kind))) return null;
	const [x, y] = place;
	const at: Pixel = [x, y + Number(stack) * STACK_STEP * enlarge];
	const symbol = image === '' ? null : about(at, SYMBOL_PIXELS * enlarge);
	return { key: String(key), place, symbol };
}

/** A name in less room: without its note and what stands in brackets, and on two lines. */
const shorterForms = (layer: StyledLayer, shape: Shape): readonly Look[] =>
	shorterLabels(String(shape.properties['label'])).flatMap((label) => {
		const words = look(layer, { ...shape, properties: { ...shape.properties, label } });
		return words ? [withoutNote(words)[0] ?? words] : [];
	});

/**
 * The name of a mark is better beside a line than across it: rather without its note, across a thin line,
 * or shorter. It is not said at all where it would be read as another's, or only across a line that matters.
 */
function markLabel(layer: StyledLayer, shape: Shape, point: Pixel, placing: Placing): Label | null {
	const { taken, standing, enlarge, said } = placing;
	const words = look(layer, shape);
	const owner = ownerOf(layer, shape, point, enlarge);
	if (!words) return null;
	const isOwn = ({ bare: [box] }: Candidate) =>
		!owner || !box || isItsOwn(box, owner, standing, enlarge);
	// What moves along its line has been given its place there.
	const moved = shape.properties['route'] !== undefined;
	const allowed = (one: Candidate) => isOwn(one) && (moved || accompanies(one, taken));
	// The name of an area stays in its area, whatever thin line crosses it.
	const across = moved ? 'all' : owner !== null && owner.symbol === null ? 'thin' : 'none';
	const placeOf = (forms: readonly Look[]): Candidate | null => {
		const found = forms.map((one) =>
			bestPlaces(candidatesOf(layer, shape, point, one), taken, across, allowed)
		);
		const clear = found.find((one) => one.clear)?.clear;
		return clear ?? found.find(({ thin }) => thin)?.thin ?? null;
	};
	const best =
		placeOf([words, ...withoutNote(words)]) ?? (owner && placeOf(shorterForms(layer, shape)));
	if (!best) return null;
	const { key, label } = shape.properties;
	said.add(owner ? unmarked(String(label)) : `${String(key)} ${String(label)}`);
	return labelAt(best, placing);
}

const isUnplaced = ({ properties }: Shape) => properties[UNPLACED] === true;

/** The name of a line that has no straight place for it: once, if it has others. */
function routeLabel(layer: StyledLayer, shape: Shape, placing: Placing): Label | null {
	const { key, label, route } = shape.properties;
	const name = `${String(key)} ${String(label)}`;
	const words = look(layer, shape, false);
	if (!words || !Array.isArray(route) || placing.said.has(name)) return null;
	const made = alongRoute(words, route.map(placing.project), placing);
	if (made) placing.said.add(name);
	return made;
}

/** Draws the symbol of a shape; marks are never left out, whatever they cover. */
function symbol(layer: StyledLayer, shape: Shape, [x, y]: Pixel, placing: Placing): string {
	const name = imageName(layer, 'icon-image', shape);
	const opacity = layer.value<number>('icon-opacity', shape);
	if (!name || opacity === 0) return '';
	const [offsetX = 0, offsetY = 0] = layer.value<readonly number[]>('icon-offset', shape);
	const size = layer.value<number>('icon-size', shape);
	const turn = layer.value<number>('icon-rotate', shape);
	const [atX, atY] = [x + offsetX * size, y + offsetY * size];
	if (!layer.value<boolean>('icon-ignore-placement', shape)) {
		placing.taken.take([about([atX, atY], (placing.symbols.size * size) / 2)], 'marks');
		const box = about([atX, atY], SYMBOL_PIXELS * placing.enlarge);
		placing.standing.symbols.push({ key: String(shape.properties['key']), place: [x, y], box });
	}
	return placing.symbols.use(name, atX, atY, { opacity, scale: size, turn });
}

/** By rank; of equal rank what was reported lately comes first. */
function rankOf(layer: StyledLayer) {
	const ages = ['stale', 'last-known', 'ghost', 'quiet'];
	return (shape: Shape): number =>
		(layer.value<number | undefined>('symbol-sort-key', shape) ?? 0) +
		(ages.indexOf(String(shape.properties['freshness'])) + 1) / 10;
}

/** One layer's symbols and texts, placed among those that are there already. */
export function symbolLayer(
	layer: StyledLayer,
	shapes: readonly Shape[],
	placing: Placing
): string {
	const rank = rankOf(layer);
	const ordered = shapes.toSorted((a, b) => rank(a) - rank(b));
	if (isGround(layer)) return grouped(groundLabels(layer, ordered, placing));
	const symbols: string[] = [];
	const labels: Label[] = [];
	for (const shape of ordered) {
		if (shape.type !== POINT) continue;
		for (const point of shape.lines.flat()) {
			symbols.push(symbol(layer, shape, point, placing));
			const label = isUnplaced(shape)
				? routeLabel(layer, shape, placing)
				: markLabel(layer, shape, point, placing);
			if (label) labels.push(label);
		}
	}
	return symbols.join('') + grouped(labels);
}

const isGround = ({ source }: StyledLayer) => source === NAMES_SOURCE || source === CURVES_SOURCE;

/** Texts that look the same share their attributes. */
function grouped(labels: readonly Label[]): string {
	const groups = new Map<string, Label[]>();
	for (const label of labels) {
		const key = JSON.stringify(label.attributes);
		groups.set(key, [...(groups.get(key) ?? []), label]);
	}
	return [...groups.values()]
		.map((group) =>
			tag('g', group[0]?.attributes ?? {}, group.map(({ markup }) => markup).join(''))
		)
		.join('');
}
