import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults as findings } from './axe.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const SIZES = { phone: { width: 360, height: 740 }, wide: { width: 1600, height: 1000 } } as const;

for (const [name, viewport] of Object.entries(SIZES)) {
	for (const lang of ['en', 'ja']) {
		for (const theme of ['light', 'dark']) {
			test(`axe finds nothing: ${name}, ${lang}, ${theme}, with details and a notice`, async () => {
				const query = `?lang=${lang}&theme=${theme}&select=guam/naval-base-guam&at=oops`;
				const { page, close } = await site.open(`/${query}`, { viewport });
				expect(await findings(page)).toEqual([]);
				await close();
			});
		}
	}
}

test('axe finds nothing with the layers and settings open on a phone', async () => {
	const { page, close } = await site.open('/', { viewport: SIZES.phone });
	await page.getByRole('button', { name: 'Settings' }).click();
	expect(await findings(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Layers' }).click();
	expect(await findings(page)).toEqual([]);
	await close();
});

test('nothing is wider than a phone, and every control is at least 24 pixels', async () => {
	const { page, close } = await site.open('/', { viewport: SIZES.phone });
	await page.getByRole('link', { name: 'Layers' }).click();
	const { overflow, small } = await page.evaluate(() => {
		const shown = [...document.querySelectorAll<HTMLElement>('button, select, input, summary')];
		const boxes = shown
			.map((element) => ({
				element,
				box: (element.closest('label.head') ?? element).getBoundingClientRect()
			}))
			.filter(({ box }) => box.width > 0);
		return {
			overflow: document.documentElement.scrollWidth - innerWidth,
			small: boxes
				.filter(({ box }) => box.width < 24 || box.height < 23.9)
				.map(({ element }) => element.outerHTML.slice(0, 120))
		};
	});
	expect(overflow).toBeLessThanOrEqual(0);
	expect(small).toEqual([]);
	await close();
});

test('the whole page can be walked with Tab, in an order that comes back to its start', async () => {
	const { page, close } = await site.open('/?select=guam/naval-base-guam');
	const seen: string[] = [];
	for (let step = 0; step < 120; step++) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() => {
			const { activeElement: element } = document;
			if (!element || element === document.body) return 'body';
			const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
			return `${element.tagName} ${label.trim().slice(0, 40)}`;
		});
		if (name === 'body') break;
		seen.push(name);
	}
	expect(seen[0]).toMatch(/Skip/);
	expect(seen.some((name) => name.startsWith('CANVAS'))).toBe(true);
	expect(seen.some((name) => /Close details/.test(name))).toBe(true);
	expect(seen.some((name) => /Previous change/.test(name))).toBe(true);
	expect(seen.some((name) => /Zoom in/.test(name))).toBe(true);
	expect(seen.length).toBeLessThan(120);
	await close();
});

/** Where a place stands on a map of a size whose camera is in the URL, in pixels from its upper edge. */
function heightOnMap(url: string, latitude: number, height: number): number {
	const [zoom = 0, middle = 0] = (new URL(url).searchParams.get('at') ?? '').split('/').map(Number);
	const northing = (degrees: number) =>
		Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
	return height / 2 + (northing(middle) - northing(latitude)) * 512 * 2 ** zoom;
}

test('on a phone the details sheet leaves the selected mark in sight at each of its stops', async () => {
	const { page, settled, close } = await site.open('/?at=7/13.3/144.75', {
		viewport: SIZES.phone,
		hasTouch: true
	});
	await page.touchscreen.tap(180, 370);
	const sheet = page.locator('aside.details');
	await sheet.waitFor();
	expect((await page.locator('#details-title').innerText()).length).toBeGreaterThan(0);
	for (const press of [null, 'More of this sheet', 'Less of this sheet', 'Less of this sheet']) {
		if (press) await sheet.getByRole('button', { name: press }).click();
		await page.waitForTimeout(900);
		await settled();
		const top = (await sheet.boundingBox())?.y ?? 0;
		const mark = heightOnMap(page.url(), 13.44, SIZES.phone.height);
		expect(mark, press ?? 'at first').toBeLessThan(top);
		expect(mark, press ?? 'at first').toBeGreaterThan(44);
	}
	await close();
});

