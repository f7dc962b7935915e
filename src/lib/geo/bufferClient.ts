import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { DEFAULT_TOLERANCE } from './buffer.ts';
import type { BufferRequest, BufferResponse } from './bufferProtocol.ts';

/** As much of a `Worker` as is needed. */
export interface BufferPort {
	postMessage(request: BufferRequest): void;
	addEventListener(type: 'message', listener: (event: { data: BufferResponse }) => void): void;
	terminate?(): void;
}

type Boundary = Polygon | MultiPolygon;

interface Waiting {
	request: BufferRequest;
	resolve: (boundary: Boundary | null) => void;
	reject: (error: Error) => void;
}

export interface BufferClient {
	/**
	 * Asks for a perimeter. A later request under the same name overtakes this one: if it is still waiting it is
	 * never computed, if it is being computed its answer is dropped; it resolves to null.
	 */
	request(
		name: string,
		geometry: Geometry,
		radiusMetres: number,
		tolerance?: number
	): Promise<Boundary | null>;
	/** Ends the worker; whatever has not been answered resolves to null. */
	close(): void;
}

/** Asks a worker for perimeters, one at a time, so that the newest request never waits for an old one's turn. */
export function createBufferClient(port: BufferPort): BufferClient {
	const waiting = new Map<string, Waiting>();
	let running: { name: string; job: Waiting } | null = null;
	let count = 0;

	function startNext(): void {
		const next = waiting.entries().next().value;
		if (running || !next) return;
		const [name, job] = next;
		waiting.delete(name);
		running = { name, job };
		port.postMessage(job.request);
	}

	port.addEventListener('message', ({ data }) => {
		if (!running || data.id !== running.job.request.id) return;
		const { job } = running;
		running = null;
		if ('error' in data) job.reject(new RangeError(data.error));
		else job.resolve(data.boundary);
		startNext();
	});

	return {
		request(name, geometry, radiusMetres, tolerance = DEFAULT_TOLERANCE) {
			waiting.get(name)?.resolve(null);
			waiting.delete(name);
			if (running?.name === name) running.job.resolve(null);
			return new Promise((resolve, reject) => {
				const request = { id: ++count, geometry, radiusMetres, tolerance };
				waiting.set(name, { request, resolve, reject });
				startNext();
			});
		},
		close() {
			for (const job of waiting.values()) job.resolve(null);
			waiting.clear();
			running?.job.resolve(null);
			running = null;
			port.terminate?.();
		}
	};
}
