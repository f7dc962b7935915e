import { error } from '@sveltejs/kit';
import { building } from '$app/environment';
import catalogue from 'virtual:catalogue';
import figures from 'virtual:figures';
import { answer } from '#lib/render/answer.ts';
import { drawImage } from '#lib/render/image-answer.server.ts';
import { recent } from '#lib/render/recent.ts';
import { viewOfFigure } from '#lib/view/figures.ts';
import { parse } from '#lib/view/url.ts';
import { LANGUAGES, THEMES } from '#lib/view/view.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

const TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const;
const SIZES = {
	svg: { width: 960, height: 600, scale: 1 },
	png: { width: 1200, height: 630, scale: 1 }
} as const;

const draw = recent(32, async (key: string) => {
	const [id = '', as, lang, theme] = key.split(' ');
	const figure = figures.find((one) => one.id === id);
	if (!figure || (as !== 'svg' && as !== 'png')) throw new RangeError(key);
	const reader = {
		lang: LANGUAGES.find((one) => one === lang) ?? 'en',
		theme: THEMES.find((one) => one === theme) ?? 'auto'
	};
	return drawImage(catalogue, viewOfFigure(figure, catalogue, reader), SIZES[as], as);
});

/** The picture of a figure under an address without a query, which a site of files can have. */
export const GET: RequestHandler = async ({ request, url, params }) => {
	const as = params.format;
	if (!figures.some(({ id }) => id === params.id) || (as !== 'svg' && as !== 'png')) error(404);
	const { lang, theme } = parse(building ? '' : url.search, catalogue).view;
	const body = await draw([params.id, as, lang, theme].join(' '));
	const canonical = url.origin + url.pathname;
	return answer(request, body, { type: TYPES[as], lang, canonical });
};

export const entries: EntryGenerator = () =>
	figures.flatMap(({ id }) => ['svg', 'png'].map((format) => ({ id, format })));

export const prerender = __EXPORTING__;
