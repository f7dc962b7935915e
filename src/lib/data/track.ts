/** The sightings of a subject in their order. It says in which order, not by which way. */
import type { Position } from 'geojson';
import type { CatalogueFeature } from './catalogue.ts';
import { daysBetween } from './dates.ts';
import { startOf } from './record.ts';
import type { Layer } from './schema.ts';

/**
 * The legs between one sighting and the next. Where a sighting was only "last known" before the next
 * one came, there is a gap and no leg.
 */
export function trackOf(
	record: readonly CatalogueFeature[],
	layer: Layer
): readonly (readonly [Position, Position])[] {
	const sightings = record
		.flatMap((feature) => {
			const day = startOf(feature);
			const rule = layer.classes[feature.properties.class]?.staleness;
			return feature.geometry?.type === 'Point' && feature.properties.subject && day && rule
				? [{ day, rule, place: feature.geometry.coordinates }]
				: [];
		})
		.sort((a, b) => (a.day < b.day ? -1 : 1));
	return sightings.slice(1).flatMap((next, index) => {
		const last = sightings[index];
		if (!last || daysBetween(last.day, next.day) >= last.rule.lastKnownAfterDays) return [];
		const same = last.place[0] === next.place[0] && last.place[1] === next.place[1];
		return same ? [] : [[last.place, next.place] as const];
	});
}
