/** Files beside the page of a published View, under addresses without a query: picture, oEmbed, data. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { viewOfFigure } from '#lib/view/figures.ts';
import { readReading } from '#lib/view/reading.ts';
import { parse } from '#lib/view/url.ts';
import { LANGUAGES, THEMES } from '#lib/view/view.ts';
import { foundPublished, type Site } from './addressed.ts';
import { answer } from './answer.ts';
import { drawImage } from './image-answer.server.ts';
import { OEMBED_TYPES, oembedOf, oembedText } from './oembed.ts';
import type { Published } from './published.ts';
import { recent } from './recent.ts';

const PICTURE_TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const;
const SIZES = {
	svg: { width: 960, height: 600, scale: 1 },
	png: { width: 1200, height: 630, scale: 1 }
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
		return drawImage(catalogue, viewOfFigure(one, catalogue, reader), SIZES[as], as);
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
