/** What lies under a place of the screen. */
import type { Map, PointLike } from 'maplibre-gl';
import { CLICKABLE } from '#lib/render/style.ts';

/** Keys of the drawn features of some style layers within a distance, those of the first layers first. */
export function keysAt(
	map: Map,
	x: number,
	y: number,
	radius: number,
	among: readonly string[] = CLICKABLE
): string[] {
	const box: [PointLike, PointLike] = [
		[x - radius, y - radius],
		[x + radius, y + radius]
	];
	const layers = among.filter((id) => map.getLayer(id));
	const order = new globalThis.Map<string, number>(layers.map((id, index) => [id, index]));
	const found = map
		.queryRenderedFeatures(box, { layers })
		.map(({ layer, properties }) => ({ key: String(properties['key']), layer: layer.id }))
		.sort((a, b) => (order.get(a.layer) ?? 0) - (order.get(b.layer) ?? 0));
	return [...new Set(found.map(({ key }) => key))];
}
