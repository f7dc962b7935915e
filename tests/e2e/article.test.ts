/** The article beside its map, with and without scripts, and the page of the record. */
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { loadCatalogue } from '../../src/lib/data/load.server.ts';
import { faults } from './axe.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const { claims } = loadCatalogue();
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };
const still = { live: false } as const;

/** The map shows a claim and is done with drawing it. */
const shows = (page: Page, id: string) =>
	page.waitForSelector(`[data-map="idle"][data-claim="${id}"]`, { timeout: 45_000 });

test('without scripts every claim has its words, its verdict and, where it is drawn, a picture', async () => {
	const { page, complaints, close } = await site.open('/article', {
		...still,
		javaScriptEnabled: false
	});
	expect(await page.locator('article').count()).toBe(claims.length);
	for (const { id, summary, reason, view } of claims) {
		const words = await page.locator(`#${id}`).innerText();
		expect(words).toContain(summary.en);
		expect(words).toContain(reason.en);
		const alts = await page
			.locator(`#${id} img`)
			.evaluateAll((images) => images.map((image) => image.getAttribute('alt')));
		expect(alts).toEqual(view === null ? [] : [`Map for the claim: ${summary.en}`]);
	}
	const picture = page.locator('#c16 img');
	await picture.scrollIntoViewIfNeeded();
	await expect
		.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(0);
	expect(await page.locator('.beside').isVisible()).toBe(false);
	expect(complaints).toEqual([]);
	await close();
});

test('on paper every claim that is drawn has its picture', async () => {
	const { page, close } = await site.open('/article?verdict=partly', { ...still, viewport: DESK });
	await page.pdf();
	const widths = await page
		.locator('article img')
		.evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth));
	const drawn = claims.filter(({ verdict, view }) => verdict === 'partly' && view !== null);
	expect(widths).toHaveLength(drawn.length);
	expect(Math.min(...widths)).toBeGreaterThan(0);
	await close();
});

test('the page of a verdict has the claims of that verdict and no others', async () => {
	const { page, close } = await site.open('/article?verdict=contradicted', {
		...still,
		javaScriptEnabled: false
	});
	const shown = await page.locator('article').evaluateAll((all) => all.map(({ id }) => id));
	const wanted = claims.filter(({ verdict }) => verdict === 'contradicted').map(({ id }) => id);
	expect(shown).toEqual(wanted);
	await close();
});

test('the map follows the reader: by address, by button, by scrolling and by keyboard', async () => {
	const { page, complaints, foreign, close } = await site.open('/article#c16', {
		...still,
		viewport: DESK
	});
	await shows(page, 'c16');
	await page.getByRole('link', { name: 'Next claim' }).click();
	await shows(page, 'c17');
	expect(new URL(page.url()).hash).toBe('#c17');
	await page.evaluate(() => document.getElementById('c27')?.scrollIntoView({ block: 'start' }));
	await shows(page, 'c27');
	await page.locator('#c28 a').first().focus();
	await page.getByText('Nothing is drawn for this claim.').first().waitFor();
	await page.keyboard.press('Tab');
	await shows(page, 'c29');
	expect([complaints, foreign]).toEqual([[], []]);
	await close();
});

test('a claim opens on the map with its own View', async () => {
	const { page, close } = await site.open('/article#c31', { ...still, viewport: DESK });
	await page.locator('#c31').getByRole('link', { name: 'Open this view on the map' }).click();
	await page.waitForSelector('main[data-map="idle"]', { timeout: 45_000 });
	expect(new URL(page.url()).search).toBe(claims.find(({ id }) => id === 'c31')?.view);
	await page.getByRole('heading', { name: 'Claims of the article' }).waitFor();
	await close();
});

test('the search finds a claim and leads to it', async () => {
	const { page, close } = await site.open('/', { viewport: DESK });
	await page.keyboard.press('/');
	await page.keyboard.type('largest trading partner');
	await page.getByRole('option', { name: /China is the largest trading partner/ }).click();
	await page.waitForURL(/\/article#c27$/);
	await shows(page, 'c27');
	await close();
});

test('where there is no WebGL the picture of the claim stands beside the text', async () => {
	const poor = await openSite({ webgl: false });
	const { page, close } = await poor.open('/article#c16', { ...still, viewport: DESK });
	const picture = page.locator('.beside img');
	await picture.waitFor();
	await expect.poll(() => picture.getAttribute('src')).toContain('air-patrols');
	await close();
	await poor.close();
}, 60_000);

for (const path of ['/article', '/sources']) {
	for (const [lang, theme, viewport] of [
		['en', 'light', DESK],
		['ja', 'dark', PHONE]
	] as const) {
		test(`axe finds nothing, and nothing is wider than the window: ${path}, ${lang}, ${theme}`, async () => {
			const { page, complaints, close } = await site.open(`${path}?lang=${lang}&theme=${theme}`, {
				...still,
				viewport
			});
			if (path === '/article') await shows(page, 'c01');
			expect(await faults(page)).toEqual([]);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow).toBeLessThanOrEqual(0);
			expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
			expect(complaints).toEqual([]);
			await close();
		});
	}
}

