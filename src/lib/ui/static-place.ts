/** How a picture of one Mercator camera comes to lie where another camera would show it. */
import { mercatorY } from '#lib/render/fan.ts';
import { pixelsPerDegree } from '#lib/render/frame.ts';
import type { Camera } from '#lib/view/view.ts';

/** A CSS transform about the picture's middle; null where nothing is to be done. */
export function placement(from: Camera, to: Camera): string | null {
	const scale = 2 ** (to.zoom - from.zoom);
	const perDegree = pixelsPerDegree(to.zoom);
	const x = (from.longitude - to.longitude) * perDegree;
	const y = (mercatorY(to.latitude) - mercatorY(from.latitude)) * perDegree;
	const still = Math.abs(x) < 0.01 && Math.abs(y) < 0.01 && Math.abs(scale - 1) < 1e-6;
	return still
		? null
		: `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px) scale(${scale.toFixed(6)})`;
}

/** The camera that a picture carries, `zoom/latitude/longitude`; null where there is no picture. */
export function readCamera(text: string | undefined): Camera | null {
	const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN] = (text ?? '')
		.split('/')
		.map((part) => (part === '' ? Number.NaN : Number(part)));
	const camera = { zoom, latitude, longitude };
	return Object.values(camera).every(Number.isFinite) ? camera : null;
}
