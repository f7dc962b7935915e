/** The scale of a map in words and pixels: kilometres and nautical miles from one zero, and where that holds. */
import { METRES_PER_NAUTICAL_MILE } from '#lib/view/measure.ts';
import type { Language } from '#lib/view/view.ts';
import * as m from '#lib/paraglide/messages.js';
import { mercatorY } from './fan.ts';
import { latitudeOf, metresPerPixel, pixelsPerDegree } from './frame.ts';
import { parallelWords } from './graticule.ts';
import { nauticalMilesWords } from './perimeter-words.ts';
import { globeRadius, type Outlook } from './projection.ts';
import { radiusWords } from './words.ts';

export interface ScaleLine {
	readonly words: string;
	readonly pixels: number;
}

export interface Scale {
	readonly lines: readonly [kilometres: ScaleLine, nauticalMiles: ScaleLine];
	/** The parallel along which it holds, where others differ; null where it is true all over the map. */
	readonly at: string | null;
}

const LONGEST_PIXELS = 110;
/** Of a length on one edge of the map to that in its middle: what an eye with a ruler would not see. */
const SAME = 1.05;
/** Of the globe's radius from its middle: further off a globe has no scale to speak of. */
const FLAT = 0.3;

/** The greatest 1, 2, 3 or 5 with noughts that is no more. */
export function roundLength(most: number): number {
	const power = 10 ** Math.floor(Math.log10(most));
	return ([5, 3, 2].find((step) => step * power <= most) ?? 1) * power;
}

function differs({ camera, size }: Outlook): boolean {
	const reach = size.height / 2 / pixelsPerDegree(camera.zoom);
	const middle = mercatorY(camera.latitude);
	const cosines = [-reach, 0, reach].map((off) =>
		Math.cos((latitudeOf(middle + off) * Math.PI) / 180)
	);
	return Math.max(...cosines) / Math.min(...cosines) > SAME;
}

function whereWords(latitude: number, lang: Language): string {
	const locale = { locale: lang };
	const words =
		latitude === 0 ? m.graticule_plain({ degrees: '0' }, locale) : parallelWords(latitude, lang);
	return m.scale_at({ latitude: words }, locale);
}

/** Null where no one length would be true. */
export function scaleOf(outlook: Outlook, lang: Language): Scale | null {
	const { camera, size, projection } = outlook;
	if (projection === 'globe' && size.height / 2 > FLAT * globeRadius(outlook)) return null;
	const perPixel = metresPerPixel({ camera, ...size });
	const line = (unit: number, say: (metres: number) => string): ScaleLine => {
		const length = roundLength((LONGEST_PIXELS * perPixel) / unit) * unit;
		return { words: say(length), pixels: length / perPixel };
	};
	return {
		lines: [
			line(1000, (metres) => radiusWords(metres / 1000, lang)),
			line(METRES_PER_NAUTICAL_MILE, (metres) => nauticalMilesWords(metres, lang))
		],
		at: differs(outlook) ? whereWords(Math.round(camera.latitude), lang) : null
	};
}
