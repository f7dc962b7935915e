/// <reference path="./subset-font.d.ts" />
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import type { Characters } from './characters.ts';
import { coveredCharacters } from './cmap.ts';
import type { Face, Piece } from './faces.ts';

/** Always there, whatever the data say: what dates, numbers and names are written with. */
export const ALWAYS = [
	...Array.from({ length: 0x5f }, (_, index) => String.fromCodePoint(0x20 + index)),
	...Array.from({ length: 0x60 }, (_, index) => String.fromCodePoint(0xa0 + index)),
	...'ĀāĒēĪīŌōŪū–—‘’“”•…′″€−、。・「」（）〜年月日時分約度'
].join('');

/** What MapLibre 6.17 writes instead of punctuation where a name runs down (`verticalizePunctuation`). */
export const VERTICAL =
	'―・︐︑︒︓︔︕︖︗︘︙︱︲︳︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈＃＄％＆＊＋／＝＠＼＾｀～￠￡￢￣￤￥￦';

export interface Assignment {
	/** The characters each piece draws, by the piece's id. */
	readonly taken: ReadonlyMap<string, string>;
	/** Characters no piece covers, with the file where they occur. */
	readonly missing: Characters;
}

async function sfnt(piece: Piece, face: Face, text: string): Promise<Buffer> {
	return subsetFont(readFileSync(piece.file(face)), text, { targetFormat: 'sfnt' });
}

/** Gives each character to the first piece whose font really has it. */
export async function assign(
	pieces: readonly Piece[],
	face: Face,
	characters: Characters
): Promise<Assignment> {
	const always = new Set(ALWAYS + VERTICAL);
	let left = new Set([...always, ...characters.keys()]);
	const taken = new Map<string, string>();
	for (const piece of pieces) {
		const asked = [...left].filter(
			(character) =>
				piece.mayHold(character.codePointAt(0) ?? 0) &&
				!(piece.notesOnly && (always.has(character) || characters.get(character)?.required))
		);
		if (asked.length === 0) continue;
		const covered = coveredCharacters(await sfnt(piece, face, asked.join('')));
		const has = asked.filter((character) => covered.has(character.codePointAt(0) ?? 0));
		if (has.length > 0) taken.set(piece.id, has.sort().join(''));
		left = left.difference(new Set(has));
	}
	return { taken, missing: new Map([...characters].filter(([character]) => left.has(character))) };
}

export async function cut(piece: Piece, face: Face, text: string): Promise<Buffer> {
	return subsetFont(await sfnt(piece, face, text), text, { targetFormat: 'woff2' });
}

/** Stops the build where something that is drawn would be drawn as a box. */
export function requireCovered(missing: Characters): void {
	const lines = [...missing]
		.filter(([, { required }]) => required)
		.map(([character, { file }]) => {
			const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
			return `${file}: no font covers "${character}" (U+${code})`;
		});
	if (lines.length > 0) throw new Error(lines.join('\n'));
}
