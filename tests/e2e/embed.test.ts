/** A page that knows nothing of us shows our maps in all the ways there are. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { faults } from './axe.ts';
import { openSite, type Site } from './site.ts';
import { openStranger, type Stranger } from './stranger.ts';

const VIEW = '?layers=carriers&theme=light';
let site: Site;
let stranger: Stranger;

beforeAll(async () => {
	site = await openSite();
	stranger = await openStranger(site.origin, { inline: true });
});
afterAll(async () => {
	stranger.close();
	await site.close();
});

interface Guest {
	readonly page: Page;
	readonly complaints: readonly string[];
	close(): Promise<void>;
}

/** The stranger's page with this in its body; it is no page of the site. */
async function host(html: string, prepare?: (page: Page) => Promise<unknown>): Promise<Guest> {
	stranger.show(html);
	return site
		.open('/healthz', {
			live: false,
			viewport: { width: 900, height: 1000 },
			prepare: async (page) => {
				await prepare?.(page);
				await page.route('**/healthz', (route) => route.fulfill({ body: '' }));
			}
		})
		.then(async (visit) => {
			await visit.page.goto(stranger.address, { waitUntil: 'load' });
			return visit;
		});
}

const iframe = (attributes = '', address = `/embed${VIEW}`) =>
	`<iframe src="${site.origin}${address}" width="800" height="700" title="map" ${attributes}></iframe>`;
const isLive = (page: Page, index = 0) =>
	page
		.frameLocator('iframe')
		.nth(index)
		.locator('.stage[data-state=live]')
		.waitFor({ state: 'attached', timeout: 45_000 });

/** Where the live map stands, by its scale bar and the picture that is drawn when it is left. */
const inSight = '.stage .pane > svg:visible';

test('a bare frame shows map, words and sources, and goes live where it is seen', async () => {
	const { page, complaints, close } = await host(iframe());
	const frame = page.frameLocator('iframe');
	expect(await frame.locator(inSight).count()).toBe(1);
	expect(await frame.locator('h1').innerText()).toContain('22 Dec 2025');
	expect(await frame.locator('ol li').count()).toBeGreaterThan(5);
	await isLive(page);
	expect(await frame.locator('canvas').count()).toBe(1);
	expect(complaints).toEqual([]);
	await close();
});

test('days and layers change in place by keyboard, the words follow, the camera stays, and Back works', async () => {
	const { page, complaints, close } = await site.open(`/embed${VIEW}`, {
		live: false,
		viewport: { width: 700, height: 900 }
	});
	await page.locator('.stage[data-state=live]').waitFor({ state: 'attached', timeout: 45_000 });
	expect(await page.locator('.dates .steps').isVisible()).toBe(false);
	const title = () => page.locator('h1').innerText();
	const scale = () => page.locator('.scale').first().innerText();
	const before = await scale();
	await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
	await expect.poll(scale).not.toBe(before);
	const near = await scale();
	const slider = page.getByRole('slider', { name: 'Day shown' });
	await slider.press('ArrowRight');
	expect(await slider.getAttribute('aria-valuetext')).toBe('23 Dec 2025');
	await expect.poll(title).toContain('23 Dec 2025');
	expect(page.url(), 'the timeline takes the place of the entry').toContain('t=2025-12-23');
	await page.locator('.controls summary').press('Enter');
	const link = page.getByRole('link', { name: 'Show Guam' });
	await link.press('Enter');
	await expect.poll(title).toContain('Guam');
	expect(await page.locator('.controls').getAttribute('open'), 'what was open stays open').toBe('');
	expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
		'Hide Guam and the Marianas'
	);
	expect(page.url()).toContain('guam');
	await page.goBack();
	await expect.poll(title).not.toContain('Guam');
	expect(await title()).toContain('23 Dec 2025');
	expect(await scale()).toBe(near);
	expect(await page.locator('canvas').count()).toBe(1);
	await expect
		.poll(() => page.locator('.pane > svg title').allTextContents(), { timeout: 15_000 })
		.toEqual([await title()]);
	expect(complaints).toEqual([]);
	await close();
});

