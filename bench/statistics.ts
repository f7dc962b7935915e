/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A row of a table: what was measured, its median, 95th percentile and maximum. */
export function row(name: string, values: readonly number[], digits = 1): string {
	const figures = [0.5, 0.95, 1].map((share) => percentile(values, share).toFixed(digits));
	return `| ${name} | ${figures.join(' | ')} |`;
}
