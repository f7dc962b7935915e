/** Shows which mark a click would pick, by a state of its features: nothing is laid out again for it. */
import type { Map } from 'maplibre-gl';
import { HOVERABLE } from '#lib/render/style.ts';

export function hoverer(map: Map): (key: string | null) => void {
	let last: string | null = null;
	return (key) => {
		if (key === last) return;
		for (const source of HOVERABLE) {
			if (last !== null) map.removeFeatureState({ source, id: last });
			if (key !== null) map.setFeatureState({ source, id: key }, { hovered: true });
		}
		last = key;
	};
}
