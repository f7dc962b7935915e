/** The legend of a static map: what is visible, in lines that flow from left to right. */
import * as m from '#lib/paraglide/messages.js';
import type { Scene } from '#lib/view/scene.ts';
import type { Language } from '#lib/view/view.ts';
import type { Perimeter } from '#lib/view/perimeter.ts';
import { legendOf, type LegendEntry } from './legend.ts';
import { perimeterWords } from './perimeter-words.ts';
import { digits, tag } from './svg-markup.ts';
import type { Block } from './svg-block.ts';
import type { Asked } from './svg-picture.ts';
import type { Paint } from './svg-style.ts';
import { symbolMarkup } from './svg-symbols.ts';
import { REGULAR, emsOf, lettered, type Lettering } from './svg-type.ts';
import { symbolName } from './symbols.ts';
import { fillRole, markRole, type Theme } from './theme.ts';

export interface LegendLook {
	readonly themes: readonly Theme[];
	readonly paint: Paint;
	readonly lettering: Lettering;
	readonly lang: Language;
}

export interface LegendItem {
	readonly title: string;
	/** Centred on 0,0 and no wider than 20 pixels. */
	readonly swatch: string;
}

const LINE_HEIGHT = 20;
const SWATCH = 20;
const GAP = 6;
const BETWEEN = 16;
const SIZE = 12;
const BOX = { x: -8, y: -6, width: 16, height: 12 };

/** A class of a scale; a country without a number is left as the land is. */
function fillSwatch(colour: string, { themes, paint }: Pick<LegendLook, 'themes' | 'paint'>) {
	const role = fillRole(colour);
	const fill = themes.map(({ fills, ground }) => (role ? fills[role] : ground.land));
	const stroke = themes.map(({ ground }) => ground.coast);
	return tag('rect', { ...BOX, fill: paint(fill), stroke: paint(stroke) });
}

function swatch(entry: LegendEntry, { themes, paint }: LegendLook): string {
	if (entry.swatch === 'fill') return fillSwatch(entry.colour, { themes, paint });
	const role = markRole(entry.colour);
	const colour = paint(themes.map(({ marks }) => marks[role]));
	switch (entry.swatch) {
		case 'symbol': {
			const image = { symbol: symbolName(entry.symbol), colour: role, hollow: false };
			return tag(
				'g',
				{ transform: 'scale(.8) translate(-12 -12)' },
				symbolMarkup(image, themes, paint)
			);
		}
		case 'line': {
			const whole = entry.line === 'chain' || entry.line === 'strait' || entry.line === 'claim';
			const dashes = whole ? null : '3 2';
			const width = whole ? 2 : 1.4;
			const band = { d: 'M-10 0H10', stroke: colour, 'stroke-width': 8, 'stroke-opacity': 0.2 };
			const under = entry.line === 'chain' ? tag('path', band) : '';
			const bars = entry.line === 'strait' ? 'M-9-4v8M9-4v8' : '';
			return (
				under +
				tag('path', {
					d: `M-10 0H10${bars}`,
					stroke: colour,
					'stroke-width': width,
					'stroke-dasharray': dashes
				})
			);
		}
		case 'colour':
			return tag('circle', { r: 5, fill: colour });
		case 'area':
			return tag('rect', {
				...BOX,
				fill: colour,
				'fill-opacity': 0.3,
				stroke: colour
			});
		case 'doubt':
			return (
				tag('circle', {
					r: 7.5,
					fill: colour,
					'fill-opacity': 0.2
				}) +
				tag('path', {
					d: 'M-6.5 3 3-6.5M-5 6 6-5M-2.5 7 7-2.5',
					stroke: colour,
					'stroke-width': 0.8
				})
			);
	}
}

