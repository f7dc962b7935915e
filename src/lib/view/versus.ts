/** Two perimeters against each other: what lies in both, in one only, in neither, and what cannot be said. */
import { area } from '#lib/geo/area.ts';
import { both, onlyFirst } from '#lib/geo/sets.ts';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Boundary } from './boundaries.svelte.ts';
import type { Mark } from './scene.ts';
import type { Finding, Report } from './report.ts';

/** `open`: in one of the two the mark is undecided or partly inside, and the other does not settle it. */
export const SHARES = ['both', 'first', 'second', 'open', 'neither'] as const;
export type Share = (typeof SHARES)[number];

export interface Compared {
	readonly mark: Mark;
	readonly first: Finding;
	readonly second: Finding;
	readonly share: Share;
}

export function shareOf(first: Finding['verdict'], second: Finding['verdict']): Share {
	const settled = (verdict: Finding['verdict']) => verdict === 'inside' || verdict === 'outside';
	if (!settled(first) || !settled(second)) return 'open';
	if (first === 'inside') return second === 'inside' ? 'both' : 'first';
	return second === 'inside' ? 'second' : 'neither';
}

export function compareReports(first: Report, second: Report): readonly Compared[] {
	const others = new Map(second.findings.map((finding) => [finding.mark, finding]));
	return first.findings.flatMap((finding): Compared[] => {
		const other = others.get(finding.mark);
		if (!other) return [];
		const share = shareOf(finding.verdict, other.verdict);
		return [{ mark: finding.mark, first: finding, second: other, share }];
	});
}

type Area = Polygon | MultiPolygon;
export interface Parts {
	readonly both: Area | null;
	readonly first: Area | null;
	readonly second: Area | null;
}
export type Versus = readonly [first: Boundary, second: Boundary];

/** The areas that two boundaries make of each other. */
export function partsOf([{ geometry: first }, { geometry: second }]: Versus): Parts {
	return {
		both: both(first, second),
		first: onlyFirst(first, second),
		second: onlyFirst(second, first)
	};
}

export const squareMetres = (part: Area | null): number => (part ? area(part) : 0);
