/** Measurement → its geodesic legs, its places, the area it closes, and a length beside each leg. */
import type { LineString, MultiLineString, Point, Position } from 'geojson';
import { cut, unwrap } from '#lib/geo/antimeridian.ts';
import { destination, geodesicLine } from '#lib/geo/geodesic.ts';
import { densePolygon, positionOf, type Leg, type Measurement } from '#lib/view/measure.ts';
import type { Language } from '#lib/view/view.ts';
import { PLAIN, drawn, type Drawn } from './drawn.ts';
import { kilometresWords, rangeKilometresWords } from './measure-words.ts';

/** Fine enough for the eye at any zoom of the map. */
const STEP_METRES = 50_000;
const AREA_STEP_METRES = 100_000;

/** Longitudes run on past ±180°, so that MapLibre draws the leg in one piece. */
function lineOf({ from, to }: Leg): LineString | MultiLineString {
	const line = geodesicLine(positionOf(from.place), positionOf(to.place), STEP_METRES);
	return unwrap(line) as LineString | MultiLineString;
}

/** The same length as on the panel, in kilometres only. */
function legLabel({ distanceMetres, doubtMetres }: Leg, lang: Language): string {
	const words = doubtMetres >= 5000 ? rangeKilometresWords : kilometresWords;
	return words(distanceMetres, doubtMetres, lang);
}

function middleOf({ from, initialBearingDegrees, distanceMetres }: Leg): Position {
	return destination(positionOf(from.place), initialBearingDegrees, distanceMetres / 2);
}

const point = (coordinates: Position): Point => ({ type: 'Point', coordinates });

export function drawMeasure(measurement: Measurement | null, lang: Language): readonly Drawn[] {
	if (!measurement) return [];
	const { ends, legs, enclosed } = measurement;
	const real = legs.filter(({ distanceMetres }) => distanceMetres > 0);
	const area =
		enclosed &&
		cut(
			densePolygon(
				ends.map(({ place }) => place),
				AREA_STEP_METRES
			)
		);
	return [
		...(area ? [drawn(area, { ...PLAIN, kind: 'measure-area' })] : []),
		...real.map((leg) => drawn(lineOf(leg), { ...PLAIN, kind: 'measure-line' })),
		...real.map((leg) =>
			drawn(point(middleOf(leg)), { ...PLAIN, kind: 'measure-label', label: legLabel(leg, lang) })
		),
		...ends.map(({ place }, index) =>
			drawn(point(positionOf(place)), {
				...PLAIN,
				kind: 'measure-place',
				label: String(index + 1)
			})
		)
	];
}
