import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inverse } from '#lib/geo/geodesic.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const panel = (page: Page) => page.getByRole('region', { name: 'Perimeters', exact: true });
const drawn = (page: Page, count: number) =>
	page.waitForFunction(
		(wanted) =>
			[...document.querySelectorAll('.tools p')].filter((one) =>
				/0\.02 %/.test(one.textContent ?? '')
			).length === wanted,
		count
	);

async function download(page: Page): Promise<FeatureCollection<Polygon | MultiPolygon>> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		panel(page).getByRole('button', { name: 'Download GeoJSON' }).click()
	]);
	expect(file.suggestedFilename()).toMatch(/\.geojson$/);
	return JSON.parse(readFileSync(await file.path(), 'utf8')) as FeatureCollection<
		Polygon | MultiPolygon
	>;
}

function positions(geometry: Polygon | MultiPolygon): Position[] {
	return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

test('rings on Guam, Fiji and the Pole are drawn, say method and error, and export within 0.02 %', async () => {
	const places = [
		{ centre: [144.6525, 13.44], metres: 4_000_000 },
		{ centre: [178, -17.8], metres: 370_400 },
		{ centre: [0, 90], metres: 1_000_000 }
	] as const;
	const query =
		'?ring=guam/naval-base-guam:4000km,@-17.8/178:370.4km,@90/0:1000km&panel=perimeters';
	const { page, complaints, close } = await site.open(`/${query}`);
	await drawn(page, 3);
	expect(await panel(page).innerText()).toMatch(/WGS 84[\s\S]*±800\sm[\s\S]*±74\sm[\s\S]*±200\sm/);
	const { features } = await download(page);
	expect(features.map(({ geometry }) => geometry.type)).toEqual([
		'MultiPolygon',
		'MultiPolygon',
		'Polygon'
	]);
	features.forEach(({ geometry, properties }, index) => {
		const place = places[index];
		if (!place) throw new Error('more rings than were asked for');
		let onBoundary = 0;
		for (const [longitude = 0, latitude = 0] of positions(geometry)) {
			expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
			const { distanceMetres } = inverse([...place.centre], [longitude, latitude]);
			const off = Math.abs(distanceMetres - place.metres) / place.metres;
			// Along the cut at ±180° and over the pole an edge lies inside the ring.
			const cut = Math.abs(longitude) === 180 || Math.abs(latitude) === 90;
			if (!cut) expect(off).toBeLessThan(2.1e-4);
			if (off < 2.1e-4) onBoundary++;
		}
		expect(onBoundary).toBeGreaterThan(30);
		expect(properties?.['method']).toMatch(/WGS 84/);
	});
	expect(complaints).toEqual([]);
	await close();
});

test('a perimeter is drawn from the details, dragged, typed, removed; Back undoes', async () => {
	const { page, close } = await site.open('/?select=guam/naval-base-guam');
	await page.getByRole('button', { name: 'Draw a perimeter' }).click();
	await page.waitForURL(/ring=guam\/naval-base-guam:500km/);
	await drawn(page, 1);
	const slider = panel(page).getByRole('slider');
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await page.waitForURL(/:513km/);
	const radius = panel(page).getByRole('textbox');
	await radius.fill('2000');
	await radius.press('Enter');
	await page.waitForURL(/:2000km/);
	await drawn(page, 1);
	expect(await panel(page).innerText()).toMatch(/2,000 km from Naval Base Guam[\s\S]*±400\sm/);
	await radius.fill('-5');
	await radius.press('Enter');
	expect(await page.getByRole('alert').innerText()).toMatch(/20,003/);
	await page.goBack();
	await page.waitForURL(/:513km/);
	await panel(page)
		.getByRole('button', { name: /^Remove/ })
		.click();
	await page.waitForURL((url) => !url.search.includes('ring'));
	expect(await panel(page).getByRole('slider').count()).toBe(0);
	await close();
});

test('a ring around what is not on the map that day says so', async () => {
	const { page, close } = await site.open(
		'/?ring=carriers/uss-nimitz:500km&t=2020-01-01&panel=perimeters'
	);
	expect(await panel(page).innerText()).toMatch(/not on the map for this day/);
	await close();
});
