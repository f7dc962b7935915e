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

const remembered = new WeakMap<CatalogueFeature, Map<string, readonly string[]>>();

/** What a feature says in a field, in every language, folded; empty where it says nothing. */
export function foldedTexts(feature: CatalogueFeature, field: string): readonly string[] {
	const memory = remembered.get(feature) ?? new Map<string, readonly string[]>();
	remembered.set(feature, memory);
	const found = memory.get(field);
	if (found) return found;
	const said = languageKeys(field).flatMap((key) => texts(feature.properties[key]));
	const result = said.map(fold);
	memory.set(field, result);
	return result;
}