test('before the scripts the picture of a phone and its sheet stand where they will, also of two days', async () => {
	for (const query of ['?select=guam/naval-base-guam', '?t=2025-10-06..2025-12-22']) {
		const places: unknown[] = [];
		for (const javaScriptEnabled of [false, true]) {
			const { page, close } = await site.open(`/${query}`, {
				viewport: SIZES.phone,
				live: false,
				javaScriptEnabled,
				// The live map never comes: only its place does.
				prepare: (fresh) => fresh.route(/\.pmtiles|maplibre/, () => {})
			});
			if (javaScriptEnabled) await page.waitForSelector('.static svg.small[style*="transform"]');
			const boxes = ['.pane.b .static svg.small', 'aside.details', '.dates'].map((selector) =>
				page.locator(selector).boundingBox()
			);
			const whole = (await Promise.all(boxes)).map(
				(box) => box && Object.values(box).map(Math.round)
			);
			places.push(whole);
			await close();
		}
		expect([query, places[1]]).toEqual([query, places[0]]);
	}
});

test('a sheet is raised and lowered by hand, and snaps to a stop', async () => {
	const { page, close } = await site.open('/', { viewport: SIZES.phone });
	await page.getByRole('link', { name: 'Layers' }).click();
	const sheet = page.locator('aside.tools');
	const half = (await sheet.boundingBox())?.y ?? 0;
	await page.mouse.move(180, half + 12);
	await page.mouse.down();
	await page.mouse.move(180, 240, { steps: 4 });
	await page.mouse.move(180, 60, { steps: 4 });
	await page.mouse.up();
	const full = (await sheet.boundingBox())?.y ?? 0;
	expect(full).toBeLessThan(half - 50);
	expect(await findings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Less of this sheet' }).click();
	expect((await sheet.boundingBox())?.y).toBeCloseTo(half, 0);
	await page.getByRole('button', { name: 'Less of this sheet' }).click();
	await page.getByRole('button', { name: 'Close this sheet' }).click();
	expect(await sheet.isVisible()).toBe(false);
	await close();
});

test('a phone on its side has the map, the dates and the tools in reach', async () => {
	const { page, close } = await site.open('/?select=guam/naval-base-guam', {
		viewport: { width: 740, height: 360 }
	});
	expect(await findings(page)).toEqual([]);
	for (const name of ['Layers', 'Share']) {
		expect(await page.getByRole('link', { name }).isVisible(), name).toBe(true);
	}
	expect(await page.getByRole('slider', { name: 'Day shown' }).isVisible()).toBe(true);
	await close();
});

test('a tool is opened by its tab, kept in the URL, and hidden again', async () => {
	const { page, close } = await site.open('/');
	await page.getByRole('link', { name: 'Perimeters' }).click();
	await page.waitForURL(/panel=perimeters/);
	expect(await page.getByRole('region', { name: 'Perimeters', exact: true }).isVisible()).toBe(
		true
	);
	await page.emulateMedia({ forcedColors: 'active' });
	const colour = (selector: string, property: 'backgroundColor' | 'borderBottomColor') =>
		page.locator(selector).evaluate((element, name) => getComputedStyle(element)[name], property);
	expect(await colour('[data-panel=perimeters]', 'borderBottomColor'), 'the open tool').not.toBe(
		await colour('[data-panel=share]', 'borderBottomColor')
	);
	expect(
		await colour('.dates [aria-pressed=true]', 'backgroundColor'),
		'a pressed button'
	).not.toBe(await colour('.dates [aria-pressed=true] + button', 'backgroundColor'));
	await page.emulateMedia({ forcedColors: 'none' });
	await page.getByRole('link', { name: 'Perimeters' }).click();
	await page.waitForURL(/panel=none/);
	await page.waitForSelector('aside.tools', { state: 'detached' });
	await page.goBack();
	await page.waitForURL(/panel=perimeters/);
	await page.waitForSelector('aside.tools');
	await close();
});
