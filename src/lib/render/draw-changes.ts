/**
 * Changes → one picture: what went is hollow, what came is solid, what moved is joined by a geodesic
 * from its old place to its new, and what did not change is quiet.
 */
import type { Position } from 'geojson';
import type { Change } from '#lib/view/diff.ts';
import type { Mark, Scene } from '#lib/view/scene.ts';
import { referenceText, type Language } from '#lib/view/view.ts';
import { NEVER, NOTHING, drawn, type Drawn, type DrawnProperties, type Parts } from './drawn.ts';
import { alongGeodesics } from './shapes.ts';
import { readSymbolImage, symbolImage } from './symbols.ts';

type DrawMark = (mark: Mark, lang: Language) => Parts;

function each(parts: Parts, look: (properties: DrawnProperties) => DrawnProperties): Parts {
	const restyle = (features: readonly Drawn[]) =>
		features.map((feature) => ({ ...feature, properties: look(feature.properties) }));
	return {
		areas: restyle(parts.areas),
		lines: restyle(parts.lines),
		points: restyle(parts.points)
	};
}

function hollow(image: string): string {
	const symbol = readSymbolImage(image);
	return symbol ? symbolImage({ ...symbol, hollow: true }) : image;
}

/** What is no longer there; it keeps its name only where nothing else will carry it. */
function ghost(parts: Parts, named: boolean): Parts {
	return each(parts, (properties) => ({
		...properties,
		freshness: 'ghost',
		image: hollow(properties.image),
		labelFrom: named ? properties.labelFrom : NEVER,
		rank: properties.rank + 1
	}));
}

const quiet = (parts: Parts) =>
	each(parts, (properties) => ({
		...properties,
		freshness: 'quiet',
		labelFrom: properties.kind.startsWith('chain') ? properties.labelFrom : NEVER
	}));

function anchorOf({ feature }: Mark): Position | null {
	return feature.geometry?.type === 'Point' ? feature.geometry.coordinates : null;
}

/** The geodesic between the middles of two reports; it says that something moved, not by which way. */
function joint(before: Mark, after: Mark, words: DrawnProperties): Parts {
	const [from, to] = [anchorOf(before), anchorOf(after)];
	if (!from || !to || (from[0] === to[0] && from[1] === to[1])) return NOTHING;
	const line = drawn(alongGeodesics([[from, to]]), { ...words, kind: 'move', image: '' });
	return { ...NOTHING, lines: [line] };
}

function drawChange(change: Change, draw: DrawMark, lang: Language): readonly Parts[] {
	const { before, after } = change;
	if (!after) return [ghost(draw(before, lang), true)];
	const now = draw(after, lang);
	if (change.kind !== 'moved' || !before) return [now];
	const [words] = [...now.points, ...now.areas, ...now.lines];
	const line = words ? joint(before, after, words.properties) : NOTHING;
	return [ghost(draw(before, lang), false), line, now];
}

const CHANGED: readonly Change['kind'][] = ['appeared', 'gone', 'moved', 'changed'];

export function drawChanges(
	later: Scene,
	changes: readonly Change[],
	draw: DrawMark,
	lang: Language
): readonly Parts[] {
	const told = changes.filter(({ kind }) => CHANGED.includes(kind));
	const names = new Set(told.map(({ reference }) => referenceText(reference)));
	const still = later.layers
		.flatMap(({ marks }) => marks)
		.filter(({ reference }) => !names.has(referenceText(reference)));
	return [
		...still.map((mark) => quiet(draw(mark, lang))),
		...told.flatMap((change) => drawChange(change, draw, lang))
	];
}
