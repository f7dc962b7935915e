/** Checks `sources.json`: each document once, complete, with real dates. */
import * as v from 'valibot';
import { isDateText } from './dates.ts';
import { issues, type Said } from './definition.ts';
import { quote } from './problem.ts';
import { SourceSchema, type Source } from './schema.ts';

export interface CheckedSources {
	readonly sources: readonly Source[];
	/** Also the ids of bad entries, so that one mistake is not reported twice. */
	readonly ids: ReadonlySet<string>;
	readonly problems: readonly Said[];
}

function isRealDate(parts: readonly number[]): boolean {
	const [year = 0, ...rest] = parts;
	const text = [String(year).padStart(4, '0'), ...rest.map((n) => String(n).padStart(2, '0'))];
	return isDateText(text.join('-'));
}

function dateProblems(source: Source): Said[] {
	return (['issued', 'accessed'] as const).flatMap((field) => {
		const parts = source[field]?.['date-parts'][0];
		return !parts || isRealDate(parts)
			? []
			: [{ field: `${field}.date-parts[0]`, message: 'must be a real date' }];
	});
}

function nameOf(value: unknown, index: number): string {
	const id = (value as { id?: unknown } | null)?.id;
	return typeof id === 'string' && id !== '' ? id : `#${index + 1}`;
}

export function checkSources(value: unknown): CheckedSources {
	if (!Array.isArray(value)) {
		return {
			sources: [],
			ids: new Set(),
			problems: [{ message: 'must be an array of documents' }]
		};
	}
	const sources: Source[] = [];
	const problems: Said[] = [];
	const ids = new Set<string>();
	const addresses = new Map<string, string>();
	value.forEach((item: unknown, index) => {
		const feature = nameOf(item, index);
		const say = (found: readonly Said[]) => problems.push(...found.map((p) => ({ ...p, feature })));
		if (ids.has(feature)) say([{ field: 'id', message: 'duplicate id' }]);
		ids.add(feature);
		const result = v.safeParse(SourceSchema, item);
		if (!result.success) return void say(issues(result.issues));
		const source = result.output;
		say(dateProblems(source));
		const other = addresses.get(source.URL);
		if (other) say([{ field: 'URL', message: `is also that of source ${quote(other)}` }]);
		addresses.set(source.URL, source.id);
		sources.push(source);
	});
	return { sources, ids, problems };
}
