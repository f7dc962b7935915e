/** The time to the dashboard's first idle map, against the same page with a bare map, in turn in one run. */
import type { Page } from 'playwright-core';
import { openSite, type Site } from '../tests/e2e/site.ts';
import { buildBare } from './bare-build.ts';
import { percentile } from './statistics.ts';

const ROUNDS = 9;

export interface FirstView {
	readonly milliseconds: readonly number[];
	/** Shader programs linked until then. */
	readonly programs: number;
}

type Counting = typeof globalThis & { linked: number };

/** Runs in the page before its scripts. */
function countPrograms(): void {
	const counting = globalThis as Counting;
	counting.linked = 0;
	const { prototype } = WebGL2RenderingContext;
	const link = prototype.linkProgram;
	prototype.linkProgram = function (program) {
		counting.linked++;
		link.call(this, program);
	};
}

const prepare = (page: Page) => page.addInitScript(countPrograms);

async function once(site: Site) {
	const started = performance.now();
	const { page, close } = await site.open('/', { prepare });
	const milliseconds = performance.now() - started;
	const programs = await page.evaluate(() => (globalThis as Counting).linked);
	await close();
	return { milliseconds, programs };
}

/** Each visit has a browser context, and so a cache, of its own; the first of each is not counted. */
async function race(sites: readonly Site[]): Promise<FirstView[]> {
	const visits: Awaited<ReturnType<typeof once>>[][] = sites.map(() => []);
	for (let round = 0; round <= ROUNDS; round++) {
		for (const [index, site] of sites.entries()) visits[index]?.push(await once(site));
	}
	return visits.map(([, ...counted]) => ({
		milliseconds: counted.map(({ milliseconds }) => milliseconds),
		programs: counted[0]?.programs ?? 0
	}));
}

/** Its section, in Markdown. */
export async function firstView(): Promise<readonly string[]> {
	const sites = [await openSite(), await openSite({ folder: buildBare() })];
	const [ours, bare] = await race(sites);
	for (const site of sites) await site.close();
	if (!ours || !bare) throw new Error('there was no race');
	const median = ({ milliseconds }: FirstView) => percentile(milliseconds, 0.5);
	const least = ({ milliseconds }: FirstView) => Math.min(...milliseconds);
	const cells = (name: string, view: FirstView) =>
		`| ${name} | ${median(view).toFixed(0)} | ${least(view).toFixed(0)} | ${view.programs} |`;
	const ratio = (of: (view: FirstView) => number) => (of(ours) / of(bare)).toFixed(2);
	return [
		`### Time to the first idle map, cold (1440 × 900, WebGL in software, ${ROUNDS} visits of each in turn)`,
		'',
		'The bare map is of the countries of world-atlas 50m, as GeoJSON, in the same page, with the same picture standing',
		'for it until it is whole.',
		'',
		'| page | median ms | least ms | shader programs |',
		'| --- | --- | --- | --- |',
		cells('the dashboard', ours),
		cells('the same page with a bare map', bare),
		`| ratio | ${ratio(median)} (at most 1.15) | ${ratio(least)} | |`
	];
}
