/** What of the interface lies over a map. */
import type { Box } from '#lib/render/boxes.ts';

const OVER_MAPS = '.surface, .zoom, .notice, footer, .maplibregl-ctrl, [data-covers]';

/** In the pixels of the map; what is not shown covers nothing. */
export function coversOf(map: HTMLElement): readonly Box[] {
	const { left: x, top: y } = map.getBoundingClientRect();
	return [...document.querySelectorAll(OVER_MAPS)]
		.map((element) => element.getBoundingClientRect())
		.filter(({ width, height }) => width > 0 && height > 0)
		.map(({ left, right, top, bottom }) => ({
			left: left - x,
			right: right - x,
			top: top - y,
			bottom: bottom - y
		}));
}

/** Tells when something over the maps comes to another size; the answer ends that. */
export function watchCovers(changed: () => void): () => void {
	const observer = new ResizeObserver(changed);
	for (const element of document.querySelectorAll(OVER_MAPS)) observer.observe(element);
	return () => observer.disconnect();
}
