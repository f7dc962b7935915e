/** The legend of a static map: what is visible, layer by layer, in lines that flow from left to right. */
import * as m from '#lib/paraglide/messages.js';
import type { Measurement } from '#lib/view/measure.ts';
import type { Scene } from '#lib/view/scene.ts';
import { legendGroups } from './legend-groups.ts';
import { perimeterWords } from './perimeter-words.ts';
import { shareWords } from './report-words.ts';
import { NO_BLOCK, type Block } from './svg-block.ts';
import { digits, tag } from './svg-markup.ts';
import type { Asked } from './svg-picture.ts';
import {
	agedItem,
	changeItems,
	measureItem,
	ringItem,
	shareItem,
	swatch,
	type LegendItem,
	type SwatchLook
} from './svg-swatch.ts';
import { REGULAR, SEMIBOLD, emsOf, faceAttributes, lettered, wrapped } from './svg-type.ts';
import type { Lettering, Typeface } from './svg-type.ts';
import { measuredWords } from './map-words.ts';
import { numberWords } from './words.ts';

export interface LegendLook extends SwatchLook {
	readonly lettering: Lettering;
	readonly size: number;
	/** Whether the name of a layer has a line of its own. */
	readonly headed: boolean;
}

/** Signs under the name of their layer; what belongs to no layer has no name. */
export interface LegendSection {
	readonly title: string | null;
	readonly items: readonly LegendItem[];
}

function isAged({ layers }: Scene): boolean {
	return layers.some(({ marks }) => marks.some(({ freshness }) => freshness !== 'current'));
}

const LETTERS = ['A', 'B'];

function measured(measurement: Measurement, look: SwatchLook): LegendItem {
	const length = measuredWords(measurement, look.lang);
	return measureItem(m.static_measured({ length }, { locale: look.lang }), look);
}

/** What is measured on the map, which comes before all that is only shown. */
function askedItems(
	{ view, perimeters, versus, measurement }: Asked,
	look: SwatchLook
): readonly LegendItem[] {
	const letter = (slot: number) => LETTERS[view.versus?.indexOf(slot + 1) ?? -1];
	const { lang } = look;
	return [
		...perimeters.map((perimeter) => {
			const words = perimeterWords(perimeter, lang);
			const name = letter(perimeter.slot);
			return ringItem(name ? `${name}: ${words}` : words, look);
		}),
		...(['both', 'first', 'second'] as const).flatMap((share) =>
			versus?.parts?.[share] ? [shareItem(share, shareWords(share, lang), look)] : []
		),
		...(measurement ? [measured(measurement, look)] : [])
	];
}

/** What the picture of a View has to explain; what matters most comes first. */
export function legendSections(asked: Asked, look: SwatchLook): readonly LegendSection[] {
	const { view, scene, earlier } = asked;
	const scenes = [scene, ...(earlier ? [earlier] : [])];
	const changes = view.t.length === 2 && view.compare === 'changes';
	const first = [...askedItems(asked, look), ...(changes ? changeItems(look) : [])];
	const groups = legendGroups(scenes, look.lang).map(({ title, entries }) => ({
		title,
		items: entries.map((entry) => ({ title: entry.title, swatch: swatch(entry, look) }))
	}));
	const last = !changes && scenes.some(isAged) ? [agedItem(look)] : [];
	return [{ title: null, items: first }, ...groups, { title: null, items: last }].filter(
		({ items }) => items.length > 0
	);
}

/** The same without the names of the layers. */
export function legendItems(asked: Asked, look: SwatchLook): readonly LegendItem[] {
	return legendSections(asked, look).flatMap(({ items }) => items);
}

interface Piece {
	readonly kind: 'heading' | 'item' | 'more';
	readonly text: string;
	readonly face: Typeface;
	readonly swatch: string;
	readonly width: number;
	/** Begins a line. */
	readonly breaks: boolean;
}

/** All in ems of the legend's type. */
const LINE = 1.55;
const SWATCH = 1.6;
const GAP = 0.45;
const BETWEEN = 1.25;
const AFTER_HEADING = 0.7;
/** Of a line. */
const BETWEEN_LAYERS = 0.3;

function piecesOf(
	sections: readonly LegendSection[],
	{ size, headed }: Pick<LegendLook, 'size' | 'headed'>
): readonly Piece[] {
	return sections.flatMap(({ title, items }, index) => {
		const item = (one: LegendItem, place: number): Piece => ({
			kind: 'item',
			text: one.title,
			face: REGULAR,
			swatch: one.swatch,
			width: (SWATCH + GAP + emsOf(one.title, REGULAR)) * size,
			breaks: headed && place === 0 && (title !== null || index > 0)
		});
		const heading: Piece[] =
			title === null
				? []
				: [
						{
							kind: 'heading',
							text: title,
							face: SEMIBOLD,
							swatch: '',
							width: emsOf(title, SEMIBOLD) * size,
							breaks: headed
						}
					];
		return [...heading, ...items.map(item)];
	});
}

