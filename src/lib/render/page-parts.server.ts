/** What the server adds to a page with a View: the map as it arrives, its words, and its head for other sites. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { addressIn } from '#lib/view/path-language.ts';
import { format, parse } from '#lib/view/url.ts';
import { defaultView, type Language, type View } from '#lib/view/view.ts';
import { EARLIER_MAP, LATER_MAP, PAGE_HEAD } from './first-paint.ts';
import { discovery, discoveryFiles, headMarkup, linkedData, type Described } from './head.ts';
import { USUAL_SIZE, imageQuery } from './image-size.ts';
import { pageMaps } from './page-maps.server.ts';
import { recent } from './recent.ts';
import type { FirstPaint } from './static-map.server.ts';
import { tag } from './svg-markup.ts';
import { escapeXml } from './xml.ts';

const KEPT = 64;

/** Where a page is: its site's root without a final slash, and its path on it, without a language. */
export interface Place {
	readonly site: string;
	readonly path: string;
	/** Whether the site is written as files, which know no query. */
	readonly files: boolean;
}

/** The page of a View, whose query follows its path; as a file there is only that of a bare address. */
function described(
	catalogue: Catalogue,
	view: View,
	{ site, path, files }: Place,
	said: Pick<FirstPaint, 'title' | 'description'>
): Described {
	const query = format(view, catalogue);
	const address = (of: string, lang: Language) => {
		const at = { ...view, lang };
		return site + (files ? addressIn(of, at, { files }) : of + format(at, catalogue));
	};
	return {
		...said,
		site,
		lang: view.lang,
		page: address(path, view.lang),
		languages: { en: address(path, 'en'), ja: address(path, 'ja') },
		image: files
			? site + addressIn('/image.png', { lang: view.lang, theme: 'auto' }, { files })
			: `${site}/image.png${imageQuery(query, USUAL_SIZE)}`,
		data: (as) => `${site}/data.${as}${files ? '' : query}`
	};
}

/** Without scripts the words stand in sight, and nothing says that a map is still to come. */
function wordsMarkup(
	{ description }: Pick<FirstPaint, 'description'>,
	{ lang }: View,
	{ files }: Place
): string {
	const usual = files ? `${m.state_usual_file({}, { locale: lang })} ` : '';
	const words = tag('p', { class: 'told' }, escapeXml(usual + description));
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
		const here = described(catalogue, view, place, first);
		const links = place.files
			? discoveryFiles(here.page.replace(/\/$/, ''))
			: discovery(place.site, here.page);
		const head = headMarkup(here) + links + linkedData(catalogue, view, here);
		return (html) =>
			html
				.replace(PAGE_HEAD, () => head)
				.replace(LATER_MAP, () => first.later + wordsMarkup(first, view, place))
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

/**
 * Fills the head of a page for reading, whose address is no View: its card is the map of a bare address.
 * A page that has written its own keeps it, and one that says nothing of itself, as of an error, has none.
 */
export function readingFiller(catalogue: Catalogue) {
	return (search: string, place: Place): ((html: string) => string) => {
		const { lang } = parse(search, catalogue).view;
		const usual = { ...defaultView(catalogue), lang };
		return (html) =>
			html.replace(PAGE_HEAD, () => {
				const said = selfDescription(html);
				if (said.description === '' || html.includes('rel="canonical"')) return '';
				const here = described(catalogue, usual, place, said);
				return headMarkup(here) + linkedData(catalogue, usual, here);
			});
	};
}
