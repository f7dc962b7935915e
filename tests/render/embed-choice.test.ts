import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import {
	chosenEmbed,
	FIRST_CHOICE,
	readHeight,
	type EmbedChoice
} from '#lib/render/embed-choice.ts';
import { CODE_KINDS } from '#lib/render/embed-code.ts';
import { richCopy } from '#lib/render/rich-copy.ts';
import { parse } from '#lib/view/url.ts';
import { all, readXml } from '../xml.ts';

const catalogue = loadCatalogue();
const { view } = parse('?layers=carriers&t=2025-12-22&panel=share', catalogue);
const origin = 'https://map.example';
const chosen = (part: Partial<EmbedChoice>) =>
	chosenEmbed(view, catalogue, { ...FIRST_CHOICE, ...part }, { origin, measured: 640 });
/** HTML as XML: an image is closed, a script is late without a value. */
const whole = (code: string) =>
	readXml(`<div>${code.replace(' async ', ' ').replace(/<img ([^>]*)>/g, '<img $1/>')}</div>`);
const words = fc.oneof(fc.string(), fc.constantFrom('"><script>', '&amp;', '</figure>', "'"));

test('each kind of code is well-formed and carries the words, whatever is written in them', () => {
	fc.assert(
		fc.property(fc.constantFrom(...CODE_KINDS), words, (kind, alt) => {
			const code = whole(chosen({ kind, alt }).code);
			const frame = [...all(code, 'iframe'), ...all(code, 'linchpin-map')][0];
			const picture = all(code, 'img')[0];
			expect(frame?.attributes['src']).toBe(`${origin}/embed?layers=carriers`);
			expect(picture?.attributes['alt'] ?? frame?.attributes['title']).toBe(readBack(alt));
			expect(all(code, 'a')[0]?.attributes['href']).toBe(`${origin}/?layers=carriers`);
			expect(all(code, 'script').length).toBe(kind === 'iframe' ? 0 : 1);
		})
	);
});

/** Without what no XML can hold. */
const readBack = (text: string) =>
	// eslint-disable-next-line no-control-regex
	text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

test('a frozen embed keeps the record of its last day, a living one does not', () => {
	const kept = chosen({ keeps: true });
	expect(kept.embed).toMatch(/&known=\d{4}-\d\d-\d\d$/);
	expect(kept.couldKeep).toBe(kept.view.known);
	expect(chosen({}).embed).not.toContain('known');
});

test('language, theme and height are the editor’s, and without them the View’s and the preview’s', () => {
	const { embed, code } = chosen({ lang: 'ja', theme: 'dark', height: 500 });
	expect(embed).toContain('lang=ja&theme=dark');
	expect(code).toContain('height="500"');
	expect(chosen({}).height).toBe(640);
	expect([readHeight(100), readHeight(Number.NaN), readHeight(640.4)]).toEqual([null, null, 640]);
});

test('what is copied for a document is well-formed and says whose it is', () => {
	fc.assert(
		fc.property(words, words, (alt, caption) => {
			const said = { alt, caption, image: `${origin}/image.png?a=b&c=d`, link: origin };
			const { html, text } = richCopy({ ...said, title: 'Map', lang: 'en' });
			const figure = whole(html);
			expect(all(figure, 'img')[0]?.attributes).toEqual({ src: said.image, alt: readBack(alt) });
			expect(all(figure, 'a')[0]?.text).toBe('Map, Linchpin');
			expect(text).toContain(caption);
		})
	);
});