test('the first Tab stop of a reading page leads past its header', async () => {
	const { page, close } = await site.open('/sources', { ...still, viewport: DESK });
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
	await close();
});

test('the record page links files that there are, and the archive opens', async () => {
	const { page, close } = await site.open('/sources', { ...still, viewport: DESK });
	const links = await page
		.locator('a[download]')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	expect(links.length).toBeGreaterThan(10);
	for (const link of links) {
		const response = await fetch(link);
		expect([link, response.status]).toEqual([link, 200]);
		const again = await fetch(link, {
			headers: { 'if-none-match': response.headers.get('etag') ?? '' }
		});
		expect(again.status).toBe(304);
		if (!link.endsWith('.zip')) continue;
		const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
		expect(Object.keys(files)).toContain('linchpin-record/README.md');
	}
	await close();
});

/** What a page says of itself to other sites. */
async function saidBy(path: string) {
	const html = await (await fetch(site.origin + path)).text();
	const all = (pattern: RegExp) =>
		[...html.matchAll(pattern)].map(([, value = '']) => value.replaceAll('&amp;', '&'));
	const property = (name: string) =>
		all(new RegExp(`<meta property="${name}" content="([^"]+)"`, 'g'))[0];
	const [json = ''] = all(/<script type="application\/ld\+json"[^>]*>([^]*?)<\/script>/g);
	return {
		html,
		property,
		canonical: all(/<link rel="canonical" href="([^"]+)"/g),
		oembed: all(/<link rel="alternate" type="[a-z/]+\+oembed" href="([^"]+)"/g),
		data: JSON.parse(json) as unknown
	};
}

test.each([
	'/article',
	'/sources',
	'/figures',
	'/demo-article',
	'/article?lang=ja',
	'/article/c12',
	'/article/c12?lang=ja',
	'/figures/ream-before-and-after',
	'/?layers=guam'
])('%s tells other sites what it is, with a card and the data behind it', async (path) => {
	const { html, property, canonical, oembed, data } = await saidBy(path);
	expect(canonical).toEqual([site.origin + path]);
	expect(property('og:title')?.length).toBeGreaterThan(5);
	expect(property('og:site_name')).toBe('Linchpin');
	expect(property('og:description')?.length).toBeGreaterThan(10);
	expect(html).toContain('<meta name="twitter:card" content="summary_large_image"');
	const card = await fetch(property('og:image') ?? '');
	expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/png']);
	expect(data).toMatchObject({ '@graph': [{ '@type': 'Map' }, { '@type': 'Dataset' }] });
	// A page with no View of its own is not embedded, and says so by saying nothing.
	const viewed = !/^\/(?:article|sources|figures|demo-article)(?:\?|$)/.test(path);
	expect(oembed).toHaveLength(viewed ? 2 : 0);
	for (const link of oembed) {
		const answer = await fetch(link);
		expect([answer.status, await answer.text()]).toEqual([
			200,
			expect.stringContaining(path.includes('c12') ? '/embed/c12' : '/embed')
		]);
	}
});

test('each claim leads to a page of its own, and a file of the record to its map', async () => {
	const html = await (await fetch(`${site.origin}/article`)).text();
	const links = [...html.matchAll(/href="\.?\/?article\/(c\d+)"/g)].map(([, id]) => id);
	expect(links).toEqual(claims.filter(({ view }) => view !== null).map(({ id }) => id));
	for (const { id, summary } of claims.filter(({ id }) => ['c01', 'c12', 'c28'].includes(id))) {
		const answer = await fetch(`${site.origin}/article/${id}?lang=ja`);
		expect([id, answer.status, (await answer.text()).includes(summary.ja)]).toEqual([
			id,
			200,
			true
		]);
	}
	expect((await fetch(`${site.origin}/article/c99`)).status).toBe(404);
	const file = await fetch(`${site.origin}/record/carriers.geojson`, { method: 'HEAD' });
	expect(file.headers.get('link')).toMatch(/oembed\?url=[^>]*carriers\.geojson&format=xml>/);
});

for (const [path, lang, theme, viewport] of [
	['/article/c16', 'ja', 'dark', PHONE],
	['/figures/ream-before-and-after', 'en', 'light', PHONE],
	['/figures', 'ja', 'dark', PHONE],
	['/demo-article', 'ja', 'dark', PHONE]
] as const) {
	test(`axe finds nothing on ${path}: ${lang}, ${theme}; the title stands there once`, async () => {
		const { page, complaints, close } = await site.open(`${path}?lang=${lang}&theme=${theme}`, {
			...still,
			viewport
		});
		expect(await faults(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
		const title = await page.locator('h1').innerText();
		const text = await page.locator('main').innerText();
		expect(text.split(title)).toHaveLength(2);
		// The same page in the other language and the other colours, without another visit.
		await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
		expect(await faults(page)).toEqual([]);
		expect(complaints).toEqual([]);
		await close();
	});
}
