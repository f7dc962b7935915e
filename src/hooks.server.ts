import { base } from '$app/paths';
import catalogue from 'virtual:catalogue';
import { fileLinks, languageScript, wayToRoot } from '#lib/render/file-links.ts';
import { PAGE_HEAD } from '#lib/render/first-paint.ts';
import { pageFiller, readingFiller } from '#lib/render/page-parts.server.ts';
import { themeCss } from '#lib/render/theme.ts';
import { readPath } from '#lib/view/path-language.ts';
import { readReading } from '#lib/view/reading.ts';
import { askedOf } from './routes/asked.ts';
import { siteOf } from './routes/published.server.ts';
import { SAFE } from './serve/headers.js';
import type { Handle } from '@sveltejs/kit';

const css = themeCss();
/** The map of a View in the address is part of its page's first byte; any other page is for reading. */
const fillView = pageFiller(catalogue);
const fillReading = readingFiller(catalogue);

/** A page names scripts that the next build takes away: caches keep it shorter than a picture. */
const PAGE_CACHE = 'public, max-age=60, stale-while-revalidate=3600';

/** The page's language and theme belong to its first byte; the rest of the View to its route. */
export const handle: Handle = async ({ event, resolve }) => {
	const { route, url } = event;
	const search = askedOf(url);
	const { lang, theme } = readReading(search);
	const { path } = readPath(url.pathname.slice(base.length));
	const { site, files } = siteOf(url);
	const place = { site, path, files };
	const fill = route.id === '/' ? await fillView(search, place) : fillReading(search, place);
	const root = wayToRoot(url.pathname);
	const asFile = (html: string) =>
		fileLinks(html.replace(PAGE_HEAD, languageScript(root, path) + PAGE_HEAD), root);
	const response = await resolve(event, {
		transformPageChunk({ html }) {
			const page = html
				.replace('%lang%', lang)
				.replace('%theme%', theme)
				.replace('%theme-css%', css);
			return fill(files ? asFile(page) : page);
		}
	});
	for (const [name, value] of Object.entries(SAFE)) response.headers.set(name, value);
	if ([200, 304].includes(response.status) && !response.headers.has('cache-control'))
		response.headers.set('cache-control', PAGE_CACHE);
	return response;
};
