import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const details = (page: Page) => page.locator('aside.details');
const marksOf = async (page: Page, layer: string): Promise<string[]> => {
	const section = page.locator('.layers section', { hasText: layer }).first();
	await section.locator('details').evaluate((element: HTMLDetailsElement) => (element.open = true));
	return section.locator('.marks button').allInnerTexts();
};
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);

test('a stranger’s first page is the five layers on the article’s day, quietly and from here alone', async () => {
	const { page, complaints, foreign, close } = await site.open('/');
	expect(await page.title()).toMatch(/22 Dec 2025/);
	const on = page.getByRole('switch', { checked: true });
	const names = [/Aircraft carriers/, /Ream/, /Mageshima/, /Guam/, /First Island Chain/];
	expect(await on.count()).toBe(names.length);
	for (const name of names) {
		expect(await page.getByRole('switch', { name, checked: true }).count()).toBe(1);
	}
	expect(await page.locator('output').innerText()).toBe('22 Dec 2025');
	expect(await marksOf(page, 'Aircraft carriers')).toHaveLength(18);
	const scales = await page.locator('.scale-line').allInnerTexts();
	expect(scales.join()).toMatch(/\d\skm/);
	expect(scales.join()).toMatch(/\d\snm/);
	expect(await page.locator('.credits').innerText()).toMatch(/OpenStreetMap.*/);
	expect(complaints).toEqual([]);
	expect(foreign).toEqual([]);
	await close();
});

test('every mark of every layer leads to at least one source with publisher and date', async () => {
	const { page, close } = await site.open('/');
	const layers = page.locator('.layers section:has(input:checked)');
	for (const section of await layers.all()) {
		await section
			.locator('details')
			.evaluate((element: HTMLDetailsElement) => (element.open = true));
		const buttons = section.locator('.marks button');
		const count = await buttons.count();
		expect(count).toBeGreaterThan(0);
		for (let index = 0; index < count; index++) {
			const name = await buttons.nth(index).innerText();
			// At once: waiting until the page stands still before each would take as long as the map moves.
			await buttons.nth(index).evaluate((button: HTMLElement) => button.click());
			await page.waitForFunction(
				(wanted) => document.querySelector('#details-title')?.textContent === wanted,
				name
			);
			const sources = details(page).locator('ol').first().locator('li');
			expect(await sources.count(), name).toBeGreaterThan(0);
			expect(await sources.first().locator('a').getAttribute('href'), name).toMatch(/^https?:/);
			expect(await sources.first().locator('span').innerText(), name).toMatch(/.+, .+/);
		}
	}
	await close();
});

test('2025-12-22, 2023-06-01 and 2026-08-10 show different and right states', async () => {
	const { page, close } = await site.open('/?t=2023-06-01');
	expect(await marksOf(page, 'Ream Naval Base')).toEqual(
		expect.arrayContaining([expect.stringMatching(/under expansion/)])
	);
	expect(await marksOf(page, 'Ream Naval Base')).not.toEqual(
		expect.arrayContaining([expect.stringMatching(/PLA Navy ships/)])
	);
	const carriers = page.locator('.layers section', { hasText: 'Aircraft carriers' });
	expect(await carriers.innerText()).toMatch(/Nothing of this/);
	await page.goto(`${site.origin}/?t=2023-12-03`);
	expect(await marksOf(page, 'Ream Naval Base')).toEqual(
		expect.arrayContaining([expect.stringMatching(/PLA Navy ships/)])
	);
	await page.goto(`${site.origin}/?select=carriers/uss-gerald-r-ford`);
	expect(await details(page).innerText()).toMatch(/Caribbean Sea[\s\S]*Only a sea or region/);
	await page.goto(`${site.origin}/?select=carriers/uss-george-washington`);
	expect(await details(page).innerText()).toMatch(/Yokosuka/);
	await page.goto(`${site.origin}/?select=carriers/cns-shandong`);
	expect(await details(page).innerText()).toMatch(/days earlier/);
	await page.goto(`${site.origin}/?t=2026-08-10&select=carriers/uss-gerald-r-ford`);
	expect(await details(page).innerText()).toMatch(/Norfolk Naval Shipyard/);
	await close();
});

