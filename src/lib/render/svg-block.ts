/** Blocks of text on a card: lines under each other, and how high they come out. */
import { digits, tag } from './svg-markup.ts';
import { SEMIBOLD, emsOf, faceAttributes, lettered, shortened, wrapped } from './svg-type.ts';
import type { Lettering, Typeface } from './svg-type.ts';

/** Its upper left corner is 0,0. */
export interface Block {
	readonly height: number;
	readonly markup: string;
}

export const NO_BLOCK: Block = { height: 0, markup: '' };

export interface TextLook {
	readonly face: Typeface;
	readonly size: number;
	readonly fill: string;
	/** Lines at most; the last one is shortened where the text is longer. */
	readonly most: number;
	readonly lettering: Lettering;
}

/** What the last of the lines shown has to stand for. */
function restOf(text: string, lines: readonly string[]): string {
	return lines.slice(0, -1).reduce((rest, line) => rest.slice(line.length).trimStart(), text);
}

export function textBlock(
	text: string,
	width: number,
	{ face, size, fill, most, lettering }: TextLook
): Block {
	if (text === '' || most < 1) return NO_BLOCK;
	const lines = wrapped([{ text, face, scale: 1 }], width / size, 0, face === SEMIBOLD);
	const said = lines.map((line) => line.map((span) => span.text).join(''));
	const shown = said.slice(0, most);
	if (said.length > most) shown[most - 1] = shortened(restOf(text, shown), face, width / size);
	const step = Math.round(size * 1.3);
	const spans = shown.map((line, index) =>
		tag('tspan', { x: 0, dy: index === 0 ? null : step }, lettered(line, face, lettering))
	);
	const y = digits(step * 0.5 + size * 0.34, 1);
	const look = { y, 'font-size': size, fill, ...faceAttributes(face) };
	return { height: step * shown.length, markup: tag('text', look, spans.join('')) };
}

export function at(x: number, y: number, markup: string): string {
	if (markup === '') return '';
	return tag('g', { transform: `translate(${digits(x, 1)} ${digits(y, 1)})` }, markup);
}

/** A date on the map, on a label of its own. */
export function chip(
	text: string,
	{ ink, surface, lettering }: { ink: string; surface: string; lettering: Lettering }
): { readonly width: number; readonly markup: string } {
	const size = 14;
	const width = emsOf(text, SEMIBOLD) * size + 16;
	const look = { x: 8, y: 18, 'font-size': size, fill: ink, ...faceAttributes(SEMIBOLD) };
	const markup =
		tag('rect', { width, height: 26, rx: 4, fill: surface }) +
		tag('text', look, lettered(text, SEMIBOLD, lettering));
	return { width, markup };
}
