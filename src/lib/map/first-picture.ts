/** Spares the frames on the way to a map's first picture that nobody sees. */
import type { Map } from 'maplibre-gl';

type Painted = Pick<Map, 'loaded' | 'painter'>;

/**
 * Draws nothing before the first picture is whole, as long as something lies over the map. MapLibre draws a frame for
 * each tile, image and range of glyphs that arrives, and without a graphics processor each takes as long as the last.
 */
export function drawWhole(map: Painted, covered: () => boolean): void {
	const { painter } = map;
	const render = painter.render.bind(painter);
	painter.render = (style, transform, data) => {
		// Names whose places are out of date are placed, and drawn, once more in the next frame.
		const whole = map.loaded() && !style.placement.stale;
		if (!whole && covered()) {
			// A name stays where it found room among half of the others, which may be its last choice among all.
			style.placement.variableOffsets = {};
			return;
		}
		painter.render = render;
		render(style, transform, data);
	};
}
