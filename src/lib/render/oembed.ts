/** oEmbed 1.0: the address of a page → how another site embeds its map. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Figure } from '#lib/data/figure.ts';
import { viewOfFigure } from '#lib/view/figures.ts';
import { format, parse } from '#lib/view/url.ts';
import type { View } from '#lib/view/view.ts';
import { imageQuery, USUAL_SIZE } from './image-size.ts';
import { tag } from './svg-markup.ts';
import { viewTitle } from './title.ts';
import { localised } from './words.ts';
import { element, escapeXml } from './xml.ts';

/** Seconds for which a site may keep the answer. */
const KEEP = 86_400;
const WIDTH = 800;
/** What the words under the map take, beside the map's own 8:5. */
const WORDS = 260;
const SMALLEST_PICTURE = { width: 240, height: 160 } as const;

export interface OembedSite {
	/** The site's root without a final slash. */
	readonly site: string;
	readonly host: string;
	/** Where it lies on its host. */
	readonly base: string;
}

export interface Found {
	readonly view: View;
	readonly figure: Figure | null;
}

export type OembedAnswer =
	| {
			readonly status: 200;
			readonly format: 'json' | 'xml';
			readonly body: string;
			readonly found: Found;
	  }
	| { readonly status: 400 | 404 | 501; readonly body: string };

/** The map at an address of this site; null where there is none. A site may be reached by either scheme. */
export function mapAt(
	address: string,
	catalogue: Catalogue,
	figures: readonly Figure[],
	{ host, base }: OembedSite
): Found | null {
	const url = URL.parse(address);
	if (!url || !/^https?:$/.test(url.protocol) || url.host !== host) return null;
	if (url.pathname !== base && !url.pathname.startsWith(`${base}/`)) return null;
	const path = url.pathname
		.slice(base.length)
		.replace(/(?<=.)\/$/, '')
		.replace(/\.html$/, '');
	const { view } = parse(url.search, catalogue);
	if (['', '/', '/embed'].includes(path)) return { view, figure: null };
	const [, id] = /^\/(?:figures|embed)\/([^/]+)$/.exec(path) ?? [];
	const figure = figures.find((one) => one.id === id);
	return figure ? { view: viewOfFigure(figure, catalogue, view), figure } : null;
}

interface Limits {
	readonly maxwidth: number;
	readonly maxheight: number;
}

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

export function oembedOf(
	{ view, figure }: Found,
	catalogue: Catalogue,
	{ site }: OembedSite,
	{ maxwidth, maxheight }: Limits
): Readonly<Record<string, string | number>> {
	const query = format(view, catalogue);
	const reader = [
		...(view.lang === 'en' ? [] : [`lang=${view.lang}`]),
		...(view.theme === 'auto' ? [] : [`theme=${view.theme}`])
	].join('&');
	const own = figure ? `/${figure.id}${reader && `?${reader}`}` : query;
	const title = figure ? localised(figure.title, view.lang) : viewTitle(catalogue, view);
	const width = Math.min(WIDTH, maxwidth);
	const height = Math.min(Math.round(width * 0.625) + WORDS, maxheight);
	const scale = Math.min(1, maxwidth / USUAL_SIZE.width, maxheight / USUAL_SIZE.height);
	const picture = {
		width: Math.floor(USUAL_SIZE.width * scale),
		height: Math.floor(USUAL_SIZE.height * scale),
		scale: 1
	};
	const shown =
		picture.width >= SMALLEST_PICTURE.width && picture.height >= SMALLEST_PICTURE.height
			? {
					thumbnail_url: `${site}/image.png${imageQuery(query, picture)}`,
					thumbnail_width: picture.width,
					thumbnail_height: picture.height
				}
			: {};
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
		...shown,
		width,
		height,
		html: markup(
			title,
			`${site}${figure ? `/figures${own}` : `/${own}`}`,
			`${site}/embed${own}`,
			width,
			height
		)
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
	figures: readonly Figure[],
	site: OembedSite
): OembedAnswer {
	const locale = { locale: 'en' } as const;
	const format = query.get('format') ?? 'json';
	if (format !== 'json' && format !== 'xml')
		return { status: 501, body: m.oembed_format({}, locale) };
	const address = query.get('url');
	if (!address) return { status: 400, body: m.oembed_no_url({}, locale) };
	const limits = readLimits(query);
	if (!limits) return { status: 400, body: m.oembed_size({}, locale) };
	const found = mapAt(address, catalogue, figures, site);
	if (!found) return { status: 404, body: m.oembed_unknown({}, locale) };
	const body = oembedText(oembedOf(found, catalogue, site, limits), format);
	return { status: 200, format, body, found };
}

export const OEMBED_TYPES = { json: 'application/json', xml: 'text/xml' } as const;
