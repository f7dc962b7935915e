import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const PAIR = '/?t=2025-10-26..2025-12-22';
const words = (page: Page) => page.getByRole('complementary', { name: 'What changed' });
const panes = (page: Page) => page.locator('.pane');

test('the article’s two dates open from one link, with two maps and what changed in words', async () => {
	const { page, complaints, foreign, close } = await site.open(`${PAIR}&compare=swipe`);
	expect(await panes(page).count()).toBe(2);
	const text = await words(page).innerText();
	expect(text).toMatch(/26 Oct 2025/);
	expect(text).toMatch(/USS Gerald R\. Ford[\s\S]*Caribbean Sea/);
	expect(text).toMatch(/USS Abraham Lincoln[\s\S]*Philippine Sea/);
	expect(await words(page).locator('.cited a').count()).toBeGreaterThan(5);
	expect(await page.locator('.pane .date').allInnerTexts()).toEqual(['26 Oct 2025', '22 Dec 2025']);
	expect(new URL(page.url()).search, 'sent on, it is the same View').toContain(
		't=2025-10-26..2025-12-22'
	);
	expect(complaints).toEqual([]);
	expect(foreign).toEqual([]);
	await close();
});

test('the divider is moved by keyboard and by mouse, and shows the one day or the other', async () => {
	const { page, close } = await site.open(PAIR);
	const divider = page.getByRole('slider', { name: /Divider/ });
	await divider.focus();
	await page.keyboard.press('ArrowRight');
	expect(await divider.getAttribute('aria-valuenow')).toBe('52');
	const ends: number[] = [];
	for (const key of ['Home', 'End']) {
		await page.keyboard.press(key);
		ends.push(Number(await divider.getAttribute('aria-valuenow')));
	}
	expect(ends, 'as far as the panels leave it in reach').toEqual([24, 73]);
	const box = await divider.boundingBox();
	if (!box) throw new Error('no divider');
	await page.mouse.move(box.x + box.width / 2, box.y + 200);
	await page.mouse.down();
	await page.mouse.move(720, 300, { steps: 4 });
	await page.mouse.up();
	expect(Number(await divider.getAttribute('aria-valuenow'))).toBe(50);
	await close();
});

test('a tap on one side of the divider moves it there, without a drag', async () => {
	const { page, close } = await site.open('/?t=2025-10-26..2025-12-22&compare=swipe');
	const divider = page.getByRole('slider', { name: /Divider/ });
	const at = async () => Number(await divider.getAttribute('aria-valuenow'));
	const box = await divider.boundingBox();
	if (!box) throw new Error('no divider');
	await page.mouse.click(box.x + 8, box.y + box.height / 2);
	expect(await at()).toBe(40);
	const moved = await divider.boundingBox();
	if (!moved) throw new Error('no divider');
	await page.mouse.click(moved.x + moved.width - 8, moved.y + moved.height / 2);
	expect(await at()).toBe(50);
	await close();
});

test('two maps stay in step, and tiles come over the wire once', async () => {
	const asked: string[] = [];
	const { page, close, settled } = await site.open(`${PAIR}&compare=side`, {
		prepare: async (fresh) => {
			fresh.on('request', (request) => {
				const { range } = request.headers();
				if (request.url().endsWith('.pmtiles') && range) asked.push(range);
			});
		}
	});
	await page.locator('.b .maplibregl-canvas').focus();
	await page.keyboard.press('ArrowRight');
	await page.waitForURL(/at=/);
	await settled();
	const scales = await page.locator('.scale-line').allInnerTexts();
	expect(new Set(scales).size, 'both maps have the same scales').toBe(2);
	expect(new Set(asked).size).toBe(asked.length);
	await close();
});

test('dates are swapped, stepped and ended; Back undoes each', async () => {
	const { page, close } = await site.open(PAIR);
	await page.getByRole('button', { name: 'Swap the two dates' }).click();
	await page.waitForURL(/t=2025-12-22\.\.2025-10-26/);
	await page.goBack();
	await page.waitForURL(/t=2025-10-26\.\.2025-12-22/);
	await page.getByRole('button', { name: /^A: Next change/ }).click();
	await page.waitForURL((url) => !url.search.includes('2025-10-26'));
	const compare = page.getByRole('combobox', { name: 'Compare two dates' });
	await compare.selectOption('changes');
	await page.waitForURL(/compare=changes/);
	expect(await panes(page).count()).toBe(1);
	await compare.selectOption('');
	await page.waitForURL((url) => !url.search.includes('..'));
	expect(await words(page).count()).toBe(0);
	await compare.selectOption('side');
	await page.waitForURL(/compare=side/);
	expect(await panes(page).count()).toBe(2);
	await close();
});

test('the timeline goes by keys: a day, a week, a month, a change, and plays and pauses', async () => {
	const { page, close } = await site.open('/');
	const slider = page.getByRole('slider', { name: 'Day shown' });
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await page.waitForURL(/t=2025-12-23/);
	await page.keyboard.press('Shift+ArrowRight');
	await page.waitForURL(/t=2025-12-30/);
	await page.keyboard.press('PageUp');
	await page.waitForURL(/t=2026-01-30/);
	await page.keyboard.press('[');
	await page.waitForURL(/t=2026-01-2\d/);
	const before = await page.locator('output').innerText();
	await page.getByRole('button', { name: 'Play' }).click();
	await page.waitForFunction(
		(text) => document.querySelector('output')?.textContent !== text,
		before
	);
	await page.getByRole('button', { name: 'Pause' }).click();
	const stopped = await page.locator('output').innerText();
	await page.waitForTimeout(500);
	expect(await page.locator('output').innerText()).toBe(stopped);
	await close();
});

test('with reduced motion, playing goes from change to change', async () => {
	const { page, close } = await site.open('/?t=2025-12-22', { reducedMotion: 'reduce' });
	await page.getByRole('button', { name: 'Play' }).click();
	await page.waitForFunction(() => document.querySelector('output')?.textContent !== '22 Dec 2025');
	const next = await page.locator('output').innerText();
	await page.getByRole('button', { name: 'Pause' }).click();
	await page.goto(`${site.origin}/?t=2025-12-22`);
	await page.getByRole('button', { name: /^Next change/ }).click();
	await page.waitForFunction(
		(text) => document.querySelector('output')?.textContent === text,
		next
	);
	await close();
});

test('the record can be asked for as it stood on a day, and says so', async () => {
	const { page, close } = await site.open('/');
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByText('Advanced').click();
	const field = page.getByRole('textbox', { name: /As the record stood/ });
	await field.fill('2026-11-22');
	await field.press('Enter');
	await page.waitForURL(/known=2026-11-22/);
	expect(await page.locator('.layers').innerText()).toMatch(/as it stood on 22 Nov 2026/);
	await page.getByRole('button', { name: 'As it stands' }).click();
	await page.waitForURL((url) => !url.search.includes('known'));
	await close();
});

test('a carrier’s details have its whole record and its track', async () => {
	const { page, close } = await site.open('/?select=carriers/uss-abraham-lincoln');
	const rows = page.locator('aside.details ol.rows li');
	expect(await rows.count()).toBe(40);
	await rows.last().getByRole('button').click();
	await page.waitForURL(/t=/);
	expect(await page.locator('#details-title').innerText()).toBe('USS Abraham Lincoln');
	await close();
});
