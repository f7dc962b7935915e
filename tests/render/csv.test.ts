import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, type Cell } from '#lib/render/csv.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 12 });
const nasty = fc.constantFrom('=1+1', '@SUM(A1)', '-2', '+x', '＝1', '"', 'a,b', '\r\n', '\t', ' ');
const text = fc.oneof(
	anyText,
	nasty,
	fc.tuple(nasty, anyText).map((parts) => parts.join(''))
);
const table = fc
	.integer({ min: 1, max: 4 })
	.chain((width) =>
		fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 })
	);
const read = (source: string) => parse(source, { bom: true, relax_column_count: false });

/** Without the quote that keeps a formula from running. */
const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');

test('a reader of RFC 4180 gets every text back, but for the quote before a formula', () => {
	fc.assert(
		fc.property(table, (rows) => {
			const columns = rows[0]!.map((_, index) => `c${index}`);
			const [, ...found] = read(csv(columns, rows)) as string[][];
			const wanted = rows.map((row) => row.map((cell) => unguarded(cell.toWellFormed())));
			expect(found.map((row) => row.map(unguarded))).toEqual(wanted);
		})
	);
});

test('no text begins as a formula, and a negative number stays a number', () => {
	fc.assert(
		fc.property(text, (cell) => {
			const [, [found = '', number = ''] = []] = read(
				csv(['a', 'b'], [[cell, -1.5]])
			) as string[][];
			expect(found).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
			expect(number).toBe('-1.5');
		})
	);
});

test('it is what csv-stringify writes with its guard on', () => {
	const plainText = fc.string({ unit: 'grapheme', maxLength: 12 }).map((one) => one.trim());
	const rows = fc.array(fc.tuple(plainText, fc.double({ noNaN: true, noDefaultInfinity: true })));
	fc.assert(
		fc.property(rows, (cells) => {
			const options = { bom: true, record_delimiter: '\r\n', escape_formulas: true } as const;
			const judge = stringify([['name', 'number'], ...cells], {
				...options,
				cast: { number: (value) => String(value) }
			});
			expect(csv(['name', 'number'], cells satisfies Cell[][])).toBe(judge);
		})
	);
});

test('lines end as the RFC asks, and a mark of UTF-8 goes first', () => {
	expect(csv(['名称', 'n'], [['馬毛島', 1]])).toBe('\uFEFF名称,n\r\n馬毛島,1\r\n');
});
