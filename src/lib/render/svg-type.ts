/** Text without a screen: how wide it is, where it breaks, and from which bundled file each part is drawn. */
import { FONT_STACKS } from './fonts.ts';
import { MAY_BREAK_HERE, unmarked } from './line-breaks.ts';
import { digits, escaped, tag } from './svg-markup.ts';
import { type as bundled } from './type.generated.ts';

export interface Typeface {
	readonly weight: 400 | 600;
	readonly style: 'normal' | 'italic';
}

export const REGULAR: Typeface = { weight: 400, style: 'normal' };
export const SEMIBOLD: Typeface = { weight: 600, style: 'normal' };

/** The family as a browser finds it, and its nearest relatives where it is not installed. */
export const FAMILIES = "'Linchpin Sans','Source Sans 3','Noto Sans JP','Hiragino Sans',sans-serif";

/** A name of the style's `font-faces` as weight and style. */
export function typefaceOf(stack: string | undefined): Typeface {
	if (stack === FONT_STACKS.italic[0]) return { weight: 400, style: 'italic' };
	return stack === FONT_STACKS.semibold[0] ? SEMIBOLD : REGULAR;
}

const WIDTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = bundled.widths;
/** Of a character no font has: as wide as it is high, which is the most a fallback needs. */
const UNKNOWN = 1000;

/** The width of a line in ems, letter spacing included. Kerning is left out: it only narrows. */
export function emsOf(text: string, { weight, style }: Typeface, spacing = 0): number {
	const widths = WIDTHS[`${weight}-${style}`] ?? {};
	let thousandths = 0;
	for (const character of unmarked(text))
		thousandths += (widths[character] ?? UNKNOWN) + spacing * 1000;
	return thousandths / 1000;
}

export interface Span {
	readonly text: string;
	readonly face: Typeface;
	/** Of the label's type size. */
	readonly scale: number;
	/** Where it differs from that of the label. */
	readonly fill?: string | null;
}

export type TextLine = readonly Span[];

export function lineEms(line: TextLine, spacing: number): number {
	return line.reduce((sum, { text, face, scale }) => sum + emsOf(text, face, spacing) * scale, 0);
}

/** After a space, and in Japanese between characters where no rule of its typography forbids it. */
const MAY_BREAK =
	/(?<=[^\S\u00a0])(?=\S)|(?<=[\u3001-\u30ff\u3400-\u9fff\uff00-\uffef])(?<![「『（])(?=\S)(?![、。，．）」』・ー…：:;,.)!?%\d年月日件ぁぃぅぇぉっゃゅょァィゥェォッャュョ])/u;

/**
 * Breaks spans where they say so, and where a line would be longer than `most` ems; lines come out `even`.
 * Only a `hard` break cuts a word that is longer than a line.
 */
export function wrapped(
	spans: readonly Span[],
	most: number,
	spacing: number,
	{ even = true, hard = false }: { readonly even?: boolean; readonly hard?: boolean } = {}
): readonly TextLine[] {
	const longest = hard ? most : Infinity;
	return hardLines(spans).flatMap((line) => {
		const whole = lineEms(line, spacing);
		if (whole <= most) return [line];
		if (!even) return filled(line, most, spacing, longest);
		const target = whole / Math.ceil(whole / most);
		return filled(line, Math.min(most, target * 1.15), spacing, longest);
	});
}

function hardLines(spans: readonly Span[]): readonly TextLine[] {
	const lines: Span[][] = [[]];
	for (const span of spans) {
		span.text.split('\n').forEach((text, index) => {
			if (index > 0) lines.push([]);
			if (text !== '') lines.at(-1)?.push({ ...span, text });
		});
	}
	return lines.filter(({ length }) => length > 0);
}

/** Marks for breaks say where words end; where there are none, the rule above does. */
function piecesOf(text: string): readonly string[] {
	const marked = text.includes(MAY_BREAK_HERE);
	return marked ? text.split(/(?<=[^\S\u00a0])(?=\S)|\u200b/u) : text.split(MAY_BREAK);
}

