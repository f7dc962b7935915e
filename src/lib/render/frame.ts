/**
 * Where a static map looks: the same spherical Mercator as the live map's, so that at the same centre,
 * zoom and size one covers the other to the pixel. A globe has no static form: it is shown as Mercator.
 */
import type { Position } from 'geojson';
import type { Bounds, Padding } from '#lib/view/camera.ts';
import type { Camera } from '#lib/view/view.ts';
import { mercatorY } from './fan.ts';

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Frame extends Size {
	readonly camera: Camera;
}

export type Pixel = readonly [x: number, y: number];

/** MapLibre's world is this wide at zoom 0. */
const WORLD_PIXELS = 512;
/** Where the square world ends. */
const LAST_LATITUDE = 85.051129;
const CLOSEST = 14;

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

export function pixelsPerDegree(zoom: number): number {
	return (WORLD_PIXELS * 2 ** zoom) / 360;
}

export function latitudeOf(northing: number): number {
	return (Math.atan(Math.exp((northing * Math.PI) / 180)) * 360) / Math.PI - 90;
}

const clamp = (value: number, least: number, most: number) =>
	Math.min(Math.max(value, least), Math.max(least, most));

/** The frame of a camera; as on the live map no picture reaches beyond the ends of the world. */
export function frameOf({ zoom, latitude, longitude }: Camera, { width, height }: Size): Frame {
	const settled = Math.max(zoom, Math.log2(height / WORLD_PIXELS));
	const reach = 180 - height / 2 / pixelsPerDegree(settled);
	const northing = mercatorY(clamp(latitude, -LAST_LATITUDE, LAST_LATITUDE));
	const held = clamp(northing, -reach, reach);
	const camera = {
		zoom: settled,
		latitude: held === northing ? latitude : latitudeOf(held),
		longitude
	};
	return { width, height, camera };
}

/** The camera that shows all of the bounds within the padding. */
export function fitted(
	[west, south, east, north]: Bounds,
	size: Size,
	padding: Padding = NO_PADDING,
	closest = CLOSEST
): Camera {
	const [low, high] = [mercatorY(south), mercatorY(north)];
	const room = [
		(size.width - padding.left - padding.right) / Math.max(east - west, 1e-9),
		(size.height - padding.top - padding.bottom) / Math.max(high - low, 1e-9)
	];
	const zoom = Math.log2((Math.max(Math.min(...room), 1e-6) * 360) / WORLD_PIXELS);
	const held = clamp(zoom, 0, closest);
	const scale = pixelsPerDegree(held);
	return {
		zoom: held,
		longitude: (west + east) / 2 + (padding.right - padding.left) / 2 / scale,
		latitude: latitudeOf((low + high) / 2 + (padding.top - padding.bottom) / 2 / scale)
	};
}

/** From degrees to pixels from the frame's upper left corner. */
export function projector({
	camera,
	width,
	height
}: Frame): (position: readonly number[]) => Pixel {
	const scale = pixelsPerDegree(camera.zoom);
	const top = mercatorY(camera.latitude);
	return ([longitude = 0, latitude = 0]) => [
		width / 2 + (longitude - camera.longitude) * scale,
		height / 2 + (top - mercatorY(clamp(latitude, -LAST_LATITUDE, LAST_LATITUDE))) * scale
	];
}

/** From pixels of the frame back to degrees. */
export function positionAt({ camera, width, height }: Frame, [x, y]: Pixel): Position {
	const scale = pixelsPerDegree(camera.zoom);
	const northing = mercatorY(camera.latitude) - (y - height / 2) / scale;
	return [camera.longitude + (x - width / 2) / scale, latitudeOf(northing)];
}

/** Ground metres that a pixel in the middle of the frame stands for. */
export function metresPerPixel({ camera }: Frame): number {
	const equator = 2 * Math.PI * 6_378_137;
	return (
		(equator * Math.cos((camera.latitude * Math.PI) / 180)) / (360 * pixelsPerDegree(camera.zoom))
	);
}