/** Entries of all layers, the topmost first, each once. */
function items(scenes: readonly Scene[], look: LegendLook): readonly LegendItem[] {
	const entries = scenes
		.flatMap(({ layers }) => layers.toReversed())
		.map((layer) => legendOf(layer, look.lang))
		.flatMap(({ fills, colours, shapes }) => [...fills, ...colours, ...shapes]);
	const byLook = new Map(
		entries.map((entry) => [`${entry.title} ${entry.colour} ${entry.swatch}`, entry])
	);
	return [...byLook.values()].map((entry) => ({ title: entry.title, swatch: swatch(entry, look) }));
}

function changeItems({ themes, paint, lang }: LegendLook): readonly LegendItem[] {
	const colour = paint(themes.map(({ marks }) => marks.neutral));
	const hollow = symbolMarkup(
		{ symbol: 'carrier', colour: 'neutral', hollow: true },
		themes,
		paint
	);
	return [
		{
			title: m.static_legend_gone({}, { locale: lang }),
			swatch: tag('g', { transform: 'scale(.8) translate(-12 -12)', opacity: 0.75 }, hollow)
		},
		{
			title: m.static_legend_moved({}, { locale: lang }),
			swatch: tag('path', { d: 'M-10 0H10', stroke: colour, 'stroke-width': 1.6 })
		}
	];
}

function ringItem(perimeter: Perimeter, { themes, paint, lang }: LegendLook): LegendItem {
	const stroke = paint(themes.map((theme) => theme.interface.accent));
	return {
		title: perimeterWords(perimeter, lang),
		swatch: tag('circle', { r: 7, fill: stroke, 'fill-opacity': 0.06, stroke, 'stroke-width': 1.3 })
	};
}

function agedItem({ themes, paint, lang }: LegendLook): LegendItem {
	const symbol = symbolMarkup(
		{ symbol: 'carrier', colour: 'neutral', hollow: false },
		themes,
		paint
	);
	return {
		title: m.static_legend_aged({}, { locale: lang }),
		swatch: tag('g', { transform: 'scale(.8) translate(-12 -12)', opacity: 0.42 }, symbol)
	};
}

function isAged({ layers }: Scene): boolean {
	return layers.some(({ marks }) => marks.some(({ freshness }) => freshness !== 'current'));
}

/** What the picture of a View has to explain; the entries that matter most come first. */
export function legendItems(
	{ view, scene, earlier, perimeters }: Asked,
	look: LegendLook
): readonly LegendItem[] {
	const scenes = [scene, ...(earlier ? [earlier] : [])];
	const changes = view.t.length === 2 && view.compare === 'changes';
	return [
		...perimeters.map((perimeter) => ringItem(perimeter, look)),
		...(changes ? changeItems(look) : []),
		...items(scenes, look),
		...(!changes && scenes.some(isAged) ? [agedItem(look)] : [])
	];
}

/** As many lines as `most` allows; the entries that matter most come first. */
export function legendBlock(asked: Asked, width: number, most: number, look: LegendLook): Block {
	const ink = look.paint(look.themes.map((theme) => theme.interface.muted));
	const all = legendItems(asked, look);
	let [x, line] = [0, 0];
	const placed: string[] = [];
	for (const { title, swatch: picture } of all) {
		const length = SWATCH + GAP + emsOf(title, REGULAR) * SIZE;
		if (x > 0 && x + length > width) [x, line] = [0, line + 1];
		if (line >= most) break;
		const y = line * LINE_HEIGHT + LINE_HEIGHT / 2;
		const at = `translate(${digits(x + SWATCH / 2, 1)} ${digits(y, 1)})`;
		placed.push(
			tag('g', { transform: at }, picture),
			tag(
				'text',
				{ x: digits(x + SWATCH + GAP, 1), y: digits(y + 4, 1), 'font-size': SIZE, fill: ink },
				lettered(title, REGULAR, look.lettering)
			)
		);
		x += length + BETWEEN;
	}
	const lines = all.length === 0 ? 0 : Math.min(line + 1, most);
	return { height: lines * LINE_HEIGHT, markup: placed.join('') };
}
