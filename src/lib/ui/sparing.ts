/** Whether the reader's browser asks to spare data. Not every browser knows `connection`. */
export function sparing(): boolean {
	const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
	return Boolean(connection?.saveData) || matchMedia('(prefers-reduced-data: reduce)').matches;
}