test('an area has no symbol on the map, an exact place has one, both open on a click', async () => {
	const { page, close, settled } = await site.open('/?at=5/15/-72');
	const centre = { x: 720, y: 450 };
	await page.mouse.click(centre.x, centre.y);
	await details(page).waitFor();
	expect(await page.locator('#details-title').innerText()).toBe('USS Gerald R. Ford');
	await page.waitForURL(/select=carriers\/uss-gerald-r-ford/);
	await page.goto(`${site.origin}/?at=9/13.4443/144.6525`);
	await settled();
	await page.mouse.click(centre.x, centre.y);
	await details(page).waitFor();
	expect(await page.locator('#details-title').innerText()).toMatch(/Naval Base Guam/);
	await close();
});

test('Enter opens the mark at the centre of the map; Escape closes it', async () => {
	const { page, close } = await site.open('/?at=9/13.4443/144.6525');
	await page.locator('.maplibregl-canvas').focus();
	await page.keyboard.press('Enter');
	await details(page).waitFor();
	expect(await page.locator('#details-title').innerText()).toMatch(/Naval Base Guam/);
	await page.keyboard.press('Escape');
	expect(await details(page).count()).toBe(0);
	await close();
});

test('selection, layers, date and camera are in the URL; reload and Back restore them', async () => {
	const { page, close, settled } = await site.open('/');
	await page.getByRole('switch', { name: /Mageshima/ }).uncheck();
	await page.waitForURL(/layers=/);
	expect(search(page)).toBe('?layers=first-island-chain,guam,ream,carriers');
	await page.getByRole('button', { name: /^Previous change/ }).click();
	await page.waitForURL(/t=/);
	const stepped = await page.locator('output').innerText();
	expect(stepped).not.toBe('22 Dec 2025');
	await page.reload();
	await settled();
	expect(await page.locator('output').innerText()).toBe(stepped);
	expect(await page.getByRole('switch', { name: /Mageshima/ }).isChecked()).toBe(false);
	await page.goBack();
	await page.waitForFunction(() => document.querySelector('output')?.textContent === '22 Dec 2025');
	await page.goBack();
	await page.waitForFunction(() => !location.search);
	await page.getByRole('switch', { name: /Mageshima/, checked: true }).waitFor();
	await page.locator('.maplibregl-canvas').focus();
	await page.keyboard.press('ArrowRight');
	await page.waitForURL(/at=/);
	const moved = search(page);
	await page.reload();
	await settled();
	expect(search(page)).toBe(moved);
	await close();
});

test('a date is typed, stepped, slid, and set to today or the article’s; a bad one is refused in words', async () => {
	const { page, close } = await site.open('/');
	const field = page.getByRole('textbox', { name: 'Date' });
	await field.fill('2023-06-01');
	await field.press('Enter');
	await page.waitForURL(/t=2023-06-01/);
	await field.fill('2023-02-30');
	await field.press('Enter');
	expect(await page.getByRole('alert').innerText()).toMatch(/2025-12-22/);
	expect(search(page)).toMatch(/t=2023-06-01/);
	await page.getByRole('button', { name: 'Article date' }).click();
	await page.waitForURL((url) => !url.search.includes('t='));
	const slider = page.getByRole('slider', { name: 'Day shown' });
	await slider.focus();
	await page.keyboard.press('ArrowLeft');
	await page.waitForURL(/t=2025-12-21/);
	await page.getByRole('button', { name: 'Today' }).click();
	const today = new Date().toISOString().slice(0, 10);
	await page.waitForURL((url) => url.search.includes(`t=${today}`));
	await close();
});

