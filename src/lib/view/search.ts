/** What a query finds: the best of each group, and how many there are. */
import type { DateText } from '#lib/data/dates.ts';
import { inRecord } from '#lib/data/slice.ts';
import { fold, squeeze } from '#lib/data/fold.ts';
import { dateAsked } from './search-dates.ts';
import type { Entry, Found, Name, SearchIndex } from './search-index.ts';
import type { View } from './view.ts';

export type Result = Found | { readonly kind: 'date'; readonly date: DateText };

export interface Group {
	readonly kind: Result['kind'];
	/** The layer of a group of marks; else empty. */
	readonly layer: string;
	/** The best of them. */
	readonly results: readonly Result[];
	/** How many there are. */
	readonly count: number;
}

export const MOST_IN_A_GROUP = 5;

interface Asked {
	readonly words: readonly string[];
	readonly whole: string;
	readonly close: string;
}

/** How well a name matches; lower is better. */
const EXACT = 0;
const PREFIX = 1;
const WORD = 2;
const WITHIN = 3;
const SCATTERED = 4;
const MENTIONED = 5;

function matchName({ words, close }: Name, asked: Asked): number | null {
	if (!close.includes(asked.close)) return null;
	if (words === asked.whole || close === asked.close) return EXACT;
	if (words.startsWith(asked.whole) || close.startsWith(asked.close)) return PREFIX;
	if (words.includes(` ${asked.whole}`)) return WORD;
	return WITHIN;
}

function match({ names }: Entry, asked: Asked): number | null {
	let best: number | null = null;
	for (const name of names) {
		const found = matchName(name, asked);
		if (found !== null && (best === null || found < best)) best = found;
		if (best === EXACT) return best;
	}
	if (best !== null || asked.words.length < 2) return best;
	const all = asked.words.every((word) => names.some(({ words }) => words.includes(word)));
	return all ? SCATTERED : null;
}

interface Hit {
	readonly entry: Entry;
	readonly found: Found;
	readonly match: number;
}

/** What is called so; or else a mark that was reported at a place called so, by the rows that say it. */
function hit(entry: Entry, asked: Asked): Hit | null {
	const { found, mentions = [] } = entry;
	const best = match(entry, asked);
	if (best !== null) return { entry, found, match: best };
	if (found.kind !== 'mark') return null;
	const saying = mentions.filter(([name]) => matchName(name, asked) !== null);
	if (saying.length === 0) return null;
	const rows = [...new Set(saying.map(([, row]) => row))];
	return { entry, found: { ...found, rows }, match: MENTIONED };
}

function better(a: Hit, b: Hit): number {
	const length = ({ entry }: Hit) => entry.names[0]?.words.length ?? 0;
	return a.match - b.match || a.entry.rank - b.entry.rank || length(a) - length(b);
}

const groupOf = ({ found }: Hit) => (found.kind === 'mark' ? `mark/${found.layer.id}` : found.kind);

/** What is not in the record that the View asks for is not found. */
function isKnown({ found }: Hit, known: View['known']): boolean {
	return found.kind !== 'mark' || found.rows.some((row) => inRecord(row, known));
}

/** Marks and places stand together, the better match first; then layers, claims and sources. */
const TIERS: Readonly<Record<Result['kind'], number>> = {
	date: 0,
	mark: 1,
	place: 1,
	layer: 2,
	claim: 3,
	source: 4
};

/** The best hits, in order; of equal ones the first comes first. */
function bestOf(hits: readonly Hit[], most: number): readonly Hit[] {
	const best: Hit[] = [];
	for (const one of hits) {
		const last = best.at(-1);
		if (best.length === most && last && better(one, last) >= 0) continue;
		const place = best.findIndex((other) => better(one, other) < 0);
		best.splice(place < 0 ? best.length : place, 0, one);
		if (best.length > most) best.pop();
	}
	return best;
}

function toGroup(hits: readonly Hit[]): readonly [best: number, group: Group][] {
	const best = bestOf(hits, MOST_IN_A_GROUP);
	const [first] = best;
	if (!first) return [];
	const { found } = first;
	const results = best.map((one) => one.found);
	const layer = found.kind === 'mark' ? found.layer.id : '';
	return [[first.match, { kind: found.kind, layer, results, count: hits.length }]];
}

function byBest(hits: readonly (readonly Hit[])[]): Group[] {
	return hits
		.flatMap(toGroup)
		.sort(([a, one], [b, other]) => TIERS[one.kind] - TIERS[other.kind] || a - b)
		.map(([, group]) => group);
}

export function search(
	index: SearchIndex,
	query: string,
	{ known }: Pick<View, 'known'>
): readonly Group[] {
	const date = dateAsked(query);
	const dates: Group[] = date
		? [{ kind: 'date', layer: '', results: [{ kind: 'date', date }], count: 1 }]
		: [];
	const whole = fold(query);
	if (whole === '') return dates;
	const asked = { whole, words: whole.split(' '), close: squeeze(whole) };
	const hits = new Map<string, Hit[]>();
	for (const entry of index) {
		const found = hit(entry, asked);
		if (found === null || !isKnown(found, known)) continue;
		const key = groupOf(found);
		const group = hits.get(key);
		if (group) group.push(found);
		else hits.set(key, [found]);
	}
	return [...dates, ...byBest([...hits.values()])];
}
