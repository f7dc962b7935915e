/** Layer `air-patrols`: joint flights of bombers; tracks only where a route was described. */
import { addDays, dayAfter } from '../../src/lib/data/dates.ts';
import { cell, numeric, type Row } from './csv.ts';
import { draft, field, localised, point, type Draft, type Pair } from './draft.ts';
import { lineGeometry } from './lines.ts';
import { confidenceOf } from './rules.ts';
import { cite } from './sources.ts';
import { AREAS, LEGS, PATROLS, REGIONS, SERIES, TRACK_NOTE } from './text/air-patrols.ts';

const SERIES_ID = 'china-russia-joint-air-patrols';
const ORDINALS = [
	'',
	'First',
	'Second',
	'Third',
	'Fourth',
	'Fifth',
	'Sixth',
	'Seventh',
	'Eighth',
	'Ninth',
	'Tenth',
	'Eleventh'
];
/** A vertex stands for a sea or the middle of a strait, no better than this. */
const VERTEX_KM = 150;

function patrolName(number: number): Pair {
	return [`${ORDINALS[number]} patrol`, `第${number}回共同飛行`];
}

function joined(name: Pair, [en, ja]: Pair): Pair {
	return [`${name[0]}: ${en}`, `${name[1]}:${ja}`];
}

function regionsOf(row: Row): Pair {
	const pairs = cell(row, 'regions')
		.split('; ')
		.map((name) => {
			const pair = REGIONS[name];
			if (!pair) throw new RangeError(`No words for region "${name}"`);
			return pair;
		});
	return [pairs.map(([en]) => en).join('; '), pairs.map(([, ja]) => ja).join('、')];
}

/** What is true of every part of a flight. */
function flight(row: Row): Record<string, unknown> {
	const text = PATROLS[cell(row, 'patrol_id')];
	if (!text) throw new RangeError(`No words for patrol "${cell(row, 'patrol_id')}"`);
	const second = cell(row, 'source2_url');
	return {
		...localised('summary', text.summary),
		...field('regions', regionsOf(row)),
		...field('russian_aircraft', text.russian),
		...field('chinese_aircraft', text.chinese),
		...field('other_aircraft', text.other),
		confidence: confidenceOf(row),
		sources: cite(cell(row, 'source_url'), ...(second ? [second] : []))
	};
}

function noteOf(own: Pair | undefined, of: Pair | undefined): Pair | undefined {
	return own && of ? [`${own[0]} ${of[0]}`, own[1] + of[1]] : (own ?? of);
}

function idOf(number: number): string {
	return `china-russia-patrol-${number}`;
}

function dates(row: Row): Record<string, string> {
	const end = cell(row, 'date_end') || cell(row, 'date');
	return { start_date: cell(row, 'date'), end_date: dayAfter(end) };
}

function patrolFeature(row: Row): Draft {
	const number = numeric(row, 'patrol_number');
	const [en, ja] = patrolName(number);
	return draft(idOf(number), null, {
		class: 'patrol',
		...localised('name', [`${en} (China and Russia)`, `中露の${ja}`]),
		...localised('note', PATROLS[cell(row, 'patrol_id')]?.note),
		...dates(row),
		part_of: SERIES_ID,
		patrol_number: number,
		flown_by: 'CHN-RUS',
		...flight(row),
		placement: 'reported',
		uncertainty_km: 0
	});
}

function areaFeature(row: Row): Draft {
	const area = AREAS[cell(row, 'place')];
	if (!area) throw new RangeError(`No words for area "${cell(row, 'place')}"`);
	const number = cell(row, 'patrol_number') === '' ? null : numeric(row, 'patrol_number');
	const known = number === null ? {} : { part_of: idOf(number), patrol_number: number };
	const id = number === null ? area.id : `${idOf(number)}-${area.id}`;
	return draft(id, point(numeric(row, 'lon'), numeric(row, 'lat')), {
		class: cell(row, 'coordinate_kind') === 'feature' ? 'airspace-incident' : 'region',
		...localised('name', number === null ? area.name : joined(patrolName(number), area.name)),
		...localised('note', noteOf(area.note, PATROLS[cell(row, 'patrol_id')]?.note)),
		...dates(row),
		...known,
		flown_by: area.flownBy ?? 'CHN-RUS',
		...flight(row),
		...(cell(row, 'coordinate_kind') === 'feature' && { confidence: 'inferred' }),
		placement: 'area',
		uncertainty_km: area.radius
	});
}

/** A leg of the second day is a day later. */
function legDates(row: Row): Record<string, string> {
	if (cell(row, 'date_end') === '') return dates(row);
	const day = addDays(cell(row, 'date'), cell(row, 'leg').startsWith('day 2') ? 1 : 0);
	return { start_date: day, end_date: dayAfter(day) };
}

function trackFeature(rows: readonly Row[]): Draft {
	const [row] = rows;
	const leg = row && LEGS[cell(row, 'leg')];
	if (!row || !leg) throw new RangeError(`No words for leg "${row ? cell(row, 'leg') : ''}"`);
	const number = numeric(row, 'patrol_number');
	return draft(`${idOf(number)}-${leg.id}`, lineGeometry(rows), {
		class: 'track',
		...localised('name', joined(patrolName(number), leg.name)),
		...localised('note', noteOf(TRACK_NOTE, PATROLS[cell(row, 'patrol_id')]?.note)),
		...legDates(row),
		part_of: idOf(number),
		patrol_number: number,
		flown_by: leg.flownBy ?? 'CHN-RUS',
		...flight(row),
		placement: 'reported',
		uncertainty_km: VERTEX_KM,
		confidence: 'inferred'
	});
}

function seriesFeature(patrols: readonly Row[]): Draft {
	return draft(SERIES_ID, null, {
		class: 'series',
		...localised('name', SERIES.name),
		...localised('summary', SERIES.summary),
		...localised('note', SERIES.note),
		start_date: '2019-07-23',
		flown_by: 'CHN-RUS',
		placement: 'reported',
		uncertainty_km: 0,
		confidence: 'confirmed',
		sources: cite(...patrols.map((row) => cell(row, 'source_url')))
	});
}

/** Rows by patrol and leg, in their order. */
function groups(rows: readonly Row[], column: string): Row[][] {
	const byKey = new Map<string, Row[]>();
	for (const row of rows) {
		const key = cell(row, column);
		byKey.set(key, [...(byKey.get(key) ?? []), row]);
	}
	return [...byKey.values()];
}

export function airPatrolFeatures(rows: readonly Row[]): Draft[] {
	const flights = groups(rows, 'patrol_id');
	const patrols = flights.flatMap(([row]) => (row && cell(row, 'patrol_number') ? [row] : []));
	const parts = flights.flatMap((all) => [
		...patrols.filter((row) => row === all[0]).map(patrolFeature),
		...groups(all, 'leg_no').flatMap((leg) =>
			cell(leg[0] ?? {}, 'geometry_hint') === 'line' ? [trackFeature(leg)] : leg.map(areaFeature)
		)
	]);
	return [seriesFeature(patrols), ...parts];
}
