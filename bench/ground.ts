/**
 * What the ground costs: archive, build, the first view's map data, and its time to the first idle map against a bare
 * MapLibre map of world-atlas 50m on the same machine in the same run. Needs `npm run build` first.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { basemapAsset } from '../geodata/basemap/basemap-asset.ts';
import { serve } from '../geodata/basemap/look-server.ts';
import { findChromium } from '../tests/e2e/chromium.ts';
import { assets } from '../src/lib/render/assets.generated.ts';
import {
	basemapLabels,
	basemapLand,
	basemapSea,
	basemapSources
} from '../src/lib/render/basemap.ts';
import { fontFaces } from '../src/lib/render/fonts.ts';
import { THEMES_BY_NAME } from '../src/lib/render/theme.ts';
import { openSite } from '../tests/e2e/site.ts';
import { percentile } from './statistics.ts';

const ROUNDS = 9;
const WEBGL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
/** The opening view of the dashboard at 1440 × 900, without its panels. */
const OPENING = { center: [124.5, 24.4], zoom: 3.4 };

function ours(): { readonly layers: readonly object[] } {
	const theme = THEMES_BY_NAME.light;
	const options = { curves: true };
	const layers = [
		...basemapSea(theme),
		...basemapLand(theme),
		...basemapLabels(theme, 'en', options)
	];
	const sources = basemapSources('', options);
	return { version: 8, ...OPENING, 'font-faces': fontFaces(), sources, layers } as never;
}

function bare(): object {
	const file = 'node_modules/world-atlas/countries-50m.json';
	const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology;
	const countries = atlas.objects['countries'];
	if (!countries) throw new Error(`${file} has no countries`);
	const data = feature(atlas, countries);
	return {
		version: 8,
		...OPENING,
		sources: { countries: { type: 'geojson', data } },
		layers: [
			{ id: 'water', type: 'background', paint: { 'background-color': '#dfe9ed' } },
			{ id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': '#f7f4ed' } },
			{ id: 'edges', type: 'line', source: 'countries', paint: { 'line-color': '#93a7b0' } }
		]
	};
}

async function timeToIdle(page: Page, origin: string, style: object): Promise<number> {
	await page.goto(`${origin}/look.html`);
	return page.evaluate((shown) => {
		const { show } = window as unknown as { show(style: object): Promise<number> };
		return show(shown);
	}, style);
}

/** Median times in milliseconds of both styles, drawn in turn, each in a browser context of its own. */
async function race(styles: readonly object[]): Promise<number[]> {
	const { origin, close } = await serve(process.cwd());
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: ['--no-sandbox', ...WEBGL]
	});
	const times: number[][] = styles.map(() => []);
	for (let round = 0; round < ROUNDS; round++) {
		for (const [index, style] of styles.entries()) {
			const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
			times[index]?.push(await timeToIdle(page, origin, style));
			await page.close();
		}
	}
	await browser.close();
	close();
	return times.map((list) => percentile(list, 0.5));
}

/** Bytes and requests of the archive until the dashboard's map is idle. */
async function firstView(): Promise<{ bytes: number; requests: number }> {
	const site = await openSite();
	const sum = { bytes: 0, requests: 0 };
	const { close } = await site.open('/', {
		prepare: async (page) => {
			const client = await page.context().newCDPSession(page);
			await client.send('Network.enable');
			const tiles = new Set<string>();
			client.on('Network.responseReceived', ({ requestId, response }) => {
				if (response.url.endsWith('.pmtiles')) tiles.add(requestId);
			});
			client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
				if (!tiles.has(requestId)) return;
				sum.bytes += encodedDataLength;
				sum.requests += 1;
			});
		}
	});
	await close();
	await site.close();
	return sum;
}

export default async function ground(): Promise<string> {
	if (!existsSync('build/index.js'))
		throw new Error('Nothing is built: run `npm run build` first.');
	const started = performance.now();
	await basemapAsset(process.cwd()).make();
	const seconds = (performance.now() - started) / 1000;
	const archive = statSync(`static${assets.basemap.tiles}`).size;
	const view = await firstView();
	const style = ours();
	const [our = 0, theirs = 0] = await race([style, bare()]);
	return [
		'## ground',
		'',
		'| what | figure |',
		'| --- | --- |',
		`| archive | ${(archive / 1e6).toFixed(1)} MB |`,
		`| building it, without the cache | ${seconds.toFixed(1)} s |`,
		`| map data of the opening view, headers included | ${(view.bytes / 1024).toFixed(1)} KiB |`,
		`| requests for it | ${view.requests} |`,
		`| style layers of the ground and its names | ${style.layers.length} |`,
		`| first idle map, ground with names and depth (median of ${ROUNDS}) | ${our.toFixed(0)} ms |`,
		`| the same with countries of world-atlas 50m alone | ${theirs.toFixed(0)} ms |`,
		`| ratio | ${(our / theirs).toFixed(2)} |`
	].join('\n');
}
