import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { buffer } from './buffer.ts';

/** What is posted to the worker, and what it posts back. */
export interface BufferRequest {
	id: number;
	geometry: Geometry;
	radiusMetres: number;
	tolerance: number;
}

export type BufferResponse =
	{ id: number; boundary: Polygon | MultiPolygon } | { id: number; error: string };

/** Wrong input is answered, too: the error's words, for the client to throw again. */
export function answer({ id, geometry, radiusMetres, tolerance }: BufferRequest): BufferResponse {
	try {
		return { id, boundary: buffer(geometry, radiusMetres, { tolerance }) };
	} catch (error) {
		if (error instanceof RangeError) return { id, error: error.message };
		throw error;
	}
}
