import type { Geometry } from 'geojson';
import { expect, test, vi } from 'vitest';
import { DEFAULT_TOLERANCE, DRAG_TOLERANCE, buffer } from '../../src/lib/geo/buffer.ts';
import { createBufferClient } from '../../src/lib/geo/bufferClient.ts';
import {
	type BufferRequest,
	type BufferResponse,
	answer
} from '../../src/lib/geo/bufferProtocol.ts';
import { type Drawn, createDrag } from '../../src/lib/geo/drag.ts';

const guam: Geometry = { type: 'Point', coordinates: [144.79, 13.44] };

/** A worker that answers when told to. */
function fakeWorker() {
	const requests: BufferRequest[] = [];
	let listener: (event: { data: BufferResponse }) => void = () => {};
	return {
		requests,
		postMessage: (request: BufferRequest) => void requests.push(request),
		addEventListener: (_: 'message', added: typeof listener) => void (listener = added),
		work: () => listener({ data: answer(requests.at(-1)!) })
	};
}

test('an overtaken request is dropped, and one that waits is never computed', async () => {
	const worker = fakeWorker();
	const client = createBufferClient(worker);
	const asked = [1e5, 2e5, 3e5].map((radius) => client.request('ring', guam, radius));
	worker.work();
	worker.work();
	expect(await Promise.all(asked)).toEqual([null, null, buffer(guam, 3e5)]);
	expect(worker.requests.map(({ radiusMetres }) => radiusMetres)).toEqual([1e5, 3e5]);
});

test('rings under different names do not overtake one another', async () => {
	const worker = fakeWorker();
	const client = createBufferClient(worker);
	const asked = ['a', 'b'].map((name) => client.request(name, guam, 1e5));
	worker.work();
	worker.work();
	expect(await Promise.all(asked)).toEqual([buffer(guam, 1e5), buffer(guam, 1e5)]);
});

test('wrong input comes back as a RangeError with its value', async () => {
	const worker = fakeWorker();
	const asked = createBufferClient(worker).request('ring', guam, -1);
	worker.work();
	await expect(asked).rejects.toThrow(
		new RangeError('radius is not a positive number of metres: -1')
	);
});

test('closing answers whatever is still open with null', async () => {
	const client = createBufferClient(fakeWorker());
	const asked = [client.request('a', guam, 1e5), client.request('b', guam, 1e5)];
	client.close();
	expect(await Promise.all(asked)).toEqual([null, null]);
});

test('a drag shows the coarse boundary at once and the exact one when it rests', async () => {
	vi.useFakeTimers();
	const worker = fakeWorker();
	const shown: Drawn[] = [];
	const fail = (error: unknown) => expect(error).toBeNull();
	const drag = createDrag(createBufferClient(worker), 'ring', (drawn) => shown.push(drawn), fail);
	for (const radius of [1e5, 1.1e5, 1.2e5]) {
		drag.move(guam, radius);
		worker.work();
		await vi.advanceTimersByTimeAsync(10);
	}
	expect(shown.map(({ tolerance }) => tolerance)).toEqual(Array(3).fill(DRAG_TOLERANCE));
	await vi.advanceTimersByTimeAsync(1000);
	worker.work();
	await vi.advanceTimersByTimeAsync(0);
	expect(shown.at(-1)).toEqual({
		boundary: buffer(guam, 1.2e5),
		radiusMetres: 1.2e5,
		tolerance: DEFAULT_TOLERANCE
	});
	vi.useRealTimers();
});
