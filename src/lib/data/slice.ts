/** The one rule for what holds on a day, and for what the record said on a day. */
import type { CatalogueFeature, CatalogueLayer } from './catalogue.ts';
import { addDays, daysBetween, firstDay, type Day } from './dates.ts';
import type { LayerClass } from './schema.ts';

/** `stale` and `last-known` follow the staleness rule of the feature's class. */
export type Freshness = 'current' | 'stale' | 'last-known';

/** A feature that holds on the day asked for, or an event that is just past. */
export interface Holding {
	readonly feature: CatalogueFeature;
	/** Days since the sighting or the past event; null for what is neither. */
	readonly ageDays: number | null;
	readonly freshness: Freshness;
}

export type Slice = readonly Holding[];

/** Whether the row stood in the record at the end of `known`; null asks for the record as it stands. */
export function inRecord({ properties }: CatalogueFeature, known: Day | null): boolean {
	if (known === null) return properties.retracted === undefined;
	return (
		properties.recorded <= known &&
		(properties.retracted === undefined || properties.retracted > known)
	);
}

/** Valid time, half-open: [start_date, end_date). An absent bound is unbounded. */
export function holdsOn({ properties }: CatalogueFeature, day: Day): boolean {
	const { start_date, end_date } = properties;
	return (
		(start_date === undefined || firstDay(start_date) <= day) &&
		(end_date === undefined || day < firstDay(end_date))
	);
}

/** Whether an event of this class is past, but not for longer than it stays on the map. */
export function lingersOn(
	{ properties }: CatalogueFeature,
	day: Day,
	kind: LayerClass | undefined
): boolean {
	const { end_date } = properties;
	if (!kind?.lingersDays || end_date === undefined) return false;
	const end = firstDay(end_date);
	return end <= day && day < addDays(end, kind.lingersDays);
}

/** Of two rows about one subject, whether `a` is the later word: by date, then record, then id. */
function isLater(a: CatalogueFeature, b: CatalogueFeature): boolean {
	const key = ({ id, properties }: CatalogueFeature) =>
		[firstDay(properties.start_date ?? '0001'), properties.recorded, id] as const;
	const [one, other] = [key(a), key(b)];
	const index = one.findIndex((part, place) => part !== other[place]);
	return index >= 0 && (one[index] ?? '') > (other[index] ?? '');
}

export function freshnessOf(ageDays: number, rule: LayerClass['staleness']): Freshness {
	if (!rule || ageDays < rule.staleAfterDays) return 'current';
	return ageDays < rule.lastKnownAfterDays ? 'stale' : 'last-known';
}

function compute({ definition, features }: CatalogueLayer, day: Day, known: Day | null): Slice {
	const latest = new Map<string, CatalogueFeature>();
	for (const feature of features) {
		const { subject, start_date } = feature.properties;
		if (!subject || !inRecord(feature, known)) continue;
		if (start_date !== undefined && firstDay(start_date) > day) continue;
		const other = latest.get(subject);
		if (!other || isLater(feature, other)) latest.set(subject, feature);
	}
	return features.flatMap((feature): Holding[] => {
		const { subject, start_date } = feature.properties;
		if (subject ? latest.get(subject) !== feature : !inRecord(feature, known)) return [];
		const kind = definition.classes[feature.properties.class];
		const rule = kind?.staleness;
		if (!holdsOn(feature, day)) {
			if (!lingersOn(feature, day, kind)) return [];
			const ageDays = daysBetween(firstDay(start_date ?? day), day);
			return [{ feature, ageDays, freshness: 'stale' }];
		}
		if (!rule || start_date === undefined) {
			return [{ feature, ageDays: null, freshness: 'current' }];
		}
		const ageDays = daysBetween(firstDay(start_date), day);
		return [{ feature, ageDays, freshness: freshnessOf(ageDays, rule) }];
	});
}

/** How many days of a layer are remembered; a year of scrubbing back and forth. */
const REMEMBERED = 400;
const remembered = new WeakMap<CatalogueLayer, Map<string, Slice>>();

/**
 * What of a layer holds on a day. Equal questions of one catalogue return the same object, so that
 * what did not change can be told by reference.
 */
export function slice(layer: CatalogueLayer, day: Day, known: Day | null = null): Slice {
	const memory = remembered.get(layer) ?? new Map<string, Slice>();
	remembered.set(layer, memory);
	const key = `${day}|${known ?? ''}`;
	const found = memory.get(key);
	if (found) return found;
	const fresh = compute(layer, day, known);
	const last = [...memory.values()].at(-1);
	const result = last && sameHoldings(last, fresh) ? last : fresh;
	if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value ?? '');
	memory.set(key, result);
	return result;
}

function sameHoldings(a: Slice, b: Slice): boolean {
	return (
		a.length === b.length &&
		a.every((one, index) => {
			const other = b[index];
			return (
				other !== undefined &&
				one.feature === other.feature &&
				one.ageDays === other.ageDays &&
				one.freshness === other.freshness
			);
		})
	);
}
