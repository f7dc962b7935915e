/** What lies inside a perimeter, outside, partly inside, or cannot be decided, by exact distance. */
import { distanceTo } from '#lib/geo/within.ts';
import { spread } from '#lib/geo/spread.ts';
import type { Perimeter } from './perimeter.ts';
import type { Mark, SceneLayer } from './scene.ts';

export const VERDICTS = ['inside', 'partly', 'undecided', 'outside'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The nearest and farthest places of a line or an outline are found to within this. */
export const SPREAD_TOLERANCE_METRES = 500;

export interface Finding {
	readonly mark: Mark;
	readonly verdict: Verdict;
	/** The least and the most that the mark may be from what the perimeter is around. */
	readonly leastMetres: number;
	readonly mostMetres: number;
	/** What of it is doubt and not extent. */
	readonly doubtMetres: number;
}

export interface Report {
	readonly perimeter: Perimeter;
	/** Nearest to what the perimeter is around first. */
	readonly findings: readonly Finding[];
}

interface Range {
	readonly near: number;
	readonly far: number;
	readonly doubt: number;
}

/** Where a mark of this range of distances is, to somebody who draws the line at `radius`. */
export function judge({ near, far, doubt }: Range, radius: number): Verdict {
	if (far + doubt <= radius) return 'inside';
	if (near - doubt > radius) return 'outside';
	return near + doubt <= radius && far - doubt > radius ? 'partly' : 'undecided';
}

function isSource({ ring: { around }, mark: own }: Perimeter, mark: Mark): boolean {
	if (own) return mark.feature.id === own.feature.id && mark.layer.id === own.layer.id;
	const { id, perimeter } = mark.layer;
	const { class: kind } = mark.feature.properties;
	return around.kind === 'layer' && around.layer === id && (perimeter?.includes(kind) ?? true);
}

function rangeOf(perimeter: Perimeter, mark: Mark): Range | null {
	const { geometry, properties } = mark.feature;
	if (!geometry) return null;
	if (isSource(perimeter, mark)) return { near: 0, far: 0, doubt: 0 };
	const doubt = properties.uncertainty_km * 1000 + perimeter.doubtMetres;
	if (geometry.type === 'Point') {
		const { distanceMetres } = distanceTo(perimeter.source, geometry.coordinates);
		return { near: distanceMetres, far: distanceMetres, doubt };
	}
	const found = spread(perimeter.source, geometry, SPREAD_TOLERANCE_METRES);
	return {
		near: found.leastMetres,
		far: found.mostMetres,
		doubt: doubt + SPREAD_TOLERANCE_METRES
	};
}

/** Ranges do not change while only the radius does. */
const ranges = new WeakMap<object, WeakMap<object, Range | null>>();

function rememberedRange(perimeter: Perimeter, mark: Mark): Range | null {
	const known = ranges.get(perimeter.source) ?? new WeakMap<object, Range | null>();
	ranges.set(perimeter.source, known);
	const found = known.get(mark.feature);
	if (found !== undefined) return found;
	const range = rangeOf(perimeter, mark);
	known.set(mark.feature, range);
	return range;
}

export function reportOf(perimeter: Perimeter, layers: readonly SceneLayer[]): Report {
	const findings = layers
		.flatMap(({ marks }) => marks)
		.flatMap((mark): Finding[] => {
			const range = rememberedRange(perimeter, mark);
			if (!range) return [];
			const { near, far, doubt } = range;
			return [
				{
					mark,
					verdict: judge(range, perimeter.ring.radiusMetres),
					leastMetres: Math.max(0, near - doubt),
					mostMetres: far + doubt,
					doubtMetres: doubt
				}
			];
		})
		.sort((a, b) => a.leastMetres + a.mostMetres - b.leastMetres - b.mostMetres);
	return { perimeter, findings };
}

/** How far inside the boundary a mark is at most and at least; negative where it is outside. */
export function depthOf({ leastMetres, mostMetres }: Finding, perimeter: Perimeter) {
	const { radiusMetres } = perimeter.ring;
	return { most: radiusMetres - leastMetres, least: radiusMetres - mostMetres };
}
