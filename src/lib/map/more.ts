/** Buttons on the map, each for the marks that a column has no room for. */
import { Marker, type Map } from 'maplibre-gl';
import type { Point } from 'geojson';
import type { Collections, Drawn, Member } from '#lib/render/drawn.ts';
import { STACK_STEP } from '#lib/render/style-expressions.ts';

export interface More {
	readonly members: readonly Member[];
	readonly button: HTMLButtonElement;
}

const isMore = ({ properties }: Drawn) => properties.kind === 'more';
const nameOf = ({ geometry, properties: { stack, members = [] } }: Drawn) =>
	JSON.stringify([geometry, stack, members.map(({ key, label }) => [key, label])]);

export function attachMore(
	map: Map,
	say: (count: number) => string,
	chosen: (more: More) => void
): (points: Collections['points']) => void {
	const shown = new globalThis.Map<string, Marker>();

	function add(point: Drawn): Marker {
		const { stack, members = [] } = point.properties;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'more';
		button.textContent = `+${members.length}`;
		button.setAttribute('aria-label', say(members.length));
		button.setAttribute('aria-haspopup', 'dialog');
		button.addEventListener('click', (event) => {
			event.stopPropagation();
			chosen({ members, button });
		});
		const [longitude = 0, latitude = 0] = (point.geometry as Point).coordinates;
		return new Marker({ element: button, offset: [0, stack * STACK_STEP], opacityWhenCovered: '0' })
			.setLngLat([longitude, latitude])
			.addTo(map);
	}

	return ({ features }) => {
		const wanted = new globalThis.Map(
			features.filter(isMore).map((point) => [nameOf(point), point])
		);
		for (const [name, marker] of shown) {
			if (wanted.has(name)) continue;
			marker.remove();
			shown.delete(name);
		}
		for (const [name, point] of wanted) if (!shown.has(name)) shown.set(name, add(point));
	};
}
