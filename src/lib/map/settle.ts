/** Gives the names of a picture the places that are good where the map now looks, under what now covers it. */
import type { Map } from 'maplibre-gl';
import { linesOf } from '#lib/render/crossings.ts';
import type { Collections, Drawn } from '#lib/render/drawn.ts';
import type { Box } from '#lib/render/boxes.ts';
import { placed, type Sight } from '#lib/render/label-places.ts';
import { namesAlong } from '#lib/render/line-names.ts';
import { projectorOf } from '#lib/render/projection.ts';

type Points = Collections['points'];

const namesOf = ({ features }: Points) =>
	JSON.stringify(
		features.map(({ geometry, properties: { anchors, label, labelFrom, note, turn, route } }) =>
			route ? [geometry, turn, labelFrom] : [anchors, label, labelFrom, note]
		)
	);

/** Answers with the same points while no name has to move, so that nothing is sent to the map. */
export function settler(map: Map, covers: () => readonly Box[]) {
	let last: { from: Points; to: Points; names: string } | null = null;

	function sight(): Sight {
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		const { lng, lat } = map.getCenter();
		const zoom = map.getZoom();
		const camera = { zoom, longitude: lng, latitude: lat };
		const globe =
			map.getProjection()?.type === 'globe'
				? projectorOf({ camera, size: { width, height }, projection: 'globe' })
				: null;
		return {
			width,
			height,
			zoom,
			covers: covers(),
			/** Of the copies of the world the one that is in sight. */
			project([longitude = 0, latitude = 0]) {
				if (globe?.([longitude, latitude]) === null) return [NaN, NaN];
				const turns = Math.round((lng - longitude) / 360);
				const { x, y } = map.project([longitude + 360 * turns, latitude]);
				return [x, y];
			},
			unproject: ([x, y]) => map.unproject([x, y]).toArray()
		};
	}

	return (data: Collections): Collections => {
		const seen = sight();
		const lines = linesOf(data.lines.features, seen.zoom, seen.project);
		const beside = namesAlong([...data.rings.features, ...data.selection.features]);
		const features = placed([...data.points.features, ...beside], lines, seen);
		const to: Points = { ...data.points, features: features as Drawn[] };
		const names = namesOf(to);
		if (last?.from !== data.points || last.names !== names) last = { from: data.points, to, names };
		return { ...data, points: last.to };
	};
}
