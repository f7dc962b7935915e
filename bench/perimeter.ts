/**
 * What a hand feels that drags a 500 km perimeter along the First Island Chain, on the map and on the slider:
 * frames, script, and how long the boundary takes to follow. Needs `npm run build` first. Without a GPU the
 * map is drawn in software, which is most of a frame; the script is the project's own.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { area } from '../src/lib/geo/area.ts';
import { buffer } from '../src/lib/geo/buffer.ts';
import { openSite } from '../tests/e2e/site.ts';
import { row } from './statistics.ts';

const STEPS = 120;
const QUERY = '/?panel=perimeters&ring=first-island-chain:500km&at=3.4/22/128';

interface Drag {
	readonly frames: readonly number[];
	readonly scripts: readonly number[];
	readonly follows: readonly number[];
}

/** Runs in the page: moves the slider once a frame, and notes when a boundary reaches the map. */
async function dragSlider(steps: number): Promise<Drag> {
	const slider = document.querySelector<HTMLInputElement>('.tools input[type=range]');
	if (!slider) throw new Error('no slider');
	const start = Number(slider.value);
	const [frames, scripts, follows]: number[][] = [[], [], []];
	let asked = 0;
	const applied = (event: Event) => {
		const rings = ((event as CustomEvent).detail as { source?: string }[]).some(
			({ source }) => source === 'rings'
		);
		if (rings && asked > 0) follows?.push(performance.now() - asked);
		if (rings) asked = 0;
	};
	window.addEventListener('linchpin:applied', applied);
	const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
	let last = await frame();
	for (let step = 0; step < steps; step++) {
		slider.value = String(start + Math.round(20 * Math.sin(step / 8)));
		const before = performance.now();
		if (asked === 0) asked = before;
		slider.dispatchEvent(new Event('input', { bubbles: true }));
		await Promise.resolve();
		await Promise.resolve();
		scripts?.push(performance.now() - before);
		const now = await frame();
		frames?.push(now - last);
		last = now;
	}
	slider.dispatchEvent(new Event('change', { bubbles: true }));
	window.removeEventListener('linchpin:applied', applied);
	return { frames: frames ?? [], scripts: scripts ?? [], follows: follows ?? [] };
}

/** The same map redrawn for another reason: what the renderer itself takes of a frame here. */
async function panFrames(page: Page): Promise<number[]> {
	await page.mouse.move(900, 500);
	await page.mouse.down();
	const found = frames(page, STEPS / 4);
	for (let step = 0; step < STEPS; step++) {
		await page.mouse.move(900 + 60 * Math.sin(step / 8), 500);
		await page.waitForTimeout(16);
	}
	await page.mouse.up();
	return found;
}

async function frames(page: Page, count: number): Promise<number[]> {
	return page.evaluate(async (steps) => {
		const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
		const found: number[] = [];
		let last = await frame();
		for (let step = 0; step < steps; step++) {
			const now = await frame();
			found.push(now - last);
			last = now;
		}
		return found;
	}, count);
}

/** Kilobytes, compressed, of the workers that are fetched on demand. */
function workers(): string[] {
	const folder = 'build/client/_app/immutable/workers';
	return readdirSync(folder)
		.filter((file) => file.endsWith('.js'))
		.map((file) => {
			const bytes = gzipSync(readFileSync(`${folder}/${file}`)).length;
			return `| ${file.replace(/-[\w-]{8}\.js$/, '')} | ${(bytes / 1024).toFixed(1)} |`;
		});
}

/** How far the coast at 1:50 million is from the one at 1:10 million, as a share of the perimeter's area. */
async function coast(): Promise<string[]> {
	const { createServer } = await import('vite');
	const server = await createServer({ server: { middlewareMode: true }, logLevel: 'error' });
	const { landFrom, landInside } = (await server.ssrLoadModule(
		'/src/lib/view/land.ts'
	)) as typeof import('../src/lib/view/land.ts');
	const read = (scale: string) =>
		landFrom(JSON.parse(readFileSync(`node_modules/world-atlas/land-${scale}.json`, 'utf8')));
	const [rough, fine] = [read('50m'), read('10m')];
	const places: readonly (readonly [string, number, number, number])[] = [
		['Iwakuni, 400 km', 132.247, 34.145, 400_000],
		['Guam, 2,000 km', 144.6525, 13.44, 2_000_000],
		['Ream, 370.4 km', 103.61, 10.5, 370_400],
		['Fiji, 370.4 km', 178, -17.8, 370_400],
		['Tokyo, 500 km', 139.7, 35.7, 500_000]
	];
	const rows = places.map(([name, x, y, metres]) => {
		const boundary = buffer({ type: 'Point', coordinates: [x, y] }, metres);
		const start = performance.now();
		const land = landInside(rough, boundary);
		const milliseconds = performance.now() - start;
		const off = (land - landInside(fine, boundary)) / area(boundary);
		return `| ${name} | ${milliseconds.toFixed(0)} | ${(off * 100).toFixed(2)} % |`;
	});
	await server.close();
	return rows;
}

export default async function perimeter(): Promise<string> {
	const site = await openSite();
	const { page, close } = await site.open(QUERY);
	await page.waitForFunction(() => /0\.02 %/.test(document.body.innerText));
	const still = await frames(page, STEPS);
	const pan = await panFrames(page);
	const drag = await page.evaluate(dragSlider, STEPS);
	await close();
	await site.close();
	return [
		'## perimeter',
		'',
		`### Dragging a 500 km perimeter on the First Island Chain, ${STEPS} steps, milliseconds`,
		'',
		'| what | median | p95 | max |',
		'| --- | --- | --- | --- |',
		row('frame, nothing moving', still),
		row('frame while the map itself is dragged', pan),
		row('frame while the boundary is dragged', drag.frames),
		row('main-thread script of a step', drag.scripts, 2),
		row('from the hand to the boundary on the map', drag.follows),
		'',
		'### Land inside, and how far the coast at 1:50 million leaves it from 1:10 million',
		'',
		'| perimeter | milliseconds | off, of the area inside |',
		'| --- | --- | --- |',
		...(await coast()),
		'',
		'### Workers fetched on demand, KiB compressed',
		'',
		'| worker | KiB |',
		'| --- | --- |',
		...workers()
	].join('\n');
}
