import { expect, test } from 'vitest';
import { sharedTiles } from '#lib/map/tiles.ts';

const request = { url: 'pmtiles://tile' };
const bytes = (data: unknown) => [...new Uint8Array(data as ArrayBuffer)];

test('a tile is loaded once, and every asker gets a copy of its own', async () => {
	let loads = 0;
	const load = sharedTiles(() => () => {
		loads++;
		return Promise.resolve({ data: new Uint8Array([1, 2, 3]).buffer });
	});
	const [one, two] = await Promise.all([
		load(request, new AbortController()),
		load(request, new AbortController())
	]);
	expect(loads).toBe(1);
	expect(one.data).not.toBe(two.data);
	expect([bytes(one.data), bytes(two.data)]).toEqual([
		[1, 2, 3],
		[1, 2, 3]
	]);
});

test('one that joins a request that fails asks again for itself', async () => {
	let loads = 0;
	const load = sharedTiles(() => () => {
		loads++;
		return loads === 1
			? Promise.reject(new Error('offline'))
			: Promise.resolve({ data: new Uint8Array([7]).buffer });
	});
	const first = load(request, new AbortController());
	const second = load(request, new AbortController());
	await expect(first).rejects.toThrow('offline');
	expect(bytes((await second).data)).toEqual([7]);
	expect(loads).toBe(2);
});

test('one that gave up gets no tile, and takes it from nobody else', async () => {
	const load = sharedTiles(() => () => Promise.resolve({ data: new ArrayBuffer(1) }));
	const controller = new AbortController();
	const given = load(request, controller);
	const kept = load(request, new AbortController());
	controller.abort();
	await expect(given).rejects.toThrow();
	expect(bytes((await kept).data)).toEqual([0]);
});

test('after a failure the protocol is made anew, because it may remember the failure', async () => {
	let made = 0;
	const load = sharedTiles(() => {
		const broken = made++ === 0;
		return () =>
			broken ? Promise.reject(new Error('offline')) : Promise.resolve({ data: new ArrayBuffer(1) });
	});
	await expect(load(request, new AbortController())).rejects.toThrow('offline');
	expect(bytes((await load(request, new AbortController())).data)).toEqual([0]);
});
