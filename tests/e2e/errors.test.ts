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

test('a selection that is not on record that day says so and can be closed', async () => {
	const { page, close } = await site.open('/?select=carriers/uss-gerald-r-ford&t=2020-01-01');
	expect(await page.locator('aside.details').innerText()).toMatch(/USS Gerald R\. Ford/);
	await page.getByRole('button', { name: 'Close details' }).click();
	await page.waitForURL((url) => !url.search.includes('select'));
	await close();
});

test('a lost graphics context is said, and the rest goes on working; the map comes back', async () => {
	const { page, close } = await site.open('/');
	await page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
		const context = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
		context?.loseContext();
		setTimeout(() => context?.restoreContext(), 1500);
	});
	const notice = page.locator('[data-notice="context-lost"]');
	await notice.waitFor();
	await page.getByRole('button', { name: /^Previous change/ }).click();
	await page.waitForURL(/t=/);
	await notice.waitFor({ state: 'detached' });
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
	expect(await notice.innerText()).toMatch(/basemap|pmtiles/i);
	await page.unrouteAll();
	await notice.getByRole('button', { name: 'Try again' }).click();
	await notice.waitFor({ state: 'detached' });
	// Long enough for a failure that had been remembered to show again.
	await page.waitForTimeout(2000);
	await page.waitForSelector('main[data-map="idle"]');
	expect(await notice.count()).toBe(0);
	await close();
});

test('an unknown address is a page that leads back', async () => {
	const { page, close } = await site.open('/nowhere', { live: false });
	expect(await page.locator('h1').innerText()).toMatch(/could not be shown/);
	expect(await page.getByRole('link').getAttribute('href')).toMatch(/\/$/);
	await close();
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
	await picture.waitFor();
	expect((await picture.boundingBox())?.width).toBeGreaterThan(1440);
	expect(await page.locator('.static.done').count(), 'the picture of another day is gone').toBe(1);
	expect(await picture.locator('text', { hasText: 'Guam' }).count()).toBeGreaterThan(0);
	await page.getByRole('switch', { name: /^Guam/ }).click();
	await expect.poll(() => picture.locator('text', { hasText: 'Guam' }).count()).toBe(0);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await page.waitForURL(/at=/);
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
