/** The embed: one HTML file with the map as SVG, its words and its links, whole without any script. */
import { createHash } from 'node:crypto';
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Figure } from '#lib/data/figure.ts';
import { readingQuery, type Reading } from '#lib/view/reading.ts';
import { format } from '#lib/view/url.ts';
import type { View } from '#lib/view/view.ts';
import { assets } from './assets.generated.ts';
import { boundariesOf } from './boundaries.server.ts';
import css from './embed.css?raw';
import { embedMarkupOf } from './embed-markup.ts';
import { embedPictures } from './embed-pictures.server.ts';
import start from './embed-start.js?raw';
import { FONT_FAMILY } from './fonts.ts';
import { escaped, tag } from './svg-markup.ts';
import { askedOf } from './svg-picture.ts';
import { themeCss } from './theme.ts';

const squeezed = (text: string) =>
	text
		.replace(/^\s*\/\/.*$/gm, '')
		.replace(/\s*\n\s*/g, '\n')
		.trim();
const SCRIPT = squeezed(start);
const STYLE = themeCss() + squeezed(css).replace(/\s*\n\s*/g, '');
/** The one inline script of the embed, for a policy that allows no other. */
export const EMBED_SCRIPT_HASH = `sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`;

export interface EmbedPlace {
	/** The way from the embed to the site's root, such as `..`. */
	readonly root: string;
	/** What the head says to other sites, already markup. */
	readonly head: string;
	/** Where the live map's module lies, from the root. */
	readonly live: string;
	/** Whether this answer is a file, which does not know what its address asks for. */
	readonly file?: boolean;
}

function fontFaces(root: string, lang: string): string {
	return assets.fonts
		.filter(({ url }) => lang !== 'en' || /latin/.test(url))
		.map(
			({ url, weight, style, unicodeRange }) =>
				`@font-face{font-family:'${FONT_FAMILY}';font-weight:${weight};font-style:${style};font-display:swap;src:url(${root}${url}) format('woff2');unicode-range:${unicodeRange.join()}}`
		)
		.join('');
}

export async function embedPage(
	catalogue: Catalogue,
	asked: View,
	figure: Figure | null,
	{ root, head, live, file = false }: EmbedPlace
): Promise<string> {
	const view: View = { ...asked, projection: 'mercator', panel: 'layers' };
	const { lang, theme } = view;
	const locale = { locale: lang };
	const pictures = await embedPictures(catalogue, view);
	const { frame, mode, sizes } = pictures;
	const boundaries = boundariesOf(askedOf(catalogue, view).perimeters);
	const words = embedMarkupOf({ catalogue, view, figure, root, frame, boundaries });
	const stage = {
		class: ['stage', mode, ...sizes].join(' '),
		'data-live': `${root}${live}`,
		'data-root': root,
		'data-query': format(view, catalogue),
		'data-file': file ? '' : null
	};
	const button = `<button type="button" hidden data-loading="${escaped(m.embed_loading({}, locale))}">${escaped(m.embed_live({}, locale))}</button>`;
	return [
		`<!doctype html><html lang="${lang}" data-theme="${theme}"><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width,initial-scale=1">',
		`<title>${escaped(words.title)}</title><link rel="icon" href="data:,">${head}`,
		`<style>${STYLE}${fontFaces(root, lang)}</style></head><body><main>`,
		`<div class="head">${words.head}</div>`,
		tag('div', stage, pictures.markup + button),
		tag('nav', { class: 'dates', 'aria-label': m.embed_dates({}, locale) }, words.dates || ' '),
		`<div role="status"><p class="quiet no-live" hidden>${escaped(m.embed_no_live({}, locale))}</p>`,
		`<p class="quiet no-load" hidden>${escaped(m.state_live_failed({}, locale))} <button type="button">${escaped(m.error_retry({}, locale))}</button></p></div>`,
		file && figure === null
			? `<noscript>${tag('p', { class: 'notice' }, escaped(m.state_usual_file({}, locale)))}</noscript>`
			: '',
		`<div class="notes">${words.notes}</div>`,
		`</main><script>${SCRIPT}</script></body></html>`
	].join('');
}

/** Instead of an embed that there is not: whoever wrote its address is told where there are some. */
export function embedMissing(id: string, { lang, theme }: Reading, root: string): string {
	const locale = { locale: lang };
	const query = readingQuery({ lang, theme });
	const words = m.state_no_embed({ id }, locale);
	const link = { href: `${root}/figures${query}`, target: '_blank', rel: 'noopener' };
	return [
		`<!doctype html><html lang="${lang}" data-theme="${theme}"><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width,initial-scale=1">',
		`<title>${escaped(words)}</title><link rel="icon" href="data:,"><style>${STYLE}${fontFaces(root, lang)}</style></head>`,
		`<body><main class="missing"><h1>${escaped(words)}</h1>`,
		tag('p', { class: 'quiet' }, escaped(m.state_no_embed_hint({}, locale))),
		`<p>${tag('a', link, escaped(m.state_no_figure_do({}, locale)))}</p></main></body></html>`
	].join('');
}
