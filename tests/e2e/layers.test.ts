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
	const section = page.locator('.layers section', { hasText: 'Ream' }).first();
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
	const section = page.locator('.layers section', { hasText: 'Ream' }).first();
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

test('countries are filled by class, with breaks, method and “no figure” in the legend', async () => {
	const { page, close, complaints } = await site.open(
		'/?layers=military-spending&select=military-spending/jpn'
	);
	const section = page.locator('.layers section', { hasText: 'Military spending' });
	const legend = await section.locator('.legend').innerText();
	for (const words of ['Below 1%', '2% to below 3.5%', '5% and more', 'No figure']) {
		expect(legend).toContain(words);
	}
	expect(await section.innerText()).toMatch(/Classes end at the figures in dispute/);
	const details = page.locator('aside.details');
	expect(await details.innerText()).toMatch(/Figure for 2024/);
	const chart = details.getByRole('img', { name: /Japan, year by year: 2015: 0\.947%/ });
	expect(await chart.getAttribute('aria-label')).toMatch(/Request of 3\.5% to Japan/);
	expect(await chart.locator('circle').count()).toBe(10);
	expect(complaints).toEqual([]);
	await close();
});

test('a country is picked on the map, and the record leads to another year', async () => {
	const { page, close, settled } = await site.open('/?layers=military-spending&at=4/30/105');
	await page.mouse.click(760, 420);
	await page.waitForURL(/select=military-spending/);
	const details = page.locator('aside.details');
	expect(await details.locator('h2').innerText()).toBe('China');
	await details.getByRole('button', { name: /2015/ }).click();
	await page.waitForURL(/t=2015-01-01/);
	await settled();
	expect(await details.innerText()).toMatch(/Figure for 2015/);
	await close();
});

test('a railway is drawn from afar and not nearer than its stations are known', async () => {
	const drawn = async (zoom: number) => {
		const { page, close } = await site.open(`/?layers=rail&at=${zoom}/18.496/102.414`);
		await page.locator('canvas').focus();
		await page.keyboard.press('Enter');
		const found = await page
			.waitForURL(/select=rail/, { timeout: 3000 })
			.then(() => true)
			.catch(() => false);
		await close();
		return found;
	};
	expect([await drawn(7), await drawn(11)]).toEqual([true, false]);
});