interface Placed {
	readonly piece: Piece;
	readonly x: number;
	/** In lines; between layers there is a part of one. */
	readonly line: number;
	/** The lines of its text where it is longer than the legend is wide. */
	readonly texts: readonly string[];
}

function textsOf({ text, face, kind }: Piece, width: number, size: number): readonly string[] {
	const room = width / size - (kind === 'item' ? SWATCH + GAP : 0);
	const lines = wrapped([{ text, face, scale: 1 }], room, 0, { even: false, hard: true });
	return lines.map((line) => line.map((span) => span.text).join(''));
}

/** In lines of `width`; a heading never ends a line while its first sign begins the next. */
function flow(pieces: readonly Piece[], width: number, size: number): readonly Placed[] {
	const placed: Placed[] = [];
	let [x, line] = [0, 0];
	pieces.forEach((piece, index) => {
		const next = pieces[index + 1];
		const follows = piece.kind === 'heading' && next && !next.breaks;
		const needed = piece.width + (follows ? AFTER_HEADING * size + next.width : 0);
		const parts = piece.breaks && placed.length > 0 && piece.kind === 'heading';
		if (x > 0 && (piece.breaks || x + needed > width)) [x, line] = [0, line + 1];
		if (parts) line += BETWEEN_LAYERS;
		const texts = textsOf(piece, width, size);
		placed.push({ piece, x, line, texts });
		line += texts.length - 1;
		x += piece.width + (piece.kind === 'heading' ? AFTER_HEADING : BETWEEN) * size;
	});
	return placed;
}

const linesOf = (placed: readonly Placed[]) =>
	placed.reduce((most, { line, texts }) => Math.max(most, line + texts.length), 0);

/** As much as `most` lines hold, and how many signs there are besides. */
function held(
	pieces: readonly Piece[],
	width: number,
	most: number,
	{ size, lang }: LegendLook
): readonly Placed[] {
	const all = flow(pieces, width, size);
	if (linesOf(all) <= most) return all;
	for (let kept = pieces.length - 1; kept > 0; kept--) {
		if (pieces[kept - 1]?.kind === 'heading') continue;
		const count = pieces.slice(kept).filter(({ kind }) => kind === 'item').length;
		const text = m.static_legend_more({ count: numberWords(count, lang) }, { locale: lang });
		const more: Piece = {
			kind: 'more',
			text,
			face: REGULAR,
			swatch: '',
			width: emsOf(text, REGULAR) * size,
			breaks: false
		};
		const placed = flow([...pieces.slice(0, kept), more], width, size);
		if (linesOf(placed) <= most) return placed;
	}
	return [];
}

/** No higher than `height`; what does not fit is counted. */
export function legendBlock(asked: Asked, width: number, height: number, look: LegendLook): Block {
	const { themes, paint, size, lettering } = look;
	const lineHeight = Math.round(size * LINE);
	const most = height / lineHeight;
	const placed = held(piecesOf(legendSections(asked, look), look), width, most, look);
	if (placed.length === 0) return NO_BLOCK;
	const [ink, muted] = [
		paint(themes.map((theme) => theme.interface.ink)),
		paint(themes.map((theme) => theme.interface.muted))
	];
	const grow = size / 12;
	const markup = placed.map(({ piece: { kind, face, swatch: sign }, x, line, texts }) => {
		const y = line * lineHeight + lineHeight / 2;
		const textX = digits(x + (kind === 'item' ? (SWATCH + GAP) * size : 0), 1);
		const at = `translate(${digits(x + (SWATCH * size) / 2, 1)} ${digits(y, 1)}) scale(${digits(grow)})`;
		const spans = texts.map((text, index) =>
			tag(
				'tspan',
				{ x: textX, dy: index === 0 ? null : lineHeight },
				lettered(text, face, lettering)
			)
		);
		const set = { y: digits(y + size * 0.34, 1), 'font-size': size, ...faceAttributes(face) };
		const fill = kind === 'heading' ? ink : muted;
		return (
			(sign === '' ? '' : tag('g', { transform: at }, sign)) +
			tag('text', { ...set, fill }, spans.join(''))
		);
	});
	return { height: Math.ceil(linesOf(placed) * lineHeight), markup: markup.join('') };
}
