/** What the server adds to a page with a View: the map as it arrives, its words, and its head for other sites. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { format, parse } from '#lib/view/url.ts';
import { defaultView } from '#lib/view/view.ts';
import { EARLIER_MAP, LATER_MAP, PAGE_HEAD } from './first-paint.ts';
import { discovery, linkedData } from './head.ts';
import { USUAL_SIZE, imageQuery } from './image-size.ts';
import { pageMaps } from './page-maps.server.ts';
import { recent } from './recent.ts';
import type { FirstPaint } from './static-map.server.ts';
import { tag } from './svg-markup.ts';
import { escapeXml } from './xml.ts';

const KEPT = 64;

/** Where a page is: its site's root without a final slash, and its path on it. */
export interface Place {
	readonly site: string;
	readonly path: string;
	/** The page's whole address, where it is not its path with the View. */
	readonly own?: string;
}

export function headMarkup(
	query: string,
	lang: string,
	{ title, description }: Pick<FirstPaint, 'title' | 'description'>,
	{ site, path, own }: Place
) {
	const name = m.app_name({}, { locale: lang === 'ja' ? 'ja' : 'en' });
	const image = `${site}/image.png${imageQuery(query, USUAL_SIZE)}`;
	const url = own ?? `${site}${path}${query}`;
	const properties = {
		'og:type': 'website',
		'og:site_name': name,
		'og:title': title,
		'og:description': description,
		'og:url': url,
		'og:locale': lang === 'ja' ? 'ja_JP' : 'en_GB',
		'og:image': image,
		'og:image:type': 'image/png',
		'og:image:width': String(USUAL_SIZE.width),
		'og:image:height': String(USUAL_SIZE.height),
		'og:image:alt': description
	};
	return [
		tag('link', { rel: 'canonical', href: url }),
		...Object.entries(properties).map(([property, content]) => tag('meta', { property, content })),
		tag('meta', { name: 'twitter:card', content: 'summary_large_image' })
	].join('');
}

/** Without scripts the words stand in sight, and nothing says that a map is still to come. */
function wordsMarkup({ description }: Pick<FirstPaint, 'description'>): string {
	const words = tag('p', { class: 'told' }, escapeXml(description));
	return `<noscript><style>.loading{display:none}</style>${words}</noscript>`;
}

/** Fills the marks of pages whose View is in their address. */
export function pageFiller(catalogue: Catalogue) {
	const paint = recent(KEPT, async (query: string) => {
		const { view } = parse(query, catalogue);
		return pageMaps(catalogue, view);
	});
	return async (search: string, place: Place): Promise<(html: string) => string> => {
		const { view } = parse(search, catalogue);
		const query = format({ ...view, panel: 'layers', projection: 'mercator' }, catalogue);
		const first = await paint(query);
		const own = format(view, catalogue);
		const page = `${place.site}${place.path}${own}`;
		const { title, description } = first;
		const described = { site: place.site, page, query: own, title, description };
		const head =
			headMarkup(own, view.lang, first, place) +
			discovery(place.site, page) +
			linkedData(catalogue, view, described);
		return (html) =>
			html
				.replace(PAGE_HEAD, () => head)
				.replace(LATER_MAP, () => first.later + wordsMarkup(first))
				.replace(EARLIER_MAP, () => first.earlier);
	};
}

const CHARACTERS: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'"
};
const plain = (html: string) =>
	html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity] ?? entity);

/** What a page's own head says of it. */
function selfDescription(html: string): Pick<FirstPaint, 'title' | 'description'> {
	const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
	const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
	return { title: plain(title), description: plain(description) };
}

/** Fills the head of a page for reading, whose address is no View: its card is the map of a bare address. */
export function readingFiller(catalogue: Catalogue) {
	return (search: string, place: Place): ((html: string) => string) => {
		const { view } = parse(search, catalogue);
		const usual = { ...defaultView(catalogue), lang: view.lang };
		const query = format(usual, catalogue);
		const page = `${place.site}${place.path}${query}`;
		return (html) =>
			html.replace(PAGE_HEAD, () => {
				const said = selfDescription(html);
				return (
					headMarkup(query, view.lang, said, { ...place, own: page }) +
					linkedData(catalogue, usual, { site: place.site, page, query, ...said })
				);
			});
	};
}
