import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalogue, readFigureFiles } from '#lib/data/load.server.ts';
import { discovery, scriptJson } from '#lib/render/head.ts';
import { mapAt } from '#lib/render/addressed.ts';
import { answerOembed } from '#lib/render/oembed.ts';
import { publishedOf } from '#lib/render/published.ts';
import { element } from '#lib/render/xml.ts';
import { figuresOf } from '#lib/view/figures.ts';
import { readXml } from '../xml.ts';

const catalogue = loadCatalogue();
const { figures } = figuresOf(readFigureFiles(), catalogue);
const published = publishedOf(figures, catalogue.claims);
const site = { site: 'https://map.example/sub', host: 'map.example', base: '/sub' };
const ask = (query: Record<string, string>) =>
	answerOembed(new URLSearchParams(query), catalogue, published, site);
const json = (query: Record<string, string>) => {
	const { status, body } = ask(query);
	expect(status).toBe(200);
	return JSON.parse(body) as Record<string, string | number>;
};
const page = 'https://map.example/sub/?layers=carriers&lang=ja';

const ALLOWED =
	/^<blockquote><a href="[^"<>]*">[^<>]*<\/a><\/blockquote><iframe src="[^"<>]*" width="\d+" height="\d+" frameborder="0" marginwidth="0" marginheight="0" scrolling="auto" title="[^"<>]*"><\/iframe>$/;

describe('an oEmbed answer', () => {
	test.each([
		'/',
		'/?layers=guam',
		'/embed?layers=guam',
		'/figures/ream-before-and-after',
		'/embed/ream-before-and-after',
		'/ja/figures/ream-before-and-after',
		'/article/c12',
		'/article/c12.html',
		'/article#c12',
		'/embed/c12?lang=ja',
		'/record/carriers.geojson'
	])('is there for %s', (path) => {
		expect(json({ url: site.site + path })).toMatchObject({ version: '1.0', type: 'rich' });
	});

	test('keeps within the width and height asked for, with its picture', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 3000 }), (w, h) => {
				const given = json({ url: page, maxwidth: String(w), maxheight: String(h) });
				expect(given['width']).toBeLessThanOrEqual(w);
				expect(given['height']).toBeLessThanOrEqual(h);
				expect(Number(given['thumbnail_width'] ?? 0)).toBeLessThanOrEqual(w);
				expect(Number(given['thumbnail_height'] ?? 0)).toBeLessThanOrEqual(h);
			}),
			{ numRuns: 60 }
		);
	});

	test('has only what WordPress lets through: a quotation with a link, then a frame', () => {
		const { html } = json({ url: page });
		expect(html).toMatch(ALLOWED);
	});

	test('as XML says the same', () => {
		const { title, html } = json({ url: page });
		const { body } = ask({ url: page, format: 'xml' });
		expect(body).toContain(`<title>${title}</title>`);
		expect(body).toContain(element('html', String(html)));
	});

	test('is refused as the specification says', () => {
		expect(ask({ url: page, format: 'yaml' }).status).toBe(501);
		expect(ask({ url: 'https://elsewhere.example/?layers=guam' }).status).toBe(404);
		expect(ask({ url: 'https://map.example/other/' }).status).toBe(404);
		expect(ask({ url: `${site.site}/figures/none` }).status).toBe(404);
		expect(ask({ url: `${site.site}/healthz` }).status).toBe(404);
		expect(ask({}).status).toBe(400);
		expect(ask({ url: page, maxwidth: 'wide' }).status).toBe(400);
	});

	test('of a claim leads to the claim, whose own page says so in both languages', () => {
		const { title, html } = json({ url: `${site.site}/article/c12?lang=ja` });
		expect(title).toBe(catalogue.claims.find(({ id }) => id === 'c12')?.summary.ja);
		expect(html).toContain(`<a href="${site.site}/article/c12?lang=ja">`);
		expect(html).toContain(`<iframe src="${site.site}/embed/c12?lang=ja"`);
	});

	test('of files names files, in the folder of the language', () => {
		const address = `${site.site}/ja/figures/ream-before-and-after`;
		const asked = new URLSearchParams({ url: address });
		const { body } = answerOembed(asked, catalogue, published, { ...site, files: true });
		expect(JSON.parse(body)).toMatchObject({
			thumbnail_url: `${address}/map.png`,
			html: expect.stringContaining(`src="${site.site}/ja/embed/ream-before-and-after"`)
		});
	});

	const paths = [
		...['/', '/embed', '/article', '/record/carriers.geojson', '/sources', '/ja', '/figures'],
		...published.flatMap(({ id, path }) => [path, `/embed/${id}`, `/ja${path}`])
	];
	const anything = fc.oneof(
		fc.string(),
		fc.string({ unit: 'binary' }),
		fc.constantFrom('"><script>', '&', ']]>', '%', '%E0%A4%A', '\u0000', "'", 'title"onload="x')
	);
	const ours = fc
		.tuple(
			fc.constantFrom(...paths),
			anything,
			fc.constantFrom('layers', 't', 'lang', 'select', 'at', 'where', 'known', 'ring'),
			anything
		)
		.map(([path, more, name, value]) => `${site.site}${path}${more}?${name}=${value}#${more}`);

	test('is valid and escaped, or a status of the specification, whatever the address', () => {
		const address = fc.oneof(anything, fc.webUrl({ withQueryParameters: true }), ours);
		fc.assert(
			fc.property(address, fc.constantFrom('json', 'xml'), (text, format) => {
				const { status, body } = ask({ url: text, format });
				if (status !== 200) {
					expect(status).toBe(text === '' ? 400 : 404);
					return;
				}
				const said: Record<string, unknown> =
					format === 'json'
						? JSON.parse(body)
						: Object.fromEntries(
								readXml(body).children.map(({ name, text: words }) => [name, words])
							);
				expect([said['version'], said['type']]).toEqual(['1.0', 'rich']);
				expect(String(said['html'])).toMatch(ALLOWED);
			}),
			{ numRuns: 400 }
		);
	});

	test('is of this site alone', () => {
		fc.assert(
			fc.property(fc.webUrl({ withQueryParameters: true }), (text) => {
				expect(mapAt(text, catalogue, published, site)).toBeNull();
			})
		);
	});
});

