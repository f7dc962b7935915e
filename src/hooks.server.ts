import { themeCss } from '#lib/render/theme.ts';
import { LANGUAGES, THEMES } from '#lib/view/view.ts';
import type { Handle } from '@sveltejs/kit';

const css = themeCss();

/** The page's language and theme belong to its first byte; the rest of the View to its route. */
export const handle: Handle = ({ event, resolve }) => {
	const asked = (name: string) => event.url.searchParams.get(name);
	const lang = LANGUAGES.find((language) => language === asked('lang')) ?? 'en';
	const theme = THEMES.find((name) => name === asked('theme')) ?? 'auto';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', lang).replace('%theme%', theme).replace('%theme-css%', css)
	});
};
