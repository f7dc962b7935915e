/**
 * The pictures an embed arrives with. How wide its frame is nobody knows before it is there, and what is
 * drawn for a desk cannot be read on a phone: each range of widths has its own, of which CSS shows one.
 */
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { View } from '#lib/view/view.ts';
import { daysOf } from './map-words.ts';
import type { Frame, Size } from './frame.ts';
import { firstPaint, type BareMap, type FirstPaint } from './static-map.server.ts';
import { digits, escaped, tag } from './svg-markup.ts';
import { askedOf } from './svg-picture.ts';

/** Each is drawn for the least width at which it is shown, or little less, and enlarged up to the next. */
export const EMBED_SIZES = {
	narrow: { width: 338, height: 306 },
	middle: { width: 520, height: 364 },
	wide: { width: 860, height: 520 }
} as const satisfies Record<string, Size>;
export type EmbedSize = keyof typeof EMBED_SIZES;

/** Two maps, one above the other where it is narrow. */
const SIDES = {
	narrow: { width: 338, height: 225 },
	middle: { width: 259, height: 364 },
	wide: { width: 429, height: 520 }
} as const satisfies Record<EmbedSize, Size>;

/** A View's own camera is for a map of this width; on a narrower one it sees the same ground. */
const CAMERA_WIDTH = 960;
/** Of markup: with more in all, a middling width does with the picture for a narrow one. */
const MOST_MARKUP = 110_000;

export interface EmbedPictures {
	/** Panes with a picture for each range of widths. */
	readonly markup: string;
	/** What of them is there, as classes. */
	readonly sizes: readonly EmbedSize[];
	readonly mode: 'one' | View['compare'];
	readonly title: string;
	/** Of the widest. */
	readonly frame: Frame;
}

function located(name: EmbedSize, { svg, frame }: BareMap): string {
	const { zoom, latitude, longitude } = frame.camera;
	const camera = [zoom, latitude, longitude].map((value) => digits(value, 6)).join('/');
	return svg.replace('<svg ', `<svg class="${name}" data-camera="${camera}" `);
}

export async function embedPictures(catalogue: Catalogue, view: View): Promise<EmbedPictures> {
	const two = view.t.length === 2;
	const shapes = two && view.compare === 'side' ? SIDES : EMBED_SIZES;
	const draw = async (name: EmbedSize) => {
		const shift = Math.log2(EMBED_SIZES[name].width / CAMERA_WIDTH);
		const at = view.at && { ...view.at, zoom: Math.max(view.at.zoom + shift, 0) };
		const options = { depth: false, prefix: name.slice(0, 1) };
		const asked: View = { ...view, at, theme: 'auto' };
		return { name, paint: await firstPaint(catalogue, asked, shapes[name], options) };
	};
	const all = await Promise.all((['narrow', 'middle', 'wide'] as const).map(draw));
	// The other day's ground is the same, and costs next to nothing on the wire.
	const length = all.reduce((sum, { paint }) => sum + paint.later.svg.length, 0);
	const heavy = length > MOST_MARKUP;
	const kept = all.filter(({ name }) => !heavy || name !== 'middle');
	const { paint } = all.at(-1)!;
	const days = daysOf(askedOf(catalogue, view));
	const pane = (side: 'a' | 'b', of: (one: FirstPaint) => BareMap | null, day?: string) => {
		const pictures = kept.map(({ name, paint: one }) => {
			const map = of(one);
			return map ? located(name, map) : '';
		});
		const chip = day ? tag('p', { class: 'day' }, escaped(day)) : '';
		return tag('div', { class: `pane ${side}` }, pictures.join('') + chip);
	};
	return {
		markup: paint.earlier
			? pane('a', (one) => one.earlier, days[0]) + pane('b', (one) => one.later, days[1])
			: pane('b', (one) => one.later),
		sizes: kept.map(({ name }) => name),
		mode: two ? view.compare : 'one',
		title: paint.title,
		frame: paint.later.frame
	};
}
