import { building } from '$app/environment';
import { base } from '$app/paths';
import catalogue from 'virtual:catalogue';
import { PAGE_HEAD } from '#lib/render/first-paint.ts';
import { pageFiller, readingFiller } from '#lib/render/page-parts.server.ts';
import { themeCss } from '#lib/render/theme.ts';
import { LANGUAGES, THEMES } from '#lib/view/view.ts';
import type { Handle } from '@sveltejs/kit';

const css = themeCss();
const fillerOf = pageFiller(catalogue);
/** Pages whose View is in their address; the map is part of their first byte. */
const VIEWS = ['/'];
const readingOf = readingFiller(catalogue);
/** Pages for reading, whose address is no View; a figure's page writes its own head. */
const READING = ['/article', '/sources', '/figures', '/demo-article'];

/** Beside the policy for content, which SvelteKit writes from `svelte.config.js`. */
const HEADERS = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'
};

/** The page's language and theme belong to its first byte; the rest of the View to its route. */
export const handle: Handle = async ({ event, resolve }) => {
	const search = building ? '' : event.url.search;
	const query = new URLSearchParams(search);
	const asked = (name: string) => query.get(name);
	const lang = LANGUAGES.find((language) => language === asked('lang')) ?? 'en';
	const theme = THEMES.find((name) => name === asked('theme')) ?? 'auto';
	const { route, url } = event;
	const place = { site: url.origin + base, path: url.pathname.slice(base.length) };
	const fill =
		route.id && VIEWS.includes(route.id)
			? await fillerOf(search, place)
			: route.id && READING.includes(route.id)
				? readingOf(search, place)
				: (html: string) => html.replace(PAGE_HEAD, '');
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			fill(html.replace('%lang%', lang).replace('%theme%', theme).replace('%theme-css%', css))
	});
	for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
	return response;
};
