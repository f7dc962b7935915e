/**
 * Small pictures of the static map beside those that were looked at and kept. They are compared by the mean
 * colour of blocks: a label that moves changes little of a block, a coast that is missing changes most of it.
 * `GOLDENS=write npx vitest run tests/render/golden-pictures.test.ts` keeps new ones; look at them first.
 */
import { createRequire } from 'node:module';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type * as resvg from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { assetPath } from '#lib/render/asset-folder.server.ts';
import { staticCard } from '#lib/render/static-map.server.ts';
import { THEMES_BY_NAME } from '#lib/render/theme.ts';
import { type } from '#lib/render/type.generated.ts';
import { parse } from '#lib/view/url.ts';

const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js') as typeof resvg;
const catalogue = loadCatalogue();
const SIZE = { width: 720, height: 450 };
/** Drawn at this share of its size. */
const WIDTH = 360;
const BLOCK = 12;
/** Of 255: what a block may differ by before it counts. */
const NOTICED = 10;
/** The share of blocks that may. */
const TOLERATED = 0.04;

/** Of a record that does not grow: as it stood when all of these marks were in it. */
const VIEWS: Readonly<Record<string, string>> = {
	theatre: '?known=2026-11-24&layers=first-island-chain,carriers,ream',
	dark: '?known=2026-11-24&layers=carriers,guam&theme=dark',
	print: '?known=2026-11-24&theme=print&layers=first-island-chain,island-chains',
	mageshima: '?known=2026-11-24&at=9/30.74/130.9&layers=mageshima',
	measure: '?known=2026-11-24&layers=mageshima&measure=30.74/130.99;34.14/132.24;24.78/141.32;area',
	versus:
		'?known=2026-11-24&layers=first-island-chain,guam&ring=guam/naval-base-guam:2000km,first-island-chain:370.4km&versus=1,2'
};

interface Picture {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
}

const fontFiles = type.files.map(({ url }) => assetPath(url));

function rendered(svg: string): { readonly picture: Picture; readonly png: Uint8Array } {
	const image = new Resvg(svg, {
		fitTo: { mode: 'width', value: WIDTH },
		font: { loadSystemFonts: false, fontFiles, defaultFontFamily: type.files[0].family }
	}).render();
	const { width, height, pixels } = image;
	return { picture: { width, height, pixels }, png: image.asPng() };
}

function read(file: string): Picture {
	const data = readFileSync(file).toString('base64');
	const { width, height } = { width: WIDTH, height: (WIDTH * SIZE.height) / SIZE.width };
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" xlink:href="data:image/png;base64,${data}"/></svg>`;
	return rendered(svg).picture;
}

function blocks({ width, height, pixels }: Picture): number[][] {
	const means: number[][] = [];
	for (let top = 0; top + BLOCK <= height; top += BLOCK) {
		for (let left = 0; left + BLOCK <= width; left += BLOCK) {
			const sum = [0, 0, 0];
			for (let y = top; y < top + BLOCK; y++) {
				for (let x = left; x < left + BLOCK; x++) {
					const at = (y * width + x) * 4;
					for (const channel of [0, 1, 2]) sum[channel]! += pixels[at + channel] ?? 0;
				}
			}
			means.push(sum.map((value) => value / BLOCK ** 2));
		}
	}
	return means;
}

/** The share of blocks that look different. */
function changed(one: Picture, other: Picture): number {
	const [first, second] = [blocks(one), blocks(other)];
	expect(first.length).toBe(second.length);
	const differ = first.filter((mean, index) =>
		mean.some((value, channel) => Math.abs(value - (second[index]?.[channel] ?? 0)) > NOTICED)
	);
	return differ.length / first.length;
}

async function draw(query: string, size = SIZE): Promise<string> {
	const { view } = parse(query, catalogue);
	return staticCard(catalogue, view, { ...size, lettering: 'files' });
}

const golden = (name: string) => new URL(`goldens/${name}.png`, import.meta.url).pathname;

test.each(Object.entries(VIEWS))('the %s looks as it did when it was kept', async (name, query) => {
	const { picture, png } = rendered(await draw(query));
	if (process.env['GOLDENS'] === 'write') writeFileSync(golden(name), png);
	expect(existsSync(golden(name)), `no golden ${name}`).toBe(true);
	expect(changed(picture, read(golden(name)))).toBeLessThan(TOLERATED);
});

test('labels that all move are no new picture, and a missing coast is one', async () => {
	const svg = await draw(VIEWS['theatre'] ?? '');
	const kept = rendered(svg).picture;
	expect(svg).toMatch(/<text x="\d/);
	const shifted = svg.replace(
		/<text x="([\d.]+)"/g,
		(_, x: string) => `<text x="${Number(x) + 14}"`
	);
	expect(shifted).not.toBe(svg);
	expect(changed(rendered(shifted).picture, kept)).toBeLessThan(TOLERATED);
	const { land } = THEMES_BY_NAME.light.ground;
	const flooded = svg.replace(new RegExp(`fill="${land}"`, 'g'), 'fill="none"');
	expect(flooded).not.toBe(svg);
	expect(changed(rendered(flooded).picture, kept)).toBeGreaterThan(3 * TOLERATED);
});

test.each([
	{ width: 360, height: 740 },
	{ width: 390, height: 844 },
	{ width: 1440, height: 900 }
])('what the argument is about is named at $width × $height', async (size) => {
	const svg = await draw('?known=2026-11-24&t=2025-12-22', size);
	const said = svg.replace(/<title.*?<\/desc>/gs, '').replace(/<[^>]*>/g, ' ');
	const words = said.replace(/\s+/g, ' ');
	for (const name of ['Mageshima base', 'USS George Washington']) expect(words).toContain(name);
	// In the legend, and on the map.
	expect(words.split('Ream Naval Base').length).toBeGreaterThan(2);
});
