/**
 * Draws the basemap in Chromium, to be looked at: `node geodata/basemap/look.ts [view …]` writes
 * `out/look-basemap/*.png`. Run `node geodata/build.ts` first.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../tests/e2e/chromium.ts';
import {
	basemapLabels,
	basemapLand,
	basemapLines,
	basemapSea,
	basemapSources
} from '../../src/lib/render/basemap.ts';
import { fontFaces } from '../../src/lib/render/fonts.ts';
import { THEMES_BY_NAME, type ResolvedTheme } from '../../src/lib/render/theme.ts';
import { readIslands } from './islands.ts';
import { serve } from './look-server.ts';

interface Look {
	readonly center: readonly [number, number];
	readonly zoom: number;
	readonly projection?: 'globe';
	readonly theme?: ResolvedTheme;
	readonly size?: readonly [number, number];
	/** Draws our layers' outlines of islands over the ground, which must fall on its coast. */
	readonly outlines?: true;
}

const looks: Record<string, Look> = {
	theatre: { center: [128, 22], zoom: 3.6 },
	'theatre-dark': { center: [128, 22], zoom: 3.6, theme: 'dark' },
	phone: { center: [128, 22], zoom: 2.6, size: [390, 760] },
	world: { center: [150, 20], zoom: 1.6 },
	japan: { center: [135, 34], zoom: 5 },
	mageshima: { center: [130.86, 30.74], zoom: 9 },
	guam: { center: [144.8, 13.5], zoom: 9, outlines: true },
	'guam-close': { center: [144.76, 13.45], zoom: 11, outlines: true },
	'tinian-close': { center: [145.63, 15.01], zoom: 11, outlines: true },
	'mageshima-close': { center: [130.85, 30.745], zoom: 11, outlines: true },
	'iwo-to-close': { center: [141.315, 24.78], zoom: 11, outlines: true },
	'mageshima-10': { center: [130.9, 30.74], zoom: 10 },
	'mageshima-12': { center: [130.855, 30.745], zoom: 12, outlines: true },
	'apra-12': { center: [144.65, 13.445], zoom: 12 },
	'ream-11': { center: [103.63, 10.53], zoom: 11 },
	'seam-tanegashima': { center: [131.0, 30.63], zoom: 11.5 },
	'seam-ream': { center: [103.75, 10.7], zoom: 11 },
	'mageshima-dark': { center: [130.9, 30.74], zoom: 7.4, theme: 'dark' },
	print: { center: [128, 22], zoom: 3.6, theme: 'print' },
	ream: { center: [103.6, 10.6], zoom: 9 },
	fiji: { center: [180, -17.2], zoom: 5.5 },
	'fiji-close': { center: [180, -16.7], zoom: 8 },
	antarctica: { center: [180, -75], zoom: 2 },
	bering: { center: [180, 64], zoom: 3.5 },
	chukotka: { center: [180, 67], zoom: 6 },
	caribbean: { center: [-72, 17], zoom: 4 },
	hormuz: { center: [56, 24], zoom: 4.5 },
	globe: { center: [140, 20], zoom: 1.8, projection: 'globe' },
	'globe-south': { center: [180, -80], zoom: 2, projection: 'globe' },
	'globe-north': { center: [180, 78], zoom: 2, projection: 'globe' }
};

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const outlines = {
	source: {
		type: 'geojson',
		data: { type: 'MultiPolygon', coordinates: readIslands(root) }
	},
	layer: {
		id: 'outlines',
		type: 'line',
		source: 'outlines',
		paint: { 'line-color': '#d03030', 'line-width': 0.6 }
	}
};

function styleOf(look: Look): object {
	const { center, zoom, projection, theme = 'light' } = look;
	const ground = THEMES_BY_NAME[theme];
	return {
		version: 8,
		center,
		zoom,
		...(projection ? { projection: { type: projection } } : {}),
		'font-faces': fontFaces(),
		sources: { ...basemapSources(), outlines: outlines.source },
		layers: [
			...basemapSea(ground),
			...basemapLand(ground),
			...basemapLines(ground),
			...(look.outlines ? [outlines.layer] : []),
			...basemapLabels(ground)
		]
	};
}

async function draw(page: Page, origin: string, name: string, look: Look): Promise<void> {
	const [width, height] = look.size ?? [1440, 900];
	await page.setViewportSize({ width, height });
	await page.goto(`${origin}/look.html`);
	const idle = await page.evaluate((style) => {
		const { show } = window as unknown as { show(style: object): Promise<number> };
		return show(style);
	}, styleOf(look));
	const file = join(root, 'out/look-basemap', `${name}.png`);
	writeFileSync(file, await page.screenshot());
	console.log(`${name.padEnd(16)} idle after ${Math.round(idle)} ms`);
}

const asked = process.argv.slice(2);
const { origin, bytes, close } = await serve(root);
const browser = await launchChromium();
try {
	mkdirSync(join(root, 'out/look-basemap'), { recursive: true });
	for (const [name, look] of Object.entries(looks)) {
		if (asked.length > 0 && !asked.includes(name)) continue;
		const context = await browser.newContext();
		const page = await context.newPage();
		page.on('console', (message) => {
			if (['warning', 'error'].includes(message.type())) console.log(`  ${message.text()}`);
		});
		page.on('pageerror', (error) => console.log(`  ${error.message}`));
		bytes.clear();
		await draw(page, origin, name, look);
		for (const [path, count] of bytes) console.log(`  ${path} ${(count / 1024).toFixed(1)} KiB`);
		await context.close();
	}
} finally {
	await browser.close();
	close();
}
