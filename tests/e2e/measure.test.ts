import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inverse } from '#lib/geo/geodesic.ts';
import { faults } from './axe.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

interface Camera {
	readonly zoom: number;
	readonly latitude: number;
	readonly longitude: number;
}

/** Where on the screen a place is, in the projection that the map has at this camera. */
function pixel(page: Page, camera: Camera, latitude: number, longitude: number) {
	const world = 512 * 2 ** camera.zoom;
	const north = (degrees: number) =>
		Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	return {
		x: width / 2 + ((longitude - camera.longitude) / 360) * world,
		y: height / 2 - (north(latitude) - north(camera.latitude)) * world
	};
}

const measured = (page: Page): { places: number[][]; closed: boolean } => {
	const words = (new URL(page.url()).searchParams.get('measure') ?? '').split(';');
	return {
		places: words.filter((word) => word.includes('/')).map((word) => word.split('/').map(Number)),
		closed: words.includes('area')
	};
};
const kilometres = (text: string) =>
	Number(/([\d,]+(?:\.\d+)?) km/.exec(text)?.[1]?.replace(/,/g, ''));

test('a path is clicked, snaps to a mark, is dragged, and Back undoes', async () => {
	const camera = { zoom: 4, latitude: 20, longitude: 135 };
	const { page, complaints, settled, close } = await site.open('/?panel=measure&at=4/20/135');
	const guam = pixel(page, camera, 13.44, 144.6525);
	const sea = pixel(page, camera, 10, 130);
	await page.mouse.click(guam.x + 4, guam.y + 3);
	await page.waitForURL(/measure=13\.\d+\/144\.\d+/);
	await page.mouse.click(sea.x, sea.y);
	await page.waitForURL(/measure=[^;]+;[^;]+$/);
	const text = await panel(page, 'Measure').innerText();
	expect(text).toMatch(/Naval Base Guam/);
	expect(text).toMatch(/WGS 84/);
	const [a = [], b = []] = measured(page).places;
	const truth = inverse([a[1] ?? 0, a[0] ?? 0], [b[1] ?? 0, b[0] ?? 0]).distanceMetres;
	expect(Math.abs(kilometres(text) - truth / 1000)).toBeLessThan(1);
	await settled();
	await page.mouse.move(sea.x, sea.y);
	await page.mouse.down();
	await page.mouse.move(sea.x + 30, sea.y - 30, { steps: 4 });
	await page.mouse.move(sea.x + 60, sea.y - 60, { steps: 4 });
	await page.mouse.up();
	await page.waitForFunction((before) => location.href !== before, page.url());
	const [, moved = []] = measured(page).places;
	expect(moved[1]).toBeGreaterThan(131);
	await page.goBack();
	await page.waitForFunction(() => location.search.includes('/13'));
	expect(measured(page).places[1]).toEqual(b);
	expect(complaints).toEqual([]);
	await close();
});

test('the keyboard alone measures an area: arrows, Enter, Escape, and closing it', async () => {
	const { page, close } = await site.open('/?panel=measure&at=5/15/140');
	await page.locator('canvas').first().focus();
	const press = async (key: string, count: number) => {
		const before = page.url();
		await page.keyboard.press('Enter');
		await page.waitForFunction((url) => location.href !== url, before);
		for (let times = 0; times < 2; times++) await page.keyboard.press(key);
		await page.waitForFunction((url) => location.href !== url, page.url());
		await page.waitForTimeout(700);
		expect(measured(page).places).toHaveLength(count);
	};
	await press('ArrowRight', 1);
	await press('ArrowDown', 2);
	await press('ArrowLeft', 3);
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => location.search.split(';').length === 4);
	await page.keyboard.press('Escape');
	await page.waitForFunction(() => location.search.split(';').length === 3);
	const close_ = page.getByRole('button', { name: 'Close as an area' });
	await close_.focus();
	await page.keyboard.press('Enter');
	await page.waitForURL(/;area/);
	expect(await panel(page, 'Measure').innerText()).toMatch(/km²[\s\S]*within ±/);
	await page.getByRole('textbox', { name: 'Speed in knots' }).fill('20');
	await page.keyboard.press('Enter');
	await page.waitForURL(/knots=20/);
	expect(await panel(page, 'Measure').innerText()).toMatch(/at 20 kn[\s\S]*not a route/);
	await page.getByRole('textbox', { name: 'Coordinates' }).fill('Guam');
	await page.keyboard.press('Enter');
	expect(await page.getByRole('alert').innerText()).toMatch(/Not coordinates/);
	await close();
});

test('a phone measures by tap and by the crosshair button, in Japanese', async () => {
	const { page, close } = await site.open('/?lang=ja&at=3/20/135', PHONE);
	await page.locator('nav [data-panel=measure]').tap();
	await page.waitForURL(/panel=measure/);
	await page.waitForTimeout(400);
	await page.touchscreen.tap(120, 180);
	await page.waitForURL(/measure=/);
	await page.getByRole('button', { name: '照準の位置に点を追加' }).tap();
	await page.waitForFunction(() => location.search.includes(';'));
	const text = await panel(page, '計測').innerText();
	expect(text).toMatch(/km · [\d,.]+ nm · [\d,.]+ mi/);
	expect(text).toMatch(/測地線[\s\S]*航路ではなく/);
	const faulty = await faults(page);
	expect(faulty).toEqual([]);
	await close();
});

