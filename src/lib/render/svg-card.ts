/**
 * The static map to publish: title, date, one map or two, legend, scale, sources and credits, in one SVG
 * that needs nothing around it. Also the bare map, for a page that says the rest in HTML.
 */
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import type { Padding } from '#lib/view/camera.ts';
import type { View } from '#lib/view/view.ts';
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
import { mapMarkup, paint, themesOf, type MapDrawing } from './svg.ts';
import { legendBlock } from './svg-legend.ts';
import type { Box } from './svg-line.ts';
import { digits, escaped, tag } from './svg-markup.ts';
import { frameOfView, picturesOf, type Asked } from './svg-picture.ts';
import { SCALE_SIZE, scaleBar } from './svg-scale.ts';
import {
	FAMILIES,
	REGULAR,
	SEMIBOLD,
	emsOf,
	faceAttributes,
	lettered,
	shortened,
	wrapped,
	type Lettering,
	type Typeface
} from './svg-type.ts';

/** What an editor writes in place of what the View says of itself. */
export interface CardWords {
	readonly title?: string;
	readonly caption?: string;
	readonly description?: string;
}

export interface CardOptions extends Size {
	readonly words?: CardWords;
	readonly lettering?: Lettering;
	readonly prefix?: string;
}

interface TextBlock {
	readonly height: number;
	readonly markup: string;
}

interface TextLook {
	readonly face: Typeface;
	readonly size: number;
	readonly fill: string;
	readonly most: number;
	readonly lettering: Lettering;
}

/** Lines of text under each other; the last one is shortened where the text is longer. */
function textBlock(
	text: string,
	width: number,
	{ face, size, fill, most, lettering }: TextLook
): TextBlock {
	if (text === '' || most < 1) return { height: 0, markup: '' };
	const lines = wrapped([{ text, face, scale: 1 }], width / size, 0);
	const said = lines.map((line) => line.map((span) => span.text).join(''));
	const shown = said.slice(0, most);
	if (said.length > most) {
		const rest = said.slice(most - 1).join(' ');
		shown[most - 1] = shortened(rest, face, width / size);
	}
	const step = Math.round(size * 1.3);
	const spans = shown.map((line, index) =>
		tag('tspan', { x: 0, dy: index === 0 ? null : step }, lettered(line, face, lettering))
	);
	const y = digits(step * 0.5 + size * 0.34, 1);
	const markup = tag(
		'text',
		{ y, 'font-size': size, fill, ...faceAttributes(face) },
		spans.join('')
	);
	return { height: step * shown.length, markup };
}

const at = (x: number, y: number, inner: string) =>
	inner === '' ? '' : tag('g', { transform: `translate(${digits(x, 1)} ${digits(y, 1)})` }, inner);

/** The panels, equal to the pixel: side by side where there is room, else one above the other. */
function panelsIn({ left, top, right, bottom }: Box, count: number): readonly Box[] {
	if (count === 1) return [{ left, top, right, bottom }];
	const gap = 3;
	if (right - left >= 1.15 * (bottom - top)) {
		const width = Math.floor((right - left - gap) / 2);
		return [
			{ left, top, right: left + width, bottom },
			{ left: right - width, top, right, bottom }
		];
	}
	const height = Math.floor((bottom - top - gap) / 2);
	return [
		{ left, top, right, bottom: top + height },
		{ left, top: bottom - height, right, bottom }
	];
}

const FIT_PADDING: Padding = { top: 16, right: 16, bottom: 16, left: 16 };

export interface Card {
	/** The frame of its map; of its two maps, which are alike. */
	readonly frame: Frame;
	draw(ground: Ground): string;
}

