/** The boundaries of perimeters on the server, where nobody waits for a hand: exact, and kept. */
import { DEFAULT_TOLERANCE, buffer } from '#lib/geo/buffer.ts';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import type { Perimeter } from '#lib/view/perimeter.ts';

const KEPT = 200;
const known = new Map<string, Boundary['geometry'] | null>();

function boundary({ key, source, boundaryMetres }: Perimeter): Boundary['geometry'] | null {
	const found = known.get(key);
	if (found !== undefined) return found;
	const geometry = buffer(source, boundaryMetres);
	known.set(key, geometry);
	if (known.size > KEPT) known.delete(known.keys().next().value ?? '');
	return geometry;
}

export function boundariesOf(perimeters: readonly Perimeter[]): readonly Boundary[] {
	return perimeters.flatMap((perimeter) => {
		const geometry = boundary(perimeter);
		return geometry ? [{ perimeter, geometry, tolerance: DEFAULT_TOLERANCE }] : [];
	});
}
