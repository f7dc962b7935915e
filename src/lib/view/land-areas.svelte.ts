/** The land inside boundaries, asked of a worker that holds the coast; it starts with the first question. */
import type { Boundary } from './boundaries.svelte.ts';
import { LEAST_LAND_METRES, type LandAnswer, type LandRequest } from './land.ts';

/** As much of a `Worker` as is needed. */
export interface LandPort {
	postMessage(request: LandRequest): void;
	addEventListener(type: 'message', listener: (event: { data: LandAnswer }) => void): void;
	terminate(): void;
}

export class LandAreas {
	readonly #connect: () => LandPort;
	#port: LandPort | null = null;
	readonly #asked = new Set<string>();
	/** Square metres by the key of the perimeter. */
	all: Readonly<Record<string, number>> = $state.raw({});

	constructor(connect: () => LandPort) {
		this.#connect = connect;
	}

	ask(boundaries: readonly Boundary[]): void {
		for (const { perimeter, geometry } of boundaries) {
			if (this.#asked.has(perimeter.key) || perimeter.boundaryMetres < LEAST_LAND_METRES) continue;
			this.#asked.add(perimeter.key);
			this.#port ??= this.#open();
			this.#port.postMessage({ id: perimeter.key, boundary: geometry });
		}
	}

	#open(): LandPort {
		const port = this.#connect();
		port.addEventListener('message', ({ data }) => {
			this.all = { ...this.all, [data.id]: data.squareMetres };
		});
		return port;
	}

	close(): void {
		this.#port?.terminate();
		this.#port = null;
		this.#asked.clear();
	}
}
