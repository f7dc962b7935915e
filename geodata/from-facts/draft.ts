/** A feature on its way to a file: properties in the order in which a reader wants to find them. */
import type { Geometry, Position } from 'geojson';

export const RECORDED = '2026-11-23';

/** A text and its Japanese. */
export type Pair = readonly [en: string, ja: string];

export interface Draft {
	readonly id: string;
	readonly geometry: Geometry | null;
	readonly properties: Readonly<Record<string, unknown>>;
}

const ORDER = [
	'class',
	'subject',
	'name',
	'name:ja',
	'summary',
	'summary:ja',
	'start_date',
	'end_date',
	'part_of',
	'*',
	'placement',
	'uncertainty_km',
	'confidence',
	'sources',
	'via',
	'via:ja',
	'note',
	'note:ja',
	'recorded'
];

function rank(key: string): number {
	const index = ORDER.indexOf(key);
	return index === -1 ? ORDER.indexOf('*') : index;
}

/** Sorts the properties and drops those without a value. */
export function draft(
	id: string,
	geometry: Geometry | null,
	properties: Readonly<Record<string, unknown>>
): Draft {
	const entries = Object.entries({ ...properties, recorded: RECORDED })
		.filter(([, value]) => value !== undefined && value !== '')
		.sort(([a], [b]) => rank(a) - rank(b));
	return { id, geometry, properties: Object.fromEntries(entries) };
}

/** `name` and `name:ja`, or nothing. */
export function localised(key: string, pair: Pair | undefined): Record<string, string> {
	return pair ? { [key]: pair[0], [`${key}:ja`]: pair[1] } : {};
}

/** `place` and `place_ja`: a declared field has no colon in its name. */
export function field(key: string, pair: Pair | undefined): Record<string, string> {
	return pair ? { [key]: pair[0], [`${key}_ja`]: pair[1] } : {};
}

export function round(value: number, decimals = 6): number {
	return Number(value.toFixed(decimals)) + 0;
}

export function position(longitude: number, latitude: number): Position {
	return [round(longitude), round(latitude)];
}

export function point(longitude: number, latitude: number): Geometry {
	return { type: 'Point', coordinates: position(longitude, latitude) };
}