test('the chain’s published definitions can be chosen, and the choice is in the URL', async () => {
	const { page, close } = await site.open('/');
	const choice = page.getByRole('combobox', { name: 'Version' });
	expect(await choice.locator('option').count()).toBe(5);
	await choice.selectOption('aleutians-borneo');
	await page.waitForURL(/where=/);
	expect(search(page)).toBe('?where=first-island-chain.variant:aleutians-borneo');
	expect(await marksOf(page, 'First Island Chain')).toEqual(
		expect.arrayContaining([expect.stringMatching(/Aleutians/)])
	);
	await close();
});

test('a date step and a layer toggle add no source and reload no style', async () => {
	const { page, close, settled } = await site.open('/', {
		prepare: (fresh) =>
			fresh.addInitScript(() => {
				const log: string[][] = [];
				Object.assign(window, { log });
				window.addEventListener('linchpin:applied', (event) => {
					const operations = (event as CustomEvent<{ kind: string; source?: string }[]>).detail;
					log.push(operations.map(({ kind, source }) => [kind, source].filter(Boolean).join(' ')));
				});
			})
	});
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.evaluate(() => ((window as unknown as { log: string[][] }).log.length = 0));
	await page.getByRole('button', { name: /^Previous change/ }).click();
	await page.waitForURL(/t=/);
	await page.getByRole('switch', { name: /Guam/ }).uncheck();
	await page.waitForURL(/layers=/);
	await settled();
	const log = await page.evaluate(() => (window as unknown as { log: string[][] }).log);
	expect(log.length).toBeGreaterThanOrEqual(2);
	for (const step of log.flat()) expect(step).toMatch(/^data (areas|lines|points|selection)$/);
	const more = requests.filter((url) => !/\.(woff2|pmtiles)$|favicon/.test(url));
	expect(more, 'tiles and glyphs may follow, nothing else').toEqual([]);
	await close();
});

test('Japanese, dark and globe are one link each and stay through a step', async () => {
	const { page, close, complaints } = await site.open('/?lang=ja&theme=dark&projection=globe');
	expect(await page.locator('html').getAttribute('lang')).toBe('ja');
	expect(await page.title()).toMatch(/2025年12月22日/);
	await page.getByRole('button', { name: /^前の変化/ }).click();
	await page.waitForURL(/t=/);
	expect(search(page)).toMatch(/lang=ja&theme=dark&projection=globe$/);
	await page.getByRole('link', { name: 'English' }).click();
	await page.waitForURL((url) => !url.search.includes('lang='));
	expect(await page.locator('html').getAttribute('lang')).toBe('en');
	expect(complaints).toEqual([]);
	await close();
});

test('the page is there before any script: title, layers, date and marks are in the HTML', async () => {
	const html = await (
		await fetch(`${site.origin}/?t=2023-06-01&select=ream/ream-naval-base`)
	).text();
	expect(html).toContain('1 Jun 2023');
	expect(html).toContain('Ream Naval Base (under expansion)');
	expect(html).toContain('lang="en"');
	const japanese = await (await fetch(`${site.origin}/?lang=ja`)).text();
	expect(japanese).toContain('<html lang="ja"');
	expect(japanese).toContain('第一列島線');
});

test('layers are found by name, shown by the question they answer, and set back to the usual', async () => {
	const { page, settled, close } = await site.open('/');
	const find = page.getByRole('searchbox', { name: 'Find a layer' });
	await find.fill('South China');
	expect(await page.getByRole('switch').count()).toBe(1);
	await find.fill('zzz');
	expect(await page.locator('.layers').innerText()).toMatch(/No layer is called that/);
	await find.fill('');
	const group = page.getByRole('group', { name: /What happened at sea/ });
	await group.getByRole('button', { name: 'Show these' }).click();
	await page.waitForURL(/layers=[^&]*south-china-sea/);
	await settled();
	expect(await page.getByRole('switch', { name: /Aircraft carriers/ }).isChecked()).toBe(false);
	await page.getByRole('button', { name: 'The usual layers' }).click();
	await page.waitForURL((url) => !url.search.includes('layers='));
	await page.getByRole('switch', { name: /Aircraft carriers/, checked: true }).waitFor();
	await close();
});
