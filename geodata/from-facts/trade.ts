/** Layer `trade`: the largest partner, and China's share of imports, exports and both, by country. */
import { cell, numeric, type Row } from './csv.ts';
import { draft, field, localised, type Draft } from './draft.ts';
import { confidenceOf } from './rules.ts';
import { OUTLINE_KM, sourcesOf } from './spending.ts';
import { countryName, partnerText } from './text/countries.ts';
import { LARGEST, SHARE_NOTES, VALUES } from './text/trade.ts';

function rowsOf(rows: readonly Row[], indicator: string, code?: string): readonly Row[] {
	return rows.filter(
		(row) => cell(row, 'indicator') === indicator && (!code || cell(row, 'iso3') === code)
	);
}

/** `Thailand 45.3%; China 37.6%` without the figures: the estimate is good for the order alone. */
function orderOf(row: Row | undefined) {
	if (!row) return undefined;
	return partnerText(cell(row, 'value_text').replace(/ [\d.]+%/g, ''));
}

function placed(row: Row) {
	return {
		...localised('name', countryName(cell(row, 'iso3'))),
		iso3: cell(row, 'iso3'),
		placement: 'exact',
		uncertainty_km: OUTLINE_KM
	};
}

function partnerFeature(row: Row, rows: readonly Row[]): Draft {
	const code = cell(row, 'iso3');
	const [derived] = rowsOf(rows, 'china_two_way_share_derived_pct', code);
	const values = ['trade_with_china_usd_bn', 'trade_with_china_sgd_bn'].flatMap((kind) =>
		rowsOf(rows, kind, code)
	);
	const text = LARGEST[code];
	if (!text) throw new RangeError(`No words for ${code}`);
	return draft(`${code.toLowerCase()}-largest-partner`, null, {
		...placed(row),
		class: 'partner',
		start_date: cell(row, 'year'),
		measure: 'partner',
		partner: cell(row, 'value_text') === 'China' ? 'china' : 'unclear',
		...field('order_2023', orderOf(derived)),
		...field('value', VALUES[code]),
		confidence: confidenceOf(row),
		sources: [...new Set([row, ...(derived ? [derived] : []), ...values].flatMap(sourcesOf))],
		...localised('note', text)
	});
}

function shareFeature(row: Row, measure: 'imports' | 'exports' | 'two-way', top?: Row): Draft {
	const code = cell(row, 'iso3').toLowerCase();
	const year = cell(row, 'year');
	const same = top && cell(top, 'year') === year ? top : undefined;
	return draft(`${code}-${measure}-${year}`, null, {
		...placed(row),
		class: 'share',
		subject: `${code}-${measure}`,
		start_date: year,
		measure,
		share: numeric(row, 'value'),
		...field('top_partner', same ? partnerText(cell(same, 'value_text')) : undefined),
		confidence: confidenceOf(row),
		sources: [...new Set([row, ...(same ? [same] : [])].flatMap(sourcesOf))],
		...localised('note', SHARE_NOTES[cell(row, 'id')])
	});
}

export function tradeFeatures(rows: readonly Row[]): Draft[] {
	const shares = [
		['import_share_from_china_pct', 'imports', 'top_import_partner'],
		['export_share_to_china_pct', 'exports', 'top_export_partner'],
		['china_two_way_share_pct', 'two-way', '']
	] as const;
	return [
		...rowsOf(rows, 'largest_trading_partner').map((row) => partnerFeature(row, rows)),
		...shares.flatMap(([indicator, measure, top]) =>
			rowsOf(rows, indicator).map((row) =>
				shareFeature(row, measure, rowsOf(rows, top, cell(row, 'iso3'))[0])
			)
		)
	].sort((a, b) => (a.id < b.id ? -1 : 1));
}
