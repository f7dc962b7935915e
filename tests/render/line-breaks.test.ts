import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { MAY_BREAK_HERE, breakable, unmarked } from '#lib/render/line-breaks.ts';
import { labelNote, nameOf } from '#lib/render/words.ts';
import { scene } from '#lib/view/scene.ts';
import { defaultView } from '#lib/view/view.ts';

const parts = (text: string) => breakable(text, 'ja').split(MAY_BREAK_HERE);

test('a hyphen inside a name holds it together, and a dash between words does not', () => {
	expect(breakable('Tenth patrol: Russian A-50 and Su-30', 'en')).toBe(
		'Tenth patrol: Russian A‑50 and Su‑30'
	);
	expect(breakable('south-east - then north', 'en')).toBe('south‑east - then north');
});

test('a Japanese name breaks between its words and nowhere inside them', () => {
	const words = parts('空母エイブラハム・リンカーン');
	expect(words).toContain('リンカーン');
	expect(words.join('')).toBe('空母エイブラハム・リンカーン');
	expect(words.some((word) => word.includes('エイブラハム・'))).toBe(true);
	expect(parts('リアム海軍基地(合同センター開設後)').some((word) => /^\(?合同/.test(word))).toBe(
		true
	);
});

test('no line starts with a closing sign or a small kana, or ends with an opening one', () => {
	const texts = [
		'フィリピン海(台湾の南東)、2025年12月22日',
		'「馬毛島基地」(仮称・建設中)',
		'最後の確認 2024年12月13日',
		'護衛艦いずも、横須賀を出港'
	];
	for (const text of texts) {
		for (const [index, part] of parts(text).entries()) {
			if (index > 0) expect(part, text).not.toMatch(/^[、。)」・ー年月日]/u);
			expect(part, text).not.toMatch(/[(「]$/u);
		}
	}
});

test('a date, a distance and short words in brackets are each kept whole', () => {
	expect(parts('表示中の最新の報告:2025年12月22日').at(-1)).toMatch(/2025年12月22日$/);
	expect(parts('リアム海軍基地(合同センター開設後)').at(-1)).toBe('(合同センター開設後)');
	expect(parts('幅は約1,400 kmある').some((part) => part.includes('1,400 km'))).toBe(true);
});

test('marks for breaks are all that is added, in any language', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...'空母エイブ・リンカ(A50) -年12、ーン') }),
			fc.constantFrom('en' as const, 'ja' as const),
			(text, lang) => {
				expect(unmarked(breakable(text, lang)).replaceAll('‑', '-')).toBe(text);
			}
		)
	);
});

test('no name or note of the record lets MapLibre, which breaks after any bracket, begin a line with a closing sign', () => {
	const catalogue = loadCatalogue();
	const layers = catalogue.layers.map(({ definition }) => definition.id);
	for (const t of ['2025-10-06', '2025-12-22', '2026-08-10']) {
		const view = { ...defaultView(catalogue), layers, t: [t] as const, lang: 'ja' as const };
		const { layers: drawn } = scene(catalogue, view);
		for (const mark of drawn.flatMap(({ marks }) => marks)) {
			for (const text of [nameOf(mark.feature, 'ja'), labelNote(mark, 'ja') ?? '']) {
				expect(text).not.toMatch(/[)&+/][、。」』・ー]/u);
			}
		}
	}
});