test('two days take one WebGL context, swiped by keyboard or side by side, and come back as they were left', async () => {
	const query = `/embed${VIEW}&t=2025-10-26..2025-12-22`;
	const { page, complaints, close } = await host(
		`${iframe('sandbox="allow-scripts"', query)}<div style="height:4000px"></div>`,
		(fresh) =>
			fresh.addInitScript(() => {
				const real = HTMLCanvasElement.prototype.getContext;
				const made: unknown[] = [];
				Object.assign(window, { made });
				HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...all: never) {
					const context = Reflect.apply(real, this, all) as RenderingContext | null;
					if (context && 'isContextLost' in context && !made.includes(context)) made.push(context);
					return context;
				} as typeof real;
			})
	);
	const frame = page.frameLocator('iframe');
	const contexts = () =>
		page.frames()[1]!.evaluate<number>('made.filter((one) => !one.isContextLost()).length');
	await isLive(page);
	expect(await contexts()).toBe(1);
	expect(await frame.locator('.live .still svg').count()).toBe(1);
	const divider = frame.getByRole('slider', { name: /Divider/ });
	await divider.press('ArrowRight');
	expect(await divider.getAttribute('aria-valuenow')).toBe('52');
	await frame.getByRole('link', { name: 'Side by side' }).press('Enter');
	await frame.locator('.live.side').waitFor();
	await frame.getByRole('button', { name: 'Zoom in' }).press('Enter');
	const camera = () => frame.locator('.b > svg').last().getAttribute('data-camera');
	const first = await camera();
	expect(await contexts()).toBe(1);
	await page.evaluate('scrollTo(0, 4000)');
	await frame.locator('canvas').waitFor({ state: 'detached', timeout: 20_000 });
	expect(await contexts(), 'released').toBe(0);
	const left = await camera();
	expect(left).not.toBe(first);
	await page.evaluate('scrollTo(0, 0)');
	await isLive(page);
	expect(await contexts(), 'restored').toBe(1);
	expect(await frame.locator('.live.side').count()).toBe(1);
	expect(complaints).toEqual([]);
	await close();
});

test('in a sandbox without an origin it goes live, reports its height and throws nothing', async () => {
	const listen = `<script>heights=[];addEventListener('message',e=>heights.push(e.data))</script>`;
	const { page, complaints, close } = await host(listen + iframe('sandbox="allow-scripts"'));
	await isLive(page);
	type Height = { type: string; height: number };
	const heights = await page.evaluate<Height[]>('heights.filter((one) => one.sentinel === "amp")');
	const said = heights.at(-1);
	expect(said?.type).toBe('embed-size');
	expect(said?.height).toBeGreaterThan(500);
	expect(said?.height).toBeLessThan(1200);
	expect(complaints).toEqual([]);
	await close();
});

test('perimeters, their comparison and a measurement are drawn in the sandbox, too', async () => {
	const rings = 'ring=guam/naval-base-guam:500km,mageshima/mageshima-base:900km&versus=1,2';
	const view = `/embed?layers=guam,mageshima&${rings}&measure=13.44/144.79;30.74/130.85`;
	const { page, complaints, close } = await host(iframe('sandbox="allow-scripts"', view));
	await isLive(page);
	const frame = page.frameLocator('iframe');
	await frame
		.getByRole('button', { name: /^Next change|^Previous change/ })
		.first()
		.click();
	// What is drawn for paper is drawn from what the live map was given.
	const drawn = () => frame.locator('.pane > svg').last().innerHTML();
	await expect.poll(drawn, { timeout: 15_000 }).toMatch(/2,390\.5 km/);
	expect(complaints).toEqual([]);
	await close();
});

test('it speaks to the parents of AMP, Pym and WordPress, and answers when asked', async () => {
	const listen = `<script>heard=[];addEventListener('message',e=>{heard.push(e.data)})</script>`;
	const frame = iframe('', `/embed${VIEW}&childId=pym-7#?secret=abc123`);
	const { page, close } = await host(listen + frame);
	const count = () => page.evaluate<number>('heard.length');
	await expect.poll(count).toBeGreaterThanOrEqual(3);
	const heard: unknown[] = await page.evaluate('heard');
	expect(heard).toContainEqual(expect.stringMatching(/^pymxPYMxpym-7xPYMxheightxPYMx\d+$/));
	expect(heard).toContainEqual({ message: 'height', value: expect.any(Number), secret: 'abc123' });
	const before = heard.length;
	await page.evaluate(`frames[0].postMessage('pymxPYMxpym-7xPYMxwidthxPYMx800', '*')`);
	await expect.poll(count).toBeGreaterThan(before);
	await close();
});

