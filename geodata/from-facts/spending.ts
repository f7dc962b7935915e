/** Layer `military-spending`: SIPRI's share of GDP by year, the Factbook's beside it, targets and demands. */
import { cell, numeric, type Row } from './csv.ts';
import { draft, localised, type Draft } from './draft.ts';
import { confidenceOf } from './rules.ts';
import { cite } from './sources.ts';
import { countryName } from './text/countries.ts';
import { LEVELS } from './text/spending.ts';

/** The last year of the edition: its figure stands until there is a newer one. Older gaps stay gaps. */
const LAST_YEAR = 2024;
/** World-atlas is generalised to about so much. */
export const OUTLINE_KM = 5;

const ofKind = (rows: readonly Row[], indicator: string) =>
	rows.filter((row) => cell(row, 'indicator') === indicator);

export const sourcesOf = (row: Row) =>
	cite(...[cell(row, 'source_url'), cell(row, 'source2_url')].filter(Boolean));

function shareFeature(row: Row, series: '' | '-factbook'): Draft {
	const code = cell(row, 'iso3');
	const year = numeric(row, 'year');
	return draft(`${code.toLowerCase()}-${year}${series}`, null, {
		class: series ? 'factbook' : 'share',
		subject: code.toLowerCase() + series,
		...localised('name', countryName(code)),
		start_date: String(year),
		end_date: year < LAST_YEAR ? String(year + 1) : undefined,
		iso3: code,
		share: numeric(row, 'value'),
		placement: 'exact',
		uncertainty_km: OUTLINE_KM,
		confidence: confidenceOf(row),
		sources: sourcesOf(row)
	});
}

function levelFeature(row: Row): Draft {
	const text = LEVELS[cell(row, 'id')];
	if (!text) throw new RangeError(`No words for ${cell(row, 'id')}`);
	const { id, name, summary, note, start_date, end_date } = text;
	return draft(id, null, {
		class: text.class,
		...localised('name', name),
		...localised('summary', summary),
		...localised('note', note),
		start_date,
		end_date,
		part_of: 'jpn',
		level: numeric(row, 'value'),
		placement: 'reported',
		uncertainty_km: 0,
		confidence: text.confidence ?? confidenceOf(row),
		sources: sourcesOf(row)
	});
}

const LEVEL_KINDS = /^(japan_(budget|target)|us_ask_of_(japan|allies))_gdp_pct$/;

export function spendingFeatures(rows: readonly Row[]): Draft[] {
	return [
		...ofKind(rows, 'milex_gdp_pct').map((row) => shareFeature(row, '')),
		...ofKind(rows, 'milex_gdp_pct_wfb').map((row) => shareFeature(row, '-factbook')),
		...rows.filter((row) => LEVEL_KINDS.test(cell(row, 'indicator'))).map(levelFeature)
	].sort((a, b) => (a.id < b.id ? -1 : 1));
}
