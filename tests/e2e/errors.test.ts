import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const ATTACK = '<img src=x onerror=alert(1)>';

test('bad parts of a URL are named, the rest is in force, and nothing in them is executed', async () => {
	const query = `?t=yesterday&layers=carriers,atlantis&at=north&lang=en&theme=${encodeURIComponent(ATTACK)}`;
	const { page, close, complaints } = await site.open(`/${query}`);
	const notice = page.locator('[data-notice="url"]');
	expect(await notice.innerText()).toMatch(/4 parts of the address/);
	await notice.locator('summary').click();
	const text = await notice.innerText();
	for (const part of ['yesterday', 'atlantis', 'north', ATTACK]) expect(text).toContain(part);
	expect(await page.locator('output').innerText()).toBe('22 Dec 2025');
	expect(await page.getByRole('switch', { name: /Aircraft/ }).isChecked()).toBe(true);
	expect(await page.locator('img').count()).toBe(0);
	await notice.getByRole('button', { name: 'Dismiss' }).click();
	expect(await notice.count()).toBe(0);
	expect(complaints).toEqual([]);
	await close();
});

test('a selection that is not on the map says why, and one button brings it there', async () => {
	const { page, close } = await site.open(
		'/?select=carriers/uss-gerald-r-ford&t=2020-01-01&layers=guam',
		{ live: false }
	);
	const details = page.locator('aside.details');
	expect(await details.innerText()).toMatch(/USS Gerald R\. Ford.*not on record.*is off/s);
	await details.getByRole('button', { name: /^Bring it onto the map/ }).click();
	await page.waitForURL(({ search }) => /layers=guam,carriers/.test(decodeURIComponent(search)));
	expect(await page.locator('#details-title').innerText()).toBe('USS Gerald R. Ford');
	await page.getByRole('button', { name: 'Close details' }).click();
	await page.waitForURL((url) => !url.search.includes('select'));
	await close();
});

test('who spares data has a picture; an empty day leads to one that is not; both by keyboard on a phone', async () => {
	const { page, close } = await site.open('/?layers=carriers&t=2015-01-01', {
		live: false,
		viewport: { width: 360, height: 740 },
		prepare: (fresh) =>
			fresh.addInitScript(() =>
				Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
			)
	});
	const notice = (id: string) => page.locator(`[data-notice=${id}]`);
	expect(await notice('empty').innerText()).toMatch(/Nothing is on record for 1 Jan 2015/);
	await page.locator('main .still svg').waitFor();
	expect(await page.locator('canvas').count()).toBe(0);
	await notice('empty')
		.getByRole('button', { name: /^Go to/ })
		.focus();
	await page.keyboard.press('Enter');
	await notice('empty').waitFor({ state: 'detached' });
	const plus = await page.getByRole('button', { name: 'Zoom in' }).boundingBox();
	const card = await notice('saving').boundingBox();
	expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(plus?.x ?? 0);
	await notice('saving').getByRole('button', { name: 'Load the live map' }).focus();
	await page.keyboard.press('Enter');
	await page.locator('canvas').waitFor();
	await close();
});

test('a lost graphics context is said, and the rest goes on working; the map comes back', async () => {
	const { page, close } = await site.open('/');
	const context = await page.evaluateHandle(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
		const lose = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
		lose?.loseContext();
		return lose;
	});
	const notice = page.locator('[data-notice="context-lost"]');
	await notice.waitFor();
	await page.getByRole('button', { name: /^Previous change/ }).click();
	await page.waitForURL(/t=/);
	await page.locator('main .still svg[role=img]').waitFor();
	await context.evaluate((lost) => lost?.restoreContext());
	await notice.waitFor({ state: 'detached' });
	expect(await page.locator('main .still').count()).toBe(0);
	await page.waitForSelector('main[data-map="idle"]');
	await close();
});

test('a basemap that cannot be loaded is said, with a way to try again; marks stay', async () => {
	const { page, close } = await site.open('/', {
		live: false,
		prepare: (fresh) => fresh.route(/\.pmtiles/, (route) => route.abort())
	});
	const notice = page.locator('[data-notice="asset"]');
	await notice.waitFor();
	expect(await notice.innerText()).toMatch(/land and sea/);
	await page.unrouteAll();
	await notice.getByRole('button', { name: 'Try again' }).click();
	await notice.waitFor({ state: 'detached' });
	// Long enough for a failure that had been remembered to show again.
	await page.waitForTimeout(2000);
	await page.waitForSelector('main[data-map="idle"]');
	expect(await notice.count()).toBe(0);
	await close();
});

test('an unknown address is a page of the site that leads to what there is', async () => {
	const { page, close } = await site.open('/figures/nope?lang=ja', { live: false });
	expect(await page.locator('h1').innerText()).toContain('nope');
	expect(await page.locator('main a').getAttribute('href')).toMatch(/\/figures\?lang=ja$/);
	await page.getByRole('link', { name: 'English' }).click();
	await expect.poll(() => page.locator('h1').innerText()).toMatch(/no figure/);
	await close();
	const embed = await fetch(`${site.origin}/embed/${encodeURIComponent(ATTACK)}`);
	const html = await embed.text();
	expect(embed.status).toBe(404);
	expect(html).toContain('/figures"');
	expect(html).not.toContain('<img');
});

test('without WebGL the page says so, and layers, dates, details and sources still work', async () => {
	const bare = await openSite({ webgl: false });
	const { page, close } = await bare.open('/', { live: false });
	const notice = page.locator('[data-notice="no-webgl"]');
	await notice.waitFor();
	expect(await notice.innerText()).toMatch(/WebGL 2/);
	await page.getByRole('button', { name: /^Previous change/ }).click();
	await page.waitForURL(/t=/);
	const picture = page.locator('main .still svg[role=img]');
	// Each step draws the picture anew.
	const width = async () => (await picture.boundingBox())?.width ?? 0;
	await expect.poll(width).toBeGreaterThan(1440);
	const gone = () => page.locator('.static.done').count();
	await expect.poll(gone, { message: 'the picture of another day is gone' }).toBe(1);
	const guams = () => picture.locator('text', { hasText: 'Guam' }).count();
	await expect.poll(guams).toBeGreaterThan(0);
	await page.getByRole('switch', { name: /^Guam/ }).click();
	await expect.poll(guams).toBe(0);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await page.waitForURL(/at=/);
	const before = page.url();
	await page.mouse.move(800, 350);
	await page.mouse.down();
	await page.mouse.move(740, 380, { steps: 3 });
	await page.mouse.up();
	await page.waitForURL((url) => url.href !== before);
	const panned = page.url();
	await page.locator('.maps').focus();
	await page.keyboard.press('-');
	await page.waitForURL((url) => url.href !== panned);
	const section = page.locator('.layers section', { hasText: 'Ream' }).first();
	await section.locator('summary').click();
	await section.locator('.marks button').first().click();
	await page.locator('aside.details ol a').first().waitFor();
	await close();
	await bare.close();
});

test('a page may run no script but our own, and says nothing of where its reader came from', async () => {
	const { headers } = await fetch(`${site.origin}/`);
	const policy = headers.get('content-security-policy') ?? '';
	expect(policy).toMatch(/default-src 'none'/);
	expect(policy).toMatch(/script-src 'self'/);
	expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toMatch(/unsafe/);
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
	expect(headers.get('permissions-policy')).toMatch(/geolocation=\(\)/);
});