test('embed.js sizes many frames, each by its own message, within bounds, and leaves no global', async () => {
	const script = `<script src="${site.origin}/embed.js"></script>`;
	const two = iframe() + iframe('style="width:360px"', '/embed/ream-before-and-after');
	const { page, complaints, close } = await host(
		`<script>before=Object.keys(window)</script>${script}${two}`
	);
	const unsized = () => page.locator('iframe:not([style*="height"])').count();
	await expect.poll(unsized).toBe(0);
	const heights = await page
		.locator('iframe')
		.evaluateAll((all) => all.map((one) => one.clientHeight));
	expect(new Set(heights).size).toBe(2);
	const added: string[] = await page.evaluate(
		`Object.keys(window).filter((name) => !before.includes(name) && name !== 'before' && !/^\\d+$/.test(name))`
	);
	expect(added).toEqual([]);
	// Another window than the frame cannot resize it.
	await page.evaluate(`postMessage({ sentinel: 'amp', type: 'embed-size', height: 2222 }, '*')`);
	await page.waitForTimeout(200);
	expect(
		await page
			.locator('iframe')
			.first()
			.evaluate((one) => one.clientHeight)
	).toBe(heights[0]);
	expect(complaints).toEqual([]);
	await close();
});

test('<linchpin-map> takes the place of the picture inside it, and without scripts the picture stays', async () => {
	const inner = `<a href="${site.origin}/"><img src="${site.origin}/image.svg${VIEW}" alt="Carriers"></a>`;
	const html = `<linchpin-map src="/embed${VIEW}">${inner}</linchpin-map>`;
	const script = `<script async src="${site.origin}/embed.js"></script>`;
	const { page, close } = await host(html + script);
	await page.frameLocator('iframe').locator('.stage').waitFor();
	expect(await page.locator('img').isVisible()).toBe(false);
	await close();
	const plain = await host(html);
	expect(await plain.page.locator('img').isVisible()).toBe(true);
	await plain.close();
});

test('without scripts every map is there, and layers and dates are links', async () => {
	const { page, close } = await site.open(`/embed${VIEW}`, {
		live: false,
		javaScriptEnabled: false
	});
	expect(await page.locator(inSight).count()).toBe(1);
	expect(await page.locator('.stage > button').isVisible()).toBe(false);
	await page.getByRole('link', { name: /^Previous change/ }).click();
	expect(page.url()).toContain('t=2025-12-');
	for (const [width, shown] of Object.entries({ 360: 'narrow', 720: 'middle', 1200: 'wide' })) {
		await page.setViewportSize({ width: Number(width), height: 900 });
		expect(await page.locator(inSight).getAttribute('class')).toBe(shown);
		const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
		expect(overflow).toBeLessThanOrEqual(0);
	}
	await page.locator('.controls summary').click();
	await page.getByRole('link', { name: 'Show Guam' }).click();
	expect(page.url()).toContain('guam');
	await close();
});

test('without WebGL the picture stays, and it is said in words', async () => {
	const blind = await openSite({ webgl: false });
	const { page, close } = await blind.open(`/embed${VIEW}`, { live: false });
	await page.locator('.no-live').waitFor({ state: 'visible' });
	expect(await page.locator(inSight).count()).toBe(1);
	await page.getByRole('button', { name: /^Previous change/ }).click();
	await expect.poll(() => page.locator('h1').innerText()).toContain('18 Dec 2025');
	await expect
		.poll(() => page.locator(`${inSight} title`).allTextContents())
		.toEqual([expect.stringContaining('18 Dec 2025')]);
	await close();
	await blind.close();
});

test('on paper it is whole: the picture, not the live map, and the sources with their addresses', async () => {
	const { page, close } = await site.open('/embed/carriers-october-to-december-2025', {
		live: false
	});
	await page.locator('.stage[data-state=live]').waitFor({ state: 'attached' });
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator(inSight).count()).toBe(1);
	expect(await page.locator('canvas').first().isVisible()).toBe(false);
	expect((await page.pdf()).length).toBeGreaterThan(10_000);
	await close();
});

