/** oEmbed 1.0: the address of a page → how another site embeds its map. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { format } from '#lib/view/url.ts';
import { mapAt, type Found, type Site } from './addressed.ts';
import { imageQuery, USUAL_SIZE } from './image-size.ts';
import type { Published } from './published.ts';
import { tag } from './svg-markup.ts';
import { element, escapeXml } from './xml.ts';

/** Seconds for which a site may keep the answer. */
const KEEP = 86_400;
const WIDTH = 800;
/** What the words under the map take, beside the map's own 8:5. */
const WORDS = 260;
const SMALLEST_PICTURE = { width: 240, height: 160 } as const;

export type OembedAnswer =
	| {
			readonly status: 200;
			readonly format: 'json' | 'xml';
			readonly body: string;
			readonly found: Found;
	  }
	| { readonly status: 400 | 404 | 501; readonly body: string };

interface Limits {
	readonly maxwidth: number;
	readonly maxheight: number;
}

const NO_LIMITS: Limits = {
	maxwidth: Number.POSITIVE_INFINITY,
	maxheight: Number.POSITIVE_INFINITY
};

function readLimits(query: URLSearchParams): Limits | null {
	const read = (name: string) => {
		const text = query.get(name);
		if (text === null || text === '') return Number.POSITIVE_INFINITY;
		return /^\d{1,6}$/.test(text) && Number(text) > 0 ? Number(text) : Number.NaN;
	};
	const limits = { maxwidth: read('maxwidth'), maxheight: read('maxheight') };
	return Number.isNaN(limits.maxwidth + limits.maxheight) ? null : limits;
}

/** As WordPress lets it through from a site it does not know: a quotation with a link, then the frame. */
function markup(title: string, link: string, frame: string, width: number, height: number): string {
	const quotation = tag('blockquote', {}, tag('a', { href: link }, escapeXml(title)));
	const attributes = {
		src: frame,
		width,
		height,
		frameborder: 0,
		marginwidth: 0,
		marginheight: 0,
		scrolling: 'auto',
		title
	};
	return `${quotation}${tag('iframe', attributes, ' ').replace('> <', '><')}`;
}

/** The card of a View, as large as the limits allow; nothing where that is smaller than a picture can be. */
function thumbnail(
	{ view, picture }: Found,
	catalogue: Catalogue,
	site: string,
	{ maxwidth, maxheight }: Limits
) {
	const scale = Math.min(1, maxwidth / USUAL_SIZE.width, maxheight / USUAL_SIZE.height);
	const size = {
		width: Math.floor(USUAL_SIZE.width * scale),
		height: Math.floor(USUAL_SIZE.height * scale),
		scale: 1
	};
	if (size.width < SMALLEST_PICTURE.width || size.height < SMALLEST_PICTURE.height) return {};
	const image = `/image.png${imageQuery(format(view, catalogue), size)}`;
	return {
		thumbnail_url: site + (scale === 1 && picture !== null ? picture : image),
		thumbnail_width: size.width,
		thumbnail_height: size.height
	};
}

export function oembedOf(
	found: Found,
	catalogue: Catalogue,
	{ site }: Pick<Site, 'site'>,
	limits: Limits = NO_LIMITS
): Readonly<Record<string, string | number>> {
	const { view, title, page, embed } = found;
	const width = Math.min(WIDTH, limits.maxwidth);
	const height = Math.min(Math.round(width * 0.625) + WORDS, limits.maxheight);
	const name = m.app_name({}, { locale: view.lang });
	return {
		version: '1.0',
		type: 'rich',
		title,
		author_name: name,
		author_url: `${site}/`,
		provider_name: name,
		provider_url: `${site}/`,
		cache_age: KEEP,
		...thumbnail(found, catalogue, site, limits),
		width,
		height,
		html: markup(title, site + page, site + embed, width, height)
	};
}

export function oembedText(
	answer: Readonly<Record<string, string | number>>,
	as: 'json' | 'xml'
): string {
	if (as === 'json') return JSON.stringify(answer);
	const elements = Object.entries(answer).map(([name, value]) => element(name, String(value)));
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>`;
}

export function answerOembed(
	query: URLSearchParams,
	catalogue: Catalogue,
	published: readonly Published[],
	site: Site
): OembedAnswer {
	const locale = { locale: 'en' } as const;
	const as = query.get('format') || 'json';
	if (as !== 'json' && as !== 'xml') return { status: 501, body: m.oembed_format({}, locale) };
	const address = query.get('url');
	if (!address) return { status: 400, body: m.oembed_no_url({}, locale) };
	const limits = readLimits(query);
	if (!limits) return { status: 400, body: m.oembed_size({}, locale) };
	const found = mapAt(address, catalogue, published, site);
	if (!found) return { status: 404, body: m.oembed_unknown({}, locale) };
	const body = oembedText(oembedOf(found, catalogue, site, limits), as);
	return { status: 200, format: as, body, found };
}

export const OEMBED_TYPES = { json: 'application/json', xml: 'text/xml' } as const;
