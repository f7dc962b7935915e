/** How `/image.svg` and `/image.png` answer: one View, one size, the same bytes, kept by caches. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { format, parse } from '#lib/view/url.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { CACHE, EVERYBODY, answer } from './answer.ts';
import { withFonts } from './image-fonts.server.ts';
import { imageQuery, readSize, type ImageSize } from './image-size.ts';
import { png } from './png.server.ts';
import { recent } from './recent.ts';
import { staticCard } from './static-map.server.ts';
import { problemWords } from './words.ts';

export type ImageFormat = 'svg' | 'png';

const TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const satisfies Record<
	ImageFormat,
	string
>;

/** The View without what no image depends on: it has no globe and no panels, and `auto` is light. */
function pictured(view: View, catalogue: Catalogue): View {
	const { projection, panel } = defaultView(catalogue);
	return { ...view, projection, panel, theme: view.theme === 'light' ? 'auto' : view.theme };
}

export async function drawImage(
	catalogue: Catalogue,
	view: View,
	{ width, height, scale }: ImageSize,
	as: ImageFormat
): Promise<string | Uint8Array<ArrayBuffer>> {
	const lettering = as === 'png' ? 'files' : 'browser';
	const svg = await staticCard(catalogue, view, { width, height, lettering });
	return as === 'svg' ? withFonts(svg) : png(svg, width * scale);
}

/** Of a few kilobytes to a megabyte each. */
const KEPT = 64;

/** A header holds Latin characters only; the words are in the View's language. */
const inHeader = (words: readonly string[]) => words.map(encodeURIComponent).join(', ');

/** One for each format and catalogue, which never changes while the server runs. */
export function imageAnswers(catalogue: Catalogue, as: ImageFormat) {
	const draw = recent(KEPT, (key: string) => {
		const { view } = parse(key, catalogue);
		return drawImage(catalogue, view, readSize(new URLSearchParams(key), view.lang).size, as);
	});
	return async ({ request, url }: { readonly request: Request; readonly url: URL }) => {
		const { view, problems } = parse(url.search, catalogue);
		const { lang } = view;
		const read = readSize(url.searchParams, lang);
		// A vector has no pixels of its own.
		const size = as === 'svg' ? { ...read.size, scale: 1 } : read.size;
		const query = imageQuery(format(pictured(view, catalogue), catalogue), size);
		const told = [...problems.map((problem) => problemWords(problem, lang)), ...read.problems];
		if (told.length === 0 && url.search !== query) {
			const headers = { ...EVERYBODY, 'cache-control': CACHE, location: `${url.pathname}${query}` };
			return new Response(null, { status: 308, headers });
		}
		const body = await draw(query);
		const canonical = `${url.origin}${url.pathname}${query}`;
		const response = await answer(request, body, { type: TYPES[as], lang, canonical });
		if (told.length > 0) response.headers.set('linchpin-problems', inHeader(told));
		return response;
	};
}
