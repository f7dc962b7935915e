/** Blocks of text on a card: lines under each other, and how high they come out. */
import { unmarked } from './line-breaks.ts';
import { digits, tag } from './svg-markup.ts';
import {
	SEMIBOLD,
	emsOf,
	faceAttributes,
	lettered,
	lineEms,
	shortened,
	wrapped
} from './svg-type.ts';
import type { Lettering, TextLine, Typeface } from './svg-type.ts';

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
	/** Whether lines come out even, as a title's do. */
	readonly even?: boolean;
	readonly lettering: Lettering;
}

/** What the last of the lines shown has to stand for. */
function restOf(text: string, lines: readonly string[]): string {
	return lines.slice(0, -1).reduce((rest, line) => rest.slice(line.length).trimStart(), text);
}

function lined(text: string, face: Typeface, most: number, hard: boolean): readonly TextLine[] {
	return wrapped([{ text, face, scale: 1 }], most, 0, { even: false, hard });
}

const broken = (text: string, face: Typeface, most: number) => lined(text, face, most, true);

/** In as few lines as can be, none much shorter than another, and no word cut for it. */
function balanced(text: string, face: Typeface, most: number): readonly TextLine[] {
	const lines = broken(text, face, most);
	for (const share of [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
		const narrower = lined(text, face, most * share, false);
		const fits = narrower.every((line) => lineEms(line, 0) <= most);
		if (fits && narrower.length <= lines.length) return narrower;
	}
	return lines;
}

export function textBlock(
	text: string,
	width: number,
	{ face, size, fill, most, lettering, even = false }: TextLook
): Block {
	if (text === '' || most < 1) return NO_BLOCK;
	const lines = (even ? balanced : broken)(text, face, width / size);
	const said = lines.map((line) => line.map((span) => span.text).join(''));
	const shown = said.slice(0, most);
	if (said.length > most)
		shown[most - 1] = shortened(restOf(unmarked(text), shown), face, width / size);
	const step = Math.round(size * (size < 20 ? 1.32 : 1.2));
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

/** The text with the `parts` that fit a line held together. */
function held(text: string, parts: readonly string[], face: Typeface, most: number): string {
	return (
		parts
			// A comma may follow.
			.filter((part) => emsOf(`${part},`, face) <= most)
			.reduce((words, part) => words.replaceAll(part, part.replaceAll(' ', '\u00a0')), text)
	);
}

const SHORTEST = 0.6;

function isEven(lines: readonly TextLine[]): boolean {
	const widths = lines.map((line) => lineEms(line, 0));
	return Math.min(...widths) >= SHORTEST * Math.max(...widths);
}

/**
 * Type as large as can be for no more than `most` lines, from `size` down to three fifths of it; the parts that
 * had better stay `whole` do, where that costs no size.
 */
export function fittedBlock(
	text: string,
	width: number,
	look: TextLook & { readonly whole?: readonly string[] }
): Block {
	const { face, most, whole = [] } = look;
	const sizes = [1, 0.9, 0.8, 0.7, 0.6].map((share) => Math.round(look.size * share * 2) / 2);
	const lines = (words: string, size: number) => broken(words, face, width / size).length;
	const size = sizes.find((one) => lines(text, one) <= most) ?? sizes.at(-1) ?? look.size;
	const firm = held(text, whole, face, width / size);
	const words =
		lines(firm, size) <= lines(text, size) && isEven(balanced(firm, face, width / size))
			? firm
			: text;
	return textBlock(words, width, { ...look, size });
}

/** A date on the map, on a label of its own. */
export function chip(
	text: string,
	{ ink, surface, size, lettering }: Omit<TextLook, 'face' | 'fill' | 'most'> & Chip
): { readonly width: number; readonly height: number; readonly markup: string } {
	const width = emsOf(text, SEMIBOLD) * size + size * 1.2;
	const height = Math.round(size * 1.9);
	const look = {
		x: digits(size * 0.6, 1),
		y: digits(height / 2 + size * 0.34, 1),
		'font-size': size,
		fill: ink,
		...faceAttributes(SEMIBOLD)
	};
	const markup =
		tag('rect', { width, height, rx: 4, fill: surface }) +
		tag('text', look, lettered(text, SEMIBOLD, lettering));
	return { width, height, markup };
}

interface Chip {
	readonly ink: string;
	readonly surface: string;
}
