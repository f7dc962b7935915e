/** Gives the names of a picture the places that are good where the map now looks, under what now covers it. */
import type { Map } from 'maplibre-gl';
import type { Position } from 'geojson';
import { linesOf } from '#lib/render/crossings.ts';
import type { Collections, Drawn } from '#lib/render/drawn.ts';
import type { Box } from '#lib/render/boxes.ts';
import { placed, type Sight } from '#lib/render/label-places.ts';

type Points = Collections['points'];

const namesOf = ({ features }: Points) =>
	JSON.stringify(
		features.map(({ geometry, properties: { anchors, labelFrom, turn, route } }) =>
			route ? [geometry, turn, labelFrom] : [anchors, labelFrom]
		)
	);

/** Answers with the same points while no name has to move, so that nothing is sent to the map. */
export function settler(map: Map, covers: () => readonly Box[]) {
	let last: { from: Points; to: Points; names: string } | null = null;

	function sight(): Sight {
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		const middle = map.getCenter().lng;
		return {
			width,
			height,
			zoom: map.getZoom(),
			covers: covers(),
			/** Of the copies of the world the one that is in sight. */
			project([longitude = 0, latitude = 0]: Position) {
				const turns = Math.round((middle - longitude) / 360);
				const { x, y } = map.project([longitude + 360 * turns, latitude]);
				return [x, y];
			},
			unproject: ([x, y]) => map.unproject([x, y]).toArray()
		};
	}

	return (data: Collections): Collections => {
		const seen = sight();
		const lines = linesOf(data.lines.features, seen.zoom, seen.project);
		const features = placed(data.points.features, lines, seen);
		const to: Points = { ...data.points, features: features as Drawn[] };
		const names = namesOf(to);
		if (last?.from !== data.points || last.names !== names) last = { from: data.points, to, names };
		return { ...data, points: last.to };
	};
}
