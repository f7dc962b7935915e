/** Features of places and of what happened there. */
import { dayAfter } from '../../src/lib/data/dates.ts';
import { cell, numeric, type Row } from './csv.ts';
import { draft, localised, point, type Draft, type Pair } from './draft.ts';
import { confidenceOf, sitePlacement } from './rules.ts';
import { cite } from './sources.ts';
import { EVENTS, type EventText } from './text/events.ts';
import { BASE_EVENTS } from './text/events-bases.ts';
import { MAGESHIMA_EVENTS } from './text/events-mageshima.ts';
import { SITES } from './text/sites.ts';

const FROM_MEMORY = 'from memory (widely known location)';
const TEXTS: Readonly<Record<string, EventText>> = {
	...EVENTS,
	...MAGESHIMA_EVENTS,
	...BASE_EVENTS
};

export function rowOf(rows: readonly Row[], id: string): Row {
	const row = rows.find((candidate) => cell(candidate, 'id') === id);
	if (!row) throw new RangeError(`No row "${id}"`);
	return row;
}

/** The document a row was read in, and the one its coordinates come from. */
export function sourcesOf(row: Row): string[] {
	const coordinates = cell(row, 'coordinate_source_url');
	const known = coordinates !== '' && cell(row, 'coordinate_source_title') !== FROM_MEMORY;
	return cite(cell(row, 'source_url'), ...(known ? [coordinates] : []));
}

/** What is true of a place whatever its state: where it is, how well that is known, and by whom. */
export function siteProperties(row: Row): Record<string, unknown> {
	return {
		...{ confidence: confidenceOf(row), ...sitePlacement(row) },
		sources: sourcesOf(row)
	};
}

export function sitePoint(row: Row) {
	return point(numeric(row, 'lon'), numeric(row, 'lat'));
}

export function siteFeature(row: Row, more: Readonly<Record<string, unknown>> = {}): Draft {
	const id = cell(row, 'id');
	const text = SITES[id];
	if (!text) throw new RangeError(`No words for site "${id}"`);
	return draft(id, sitePoint(row), {
		class: text.class,
		...localised('name', text.name),
		...localised('summary', text.summary),
		...localised('note', text.note),
		start_date: cell(row, 'valid_from'),
		...siteProperties(row),
		...more
	});
}

const EVENT_CLASSES: Readonly<Record<string, string>> = {
	happened: 'event',
	reported: 'event-reported',
	planned: 'event-planned'
};

function eventFeature(event: Row, site: Row): Draft {
	const id = cell(event, 'event_id');
	const date = cell(event, 'date');
	const status = cell(event, 'status');
	const text = TEXTS[id];
	if (!text) throw new RangeError(`No words for event "${id}"`);
	const placed = sitePlacement(site);
	const note: Pair | undefined = text.note;
	return draft(id, sitePoint(site), {
		class: EVENT_CLASSES[status],
		...localised('name', text.name),
		...localised('summary', text.summary),
		...localised('note', note),
		start_date: date,
		end_date: endOf(date),
		part_of: cell(site, 'id'),
		placement: placed.placement,
		uncertainty_km: placed.uncertainty_km,
		confidence: status === 'reported' ? 'reported' : confidenceOf(event),
		sources: cite(cell(event, 'source_url'))
	});
}

/** The first date after a date, at the same precision. */
export function endOf(date: string): string {
	return dayAfter(date).slice(0, date.length);
}

/** The events of these sites, by site and date. */
export function eventFeatures(events: readonly Row[], sites: readonly Row[]): Draft[] {
	return sites.flatMap((site) =>
		events
			.filter((event) => cell(event, 'site_id') === cell(site, 'id'))
			.sort((a, b) => (cell(a, 'event_id') < cell(b, 'event_id') ? -1 : 1))
			.map((event) => eventFeature(event, site))
	);
}
