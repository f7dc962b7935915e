/**
 * What a step in time costs the main thread: the whole span scrubbed with all layers on, with one map and
 * with two, and a diff of the whole catalogue. Needs `npm run build` first.
 */
import { dayNumber, fromDayNumber } from '../src/lib/data/dates.ts';
import { loadCatalogue } from '../src/lib/data/load.server.ts';
import type { Picture } from '../src/lib/map/plan.ts';
import { openSite } from '../tests/e2e/site.ts';
import { row } from './statistics.ts';

/** In Node over the whole span once; in a page as many, unless there is no more time for them. */
const STEPS = 1000;
/** In a page the span is gone through in so many steps, again and again. */
const PASS = 100;
const SECONDS = 50;

interface Scrub {
	readonly milliseconds: readonly number[];
	readonly heapBefore: number;
	readonly heapAfter: number;
}

/**
 * Runs in the page: from the slider's event to the end of the microtasks that draw it. The next step does not wait for
 * the map's frame, which takes a second where WebGL is in software.
 */
async function scrub(plan: { steps: number; pass: number; seconds: number }): Promise<number[]> {
	const { steps, pass, seconds } = plan;
	const sliders = [...document.querySelectorAll<HTMLInputElement>('.strip input[type=range]')];
	const slider = sliders.at(-1);
	if (!slider) throw new Error('no slider');
	const [least, most] = [Number(slider.min), Number(slider.max)];
	const milliseconds: number[] = [];
	const end = performance.now() + seconds * 1000;
	for (let step = 0; step < steps && (step < pass || performance.now() < end); step++) {
		slider.value = String(Math.round(least + ((most - least) * (step % pass)) / (pass - 1)));
		const start = performance.now();
		slider.dispatchEvent(new Event('input', { bubbles: true }));
		await Promise.resolve();
		await Promise.resolve();
		milliseconds.push(performance.now() - start);
		await new Promise((done) => setTimeout(done));
	}
	return milliseconds;
}

async function measure(path: string): Promise<Scrub> {
	const site = await openSite();
	const { page, close } = await site.open(path);
	const client = await page.context().newCDPSession(page);
	const heap = async () => {
		await client.send('HeapProfiler.collectGarbage');
		return (await client.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
	};
	const heapBefore = await heap();
	const milliseconds = await page.evaluate(scrub, { steps: STEPS, pass: PASS, seconds: SECONDS });
	const heapAfter = await heap();
	await close();
	await site.close();
	return { milliseconds, heapBefore, heapAfter };
}

interface Pure {
	readonly steps: readonly number[];
	readonly diffs: readonly number[];
}

/** Slice, Scene, picture and plan of each step, and a diff, without a browser around them. */
async function pureTimes(): Promise<Pure> {
	const { createServer } = await import('vite');
	const server = await createServer({ server: { middlewareMode: true }, logLevel: 'error' });
	const load = <T>(file: string) => server.ssrLoadModule(`/src/lib/${file}`) as Promise<T>;
	const { diff } = await load<typeof import('../src/lib/view/diff.ts')>('view/diff.ts');
	const { scene } = await load<typeof import('../src/lib/view/scene.ts')>('view/scene.ts');
	const { defaultView } = await load<typeof import('../src/lib/view/view.ts')>('view/view.ts');
	const { pictureMaker } =
		await load<typeof import('../src/lib/render/picture.ts')>('render/picture.ts');
	const { plan } = await load<typeof import('../src/lib/map/plan.ts')>('map/plan.ts');
	const catalogue = loadCatalogue();
	const layers = catalogue.layers.map(({ definition }) => definition.id);
	const view = { ...defaultView(catalogue), layers };
	const draw = pictureMaker();
	const style: Picture['style'] = { version: 8, sources: {}, layers: [] };
	const first = dayNumber('2019-01-01');
	const span = dayNumber('2030-12-31') - first;
	let shown: Picture | null = null;
	const steps = Array.from({ length: STEPS }, (_, step) => {
		const day = fromDayNumber(first + Math.round((span * step) / (STEPS - 1)));
		const start = performance.now();
		const data = draw({ scene: scene(catalogue, view, day), lang: 'en', level: 3 });
		const next: Picture = { style, data, projection: 'mercator', symbols: 'light' };
		if (shown) plan(shown, next);
		shown = next;
		return performance.now() - start;
	});
	const [before, after] = ['2025-10-26', '2025-12-22'].map((day) => scene(catalogue, view, day));
	const diffs = Array.from({ length: 200 }, () => {
		const start = performance.now();
		if (before && after) diff(before, after);
		return performance.now() - start;
	});
	await server.close();
	return { steps, diffs };
}

export default async function time(): Promise<string> {
	const all = loadCatalogue().layers.map(({ definition }) => definition.id);
	const one = await measure(`/?layers=${all.join()}`);
	const two = await measure(`/?layers=${all.join()}&t=2025-10-26..2025-12-22&compare=swipe`);
	const pure = await pureTimes();
	const memory = (name: string, { milliseconds, heapBefore, heapAfter }: Scrub) =>
		`| ${name} | ${heapBefore.toFixed(1)} | ${heapAfter.toFixed(1)} | ${milliseconds.length} |`;
	return [
		'## time',
		'',
		'### Main-thread script in milliseconds of a step, all layers on',
		'',
		'From the slider’s event to the end of what draws it: slice, Scene, plan, apply and the whole interface.',
		`The whole span in ${PASS} steps, again and again: ${STEPS} steps, or as many as ${SECONDS} seconds allow.`,
		`In Node in ${STEPS} steps, once.`,
		'',
		'| act | median | p95 | max |',
		'| --- | --- | --- | --- |',
		row(`a step, one map (${one.milliseconds.length} steps)`, one.milliseconds),
		row(
			`a step, two maps and the changes in words (${two.milliseconds.length} steps)`,
			two.milliseconds
		),
		row('of it: slice, Scene, picture and plan (in Node)', pure.steps, 2),
		row('a diff of the whole catalogue, 2025-10-26 to 2025-12-22', pure.diffs, 3),
		'',
		'### Heap in MiB, after garbage collection',
		'',
		'| page | before | after | steps |',
		'| --- | --- | --- | --- |',
		memory('one map', one),
		memory('two maps', two)
	].join('\n');
}
