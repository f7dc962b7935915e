/** The built site and a browser for it: what a stranger's first command gives, under test. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

async function freePort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const address = server.address();
	server.close();
	if (address === null || typeof address === 'string') throw new Error('no port to be had');
	return address.port;
}

export interface Site {
	readonly origin: string;
	/** The id of the server's process, to ask the system about it. */
	readonly process: number;
	/** A page that records every error, warning and request to elsewhere. */
	open(path: string, options?: OpenOptions): Promise<Visit>;
	close(): Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
	/** Runs before the page's own scripts. */
	readonly prepare?: (page: Page) => Promise<unknown>;
	/** Whether to wait for the live map; off where there is none to come. */
	readonly live?: boolean;
}

export interface Visit {
	readonly page: Page;
	/** Console errors and warnings, page errors, failed answers. */
	readonly complaints: readonly string[];
	readonly foreign: readonly string[];
	/** The live map is drawn and idle. */
	settled(): Promise<void>;
	close(): Promise<void>;
}

/** WebGL drivers in software mention their own performance; that is not the page's fault. */
const NOT_OURS = /GPU stall|GL Driver Message|Automatic fallback to software WebGL/;

async function visit(browser: Browser, origin: string, path: string, options: OpenOptions) {
	const { prepare, live = true, ...context } = options;
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...context });
	const complaints: string[] = [];
	const foreign: string[] = [];
	page.on('console', (message) => {
		const bad = message.type() === 'error' || message.type() === 'warning';
		if (bad && !NOT_OURS.test(message.text())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		const url = request.url();
		if (!/^(data|blob):/.test(url) && !url.startsWith(origin)) foreign.push(url);
	});
	await prepare?.(page);
	await page.goto(origin + path, { waitUntil: 'load' });
	const settled = async () => {
		await page.waitForSelector('main[data-map="idle"]', { timeout: 45_000 });
	};
	if (live) await settled();
	return { page, complaints, foreign, settled, close: () => page.context().close() };
}

/** Serves what is built on a free port and launches Chromium; with `webgl` off the browser has none. */
export async function openSite({ webgl = true, folder = 'build' } = {}): Promise<Site> {
	const port = await freePort();
	const server: ChildProcess = spawn(process.execPath, [`${folder}/index.js`], {
		env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	if (server.stdout) await once(server.stdout, 'data');
	const browser = await launchChromium({ webgl });
	const origin = `http://127.0.0.1:${port}`;
	return {
		origin,
		process: server.pid ?? 0,
		open: (path, options = {}) => visit(browser, origin, path, options),
		async close() {
			await browser.close();
			server.kill();
		}
	};
}
