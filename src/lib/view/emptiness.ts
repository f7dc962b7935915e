/** Why a map shows no mark, and what would bring one. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { addDays, daysBetween, type Day } from '#lib/data/dates.ts';
import { isHere } from '#lib/data/portion.ts';
import type { Bounds } from './camera.ts';
import { scene } from './scene.ts';
import { changeDays, nextChange, previousChange } from './timeline.ts';
import { defaultView, shownDay, type View } from './view.ts';

export type Emptiness =
	| { readonly why: 'no-layers' }
	/** Filters, or keeping to the view, hide what the day has. */
	| { readonly why: 'filtered' }
	/** `nearest` is the nearest day with a mark; null where no day has one. */
	| { readonly why: 'no-record'; readonly nearest: Day | null };

function hasMarks(catalogue: Catalogue, view: View, day: Day, bounds: Bounds | null): boolean {
	return scene(catalogue, view, day, bounds).layers.some(({ marks }) => marks.length > 0);
}

/** The nearest day on which the layers of a View have a mark; from a day that has none. */
function nearestDay(catalogue: Catalogue, view: View, bounds: Bounds | null): Day | null {
	const today = shownDay(view);
	const days = changeDays(catalogue, view, bounds);
	const has = (day: Day) => hasMarks(catalogue, view, day, bounds);
	let later = nextChange(days, today);
	while (later !== null && !has(later)) later = nextChange(days, later);
	let end = previousChange(days, addDays(today, 1));
	// A mark that ended on a day was last there on the day before.
	while (end !== null && !has(addDays(end, -1))) end = previousChange(days, end);
	const earlier = end && addDays(end, -1);
	if (later === null || earlier === null) return later ?? earlier;
	return daysBetween(today, later) < daysBetween(earlier, today) ? later : earlier;
}

/** Null where there is a mark, or where a layer's marks are still on their way. */
export function emptiness(
	catalogue: Catalogue,
	view: View,
	bounds: Bounds | null = null
): Emptiness | null {
	if (view.layers.length === 0) return { why: 'no-layers' };
	const on = catalogue.layers.filter(({ definition }) => view.layers.includes(definition.id));
	if (!on.every(isHere)) return null;
	const shows = (asked: View, within: Bounds | null) =>
		asked.t.some((day) => hasMarks(catalogue, asked, day, within));
	if (shows(view, bounds)) return null;
	if (shows({ ...view, where: [] }, null)) return { why: 'filtered' };
	return { why: 'no-record', nearest: nearestDay(catalogue, view, bounds) };
}

/** The same of one layer that is on. */
export const layerEmptiness = (
	catalogue: Catalogue,
	view: View,
	layer: string,
	bounds: Bounds | null = null
): Emptiness | null => emptiness(catalogue, { ...view, layers: [layer] }, bounds);

/** What of the View to change so that there is something to show. */
export function filling(empty: Emptiness, catalogue: Catalogue): Partial<View> {
	if (empty.why === 'filtered') return { where: [], within: null };
	if (empty.why === 'no-record' && empty.nearest !== null) return { t: [empty.nearest] };
	return { layers: defaultView(catalogue).layers };
}
