import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { frameOf } from '#lib/render/frame.ts';
import { staticCard, firstPaint } from '#lib/render/static-map.server.ts';
import { mapMarkup } from '#lib/render/svg.ts';
import { overlap, type Box } from '#lib/render/boxes.ts';
import { askedOf, pictureSource } from '#lib/render/svg-picture.ts';
import { parse } from '#lib/view/url.ts';
import { layerWith, catalogueWith, sampleCatalogue, sampleFeature } from '../sample.ts';
import { all, readXml } from '../xml.ts';

const catalogue = loadCatalogue();
const size = { width: 800, height: 500 };
const VIEWS = [
	'',
	'?lang=ja&theme=dark',
	'?layers=carriers&t=2025-10-26..2025-12-22',
	'?layers=carriers&t=2025-10-26..2025-12-22&compare=changes',
	'?ring=guam/naval-base-guam:2000km&select=carriers/uss-gerald-r-ford&theme=print',
	'?at=10/30.75/130.9&layers=mageshima',
	'?at=1.5/10/178&lang=ja'
];
const viewOf = (query: string) => parse(query, catalogue).view;

test.each(VIEWS)('the same View gives the same well-formed bytes: %s', async (query) => {
	const [first, second] = [
		await staticCard(catalogue, viewOf(query), size),
		await staticCard(catalogue, viewOf(query), size)
	];
	expect(first).toBe(second);
	const svg = readXml(first);
	expect(svg.name).toBe('svg');
	expect(svg.attributes['role']).toBe('img');
	const named = svg.attributes['aria-labelledby']?.split(' ') ?? [];
	expect(
		named.map((id) => svg.children.find((child) => child.attributes['id'] === id)?.name)
	).toEqual(['title', 'desc']);
});

test.each(VIEWS)('every reference in a picture has one target: %s', async (query) => {
	const text = await staticCard(catalogue, viewOf(query), size);
	const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const targets = [...text.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
	expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
});

test('any name is shown as it is, and is never markup', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 24 }), async (name) => {
			const evil = `${name}<script>&"'`;
			const named = catalogueWith(
				layerWith([sampleFeature('guam', { name: evil })], {
					...sampleCatalogue.layers[0]!.definition,
					title: { en: evil, ja: evil }
				})
			);
			const { view } = parse('', named);
			for (const lettering of ['browser', 'files'] as const) {
				const svg = readXml(await staticCard(named, view, { ...size, lettering }));
				expect(all(svg, 'script')).toEqual([]);
				expect(all(svg, 'title')[0]?.text).toContain(`<script>&"'`);
			}
		}),
		{ numRuns: 25 }
	);
});

function placed(query: string) {
	const view = viewOf(query);
	const asked = askedOf(catalogue, view);
	const frame = frameOf(view.at ?? { zoom: 3.4, latitude: 22, longitude: 126 }, size);
	const { later } = pictureSource(catalogue, asked, [])(frame);
	const marks: Box[] = [];
	/** A name along a line has several boxes. */
	const labels: (readonly Box[])[] = [];
	const markup = mapMarkup({
		frame,
		lang: view.lang,
		theme: 'light',
		ground: {},
		data: later,
		placed: (kind, boxes) => {
			if (kind === 'marks') marks.push(...boxes);
			else labels.push(boxes);
		}
	});
	return { marks, labels, markup, later, frame };
}

test.each([
	'',
	'?lang=ja',
	'?layers=carriers,bases,straits',
	'?layers=mageshima,first-island-chain'
])('no label lies on another, on a mark, or beyond the edge: %s', (query) => {
	const { labels, marks } = placed(query);
	expect(labels.length).toBeGreaterThan(1);
	for (const [index, label] of labels.entries()) {
		const others = [...labels.slice(index + 1).flat(), ...marks];
		for (const box of label) {
			expect(others.filter((other) => overlap(box, other))).toEqual([]);
			const { left, top, right, bottom } = box;
			expect(left >= 0 && top >= 0 && right <= 800 && bottom <= 500).toBe(true);
		}
	}
});

test('every symbol of the picture within the frame is drawn once', () => {
	const { markup, marks, later } = placed('?layers=carriers,bases');
	const images = later.points.features.filter(({ properties }) => properties.image !== '');
	const inside = marks.filter(
		({ left, right, top, bottom }) => right > 0 && left < 800 && bottom > 0 && top < 500
	);
	expect(images.length).toBeGreaterThan(10);
	expect(inside.length).toBeGreaterThan(5);
	expect(markup.match(/<use /g)?.length).toBe(marks.length);
});

test('a card names the day, its sources and its credits', async () => {
	const text = await staticCard(catalogue, viewOf('?layers=carriers'), {
		width: 1200,
		height: 630
	});
	const words = all(readXml(text), 'tspan').map((element) => element.text);
	for (const said of ['22 Dec 2025', 'Sources: ', 'OpenStreetMap']) {
		expect(words.some((line) => line.includes(said))).toBe(true);
	}
});

test('what is asked for and has no place is named in the picture and in its description', async () => {
	const query = '?layers=diplomacy&t=2023-12-01&select=diplomacy/asean-statement-2023';
	const text = await staticCard(catalogue, viewOf(query), size);
	expect(text.match(/No place on the map: /g)?.length).toBe(2);
	expect(await staticCard(catalogue, viewOf('?layers=carriers'), size)).not.toContain('No place');
});

test('a chain is named on its map, also where it has no straight place for its name', async () => {
	// Only on the map are its letters spaced.
	const named =
		/letter-spacing="[^>]*>(?:<path[^>]*>)?<text[^>]*>(?:<textPath[^>]*>)?First Island Chain/;
	for (const card of [size, { width: 1200, height: 630 }]) {
		expect(await staticCard(catalogue, viewOf(''), card)).toMatch(named);
	}
});

test('however small a card is, its map keeps two fifths of the height', async () => {
	const text = await staticCard(catalogue, viewOf(''), { width: 240, height: 160 });
	const clip = all(readXml(text), 'clipPath')[0]?.children[0]?.attributes;
	expect(Number(clip?.['height'])).toBeGreaterThanOrEqual(64);
});

test('a page’s own map takes its colours from the page, and has both sides of a comparison', async () => {
	const view = viewOf('?layers=carriers&t=2025-10-26..2025-12-22');
	const { later, earlier } = await firstPaint(catalogue, view, size);
	expect(later.svg).toContain('fill="var(--ground-water)"');
	expect(later.svg).not.toMatch(/(fill|stroke)="#/);
	expect(earlier?.frame).toEqual(later.frame);
	expect(earlier?.svg).not.toBe(later.svg);
});