test('a measurement over ±180° goes the short way, and a shared one is the same elsewhere', async () => {
	const query = '?panel=measure&measure=10/175;-15/-170;-20/170;area';
	const { page, close } = await site.open(`/${query}`);
	const text = await panel(page, 'Measure').innerText();
	const truth = inverse([175, 10], [-170, -15]).distanceMetres;
	expect(text).toContain(`${(truth / 1000).toFixed(1).replace(/^(\d)/, '$1,')} km`);
	expect(await faults(page)).toEqual([]);
	await close();
});

test('distances from the selected mark are a sorted table, with ranges for areas of doubt', async () => {
	const { page, close } = await site.open(
		'/?panel=measure&select=guam/naval-base-guam&to=carriers'
	);
	const rows = await page
		.locator('section[aria-labelledby=distances-title] tbody tr')
		.allInnerTexts();
	expect(rows.length).toBeGreaterThan(10);
	const first = rows.map((row) => Number(/([\d,.]+)(?: km|–)/.exec(row)?.[1]?.replace(/,/g, '')));
	expect(first.every((value) => !Number.isNaN(value))).toBe(true);
	expect(rows.some((row) => /[\d,.]+–[\d,.]+ km/.test(row))).toBe(true);
	await page.getByRole('combobox', { name: 'Distances to' }).selectOption({
		label: 'US bases in Japan and the Marianas'
	});
	await page.waitForURL(/to=guam\.base/);
	await page.getByRole('button', { name: 'Yokosuka', exact: false }).first().waitFor();
	await close();
});

test('a boundary is dragged on the map, and the slider says the same', async () => {
	const camera = { zoom: 4, latitude: 13, longitude: 140 };
	const { page, complaints, close } = await site.open(
		'/?panel=perimeters&at=4/13/140&ring=@13/140:800km'
	);
	await page.waitForFunction(() => /0\.02 %/.test(document.body.innerText));
	await page.waitForTimeout(800);
	const edge = inverse([140, 13], [147.375, 13]).distanceMetres;
	const east = 140 + (7.375 * 800_000) / edge;
	const from = pixel(page, camera, 13, east);
	const to = pixel(page, camera, 13, 150);
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move((from.x + to.x) / 2, from.y, { steps: 5 });
	await page.mouse.move(to.x, to.y, { steps: 5 });
	await page.mouse.up();
	await page.waitForURL((url) => !url.search.includes(':800km'));
	const radius = Number(/:(\d+)km/.exec(page.url())?.[1]);
	expect(Math.abs(radius - inverse([140, 13], [150, 13]).distanceMetres / 1000)).toBeLessThan(20);
	expect(await page.getByRole('textbox', { name: 'Radius in kilometres' }).inputValue()).toBe(
		String(radius)
	);
	expect(complaints).toEqual([]);
	await close();
});

test('the ready example asks what lies near Guam and not along the chain, and gives it away', async () => {
	const { page, complaints, close } = await site.open('/?panel=perimeters');
	await page.getByRole('button', { name: /back to Guam/ }).click();
	await page.waitForURL(/ring=guam\/naval-base-guam:2000km,first-island-chain:370km.*versus=1,2/);
	const section = page.locator('section[aria-labelledby=versus-title]');
	await section.getByText(/marks on the map/).waitFor();
	await section.getByText(/km²/).first().waitFor();
	const only = section.locator('details', { hasText: 'Only in A' });
	expect(await only.innerText()).toMatch(/Naval Base Guam[\s\S]*Andersen/);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download the comparison as GeoJSON' }).click()
	]);
	const { features } = JSON.parse(readFileSync(await file.path(), 'utf8')) as FeatureCollection;
	const shares = features.map(({ properties }) => String(properties?.['share']));
	expect(new Set(shares)).toEqual(new Set(['both', 'first', 'second', 'open', 'neither']));
	const marks = features.filter(
		({ properties }) => properties?.['verdict'] ?? properties?.['layer']
	);
	expect(marks.every(({ properties }) => properties?.['sources'].length > 0)).toBe(true);
	const sentence = await section.getByText(/marks on the map/).innerText();
	expect(await faults(page)).toEqual([]);
	const other = await site.open(new URL(page.url()).pathname + new URL(page.url()).search);
	expect(await other.page.getByText(/marks on the map/).innerText()).toBe(sentence);
	expect(complaints).toEqual([]);
	await other.close();
	await close();
});

test('a report tells inside, outside and undecided, land and sea, and downloads as CSV', async () => {
	const { page, close } = await site.open('/?panel=perimeters&ring=mageshima/mcas-iwakuni:400km');
	await page
		.getByText(/400 km, Iwakuni to Mageshima as published/)
		.last()
		.waitFor();
	await page.getByText(/What lies inside/).click();
	await page.getByText(/Land [\d,]+ km² · sea [\d,]+ km²/).waitFor();
	expect(await page.getByText(/exact distance on the WGS 84/).count()).toBeGreaterThan(0);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download CSV' }).click()
	]);
	const lines = readFileSync(await file.path(), 'utf8')
		.trim()
		.split('\r\n');
	expect(lines[0]).toContain('verdict,least_km,most_km');
	const inside = lines.filter((line) => line.includes(',inside,'));
	expect(inside.some((line) => line.includes('mageshima-base'))).toBe(true);
	expect(await faults(page)).toEqual([]);
	await close();
});
