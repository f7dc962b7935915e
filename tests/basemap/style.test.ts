import { openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { PMTiles } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { assets } from '../../src/lib/render/assets.generated.ts';
import {
	basemapCredits,
	basemapGround,
	basemapLabels,
	basemapSources,
	type BasemapTheme
} from '../../src/lib/render/basemap.ts';
import { fontFaces } from '../../src/lib/render/fonts.ts';

const theme: BasemapTheme = {
	ground: {
		water: '#ddeeff',
		land: '#ffffee',
		coast: '#99aabb',
		border: '#ccccbb',
		landLabel: '#666655',
		waterLabel: '#446677',
		halo: '#fffff8'
	}
};

describe.each(['en', 'ja'] as const)('the style in %s', (language) => {
	const layers = [...basemapGround(theme), ...basemapLabels(theme, language)];

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
			if (Array.isArray(stack)) expect(Object.keys(fontFaces())).toContain(stack[0]);
		}
	});
});

test('a layer that owes the same credit words it the same, so that the page says it once', () => {
	const owed = ['first-island-chain', 'guam', 'mageshima'].flatMap((id) => {
		const file = join(process.cwd(), 'geodata/layers', id, 'layer.json');
		return (JSON.parse(readFileSync(file, 'utf8')) as { credits: object[] }).credits;
	});
	for (const { en, ja } of basemapCredits) expect(owed).toContainEqual({ en, ja });
});

test('the built archive is small, and its directory comes with the first read', async () => {
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
	expect(header.leafDirectoryLength).toBe(0);
	expect((await archive.getZxy(0, 0, 0))?.data.byteLength).toBeLessThan(60_000);
	// Mageshima's tile, and one of open sea.
	expect((await archive.getZxy(7, 110, 52))?.data.byteLength).toBeGreaterThan(500);
	expect(await archive.getZxy(7, 113, 56)).toBeUndefined();
	expect(lengths).toHaveLength(3);
});
