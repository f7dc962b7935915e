/** The parts of the View that narrow and order: `where`, `within` and `sort`. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { firstDay, isDateText } from '#lib/data/dates.ts';
import { fold } from '#lib/data/fold.ts';
import type { Layer } from '#lib/data/schema.ts';
import { filterField, type FilterField } from './fields.ts';
import { sortFilters } from './filter.ts';
import type { Part, Reason } from './grammar.ts';
import { COLUMNS, type Filter, type RangeFilter } from './view.ts';

type Place = Pick<Filter, 'layer' | 'field'>;
/** `TextFilter`s are no longer than a URL should be. */
export const LONGEST_TEXT = 80;

function layerOf(catalogue: Catalogue, id: string): Layer | undefined {
	return catalogue.layers.find(({ definition }) => definition.id === id)?.definition;
}

/** Text as a View keeps it: composed, with single spaces, and not too long. Null where nothing is left. */
export function tidyText(text: string): string | null {
	const tidy = text.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim();
	const short = tidy.slice(0, LONGEST_TEXT).toWellFormed().trim();
	return fold(short) === '' ? null : short;
}

/** `;` parts filters, so that within a text it is written in another way. */
const writeText = (text: string) => text.replace(/[%;]/g, (sign) => encodeURIComponent(sign));
const readText = (text: string) =>
	text.replace(/%(25|3B)/gi, (_, code: string) => (code === '25' ? '%' : ';'));

const NUMBER = /^-?\d+(?:\.\d+)?$/;

function readBound(text: string, type: FilterField['type']): RangeFilter['from'] | undefined {
	if (text === '') return null;
	if (type === 'date') return isDateText(text) ? text : undefined;
	const value = Number(text) + 0;
	return NUMBER.test(text) && Number.isFinite(value) && NUMBER.test(String(value))
		? value
		: undefined;
}

/** Whether the ends are in order and at least one of them is given. */
export function isRange({ from, to }: Pick<RangeFilter, 'from' | 'to'>): boolean {
	if (typeof from === 'string' && typeof to === 'string') return firstDay(from) <= firstDay(to);
	if (typeof from === 'number' && typeof to === 'number') return from <= to;
	return from !== null || to !== null;
}

function readRange(place: Place, text: string, { type }: FilterField): RangeFilter | Reason {
	const [first = '', last = first, ...more] = text.split('..');
	const [from, to] = [readBound(first, type), readBound(last, type)];
	if (from === undefined || to === undefined || more.length > 0) return 'not-a-range';
	const range = { ...place, from, to };
	return isRange(range) ? range : 'not-a-range';
}

function readChoice(place: Place, text: string, { values }: FilterField): Filter | Reason {
	const chosen = [...new Set(text.split(',').filter(Boolean))].sort();
	const known = chosen.length > 0 && chosen.every((value) => values.has(value));
	return known ? { ...place, values: chosen } : 'unknown-value';
}

function readFilter(word: string, catalogue: Catalogue): Filter | Reason {
	const match = /^([^.:]+)\.([^.:]+):([^]+)$/.exec(word);
	if (!match) return 'malformed';
	const [, id = '', key = '', rest = ''] = match;
	const layer = layerOf(catalogue, id);
	if (!layer) return 'unknown-layer';
	const field = filterField(layer, key);
	if (!field) return 'unknown-field';
	const place = { layer: id, field: key };
	if (field.type === 'choice') return readChoice(place, rest, field);
	if (field.type !== 'text') return readRange(place, rest, field);
	const text = rest.startsWith('~') ? tidyText(readText(rest.slice(1))) : null;
	return text === null ? 'malformed' : { ...place, text };
}

/** Whether the filter says no more than the layer's own first choice. */
function isUsual(filter: Filter, catalogue: Catalogue): boolean {
	const usual = layerOf(catalogue, filter.layer)?.choice;
	const values = 'values' in filter ? filter.values.join() : null;
	return usual?.field === filter.field && values === usual.initially;
}

function filterText(filter: Filter): string {
	if ('values' in filter) return [...filter.values].sort().join(',');
	if ('text' in filter) return `~${writeText(filter.text)}`;
	return `${filter.from ?? ''}..${filter.to ?? ''}`;
}

/**
 * `layer.field:` and then values (`USA,CHN`), a range with both ends included and either left open
 * (`20..100`, `2025-10..`), or a text that is contained (`~yokosuka`).
 */
export const where: Part<'where'> = {
	name: 'where',
	key: 'where',
	read(text, catalogue) {
		const byField = new Map<string, Filter>();
		const bad: [string, Reason][] = [];
		for (const word of text.split(';').filter(Boolean)) {
			const filter = readFilter(word, catalogue);
			if (typeof filter === 'string') bad.push([word, filter]);
			else byField.set(`${filter.layer}.${filter.field}`, filter);
		}
		const kept = [...byField.values()].filter((filter) => !isUsual(filter, catalogue));
		return { value: sortFilters(kept), bad };
	},
	write: (value) =>
		sortFilters(value)
			.map((filter) => `${filter.layer}.${filter.field}:${filterText(filter)}`)
			.join(';') || null
};

export const within: Part<'within'> = {
	name: 'within',
	key: 'within',
	read: (text) => (text === 'view' ? { value: text, bad: [] } : { bad: [[text, 'not-a-choice']] }),
	write: (value) => value
};

/** A column of the list, with `-` before it from last to first. */
export const sort: Part<'sort'> = {
	name: 'sort',
	key: 'sort',
	read(text) {
		const [, minus = '', name = ''] = /^(-?)(.*)$/.exec(text) ?? [];
		const column = COLUMNS.find((one) => one === name);
		if (!column) return { bad: [[text, 'not-a-choice']] };
		return { value: { column, descending: minus !== '' }, bad: [] };
	},
	write: (value) => value && `${value.descending ? '-' : ''}${value.column}`
};
