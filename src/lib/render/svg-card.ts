/**
 * The static map to publish: title, date, one map or two, legend, scale, sources and credits, in one SVG
 * that needs nothing around it.
 */
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import type { Padding } from '#lib/view/camera.ts';
import { difference } from '#lib/view/diff.ts';
import { changeWords } from './changes.ts';
import type { Frame, Size } from './frame.ts';
import type { Ground } from './ground.ts';
import {
	asOfWords,
	creditsLine,
	daysOf,
	mapDescription,
	mapTitle,
	sourcesLine
} from './map-words.ts';
import { at, chip, textBlock, type Block } from './svg-block.ts';
import { legendBlock } from './svg-legend.ts';
import type { Box } from './svg-line.ts';
import { tag } from './svg-markup.ts';
import { layout, panelsIn, sizeOf } from './svg-panels.ts';
import { askedWithin, frameOfView, picturesOf, type Asked } from './svg-picture.ts';
import { SCALE_SIZE, scaleBar } from './svg-scale.ts';
import { REGULAR, SEMIBOLD, type Lettering } from './svg-type.ts';
import { mapMarkup, paint, standAlone, themesOf } from './svg.ts';

/** What an editor writes in place of what the View says of itself. */
export interface CardWords {
	readonly title?: string;
	readonly caption?: string;
	readonly description?: string;
}

export interface CardOptions extends Size {
	readonly words?: CardWords;
	readonly lettering?: Lettering;
	/** Keeps ids of several pictures on one page apart. */
	readonly prefix?: string;
}

export interface Card {
	/** The frame of its map; of its two maps, which are alike. */
	readonly frame: Frame;
	draw(ground: Ground): string;
}

const FIT_PADDING: Padding = { top: 16, right: 16, bottom: 16, left: 16 };

/** Sizes by width: a phone's, a column's, a page's. */
function measures(width: number) {
	if (width < 480)
		return { margin: 10, gap: 4, title: 16, date: 12, legendLines: 5, publishers: 3 };
	if (width < 900)
		return { margin: 14, gap: 4, title: 19, date: 13, legendLines: 3, publishers: 5 };
	return { margin: 20, gap: 5, title: 24, date: 14, legendLines: 3, publishers: 7 };
}

/** Lays the card out; the ground of its frame is then fetched, and the card drawn. */
export function layCard(
	catalogue: Catalogue,
	asked: Asked,
	boundaries: readonly Boundary[],
	{ width, height, words = {}, lettering = 'browser', prefix = '' }: CardOptions
): Card {
	const { view, earlier } = asked;
	const { lang, theme: wanted } = view;
	const theme = wanted === 'auto' ? 'light' : wanted;
	const themes = themesOf(theme);
	const colour = (pick: (one: (typeof themes)[number]) => string) => paint(themes.map(pick));
	const ink = colour((one) => one.interface.ink);
	const muted = colour((one) => one.interface.muted);
	const surface = colour((one) => one.interface.surface);
	const halo = colour((one) => one.ground.halo);
	const { margin, gap, ...size } = measures(width);
	const room = width - 2 * margin;
	const block = (text: string, fontSize: number, fill: string, most: number, face = REGULAR) =>
		textBlock(text, room, { face, size: fontSize, fill, most, lettering });

	const headline = words.title ?? mapTitle(asked);
	const title = block(headline, size.title, ink, height < 320 ? 1 : 2, SEMIBOLD);
	const date = block(asOfWords(asked), size.date, muted, 1);
	const top = margin * 0.7;
	const head = top + title.height + date.height + gap + 2;
	const found = difference(catalogue, view);
	const caption = block(
		words.caption ?? (found ? changeWords(found, lang).summary : ''),
		13,
		ink,
		3
	);
	const legendLook = { themes, paint, lettering, lang };
	const feet = ({ scene, earlier: before }: Asked): readonly Block[] => {
		const seen: Asked = { ...asked, scene, earlier: before };
		return [
			caption,
			legendBlock(seen, room, size.legendLines, legendLook),
			block(sourcesLine(seen, catalogue, size.publishers), 10.5, muted, 2),
			block(creditsLine(asked), 10.5, muted, 2)
		];
	};
	const lay = (foot: readonly Block[]) => {
		const placed = layout({ width, height }, head, foot, gap);
		const panels = panelsIn(placed.area, earlier ? 2 : 1);
		const [panel = placed.area] = panels;
		return { ...placed, panels, frame: frameOfView(view, boundaries, sizeOf(panel), FIT_PADDING) };
	};
	// The legend tells what the frame shows, and takes some of the frame's room: the second try is near enough.
	const first = lay(feet(askedWithin(asked, lay([]).frame)));
	const { panels, frame, feet: below } = lay(feet(askedWithin(asked, first.frame)));

	const panelMarkup = (
		panel: Box,
		index: number,
		data: Parameters<typeof mapMarkup>[0]['data'],
		ground: Ground
	) => {
		const day = earlier ? chip(daysOf(asked)[index] ?? '', { ink, surface, lettering }) : null;
		const scaled = index === 0;
		const scaleTop = frame.height - SCALE_SIZE.height - 6;
		const covered: Box[] = [
			...(scaled
				? [{ left: 0, top: scaleTop - 4, right: SCALE_SIZE.width, bottom: frame.height }]
				: []),
			...(day ? [{ left: 0, top: 0, right: 14 + day.width, bottom: 40 }] : [])
		];
		const drawing = { frame, lang, theme, ground, data, lettering, covered, nearer: 1 };
		const map = mapMarkup({ ...drawing, prefix: `${prefix}${index}` });
		const scale = scaled ? at(12, scaleTop, scaleBar(frame, { ink, halo, lang, lettering })) : '';
		const clip = `${prefix}c${index}`;
		const outline = tag('clipPath', { id: clip }, tag('rect', { ...sizeOf(panel) }));
		const clipped = tag('g', { 'clip-path': `url(#${clip})` }, map + scale);
		return at(panel.left, panel.top, outline + clipped + at(10, 10, day?.markup ?? ''));
	};

	return {
		frame,
		draw(ground) {
			const pictures = picturesOf(catalogue, asked, boundaries, frame);
			const sides = pictures.earlier ? [pictures.earlier, pictures.later] : [pictures.later];
			const maps = panels.map((panel, index) =>
				panelMarkup(panel, index, sides[index] ?? pictures.later, ground)
			);
			const content =
				tag('rect', { width, height, fill: surface }) +
				maps.join('') +
				at(margin, top, title.markup) +
				at(margin, top + title.height, date.markup) +
				below.map(({ y, block: { markup } }) => at(margin, y, markup)).join('');
			return standAlone(content, {
				width,
				height,
				lang,
				prefix,
				lettering,
				title: headline,
				description: words.description ?? mapDescription(askedWithin(asked, frame), catalogue)
			});
		}
	};
}