/** A word longer than a line is broken where the line ends. */
function broken(word: Span, most: number, spacing: number): readonly Span[] {
	if (emsOf(word.text.trimEnd(), word.face, spacing) * word.scale <= most) return [word];
	const parts: Span[] = [];
	let text = '';
	for (const character of word.text) {
		const longer = text + character;
		if (text !== '' && emsOf(longer.trimEnd(), word.face, spacing) * word.scale > most) {
			parts.push({ ...word, text });
			text = character;
		} else text = longer;
	}
	return [...parts, { ...word, text }];
}

function filled(line: TextLine, most: number, spacing: number, hard: number): readonly TextLine[] {
	const words = line.flatMap((span) =>
		piecesOf(span.text).flatMap((text) => broken({ ...span, text }, hard, spacing))
	);
	const lines: Span[][] = [];
	let room = 0;
	for (const word of words) {
		const width = lineEms([{ ...word, text: word.text.trimEnd() }], spacing);
		const current = lines.at(-1);
		if (!current || (room - width < 0 && current.length > 0)) {
			lines.push([word]);
			room = most;
		} else current.push(word);
		room -= lineEms([word], spacing);
	}
	return lines.map(joined);
}

/** Words of one look are one span again, without spaces at the line's end. */
function joined(words: readonly Span[]): TextLine {
	const spans: Span[] = [];
	for (const word of words) {
		const last = spans.at(-1);
		if (last && last.face === word.face && last.scale === word.scale && last.fill === word.fill) {
			spans[spans.length - 1] = { ...last, text: last.text + word.text };
		} else spans.push(word);
	}
	return spans.map((span, index) =>
		index === spans.length - 1 ? { ...span, text: span.text.trimEnd() } : span
	);
}

/** Shortens a line to `most` ems, with an ellipsis where something was left out. */
export function shortened(text: string, face: Typeface, most: number): string {
	if (emsOf(text, face) <= most) return text;
	const characters = [...text];
	while (characters.length > 0 && emsOf(`${characters.join('')}…`, face) > most) characters.pop();
	return `${characters.join('').trimEnd()}…`;
}

/** `browser` names one family; `files` names a bundled file for each run, for a renderer without fallback. */
export type Lettering = 'browser' | 'files';

type File = (typeof bundled.files)[number];

function ranges({ unicodeRange }: File): readonly (readonly [number, number])[] {
	return unicodeRange.map((range) => {
		const [start = '', end = start] = range.replace('U+', '').split('-');
		return [parseInt(start, 16), parseInt(end, 16)];
	});
}

/** Of a face the first that holds a character draws it. */
export const FILES = bundled.files.map((file) => {
	const held = ranges(file);
	const holds = (code: number) => held.some(([start, end]) => code >= start && code <= end);
	return { ...file, holds };
});

function familyOf(character: string, { weight, style }: Typeface): string {
	const code = character.codePointAt(0) ?? 0;
	const found = FILES.find(
		(file) => file.weight === weight && file.style === style && file.holds(code)
	);
	return found?.family ?? '';
}

/** Text as markup: escaped, and for a renderer of files cut into runs that one file can draw. */
export function lettered(text: string, face: Typeface, lettering: Lettering): string {
	// Lines are broken here, so that no hyphen need be firm; the firm one is of another file.
	const read = unmarked(text).replaceAll('\u2011', '-');
	if (lettering === 'browser') return escaped(read);
	const runs: { family: string; text: string }[] = [];
	for (const character of read) {
		const family = familyOf(character, face);
		const last = runs.at(-1);
		if (last && (family === last.family || family === '')) last.text += character;
		else runs.push({ family, text: character });
	}
	return runs
		.map((run) => tag('tspan', { 'font-family': run.family || null }, escaped(run.text)))
		.join('');
}

export function faceAttributes({ weight, style }: Typeface) {
	return {
		'font-weight': weight === 400 ? null : String(weight),
		'font-style': style === 'normal' ? null : style
	};
}

/** A span inside a text of another look. */
export function spanMarkup(
	{ text, face, scale, fill = null }: Span,
	around: Typeface,
	lettering: Lettering
): string {
	const inner = lettered(text, face, lettering);
	const weight = face.weight === around.weight ? null : String(face.weight);
	const style = face.style === around.style ? null : face.style;
	const size = scale === 1 ? null : `${digits(scale)}em`;
	if (weight === null && style === null && size === null && fill === null) return inner;
	return tag(
		'tspan',
		{ fill, 'font-size': size, 'font-weight': weight, 'font-style': style },
		inner
	);
}
