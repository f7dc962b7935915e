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
	/** Of one of two maps beside each other. */
	readonly size: () => Size;
	readonly camera: () => Camera | null;
	/** What is drawn, on the map that is at hand or on the one that leads. */
	readonly data: (map: Element | null) => Collections;
	/** The camera while a hand or a wheel is at it; null: it is the View's again. */
	readonly hold: (camera: Camera | null) => void;
	readonly events: LiveMapEvents;
}

/** As on the live map: a single place is not approached nearer. */
const CLOSEST_FIT = 9;
const [LEAST_ZOOM, MOST_ZOOM] = [0.5, 14];
/** A hand that moves no further than this has clicked. */
const STILL_PIXELS = 4;
/** As a live map is moved by its keys and its wheel. */
const KEY_PIXELS = 100;
const WHEEL_PIXELS_A_STEP = 450;
/** A wheel that has rested for so long has been let go. */
const WHEEL_MILLISECONDS = 200;
const NOWHERE: Camera = { zoom: 3, latitude: 0, longitude: 0 };

export interface StillMap extends LiveMap {
	/** A hand takes hold of the picture: it clicks, or it pans. */
	grab(event: PointerEvent): void;
	wheel(event: WheelEvent): void;
	key(event: KeyboardEvent): void;
}

export function stillMap({ size, camera, data, hold, events }: Pictured): StillMap {
	const now = () => camera() ?? NOWHERE;
	const frame = () => frameOf(now(), size());
	const middle = (): Pixel => [size().width / 2, size().height / 2];
	const within = (next: Camera): Camera => {
		const zoom = Math.min(Math.max(next.zoom, LEAST_ZOOM), MOST_ZOOM);
		return frameOf({ ...next, zoom }, size()).camera;
	};
	const look = (next: Camera) => {
		const there = within(next);
		events.zoomed(Math.floor(there.zoom));
		events.moved(there);
		hold(null);
	};
	const placeAt = (pixel: Pixel, from = now()) => {
		const [longitude = 0, latitude = 0] = positionAt(frameOf(from, size()), pixel);
		return { longitude, latitude };
	};
	/** The camera for which what is at one pixel has moved by so many. */
	const shifted = (from: Camera, [x, y]: Pixel): Camera => {
		const [left, top] = middle();
		return { ...from, ...placeAt([left - x, top - y], from) };
	};
	/** What is at a pixel stays there. */
	const zoomed = (from: Camera, steps: number, [x, y]: Pixel): Camera => {
		const { zoom } = within({ ...from, zoom: from.zoom + steps });
		const [left, top] = middle();
		const share = 1 - 2 ** (from.zoom - zoom);
		return { ...shifted(from, [(left - x) * share, (top - y) * share]), zoom };
	};
	const pick = (map: Element | null, pixel: Pixel) => {
		const key = keyUnder(frame(), data(map), pixel);
		events.picked(key === null ? [] : [key], pixel);
	};
	const paneAt = ({ target }: Event) => {
		const pane = (target as Element).closest('.pane');
		const { left = 0, top = 0 } = pane?.getBoundingClientRect() ?? {};
		return { pane, left: left + (pane?.clientLeft ?? 0), top: top + (pane?.clientTop ?? 0) };
	};
	let resting: ReturnType<typeof setTimeout> | undefined;

	return {
		show: () => {},
		settle: () => {},
		uncover: () => {},
		moveTo: look,
		follow: () => {},
		camera: now,
		setInset: () => {},
		fit: (bounds, padding) => look(fitted(bounds, size(), padding, CLOSEST_FIT)),
		reveal(longitude, latitude, { top, right, bottom, left }) {
			const { width, height } = size();
			const [x, y] = projector(frame())([longitude, latitude]);
			if (x > left && x < width - right && y > top && y < height - bottom) return;
			look(shifted(now(), [(left + width - right) / 2 - x, (top + height - bottom) / 2 - y]));
		},
		zoomBy: (steps) => look({ ...now(), zoom: now().zoom + steps }),
		setHand: () => {},
		aim({ top, right, bottom, left }) {
			const { width, height } = size();
			const pixel: Pixel = [(left + width - right) / 2, (top + height - bottom) / 2];
			const key = keyUnder(frame(), data(null), pixel);
			return { place: placeAt(pixel), keys: key === null ? [] : [key] };
		},
		remove: () => {},
		grab(event) {
			if ((event.target as Element).closest('[role=slider]')) return;
			const { pane, left, top } = paneAt(event);
			const start = now();
			const way = ({ clientX, clientY }: PointerEvent): Pixel => [
				clientX - event.clientX,
				clientY - event.clientY
			];
			const clicks = (way: Pixel) => Math.hypot(...way) <= STILL_PIXELS;
			const done = new AbortController();
			const move = (to: PointerEvent) => {
				if (!clicks(way(to))) hold(within(shifted(start, way(to))));
			};
			const drop = (to: PointerEvent) => {
				done.abort();
				if (clicks(way(to))) pick(pane, [event.clientX - left, event.clientY - top]);
				else look(shifted(start, way(to)));
			};
			const cancel = () => {
				done.abort();
				hold(null);
			};
			addEventListener('pointermove', move, { signal: done.signal });
			addEventListener('pointerup', drop, { signal: done.signal });
			addEventListener('pointercancel', cancel, { signal: done.signal });
		},
		wheel(event) {
			const { left, top } = paneAt(event);
			const pixel: Pixel = [event.clientX - left, event.clientY - top];
			hold(zoomed(now(), -event.deltaY / WHEEL_PIXELS_A_STEP, pixel));
			clearTimeout(resting);
			resting = setTimeout(() => look(now()), WHEEL_MILLISECONDS);
		},
		key(event) {
			if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
			const pan = (x: number, y: number) => () => look(shifted(now(), [x, y]));
			const zoom = (steps: number) => () => look({ ...now(), zoom: now().zoom + steps });
			const acts: Readonly<Record<string, () => void>> = {
				ArrowLeft: pan(KEY_PIXELS, 0),
				ArrowRight: pan(-KEY_PIXELS, 0),
				ArrowUp: pan(0, KEY_PIXELS),
				ArrowDown: pan(0, -KEY_PIXELS),
				'+': zoom(1),
				'=': zoom(1),
				'-': zoom(-1),
				Enter: () => pick(null, middle())
			};
			const act = acts[event.key];
			if (!act) return;
			event.preventDefault();
			act();
		}
	};
}
