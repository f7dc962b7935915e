/**
 * The static map to publish: title, date, one map or two, legend, scale, sources and credits, in one SVG
 * that needs nothing around it.
 */
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import type { Bounds, Padding } from '#lib/view/camera.ts';
import { fitted, type Frame, type Size } from './frame.ts';
import type { Ground } from './ground.ts';
import { daysOf, mapDescription, mapTitle, placelessWords } from './map-words.ts';
import { at, chip } from './svg-block.ts';
import type { Box } from './boxes.ts';
import { digits, tag } from './svg-markup.ts';
import { measuresOf } from './svg-measures.ts';
import {
	columnArea,
	columnLayout,
	mayHaveColumn,
	panelsIn,
	rowsLayout,
	sizeOf
} from './svg-panels.ts';
import type { Layout } from './svg-panels.ts';
import { askedWithin, boundsOfView, frameOfView, pictureSource } from './svg-picture.ts';
import type { Asked } from './svg-picture.ts';
import { scaleBar, scaleCorner } from './svg-scale.ts';
import type { Lettering } from './svg-type.ts';
import { cardWords, changesCaption, type CardWords } from './svg-words.ts';
import { mapMarkup, paint, standAlone, themesOf } from './svg.ts';

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

/** Names of marks are due one level nearer than on the live map: nobody can zoom a picture. */
const NEARER = 1;

interface Placed extends Layout {
	readonly panels: readonly Box[];
	readonly frame: Frame;
}

/** The layout whose map shows its subject largest; where the View says how large that is, the largest map. */
function bestOf<Some extends Placed>(
	layouts: readonly [Some, ...Some[]],
	{ bounds, padding }: { readonly bounds: Bounds | null; readonly padding: Padding }
): Some {
	const worth = ({ frame }: Some) =>
		bounds ? fitted(bounds, frame, padding).zoom : frame.width * frame.height;
	return layouts.reduce((best, other) => (worth(other) > worth(best) ? other : best));
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
	const themes = themesOf(wanted === 'auto' ? 'light' : wanted);
	const theme = wanted === 'auto' ? 'light' : wanted;
	const colour = (pick: (one: (typeof themes)[number]) => string) => paint(themes.map(pick));
	const ink = colour((one) => one.interface.ink);
	const surface = colour((one) => one.interface.surface);
	const halo = colour((one) => one.ground.halo);
	const size = { width, height };
	const measures = measuresOf(size);
	const { enlarge } = measures;
	const edge = Math.round(16 * enlarge);
	const padding: Padding = { top: edge, right: edge, bottom: edge, left: edge };
	const count = earlier ? 2 : 1;

	const drawnIn = pictureSource(catalogue, asked, boundaries);
	const byFrame = new Map<string, Asked>();
	/** What the frame shows of what was asked. */
	const seenIn = (frame: Frame): Asked => {
		const key = JSON.stringify(frame);
		const seen = byFrame.get(key) ?? askedWithin(asked, frame, NEARER, drawnIn(frame, enlarge));
		byFrame.set(key, seen);
		return seen;
	};
	const changes = changesCaption(catalogue, asked);
	const placed = (layout: Layout): Placed => {
		const panels = panelsIn(layout.area, count);
		const frame = frameOfView(asked, boundaries, sizeOf(panels[0] ?? layout.area), padding);
		return { ...layout, panels, frame };
	};
	const lay = (column: boolean) => {
		const look = { themes, paint, lettering, measures, column };
		return (seen: Asked): Placed => {
			const caption = words.caption ?? (changes || placelessWords(asked, seen));
			const made = cardWords(seen, catalogue, { ...words, caption }, look);
			return placed(
				column ? columnLayout(size, made, measures, count) : rowsLayout(size, made, measures)
			);
		};
	};
	// The legend tells what the frame shows. Rows of it take of the frame's room: the second try is near enough.
	const laid = (column: boolean) => {
		const first = column
			? placed({ area: columnArea(size, count), blocks: [] })
			: lay(column)(asked);
		return lay(column)(seenIn(first.frame));
	};
	const best = bestOf(mayHaveColumn(size) ? [laid(true), laid(false)] : [laid(false)], {
		bounds: view.at ? null : boundsOfView(boundaries, asked.measurement),
		padding
	});
	const { panels, frame, blocks } = best;

	const panelMarkup = (
		panel: Box,
		index: number,
		data: Parameters<typeof mapMarkup>[0]['data'],
		ground: Ground
	) => {
		const look = { ink, surface, size: measures.date * 0.8, lettering };
		const day = earlier ? chip(daysOf(asked)[index] ?? '', look) : null;
		const corner = index === 0 ? scaleCorner(frame, { lang, enlarge }, data.points.features) : null;
		const covered: Box[] = [
			...(corner ? [corner] : []),
			...(day ? [{ left: 0, top: 0, right: 14 + day.width, bottom: 14 + day.height }] : [])
		];
		const drawing = { frame, lang, theme, ground, data, lettering, covered, enlarge };
		const map = mapMarkup({ ...drawing, nearer: NEARER, prefix: `${prefix}${index}` });
		const bar = { ink, halo, lang, lettering, enlarge };
		const scale = corner ? scaleBar(frame, corner, bar) : '';
		const clip = `${prefix}c${index}`;
		const outline = tag('clipPath', { id: clip }, tag('rect', { ...sizeOf(panel) }));
		const clipped = tag('g', { 'clip-path': `url(#${clip})` }, map + scale);
		return at(panel.left, panel.top, outline + clipped + at(10, 10, day?.markup ?? ''));
	};

	return {
		frame,
		draw(ground) {
			const { later, earlier: before } = drawnIn(frame, enlarge);
			const sides = before ? [before, later] : [later];
			const maps = panels.map((panel, index) =>
				panelMarkup(panel, index, sides[index] ?? later, ground)
			);
			const content =
				tag('rect', { width, height, fill: surface }) +
				maps.join('') +
				blocks.map(({ x, y, block: { markup } }) => at(x, y, markup)).join('');
			return standAlone(content, {
				width,
				height,
				lang,
				prefix,
				lettering,
				title: words.title ?? mapTitle(asked, catalogue),
				description:
					words.description ??
					[mapDescription(seenIn(frame), catalogue), placelessWords(asked, seenIn(frame))]
						.filter(Boolean)
						.join(' ')
			});
		}
	};
}
