/** Rows as CSV (RFC 4180), with a byte order mark so that a spreadsheet reads Japanese. */
type Cell = string | number;

/** A cell that begins like a formula is taken for text and not run. */
function cell(value: Cell): string {
	const text = typeof value === 'number' ? String(value) : value.replace(/^(?=[=+\-@\t\r])/, "'");
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csv(rows: readonly Readonly<Record<string, Cell>>[]): string {
	const [first] = rows;
	if (!first) return '';
	const names = Object.keys(first);
	const lines = rows.map((row) => names.map((name) => cell(row[name] ?? '')).join(','));
	return `\uFEFF${[names.join(','), ...lines].join('\r\n')}\r\n`;
}
