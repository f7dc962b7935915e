/** What the head of a page says to other sites: its addresses, its card, oEmbed, and JSON-LD of the map and its data. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { THEATRE } from '#lib/view/camera.ts';
import { addressIn } from '#lib/view/path-language.ts';
import { readReading } from '#lib/view/reading.ts';
import type { Language, View } from '#lib/view/view.ts';
import { USUAL_SIZE } from './image-size.ts';
import { sourcesShown } from './embed-words.ts';
import { frameOf, projector } from './frame.ts';
import { tag } from './svg-markup.ts';

/** Of the files to take a View's data away in. */
const DATA_TYPES = {
	geojson: 'application/geo+json',
	csv: 'text/csv',
	kml: 'application/vnd.google-earth.kml+xml'
} as const;

const OEMBED_FORMATS = [
	['json', 'application/json+oembed'],
	['xml', 'text/xml+oembed']
] as const;

/** The links by which a site that is given the page's address finds its embed; `at` is the answer's address. */
function oembedLinks(at: (format: 'json' | 'xml') => string): string {
	return OEMBED_FORMATS.map(([format, type]) =>
		tag('link', { rel: 'alternate', type, href: at(format) })
	).join('');
}

const answerAt = (site: string, page: string) => (format: string) =>
	`${site}/oembed?url=${encodeURIComponent(page)}&format=${format}`;

export const discovery = (site: string, page: string): string => oembedLinks(answerAt(site, page));

/** The same in a folder of files beside the page. */
export const discoveryFiles = (page: string): string =>
	oembedLinks((format) => `${page}/oembed.${format}`);

/** The same for a file that has no head, as the value of a `Link` header. */
export const discoveryHeader = (site: string, page: string): string =>
	OEMBED_FORMATS.map(
		([format, type]) => `<${answerAt(site, page)(format)}>; rel="alternate"; type="${type}"`
	).join(', ');

/** A value inside a script element: nothing in it can end the element, or open a comment. */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

/** West, south, east and north of what a View shows, at the usual size. */
function boxOf({ at }: View): readonly number[] {
	if (!at) return THEATRE;
	const frame = frameOf(at, USUAL_SIZE);
	const project = projector(frame);
	const [[west = 0], [east = 0]] = [project([at.longitude - 1, 0]), project([at.longitude + 1, 0])];
	const half = USUAL_SIZE.width / (east - west);
	const reach = Math.min(
		(USUAL_SIZE.height / (east - west)) * Math.cos((at.latitude * Math.PI) / 180),
		89
	);
	const round = (value: number) => Number(value.toFixed(2));
	return [
		round(at.longitude - half),
		round(Math.max(at.latitude - reach, -90)),
		round(at.longitude + half),
		round(Math.min(at.latitude + reach, 90))
	];
}

/** A page for other sites; every address is whole. */
export interface Described {
	readonly site: string;
	readonly lang: Language;
	/** The page's one address, and the same page in each language. */
	readonly page: string;
	readonly languages: Readonly<Record<Language, string>>;
	/** Its card, of the usual size. */
	readonly image: string;
	readonly title: string;
	readonly description: string;
	/** Where the data behind it are in a format; null where they are no file of their own. */
	readonly data: ((format: string) => string) | null;
}

const LOCALES = { en: 'en_GB', ja: 'ja_JP' } as const satisfies Record<Language, string>;

export function headMarkup(described: Described): string {
	const { lang, page, languages, image, title, description } = described;
	const properties = {
		'og:type': 'website',
		'og:site_name': m.app_name({}, { locale: lang }),
		'og:title': title,
		'og:description': description,
		'og:url': page,
		'og:locale': LOCALES[lang],
		'og:image': image,
		'og:image:type': 'image/png',
		'og:image:width': String(USUAL_SIZE.width),
		'og:image:height': String(USUAL_SIZE.height),
		'og:image:alt': description
	};
	const alternates = [...Object.entries(languages), ['x-default', languages.en] as const];
	return [
		tag('link', { rel: 'canonical', href: page }),
		...alternates.map(([hreflang, href]) => tag('link', { rel: 'alternate', hreflang, href })),
		...Object.entries(properties).map(([property, content]) => tag('meta', { property, content })),
		tag('meta', { name: 'twitter:card', content: 'summary_large_image' })
	].join('');
}

export function linkedData(
	catalogue: Catalogue,
	view: View,
	{ site, page, image, title, description, data }: Described
): string {
	const [west, south, east, north] = boxOf(view);
	const coverage = {
		temporalCoverage: view.t.join('/'),
		spatialCoverage: {
			'@type': 'Place',
			geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` }
		}
	};
	const publisher = {
		'@type': 'Organization',
		name: m.app_name({}, { locale: view.lang }),
		url: `${site}/`
	};
	const citation = sourcesShown(catalogue, view).map(
		({ title: name, URL: url, publisher: by }) => ({
			'@type': 'CreativeWork',
			name,
			url,
			publisher: by
		})
	);
	const distribution = Object.entries(DATA_TYPES).map(([format, encodingFormat]) => ({
		'@type': 'DataDownload',
		encodingFormat,
		contentUrl: data?.(format)
	}));
	const graph = [
		{
			'@type': 'Map',
			'@id': `${page}#map`,
			name: title,
			description,
			url: page,
			inLanguage: view.lang,
			image,
			publisher,
			...coverage
		},
		{
			'@type': 'Dataset',
			'@id': `${page}#data`,
			name: title,
			description,
			url: page,
			creator: publisher,
			...coverage,
			citation,
			...(data ? { distribution } : {})
		}
	];
	return `<script type="application/ld+json">${scriptJson({ '@context': 'https://schema.org', '@graph': graph })}</script>`;
}

export interface EmbedHead {
	readonly site: string;
	/** The View's whole query. */
	readonly query: string;
	/** The page of a published View; null where the View is in the address. */
	readonly path: string | null;
	readonly files: boolean;
}

/** An embed is passed on as the page it shows a part of. */
export function embedHead({ site, query, path, files }: EmbedHead): string {
	const { lang } = readReading(query);
	const bare = path === null && !files;
	const at = bare ? `/${query}` : addressIn(path ?? '/', { lang, theme: 'auto' }, { files });
	const page = site + at;
	const links = files ? discoveryFiles(page.replace(/\/$/, '')) : discovery(site, page);
	return tag('link', { rel: 'canonical', href: page }) + links;
}
