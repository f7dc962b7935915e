/** Layer `carriers`: every sighting of every ship. */
import { cell, numeric, type Row } from './csv.ts';
import { draft, field, localised, point, type Draft, type Pair } from './draft.ts';
import { confidenceOf, sightingPlacement } from './rules.ts';
import { cite } from './sources.ts';
import { noteOf } from './notes.ts';
import { ENGLISH, JAPANESE } from './text/places.ts';
import { VESSELS } from './text/vessels.ts';
import { viaOf } from './via.ts';

export function subjectOf(vessel: string): string {
	return vessel
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/-$/, '');
}

function placeOf(place: string): Pair {
	const english = ENGLISH[place] ?? place;
	const japanese = JAPANESE[english];
	if (!japanese) throw new RangeError(`No Japanese for "${english}"`);
	return [spellOut(english), japanese];
}

/** `200 nm northeast` is `200 nautical miles north-east` in our English. */
function spellOut(place: string): string {
	return place
		.replace(/ nm /g, ' nautical miles ')
		.replace(/\b(north|south)(?=east|west)/gi, '$1-');
}

function sightingFeature(row: Row): Draft {
	const vessel = cell(row, 'vessel');
	const date = cell(row, 'report_date');
	const japanese = VESSELS[vessel];
	if (!japanese) throw new RangeError(`No Japanese for "${vessel}"`);
	const subject = subjectOf(vessel);
	return draft(`${subject}-${date}`, point(numeric(row, 'lon'), numeric(row, 'lat')), {
		class: cell(row, 'status').replace('_', '-'),
		subject,
		...localised('name', [vessel, japanese]),
		start_date: date,
		navy: cell(row, 'navy'),
		hull_number: cell(row, 'hull_number'),
		...field('place', placeOf(cell(row, 'location_label'))),
		...field('region', cell(row, 'region') ? placeOf(cell(row, 'region')) : undefined),
		confidence: confidenceOf(row),
		...sightingPlacement(row),
		sources: cite(cell(row, 'source_url')),
		...localised('via', viaOf(row)),
		...localised('note', noteOf(row))
	});
}

/** By ship, then by date, so that a new sighting goes below the last one of its ship. */
export function carrierFeatures(rows: readonly Row[]): Draft[] {
	return rows.map(sightingFeature).sort((a, b) => (a.id < b.id ? -1 : 1));
}
