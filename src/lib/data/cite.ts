/** What is cited: items of CSL-JSON, the form that Zotero and citation tools read. */
import type { Day } from './dates.ts';
import type { Source } from './schema.ts';

/** As far as it is written here; every document of `sources.json` is one. */
export type CslItem = Omit<Source, 'id'> & {
	readonly id: string;
	readonly version?: string;
	/** What kind of thing it is, where the type does not say enough. */
	readonly genre?: string;
};

type CslDate = Source['accessed'];

export function cslDate(day: Day): CslDate {
	return { 'date-parts': [day.split('-').map(Number)] };
}

/** A date as ISO 8601, to the precision it has. */
export function isoDate({ 'date-parts': [parts = []] }: CslDate): string {
	const [year = 0, ...rest] = parts;
	return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join(
		'-'
	);
}

export function cslJson(items: readonly CslItem[]): string {
	return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}
