/** Layer `exercises-and-arms`: exercises with China and arms from it, on the country that has them. */
import { cell, type Row } from './csv.ts';
import { draft, localised, type Draft } from './draft.ts';
import { confidenceOf } from './rules.ts';
import { OUTLINE_KM, sourcesOf } from './spending.ts';
import { TIES } from './text/ties.ts';

export function tieFeatures(rows: readonly Row[]): Draft[] {
	return rows
		.map((row) => {
			const text = TIES[cell(row, 'id')];
			if (!text) throw new RangeError(`No words for ${cell(row, 'id')}`);
			const kind = cell(row, 'tie_kind');
			return draft(text.id, null, {
				class: kind,
				...localised('name', text.name),
				...localised('summary', text.summary),
				start_date: text.since,
				iso3: cell(row, 'country'),
				kind,
				latest: text.latest,
				placement: 'exact',
				uncertainty_km: OUTLINE_KM,
				confidence: confidenceOf(row),
				sources: sourcesOf(row),
				...localised('note', text.note)
			});
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
