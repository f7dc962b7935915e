/** The ways a map goes where it is told to. */
import type { Map } from 'maplibre-gl';
import type { Bounds, Padding } from '#lib/view/camera.ts';
import type { Camera } from '#lib/view/view.ts';

/** A single place is not approached nearer than its surroundings can be recognised. */
const CLOSEST_FIT = 9;

/** A journey shows where the next place lies from the last; a step is an answer to a button. */
const JOURNEY_MILLISECONDS = 600;
const STEP_MILLISECONDS = 200;

export const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export interface Travel {
	moveTo(camera: Camera, animate: boolean): void;
	fit(bounds: Bounds, padding: Padding): void;
	/** Moves only as far as needed for the place to be clear of the panels. */
	reveal(longitude: number, latitude: number, padding: Padding): void;
	zoomBy(steps: number): void;
}

/** Where the map comes to rest is told to the page, except after `moveTo`. */
export function travel(map: Map): Travel {
	const told = { told: true };
	const motion = (animate: boolean, milliseconds = JOURNEY_MILLISECONDS) => ({
		duration: animate && !reducedMotion() ? milliseconds : 0
	});
	return {
		moveTo({ zoom, latitude, longitude }, animate) {
			map.easeTo({ center: [longitude, latitude], zoom, ...motion(animate) });
		},
		fit([west, south, east, north], padding) {
			const options = { padding: { ...padding }, maxZoom: CLOSEST_FIT, ...motion(true) };
			map.fitBounds([west, south, east, north], options, told);
		},
		reveal(longitude, latitude, { top, right, bottom, left }) {
			const { x, y } = map.project([longitude, latitude]);
			const { clientWidth, clientHeight } = map.getContainer();
			const clear = x > left && x < clientWidth - right && y > top && y < clientHeight - bottom;
			if (clear) return;
			const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
			map.easeTo({ center: [longitude, latitude], offset, ...motion(true) }, told);
		},
		zoomBy(steps) {
			map.easeTo({ zoom: map.getZoom() + steps, ...motion(true, STEP_MILLISECONDS) }, told);
		}
	};
}
