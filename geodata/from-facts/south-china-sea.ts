/** Layer `south-china-sea`: reefs, incidents at them, the claimed dashes and the award. */
import type { Position } from 'geojson';
import { dayAfter } from '../../src/lib/data/dates.ts';
import { cell, numeric, type Row } from './csv.ts';
import { draft, field, localised, point, round, type Draft, type Pair } from './draft.ts';
import { coordinateSources, lineGeometry, uncertaintyOf, verticesOf } from './lines.ts';
import { confidenceOf } from './rules.ts';
import { rowOf } from './sites.ts';
import { cite } from './sources.ts';
import { INCIDENTS, INJURIES, PARTIES, VESSELS, type IncidentText } from './text/incidents.ts';
import { DASH_PLACES, NINE, REEFS, RULING, TENTH, type ReefText } from './text/reefs.ts';

const AWARD =
	'https://preprod2.youscribe.com/catalogue/documents/actualite-et-debat-de-societe/politique/la-haye-2744775';
const SANDY_CAY = 'F-SAN';

/** What is said of Sandy Cay: less than 3 nautical miles from Thitu, towards Subi. Half-way is 2.8 km. */
function sandyCay(reefs: readonly Row[]): Position {
	const [thitu, subi] = [rowOf(reefs, 'F-THI'), rowOf(reefs, 'F-SUB')];
	const toward = (column: string) =>
		round(numeric(thitu, column) + (numeric(subi, column) - numeric(thitu, column)) * 0.107, 4);
	return [toward('lon'), toward('lat')];
}

function placeOf(row: Row, reefs: readonly Row[]) {
	const id = cell(row, 'id');
	const [longitude = 0, latitude = 0] =
		id === SANDY_CAY ? sandyCay(reefs) : [numeric(row, 'lon'), numeric(row, 'lat')];
	return point(longitude, latitude);
}

function reefFeature(key: string, text: ReefText, reefs: readonly Row[]): Draft {
	const row = rowOf(reefs, key);
	const placed = key === SANDY_CAY ? 'area' : text.uncertainty <= 1 ? 'exact' : 'reported';
	return draft(text.id, placeOf(row, reefs), {
		class: 'reef',
		...localised('name', text.name),
		...localised('summary', text.summary),
		...localised('note', text.note),
		...field('also_known_as', text.alias),
		...field('held_by', text.heldBy),
		...field('legal_status', text.legal),
		placement: placed,
		uncertainty_km: text.uncertainty,
		confidence: key === SANDY_CAY ? 'inferred' : confidenceOf(row),
		sources: cite(cell(row, 'source_url'))
	});
}

function wordsFor(words: Readonly<Record<string, Pair>>, text: string): Pair {
	return words[text] ?? [text, text.replaceAll('; ', '、')];
}

function incidentFeature(key: string, text: IncidentText, row: Row, reefs: readonly Row[]): Draft {
	const reef = cell(row, 'feature_id');
	const [start, end] = [cell(row, 'date'), cell(row, 'date_end') || cell(row, 'date')];
	const second = cell(row, 'source2_url');
	const injured = cell(row, 'injuries_ph');
	return draft(`incident-${start}-${REEFS[reef]?.id ?? ''}`, placeOf(rowOf(reefs, reef), reefs), {
		class: text.class,
		...localised('name', text.name),
		...localised('summary', text.summary),
		...localised('note', text.note),
		start_date: start,
		end_date: dayAfter(end),
		part_of: REEFS[reef]?.id,
		...field('reported_by', text.by),
		...field('distance', text.distance),
		...field('chinese_side', wordsFor(PARTIES, cell(row, 'chinese_actor'))),
		...field('philippine_side', wordsFor(VESSELS, cell(row, 'philippine_vessel'))),
		...field('injured', injured === '' ? undefined : wordsFor(INJURIES, injured)),
		placement: 'reported',
		uncertainty_km: text.within,
		confidence: 'reported',
		sources: cite(cell(row, 'source_url'), ...(second ? [second] : []))
	});
}

function rulingFeature(): Draft {
	return draft('arbitral-award', null, {
		class: 'ruling',
		...localised('name', RULING.name),
		...localised('summary', RULING.summary),
		...localised('note', RULING.note),
		start_date: '2016-07-12',
		placement: 'reported',
		uncertainty_km: 0,
		confidence: 'confirmed',
		sources: cite(AWARD)
	});
}

/** Each dash is a feature of its own, so that nothing can join one to the next. */
function nineDashes(lines: readonly Row[], start: string): Draft[] {
	const rows = verticesOf(lines, 'nine-dash-line', 'natural-earth-10m');
	return DASH_PLACES.map(([en, ja], index) => {
		const vertices = rows.filter((row) => numeric(row, 'part') === index + 1);
		const number = index + 1;
		return draft(`dash-${number}`, lineGeometry(vertices), {
			class: 'claimed-dash',
			...localised('name', [
				`China’s claim: dash ${number} of 9`,
				`中国の主張:九段線 第${number}線`
			]),
			...localised('summary', NINE.summary),
			...localised('note', NINE.note),
			start_date: start,
			...field('lies', [en, ja]),
			placement: 'reported',
			uncertainty_km: uncertaintyOf(vertices),
			confidence: 'reported',
			sources: cite(AWARD, ...coordinateSources(vertices))
		});
	});
}

function tenthDash(lines: readonly Row[], meta: Row): Draft {
	const vertices = verticesOf(lines, 'nine-dash-line', 'tenth-dash');
	return draft('dash-10', lineGeometry(vertices), {
		class: 'tenth-dash',
		...localised('name', ['China’s claim: the tenth dash', '中国の主張:十段線 第10線']),
		...localised('summary', TENTH.summary),
		...localised('note', TENTH.note),
		start_date: cell(meta, 'valid_from'),
		...field('lies', ['east of Taiwan', '台湾の東']),
		placement: 'reported',
		uncertainty_km: uncertaintyOf(vertices),
		confidence: 'reported',
		sources: cite(cell(meta, 'source_url'), ...coordinateSources(vertices))
	});
}

export function southChinaSeaFeatures(
	lines: readonly Row[],
	meta: readonly Row[],
	reefs: readonly Row[],
	incidents: readonly Row[]
): Draft[] {
	const variant = (name: string) => {
		const row = meta.find((candidate) => cell(candidate, 'variant') === name);
		if (!row) throw new RangeError(`No definition of "${name}"`);
		return row;
	};
	return [
		rulingFeature(),
		...nineDashes(lines, cell(variant('natural-earth-10m'), 'valid_from')),
		tenthDash(lines, variant('tenth-dash')),
		...Object.entries(REEFS).map(([key, text]) => reefFeature(key, text, reefs)),
		...Object.entries(INCIDENTS).map(([key, text]) =>
			incidentFeature(key, text, rowOf(incidents, key), reefs)
		)
	];
}
