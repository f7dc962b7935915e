/** Sharing and help, as a reader meets them. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults as findings } from './axe.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

const PHONE = { width: 360, height: 740 } as const;
const marksOf = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('#tools li, #details li')].map((li) => li.textContent)
	);

test('a link that was copied shows the same elsewhere', async () => {
	const query = '?layers=guam,carriers&t=2025-10-26&select=carriers/uss-george-washington';
	const { page, complaints, close } = await site.open(`/${query}&panel=share`, {
		permissions: ['clipboard-read', 'clipboard-write']
	});
	await page.getByRole('button', { name: 'Copy: This map' }).click();
	await page.getByText('Copied.').waitFor();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(`${site.origin}/${query}`);
	await page.getByRole('link', { name: 'Layers', exact: true }).click();
	const here = [await page.title(), await marksOf(page)];
	const elsewhere = await site.open(new URL(link).pathname + new URL(link).search);
	expect([await elsewhere.page.title(), await marksOf(elsewhere.page)]).toEqual(here);
	expect([...complaints, ...elsewhere.complaints]).toEqual([]);
	await elsewhere.close();
	await close();
});

test('where the clipboard is refused the text is selected, and the page says what to do', async () => {
	const { page, close } = await site.open('/?panel=share', {
		prepare: (page) =>
			page.addInitScript(() => {
				Object.defineProperty(navigator, 'clipboard', { value: undefined });
			})
	});
	await page.getByRole('button', { name: 'Copy: What it shows, with the link' }).click();
	await page.getByText(/did not allow copying/).waitFor();
	const selected = await page.evaluate(() => {
		const field = document.activeElement as HTMLTextAreaElement;
		return field.value.slice(field.selectionStart, field.selectionEnd);
	});
	expect(selected).toMatch(/^22 Dec 2025, as reported: .* http/);
	await close();
});

test('what is shown can be downloaded, and a browser gives it the name of its day', async () => {
	const { page, close } = await site.open('/?layers=carriers&t=2025-10-26&panel=share');
	for (const [format, kind] of [
		['GeoJSON', 'geojson'],
		['CSV', 'csv'],
		['KML', 'kml']
	] as const) {
		const begun = page.waitForEvent('download');
		await page.getByRole('link', { name: `All layers shown, ${format}` }).click();
		const download = await begun;
		expect(download.suggestedFilename()).toBe(`linchpin-2025-10-26.${kind}`);
		const text = readFileSync(await download.path(), 'utf8');
		expect(text).toContain('carriers/uss-george-washington');
	}
	await close();
});

test('a browser reads the KML as XML, and HEAD is answered as GET is', async () => {
	const { page, close } = await site.open('/healthz', { live: false });
	const address = `${site.origin}/data.kml?t=2025-10-26..2025-12-22&lang=ja`;
	const source = await (await fetch(address)).text();
	const marks = await page.evaluate((text) => {
		const found = new DOMParser().parseFromString(text, 'application/xml');
		return found.querySelector('parsererror') ? -1 : found.querySelectorAll('Placemark').length;
	}, source);
	expect(marks).toBeGreaterThan(50);
	const head = await fetch(address, { method: 'HEAD' });
	expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
		200,
		'application/vnd.google-earth.kml+xml',
		''
	]);
	const missing = await fetch(`${site.origin}/data/nowhere.csv`);
	expect([missing.status, await missing.text()]).toEqual([
		404,
		expect.stringContaining('carriers')
	]);
	await close();
});

test('a View is cited in four forms, with the day of access and the record it keeps', async () => {
	const { page, close } = await site.open('/?panel=share&select=guam/naval-base-guam');
	const field = page.getByRole('textbox', { name: 'Citation' });
	for (const [form, sign] of [
		['Text', /Accessed .*known=/],
		['BibTeX', /@misc\{linchpin/],
		['RIS', /^TY {2}- MAP/],
		['CSL-JSON', /"type":"map"/]
	] as const) {
		await page.getByRole('radio', { name: form }).check();
		expect(await field.inputValue()).toMatch(sign);
	}
	await page.getByLabel('What to cite').selectOption({ index: 1 });
	expect(await field.inputValue()).not.toContain('"type":"map"');
	const link = await page.getByRole('link', { name: 'CSL-JSON' }).getAttribute('href');
	expect(await (await fetch(site.origin + link)).text()).toBe(await field.inputValue());
	await close();
});

test('the share panel works without scripts', async () => {
	const { page, close } = await site.open('/?layers=guam&panel=share', {
		live: false,
		javaScriptEnabled: false
	});
	const csv = await page.getByRole('link', { name: 'All layers shown, CSV' }).getAttribute('href');
	expect(csv).toBe('./data.csv?layers=guam');
	// Without scripts the host is what the server was told: see ORIGIN of adapter-node.
	expect(await page.getByRole('textbox', { name: 'This map' }).inputValue()).toMatch(
		/\/\?layers=guam$/
	);
	await close();
});

test('a bare address invites to the tour; it can be walked by keyboard, left, and recalled', async () => {
	const { page, complaints, close } = await site.open('/');
	const invitation = page.getByRole('complementary', { name: 'Welcome' });
	await invitation.getByRole('button', { name: 'Take the tour' }).click();
	const tour = page.getByRole('dialog');
	await tour.getByText('1 of 5').waitFor();
	expect(await findings(page)).toEqual([]);
	for (let step = 2; step <= 5; step++) {
		await page.keyboard.press('Tab');
		while (!(await page.evaluate(() => document.activeElement?.classList.contains('next')))) {
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('Enter');
		await tour.getByText(`${step} of 5`).waitFor();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('tour-title');
	}
	await page.keyboard.press('Escape');
	await tour.waitFor({ state: 'detached' });
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('help-button');
	expect(await invitation.count()).toBe(0);
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Take the tour' }).click();
	await tour.getByText('1 of 5').waitFor();
	expect(complaints).toEqual([]);
	await close();
});

test('an address with a View invites to nothing', async () => {
	const { page, close } = await site.open('/?t=2025-10-26');
	expect(await page.getByRole('complementary', { name: 'Welcome' }).count()).toBe(0);
	await close();
});

test('? lists the keys, gives the focus back, and can be switched off', async () => {
	const { page, close } = await site.open('/?select=guam/naval-base-guam');
	const sheet = page.getByRole('dialog', { name: 'Keyboard' });
	await page.getByRole('slider').first().focus();
	await page.keyboard.press('?');
	await sheet.waitFor();
	expect(await findings(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await sheet.waitFor({ state: 'hidden' });
	expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('range');
	// What lies behind it stays open.
	expect(await page.locator('#details-title').count()).toBe(1);
	await page.keyboard.press('?');
	await sheet.getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('?');
	expect(await sheet.isVisible()).toBe(false);
	await close();
});

for (const [lang, theme] of [
	['en', 'light'],
	['ja', 'dark']
] as const) {
	test(`axe finds nothing in the share panel with its preview: ${lang}, ${theme}, wide and on a phone`, async () => {
		const { page, close } = await site.open(`/?lang=${lang}&theme=${theme}&panel=share`, {
			live: false
		});
		// A click before the page is awake opens what has nothing in it yet.
		await expect
			.poll(async () => {
				await page.locator('.share summary').last().click();
				await page.waitForTimeout(300);
				return page.locator('.share iframe').count();
			})
			.toBe(1);
		await page.frameLocator('.share iframe').locator('.stage').waitFor();
		expect(await findings(page)).toEqual([]);
		await page.setViewportSize(PHONE);
		await page.locator('[data-panel="share"]').click();
		await page.locator('.share').waitFor();
		expect(await findings(page)).toEqual([]);
		const { overflow, small } = await page.evaluate(() => ({
			overflow: document.documentElement.scrollWidth - innerWidth,
			small: [...document.querySelectorAll('.share :is(button, a, input, select, summary)')]
				.filter((one) => one.getBoundingClientRect().width > 0)
				.filter((one) => one.getBoundingClientRect().height < 23.9)
				.map((one) => one.outerHTML.slice(0, 120))
		}));
		expect([overflow, small]).toEqual([0, []]);
		await close();
	});
}

test('the code in each of its three kinds works where it is pasted, with the words an editor wrote', async () => {
	const { page, complaints, close } = await site.open('/?layers=guam&panel=share', {
		live: false,
		permissions: ['clipboard-read', 'clipboard-write']
	});
	const field = page.locator('.share textarea[readonly]').last();
	// Words typed before the page is awake are not heard: its code says when it is.
	await expect
		.poll(async () => {
			await page.getByLabel('Text instead of the picture').fill('');
			await page.getByLabel('Text instead of the picture').fill('Guam & the <Marianas>');
			await page.getByRole('radio', { name: 'Element with a picture inside' }).check();
			return field.inputValue();
		})
		.toContain('Guam &amp; the &lt;Marianas&gt;');
	const codes: string[] = [];
	for (const kind of ['Iframe', 'Iframe that finds its height', 'Element with a picture inside']) {
		await page.getByRole('radio', { name: kind, exact: true }).check();
		codes.push(await field.inputValue());
	}
	await page.getByRole('button', { name: 'Copy picture, caption and credit' }).click();
	await page.getByText('Paste it into your document').waitFor();
	const copied = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const words = async (type: string) => (await item?.getType(type))?.text();
		return { html: await words('text/html'), text: await words('text/plain') };
	});
	expect(copied.html).toContain('/image.png?layers=guam');
	expect(copied.html).toContain('alt="Guam &amp; the &lt;Marianas&gt;"');
	expect(copied.text).toContain(`${site.origin}/?layers=guam`);

	const stranger = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(
			`<!doctype html><title>Stranger</title><link rel=icon href=data:,>${codes.join('')}`
		);
	}).listen(0, '127.0.0.1');
	await once(stranger, 'listening');
	const address = stranger.address();
	if (address === null || typeof address === 'string') throw new Error('no port to be had');
	await page.goto(`http://127.0.0.1:${address.port}/`, { waitUntil: 'load' });
	await expect.poll(() => page.locator('iframe').count()).toBe(3);
	for (const index of [0, 1, 2]) {
		const frame = page.frameLocator('iframe').nth(index);
		await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
		await frame.locator('h1').waitFor({ timeout: 30_000 });
	}
	expect(await page.locator('iframe').first().getAttribute('title')).toBe('Guam & the <Marianas>');
	// The script of the second and third finds the height of every frame of ours.
	await expect.poll(() => page.locator('iframe[style*="height:"]').count()).toBe(3);
	expect(await page.locator('linchpin-map img').isVisible()).toBe(false);
	expect(complaints).toEqual([]);
	stranger.close();
	await close();
});
