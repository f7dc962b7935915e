import type { Position } from 'geojson';

/** Far enough past the edge of the world square to lie outside every tile's buffer. */
const BEYOND = 0.1;

/**
 * Web Mercator in the unit square (y down). Unlike most implementations it does not clamp to the
 * square, so that a coast never follows its edge; the poles lie a little beyond it.
 */
export function unitSquare(position: Position): [number, number] {
	const [longitude = 0, latitude = 0] = position;
	const sine = Math.sin((latitude * Math.PI) / 180);
	const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
	return [longitude / 360 + 0.5, Math.min(1 + BEYOND, Math.max(-BEYOND, y))];
}
