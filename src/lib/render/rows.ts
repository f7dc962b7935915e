/** The Scene as rows of a list, in the order that the View asks for. */
import { firstDay } from '#lib/data/dates.ts';
import type { Mark, Scene } from '#lib/view/scene.ts';
import type { Column, Language, Sort } from '#lib/view/view.ts';
import { localised, nameOf, placeOf } from './words.ts';

/** Text or a number to order by; null, which is always last, for what is not said. */
type Key = string | number | null;

const CONFIDENCE = { confirmed: 0, reported: 1, inferred: 2 } as const;

function keyMaker(column: Column, lang: Language): (mark: Mark) => Key {
	switch (column) {
		case 'name':
			return ({ feature }) => nameOf(feature, lang);
		case 'layer':
			return ({ layer }) => -layer.order;
		case 'class':
			return ({ kind }) => localised(kind.title, lang);
		case 'date':
			return ({ feature: { properties } }) =>
				properties.start_date === undefined ? null : firstDay(properties.start_date);
		case 'place':
			return ({ feature }) => placeOf(feature, lang) ?? null;
		case 'confidence':
			return ({ feature }) => CONFIDENCE[feature.properties.confidence];
		case 'placement':
			return ({ feature }) => (feature.geometry ? feature.properties.uncertainty_km : null);
		case 'sources':
			return ({ feature }) => feature.properties.sources.length;
	}
}

/** The numbers by which texts and numbers are in order: texts are collated once, and not in each comparison. */
function ranks(keys: readonly Key[], lang: Language): Float64Array {
	const { compare } = new Intl.Collator(lang, { numeric: true });
	const texts = [...new Set(keys.filter((key) => typeof key === 'string'))].sort(compare);
	const places = new Map(texts.map((text, index) => [text, index]));
	return Float64Array.from(keys, (key) =>
		key === null ? Infinity : typeof key === 'number' ? key : (places.get(key) ?? 0)
	);
}

/** From the first to the last layer drawn above it, and within a layer by rank and name. */
function usualOrder(marks: readonly Mark[], lang: Language): readonly Mark[] {
	const names = ranks(marks.map(keyMaker('name', lang)), lang);
	return [...marks.keys()]
		.sort((a, b) => {
			const [one, other] = [marks[a], marks[b]];
			if (!one || !other) return 0;
			const layers = other.layer.order - one.layer.order;
			return layers || one.kind.rank - other.kind.rank || (names[a] ?? 0) - (names[b] ?? 0);
		})
		.flatMap((index) => marks[index] ?? []);
}

/** Marks in order. Equal ones stand in the usual order, whichever way the column is sorted. */
export function inOrder(
	marks: readonly Mark[],
	sort: Sort | null,
	lang: Language
): readonly Mark[] {
	const usual = usualOrder(marks, lang);
	if (!sort) return usual;
	const keys = ranks(usual.map(keyMaker(sort.column, lang)), lang);
	const sign = sort.descending ? -1 : 1;
	return [...usual.keys()]
		.sort((a, b) => {
			const [one = 0, other = 0] = [keys[a], keys[b]];
			if (one === other) return a - b;
			if (one === Infinity || other === Infinity) return one - other;
			return sign * (one - other);
		})
		.flatMap((index) => usual[index] ?? []);
}

export type RowMaker = (scene: Scene, sort: Sort | null, lang: Language) => readonly Mark[];

/**
 * Builds a function that orders Scenes and remembers: marks that it has put in order before, of which a
 * filter only takes some away or gives some back, are not compared again.
 */
export function rowMaker(): RowMaker {
	let key = '';
	let order: readonly Mark[] = [];
	let positions = new Map<Mark, number>();
	return ({ layers }, sort, lang) => {
		const marks = layers.flatMap((layer) => layer.marks);
		const asked = JSON.stringify([sort, lang]);
		if (asked !== key || marks.some((mark) => !positions.has(mark))) {
			key = asked;
			order = inOrder(marks, sort, lang);
			positions = new Map(order.map((mark, index) => [mark, index]));
			return order;
		}
		const shown = new Uint8Array(order.length);
		for (const mark of marks) shown[positions.get(mark) ?? 0] = 1;
		return marks.length === order.length ? order : order.filter((_, index) => shown[index]);
	};
}
