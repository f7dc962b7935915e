/** Where the degrees of the graticule are written: on the edges of a flat map, along two lines of a globe. */
import type { Feature, Point, Position } from 'geojson';
import type { Language } from '#lib/view/view.ts';
import type { Pixel } from './frame.ts';
import {
	TROPIC,
	meridian,
	meridianWords,
	parallel,
	parallelWords,
	range,
	type GraticuleOptions,
	type GraticuleProperties
} from './graticule-net.ts';
import { nearestLongitude, projectorOf, type Outlook, type Projector } from './projection.ts';
import { grown, overlap, type Box } from './boxes.ts';
import { roughEms } from './text-width.ts';

/** Between the edge and the words. */
const EDGE_PIXELS = 6;
const TEXT_PIXELS = 10.5;
/** Towards the poles the limb of a globe has no room. */
const LAST_ON_GLOBE = 60;
const FAR_FROM_LIMB = 0.35;

interface Edges {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const within = ([x, y]: Pixel, { left, top, right, bottom }: Edges) =>
	x >= left && x <= right && y >= top && y <= bottom;

/** The place where a line comes into view, nearest to the edge that `before` ranks first. */
function entry(
	positions: readonly Position[],
	project: Projector,
	edges: Edges,
	before: (a: Pixel, b: Pixel) => boolean
): Position | null {
	let best: readonly [Position, Pixel] | null = null;
	for (const [index, position] of positions.entries()) {
		const pixel = project(position);
		if (!pixel || !within(pixel, edges)) continue;
		if (best && !before(pixel, best[1])) continue;
		best = [position, pixel];
		for (const other of [positions[index - 1], positions[index + 1]]) {
			const met = other && onEdge(position, other, project, edges);
			if (met && before(met[1], best[1])) best = met;
		}
	}
	return best && best[0];
}

/** The last place in view on the way to one that is not, to a sixteenth of the way. */
function onEdge(
	inside: Position,
	outside: Position,
	project: Projector,
	edges: Edges
): readonly [Position, Pixel] | null {
	let found: readonly [Position, Pixel] | null = null;
	for (let part = 1; part <= 16; part++) {
		const at = inside.map((value, axis) => value + (((outside[axis] ?? 0) - value) * part) / 16);
		const pixel = project(at);
		if (!pixel || !within(pixel, edges)) break;
		found = [at, pixel];
	}
	return found;
}

/** A label, and the box that its words take. */
interface Word {
	readonly at: Position;
	readonly label: string;
	readonly anchor: 'left' | 'bottom';
}

function boxOf({ at, label, anchor }: Word, project: Projector): Box {
	const [x, y] = project(at) ?? [0, 0];
	const width = roughEms(label) * TEXT_PIXELS;
	const box =
		anchor === 'left'
			? { left: x, right: x + width, top: y, bottom: y }
			: { left: x - width / 2, right: x + width / 2, top: y - TEXT_PIXELS, bottom: y };
	return grown(box, TEXT_PIXELS / 2);
}

/** The edges of a flat map bear all degrees: parallels on the left, meridians below. */
function onFlat({ outlook: { camera }, step, last, lang, project, edges }: Asked): Word[] {
	const west = Math.round(camera.longitude) - 180;
	const up = [...range(-last, last, step), TROPIC, -TROPIC].flatMap((latitude): Word[] => {
		const way = parallel(latitude, west, west + 360);
		const at = entry(way, project, edges, ([x], [otherX]) => x < otherX);
		return at ? [{ at, label: parallelWords(latitude, lang), anchor: 'left' }] : [];
	});
	const first = Math.ceil((west + 0.5) / step) * step;
	const across = range(first, west + 360, step).flatMap((longitude): Word[] => {
		const way = meridian(nearestLongitude(longitude, camera));
		const at = entry(way, project, edges, ([, y], [, otherY]) => y > otherY);
		return at ? [{ at, label: meridianWords(longitude, lang), anchor: 'bottom' }] : [];
	});
	return [...up, ...across];
}

/** Of a globe every other parallel bears its degrees on the left, and every other meridian on one parallel. */
function onGlobe({ outlook: { camera }, step, lang, project, edges }: Asked): Word[] {
	const west = Math.round(camera.longitude) - 180;
	const every = 2 * step;
	const most = LAST_ON_GLOBE - (LAST_ON_GLOBE % every);
	const up = range(-most, most, every).flatMap((latitude): Word[] => {
		const way = parallel(latitude, west, west + 360);
		const at = entry(way, project, edges, ([x], [otherX]) => x < otherX);
		return at ? [{ at, label: parallelWords(latitude, lang), anchor: 'left' }] : [];
	});
	const isSeen = (place: Position, margin: number) => {
		const pixel = project(place);
		return pixel !== null && within(pixel, grown(edges, -margin));
	};
	const spine = [0, ...range(-most, most, every)].find((latitude) =>
		isSeen([camera.longitude, latitude], TEXT_PIXELS * 2)
	);
	const first = Math.ceil((west + 0.5) / every) * every;
	const across = range(first, west + 360, every).flatMap((longitude): Word[] => {
		const at = [longitude, spine ?? 0];
		if (spine === undefined || !isSeen(at, TEXT_PIXELS)) return [];
		// At the limb words would run into those of the parallels.
		if (Math.cos(((longitude - camera.longitude) * Math.PI) / 180) < FAR_FROM_LIMB) return [];
		return [{ at, label: meridianWords(longitude, lang), anchor: 'bottom' }];
	});
	return [...up, ...across];
}

interface Asked {
	readonly outlook: Outlook;
	readonly step: number;
	readonly last: number;
	readonly lang: Language;
	readonly project: Projector;
	readonly edges: Edges;
}

/** Degrees where they meet the edge of what can be seen, clear of what is covered. */
export function graticuleLabels(
	outlook: Outlook,
	step: number,
	last: number,
	{ lang, padding, covered = [] }: GraticuleOptions
): Feature<Point, GraticuleProperties>[] {
	const { size, projection } = outlook;
	const project = projectorOf(outlook);
	const edges: Edges = {
		left: padding.left + EDGE_PIXELS,
		top: padding.top + EDGE_PIXELS,
		right: size.width - padding.right - EDGE_PIXELS,
		bottom: size.height - padding.bottom - EDGE_PIXELS
	};
	const asked = { outlook, step, last, lang, project, edges };
	return (projection === 'globe' ? onGlobe(asked) : onFlat(asked))
		.filter((word) => {
			const box = boxOf(word, project);
			return !covered.some((other) => overlap(other, box));
		})
		.map(({ at, label, anchor }) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: at },
			properties: { kind: 'label', label, anchor }
		}));
}
