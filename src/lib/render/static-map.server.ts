/** View → static map on the server: with the ground from the archive and exact perimeters. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { View } from '#lib/view/view.ts';
import { basemapSources } from './basemap.ts';
import { boundariesOf } from './boundaries.server.ts';
import type { Frame, Size } from './frame.ts';
import type { Ground } from './ground.ts';
import { groundOf } from './ground.server.ts';
import { mapDescription, mapTitle } from './map-words.ts';
import { mapMarkup, standAlone } from './svg.ts';
import { layCard, type CardOptions } from './svg-card.ts';
import { askedOf, askedWithin, comparedBy, frameOfView, pictureSource } from './svg-picture.ts';

const groundUnder = (frame: Frame): Promise<Ground> => groundOf(frame, basemapSources());

/** The card with all its words, to publish as an image. `auto` is drawn light: the same bytes for everybody. */
export async function staticCard(
	catalogue: Catalogue,
	view: View,
	options: CardOptions
): Promise<string> {
	const plain = askedOf(catalogue, view);
	const boundaries = boundariesOf(plain.perimeters);
	const card = layCard(catalogue, comparedBy(plain, boundaries), boundaries, options);
	return card.draw(await groundUnder(card.frame));
}

/** A map without words around it, for HTML that has them, and where it looks. */
export interface BareMap {
	readonly svg: string;
	readonly frame: Frame;
}

export interface FirstPaint {
	readonly later: BareMap;
	/** The earlier side of a comparison in two maps, at the same camera. */
	readonly earlier: BareMap | null;
	readonly title: string;
	/** The picture in words. */
	readonly description: string;
}

export interface FirstPaintOptions {
	/** Whether the depth of the sea is shaded: it is as heavy as the rest of the picture. */
	readonly depth?: boolean;
	/** Keeps the ids of several pictures on one page apart. */
	readonly prefix?: string;
}

/**
 * The map that arrives with a page. It takes its colours from the page's own variables, and is meant to be
 * centred and cut, never shrunk: at the View's camera the live map then covers it to the pixel.
 */
export async function firstPaint(
	catalogue: Catalogue,
	view: View,
	size: Size,
	{ depth = true, prefix = '' }: FirstPaintOptions = {}
): Promise<FirstPaint> {
	const plain = askedOf(catalogue, view);
	const boundaries = boundariesOf(plain.perimeters);
	const asked = comparedBy(plain, boundaries);
	const frame = frameOfView(asked, boundaries, size);
	const ground = await groundUnder(frame);
	const pictures = pictureSource(catalogue, asked, boundaries)(frame);
	const [title, description] = [
		mapTitle(asked, catalogue),
		mapDescription(askedWithin(asked, frame), catalogue)
	];
	const draw = (data: typeof pictures.later, side: 'm' | 'e'): BareMap => {
		const { lang, theme } = view;
		const own = side + prefix;
		const content = mapMarkup({ frame, lang, theme, ground, data, prefix: own, depth });
		return {
			frame,
			svg: standAlone(content, { ...size, lang, prefix: own, title, description, slice: true })
		};
	};
	return {
		later: draw(pictures.later, 'm'),
		earlier: pictures.earlier && draw(pictures.earlier, 'e'),
		title,
		description
	};
}
