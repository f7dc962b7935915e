/** The tiles a map begins with, asked for before MapLibre is there. */
import type { StyleSpecification } from 'maplibre-gl';
import type { Frame } from '#lib/render/frame.ts';
import { inWorld, tilesOf, vectorSources } from '#lib/render/ground.ts';
import { pageTiles } from './tiles.ts';

/** The addresses of the tiles that a flat map in this frame begins with. */
export function firstTiles(sources: StyleSpecification['sources'], frame: Frame): string[] {
	const addresses = vectorSources(sources).flatMap(([, source]) =>
		tilesOf(frame, source)
			.map(inWorld)
			.map(({ z, x, y }) => (source.tiles?.[0] ?? '').replace('{z}/{x}/{y}', `${z}/${x}/${y}`))
	);
	return [...new Set(addresses)];
}

/** One that fails is asked for again by the map, which says so. */
export async function askFor(addresses: readonly string[]): Promise<void> {
	const answers = addresses.map((url) =>
		pageTiles({ url, type: 'arrayBuffer' }, new AbortController())
	);
	await Promise.allSettled(answers);
}
