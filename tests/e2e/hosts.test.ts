/** One page of a stranger with a strict policy holds our map in each of the eight ways, and hears each of them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';
import { openStranger, type Stranger } from './stranger.ts';

const VIEW = 'layers=guam&theme=light';
let site: Site;
let stranger: Stranger;

beforeAll(async () => {
	site = await openSite();
	stranger = await openStranger(site.origin);
});
afterAll(async () => {
	stranger.close();
	await site.close();
});

const WAYS = {
	bare: '',
	sandboxed: 'sandbox="allow-scripts"',
	webglless: '',
	amp: 'sandbox="allow-scripts allow-same-origin" layout="responsive"',
	pym: '',
	wordpress: 'sandbox="allow-scripts" security="restricted" data-secret="abc123"',
	scriptless: 'sandbox=""',
	paper: ''
} as const;
type Way = keyof typeof WAYS;
const NAMES = Object.keys(WAYS) as Way[];

function frame(way: Way): string {
	const own = { pym: '&childId=pym-7', webglless: '&known=2026-11-24' } as Partial<
		Record<Way, string>
	>;
	const hash = way === 'wordpress' ? '#?secret=abc123' : '';
	const src = `${site.origin}/embed?${VIEW}${own[way] ?? ''}${hash}`;
	return `<iframe id="${way}" name="${way}" src="${src}" title="map" width="290" height="420" ${WAYS[way]}></iframe>`;
}

interface Heard {
	readonly from: string;
	readonly data: unknown;
}

test('all eight show the map, its words and its sources, and each is as high as it says', async () => {
	stranger.show(`<script src="${site.origin}/embed.js"></script>${NAMES.map(frame).join('')}`);
	const { page, complaints, foreign, close } = await site.open('/healthz', {
		live: false,
		viewport: { width: 1240, height: 440 },
		prepare: (fresh) =>
			fresh.addInitScript(() => {
				if (location.search.includes('known=')) {
					HTMLCanvasElement.prototype.getContext = () => null;
				}
				if (window !== top) return;
				const heard: unknown[] = [];
				Object.assign(window, { heard });
				addEventListener('message', ({ source, data }) => {
					const frames = [...document.querySelectorAll('iframe')];
					const from = frames.find((one) => one.contentWindow === source)?.id;
					heard.push({ from, data });
				});
			})
	});
	await page.goto(stranger.address, { waitUntil: 'load' });
	for (const way of NAMES) {
		const inside = page.frameLocator(`#${way}`);
		await inside.locator('.stage svg[role=img]').first().waitFor({ state: 'attached' });
		expect([way, await inside.locator('h1').innerText()]).toEqual([
			way,
			expect.stringContaining('Guam')
		]);
		expect(await inside.locator('ol li').count()).toBeGreaterThan(2);
	}

	// Those in sight go live, but for the one without WebGL, which says so and keeps its picture.
	for (const way of ['bare', 'sandboxed'])
		await page
			.frameLocator(`#${way}`)
			.locator('.stage[data-state=live]')
			.waitFor({ state: 'attached', timeout: 45_000 });
	await page.frameLocator('#webglless').locator('.no-live').waitFor({ timeout: 45_000 });
	expect(
		await page.frameLocator('#webglless').locator('.stage svg[role=img]:visible').count()
	).toBe(1);

	const heard = await page.evaluate<Heard[]>('heard');
	const from = (way: Way) => heard.filter((one) => one.from === way).map(({ data }) => data);
	expect(from('amp')).toContainEqual({
		sentinel: 'amp',
		type: 'embed-size',
		height: expect.any(Number)
	});
	expect(from('pym')).toContainEqual(expect.stringMatching(/^pymxPYMxpym-7xPYMxheightxPYMx\d+$/));
	expect(from('wordpress')).toContainEqual({
		message: 'height',
		value: expect.any(Number),
		secret: 'abc123'
	});
	expect(from('scriptless')).toEqual([]);

	// `embed.js` believes each frame alone: all but the one without scripts are as high as their words need.
	const heights = () =>
		page
			.locator('iframe')
			.evaluateAll((all) => all.map((one) => [one.id, one.style.height !== ''] as const));
	await expect.poll(heights).toEqual(NAMES.map((way) => [way, way !== 'scriptless']));

	await page.emulateMedia({ media: 'print' });
	expect(await page.frameLocator('#bare').locator('canvas').first().isVisible()).toBe(false);
	expect((await page.pdf()).length).toBeGreaterThan(20_000);
	// The browser itself says that it runs no script where none is allowed; nothing else is said.
	const others = complaints.filter((one) => !one.startsWith('Blocked script execution'));
	expect([others, foreign.filter((one) => !one.startsWith(stranger.address))]).toEqual([[], []]);
	await close();
});

const headersOf = async (path: string, headers: Record<string, string> = {}) => {
	const answer = await fetch(site.origin + path, { headers });
	return { status: answer.status, of: (name: string) => answer.headers.get(name) ?? '' };
};

test('every answer is safe; files and embeds are open to every page, other pages to none', async () => {
	const files = ['/embed.js', '/favicon.svg', '/image.svg', '/schemas/figure.json', '/oembed.json'];
	const embeds = ['/embed', '/embed/c12'];
	const pages = ['/', '/article', '/article/c12', '/figures', '/sources'];
	for (const path of [...files, ...embeds, ...pages]) {
		const { status, of } = await headersOf(path);
		expect([path, status]).toEqual([path, 200]);
		expect(of('x-content-type-options')).toBe('nosniff');
		expect(of('referrer-policy')).toBe('strict-origin-when-cross-origin');
		expect(of('permissions-policy')).toContain('geolocation=()');
		const page = pages.includes(path);
		expect([path, of('access-control-allow-origin')]).toEqual([path, page ? '' : '*']);
		expect(of('cross-origin-resource-policy')).toBe(page ? '' : 'cross-origin');
		const policy = of('content-security-policy');
		expect(policy.includes('frame-ancestors')).toBe(page);
		if (!files.includes(path)) expect(policy).toMatch(/script-src (?![^;]*unsafe-inline)/);
	}
});

test('a View is kept by caches, and whoever has it is told so', async () => {
	for (const path of ['/?layers=guam', '/embed?layers=guam', '/figures', '/article/c12']) {
		const { of } = await headersOf(path);
		expect(of('cache-control')).toMatch(/^public, max-age=\d+, stale-while-revalidate=\d+$/);
		const again = await headersOf(path, { 'if-none-match': of('etag') });
		expect([path, again.status]).toEqual([path, 304]);
	}
});
