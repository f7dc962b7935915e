import { openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { PMTiles } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { assets } from '../../src/lib/render/assets.generated.ts';
import { basemapCredits } from '../../src/lib/render/basemap-credits.ts';
import {
	basemapLabels,
	basemapLand,
	basemapLines,
	basemapSea,
	basemapSources,
	depthColour
} from '../../src/lib/render/basemap.ts';
import { fontFaces } from '../../src/lib/render/fonts.ts';
import { DEPTHS, THEMES_BY_NAME } from '../../src/lib/render/theme.ts';

const theme = THEMES_BY_NAME.light;

describe('the style', () => {
	const layers = [
		...basemapSea(theme),
		...basemapLand(theme),
		...basemapLines(theme),
		...basemapLabels(theme)
	];

	test('is valid', () => {
		const style = {
			version: 8,
			'font-faces': fontFaces(),
			sources: basemapSources(),
			layers
		} satisfies StyleSpecification;
		expect(validateStyleMin(style)).toEqual([]);
	});

	test('uses only fonts that are declared, and every colour of the theme', () => {
		const text = JSON.stringify(layers);
		for (const colour of Object.values(theme.ground)) expect(text).toContain(colour);
		for (const layer of layers) {
			const stack = layer.type === 'symbol' ? layer.layout?.['text-font'] : undefined;
			const named = JSON.stringify(stack ?? '').match(/Linchpin Sans[A-Za-z ]*/g) ?? [];
			if (stack) expect(named).not.toEqual([]);
			for (const name of named) expect(Object.keys(fontFaces())).toContain(name);
		}
	});
});

test('every band of depth has a colour, and what is between bands that of the shallower', () => {
	const colours = [0, ...DEPTHS].map((metres) => depthColour(theme, metres));
	expect(new Set(colours).size).toBe(DEPTHS.length + 1);
	expect(depthColour(theme, 4999)).toBe(theme.ground.depth3000);
	expect(depthColour(theme, 150)).toBe(theme.ground.water);
});

test('a layer that owes the same credit words it the same, so that the page says it once', () => {
	const owed = ['first-island-chain', 'guam', 'mageshima'].flatMap((id) => {
		const file = join(process.cwd(), 'geodata/layers', id, 'layer.json');
		return (JSON.parse(readFileSync(file, 'utf8')) as { credits: object[] }).credits;
	});
	const shared = basemapCredits.filter(({ en }) =>
		/OpenStreetMap|Natural Earth|GSHHG|MLIT/.test(en)
	);
	expect(shared).toHaveLength(4);
	for (const { en, ja } of shared) expect(owed).toContainEqual({ en, ja });
});

test('the built archive gives what a first view asks for without a further directory', async () => {
	const file = openSync(join(process.cwd(), 'static', assets.basemap.tiles), 'r');
	const lengths: number[] = [];
	const archive = new PMTiles({
		getKey: () => 'built',
		async getBytes(offset, length) {
			const data = new ArrayBuffer(length);
			const read = readSync(file, new Uint8Array(data), 0, length, offset);
			lengths.push(read);
			return { data: data.slice(0, read) };
		}
	});
	const header = await archive.getHeader();
	expect([header.minZoom, header.maxZoom]).toEqual([0, assets.basemap.maxZoom]);
	expect((await archive.getZxy(0, 0, 0))?.data.byteLength).toBeLessThan(90_000);
	expect((await archive.getZxy(3, 6, 3))?.data.byteLength).toBeGreaterThan(500);
	expect((await archive.getZxy(5, 27, 13))?.data.byteLength).toBeGreaterThan(500);
	expect(lengths).toHaveLength(4);
	// Mageshima's tile lies in a leaf.
	expect((await archive.getZxy(7, 110, 52))?.data.byteLength).toBeGreaterThan(500);
	expect(lengths).toHaveLength(6);
});
