/** Carries out operations on a map, and nothing else. Tested against a recording fake. */
import type { GeoJSONSource, Map } from 'maplibre-gl';
import type { Operation } from './plan.ts';

/** The part of MapLibre's Map that operations need. */
export type Applicable = Pick<
	Map,
	'getSource' | 'setPaintProperty' | 'setLayoutProperty' | 'setProjection'
>;

export function apply(
	map: Applicable,
	operations: readonly Operation[],
	redrawSymbols: () => void
): void {
	for (const operation of operations) {
		switch (operation.kind) {
			case 'data':
				map.getSource<GeoJSONSource>(operation.source)?.setData(operation.data);
				break;
			case 'paint':
				map.setPaintProperty(
					operation.layer,
					operation.property as never,
					operation.value as never
				);
				break;
			case 'layout':
				map.setLayoutProperty(
					operation.layer,
					operation.property as never,
					operation.value as never
				);
				break;
			case 'projection':
				map.setProjection({ type: operation.projection });
				break;
			case 'symbols':
				redrawSymbols();
				break;
		}
	}
}
