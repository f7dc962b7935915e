/** What a View shows as a table: a line for each mark and day, so complete that it can stand alone. */
import type { Source } from '#lib/data/schema.ts';
import { referenceText } from '#lib/view/view.ts';
import { csv, type Cell } from './csv.ts';
import { geometryOut, wellKnownText } from './geometry-out.ts';
import type { Row, Taken } from './take.ts';
import { localised, problemWords } from './words.ts';

type Columns = readonly (readonly [name: string, cell: (row: Row) => Cell])[];

const several = (texts: readonly string[]) => texts.join('; ');
const at = ({ mark }: Row, index: 0 | 1) => {
	const { geometry } = mark.feature;
	return geometry?.type === 'Point' ? geometry.coordinates[index] : null;
};
const value = (row: Row, key: string): Cell => {
	const found = row.mark.feature.properties[key];
	return typeof found === 'string' || typeof found === 'number' ? found : null;
};
const own = (name: string, key = name) => [name, (row: Row) => value(row, key)] as const;

function columnsOf(taken: Taken): Columns {
	const { view, layers, credits, map, problems } = taken;
	const sources = new Map(taken.sources.map((source) => [source.id, source]));
	const cited = ({ mark }: Row, say: (source: Source) => string) =>
		several(
			mark.feature.properties.sources.flatMap((id) => {
				const source = sources.get(id);
				return source ? [say(source)] : [];
			})
		);
	const fields = [...new Set(layers.flatMap(({ fields }) => Object.keys(fields)))];
	const fixed: Columns = [
		['mark', ({ mark }) => referenceText(mark.reference)],
		['layer', ({ mark }) => mark.layer.id],
		['id', ({ mark }) => mark.feature.id],
		['view_day', ({ day }) => day],
		own('name'),
		own('name_ja', 'name:ja'),
		own('class'),
		['class_title', ({ mark }) => localised(mark.kind.title, view.lang)],
		own('start_date'),
		own('end_date'),
		['age_days', ({ mark }) => mark.ageDays],
		['freshness', ({ mark }) => (mark.ageDays === null ? null : mark.freshness)],
		['longitude', (row) => at(row, 0)],
		['latitude', (row) => at(row, 1)],
		own('placement'),
		own('uncertainty_km'),
		own('confidence')
	];
	const rest: Columns = [
		own('summary'),
		own('summary_ja', 'summary:ja'),
		own('note'),
		own('note_ja', 'note:ja'),
		own('via'),
		own('recorded'),
		['sources', (row) => cited(row, ({ id }) => id)],
		['source_titles', (row) => cited(row, ({ title, publisher }) => `${title} (${publisher})`)],
		['source_urls', (row) => cited(row, ({ URL }) => URL)],
		[
			'wkt',
			({ mark }) => mark.feature.geometry && wellKnownText(geometryOut(mark.feature.geometry))
		],
		['credits', () => several(credits)],
		['map', () => map]
	];
	const names = new Set([...fixed, ...rest].map(([name]) => name));
	const declared = fields.map((key) => own(names.has(key) ? `field_${key}` : key, key));
	const faults = problems.map((problem) => problemWords(problem, view.lang)).join(' ');
	const told: Columns = faults ? [['address_problems', () => faults]] : [];
	return [...fixed, ...declared, ...rest, ...told];
}

/** Where part of the address could not be used, a last column says so; otherwise there is no such column. */
export function takeCsv(taken: Taken): string {
	const columns = columnsOf(taken);
	return csv(
		columns.map(([name]) => name),
		taken.rows.map((row) => columns.map(([, cell]) => cell(row)))
	);
}
