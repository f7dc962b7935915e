/**
 * Text as a reader means it when looking for it: without case, accents, width, kana or punctuation.
 * Only the accents of Latin, Greek and Cyrillic go; a voicing mark makes another letter of a kana.
 */
import type { CatalogueFeature } from './catalogue.ts';

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
	ł: 'l',
	đ: 'd',
	ð: 'd',
	ø: 'o',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
	ı: 'i'
};
const HIRAGANA_TO_KATAKANA = 0x60;

function plain(text: string): string {
	if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
	return text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[łđðøßæœþı]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[\u3041-\u3096]/g, (kana) =>
			String.fromCharCode(kana.charCodeAt(0) + HIRAGANA_TO_KATAKANA)
		);
}

/** Folded words with one space between them. */
export function fold(text: string): string {
	return plain(text)
		.replace(/['`\u2018\u2019\u02bb\u02bc]/g, '')
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.trim();
}

/** Folded text without its spaces, so that “CVN-73”, “CVN 73” and “cvn73” are one. */
export function squeeze(folded: string): string {
	return folded.replaceAll(' ', '');
}

/** The keys under which a feature says a text: in English, and in Japanese as a field or a property. */
export const languageKeys = (field: string): readonly string[] => [
	field,
	`${field}_ja`,
	`${field}:ja`
];

const texts = (value: unknown): string[] =>
	typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(texts) : [];

/** The text of each field by feature: what is typed is sought in the same texts at every letter. */
const remembered = new Map<string, WeakMap<CatalogueFeature, string>>();

/**
 * Gives all that a feature says in a field, in every language, folded, a line each, with and without its
 * spaces; empty where it says nothing.
 */
export function foldedText(field: string): (feature: CatalogueFeature) => string {
	const memory = remembered.get(field) ?? new WeakMap<CatalogueFeature, string>();
	remembered.set(field, memory);
	const keys = languageKeys(field);
	return (feature) => {
		const found = memory.get(feature);
		if (found !== undefined) return found;
		const folded = keys.flatMap((key) => texts(feature.properties[key])).map(fold);
		const lines = [...new Set(folded.flatMap((words) => [words, squeeze(words)]))];
		const text = lines.join('\n');
		memory.set(feature, text);
		return text;
	};
}
