/** The boundaries of perimeters, drawn by a worker: coarse at once while a hand drags, exact at rest. */
import type { MultiPolygon, Polygon } from 'geojson';
import { DEFAULT_TOLERANCE, DRAG_TOLERANCE } from '#lib/geo/buffer.ts';
import type { BufferClient } from '#lib/geo/bufferClient.ts';
import { aroundText } from './grammar.ts';
import type { Perimeter } from './perimeter.ts';

export interface Boundary {
	readonly perimeter: Perimeter;
	readonly geometry: Polygon | MultiPolygon;
	/** The share of the distance by which the line may be off. */
	readonly tolerance: number;
}

export class Boundaries {
	readonly #connect: () => BufferClient;
	readonly #failed: (message: string) => void;
	#client: BufferClient | null = null;
	readonly #asked = new Map<string, string>();
	/** By the name of what they are around; an older one stays until the newer is there. */
	all: readonly Boundary[] = $state.raw([]);

	constructor(connect: () => BufferClient, failed: (message: string) => void) {
		this.#connect = connect;
		this.#failed = failed;
	}

	/** Draws what is not drawn yet; `held` while the hand is still on the handle. */
	ask(perimeters: readonly Perimeter[], held: boolean): void {
		const names = new Set(perimeters.map(nameOf));
		if (this.all.some(({ perimeter }) => !names.has(nameOf(perimeter)))) {
			this.all = this.all.filter(({ perimeter }) => names.has(nameOf(perimeter)));
		}
		for (const name of this.#asked.keys()) if (!names.has(name)) this.#asked.delete(name);
		for (const perimeter of perimeters) this.#draw(perimeter, held);
	}

	#draw(perimeter: Perimeter, held: boolean): void {
		const name = nameOf(perimeter);
		const tolerance = held ? DRAG_TOLERANCE : DEFAULT_TOLERANCE;
		const wanted = `${perimeter.key} ${tolerance}`;
		if (this.#asked.get(name) === wanted) return;
		this.#asked.set(name, wanted);
		this.#client ??= this.#connect();
		this.#client
			.request(name, perimeter.source, perimeter.boundaryMetres, tolerance)
			.then((geometry) => {
				if (!geometry || this.#asked.get(name) !== wanted) return;
				const others = this.all.filter((one) => nameOf(one.perimeter) !== name);
				this.all = [...others, { perimeter, geometry, tolerance }];
			})
			.catch((error: unknown) => this.#failed(error instanceof Error ? error.message : name));
	}

	close(): void {
		this.#client?.close();
		this.#client = null;
	}
}

/** Two rings around one thing are two: their places in the View tell them apart. */
function nameOf({ ring, slot }: Perimeter): string {
	return `${slot} ${aroundText(ring.around)}`;
}