test('the live map lies where the picture lay: the coast does not jump', async () => {
	const { page, close } = await site.open('/embed?layers=none&theme=light&at=5.2/33/131', {
		live: false,
		viewport: { width: 800, height: 760 },
		prepare: (fresh) => fresh.route('**/embed-live.js', (route) => route.abort())
	});
	await page.addStyleTag({
		content:
			'.stage > button, .zoom, .maplibregl-ctrl { display: none !important } .stage text, .stage use { display: none }'
	});
	const still = (await page.locator('.stage').screenshot()).toString('base64');
	await close();
	const second = await site.open('/embed?layers=none&theme=light&at=5.2/33/131', {
		live: false,
		viewport: { width: 800, height: 760 }
	});
	await second.page.locator('.stage[data-state=live]').waitFor({ state: 'attached' });
	await second.page.addStyleTag({
		content: '.zoom, .maplibregl-ctrl { display: none !important }'
	});
	const live = (await second.page.locator('.stage').screenshot()).toString('base64');
	const share = await second.page.evaluate(
		async ([a = '', b = '']) => {
			const read = async (png: string) => {
				const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
				const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
				const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
				canvas?.drawImage(image, 0, 0);
				return (
					canvas?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
				);
			};
			const [first, other] = [await read(a), await read(b)];
			// Land is warm, water is cold: red against blue.
			const land = (data: Uint8ClampedArray, at: number) => (data[at] ?? 0) >= (data[at + 2] ?? 0);
			let same = 0;
			for (let at = 0; at < first.length; at += 4) if (land(first, at) === land(other, at)) same++;
			return same / (first.length / 4);
		},
		[still, live]
	);
	expect(share).toBeGreaterThan(0.98);
	await second.close();
});

test('axe finds nothing on an embed in light, dark and Japanese, and forced colours hide neither marks nor words', async () => {
	const pages = [`/embed?layers=carriers`, '/embed/ream-before-and-after?lang=ja'];
	for (const path of pages) {
		const { page, close } = await site.open(path, {
			live: false,
			viewport: { width: 360, height: 900 }
		});
		await page.locator('.stage[data-state=live]').waitFor({ state: 'attached', timeout: 45_000 });
		for (const summary of await page.locator('summary').all()) await summary.click();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect([path, colorScheme, await faults(page)]).toEqual([path, colorScheme, []]);
		}
		await page.emulateMedia({ forcedColors: 'active' });
		const drawn = await page.evaluate(() => {
			const colour = (selector: string, name: 'color' | 'fill' | 'backgroundColor') => {
				const element = document.querySelector(selector);
				return element ? getComputedStyle(element)[name] : '';
			};
			return {
				ink: colour('h1', 'color'),
				paper: colour('body', 'backgroundColor'),
				mark: colour('.legend [fill]:not([fill=none])', 'fill'),
				water: colour('.stage', 'backgroundColor')
			};
		});
		expect(drawn.ink).not.toBe(drawn.paper);
		expect([drawn.paper, drawn.water]).not.toContain(drawn.mark);
		await close();
	}
});

test('a frozen map of an old record says that the record has changed, and where that is told', async () => {
	const { page, close } = await site.open('/embed?layers=carriers&known=2020-01-01', {
		live: false
	});
	expect(await page.locator('.notice').innerText()).toContain('record has changed');
	expect(await page.locator('.notice a').first().getAttribute('href')).toContain('changes.atom');
	await close();
});

test('the embed is one answer, open to every page, with a policy that names the site', async () => {
	const answer = await fetch(`${site.origin}/embed/mageshima-distances`);
	const policy = answer.headers.get('content-security-policy') ?? '';
	expect(answer.headers.get('access-control-allow-origin')).toBe('*');
	expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
	expect(answer.headers.get('etag')).toBeTruthy();
	expect(answer.headers.get('cache-control')).toContain('stale-while-revalidate');
	expect(policy).not.toContain('frame-ancestors');
	expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
	for (const path of ['/embed.js', '/_app/embed-live.js', '/image.svg']) {
		const asset = await fetch(site.origin + path);
		expect([path, asset.headers.get('access-control-allow-origin')]).toEqual([path, '*']);
		expect(asset.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
	}
});
