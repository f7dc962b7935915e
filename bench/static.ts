/** What a static map costs: milliseconds to SVG and to PNG, and bytes. Needs `npm run prepare:assets` first. */
import { brotliCompressSync } from 'node:zlib';
import { loadCatalogue } from '../src/lib/data/load.server.ts';
import { percentile, row } from './statistics.ts';

const RUNS = 40;
const VIEWS = [
	['theatre', ''],
	['theatre, Japanese, dark', '?lang=ja&theme=dark'],
	['two dates side by side', '?layers=carriers,first-island-chain&t=2025-10-26..2025-12-22'],
	['changes', '?layers=carriers&t=2025-10-26..2025-12-22&compare=changes'],
	['Guam and 2,000 km', '?layers=guam,carriers&ring=guam/naval-base-guam:2000km'],
	['Mageshima, zoom 10', '?layers=mageshima&at=10/30.75/130.9']
] as const;

const brotli = (text: string) => `${(brotliCompressSync(text).length / 1024).toFixed(1)}`;

async function timed<T>(act: () => Promise<T>): Promise<readonly [number, T]> {
	const start = performance.now();
	const result = await act();
	return [performance.now() - start, result];
}

export default async function bench(): Promise<string> {
	const { createServer } = await import('vite');
	const server = await createServer({
		server: { middlewareMode: true, hmr: false, ws: false },
		logLevel: 'error'
	});
	const load = <T>(file: string) => server.ssrLoadModule(`/src/lib/${file}`) as Promise<T>;
	type Maps = typeof import('../src/lib/render/static-map.server.ts');
	const { staticCard, firstPaint } = await load<Maps>('render/static-map.server.ts');
	type Png = typeof import('../src/lib/render/png.server.ts');
	const { png } = await load<Png>('render/png.server.ts');
	const { parse } = await load<typeof import('../src/lib/view/url.ts')>('view/url.ts');
	const catalogue = loadCatalogue();
	const times: string[] = [];
	const bytes: string[] = [];
	for (const [name, query] of VIEWS) {
		const { view } = parse(query, catalogue);
		const card = { width: 1200, height: 630, lettering: 'files' } as const;
		const [svgs, pngs]: [number[], number[]] = [[], []];
		let size = 0;
		for (let run = 0; run < RUNS; run++) {
			const [svgTime, svg] = await timed(() => staticCard(catalogue, view, card));
			const [pngTime, image] = await timed(() => png(svg, 1200));
			svgs.push(svgTime);
			pngs.push(svgTime + pngTime);
			size = image.length;
		}
		times.push(row(`${name}: SVG`, svgs), row(`${name}: PNG`, pngs));
		const small = { width: 800, height: 500 };
		const svg = await staticCard(catalogue, view, small);
		const bare = (await firstPaint(catalogue, view, small, { depth: false })).later.svg;
		const deep = (await firstPaint(catalogue, view, small)).later.svg;
		const page = (await firstPaint(catalogue, view, { width: 2048, height: 1280 })).later.svg;
		const cells = [svg, bare, deep, page].map(brotli);
		bytes.push(`| ${name} | ${cells.join(' | ')} | ${(size / 1024).toFixed(0)} |`);
	}
	const cold = percentile([(await timed(() => import('@resvg/resvg-js')))[0]], 0.5);
	await server.close();
	return [
		'## static',
		'',
		`### Milliseconds for a card of 1200 × 630, ${RUNS} runs each, the first of them cold`,
		'',
		'| what | median | p95 | max |',
		'| --- | --- | --- | --- |',
		...times,
		'',
		`Loading resvg: ${cold.toFixed(0)} ms, once.`,
		'',
		'### KiB: SVG after brotli, PNG as it is',
		'',
		'| View | card 800 × 500 | map 800 × 500 without depth | map 800 × 500 | map of a page, 2048 × 1280 | PNG 1200 × 630 |',
		'| --- | --- | --- | --- | --- | --- |',
		...bytes
	].join('\n');
}
