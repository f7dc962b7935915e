/** The static map: what arrives with the page, what the live map takes over, and what the endpoints answer. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';
import { fitted, projector } from '../../src/lib/render/frame.ts';
import { THEMES_BY_NAME } from '../../src/lib/render/theme.ts';
import { spaceLeft } from '../../src/lib/ui/space.ts';
import { readCamera } from '../../src/lib/ui/static-place.ts';
import { THEATRE } from '../../src/lib/view/camera.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const size = { width: 1200, height: 800 };
/** The maps alone, so that nothing of the interface is compared. */
const ALONE = `.dashboard > :not(main), main > :not(.maps), .told, .date { display: none !important }`;

async function picture(path: string, javaScriptEnabled: boolean): Promise<string> {
	const { page, close } = await site.open(path, {
		viewport: size,
		javaScriptEnabled,
		live: javaScriptEnabled
	});
	// Not addStyleTag: it waits for an event that no page without scripts sends.
	await page.evaluate((css) => {
		const style = document.createElement('style');
		style.textContent = css;
		document.head.append(style);
	}, ALONE);
	if (javaScriptEnabled) await page.waitForTimeout(300);
	const png = await page.screenshot();
	await close();
	return png.toString('base64');
}

interface Agreement {
	readonly compared: number;
	readonly same: number;
}

/** Runs in a blank page: of the pixels that are plainly land or water in both pictures, how many agree. */
async function compare([
	a = '',
	b = '',
	land = '',
	water = ''
]: readonly string[]): Promise<Agreement> {
	const pixels = async (png: string) => {
		const image = new Image();
		image.src = `data:image/png;base64,${png}`;
		await image.decode();
		const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
		canvas?.drawImage(image, 0, 0);
		return canvas?.getImageData(0, 0, image.width, image.height).data ?? [];
	};
	const rgb = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
	const kinds = [rgb(land), rgb(water)];
	const [first, second] = [await pixels(a), await pixels(b)];
	const kindAt = (data: ArrayLike<number>, at: number) =>
		kinds.findIndex((kind) =>
			kind.every((value, band) => Math.abs((data[at + band] ?? 0) - value) < 5)
		);
	let [compared, same] = [0, 0];
	for (let at = 0; at < first.length; at += 4) {
		const [one, other] = [kindAt(first, at), kindAt(second, at)];
		if (one < 0 || other < 0) continue;
		compared++;
		if (one === other) same++;
	}
	return { compared, same };
}

test.each(['4.2/20/128', '6.4/33.3/131.2', '9.5/30.7/130.95', '2/10/175'])(
	'the live map’s land and water lie where those of the arriving map lay: at=%s',
	async (at) => {
		const path = `/?layers=none&theme=light&at=${at}`;
		const [still, live] = [await picture(path, false), await picture(path, true)];
		const { page, close } = await site.open('/healthz', { live: false });
		await page.goto('about:blank');
		const { land, water } = THEMES_BY_NAME.light.ground;
		const { compared, same } = await page.evaluate(compare, [still, live, land, water]);
		await close();
		// Names and lines aside, most of the picture; where depth is shaded, the land at least.
		expect(compared / (size.width * size.height)).toBeGreaterThan(0.1);
		expect(same / compared).toBeGreaterThan(0.995);
	}
);

test('without scripts a page shows the map of its View and says in words what is on it', async () => {
	const { page, complaints, close } = await site.open('/?layers=carriers', {
		javaScriptEnabled: false,
		live: false
	});
	const svg = page.locator('main svg[role=img]:visible');
	const windows = [
		[1440, 900, 'desk', 148],
		[1920, 1080, 'desk', 148],
		[834, 1112, 'desk', 148],
		[360, 740, 'phone', 159],
		[740, 360, 'lying', 113]
	] as const;
	for (const [width, height, form, foot] of windows) {
		await page.setViewportSize({ width, height });
		expect(await svg.count()).toBe(1);
		const box = (await svg.boundingBox())!;
		const sheet = { tools: 'panel', details: false, sheet: 0, halved: false } as const;
		const padding = spaceLeft({ form, width, foot, ...sheet });
		const live = fitted(THEATRE, { width, height }, padding);
		// Where the live map will have the middle of the theatre, and how large it will be.
		const room = fitted(THEATRE, { width: 2000, height: 2000 });
		const [x, y] = projector({ width, height, camera: live })([room.longitude, room.latitude]);
		expect(Math.abs(box.x + box.width / 2 - x), `${width}`).toBeLessThan(2);
		expect(Math.abs(box.y + box.height / 2 - y), `${width}`).toBeLessThan(2);
		const own = readCamera((await svg.getAttribute('data-camera')) ?? '')!;
		const drawn = Number(/width:(\d+)/.exec((await svg.getAttribute('style')) ?? '')?.[1]);
		expect(Math.abs(box.width / drawn / 2 ** (live.zoom - own.zoom) - 1)).toBeLessThan(0.01);
	}
	expect(await page.locator('.told').innerText()).toContain('22 Dec 2025');
	expect(complaints).toEqual([]);
	await close();
});

test('both sides of a comparison arrive with the page, each under its live map', async () => {
	const { page, complaints, close } = await site.open('/?layers=carriers&t=2025-10-26..2025-12-22');
	expect(await page.locator('.static > svg.desk').count()).toBe(2);
	expect(await page.locator('.static.done').count()).toBe(2);
	expect(complaints).toEqual([]);
	await close();
});

test('a page names a card of its View for other sites', async () => {
	const html = await (await fetch(`${site.origin}/?layers=carriers&lang=ja`)).text();
	expect(html).toContain('<meta property="og:image" content="');
	const address =
		/property="og:image" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
	const path = new URL(address).pathname + new URL(address).search;
	const answer = await fetch(site.origin + path, { redirect: 'manual' });
	expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
});

test('a PNG has the size asked for, and whoever has it is told so', async () => {
	const address = `${site.origin}/image.png?layers=carriers&width=600&height=400&scale=2`;
	const answer = await fetch(address);
	const bytes = new DataView(await answer.arrayBuffer());
	expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([1200, 800]);
	const headers = { 'if-none-match': answer.headers.get('etag') ?? '' };
	expect((await fetch(address, { headers })).status).toBe(304);
	expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});

test('an image in another order is sent to its canonical address, a bad size falls back and is told', async () => {
	const moved = await fetch(`${site.origin}/image.svg?height=400&width=600&layers=carriers`, {
		redirect: 'manual'
	});
	expect(moved.status).toBe(308);
	expect(moved.headers.get('location')).toBe('/image.svg?layers=carriers&width=600&height=400');
	const bad = await fetch(`${site.origin}/image.svg?layers=carriers&width=99999`);
	expect(bad.status).toBe(200);
	expect(decodeURIComponent(bad.headers.get('linchpin-problems') ?? '')).toContain('width');
	expect(await bad.text()).toContain('width="1200"');
});
