/** Names of the ground: along their curve, at their place, or near it, clear of the subject and on their own ground. */
import type { Pixel } from './frame.ts';
import { onCurve } from './svg-along.ts';
import { groundCandidates, type Candidate } from './svg-candidates.ts';
import { labelAt, type Label, type Placing } from './svg-labels.ts';
import { grown } from './svg-line.ts';
import { arranged, look, spaced } from './svg-look.ts';
import type { Shape } from './svg-shapes.ts';
import type { StyledLayer } from './svg-style.ts';
import { curveSpacingOf } from './basemap-labels.ts';

/** How far a name may stand from its place, in ems, by what it names. */
const REACH: Readonly<Record<string, number>> = {
	ocean: 12,
	sea: 7,
	gulf: 4,
	strait: 2.5,
	country: 5,
	island: 2.5,
	capital: 0,
	city: 0
};

/** A name moved off its place must not seem to name the other side of the shore. */
const MOST_LAND = 0.12;

function suits(
	kind: string,
	{ bare: [box], at: [x, y] }: Candidate,
	point: Pixel,
	placing: Placing
) {
	if (!box || Math.hypot(x - point[0], y - point[1]) < 1) return true;
	if (kind === 'country' || kind === 'island') {
		return placing.land().share(grown(box, 3)) > 0.06;
	}
	return placing.land().share(box) <= MOST_LAND;
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
	const reach = REACH[kind] ?? 0;
	const looks = reach > 0 && text ? arranged(words, text) : [words];
	for (const candidate of groundCandidates(layer, shape, point, looks, reach)) {
		const { boxes, bare } = candidate;
		if (!taken.free(boxes) || !taken.clear(bare)) continue;
		if (!suits(kind, candidate, point, placing)) continue;
		named.add(name);
		return labelAt(candidate, placing);
	}
	return null;
}
