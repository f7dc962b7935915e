/** Which class of a layer's scale a number is in, and what each class holds. */
import type { Layer } from '#lib/data/schema.ts';

/** How many fills a theme has, from low to high. */
const FILLS = 6;

/** The colour role of a class; a scale of fewer classes is spread over all the fills. */
export function fillOf(breaks: readonly number[], place: number): string {
	return `fill${1 + Math.round((place * (FILLS - 1)) / breaks.length)}`;
}

/** The class of a number, 0 for the lowest: a break belongs to the class above it. */
export function placeOn(breaks: readonly number[], value: number): number {
	return breaks.filter((at) => value >= at).length;
}

/** The role of the number of a feature on its layer's scale; null where it has none. */
export function scaleRole(
	{ scale }: Layer,
	properties: Readonly<Record<string, unknown>>
): string | null {
	const value = scale && properties[scale.field];
	return scale && typeof value === 'number'
		? fillOf(scale.breaks, placeOn(scale.breaks, value))
		: null;
}
