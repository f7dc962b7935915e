/**
 * plan(previous, next) → the least that must be done to a map for it to show the next picture. Data
 * are compared by reference, paint by value; the structure of the style never changes.
 */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Collections, SourceName } from '#lib/render/drawn.ts';
import { SOURCES } from '#lib/render/drawn.ts';
import type { ProjectionName } from '#lib/view/view.ts';

/** All that a live map shows, besides its camera, which belongs to the reader's hand. */
export interface Picture {
	readonly style: StyleSpecification;
	readonly data: Collections;
	readonly projection: ProjectionName;
	/** Which theme the symbols are drawn in. */
	readonly symbols: string;
}

export type Operation =
	| { readonly kind: 'data'; readonly source: SourceName; readonly data: Collections[SourceName] }
	| {
			readonly kind: 'paint';
			readonly layer: string;
			readonly property: string;
			readonly value: unknown;
	  }
	| {
			readonly kind: 'layout';
			readonly layer: string;
			readonly property: string;
			readonly value: unknown;
	  }
	| { readonly kind: 'projection'; readonly projection: ProjectionName }
	| { readonly kind: 'symbols' };

type Values = Readonly<Record<string, unknown>>;

function changed(before: Values, after: Values): [property: string, value: unknown][] {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])]
		.filter((property) => JSON.stringify(before[property]) !== JSON.stringify(after[property]))
		.map((property) => [property, after[property]]);
}

const valuesOf = (layer: LayerSpecification, kind: 'paint' | 'layout') =>
	(layer[kind] ?? {}) as Values;

function restyle(before: StyleSpecification, after: StyleSpecification): Operation[] {
	if (before === after) return [];
	return after.layers.flatMap((layer, index) => {
		const old = before.layers[index];
		if (old?.id !== layer.id) {
			throw new RangeError(`style layer ${layer.id} stands where ${old?.id ?? 'nothing'} stood`);
		}
		return (['paint', 'layout'] as const).flatMap((kind) =>
			changed(valuesOf(old, kind), valuesOf(layer, kind)).map(([property, value]): Operation => ({
				kind,
				layer: layer.id,
				property,
				value
			}))
		);
	});
}

/**
 * The style to make a map with, which has the picture's data and projection from the start: a source that is filled
 * afterwards is laid out and drawn twice.
 */
export function startOf({ style, data, projection }: Picture): StyleSpecification {
	const fill = (name: string) => {
		const source = style.sources[name];
		return source?.type === 'geojson'
			? [[name, { ...source, data: data[name as SourceName] }]]
			: [];
	};
	const filled = Object.fromEntries(SOURCES.flatMap(fill));
	return { ...style, projection: { type: projection }, sources: { ...style.sources, ...filled } };
}

/** What to do. */
export function plan(previous: Picture, next: Picture): readonly Operation[] {
	const operations: Operation[] = restyle(previous.style, next.style);
	if (previous.symbols !== next.symbols) operations.push({ kind: 'symbols' });
	for (const source of SOURCES) {
		if (previous.data[source] !== next.data[source]) {
			operations.push({ kind: 'data', source, data: next.data[source] });
		}
	}
	if (previous.projection !== next.projection) {
		operations.push({ kind: 'projection', projection: next.projection });
	}
	return operations;
}
