/** What differs between two Scenes of one View. Pure; the words are in `render/changes.ts`. */
import type { Catalogue, FieldValue } from '#lib/data/catalogue.ts';
import type { Layer } from '#lib/data/schema.ts';
import type { Bounds } from './camera.ts';
import { frame } from './frame.ts';
import { scene, type Mark, type Scene, type SceneLayer } from './scene.ts';
import type { Reference, View } from './view.ts';

export interface FieldChange {
	/** `class`, a common property, or a declared field of the layer. */
	readonly key: string;
	readonly from: FieldValue | null;
	readonly to: FieldValue | null;
}

export interface Appeared {
	readonly kind: 'appeared';
	readonly reference: Reference;
	readonly before: null;
	readonly after: Mark;
	readonly index: number;
}

export interface Gone {
	readonly kind: 'gone';
	readonly reference: Reference;
	readonly before: Mark;
	readonly after: null;
}

/**
 * `moved`: its geometry or placement differs. `changed`: it stays, and a field differs. `resighted`: another
 * row says the same of it, so nothing changed in the world. `aged`: the same row, no longer as fresh.
 */
export interface Altered {
	readonly kind: 'moved' | 'changed' | 'resighted' | 'aged';
	readonly reference: Reference;
	readonly before: Mark;
	readonly after: Mark;
	readonly fields: readonly FieldChange[];
	/** Where the later mark stands in the drawing order of its layer. */
	readonly index: number;
}

/** One difference. It carries the marks of both ends, and so the sources of both. */
export type Change = Appeared | Gone | Altered;
export type ChangeKind = Change['kind'];

export interface Difference {
	readonly from: Scene;
	readonly to: Scene;
	readonly changes: readonly Change[];
}

/** How a report words the place it means; another wording of one place is no change of the world. */
export const PLACE_FIELDS: readonly string[] = ['place', 'place_ja', 'region', 'region_ja'];
const COMMON = ['class', 'name', 'name:ja', 'summary', 'summary:ja'];

const keyOf = ({ reference }: Mark) => reference.id;

function valueOf({ feature }: Mark, key: string): FieldValue | null {
	const value = feature.properties[key];
	return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function fieldChanges(layer: Layer, before: Mark, after: Mark): readonly FieldChange[] {
	return [...COMMON, ...Object.keys(layer.fields)].flatMap((key) => {
		const [from, to] = [valueOf(before, key), valueOf(after, key)];
		return from === to || PLACE_FIELDS.includes(key) ? [] : [{ key, from, to }];
	});
}

function isMove({ feature: before }: Mark, { feature: after }: Mark): boolean {
	return (
		before.properties.placement !== after.properties.placement ||
		(before.geometry !== after.geometry &&
			JSON.stringify(before.geometry) !== JSON.stringify(after.geometry))
	);
}

function altered(before: Mark, after: Mark, index: number): Altered | null {
	const { reference, layer } = after;
	if (before.feature === after.feature) {
		if (before.freshness === after.freshness) return null;
		return { kind: 'aged', reference, before, after, fields: [], index };
	}
	const fields = fieldChanges(layer, before, after);
	const kind = isMove(before, after) ? 'moved' : fields.length > 0 ? 'changed' : 'resighted';
	return { kind, reference, before, after, fields, index };
}

function diffLayer(a: SceneLayer, b: SceneLayer): Change[] {
	if (a === b) return [];
	const left = new Map(a.marks.map((mark) => [keyOf(mark), mark]));
	const arrived = b.marks.flatMap((after, index): Change[] => {
		const before = left.get(keyOf(after));
		left.delete(keyOf(after));
		const { reference } = after;
		if (!before) return [{ kind: 'appeared', reference, before: null, after, index }];
		const change = altered(before, after, index);
		return change ? [change] : [];
	});
	const gone = [...left.values()].map((before): Gone => ({
		kind: 'gone',
		reference: before.reference,
		before,
		after: null
	}));
	return [...arrived, ...gone];
}

/**
 * The changes from one Scene to another of the same layers, in drawing order. With the two days they lose
 * nothing: the second Scene can be rebuilt from the first and them (`tests/view/diff.test.ts` does).
 */
export function diff(a: Scene, b: Scene): readonly Change[] {
	const ids = ({ layers }: Scene) => layers.map(({ definition }) => definition.id).join();
	if (ids(a) !== ids(b)) throw new RangeError(`layers differ: ${ids(a)} and ${ids(b)}`);
	return a.layers.flatMap((layer, index) => {
		const other = b.layers[index];
		return other ? diffLayer(layer, other) : [];
	});
}

/** What a View with two days compares, the earlier day first; null for a View of one day. */
export function difference(
	catalogue: Catalogue,
	view: View,
	bounds: Bounds | null = frame(view)
): Difference | null {
	if (view.t.length === 1) return null;
	const [earlier, later] = [...view.t].sort();
	const from = scene(catalogue, view, earlier, bounds);
	const to = scene(catalogue, view, later, bounds);
	return { from, to, changes: diff(from, to) };
}

/** The sources of both ends of a change: what is cited for the old state, and for the new. */
export function changeSources({ before, after }: Change): {
	readonly before: readonly string[];
	readonly after: readonly string[];
} {
	return {
		before: before?.feature.properties.sources ?? [],
		after: after?.feature.properties.sources ?? []
	};
}
