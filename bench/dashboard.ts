/**
 * What the dashboard costs a reader: bytes and time until the map is idle, and main-thread script of a date
 * step and of a layer toggle. Needs `npm run build` first. Bytes are as sent, by content encoding.
 */
import { existsSync } from 'node:fs';
import { openSite } from '../tests/e2e/site.ts';
import { firstView } from './first-view.ts';
import { row } from './statistics.ts';

const STEPS = 40;

function kindOf(url: string, type: string): string {
	if (url.endsWith('.pmtiles')) return 'map data';
	if (url.endsWith('.svg')) return 'icon';
	if (type === 'Font') return 'fonts';
	if (type === 'Stylesheet') return 'CSS';
	if (type === 'Document') return 'HTML';
	return type === 'Script' || type === 'Other' ? 'JavaScript' : type;
}

export default async function dashboard(): Promise<string> {
	if (!existsSync('build/index.js'))
		throw new Error('Nothing is built: run `npm run build` first.');
	const site = await openSite();
	const bytes = new Map<string, { bytes: number; requests: number }>();
	const { page, settled, close } = await site.open('/', {
		prepare: async (fresh) => {
			const client = await fresh.context().newCDPSession(fresh);
			await client.send('Network.enable');
			const kinds = new Map<string, string>();
			client.on('Network.responseReceived', ({ requestId, response, type }) =>
				kinds.set(requestId, kindOf(response.url, type))
			);
			client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
				const kind = kinds.get(requestId) ?? 'other';
				const sum = bytes.get(kind) ?? { bytes: 0, requests: 0 };
				bytes.set(kind, { bytes: sum.bytes + encodedDataLength, requests: sum.requests + 1 });
			});
		}
	});
	const kinds = [...bytes].map(([kind, sum]) => ({ kind, ...sum }));
	const client = await page.context().newCDPSession(page);
	await client.send('Performance.enable');
	const scriptMilliseconds = async () => {
		const { metrics } = await client.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
	};
	const cost = async (act: () => Promise<void>): Promise<number> => {
		await settled();
		const before = await scriptMilliseconds();
		await act();
		await settled();
		return (await scriptMilliseconds()) - before;
	};
	const previous = page.getByRole('button', { name: /^Previous change/ });
	const guam = page.getByRole('switch', { name: /Guam/ });
	const click = (target: typeof previous) =>
		target.evaluate((element: HTMLElement) => element.click());
	const steps: number[] = [];
	const toggles: number[] = [];
	for (let step = 0; step < STEPS; step++) steps.push(await cost(() => click(previous)));
	for (let step = 0; step < STEPS; step++) toggles.push(await cost(() => click(guam)));
	await close();
	await site.close();

	const raced = await firstView();

	const sum = (of: 'bytes' | 'requests') => kinds.reduce((total, kind) => total + kind[of], 0);
	const kibibytes = (value: number) => (value / 1024).toFixed(1);
	return [
		'## dashboard',
		'',
		'### Bytes on the wire, after brotli, until the map is idle (1440 × 900)',
		'',
		'| kind | KiB | requests |',
		'| --- | --- | --- |',
		...kinds.map((one) => `| ${one.kind} | ${kibibytes(one.bytes)} | ${one.requests} |`),
		`| all | ${kibibytes(sum('bytes'))} | ${sum('requests')} |`,
		'',
		...raced,
		'',
		`### Main-thread script in milliseconds, from click to idle map (${STEPS} each)`,
		'',
		'| act | median | p95 | max |',
		'| --- | --- | --- | --- |',
		row('date step', steps),
		row('layer toggle', toggles)
	].join('\n');
}
