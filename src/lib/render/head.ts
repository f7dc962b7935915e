/** What the head of a page says to other sites: oEmbed, and JSON-LD of the map and the data behind it. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Figure } from '#lib/data/figure.ts';
import { THEATRE } from '#lib/view/camera.ts';
import type { View } from '#lib/view/view.ts';
import { imageQuery, USUAL_SIZE } from './image-size.ts';
import { sourcesShown } from './embed-words.ts';
import { frameOf, projector } from './frame.ts';
import { tag } from './svg-markup.ts';

/** The links by which a site that is given the page's address finds its embed. */
export function discovery(site: string, page: string): string {
	const link = (format: 'json' | 'xml') =>
		tag('link', {
			rel: 'alternate',
			type: `${format === 'json' ? 'application' : 'text'}/${format}+oembed`,
			href: `${site}/oembed?url=${encodeURIComponent(page)}&format=${format}`
		});
	return link('json') + link('xml');
}

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

export interface Described {
	readonly site: string;
	/** The whole address of the page. */
	readonly page: string;
	readonly query: string;
	readonly title: string;
	readonly description: string;
}

export function linkedData(
	catalogue: Catalogue,
	view: View,
	{ site, page, query, title, description }: Described
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
	const download = (format: string, encodingFormat: string) => ({
		'@type': 'DataDownload',
		encodingFormat,
		contentUrl: `${site}/data.${format}${query}`
	});
	const data = {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'Map',
				'@id': `${page}#map`,
				name: title,
				description,
				url: page,
				inLanguage: view.lang,
				image: `${site}/image.png${imageQuery(query, USUAL_SIZE)}`,
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
				distribution: [
					download('geojson', 'application/geo+json'),
					download('csv', 'text/csv'),
					download('kml', 'application/vnd.google-earth.kml+xml')
				]
			}
		]
	};
	return `<script type="application/ld+json">${scriptJson(data)}</script>`;
}

/** An embed is passed on as the page it shows a part of. */
export function embedHead(site: string, query: string, figure: Figure | null): string {
	const page = figure ? `${site}/figures/${figure.id}` : `${site}/${query}`;
	return tag('link', { rel: 'canonical', href: page }) + discovery(site, page);
}
