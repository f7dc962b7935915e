/** The embed: one HTML file with the map as SVG, its words and its links, whole without any script. */
import { createHash } from 'node:crypto';
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Figure } from '#lib/data/figure.ts';
import { difference } from '#lib/view/diff.ts';
import { format } from '#lib/view/url.ts';
import type { View } from '#lib/view/view.ts';
import { assets } from './assets.generated.ts';
import { changeWords } from './changes.ts';
import { sourceWords } from './changes-text.ts';
import css from './embed.css?raw';
import start from './embed-start.js?raw';
import {
	captionOf,
	dateSteps,
	layerSteps,
	movedOn,
	sourcesShown,
	type Step
} from './embed-words.ts';
import { FONT_FAMILY } from './fonts.ts';
import { asOfWords, creditsLine, daysOf } from './map-words.ts';
import { firstPaint, type BareMap } from './static-map.server.ts';
import { legendItems } from './svg-legend.ts';
import { digits, escaped, tag } from './svg-markup.ts';
import { askedOf, askedWithin } from './svg-picture.ts';
import { paint, themesOf } from './svg.ts';
import { themeCss } from './theme.ts';
import { dateWords, localised, numberWords } from './words.ts';

/** Wider or higher places are covered by the same picture, enlarged; the live map then looks alike. */
export const EMBED_PICTURE = { width: 960, height: 600 } as const;
/** More sources than this are a file of their own. */
const LISTED = 40;

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

function pane(side: 'a' | 'b', { svg, frame }: BareMap, day: string | undefined): string {
	const { zoom, latitude, longitude } = frame.camera;
	const camera = [zoom, latitude, longitude].map((value) => digits(value, 6)).join('/');
	const chip = day ? tag('p', { class: 'day' }, escaped(day)) : '';
	return tag(
		'div',
		{ class: `pane ${side}` },
		svg.replace('<svg ', `<svg data-camera="${camera}" `) + chip
	);
}

export async function embedPage(
	catalogue: Catalogue,
	asked: View,
	figure: Figure | null,
	{ root, head, live, file = false }: EmbedPlace
): Promise<string> {
	const view: View = { ...asked, projection: 'mercator', panel: 'layers' };
	const { lang, known } = view;
	const locale = { locale: lang };
	const painted = await firstPaint(catalogue, { ...view, theme: 'auto' }, EMBED_PICTURE, {
		depth: false
	});
	const all = askedOf(catalogue, view);
	const seen = askedWithin(all, painted.later.frame);
	const query = (of: View) => format(of, catalogue);
	const title = figure ? localised(figure.title, lang) : painted.title;
	const caption = captionOf(catalogue, view, figure);
	const days = daysOf(all);
	const mode = painted.earlier ? view.compare : 'one';
	const panes = painted.earlier
		? pane('a', painted.earlier, days[0]) + pane('b', painted.later, days[1])
		: pane('b', painted.later, undefined);
	const to = (address: string, words: string) =>
		tag('a', { href: address, target: '_blank', rel: 'noopener' }, escaped(words));
	const step = ({ words, title: said, view: next, on }: Step) =>
		`<li>${tag('a', { href: `${root}/embed${query(next)}`, title: said, 'aria-label': said, 'aria-current': on ? 'true' : null }, escaped(words))}</li>`;
	const steps = (name: string, list: readonly Step[]) =>
		list.length === 0
			? ''
			: `<p>${escaped(name)}</p><ul class="steps">${list.map(step).join('')}</ul>`;
	const legend = legendItems(seen, { themes: themesOf('auto'), paint, lang })
		.map(
			({ title: name, swatch }) =>
				`<li><svg viewBox="-10 -10 20 20" aria-hidden="true">${swatch}</svg>${escaped(name)}</li>`
		)
		.join('');
	const sources = sourcesShown(catalogue, view);
	const count = numberWords(sources.length, lang);
	const listed = sources
		.slice(0, LISTED)
		.map(
			(source) =>
				`<li>${to(source.URL, sourceWords({ ...source, URL: '' }, lang).replace(/[\s,、]+$/, ''))}</li>`
		)
		.join('');
	const more =
		sources.length > LISTED
			? `<p>${to(`${root}/cite.txt${query(view)}${query(view) ? '&' : '?'}of=sources`, m.embed_sources_more({ count }, locale))}</p>`
			: '';
	const found = difference(catalogue, view);
	const changed = found
		? changeWords(found, lang)
				.groups.flatMap(({ lines, rest }) => [...lines, ...rest])
				.map(({ text }) => `<li>${escaped(text)}</li>`)
				.join('')
		: '';
	const living = { ...view, known: null };
	const notice =
		known === null
			? ''
			: `<p class="${movedOn(catalogue, view) ? 'notice' : 'quiet'}">${escaped(m.embed_frozen({ date: dateWords(known, lang) }, locale))}${
					movedOn(catalogue, view)
						? ` ${escaped(m.embed_moved_on({}, locale))} ${to(`${root}/changes.atom${lang === 'en' ? '' : `?lang=${lang}`}`, m.embed_moved_on_link({}, locale))} · ${tag('a', { href: `${root}/embed${query(living)}` }, escaped(m.embed_current({}, locale)))}`
						: ''
				}</p>`;
	const liveData = {
		class: `stage ${mode}`,
		'data-live': `${root}${live}`,
		'data-root': root,
		'data-query': query(view),
		'data-file': file ? '' : null
	};
	return [
		`<!doctype html><html lang="${lang}" data-theme="${view.theme}"><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width,initial-scale=1">',
		`<title>${escaped(title)}</title><link rel="icon" href="data:,">${head}`,
		`<style>${STYLE}${fontFaces(root, lang)}</style></head><body><main>`,
		`<h1>${escaped(title)}</h1><p class="quiet">${escaped(asOfWords(all))}</p>`,
		tag(
			'div',
			liveData,
			panes +
				`<button type="button" hidden data-loading="${escaped(m.embed_loading({}, locale))}">${escaped(m.embed_live({}, locale))}</button>`
		),
		`<p class="quiet no-live" hidden>${escaped(m.embed_no_live({}, locale))}</p>`,
		legend
			? `<ul class="legend" aria-label="${escaped(m.embed_legend({}, locale))}">${legend}</ul>`
			: '',
		caption ? `<p>${escaped(caption)}</p>` : '',
		notice,
		changed
			? `<details><summary>${escaped(m.embed_what_changed({}, locale))}</summary><ul>${changed}</ul></details>`
			: '',
		found
			? ''
			: `<details><summary>${escaped(m.embed_shown({}, locale))}</summary><p>${escaped(painted.description)}</p></details>`,
		`<details class="controls"><summary>${escaped(m.embed_controls({}, locale))}</summary>`,
		steps(m.embed_dates({}, locale), dateSteps(catalogue, view)),
		steps(m.embed_layers({}, locale), layerSteps(catalogue, view)),
		'</details>',
		`<details><summary>${escaped(m.embed_sources({ count }, locale))}</summary><ol>${listed}</ol>${more}</details>`,
		`<p class="quiet">${figure ? `${escaped(localised(figure.credit, lang))} · ` : ''}${escaped(creditsLine(all))}</p>`,
		`<p>${to(`${root}/${query(view)}`, m.embed_open({}, locale))}</p>`,
		`</main><script>${SCRIPT}</script></body></html>`
	].join('');
}
