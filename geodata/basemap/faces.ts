/** The typefaces: which @fontsource files make up each face, in the order they are asked for a character. */
import { join } from 'node:path';
import { packageFolder, readJson } from './inputs.ts';

const LATIN = '@fontsource/source-sans-3';
const JAPANESE = '@fontsource/noto-sans-jp';
const ALL = 'U+80-10FFFF';

export interface Face {
	readonly weight: 400 | 600;
	readonly style: 'normal' | 'italic';
}

export const faces: readonly Face[] = [
	{ weight: 400, style: 'normal' },
	{ weight: 600, style: 'normal' },
	{ weight: 400, style: 'italic' }
];

/** A part of a typeface that has a file of its own. */
export interface Piece {
	/** Short, for file names; a digit is one of the small parts of Noto Sans JP. */
	readonly id: string;
	/** Whether it has an italic; where it has none, both styles share a file. */
	readonly italic: boolean;
	/** Whether it is for what is neither drawn nor part of the interface. */
	readonly notesOnly: boolean;
	/** Whether its `unicode-range` names whole blocks. */
	readonly wholeBlocks: boolean;
	/** Whether the piece may hold the character; only the file itself knows. */
	mayHold(codePoint: number): boolean;
	file(face: Face): string;
}

function ranges(list: string): (codePoint: number) => boolean {
	const bounds = list.split(',').map((range) => {
		const [start = '', end = start] = range.trim().replace(/^U\+/i, '').split('-');
		return [parseInt(start, 16), parseInt(end, 16)] as const;
	});
	return (codePoint) => bounds.some(([start, end]) => codePoint >= start && codePoint <= end);
}

function fontFile(root: string, name: string, subset: string, weight: number, style: string) {
	const base = name.slice(name.indexOf('/') + 1);
	return join(packageFolder(root, name), 'files', `${base}-${subset}-${weight}-${style}.woff2`);
}

export function readPieces(root: string): Piece[] {
	const latin = ['latin', 'latin-ext', 'vietnamese'].map((subset) => ({
		id: subset,
		italic: true,
		notesOnly: false,
		wholeBlocks: false,
		mayHold: (codePoint: number) => codePoint < 0x3000,
		file: ({ weight, style }: Face) => fontFile(root, LATIN, subset, weight, style)
	}));
	const listed = readJson(join(packageFolder(root, JAPANESE), 'unicode.json')) as Record<
		string,
		string
	>;
	const parts = Object.entries(listed).filter(([subset]) => subset.startsWith('['));
	// What only notes and sources say has a file of its own, that the map need not wait for.
	const japanese = ['notes', 'japanese'].map((id) => ({ id, subset: 'japanese', list: ALL }));
	const symbols = Object.entries(listed)
		.filter(([subset]) => subset.startsWith('['))
		.map(([subset, list]) => {
			const part = subset.slice(1, -1);
			return { id: `symbols-${part}`, subset: part, list };
		});
	const asian = [...japanese, ...symbols].map(({ id, subset, list }) => ({
		id,
		italic: false,
		notesOnly: id === 'notes',
		wholeBlocks: id === 'japanese',
		mayHold: ranges(list),
		file: ({ weight }: Face) => fontFile(root, JAPANESE, subset, weight, 'normal')
	}));
	return [...latin, ...asian];
}

export const fontPackages = [LATIN, JAPANESE];
