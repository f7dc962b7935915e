/** What a View shows as KML: folders of layers, each mark with its dates, fields and sources. */
import type { Geometry } from 'geojson';
import * as m from '#lib/paraglide/messages.js';
import type { Day } from '#lib/data/dates.ts';
import type { Freshness } from '#lib/data/slice.ts';
import { buffer } from '#lib/geo/buffer.ts';
import type { Mark } from '#lib/view/scene.ts';
import { referenceText, type Language } from '#lib/view/view.ts';
import { sourceWords } from './changes-text.ts';
import { factsOf } from './facts.ts';
import { geometryOut } from './geometry-out.ts';
import { kml, type Folder, type KmlTime, type Placemark } from './kml.ts';
import type { Row, Taken } from './take.ts';
import { markRole, THEMES_BY_NAME } from './theme.ts';
import {
	ageWords,
	confidenceWords,
	dateWords,
	isOneDate,
	localised,
	nameOf,
	placementWords,
	problemWords,
	property,
	whenWords
} from './words.ts';

const OPACITY = { current: 1, stale: 0.7, 'last-known': 0.45 } as const satisfies Record<
	Freshness,
	number
>;
const COLOURS = THEMES_BY_NAME.light.marks;
/** The edge of an area that was only reported need not be drawn finer. */
const AREA_TOLERANCE = 2e-3;

const styleOf = ({ colour, freshness }: Mark) => `${markRole(colour)}-${freshness}`;

function timeOf({ feature, kind }: Mark): KmlTime {
	const { start_date, end_date, subject } = feature.properties;
	const sighted = kind.staleness !== undefined && subject !== undefined;
	if (start_date !== undefined && (sighted || isOneDate(feature))) {
		return { kind: 'stamp', when: start_date };
	}
	return { kind: 'span', begin: start_date ?? null, end: end_date ?? null };
}

/** Where only a sea or region was reported, that area: an icon would say that a ship was there. */
function geometryOf({ geometry, properties }: Mark['feature']): Geometry | null {
	if (!geometry) return null;
	const { placement, uncertainty_km } = properties;
	const area = placement === 'area' && geometry.type === 'Point' && uncertainty_km > 0;
	return geometryOut(
		area ? buffer(geometry, uncertainty_km * 1000, { tolerance: AREA_TOLERANCE }) : geometry
	);
}

function placemark({ mark, day }: Row, taken: Taken, lang: Language): Placemark {
	const { feature } = mark;
	const locale = { locale: lang };
	const cited = taken.sources
		.filter(({ id }) => feature.properties.sources.includes(id))
		.map((source) => sourceWords(source, lang));
	const data = [
		['mark', m.share_column_mark({}, locale), referenceText(mark.reference)],
		['view_day', m.share_column_day({}, locale), day],
		['name_en', m.share_column_name_en({}, locale), nameOf(feature, 'en')],
		['name_ja', m.share_column_name_ja({}, locale), feature.properties['name:ja'] ?? ''],
		['class', m.details_what({}, locale), localised(mark.kind.title, lang)],
		['when', m.details_when({}, locale), whenWords(mark, lang)],
		['age', m.share_column_age({}, locale), ageWords(mark, lang) ?? ''],
		['where', m.details_where({}, locale), placementWords(feature, lang)],
		['confidence', m.details_confidence({}, locale), confidenceWords(feature, lang)],
		...factsOf(mark, lang).map(({ key, title, text }) => [`field_${key}`, title, text] as const),
		['note', m.details_note({}, locale), property(feature, 'note', lang) ?? ''],
		['sources', m.details_sources({}, locale), cited.join('\n')]
	] as const;
	return {
		name: nameOf(feature, lang),
		description: [property(feature, 'summary', lang), whenWords(mark, lang), ...cited]
			.filter(Boolean)
			.join('\n'),
		time: timeOf(mark),
		style: styleOf(mark),
		data: data
			.filter(([, , value]) => value !== '')
			.map(([name, title, value]) => ({ name, title, value })),
		geometry: geometryOf(feature)
	};
}

function foldersOf(taken: Taken): Folder[] {
	const { lang, t } = taken.view;
	const dated = (title: string, day: Day) =>
		t.length === 1
			? title
			: m.title_on({ layers: title, date: dateWords(day, lang) }, { locale: lang });
	return t.flatMap((day) =>
		taken.layers.map((layer) => ({
			name: dated(localised(layer.title, lang), day),
			description: layer.caveat ? localised(layer.caveat, lang) : localised(layer.summary, lang),
			placemarks: taken.rows
				.filter((row) => row.day === day && row.mark.layer === layer)
				.map((row) => placemark(row, taken, lang))
		}))
	);
}

export function takeKml(taken: Taken): string {
	const { title, view, rows, credits, problems, map } = taken;
	const { lang, known } = view;
	const locale = { locale: lang };
	const styles = new Map(rows.map(({ mark }) => [styleOf(mark), mark]));
	return kml({
		name: title,
		author: m.app_name({}, locale),
		link: map,
		description: [
			...(known ? [m.change_known({ date: dateWords(known, lang) }, locale)] : []),
			...credits,
			...problems.map((problem) => problemWords(problem, lang)),
			m.change_map({ url: map }, locale)
		].join('\n'),
		styles: [...styles].map(([id, { colour, freshness }]) => ({
			id,
			colour: COLOURS[markRole(colour)],
			opacity: OPACITY[freshness]
		})),
		folders: foldersOf(taken)
	});
}
