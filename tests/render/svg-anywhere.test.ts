/** What holds of every static map, wherever it looks and however large it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { basemapSources } from '#lib/render/basemap.ts';
import { frameOf } from '#lib/render/frame.ts';
import { groundOf } from '#lib/render/ground.server.ts';
import { charactersIn } from '#lib/render/svg-characters.ts';
import { withFonts } from '#lib/render/image-fonts.server.ts';
import { staticCard } from '#lib/render/static-map.server.ts';
import { mapMarkup } from '#lib/render/svg.ts';
import { measuresOf } from '#lib/render/svg-measures.ts';
import { overlap, type Box } from '#lib/render/boxes.ts';
import { askedOf, pictureSource } from '#lib/render/svg-picture.ts';
import { parse } from '#lib/view/url.ts';
import { readXml } from '../xml.ts';
import { textsIn } from '../svg-texts.ts';

const catalogue = loadCatalogue();
const ids = catalogue.layers.map(({ definition }) => definition.id);

const anyView = fc
	.record({
		layers: fc.subarray(ids, { minLength: 1, maxLength: 6 }),
		lang: fc.constantFrom('en', 'ja'),
		theme: fc.constantFrom('light', 'dark', 'print'),
		days: fc.constantFrom('2025-12-22', '2025-10-06..2025-12-22'),
		compare: fc.constantFrom('swipe', 'changes'),
		at: fc.option(
			fc.record({
				zoom: fc.double({ min: 1, max: 9, noNaN: true }),
				latitude: fc.integer({ min: -30, max: 55 }),
				longitude: fc.integer({ min: -180, max: 180 })
			})
		),
		asked: fc.constantFrom(
			'',
			'&measure=30/131;24/141;13/144;area',
			'&ring=guam/naval-base-guam:2000km'
		)
	})
	.map(({ layers, lang, theme, days, compare, at, asked }) => {
		const camera = at ? `&at=${at.zoom.toFixed(2)}/${at.latitude}/${at.longitude}` : '';
		return `?layers=${layers.join(',')}&lang=${lang}&theme=${theme}&t=${days}&compare=${compare}${camera}${asked}`;
	});
const anySize = fc.record({
	width: fc.integer({ min: 240, max: 2400 }),
	height: fc.integer({ min: 160, max: 1600 })
});

test('a picture is well-formed, always the same, writes no needless digits and no word beyond its edge', async () => {
	await fc.assert(
		fc.asyncProperty(anyView, anySize, async (query, size) => {
			const { view } = parse(query, catalogue);
			const first = await staticCard(catalogue, view, size);
			expect(await staticCard(catalogue, view, size)).toBe(first);
			expect(first).not.toMatch(/ (?:x|y|d|dy|width|height|transform)="[^"]*\d\.\d{4}/);
			const texts = textsIn(readXml(first));
			expect(texts.length).toBeGreaterThan(3);
			for (const { words, box } of texts) {
				const { left, top, right, bottom } = box;
				const inside =
					left >= -1 && top >= -1 && right <= size.width + 1 && bottom <= size.height + 1;
				expect(inside, `${words} ${JSON.stringify(box)}`).toBe(true);
			}
		}),
		{ numRuns: 15, seed: 7 }
	);
}, 60_000);

test('no name lies on another, on a mark, or beyond the edge, on any ground', async () => {
	await fc.assert(
		fc.asyncProperty(anyView, anySize, async (query, size) => {
			const { view } = parse(query, catalogue);
			const frame = frameOf(view.at ?? { zoom: 3.6, latitude: 22, longitude: 126 }, size);
			const { enlarge } = measuresOf(size);
			const [marks, labels]: [Box[], (readonly Box[])[]] = [[], []];
			mapMarkup({
				frame,
				lang: view.lang,
				theme: 'light',
				ground: await groundOf(frame, basemapSources()),
				data: pictureSource(catalogue, askedOf(catalogue, view), [])(frame, enlarge).later,
				enlarge,
				nearer: 1,
				placed: (kind, boxes) => {
					if (kind === 'marks') marks.push(...boxes);
					else labels.push(boxes);
				}
			});
			for (const [index, label] of labels.entries()) {
				const others = [...labels.slice(index + 1).flat(), ...marks];
				for (const box of label) {
					expect(others.filter((other) => overlap(box, other))).toEqual([]);
					const { left, top, right, bottom } = box;
					expect(Math.min(left, top, size.width - right, size.height - bottom)).toBeGreaterThan(0);
				}
			}
		}),
		{ numRuns: 20, seed: 11 }
	);
}, 60_000);

test('a file brings a font for every character it draws, in every face, and no other file', async () => {
	for (const query of ['', '?lang=ja&theme=dark', '?layers=air-patrols,bases']) {
		const { view } = parse(query, catalogue);
		const plain = await staticCard(catalogue, view, { width: 720, height: 450 });
		const svg = await withFonts(plain);
		expect(await withFonts(plain)).toBe(svg);
		readXml(svg);
		const rules = [
			...svg.matchAll(/font-weight:(\d+);font-style:(\w+);[^}]*unicode-range:([^}]+)\}/g)
		];
		const brought = new Set(
			rules.flatMap(([, weight, style, range = '']) =>
				range.split(',').map((code) => `${weight}-${style} ${parseInt(code.slice(2), 16)}`)
			)
		);
		for (const [face, characters] of charactersIn(plain)) {
			for (const character of characters) {
				expect(brought).toContain(`${face} ${character.codePointAt(0)}`);
			}
		}
		expect(svg).not.toMatch(/url\((?!data:|#)/);
		expect(svg).not.toMatch(/href="(?!#)/);
	}
});

test('the card to share has large words', () => {
	const { title, date, enlarge } = measuresOf({ width: 1200, height: 630 });
	expect(title).toBeGreaterThanOrEqual(36);
	expect(date).toBeGreaterThanOrEqual(22);
	expect(13 * enlarge).toBeGreaterThanOrEqual(15);
});