/** Lays the card out; the ground of its frame is then fetched, and the card drawn. */
export function layCard(
	catalogue: Catalogue,
	asked: Asked,
	boundaries: readonly Boundary[],
	{ width, height, words = {}, lettering = 'browser', prefix = '' }: CardOptions
): Card {
	const { view, earlier } = asked;
	const { lang } = view;
	const themes = themesOf(view.theme === 'auto' ? 'light' : view.theme);
	const colour = (pick: (theme: (typeof themes)[number]) => string) => paint(themes.map(pick));
	const ink = colour((theme) => theme.interface.ink);
	const muted = colour((theme) => theme.interface.muted);
	const surface = colour((theme) => theme.interface.surface);
	const halo = colour((theme) => theme.ground.halo);
	const small = width < 480;
	const margin = small ? 10 : width < 900 ? 14 : 20;
	const inner = width - 2 * margin;
	const roomy = height >= 360;
	const text = { lettering, face: REGULAR };
	const title = textBlock(words.title ?? mapTitle(asked), inner, {
		...text,
		face: SEMIBOLD,
		size: small ? 16 : width < 900 ? 19 : 24,
		fill: ink,
		most: roomy ? 2 : 1
	});
	const date = textBlock(asOfWords(asked), inner, {
		...text,
		size: small ? 12 : 14,
		fill: muted,
		most: 1
	});
	const caption = textBlock(words.caption ?? '', inner, {
		...text,
		size: 13,
		fill: ink,
		most: roomy ? 3 : 0
	});
	const scenes = [...(earlier ? [earlier] : []), asked.scene];
	const changes = view.t.length === 2 && view.compare === 'changes';
	const legendLook = { themes, paint, lettering, lang };
	const legend = legendBlock(scenes, changes, inner, roomy ? (small ? 5 : 3) : 0, legendLook);
	const credit = { ...text, size: 10.5, fill: muted, most: roomy ? 2 : 1 };
	const sources = textBlock(sourcesLine(asked, catalogue, small ? 3 : 6), inner, credit);
	const credits = textBlock(creditsLine(asked), inner, credit);
	const gap = small ? 6 : 8;
	const head = margin * 0.7 + title.height + date.height + gap;
	const foot = [caption, legend, sources, credits]
		.map((block) => (block.height > 0 ? block.height + gap * 0.5 : 0))
		.reduce((sum, one) => sum + one, gap * 0.5 + 4);
	// A card too low for all its words keeps the map, and loses the foot first.
	const bottom = Math.max(height - foot, head + Math.min(80, height / 2));
	const area = { left: 0, top: Math.round(head), right: width, bottom: Math.round(bottom) };
	const panels = panelsIn(area, earlier ? 2 : 1);
	const [firstPanel = area] = panels;
	const size = sizeOf(firstPanel);
	const frame = frameOfView(view, boundaries, size, FIT_PADDING);
	const draw = (ground: Ground): string => {
		const pictures = picturesOf(catalogue, asked, boundaries, frame);
		const parts = panels.map((panel, index) => {
			const first = index === 0;
			const scaleAt = [12, size.height - SCALE_SIZE.height - 6] as const;
			const day = earlier ? chip(daysOf(asked)[index] ?? '', { ink, surface, lettering }) : null;
			const covered: Box[] = [
				...(first
					? [{ left: 0, top: scaleAt[1] - 4, right: SCALE_SIZE.width, bottom: size.height }]
					: []),
				...(day ? [{ left: 0, top: 0, right: 14 + day.width, bottom: 40 }] : [])
			];
			const drawing: MapDrawing = {
				frame,
				lang,
				theme: view.theme === 'auto' ? 'light' : view.theme,
				ground,
				data: earlier && first && pictures.earlier ? pictures.earlier : pictures.later,
				prefix: `${prefix}${index === 0 ? 'a' : 'b'}`,
				lettering,
				covered,
				nearer: 1
			};
			const clip = `${prefix}c${index}`;
			const scale = first ? at(...scaleAt, scaleBar(frame, { ink, halo, lang, lettering })) : '';
			const map = tag('clipPath', { id: clip }, tag('rect', { ...size }));
			const content = tag('g', { 'clip-path': `url(#${clip})` }, mapMarkup(drawing) + scale);
			return at(panel.left, panel.top, map + content + at(10, 10, day?.markup ?? ''));
		});
		let y = area.bottom + gap * 0.5 + 2;
		const below = [caption, legend, sources, credits].map((block) => {
			const placed = at(margin, y, block.markup);
			if (block.height > 0) y += block.height + gap * 0.5;
			return placed;
		});
		const content =
			tag('rect', { width, height, fill: surface }) +
			parts.join('') +
			at(margin, margin * 0.7, title.markup) +
			at(margin, margin * 0.7 + title.height, date.markup) +
			(bottom === height - foot ? below.join('') : '');
		return standAlone(content, {
			width,
			height,
			lang,
			prefix,
			title: words.title ?? mapTitle(asked),
			description: words.description ?? mapDescription(asked, catalogue)
		});
	};
	return { frame, draw };
}

const sizeOf = ({ left, top, right, bottom }: Box): Size => ({
	width: right - left,
	height: bottom - top
});

function chip(
	text: string,
	{ ink, surface, lettering }: { ink: string; surface: string; lettering: Lettering }
) {
	const size = 14;
	const width = emsOf(text, SEMIBOLD) * size + 16;
	const markup =
		tag('rect', { width, height: 26, rx: 4, fill: surface }) +
		tag(
			'text',
			{ x: 8, y: 18, 'font-size': size, 'font-weight': '600', fill: ink },
			lettered(text, SEMIBOLD, lettering)
		);
	return { width, markup };
}

export interface Saying extends Size {
	readonly lang: View['lang'];
	readonly prefix: string;
	readonly title: string;
	readonly description: string;
	/** Attributes of a picture that fills its place and is cut to it, instead of being shrunk. */
	readonly slice?: boolean;
}

/** An `<svg>` that says what it shows. */
export function standAlone(
	content: string,
	{ width, height, lang, prefix, title, description, slice = false }: Saying
): string {
	const [titleId, descriptionId] = [`${prefix}t`, `${prefix}d`];
	return tag(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: `0 0 ${digits(width)} ${digits(height)}`,
			preserveAspectRatio: slice ? 'xMidYMid slice' : null,
			role: 'img',
			'aria-labelledby': `${titleId} ${descriptionId}`,
			lang,
			'font-family': FAMILIES
		},
		tag('title', { id: titleId }, escaped(title)) +
			tag('desc', { id: descriptionId }, escaped(description)) +
			content
	);
}
