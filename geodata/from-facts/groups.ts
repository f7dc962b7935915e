/** Layer `groups`: who is a member of what, and since when where that was read. */
import { cell, type Row } from './csv.ts';
import { draft, localised, type Draft } from './draft.ts';
import { confidenceOf } from './rules.ts';
import { OUTLINE_KM, sourcesOf } from './spending.ts';
import { countryName } from './text/countries.ts';
import { GROUPS } from './text/groups.ts';

/** Years that the table has from memory are left out; these were read in the cited text. */
const READ_SINCE = /^(2021-09-15|2025-12|1967-08-08|1999|2025-10-26)$/;

export function groupFeatures(rows: readonly Row[]): Draft[] {
	return rows
		.map((row) => {
			const code = cell(row, 'iso3');
			const group = GROUPS[cell(row, 'group')];
			if (!group) throw new RangeError(`No words for ${cell(row, 'group')}`);
			const since = cell(row, 'since');
			const read = READ_SINCE.test(since);
			return draft(`${group.id}-${code.toLowerCase()}`, null, {
				class: group.class,
				...localised('name', countryName(code)),
				start_date: read ? since : undefined,
				iso3: code,
				group: group.id,
				placement: 'exact',
				uncertainty_km: OUTLINE_KM,
				confidence: group.class === 'proposed' ? 'reported' : confidenceOf(row),
				sources: sourcesOf(row),
				...localised('note', read ? group.note : group.undated)
			});
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
