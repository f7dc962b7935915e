/**
 * What the picture costs besides its ground: layers of the style, the first view's requests and bytes, and the
 * script time of a frame while the map is panned with every layer on. Needs `npm run build` first.
 */
import { readdirSync } from 'node:fs';
import { mapStyle } from '../src/lib/render/style.ts';
import { THEMES_BY_NAME } from '../src/lib/render/theme.ts';
import { openSite, type Site } from '../tests/e2e/site.ts';
import { percentile } from './statistics.ts';

const STEPS = 60;
const PIXELS = 8;
const LAYERS = readdirSync(new URL('../geodata/layers', import.meta.url));

function layersOfStyle(): ReadonlyMap<string, number> {
	const { layers } = mapStyle({ theme: THEMES_BY_NAME.light, base: '' });
	const kinds = new Map<string, number>();
	for (const { type } of layers) kinds.set(type, (kinds.get(type) ?? 0) + 1);
	return kinds;
}

interface Sent {
	readonly requests: number;
	readonly kilobytes: number;
}

async function firstView(site: Site): Promise<Sent> {
	const { page, close } = await site.open('/');
	const sent = await page.evaluate(() => {
		const entries = [
			...performance.getEntriesByType('navigation'),
			...performance.getEntriesByType('resource')
		] as PerformanceResourceTiming[];
		return {
			requests: entries.length,
			kilobytes: entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1024
		};
	});
	await close();
	return sent;
}

/** Milliseconds of script in each frame of a drag, from the page's own trace. */
async function panning(site: Site, query: string): Promise<readonly number[]> {
	const { page, close } = await site.open(`/?${query}`);
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'timeTicks' });
	const script = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
	};
	await page.mouse.move(800, 450);
	await page.mouse.down();
	const spent: number[] = [];
	let before = await script();
	for (let step = 1; step <= STEPS; step++) {
		await page.mouse.move(800 - step * PIXELS, 450);
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
		const after = await script();
		spent.push(after - before);
		before = after;
	}
	await page.mouse.up();
	await close();
	return spent;
}

export default async function picture(): Promise<string> {
	const kinds = layersOfStyle();
	const total = [...kinds.values()].reduce((sum, count) => sum + count, 0);
	const site = await openSite();
	try {
		const { requests, kilobytes } = await firstView(site);
		const rows = [];
		for (const [name, query] of [
			['the usual layers', ''],
			[`all ${LAYERS.length} layers`, `layers=${LAYERS.join()}`]
		] as const) {
			const frames = await panning(site, query);
			const [median, late] = [percentile(frames, 0.5), percentile(frames, 0.95)];
			rows.push(`| ${name} | ${median.toFixed(1)} ms | ${late.toFixed(1)} ms |`);
		}
		const parts = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ');
		return `## The picture

${total} style layers (${parts}); their number and order never change.
The first view asks for ${requests} files, ${kilobytes.toFixed(0)} KB as sent.

Script of a frame while panning, on a machine that draws in software:

| with | median | 95 % |
| --- | --- | --- |
${rows.join('\n')}
`;
	} finally {
		await site.close();
	}
}
