import { area, featureCollection, intersect, polygon } from '@turf/turf';
import { boxOf, overlap, type LandPolygon } from './ground.ts';

/** Land larger than an outline by more than this is another island, or a mainland. */
const LARGER = 2;
/** Two outlines of one island share more than this part of the smaller one. */
const SHARED = 1 / 3;

function isSame(land: LandPolygon, outline: LandPolygon): boolean {
	if (!overlap(boxOf(land[0] ?? []), boxOf(outline[0] ?? []))) return false;
	const [a, b] = [polygon([...land]), polygon([...outline])];
	const [size, drawn] = [area(a), area(b)];
	if (size > LARGER * drawn) return false;
	const shared = intersect(featureCollection([a, b]));
	return shared !== null && area(shared) > SHARED * Math.min(size, drawn);
}

/** The land with the outlines in place of what they show better, so that no island has two coasts. */
export function replaceIslands(
	land: readonly LandPolygon[],
	outlines: readonly LandPolygon[]
): LandPolygon[] {
	const kept = land.filter((island) => !outlines.some((outline) => isSame(island, outline)));
	return [...kept, ...outlines];
}
