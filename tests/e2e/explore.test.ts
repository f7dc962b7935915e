import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
	readonly id: string;
	readonly nodes: readonly { readonly html: string }[];
}

async function findings(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const result = await page.evaluate(async () => {
		const { axe: tool } = window as unknown as {
			axe: { run(): Promise<{ violations: Finding[] }> };
		};
		return (await tool.run()).violations;
	});
	return result.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const box = (page: Page) => page.locator('input[aria-autocomplete=list]');
const found = (page: Page) => page.locator('.popup [role=option]');
const options = (page: Page) => found(page).locator('.title');
const rows = (page: Page) => page.locator('tbody tr');
/** The number of marks that the open panel says are shown. */
const shown = async (page: Page) =>
	Number((await page.locator('.filters [role=status] b').innerText()).replace(/\D/g, ''));

async function lookFor(page: Page, text: string) {
	await page.keyboard.press('/');
	await page.keyboard.type(text);
	await found(page).first().waitFor();
}

test('with the keyboard alone a name is found, flown to and selected', async () => {
	const { page, settled, complaints, close } = await site.open('/');
	await lookFor(page, 'ream naval');
	expect(await options(page).first().innerText()).toMatch(/^Ream Naval Base/);
	expect(await box(page).getAttribute('aria-activedescendant')).toBe(
		await page.locator('[role=option][aria-selected=true]').getAttribute('id')
	);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await page.waitForURL(/select=ream/);
	await settled();
	await page.waitForURL(/at=/);
	expect(query(page)).toMatch(/at=9\/10\.\d+\/10[34]\.\d+/);
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('details-title');
	expect(complaints).toEqual([]);
	await close();
});

test('a hull number finds its ship; one that is not on the day turns its layer on and moves the day, and says so', async () => {
	// Without motion the map is there, and its camera written, before the step is made: Back must not lose the step.
	const still = { reducedMotion: 'reduce' } as const;
	const { page, close } = await site.open('/?layers=guam&t=2018-01-01', still);
	await lookFor(page, 'cvn73');
	const note = found(page).first().locator('.note');
	expect(await note.innerText()).toMatch(/moves to .*20\d\d.*turns its layer on/);
	await page.keyboard.press('Enter');
	await page.waitForURL(/select=carriers\/uss-george-washington|select=carriers%2F/);
	expect(query(page)).toMatch(/layers=guam,carriers/);
	expect(query(page)).not.toMatch(/t=2018/);
	const notice = page.locator('[data-notice=said]');
	expect(await notice.innerText()).toMatch(/The day is now .*layer Aircraft carriers is now on/);
	await page.goBack();
	await page.waitForURL(/t=2018-01-01/);
	await close();
});

test('“Pag-asa” finds Thitu, whose layer is loaded for the search and turned on by the choice', async () => {
	const { page, close } = await site.open('/');
	await lookFor(page, 'pag-asa');
	await options(page).getByText('Thitu Island').waitFor();
	await page.keyboard.press('Enter');
	await page.waitForURL(/select=south-china-sea/);
	expect(await page.locator('#details-title').innerText()).toBe('Thitu Island');
	await close();
});

test('a date in the box jumps in time, in English and in Japanese', async () => {
	const { page, settled, close } = await site.open('/');
	await lookFor(page, '1 June 2023');
	await page.keyboard.press('Enter');
	await page.waitForURL(/t=2023-06-01/);
	await page.goto(`${site.origin}/?lang=ja`);
	await settled();
	await lookFor(page, '2025年11月');
	await page.keyboard.press('Enter');
	await page.waitForURL(/t=2025-11-01/);
	await close();
});

test('Escape closes the results and then empties the box, and what is not found says what to try', async () => {
	const { page, close } = await site.open('/');
	await lookFor(page, 'guam');
	await page.keyboard.press('Escape');
	expect(await found(page).count()).toBe(0);
	await page.keyboard.press('Escape');
	expect(await box(page).inputValue()).toBe('');
	await page.keyboard.type('xyzzy');
	await page.getByText(/Nothing is called “xyzzy”/).waitFor();
	await close();
});

test('on a phone a place is found by touch', async () => {
	const { page, close } = await site.open('/', PHONE);
	await box(page).tap();
	await page.keyboard.type('guam');
	await found(page).first().tap();
	await page.waitForURL(/at=/);
	expect(await page.locator('aside.details').isVisible()).toBe(true);
	await close();
});

test('a choice filters map, count and address, is said in a sentence, and is cleared', async () => {
	const { page, complaints, close } = await site.open('/?layers=carriers&panel=filter');
	expect(await shown(page)).toBe(18);
	const choice = page.locator('label', { hasText: 'PLA Navy' });
	const count = Number(await choice.locator('.count').innerText());
	await choice.locator('input').check();
	await page.waitForURL(/where=carriers\.navy:CHN/);
	expect(await shown(page)).toBe(count);
	const state = page.locator('.filters .shown');
	expect(await state.innerText()).toMatch(/Filtered: Aircraft carriers where Navy is PLA Navy\./);
	await page.getByRole('button', { name: /^Clear: Aircraft carriers: Navy is PLA Navy/ }).click();
	await page.waitForFunction(() => !location.search.includes('where'));
	expect(await shown(page)).toBe(18);
	expect(complaints).toEqual([]);
	await close();
});

test('while a text is typed counts follow at once, and the address after a pause, without steps for Back', async () => {
	const { page, close } = await site.open('/?layers=carriers&panel=filter');
	const steps = () => page.evaluate(() => history.length);
	const before = await steps();
	await page
		.getByRole('textbox', { name: 'Reported place: Contains' })
		.pressSequentially('NORFOLK');
	const count = await shown(page);
	expect(count).toBeGreaterThan(0);
	expect(count).toBeLessThan(18);
	await page.waitForURL(/where=carriers\.place:~NORFOLK/);
	expect(await steps()).toBe(before);
	await page.reload();
	expect(await shown(page)).toBe(count);
	await close();
});

test('a range may be open; what cannot be read is said and changes nothing', async () => {
	const { page, close } = await site.open('/?layers=first-island-chain&panel=filter');
	const before = await shown(page);
	const least = page.getByRole('textbox', { name: 'Width, measured: From' });
	await least.fill('100');
	await least.blur();
	await page.waitForURL(/where=first-island-chain\.width_km:100\.\./);
	const after = await shown(page);
	expect(after).toBeLessThan(before);
	expect(await page.locator('.filters').innerText()).toMatch(/without this field stay/);
	await least.fill('wide');
	await page.getByText('Type a number.').waitFor();
	expect(await shown(page)).toBe(after);
	await close();
});

test('within the view marks go as the map moves, and the address keeps it', async () => {
	const { page, settled, close } = await site.open('/?layers=guam&at=7/13.4/144.8&panel=filter');
	const all = await shown(page);
	await page.getByRole('checkbox', { name: /Only what lies in the current view/ }).check();
	await page.waitForURL(/within=view/);
	expect(await shown(page)).toBeLessThanOrEqual(all);
	await page.goto(`${site.origin}/?layers=guam&at=7/-30/20&within=view&panel=filter`);
	await settled();
	expect(await shown(page)).toBe(0);
	await page.getByText(/No mark passes the filters/).waitFor();
	await page.getByRole('button', { name: 'Clear all' }).click();
	expect(await shown(page)).toBe(all);
	await close();
});

test('the list is a table that sorts by its headers and says how, in the address too', async () => {
	const { page, complaints, close } = await site.open('/?panel=list&layers=carriers');
	const header = page.getByRole('columnheader', { name: 'Date' });
	await header.getByRole('button').click();
	await page.waitForURL(/sort=date/);
	expect(await header.getAttribute('aria-sort')).toBe('ascending');
	await header.getByRole('button').click();
	await page.waitForURL(/sort=-date/);
	expect(await header.getAttribute('aria-sort')).toBe('descending');
	expect(await rows(page).count()).toBe(18);
	expect(await rows(page).first().innerText()).toMatch(/22 Dec 2025/);
	await header.getByRole('button').click();
	await page.waitForFunction(() => !location.search.includes('sort'));
	expect(complaints).toEqual([]);
	await close();
});

test('row and mark are in step: by keyboard from the list to the map, by mouse from the map to the list', async () => {
	const { page, settled, close } = await site.open('/?panel=list');
	await page.locator('tbody button').first().focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('End');
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	const name = await page.evaluate(() => document.activeElement?.textContent);
	expect(name).toBe(await rows(page).nth(1).locator('th').innerText());
	await page.keyboard.press('Enter');
	await page.waitForURL(/select=/);
	expect(await page.locator('#details-title').innerText()).toBe(name);
	expect(await page.evaluate(() => document.activeElement?.closest('tr')?.ariaCurrent)).toBe(
		'true'
	);
	// The base stands right of the middle, which the list covers.
	await page.goto(`${site.origin}/?panel=list&at=9/13.4443/144.2679`);
	await settled();
	await page.mouse.click(1000, 450);
	await page.waitForURL(/select=/);
	const current = page.locator('tr[aria-current=true]');
	expect(await current.locator('th').innerText()).toMatch(/Naval Base Guam/);
	expect(await current.isVisible()).toBe(true);
	await close();
});

test('pages are turned by keyboard, and all rows are printed', async () => {
	const { page, close } = await site.open('/?panel=list');
	const [first] = await rows(page).locator('th').allInnerTexts();
	expect(await rows(page).count()).toBe(50);
	await page.locator('tbody button').first().focus();
	await page.keyboard.press('PageDown');
	await page.waitForFunction((name) => document.activeElement?.textContent !== name, first);
	expect(await rows(page).count()).toBeLessThan(50);
	await page.keyboard.press('PageUp');
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	expect(await rows(page).count()).toBeGreaterThan(50);
	expect(await page.locator('main').isVisible()).toBe(false);
	expect(await page.locator('table').isVisible()).toBe(true);
	await close();
});

test('empty lists and filters say what to do, and do it', async () => {
	const { page, close } = await site.open('/?panel=list&layers=none');
	await page.getByText(/No layer is on/).waitFor();
	await page.getByRole('button', { name: 'Show the usual layers' }).click();
	await rows(page).first().waitFor();
	await page.goto(`${site.origin}/?panel=filter&layers=none`);
	await page.getByText(/Turn one on/).waitFor();
	await close();
});

for (const lang of ['en', 'ja']) {
	for (const [name, size] of [
		['phone', PHONE],
		['wide', {}]
	] as const) {
		test(`axe finds nothing in filter, list and search: ${name}, ${lang}`, async () => {
			const where = 'where=carriers.navy:USA;carriers.place:~a&within=view&at=3/20/130';
			const { page, close } = await site.open(`/?lang=${lang}&panel=filter&${where}`, size);
			const tab = (panel: string) => page.locator(`a[data-panel=${panel}]`).click();
			if (name === 'phone') await tab('filter');
			expect(await findings(page)).toEqual([]);
			await tab('list');
			await page.locator('table').waitFor();
			expect((await page.locator('table').boundingBox())?.width).toBeGreaterThan(300);
			expect(await findings(page)).toEqual([]);
			await box(page).fill('guam');
			await found(page).first().waitFor();
			expect(await findings(page)).toEqual([]);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow).toBeLessThanOrEqual(0);
			await close();
		});
	}
}

test('every control of the filter and the list is at least 24 pixels on a phone', async () => {
	const { page, close } = await site.open('/?panel=filter', PHONE);
	for (const panel of ['filter', 'list']) {
		await page.locator(`a[data-panel=${panel}]`).click();
		await page.locator(panel === 'filter' ? '.filters' : 'table').waitFor();
		const small = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('aside.tools button, aside.tools input, summary')]
				.map((element) => ({
					element,
					box: (element.closest('label') ?? element).getBoundingClientRect()
				}))
				.filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 23.9))
				.map(({ element }) => element.outerHTML.slice(0, 120))
		);
		expect(small).toEqual([]);
	}
	await close();
});
