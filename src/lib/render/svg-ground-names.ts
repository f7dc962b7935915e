/** Names of the ground: along their curve, at their place, or near it, clear of the subject and on their own ground. */
import type { Pixel } from './frame.ts';
import { onCurve } from './svg-along.ts';
import { groundCandidates, type Candidate } from './svg-candidates.ts';
import { labelAt, type Label, type Placing } from './svg-labels.ts';
import type { Land } from './svg-land.ts';
import type { Box } from './boxes.ts';
import { arranged, look, spaced } from './svg-look.ts';
import type { Shape } from './svg-shapes.ts';
import type { StyledLayer } from './svg-style.ts';
import { curveSpacingOf } from './basemap-labels.ts';

/** How far a name may stand from its place, by what it names: in ems, and in degrees, beyond which it would lie. */
const REACH: Readonly<Record<string, readonly [ems: number, degrees: number]>> = {
	ocean: [12, 12],
	sea: [7, 2.5],
	gulf: [4, 1.5],
	strait: [2.5, 0.8],
	country: [5, 4],
	island: [2.5, 1]
};
const NOWHERE = [0, 0] as const;

/** A name moved off its place must not seem to name the other side of the shore. */
const MOST_LAND = 0.12;
/** From so much land under its own place on, a country is no island, and keeps its name on its land. */
const INLAND = 0.75;
const NEAR_EMS = 2;

function distance([x, y]: Pixel, { left, right, top, bottom }: Box): number {
	return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Whether a name at this place still names what it should. */
function suits(kind: string, candidate: Candidate, own: Box, point: Pixel, land: Land): boolean {
	const { bare, at, words } = candidate;
	const [box] = bare;
	if (!box || Math.hypot(at[0] - point[0], at[1] - point[1]) < 1) return true;
	const share = land.share(box);
	if (kind !== 'country' && kind !== 'island') return share <= MOST_LAND;
	if (land.share(own) >= INLAND) return share >= INLAND;
	return share <= MOST_LAND && distance(point, box) <= NEAR_EMS * words.size;
}

export function groundLabel(
	layer: StyledLayer,
	shape: Shape,
	point: Pixel,
	placing: Placing
): Label | null {
	const words = look(layer, shape);
	if (!words) return null;
	const { taken, named } = placing;
	const kind = String(shape.properties['kind']);
	const name = String(shape.properties['name']);
	const text = look(layer, shape, false);
	const spacing = curveSpacingOf(kind);
	if (text && spacing !== undefined) {
		for (const line of placing.curves(name)) {
			const label = onCurve(spaced(text, spacing), line, placing);
			if (!label) continue;
			named.add(name);
			return label;
		}
	}
	const [ems, degrees] = REACH[kind] ?? NOWHERE;
	const reach = Math.min(ems, (degrees * placing.pixelsPerDegree) / words.size);
	const looks = reach > 0 && text ? arranged(words, text) : [words];
	const candidates = groundCandidates(layer, shape, point, looks, reach);
	const own = candidates[0]?.bare[0];
	for (const candidate of candidates) {
		const { boxes, bare } = candidate;
		if (!own || !taken.free(boxes) || !taken.clear(bare)) continue;
		if (!suits(kind, candidate, own, point, placing.land())) continue;
		named.add(name);
		return labelAt(candidate, placing);
	}
	return null;
}