test('a page with no View of its own is not an embed', () => {
	for (const path of [
		'/article',
		'/figures',
		'/sources',
		'/demo-article',
		'/article/c28',
		'/record/sources.json'
	]) {
		expect([path, mapAt(site.site + path, catalogue, published, site)]).toEqual([path, null]);
	}
});

test('data in a script element cannot end it, and is read back as it was', () => {
	const words = fc.oneof(
		fc.string(),
		fc.constantFrom('</script>', '<!--', '<script', ']]>', '\u2028')
	);
	fc.assert(
		fc.property(fc.array(words), (value) => {
			const text = scriptJson(value);
			expect(text).not.toMatch(/[<>\u2028\u2029]/);
			expect(JSON.parse(text)).toEqual(value);
		})
	);
});

test('a page is found by its own address, escaped once', () => {
	const href =
		/href="([^"]*)"/.exec(discovery('https://a.example', 'https://a.example/?t=a&b="c'))?.[1] ?? '';
	const url = new URL(href.replaceAll('&amp;', '&'));
	expect(url.searchParams.get('url')).toBe('https://a.example/?t=a&b="c');
});

test('there are the figures of the article, each in both languages', () => {
	expect(figures.length).toBeGreaterThanOrEqual(6);
	for (const { title, caption, alt } of figures) {
		for (const words of [title, caption, alt]) expect(words.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
	}
});

test.each([
	['{', 'json'],
	['{"id":"other"}', 'title'],
	[JSON.stringify({ ...figures[0], id: 'x', view: '?layers=nothing' }), 'unknown-layer'],
	[JSON.stringify({ ...figures[0], id: 'x', view: '?theme=dark&layers=guam' }), 'must be written'],
	[JSON.stringify({ ...figures[0], id: 'y' }), 'name of the file']
])('a bad figure names its file and what is wrong: %s', (text, said) => {
	const { figures: none, problems } = figuresOf({ 'geodata/figures/x.json': text }, catalogue);
	expect(none).toEqual([]);
	expect(problems[0]?.file).toBe('geodata/figures/x.json');
	expect(JSON.stringify(problems).toLowerCase()).toContain(said);
});
