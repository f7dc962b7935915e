/** The scale bar: kilometres and nautical miles, true in the middle of the map. */
import type { Language } from '#lib/view/view.ts';
import type { Drawn } from './drawn.ts';
import { projector, type Frame } from './frame.ts';
import { STACK_STEP } from './style-expressions.ts';
import { about, overlap, type Box } from './boxes.ts';
import { scaleOf, type Scale } from './scale-bar.ts';
import { digits, tag } from './svg-markup.ts';
import { REGULAR, emsOf, lettered, type Lettering } from './svg-type.ts';

const SIZE = 11;
const MARGIN = 14;
/** From a length to its words. */
const GAP = 6;
/** On a map lower than so many heights of it a scale would hide what it is the scale of. */
const LEAST_HEIGHTS = 3;

interface Written {
	readonly scale: Scale;
	readonly first: string;
	/** From the zero to where the words begin. */
	readonly far: number;
	readonly width: number;
	readonly height: number;
}

/** As it is before it is drawn larger: its lines then stand for the more. */
function written(frame: Frame, lang: Language, enlarge: number): Written | null {
	const camera = { ...frame.camera, zoom: frame.camera.zoom - Math.log2(enlarge) };
	const scale = scaleOf({ camera, size: frame, projection: 'mercator' }, lang);
	if (!scale) return null;
	const first = scale.at ? `${scale.lines[0].words} ${scale.at}` : scale.lines[0].words;
	const far = Math.max(...scale.lines.map(({ pixels }) => pixels)) + GAP;
	const words = Math.max(emsOf(first, REGULAR), emsOf(scale.lines[1].words, REGULAR)) * SIZE;
	return { scale, first, far, width: far + words + 10, height: 32 };
}

/** The first of the lower corners that no mark stands in; null where there is none. */
export function scaleCorner(
	frame: Frame,
	{ lang, enlarge }: Pick<ScaleLook, 'lang' | 'enlarge'>,
	points: readonly Drawn[]
): Box | null {
	const made = written(frame, lang, enlarge);
	if (!made) return null;
	const [width, height] = [made.width * enlarge + MARGIN, made.height * enlarge + 10];
	if (frame.height < LEAST_HEIGHTS * height || frame.width < width + MARGIN) return null;
	const top = frame.height - height;
	const corners = [0, frame.width - width].map((left): Box => {
		return { left, top, right: left + width, bottom: frame.height };
	});
	const project = projector(frame);
	const marks = points.flatMap(({ geometry, properties: { image, stack } }): Box[] => {
		if (image === '' || geometry.type !== 'Point') return [];
		const [x, y] = project(geometry.coordinates);
		const at = y + stack * STACK_STEP * enlarge;
		return [about([x, at], 12 * enlarge)];
	});
	return corners.find((one) => !marks.some((mark) => overlap(one, mark))) ?? null;
}

interface ScaleLook {
	readonly ink: string;
	readonly halo: string;
	readonly lang: Language;
	readonly lettering: Lettering;
	/** Of the size it has on a small picture. */
	readonly enlarge: number;
}

/** In its corner of the map: both lengths from one zero, and where they hold. */
export function scaleBar(frame: Frame, { left, top }: Box, look: ScaleLook): string {
	const { ink, halo, lang, lettering, enlarge } = look;
	const made = written(frame, lang, enlarge);
	if (!made) return '';
	const { scale, first, far } = made;
	const [long, short] = scale.lines.map(({ pixels }) => digits(pixels, 1));
	const d = `M0 6v20M0 14H${long}m0-6v6M0 18H${short}m0 0v6`;
	const words = (text: string, y: number) =>
		tag(
			'text',
			{
				x: digits(far, 1),
				y,
				'font-size': SIZE,
				fill: ink,
				stroke: halo,
				'stroke-width': 3,
				'paint-order': 'stroke'
			},
			lettered(text, REGULAR, lettering)
		);
	const grow = enlarge === 1 ? '' : ` scale(${digits(enlarge)})`;
	const transform = `translate(${digits(left + MARGIN, 1)} ${digits(top, 1)})${grow}`;
	return tag(
		'g',
		{ transform },
		tag('path', { d, stroke: halo, 'stroke-width': 4, fill: 'none' }) +
			tag('path', { d, stroke: ink, 'stroke-width': 1.4, fill: 'none' }) +
			words(first, 13) +
			words(scale.lines[1].words, 26)
	);
}
