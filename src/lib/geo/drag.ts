import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { DEFAULT_TOLERANCE, DRAG_TOLERANCE } from './buffer.ts';
import type { BufferClient } from './bufferClient.ts';

export interface Drawn {
	boundary: Polygon | MultiPolygon;
	radiusMetres: number;
	/** The share of the radius by which the boundary may be off. */
	tolerance: number;
}

export interface Drag {
	/** Shows the coarse boundary as soon as it is there, and the exact one once nothing has moved for a while. */
	move(geometry: Geometry, radiusMetres: number): void;
	/** Shows the exact boundary now: the handle has been let go. */
	rest(geometry: Geometry, radiusMetres: number): void;
	cancel(): void;
}

const REST_MILLISECONDS = 150;

/** One perimeter that is being dragged. `show` is never called with a boundary that has been overtaken. */
export function createDrag(
	client: BufferClient,
	name: string,
	show: (drawn: Drawn) => void,
	onError: (error: unknown) => void
): Drag {
	let timer: ReturnType<typeof setTimeout> | undefined;

	async function draw(geometry: Geometry, radiusMetres: number, tolerance: number): Promise<void> {
		const boundary = await client.request(name, geometry, radiusMetres, tolerance);
		if (boundary) show({ boundary, radiusMetres, tolerance });
	}

	function rest(geometry: Geometry, radiusMetres: number): void {
		clearTimeout(timer);
		draw(geometry, radiusMetres, DEFAULT_TOLERANCE).catch(onError);
	}

	return {
		move(geometry, radiusMetres) {
			clearTimeout(timer);
			timer = setTimeout(rest, REST_MILLISECONDS, geometry, radiusMetres);
			draw(geometry, radiusMetres, DRAG_TOLERANCE).catch(onError);
		},
		rest,
		cancel: () => clearTimeout(timer)
	};
}
