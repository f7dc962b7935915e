/**
 * Comma-separated values (RFC 4180): CRLF, quotes doubled. A byte order mark goes first, because without
 * one Excel takes UTF-8 for the code page of the machine and Japanese names are lost.
 *
 * csv-stringify says the same in 80 KB once bundled for a browser; here it is the judge in the tests.
 */
export type Cell = string | number | null | undefined;

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * What a spreadsheet would run as a formula, also in full width (OWASP, CSV injection). A number may begin
 * with its sign: it is given as a number.
 */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

function cellText(cell: Cell): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell === 'number') return String(cell);
	const text = cell.toWellFormed();
	const guarded = FORMULA.test(text) ? `'${text}` : text;
	return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Rows of as many cells as there are columns, below a line with the names of the columns. */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const lines = [columns, ...rows].map((row) => row.map(cellText).join(','));
	return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}
