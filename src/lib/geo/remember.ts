import type { Geometry } from 'geojson';

/**
 * The same function of a geometry, which remembers its answer for as long as the geometry lives. Should
 * somebody change the coordinates in place, the answer is found anew: they are compared each time.
 */
export function remembered<Answer>(
	answer: (geometry: Geometry) => Answer
): (geometry: Geometry) => Answer {
	const known = new WeakMap<Geometry, { numbers: number[]; answer: Answer }>();
	return (geometry) => {
		const entry = known.get(geometry);
		if (entry && compare(geometry, entry.numbers, 0) === entry.numbers.length) return entry.answer;
		// First the answer: it throws if the geometry is none.
		const fresh = { answer: answer(geometry), numbers: numbersOf(geometry) };
		known.set(geometry, fresh);
		return fresh.answer;
	};
}

type Nested = number | Nested[];

function partsOf(geometry: Geometry): Nested[] {
	return geometry.type === 'GeometryCollection' ? [] : (geometry.coordinates as Nested[]);
}

/** How many numbers have been found equal, or -1 from the first difference on. */
function compare(geometry: Geometry, numbers: number[], start: number): number {
	if (geometry.type !== 'GeometryCollection') return compareAll(partsOf(geometry), numbers, start);
	let at = start;
	for (const member of geometry.geometries) {
		at = compare(member, numbers, at);
		if (at < 0) return -1;
	}
	return at;
}

function compareAll(parts: Nested[], numbers: number[], start: number): number {
	let at = start;
	for (let index = 0; index < parts.length; index++) {
		const part = parts[index]!;
		if (typeof part === 'number') {
			if (part !== numbers[at++]) return -1;
		} else {
			at = compareAll(part, numbers, at);
			if (at < 0) return -1;
		}
	}
	return at;
}

function numbersOf(geometry: Geometry): number[] {
	return geometry.type === 'GeometryCollection'
		? geometry.geometries.flatMap(numbersOf)
		: (partsOf(geometry).flat(4) as number[]);
}
