/**
 * What an embed costs its reader and its server: bytes and requests until the first complete picture and until
 * the map is live; requests a second with p99, cold and warm; ten embeds on a page. Needs `npm run build` first.
 */
import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { openSite, type Site } from '../tests/e2e/site.ts';
import { percentile } from './statistics.ts';

const VIEWS = [
	'?layers=carriers',
	'/carriers-october-to-december-2025',
	'?layers=carriers&lang=ja',
	'/first-island-chain-against-guam'
];
const COUNT = 1500;
const TOGETHER = 8;
const COLD = 24;

const brotli = (text: string) => (brotliCompressSync(text).length / 1024).toFixed(1);

function get(address: string): Promise<number> {
	const start = performance.now();
	return new Promise((done, fail) => {
		request(address, (answer) => {
			answer.resume();
			answer.on('end', () => done(performance.now() - start));
		})
			.on('error', fail)
			.end();
	});
}

async function load(addressOf: (index: number) => string, count: number): Promise<string> {
	const times: number[] = [];
	let next = 0;
	const start = performance.now();
	const worker = async () => {
		while (next < count) times.push(await get(addressOf(next++)));
	};
	await Promise.all(Array.from({ length: TOGETHER }, worker));
	const seconds = (performance.now() - start) / 1000;
	const p = (share: number) => percentile(times, share).toFixed(1);
	return `${Math.round(count / seconds)} | ${p(0.5)} | ${p(0.99)}`;
}

/** Days apart, so that no answer is there already. */
const day = (index: number) =>
	new Date(Date.UTC(2025, 0, 1 + index * 7)).toISOString().slice(0, 10);

async function served(site: Site): Promise<string[]> {
	const page = encodeURIComponent(`${site.origin}/?layers=carriers`);
	const rows = [];
	for (const [name, warm, cold] of [
		[
			'/embed',
			'/embed?layers=carriers',
			(index: number) => `/embed?layers=carriers&t=${day(index)}`
		],
		[
			'/image.svg',
			'/image.svg?layers=carriers',
			(index: number) => `/image.svg?layers=carriers&t=${day(index)}`
		],
		['/oembed', `/oembed?url=${page}`, (index: number) => `/oembed?url=${page}%26t%3D${day(index)}`]
	] as const) {
		rows.push(`| ${name}, cold | ${await load((index) => site.origin + cold(index), COLD)} |`);
		rows.push(`| ${name}, warm | ${await load(() => site.origin + warm, COUNT)} |`);
	}
	return rows;
}

async function untilLive(site: Site): Promise<string> {
	let [bytes, requests, fonts] = [0, 0, 0];
	const { page, close } = await site.open('/embed?layers=carriers', {
		live: false,
		viewport: { width: 800, height: 760 },
		prepare: async (fresh) => {
			const client = await fresh.context().newCDPSession(fresh);
			await client.send('Network.enable');
			const types = new Map<string, string>();
			client.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
			client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
				if (types.get(requestId) === 'Font') fonts += encodedDataLength;
				else [bytes, requests] = [bytes + encodedDataLength, requests + 1];
			});
		}
	});
	await page.locator('.stage[data-state=live]').waitFor({ state: 'attached', timeout: 60_000 });
	await close();
	return `${(bytes / 1024).toFixed(0)} KiB in ${requests} requests, and ${(fonts / 1024).toFixed(0)} KiB of fonts`;
}

async function ten(site: Site): Promise<string> {
	const { page, close } = await site.open('/healthz', {
		live: false,
		viewport: { width: 900, height: 900 }
	});
	const frames = Array.from(
		{ length: 10 },
		() => `<iframe src="/embed?layers=carriers" width="800" height="700"></iframe>`
	);
	await page.evaluate((html) => (document.body.innerHTML = html), frames.join(''));
	const live = () =>
		Promise.all(
			page
				.frames()
				.slice(1)
				.map((frame) => frame.locator('canvas').count())
		).then((all) => all.reduce((sum, one) => sum + one, 0));
	let most = 0;
	for (let index = 0; index < 10; index++) {
		await page.evaluate((top) => scrollTo(0, top), index * 704);
		await page.waitForTimeout(3000);
		most = Math.max(most, await live());
	}
	await page.waitForTimeout(6000);
	const rest = await live();
	const client = await page.context().newCDPSession(page);
	const { usedSize } = await client.send('Runtime.getHeapUsage');
	await close();
	return `scrolled through in 30 s: at most ${most} maps alive at once, ${rest} at rest; JS heap ${(usedSize / 1048576).toFixed(0)} MiB`;
}

export default async function bench(): Promise<string> {
	if (!existsSync('build/index.js'))
		throw new Error('Nothing is built: run `npm run build` first.');
	const site = await openSite();
	const memory = () => {
		const status = readFileSync(`/proc/${site.process}/status`, 'utf8');
		return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
	};
	const first: string[] = [];
	for (const view of VIEWS) {
		const html = await (await fetch(`${site.origin}/embed${view}`)).text();
		first.push(`| /embed${view} | ${brotli(html)} | 1 |`);
	}
	const before = memory();
	const rows = await served(site);
	const after = memory();
	const live = await untilLive(site);
	const many = await ten(site);
	await site.close();
	const script = brotliCompressSync(readFileSync('static/embed.js')).length;
	return [
		'## embed',
		'',
		'### Until the first complete picture: one answer, KiB after brotli (fonts apart)',
		'',
		'| embed | KiB | requests |',
		'| --- | --- | --- |',
		...first,
		'',
		`Until live (carriers, gzip as the server sends it): ${live}.`,
		'',
		`\`embed.js\`: ${script} bytes after brotli.`,
		'',
		`### The server, ${TOGETHER} requests at a time on loopback: ${COLD} cold, ${COUNT} warm`,
		'',
		'| what | requests a second | median ms | p99 ms |',
		'| --- | --- | --- | --- |',
		...rows,
		'',
		`Memory of the server: ${before} MiB before, ${after} MiB after.`,
		'',
		`Ten embeds on a page, ${many}.`
	].join('\n');
}
