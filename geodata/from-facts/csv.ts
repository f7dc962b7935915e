/** Reads the tables of facts: UTF-8 CSV with a header, every value as text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type Row = Readonly<Record<string, string>>;

export function readTable(folder: string, name: string): Row[] {
	const text = readFileSync(join(folder, `${name}.csv`), 'utf8');
	return parse(text, { columns: true, bom: true }) as Row[];
}

/** The value of a column; a table without it is not the table we know. */
export function cell(row: Row, column: string): string {
	const value = row[column];
	if (value === undefined) throw new RangeError(`No column "${column}"`);
	return value;
}

export function numeric(row: Row, column: string): number {
	const text = cell(row, column);
	const value = Number(text);
	if (text === '' || !Number.isFinite(value)) {
		throw new RangeError(`Column "${column}": not a number: "${text}"`);
	}
	return value;
}
