/** The mark under a pixel of a still map: what MapLibre answers for a live one. */
import type { Geometry, Position } from 'geojson';
import type { Collections, Drawn } from './drawn.ts';
import { projector, type Frame, type Pixel } from './frame.ts';

const REACH_PIXELS = 16;

/** Whether a pixel lies within a ring, by how often a line from it crosses the ring. */
function isInRing(ring: readonly Pixel[], [x, y]: Pixel): boolean {
	let inside = false;
	ring.forEach(([x1, y1], index) => {
		const [x2, y2] = ring.at(index - 1) ?? [x1, y1];
		if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
	});
	return inside;
}

function polygonsOf(geometry: Geometry): readonly Position[][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** The key of the nearest point in reach, else of the topmost area; null for bare ground. */
export function keyUnder(frame: Frame, data: Collections, pixel: Pixel): string | null {
	const project = projector(frame);
	const level = Math.floor(frame.camera.zoom);
	const world = 512 * 2 ** frame.camera.zoom;
	const copies = [-world, 0, world].map((shift): Pixel => [pixel[0] + shift, pixel[1]]);
	const isDrawn = ({ properties: { drawnFrom, drawnTo, key } }: Drawn) =>
		key !== '' && drawnFrom <= level && drawnTo >= level;
	const near = data.points.features
		.flatMap((point) => {
			if (point.geometry.type !== 'Point' || !isDrawn(point)) return [];
			const [x, y] = project(point.geometry.coordinates);
			const distance = Math.min(...copies.map(([px, py]) => Math.hypot(px - x, py - y)));
			return distance <= REACH_PIXELS ? [{ key: point.properties.key, distance }] : [];
		})
		.sort((a, b) => a.distance - b.distance);
	if (near[0]) return near[0].key;
	const area = data.areas.features.findLast(
		(one) =>
			isDrawn(one) &&
			polygonsOf(one.geometry).some(([outer = []]) => {
				const ring = outer.map(project);
				return copies.some((copy) => isInRing(ring, copy));
			})
	);
	return area?.properties.key ?? null;
}
