/** The three stops of a phone's sheet, and which of them a dragged height means. */
export const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

/** Pixels: the head of a sheet; of the map that a sheet at its highest leaves free. */
export const PEEK_PIXELS = 52;
export const FREE_PIXELS = 150;
const HALF_SHARE = 0.4;

/** The height of a sheet at a stop, in a window of a height; `foot` is what lies below a half sheet. */
export function stopHeight(stop: Stop, windowHeight: number, foot: number): number {
	const most = Math.max(windowHeight - FREE_PIXELS - 44, PEEK_PIXELS);
	if (stop === 'peek') return PEEK_PIXELS;
	if (stop === 'full') return most;
	return Math.min(Math.max(windowHeight * HALF_SHARE, 180), most - foot);
}

/** The stop nearest to a height. */
export function nearestStop(height: number, windowHeight: number, foot: number): Stop {
	const distance = (stop: Stop) => Math.abs(stopHeight(stop, windowHeight, foot) - height);
	return STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}

export function neighbour(stop: Stop, steps: 1 | -1): Stop {
	return STOPS[STOPS.indexOf(stop) + steps] ?? stop;
}
