/** The signs of a legend, each centred on 0,0 and no wider than 20 pixels. */
import * as m from '#lib/paraglide/messages.js';
import type { Language } from '#lib/view/view.ts';
import type { LegendEntry } from './legend.ts';
import type { Paint } from './svg-style.ts';
import { tag } from './svg-markup.ts';
import { symbolMarkup } from './svg-symbols.ts';
import { symbolName } from './symbols.ts';
import { VERSUS_ROLES } from './style-measure.ts';
import { fillRole, markRole, type MarkRole, type Theme } from './theme.ts';

export interface SwatchLook {
	readonly themes: readonly Theme[];
	readonly paint: Paint;
	readonly lang: Language;
}

export interface LegendItem {
	readonly title: string;
	readonly swatch: string;
}

const BOX = { x: -8, y: -6, width: 16, height: 12 };
const ICON = 'scale(.8) translate(-12 -12)';

/** A class of a scale; a country without a number is left as the land is. */
function fillSwatch(colour: string, { themes, paint }: Pick<SwatchLook, 'themes' | 'paint'>) {
	const role = fillRole(colour);
	const fill = themes.map(({ fills, ground }) => (role ? fills[role] : ground.land));
	const stroke = themes.map(({ ground }) => ground.coast);
	return tag('rect', { ...BOX, fill: paint(fill), stroke: paint(stroke) });
}

export function swatch(entry: LegendEntry, { themes, paint }: SwatchLook): string {
	if (entry.swatch === 'fill') return fillSwatch(entry.colour, { themes, paint });
	const role = markRole(entry.colour);
	const colour = paint(themes.map(({ marks }) => marks[role]));
	switch (entry.swatch) {
		case 'symbol': {
			const image = { symbol: symbolName(entry.symbol), colour: role, hollow: false };
			return tag('g', { transform: ICON }, symbolMarkup(image, themes, paint));
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

function ofMark(role: MarkRole, { themes, paint }: SwatchLook): string {
	return paint(themes.map(({ marks }) => marks[role]));
}

export function changeItems(look: SwatchLook): readonly LegendItem[] {
	const { themes, paint, lang } = look;
	const image = { symbol: 'carrier', colour: 'neutral', hollow: true } as const;
	const stroke = ofMark('neutral', look);
	return [
		{
			title: m.static_legend_gone({}, { locale: lang }),
			swatch: tag('g', { transform: ICON, opacity: 0.75 }, symbolMarkup(image, themes, paint))
		},
		{
			title: m.static_legend_moved({}, { locale: lang }),
			swatch: tag('path', { d: 'M-10 0H10', stroke, 'stroke-width': 1.6 })
		}
	];
}

export function ringItem(title: string, { themes, paint }: SwatchLook): LegendItem {
	const stroke = paint(themes.map((theme) => theme.interface.accent));
	const line = { stroke, 'stroke-width': 1.3 };
	return { title, swatch: tag('circle', { r: 7, fill: stroke, 'fill-opacity': 0.06, ...line }) };
}

/** What two perimeters have in common, or one of them alone. */
export function shareItem(
	share: keyof typeof VERSUS_ROLES,
	title: string,
	look: SwatchLook
): LegendItem {
	const colour = ofMark(VERSUS_ROLES[share], look);
	return { title, swatch: tag('rect', { ...BOX, fill: colour, 'fill-opacity': 0.3 }) };
}

export function measureItem(title: string, { themes, paint }: SwatchLook): LegendItem {
	const stroke = paint(themes.map((theme) => theme.interface.accent));
	return { title, swatch: tag('path', { d: 'M-10 0H10', stroke, 'stroke-width': 2.2 }) };
}

export function agedItem({ themes, paint, lang }: SwatchLook): LegendItem {
	const image = { symbol: 'carrier', colour: 'neutral', hollow: false } as const;
	return {
		title: m.static_legend_aged({}, { locale: lang }),
		swatch: tag('g', { transform: ICON, opacity: 0.42 }, symbolMarkup(image, themes, paint))
	};
}
