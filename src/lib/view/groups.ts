/** Layers under the questions that they help to answer. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Group, Layer } from '#lib/data/schema.ts';

export interface GroupedLayers {
	/** Null for the layers of no group. */
	readonly group: Group | null;
	/** Topmost first, as a panel lists them. */
	readonly layers: readonly Layer[];
}

/** How many layers one map can carry and still be read; a limit that is told, not enforced. */
export const READABLE_LAYERS = 8;

/** Every layer once; groups without any are left out. */
export function groupedLayers({ layers, groups }: Catalogue): readonly GroupedLayers[] {
	const listed = layers.map(({ definition }) => definition).toReversed();
	const of = (group: Group | null) =>
		listed.filter((layer) =>
			group ? layer.group === group.id : !groups.some(({ id }) => id === layer.group)
		);
	return [...groups, null]
		.map((group) => ({ group, layers: of(group) }))
		.filter((entry) => entry.layers.length > 0);
}
