/** The scale bar: kilometres and nautical miles, true in the middle of the map. */
import type { Language } from '#lib/view/view.ts';
import type { Drawn } from './drawn.ts';
import { projector, type Frame } from './frame.ts';
import { STACK_STEP } from './style-expressions.ts';
import { grown, overlap, type Box } from './svg-line.ts';
import { scaleOf } from './scale-bar.ts';
import { digits, tag } from './svg-markup.ts';
import { REGULAR, lettered, type Lettering } from './svg-type.ts';

const SCALE_SIZE = { width: 190, height: 34 };

/** The first of the lower corners that no mark stands in; the left one where all are taken. */
export function scaleCorner(frame: Frame, enlarge: number, points: readonly Drawn[]): Box {
	const [width, height] = [SCALE_SIZE.width * enlarge + 14, SCALE_SIZE.height * enlarge + 12];
	const top = frame.height - height;
	const corner = (left: number): Box => ({
		left,
		top,
		right: left + width,
		bottom: frame.height
	});
	const corners = [corner(0), corner(frame.width - width)];
	const project = projector(frame);
	const marks = points.flatMap(({ geometry, properties: { image, stack } }): Box[] => {
		if (image === '' || geometry.type !== 'Point') return [];
		const [x, y] = project(geometry.coordinates);
		const at = y + stack * STACK_STEP * enlarge;
		return [grown({ left: x, right: x, top: at, bottom: at }, 12 * enlarge)];
	});
	const free = corners.find((one) => !marks.some((mark) => overlap(one, mark)));
	return free ?? corner(0);
}

interface ScaleLook {
	readonly ink: string;
	readonly halo: string;
	readonly lang: Language;
	readonly lettering: Lettering;
	/** Of the size it has on a small picture. */
	readonly enlarge: number;
}

/** Its upper left corner is 0,0: both lengths from one zero, and where they hold. */
export function scaleBar(frame: Frame, look: ScaleLook): string {
	const { ink, halo, lang, lettering, enlarge } = look;
	// Drawn larger, its lines stand for the more.
	const camera = { ...frame.camera, zoom: frame.camera.zoom - Math.log2(enlarge) };
	const scale = scaleOf({ camera, size: frame, projection: 'mercator' }, lang);
	if (!scale) return '';
	const { lines, at } = scale;
	const [first, second] = lines.map(({ pixels }) => digits(pixels, 1));
	const d = `M0 6v20M0 14H${first}m0-6v6M0 18H${second}m0 0v6`;
	const words = (text: string, x: number, y: number) =>
		tag(
			'text',
			{
				x: digits(x, 1),
				y,
				'font-size': 11,
				fill: ink,
				stroke: halo,
				'stroke-width': 3,
				'paint-order': 'stroke'
			},
			lettered(text, REGULAR, lettering)
		);
	const far = Math.max(...lines.map(({ pixels }) => pixels)) + 6;
	const said = at ? `${lines[0].words} ${at}` : lines[0].words;
	const bars =
		tag('path', { d, stroke: halo, 'stroke-width': 4, fill: 'none' }) +
		tag('path', { d, stroke: ink, 'stroke-width': 1.4, fill: 'none' }) +
		words(said, far, 13) +
		words(lines[1].words, far, 26);
	return enlarge === 1 ? bars : tag('g', { transform: `scale(${digits(enlarge)})` }, bars);
}
