/** Files beside the page of a published View, under addresses without a query: picture, oEmbed, data. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { viewOfFigure } from '#lib/view/figures.ts';
import { readReading } from '#lib/view/reading.ts';
import { parse } from '#lib/view/url.ts';
import { LANGUAGES, THEMES } from '#lib/view/view.ts';
import { foundPublished, type Site } from './addressed.ts';
import { answer } from './answer.ts';
import { OEMBED_TYPES, oembedOf, oembedText } from './oembed.ts';
import { png } from './png.server.ts';
import type { Published } from './published.ts';
import { recent } from './recent.ts';
import { staticCard } from './static-map.server.ts';
import { localised } from './words.ts';

const PICTURE_TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const;
const SIZES = {
	svg: { width: 960, height: 600 },
	png: { width: 1200, height: 630 }
} as const;
export type PictureFormat = keyof typeof PICTURE_TYPES;
export type OembedFormat = keyof typeof OEMBED_TYPES;

export const isPicture = (format: string): format is PictureFormat => format in PICTURE_TYPES;
export const isOembed = (format: string): format is OembedFormat => format in OEMBED_TYPES;

const KEPT = 64;

interface Asked {
	readonly request: Request;
	/** The address of the file itself. */
	readonly canonical: string;
	/** The query, with what the path says of the language. */
	readonly search: string;
}

export function publishedAnswers(catalogue: Catalogue, published: readonly Published[]) {
	const draw = recent(KEPT, async (key: string) => {
		const [id = '', as = '', lang, theme] = key.split(' ');
		const one = published.find((other) => other.id === id);
		if (!one || !isPicture(as)) throw new RangeError(key);
		const reader = {
			lang: LANGUAGES.find((name) => name === lang) ?? 'en',
			theme: THEMES.find((name) => name === theme) ?? 'auto'
		};
		const { width, height } = SIZES[as];
		const words = { title: localised(one.title, reader.lang) };
		const lettering = as === 'png' ? 'files' : 'browser';
		const view = viewOfFigure(one, catalogue, reader);
		const svg = await staticCard(catalogue, view, { width, height, lettering, words });
		return as === 'svg' ? svg : png(svg, width);
	});
	return {
		picture: async (
			one: Published,
			as: PictureFormat,
			{ request, canonical, search }: Asked
		): Promise<Response> => {
			const { lang, theme } = readReading(search);
			const body = await draw([one.id, as, lang, theme].join(' '));
			return answer(request, body, { type: PICTURE_TYPES[as], lang, canonical });
		},
		oembed: (
			one: Published,
			as: OembedFormat,
			{ request, canonical, search }: Asked,
			site: Site
		): Promise<Response> => {
			const { view } = parse(search, catalogue);
			const found = foundPublished(one, catalogue, view, site.files);
			const body = oembedText(oembedOf(found, catalogue, site), as);
			return answer(request, body, { type: OEMBED_TYPES[as], lang: view.lang, canonical });
		}
	};
}
