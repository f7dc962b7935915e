/** A name's lines and an upper bound of its size on the screen: no screen is asked. */
import { unmarked } from './line-breaks.ts';

export interface WrappedName {
	readonly lines: readonly string[];
	/** Pixels. */
	readonly size: number;
	readonly width: number;
	readonly height: number;
}

const LINE_EMS = 1.2;

/** Generous for a humane sans and its italic; a Japanese sign is as wide as it is high. */
function characterEms(character: string): number {
	if (/[\u2e80-\u9fff\uff00-\uffef]/u.test(character)) return 1;
	if (/[MWm@]/.test(character)) return 0.86;
	if (/[A-Z]/.test(character)) return 0.62;
	return /[ ijlt.,'’()]/.test(character) ? 0.32 : 0.54;
}

export function nameEms(text: string, spacing: number): number {
	return [...unmarked(text)].reduce((sum, character) => sum + characterEms(character) + spacing, 0);
}

/** Broken at spaces into as few lines as fit `most` ems, and those as even as can be. */
export function wrappedName(
	text: string,
	size: number,
	spacing: number,
	most: number
): WrappedName {
	const ems = (line: readonly string[]) => nameEms(line.join(' '), spacing);
	const words = text.split(' ');
	const longest = Math.max(most, ...words.map((word) => ems([word])));
	let best: readonly (readonly string[])[] = words.map((word) => [word]);
	const widest = (lines: typeof best) => Math.max(...lines.map(ems));
	// Names have few words: every way to break them is tried.
	for (let ways = 0; ways < 2 ** (words.length - 1); ways++) {
		const lines: string[][] = [[]];
		words.forEach((word, index) => {
			if (index > 0 && (ways >> (index - 1)) & 1) lines.push([]);
			lines.at(-1)?.push(word);
		});
		const width = widest(lines);
		if (width > longest || lines.length > best.length) continue;
		if (lines.length < best.length || width < widest(best)) best = lines;
	}
	return {
		lines: best.map((line) => line.join(' ')),
		size,
		width: widest(best) * size,
		height: best.length * LINE_EMS * size
	};
}
