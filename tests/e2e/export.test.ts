/** The site as files, under a path of its own, served by what knows nothing but files. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from './chromium.ts';

const FOLDER = 'out/export';
const SUB = '/maps/linchpin';
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
	execFileSync(process.execPath, ['src/serve/export.js'], { stdio: 'ignore' });
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
	const args = [
		'--no-sandbox',
		'--use-gl=angle',
		'--use-angle=swiftshader',
		'--enable-unsafe-swiftshader'
	];
	browser = await chromium.launch({ executablePath: findChromium(), args });
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

test('the dashboard comes alive, for the View of its address', async () => {
	const { page, complaints } = await open('/?layers=guam&t=2024-01-01');
	await page.waitForSelector('main[data-map="idle"]', { timeout: 45_000 });
	await expect.poll(() => page.title()).toContain('on 1 Jan 2024');
	expect(complaints).toEqual([]);
	await page.close();
});

test('the embed of a figure is whole as a file, and comes alive', async () => {
	const { page, complaints } = await open('/embed/ream-before-and-after');
	expect(await page.locator('.pane > svg:visible').count()).toBe(2);
	await page.locator('.stage[data-state=live]').waitFor({ state: 'attached', timeout: 45_000 });
	expect(complaints).toEqual([]);
	await page.close();
});

test('a figure has its page, its pictures and its oEmbed', async () => {
	const { page, complaints } = await open('/figures/mageshima-distances');
	expect(await page.locator('h1').innerText()).toContain('Mageshima');
	expect(complaints).toEqual([]);
	await page.close();
	const read = (name: string) => readFileSync(join(FOLDER, 'figures/mageshima-distances', name));
	expect(read('map.png').subarray(1, 4).toString()).toBe('PNG');
	expect(read('map.svg').toString()).toContain('<svg');
	expect(JSON.parse(read('oembed.json').toString())).toMatchObject({ version: '1.0' });
});

test('the gallery shows every figure, and the article embeds three', async () => {
	const { page, complaints } = await open('/figures');
	const drawn = page
		.locator('img')
		.evaluateAll((all) =>
			all.map((one) => one instanceof HTMLImageElement && (one.loading = 'eager'))
		);
	expect((await drawn).length).toBeGreaterThanOrEqual(6);
	const blank = () =>
		page
			.locator('img')
			.evaluateAll(
				(all) =>
					all.filter((one) => one instanceof HTMLImageElement && one.naturalWidth === 0).length
			);
	await expect.poll(blank).toBe(0);
	await page.goto(`${origin}${SUB}/demo-article`);
	await expect.poll(() => page.locator('iframe').count()).toBe(3);
	expect(complaints).toEqual([]);
	await page.close();
});

test('there are the headers that static hosts read', () => {
	expect(readFileSync(join(FOLDER, '_headers'), 'utf8')).toMatch(
		/^\/_app\/immutable\/\*\n {2}Access-Control-Allow-Origin: \*/m
	);
});
