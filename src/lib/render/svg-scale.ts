/** The scale bar: kilometres and nautical miles, true in the middle of the map. */
import type { Language } from '#lib/view/view.ts';
import type { Drawn } from './drawn.ts';
import { metresPerPixel, projector, type Frame } from './frame.ts';
import { STACK_STEP } from './style-expressions.ts';
import { grown, overlap, type Box } from './svg-line.ts';
import { nauticalMilesWords } from './perimeter-words.ts';
import { digits, tag } from './svg-markup.ts';
import { REGULAR, lettered, type Lettering } from './svg-type.ts';
import { radiusWords } from './words.ts';

const METRES_PER_NAUTICAL_MILE = 1852;
const LONGEST_PIXELS = 120;
const SCALE_SIZE = { width: 190, height: 34 };

/** The greatest 1, 2 or 5 with noughts that is no more. */
function round(most: number): number {
	const power = 10 ** Math.floor(Math.log10(most));
	return ([5, 2].find((step) => step * power <= most) ?? 1) * power;
}

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

/** Its upper left corner is 0,0. */
export function scaleBar(frame: Frame, look: ScaleLook): string {
	const { ink, halo, lang, lettering, enlarge } = look;
	const perPixel = metresPerPixel(frame) * enlarge;
	const bar = (unit: number, y: number, words: (value: number) => string) => {
		const value = round((LONGEST_PIXELS * perPixel) / unit);
		const width = digits((value * unit) / perPixel, 1);
		const d = `M0 ${y - 4}v8M0 ${y}H${width}m0-4v8`;
		return (
			tag('path', { d, stroke: halo, 'stroke-width': 4, fill: 'none' }) +
			tag('path', { d, stroke: ink, 'stroke-width': 1.4, fill: 'none' }) +
			tag(
				'text',
				{
					x: Number(width) + 6,
					y: y + 4,
					'font-size': 11,
					fill: ink,
					stroke: halo,
					'stroke-width': 3,
					'paint-order': 'stroke'
				},
				lettered(words(value), REGULAR, lettering)
			)
		);
	};
	const bars =
		bar(1000, 8, (kilometres) => radiusWords(kilometres, lang)) +
		bar(METRES_PER_NAUTICAL_MILE, 24, (miles) =>
			nauticalMilesWords(miles * METRES_PER_NAUTICAL_MILE, lang)
		);
	return enlarge === 1 ? bars : tag('g', { transform: `scale(${digits(enlarge)})` }, bars);
}
