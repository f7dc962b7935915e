/** The site as files, under a path of its own, served by what knows nothing but files. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/lib/data/load.server.ts';
import { launchChromium } from './chromium.ts';

const FOLDER = 'out/export';
const SUB = '/maps/linchpin';
/** Where the files are said to be; nothing is asked of it. */
const PUBLIC = `https://maps.example${SUB}`;
const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.json': 'application/json',
	'.woff2': 'font/woff2'
};

function fileAt(address: string): string | null {
	const path = decodeURIComponent(address.split('?')[0] ?? '').slice(SUB.length);
	const tries = [path, `${path}.html`, join(path, 'index.html')].map((one) => join(FOLDER, one));
	return tries.find((one) => existsSync(one) && statSync(one).isFile()) ?? null;
}

let server: Server;
let browser: Browser;
let origin = '';
beforeAll(async () => {
	const env = { ...process.env, LINCHPIN_ORIGIN: PUBLIC };
	execFileSync(process.execPath, ['src/serve/export.js'], { stdio: 'ignore', env });
	server = createServer(({ url = '/', headers }, response) => {
		const file = url.startsWith(`${SUB}/`) ? fileAt(url) : null;
		if (!file) return void response.writeHead(404).end();
		const bytes = readFileSync(file);
		const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
		const type = { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' };
		if (from === undefined || to === undefined)
			return void response.writeHead(200, type).end(bytes);
		const part = bytes.subarray(Number(from), Number(to) + 1);
		const range = `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}`;
		response.writeHead(206, { ...type, 'content-range': range }).end(part);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (typeof address === 'object' && address) origin = `http://127.0.0.1:${address.port}`;
	browser = await launchChromium();
}, 400_000);
afterAll(async () => {
	await browser.close();
	server.close();
});

async function open(path: string) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('response', (answer) => {
		if (answer.status() >= 400) complaints.push(`${answer.status()} ${answer.url()}`);
	});
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	await page.goto(origin + SUB + path, { waitUntil: 'load' });
	return { page, complaints };
}

const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

test('the dashboard comes alive, for the View and in the language of its address', async () => {
	const { page, complaints } = await open('/?layers=guam&t=2024-01-01&lang=ja');
	// The file that is painted is Japanese: the first words are not English.
	expect(new URL(page.url()).pathname).toBe(`${SUB}/ja`);
	expect(read('ja.html')).toContain('<html lang="ja"');
	await page.waitForSelector('main[data-map="idle"]', { timeout: 45_000 });
	await expect.poll(() => page.title()).toContain('2024年1月1日');
	expect(complaints).toEqual([]);
	await page.close();
});

test('the embed of any View reads its address, and comes alive', async () => {
	const { page, complaints } = await open('/embed?layers=guam&t=2024-01-01&lang=ja');
	await page.locator('.stage[data-state=live]').waitFor({ state: 'attached', timeout: 45_000 });
	expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja');
	expect(await page.locator('canvas').getAttribute('aria-label')).toContain('2024年1月1日');
	expect(complaints).toEqual([]);
	await page.close();
});

test('a figure and a claim have page, embed, pictures, oEmbed and data in both languages, as files', () => {
	const { claims } = loadCatalogue();
	const summary = claims.find(({ id }) => id === 'c12')?.summary;
	for (const [page, en, ja] of [
		['figures/mageshima-distances', 'Mageshima', '馬毛島'],
		['article/c12', summary?.en ?? '', summary?.ja ?? '']
	] as const) {
		const id = page.split('/')[1] ?? '';
		for (const [folder, words, lang] of [
			['', en, 'en'],
			['ja/', ja, 'ja']
		] as const) {
			const html = read(`${folder}${page}.html`);
			expect(html).toContain(`<html lang="${lang}"`);
			expect(html).toContain(`<link rel="canonical" href="${PUBLIC}/${folder}${page}"`);
			expect(read(`${folder}embed/${id}.html`)).toContain('<svg');
			expect(read(`${folder}${page}/map.svg`)).toContain(words.slice(0, 12));
			const answer = JSON.parse(read(`${folder}${page}/oembed.json`)) as Record<string, string>;
			expect(answer['title']).toContain(words);
			expect(answer['html']).toContain(`src="${PUBLIC}/${folder}embed/${id}"`);
			expect(answer['thumbnail_url']).toBe(`${PUBLIC}/${folder}${page}/map.png`);
			expect(read(`${folder}${page}/oembed.xml`)).toContain('<oembed>');
		}
	}
	const figure = 'figures/ream-before-and-after';
	expect(read(`${figure}/changes.txt`).length).toBeGreaterThan(50);
	expect(JSON.parse(read(`${figure}/changes.json`))).toHaveProperty('changes');
	expect(read(`${figure}/changes.atom`)).toContain(`${PUBLIC}/${figure}/changes.atom`);
	expect(JSON.parse(read(`${figure}/data.geojson`))).toHaveProperty('features');
});

test('what a page says to other sites leads to files that there are', () => {
	const pages = ['index', 'ja', 'article', 'ja/article', 'figures', 'ja/sources', 'article/c12'];
	for (const page of pages) {
		const html = read(`${page}.html`);
		const addresses = [...html.matchAll(/"(https:\/\/maps\.example[^"?]*)"/g)].map(
			([, one]) => one
		);
		expect(addresses.length).toBeGreaterThan(4);
		const missing = addresses.filter((one = '') => fileAt(new URL(one).pathname) === null);
		expect([page, missing]).toEqual([page, []]);
	}
});

test('the gallery shows every figure, and the article embeds three', async () => {
	const { page, complaints } = await open('/figures');
	expect(await page.locator('.gallery svg[role=img]').count()).toBeGreaterThanOrEqual(6);
	await page.goto(`${origin}${SUB}/demo-article`);
	await expect.poll(() => page.locator('iframe').count()).toBe(3);
	expect(complaints).toEqual([]);
	await page.close();
});

test('without scripts the article shows its claims from files, and a map says that it is the usual one', () => {
	for (const [folder, page] of [
		['', 'article'],
		['ja/', 'ja/article']
	] as const) {
		const html = read(`${page}.html`);
		expect(html).not.toContain('image.svg');
		const pictures = [...html.matchAll(/<img[^>]* src="([^"]*)"/g)].map(([, src = '']) => src);
		expect(pictures.length).toBeGreaterThan(10);
		for (const src of pictures) {
			const { pathname } = new URL(src, `http://x${SUB}/${page}`);
			expect(pathname).toMatch(new RegExp(`^${SUB}/${folder}article/c\\d+/map\\.png$`));
			expect(fileAt(pathname), src).not.toBeNull();
		}
	}
	expect(read('embed.html')).toContain('shows the usual map');
	expect(read('ja.html')).toContain('通常の地図を表示します');
	expect(read('embed/c12.html')).not.toContain('shows the usual map');
});

test('there are the headers that static hosts read', () => {
	expect(read('_headers')).toMatch(/^\/_app\/immutable\/\*\n {2}access-control-allow-origin: \*/m);
	for (const name of ['staticwebapp.config.json', 'vercel.json'])
		expect(JSON.stringify(JSON.parse(read(name)))).toContain('cross-origin-resource-policy');
	expect(read('.htaccess')).toContain('application/geo+json');
	expect(existsSync(join(FOLDER, '.nojekyll'))).toBe(true);
});
