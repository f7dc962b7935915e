/** How large a picture's words are: by its own size, because it is shown whole wherever it is shown. */
import type { Size } from './frame.ts';

export interface Measures {
	/** By how much type and symbols of the map are larger than those of the live map. */
	readonly enlarge: number;
	readonly margin: number;
	readonly gap: number;
	readonly title: number;
	readonly date: number;
	readonly text: number;
	readonly legend: number;
	readonly small: number;
	/** How many publishers the line of sources names. */
	readonly publishers: number;
}

/** Straight between (width, value) pairs, and flat beyond them. */
function between(width: number, stops: readonly (readonly [number, number])[]): number {
	const after = stops.findIndex(([at]) => at >= width);
	const [to, high] = stops.at(after) ?? [0, 0];
	const [from, low] = stops[after - 1] ?? [to, high];
	return to === from || after < 0 ? high : low + ((high - low) * (width - from)) / (to - from);
}

/** Pictures from here on are shown smaller than they are, or printed: their type grows with them. */
const LARGE = 1440;

export function measuresOf({ width, height }: Size): Measures {
	// A low wide strip has the type of the picture it is a part of.
	const across = Math.min(width, height * 1.6);
	const grow = across > LARGE ? (across / LARGE) ** 0.85 : 1;
	const at = (...stops: (readonly [number, number])[]) => between(across, stops) * grow;
	const half = (size: number) => Math.round(size * 2) / 2;
	return {
		enlarge: Math.round(at([720, 1], [1000, 1.2]) * 100) / 100,
		margin: Math.round(at([240, 8], [480, 12], [1000, 22], [LARGE, 26])),
		gap: Math.round(at([240, 4], [480, 6], [1000, 8])),
		title: half(at([240, 14], [360, 18], [720, 22], [1000, 36], [LARGE, 38])),
		date: half(at([240, 12], [360, 14], [720, 17], [1000, 24], [LARGE, 25])),
		text: half(at([240, 11], [480, 12], [720, 12.5], [1000, 15], [LARGE, 16])),
		legend: half(at([240, 10.5], [480, 12], [720, 12], [1000, 14.5], [LARGE, 15])),
		small: half(at([240, 8.5], [480, 9.5], [720, 9.5], [1000, 11], [LARGE, 12])),
		publishers: across < 900 ? 3 : 5
	};
}
