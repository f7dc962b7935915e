/** The address of a page of this site → the View on it, and where else that View is. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { viewOfFigure } from '#lib/view/figures.ts';
import { addressIn, askedAt, readPath } from '#lib/view/path-language.ts';
import { format, parse } from '#lib/view/url.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { claimPath, type Published } from './published.ts';
import { viewTitle } from './title.ts';
import { localised } from './words.ts';

export interface Site {
	/** The site's root without a final slash. */
	readonly site: string;
	readonly host: string;
	/** Where it lies on its host. */
	readonly base: string;
	/** Whether it is written as files, which know no query. */
	readonly files?: boolean;
}

/** A View that has an address, with its other addresses from the site's root. */
export interface Found {
	readonly view: View;
	readonly title: string;
	readonly page: string;
	readonly embed: string;
	/** Its picture as a file of its own, where there is one. */
	readonly picture: string | null;
}

export function foundPublished(
	one: Published,
	catalogue: Catalogue,
	{ lang, theme, known }: Pick<View, 'lang' | 'theme' | 'known'>,
	files = false
): Found {
	const reader = { lang, theme };
	const view = viewOfFigure(one, catalogue, reader);
	const frozen = known === null ? {} : { known };
	const at = (path: string, own = {}) => addressIn(path, reader, { files, own });
	return {
		view: known === null ? view : { ...view, known },
		title: localised(one.title, lang),
		page: at(one.path),
		embed: at(`/embed/${one.id}`, frozen),
		picture: files ? addressIn(`${one.path}/map.png`, { lang, theme: 'auto' }, { files }) : null
	};
}

/** As a file there is only the page of a bare address, in each language; a browser reads the rest of the query. */
function foundView(view: View, catalogue: Catalogue, files: boolean): Found {
	const { lang } = view;
	const reader = { lang, theme: 'auto' } as const;
	const query = format(files ? { ...view, lang: 'en' } : view, catalogue);
	const at = (path: string) => (files ? addressIn(path, reader, { files }) : path) + query;
	return {
		view,
		title: viewTitle(catalogue, view),
		page: at('/'),
		embed: at('/embed'),
		picture: files && query === '' ? addressIn('/image.png', reader, { files }) : null
	};
}

/** A layer's file of the record is taken for the map of that layer; the other files are of no View. */
function foundRecord(name: string, view: View, catalogue: Catalogue, files: boolean): Found | null {
	const layer = catalogue.layers.find(({ definition }) => `${definition.id}.geojson` === name);
	if (!layer) return null;
	const { lang, theme } = view;
	const alone = { ...defaultView(catalogue), layers: [layer.definition.id], lang, theme };
	return { ...foundView(alone, catalogue, files), page: `/record/${name}` };
}

/** The map at an address of this site; null where there is none. A site may be reached by either scheme. */
export function mapAt(
	address: string,
	catalogue: Catalogue,
	published: readonly Published[],
	{ host, base, files = false }: Site
): Found | null {
	const url = URL.parse(address);
	if (!url || !/^https?:$/.test(url.protocol) || url.host !== host) return null;
	if (url.pathname !== base && !url.pathname.startsWith(`${base}/`)) return null;
	const pathname = url.pathname
		.slice(base.length)
		.replace(/(?<=.)\/$/, '')
		.replace(/\.html$/, '');
	const { path } = readPath(pathname || '/');
	const { view } = parse(askedAt(pathname, url.search), catalogue);
	if (['/', '/embed'].includes(path)) return foundView(view, catalogue, files);
	const [, file] = /^\/record\/([^/]+)$/.exec(path) ?? [];
	if (file !== undefined) return foundRecord(file, view, catalogue, files);
	// Whoever was given the place in the article still has it here; a page's own server never does.
	const own = path === '/article' && url.hash ? claimPath(url.hash.slice(1)) : path;
	const one = published.find(({ id, path: at }) => at === own || `/embed/${id}` === own);
	return one ? foundPublished(one, catalogue, view, files) : null;
}
