import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

/** The features of a layer are a chunk of their own. */
const isChunk = (url: string) => url.includes('/_app/immutable/chunks/');

test('a layer is loaded when it is switched on, and not before', async () => {
	const asked: string[] = [];
	const { page, close, complaints, settled } = await site.open('/?layers=guam', {
		prepare: async (fresh) =>
			void fresh.on('request', (request) => {
				if (isChunk(request.url())) asked.push(request.url());
			})
	});
	const before = asked.length;
	const toggle = page.getByRole('switch', { name: /Ream/ });
	await toggle.check();
	await page.waitForURL(/layers=guam%2Cream|layers=guam,ream/);
	await settled();
	expect(asked.length).toBe(before + 1);
	const section = page.locator('aside.layers section', { hasText: 'Ream' }).first();
	await section.locator('.marks button').first().waitFor({ state: 'attached' });
	await toggle.uncheck();
	await toggle.check();
	expect(asked.length).toBe(before + 1);
	expect(complaints).toEqual([]);
	await close();
});

test('a layer that cannot be loaded is said, the rest stays, and another try brings it', async () => {
	const { page, close, settled } = await site.open('/?layers=guam');
	await page.route(
		(url) => isChunk(url.href),
		(route) => route.abort()
	);
	await page.getByRole('switch', { name: /Ream/ }).check();
	const notice = page.locator('[data-notice="layer-ream"]');
	await notice.waitFor();
	expect(await notice.innerText()).toMatch(/Ream/);
	await page.unrouteAll();
	await notice.getByRole('button', { name: 'Try again' }).click();
	await notice.waitFor({ state: 'detached' });
	await settled();
	const section = page.locator('aside.layers section', { hasText: 'Ream' }).first();
	await section.locator('.marks button').first().waitFor({ state: 'attached' });
	await close();
});

test('a selection in a layer that is off is known when the page comes', async () => {
	const { page, close, complaints } = await site.open('/?layers=guam&select=ream/ream-naval-base');
	expect(await page.locator('[data-notice="url"]').count()).toBe(0);
	expect(await page.locator('aside.details').innerText()).toMatch(/Ream/);
	expect(complaints).toEqual([]);
	await close();
});
