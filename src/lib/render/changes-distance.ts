/** How far apart the two ends of a move are, with honest doubt. */
import type { Position } from 'geojson';
import { inverse } from '#lib/geo/geodesic.ts';
import type { Altered } from '#lib/view/diff.ts';
import type { Mark } from '#lib/view/scene.ts';

/**
 * `about`: both ends are places, and the figure is rounded to what their radii allow. `range`: an end is an
 * area. `overlap`: the two may be one place. `unknown`: nothing worth saying.
 */
export type Apart =
	| { readonly kind: 'about'; readonly kilometres: number }
	| { readonly kind: 'range'; readonly kilometres: readonly [number, number] }
	| { readonly kind: 'overlap' }
	| { readonly kind: 'unknown' };

/** Half the circumference of the Earth: nothing is further away. */
const FURTHEST_KILOMETRES = 20_004;

function pointOf({ feature }: Mark): Position | null {
	return feature.geometry?.type === 'Point' ? feature.geometry.coordinates : null;
}

/** The geodesic between the two points, WGS 84; for an area, between the anchors of its label. */
export function centresApartKilometres({ before, after }: Altered): number | null {
	const [from, to] = [pointOf(before), pointOf(after)];
	return from && to ? inverse(from, to).distanceMetres / 1000 : null;
}

const powerOfTen = (value: number) => 10 ** Math.floor(Math.log10(value));

/** The least of 1, 2, 5, 10, … that is no less than a doubt, so that no figure claims more. */
export function stepFor(doubt: number): number {
	const power = powerOfTen(Math.max(doubt, 1));
	return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= doubt) ?? power;
}

/**
 * The rule: nearer than the two radii together, the places overlap. Between two places, the distance, to what the
 * radii allow and three figures at most; if
 * either is an area, the distance less and plus both radii, rounded outwards, and only if that range is
 * narrower than the distance itself.
 */
export function apart(change: Altered): Apart {
	const distance = centresApartKilometres(change);
	if (distance === null) return { kind: 'unknown' };
	const ends = [change.before.feature.properties, change.after.feature.properties];
	const doubt = ends.reduce((sum, { uncertainty_km }) => sum + uncertainty_km, 0);
	if (distance <= doubt) return { kind: 'overlap' };
	if (ends.every(({ placement }) => placement !== 'area')) {
		const step = Math.max(stepFor(doubt), powerOfTen(distance) / 100);
		return { kind: 'about', kilometres: Math.round(distance / step) * step };
	}
	const width = 2 * doubt;
	if (width >= distance) return { kind: 'unknown' };
	const step = Math.max(1, powerOfTen(width) / 10);
	const low = Math.floor((distance - doubt) / step) * step;
	const high = Math.min(Math.ceil((distance + doubt) / step) * step, FURTHEST_KILOMETRES);
	return low > 0 ? { kind: 'range', kilometres: [low, high] } : { kind: 'unknown' };
}
