/** Layer `diplomacy`: the dated events, at the place where they happened if its coordinates were read. */
import { dayAfter } from '../../src/lib/data/dates.ts';
import { cell, numeric, type Row } from './csv.ts';
import { draft, field, localised, point, type Draft } from './draft.ts';
import { confidenceOf } from './rules.ts';
import { sourcesOf } from './spending.ts';
import { EVENTS, PLACES } from './text/diplomacy.ts';

/** A city, not a building in it. */
const CITY_KM = 25;

/** The first date after, to the precision of the date: `2022-11` ends in `2022-12`. */
function after(date: string): string {
	return dayAfter(date).slice(0, date.length);
}

export function diplomacyFeatures(rows: readonly Row[]): Draft[] {
	return rows.map((row) => {
		const text = EVENTS[cell(row, 'id')];
		if (!text) throw new RangeError(`No words for ${cell(row, 'id')}`);
		const place = PLACES[cell(row, 'place')];
		if (!place) throw new RangeError(`No place for "${cell(row, 'place')}"`);
		const start = text.date ?? cell(row, 'date');
		const end = text.until ?? after(cell(row, 'date_end') || start);
		const read = cell(row, 'coord_confidence') === 'seen' && !text.unplaced;
		return draft(text.id, read ? point(numeric(row, 'lon'), numeric(row, 'lat')) : null, {
			class: 'event',
			...localised('name', text.name),
			...localised('summary', text.summary),
			start_date: start,
			end_date: end,
			category: cell(row, 'category'),
			...field('place', text.unplaced ? undefined : place),
			placement: read ? 'exact' : 'reported',
			uncertainty_km: read ? CITY_KM : 0,
			confidence: text.inferred ? 'inferred' : confidenceOf(row),
			sources: sourcesOf(row),
			...localised('note', text.note)
		});
	});
}
