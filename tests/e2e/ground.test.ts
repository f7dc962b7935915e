/** The ground as it is seen: no patch, no streak, nothing foreign, and a word on how good the coast is. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assets } from '#lib/render/assets.generated.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

/** Colours of a screenshot at pixels, by the page's own decoder. */
async function coloursAt(path: string, pixels: readonly (readonly [number, number])[]) {
	const { page, complaints, foreign, settled, close } = await site.open(path);
	await settled();
	const shot = (await page.screenshot()).toString('base64');
	const colours = await page.evaluate(
		async ([image, places]) => {
			const bitmap = new Image();
			bitmap.src = `data:image/png;base64,${image}`;
			await bitmap.decode();
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [bitmap.width, bitmap.height];
			const context = canvas.getContext('2d', { willReadFrequently: true });
			context?.drawImage(bitmap, 0, 0);
			return places.map(([x, y]) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].join());
		},
		[shot, pixels] as const
	);
	const text = await page.textContent('footer');
	await close();
	return { colours, complaints, foreign, text };
}

// Sea west of the box's west edge (130.73), and east of it, at z10; the map's centre is the edge itself.
test('the edge of a close coast cannot be seen in the sea', async () => {
	const across = [-120, -60, -8, 8, 60, 120].map((x) => [720 + x, 330] as const);
	const { colours, complaints, foreign } = await coloursAt(
		'/?layers=ream&at=10/30.7/130.73',
		across
	);
	expect(new Set(colours).size).toBe(1);
	expect([complaints, foreign]).toEqual([[], []]);
});

test('the interface says how good a coast is that is looked at from close by', async () => {
	const close = await coloursAt('/?at=12/13.445/144.65', []);
	expect(close.text).toContain('Coast good to about 100 m');
	const far = await coloursAt('/?at=4/20/130', []);
	expect(far.text).not.toContain('Coast good');
	const japanese = await coloursAt('/?at=11/35.3/139.7&lang=ja', []);
	expect(japanese.text).toContain('海岸線の精度は約500 m');
});

test('what is made for a View goes over the wire compressed; the archive of tiles does not', async () => {
	const encodingOf = async (path: string, accepted: string) => {
		const response = await fetch(site.origin + path, { headers: { 'accept-encoding': accepted } });
		expect(response.status, path).toBe(200);
		return response.headers.get('content-encoding');
	};
	expect(await encodingOf('/', 'br')).toBe('br');
	expect(await encodingOf('/image.svg', 'gzip')).toBe('gzip');
	expect(await encodingOf('/', 'identity')).toBeNull();
	expect(await encodingOf(assets.basemap.tiles, 'br')).toBeNull();
});

test('a page names itself as it was asked for: plainly, or as a proxy says', async () => {
	const canonical = async (headers: Record<string, string>) =>
		/rel="canonical" href="(\w+):/.exec(
			await (await fetch(`${site.origin}/`, { headers })).text()
		)?.[1];
	expect(await canonical({})).toBe('http');
	expect(await canonical({ 'x-forwarded-proto': 'https' })).toBe('https');
});
