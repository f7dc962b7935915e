/**
 * What the ground costs: archive, build, the first view's map data, and its time to the first idle map against a bare
 * MapLibre map of world-atlas 50m on the same machine in the same run. Needs `npm run build` first.
 */
import { existsSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { basemapAsset } from '../geodata/basemap/basemap-asset.ts';
import { serve } from '../geodata/basemap/look-server.ts';
import { launchChromium } from '../tests/e2e/chromium.ts';
import { assets } from '../src/lib/render/assets.generated.ts';
import {
	basemapLabels,
	basemapLand,
	basemapLines,
	basemapSea,
	basemapSources
} from '../src/lib/render/basemap.ts';
import { fontFaces } from '../src/lib/render/fonts.ts';
import { THEMES_BY_NAME } from '../src/lib/render/theme.ts';
import { openSite } from '../tests/e2e/site.ts';
import { percentile } from './statistics.ts';

const ROUNDS = 9;
/** The opening view of the dashboard at 1440 × 900, without its panels. */
const OPENING = { center: [124.5, 24.4], zoom: 3.4 };

function ours(): { readonly layers: readonly object[] } {
	const theme = THEMES_BY_NAME.light;
	const layers = [
		...basemapSea(theme),
		...basemapLand(theme),
		...basemapLines(theme),
		...basemapLabels(theme)
	];
	const sources = basemapSources();
	return { version: 8, ...OPENING, 'font-faces': fontFaces(), sources, layers } as never;
}

/** The same page with countries of world-atlas 50m and nothing else: fetched, as a page would, and decoded. */
async function showBare(opening: object): Promise<number> {
	const started = performance.now();
	const topojson = '/node_modules/topojson-client/src/index.js';
	const [{ feature }, atlas] = await Promise.all([
		import(topojson),
		fetch('/node_modules/world-atlas/countries-50m.json').then((answer) => answer.json())
	]);
	const { show } = window as unknown as { show(style: object): Promise<number> };
	const source = { type: 'geojson', data: feature(atlas, atlas.objects.countries) };
	await show({
		version: 8,
		...opening,
		sources: { countries: source },
		layers: [
			{ id: 'water', type: 'background', paint: { 'background-color': '#dfe9ed' } },
			{ id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': '#f7f4ed' } },
			{ id: 'edges', type: 'line', source: 'countries', paint: { 'line-color': '#93a7b0' } }
		]
	});
	return performance.now() - started;
}

function showOurs(style: object): Promise<number> {
	const { show } = window as unknown as { show(style: object): Promise<number> };
	return show(style);
}

/** Median times in milliseconds, drawn in turn, each in a browser context of its own. */
async function race(style: object): Promise<readonly [ours: number, bare: number]> {
	const { origin, close } = await serve(process.cwd());
	const browser = await launchChromium();
	const times: readonly [number[], number[]] = [[], []];
	const fresh = async (run: (page: Page) => Promise<number>) => {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.goto(`${origin}/look.html`);
		const time = await run(page);
		await page.close();
		return time;
	};
	for (let round = 0; round < ROUNDS; round++) {
		times[0].push(await fresh((page) => page.evaluate(showOurs, style)));
		times[1].push(await fresh((page) => page.evaluate(showBare, OPENING)));
	}
	await browser.close();
	close();
	return [percentile(times[0], 0.5), percentile(times[1], 0.5)];
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
	const [our, theirs] = await race(style);
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
