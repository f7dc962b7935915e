/** The embed as it arrives: light enough, readable on a phone, and true to its View. */
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { loadCatalogue, readFigureFiles } from '#lib/data/load.server.ts';
import { embedMarkupOf } from '#lib/render/embed-markup.ts';
import { embedPage } from '#lib/render/embed-page.server.ts';
import { frameOf, projector } from '#lib/render/frame.ts';
import { keyUnder } from '#lib/render/mark-under.ts';
import { askedOf, pictureSource } from '#lib/render/svg-picture.ts';
import { figuresOf, viewOfFigure } from '#lib/view/figures.ts';
import { parse } from '#lib/view/url.ts';

const catalogue = loadCatalogue();
const { figures } = figuresOf(readFigureFiles(), catalogue);
const viewOf = (query: string) => parse(query, catalogue).view;
const place = { root: '.', head: '', live: '/_app/embed-live.js' };
const MOST_BYTES = 30 * 1024;
/** What a phone leaves of 360 pixels, and the width that the narrow picture is drawn for. */
const [PHONE, DRAWN] = [356, 338];

const pages: Record<string, string> = {};
beforeAll(async () => {
	const views = [
		...figures.map((figure) => {
			const view = viewOfFigure(figure, catalogue, { lang: 'en', theme: 'auto' });
			return [figure.id, view, figure] as const;
		}),
		['usual', viewOf(''), null] as const,
		['swipe', viewOf('?t=2025-10-26..2025-12-22'), null] as const,
		['Japanese', viewOf('?lang=ja&layers=carriers,guam'), null] as const
	];
	for (const [name, view, figure] of views) {
		pages[name] = await embedPage(catalogue, view, figure, place);
	}
});

test('the first complete picture with its words is one answer of at most 30 KiB', () => {
	expect(Object.keys(pages).length).toBeGreaterThan(8);
	const heavy = Object.entries(pages)
		.map(([name, html]) => [name, brotliCompressSync(html).length] as const)
		.filter(([, bytes]) => bytes > MOST_BYTES);
	expect(heavy).toEqual([]);
});

test('on a phone no text of a picture is smaller than 11 pixels', () => {
	for (const [name, html] of Object.entries(pages)) {
		const pictures = html.match(/<svg class="narrow"[\s\S]*?<\/svg>/g) ?? [];
		expect(pictures.length, name).toBeGreaterThan(0);
		const sizes = pictures.flatMap((picture) =>
			[...picture.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
		);
		expect(Math.min(...sizes) * (PHONE / DRAWN), name).toBeGreaterThanOrEqual(11);
	}
});

test('every id on a page is of one element', () => {
	for (const html of Object.values(pages)) {
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	}
});

test('the words of an embed name its days, and lead to the days before and after', () => {
	const frame = frameOf({ zoom: 3, latitude: 24, longitude: 125 }, { width: 860, height: 520 });
	const view = viewOf('?layers=carriers');
	const words = embedMarkupOf({ catalogue, view, figure: null, root: '..', frame, boundaries: [] });
	expect(words.head).toContain('22 Dec 2025');
	expect(words.dates).toContain('Previous change: 18 Dec 2025');
	expect(words.dates).toContain('href="../embed?layers=carriers&amp;t=2025-12-18"');
	const two = viewOf('?layers=carriers&t=2025-10-26..2025-12-22');
	const compared = embedMarkupOf({
		catalogue,
		view: two,
		figure: null,
		root: '..',
		frame,
		boundaries: []
	});
	expect(compared.dates).toContain('Side by side');
	expect(compared.notes).toContain('What changed');
});

test('a click on a still map finds the mark whose symbol is there, and on bare ground none', () => {
	const view = viewOf('?layers=guam');
	const frame = frameOf(
		{ zoom: 8, latitude: 13.45, longitude: 144.75 },
		{ width: 600, height: 400 }
	);
	const { later } = pictureSource(catalogue, askedOf(catalogue, view), [])(frame);
	const marks = later.points.features.filter(
		({ geometry, properties }) =>
			geometry.type === 'Point' && properties.key && properties.stacked === 1
	);
	expect(marks.length).toBeGreaterThan(0);
	for (const { geometry, properties } of marks) {
		if (geometry.type !== 'Point') continue;
		expect(keyUnder(frame, later, projector(frame)(geometry.coordinates))).toBe(properties.key);
	}
	expect(keyUnder(frame, later, [5, 5])).toBeNull();
});
