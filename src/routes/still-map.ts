/** What the dashboard asks of a live map, answered where there is only a picture: by another camera. */
import type { LiveMap, LiveMapEvents } from '#lib/map/live.ts';
import type { Collections } from '#lib/render/drawn.ts';
import {
	fitted,
	frameOf,
	positionAt,
	projector,
	type Pixel,
	type Size
} from '#lib/render/frame.ts';
import { keyUnder } from '#lib/render/mark-under.ts';
import type { Camera } from '#lib/view/view.ts';

interface Pictured {
	readonly size: () => Size;
	readonly camera: () => Camera | null;
	readonly data: () => Collections;
	readonly events: LiveMapEvents;
}

/** As on the live map: a single place is not approached nearer. */
const CLOSEST_FIT = 9;
const [LEAST_ZOOM, MOST_ZOOM] = [0.5, 14];
/** A hand that moves no further than this has clicked. */
const STILL_PIXELS = 4;
const NOWHERE: Camera = { zoom: 3, latitude: 0, longitude: 0 };

export interface StillMap extends LiveMap {
	/** A hand takes hold of the picture: it clicks, or it pans. */
	grab(event: PointerEvent): void;
}

export function stillMap({ size, camera, data, events }: Pictured): StillMap {
	const now = () => camera() ?? NOWHERE;
	const frame = () => frameOf(now(), size());
	const look = (next: Camera) => {
		const zoom = Math.min(Math.max(next.zoom, LEAST_ZOOM), MOST_ZOOM);
		events.zoomed(Math.floor(zoom));
		events.moved(frameOf({ ...next, zoom }, size()).camera);
	};
	/** Brings what is at one pixel to another. */
	const shift = ([x, y]: Pixel) => {
		const { width, height } = size();
		look({ ...now(), ...placeAt([width / 2 - x, height / 2 - y]) });
	};
	const placeAt = (pixel: Pixel) => {
		const [longitude = 0, latitude = 0] = positionAt(frame(), pixel);
		return { longitude, latitude };
	};

	return {
		show: () => {},
		settle: () => {},
		moveTo: look,
		follow: () => {},
		camera: now,
		setInset: () => {},
		fit: (bounds, padding) => look(fitted(bounds, size(), padding, CLOSEST_FIT)),
		reveal(longitude, latitude, { top, right, bottom, left }) {
			const { width, height } = size();
			const [x, y] = projector(frame())([longitude, latitude]);
			if (x > left && x < width - right && y > top && y < height - bottom) return;
			shift([(left + width - right) / 2 - x, (top + height - bottom) / 2 - y]);
		},
		zoomBy: (steps) => look({ ...now(), zoom: now().zoom + steps }),
		setHand: () => {},
		aim({ top, right, bottom, left }) {
			const { width, height } = size();
			const pixel: Pixel = [(left + width - right) / 2, (top + height - bottom) / 2];
			const key = keyUnder(frame(), data(), pixel);
			return { place: placeAt(pixel), keys: key === null ? [] : [key] };
		},
		uncover: () => {},
		remove: () => {},
		grab({ clientX, clientY, currentTarget, target }) {
			if ((target as Element).closest('[role=slider]')) return;
			const box = (currentTarget as HTMLElement).getBoundingClientRect();
			const drop = (event: PointerEvent) => {
				const [dx, dy] = [event.clientX - clientX, event.clientY - clientY];
				if (Math.hypot(dx, dy) > STILL_PIXELS) return shift([dx, dy]);
				const pixel: Pixel = [clientX - box.left, clientY - box.top];
				const key = keyUnder(frame(), data(), pixel);
				events.picked(key === null ? [] : [key], pixel);
			};
			addEventListener('pointerup', drop, { once: true });
		}
	};
}
