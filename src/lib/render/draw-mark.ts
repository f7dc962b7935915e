/** Mark → what is drawn of it: a symbol, an area of doubt, an outline, a line, and their labels. */
import type { Geometry, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import * as m from '#lib/paraglide/messages.js';
import type { CatalogueFeature } from '#lib/data/catalogue.ts';
import type { Mark } from '#lib/view/scene.ts';
import { referenceText, type Language } from '#lib/view/view.ts';
import {
	AROUND,
	NOTHING,
	PLAIN,
	drawn,
	type Drawn,
	type DrawnProperties,
	type Parts
} from './drawn.ts';
import { mercatorY } from './fan.ts';
import { breakable } from './line-breaks.ts';
import { chainNames, lineName } from './line-names.ts';
import { lineNaming } from './line-roles.ts';
import { withoutNeedles } from './prune.ts';
import { alongGeodesics, centroid, circle, middleOf } from './shapes.ts';
import { symbolImage, symbolName, type SymbolName } from './symbols.ts';
import { fillRole, markRole } from './theme.ts';
import { labelNote, localised, nameOf, numberWords } from './words.ts';

/** What was seen lately is named before what was seen long ago. */
const AGE_RANKS: Readonly<Record<string, number>> = { stale: 4, 'last-known': 16 };

function describe(mark: Mark, lang: Language): DrawnProperties {
	const { feature, kind } = mark;
	const colour = fillRole(mark.colour) ?? markRole(mark.colour);
	return {
		...PLAIN,
		key: referenceText(mark.reference),
		colour,
		freshness: mark.freshness,
		kind: kind.line ?? 'mark',
		label: breakable(lineLabel(mark, lang) ?? nameOf(feature, lang), lang),
		note: breakable(labelNote(mark, lang) ?? '', lang),
		rank: kind.rank + (AGE_RANKS[mark.freshness] ?? 0),
		labelFrom: kind.labelFrom,
		drawnFrom: kind.drawnFrom ?? PLAIN.drawnFrom,
		drawnTo: kind.drawnTo ?? PLAIN.drawnTo,
		image: symbolImage({ symbol: symbolName(kind.symbol), colour, hollow: false })
	};
}

/** A strait carries its width beside its name; a chain is called what its layer or class is called. */
function lineLabel({ feature, kind, layer }: Mark, lang: Language): string | null {
	const { named } = lineNaming(kind.line);
	if (named !== 'feature') return localised(named === 'layer' ? layer.title : kind.title, lang);
	const { width_km } = feature.properties;
	if (typeof width_km !== 'number') return null;
	return `${nameOf(feature, lang)} · ${numberWords(Math.round(width_km), lang)} km`;
}

/** The figure that a report gives for a distance. */
function figureOfLine({ feature: { properties } }: Mark, lang: Language): string {
	const { published_km } = properties;
	if (typeof published_km !== 'number') return '';
	return m.label_about_km({ value: numberWords(published_km, lang) }, { locale: lang });
}

function lineEnd(at: Position, from: Position, symbol: SymbolName, words: DrawnProperties): Drawn {
	const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [from, at];
	const turn = (Math.atan2(mercatorY(y1) - mercatorY(y2), x2 - x1) * 180) / Math.PI;
	const image = symbolImage({ symbol, colour: words.colour, hollow: false });
	const point: Point = { type: 'Point', coordinates: at };
	return drawn(point, { ...words, kind: 'line-end', image, turn: Math.round(turn) });
}

/** What its role puts at the ends of a line. */
function lineEnds({ coordinates }: MultiLineString, words: DrawnProperties): Drawn[] {
	const { ends } = lineNaming(words.kind);
	const [first, second] = coordinates[0] ?? [];
	const [beforeLast, last] = coordinates.at(-1)?.slice(-2) ?? [];
	if (!ends || !first || !second || !beforeLast || !last) return [];
	const atLast = lineEnd(last, beforeLast, ends, words);
	return ends === 'bar' ? [lineEnd(first, second, ends, words), atLast] : [atLast];
}

/** Its name stands in the middle of its largest part, not in the sea between two. */
function drawCountry(geometry: MultiPolygon, words: DrawnProperties): Parts {
	const label: Point = { type: 'Point', coordinates: centroid(geometry) };
	return {
		...NOTHING,
		areas: [drawn(geometry, { ...words, kind: 'country', image: '' })],
		points: [drawn(label, { ...words, ...AREA_LABEL, kind: 'country-label', colour: 'neutral' })]
	};
}

const AREA_LABEL = {
	kind: 'area-label',
	image: '',
	anchors: ['center', [0, 0], ...AROUND]
} as const satisfies Partial<DrawnProperties>;
const isArea = (geometry: Geometry): geometry is Polygon | MultiPolygon =>
	/Polygon$/.test(geometry.type);

/** An island of less than so many degrees of latitude is not seen from farther off, and has no name there. */
const SMALL_DEGREES = 0.25;
const SMALL_LABEL_FROM = 3;

function isSmall(geometry: Geometry): boolean {
	if (!isArea(geometry)) return false;
	const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
	const latitudes = rings.flat().map(([, latitude = 0]) => latitude);
	return Math.max(...latitudes) - Math.min(...latitudes) < SMALL_DEGREES;
}

/** Doubt from which a circle is drawn; below it the symbol itself covers the place. */
const VISIBLE_DOUBT_KM = 10;

function drawMark(mark: Mark, lang: Language): Parts {
	const { geometry, properties } = mark.feature;
	if (!geometry) return NOTHING;
	const words = describe(mark, lang);
	if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
		const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
		const line = alongGeodesics(lines);
		return {
			...NOTHING,
			lines: [drawn(line, words), ...lineEnds(line, words)],
			points:
				lineNaming(words.kind).label === 'along'
					? chainNames(lines, words)
					: lineName(lines, words, figureOfLine(mark, lang))
		};
	}
	if (mark.layer.join && geometry.type === 'MultiPolygon') return drawCountry(geometry, words);
	if (geometry.type !== 'Point') {
		const label: Point = { type: 'Point', coordinates: middleOf(geometry) };
		const labelFrom = Math.max(words.labelFrom, isSmall(geometry) ? SMALL_LABEL_FROM : 0);
		return {
			...NOTHING,
			areas: [
				drawn(isArea(geometry) ? withoutNeedles(geometry) : geometry, { ...words, kind: 'land' })
			],
			points: [drawn(label, { ...words, ...AREA_LABEL, labelFrom, kind: 'land-label' })]
		};
	}
	const point = drawn(geometry, words);
	const doubtful =
		properties.placement !== 'exact' && properties.uncertainty_km >= VISIBLE_DOUBT_KM;
	if (!doubtful && properties.placement !== 'area') return { ...NOTHING, points: [point] };
	const [longitude = 0, latitude = 0] = geometry.coordinates;
	const radiusMetres = properties.uncertainty_km * 1000;
	const ring = circle([longitude, latitude], radiusMetres);
	const area = properties.placement === 'area';
	const kind = area ? 'doubt' : 'doubt-reported';
	return {
		...NOTHING,
		areas: [drawn(ring, { ...words, kind })],
		// An area has a label at its middle and no symbol: nobody reported that point.
		points: [area ? drawn(geometry, { ...words, ...AREA_LABEL, reach: radiusMetres }) : point]
	};
}

/** What a drawing of a mark depends on, besides the feature itself. */
function lookOf(mark: Mark, lang: Language): string {
	return [lang, mark.freshness, mark.colour, labelNote(mark, lang) ?? ''].join('|');
}

/** Draws marks, and gives the same drawing again while the look of a mark is the same. */
export function markDrawer(): (mark: Mark, lang: Language) => Parts {
	const memory = new WeakMap<CatalogueFeature, { look: string; parts: Parts }>();
	return (mark, lang) => {
		const look = lookOf(mark, lang);
		const found = memory.get(mark.feature);
		if (found?.look === look) return found.parts;
		const parts = drawMark(mark, lang);
		memory.set(mark.feature, { look, parts });
		return parts;
	};
}
