/** Something wrong in `geodata/`, and exactly where. */
export interface Problem {
	readonly file: string;
	/** Line of the file, where it cannot be parsed or is not laid out as agreed. */
	readonly line?: number;
	/** Id of the feature or source; `#3` for the third, where it has none. */
	readonly feature?: string;
	/** Path of the member, such as `properties.sources[0]`. */
	readonly field?: string;
	readonly message: string;
}

/** `geodata/…/features.geojson: feature "x": properties.sources[0]: unknown source "y"`. */
export function formatProblem({ file, line, feature, field, message }: Problem): string {
	const where = line === undefined ? file : `${file}:${line}`;
	const kind = file.endsWith('sources.json') ? 'source' : 'feature';
	const what = feature === undefined ? [] : [`${kind} "${feature}"`];
	return [where, ...what, ...(field ? [field] : []), message].join(': ');
}

/** `fields.navy.values`, `sources[0]`: a path as a reader of the file would write it. */
export function pathText(keys: readonly unknown[]): string {
	return keys
		.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
		.join('')
		.replace(/^\./, '');
}

export function quote(value: unknown): string {
	return JSON.stringify(value) ?? String(value);
}
