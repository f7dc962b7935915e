/** The words around the map of an embed, as markup: written by the server, and again where the reader changes the View. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Figure } from '#lib/data/figure.ts';
import { difference } from '#lib/view/diff.ts';
import { emptiness, filling } from '#lib/view/emptiness.ts';
import { frame as boundsOfFrame } from '#lib/view/frame.ts';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import { format } from '#lib/view/url.ts';
import { shownDay, type View } from '#lib/view/view.ts';
import { changeWords } from './changes.ts';
import { sourceWords } from './changes-text.ts';
import { comparisonSteps, daySteps, layerSteps, type Step } from './embed-steps.ts';
import { captionOf, movedOn, sourcesShown } from './embed-words.ts';
import type { Frame } from './frame.ts';
import { asOfWords, creditsLine, mapDescription, mapTitle } from './map-words.ts';
import { legendItems } from './svg-legend.ts';
import { escaped, tag } from './svg-markup.ts';
import { emptyWords } from './state-words.ts';
import { askedOf, askedWithin, comparedBy, type Asked } from './svg-picture.ts';
import { paint, themesOf } from './svg.ts';
import { dateWords, localised, numberWords } from './words.ts';

/** More sources than this are a file of their own. */
const LISTED = 40;

export interface EmbedSubject {
	readonly catalogue: Catalogue;
	readonly view: View;
	/** What an editor published; null once the reader looks at something else. */
	readonly figure: Figure | null;
	/** The way from the embed to the site's root, such as `..`. */
	readonly root: string;
	/** What the map shows of the ground: legend and words keep to it. */
	readonly frame: Frame;
	/** Of the perimeters, as far as they are drawn. */
	readonly boundaries: readonly Boundary[];
}

export interface EmbedMarkup {
	readonly title: string;
	readonly head: string;
	/** The way to other days. */
	readonly dates: string;
	readonly notes: string;
}

const abroad = (address: string, words: string) =>
	tag('a', { href: address, target: '_blank', rel: 'noopener' }, escaped(words));

const folded = (summary: string, inner: string, name?: string) =>
	tag('details', { class: name }, tag('summary', {}, escaped(summary)) + inner);

const listItems = (items: readonly string[]) => items.map((item) => `<li>${item}</li>`).join('');

function stepsMarkup({ catalogue, root }: EmbedSubject, steps: readonly Step[]): string {
	if (steps.length === 0) return '';
	const links = steps.map(({ words, title, view, on }) => {
		const href = `${root}/embed${format(view, catalogue)}`;
		const current = on ? 'true' : null;
		return tag('a', { href, title, 'aria-label': title, 'aria-current': current }, escaped(words));
	});
	return tag('ul', { class: 'steps' }, listItems(links));
}

function legendMarkup(seen: Asked): string {
	const { lang } = seen.view;
	const items = legendItems(seen, { themes: themesOf('auto'), paint, lang });
	const entries = items.map(
		({ title, swatch }) =>
			`<svg viewBox="-10 -10 20 20" aria-hidden="true">${swatch}</svg>${escaped(title)}`
	);
	const label = m.embed_legend({}, { locale: lang });
	return entries.length === 0
		? ''
		: tag('ul', { class: 'legend', 'aria-label': label }, listItems(entries));
}

/** Of a View that keeps a record: which, and whether the record has moved on. */
function frozenMarkup({ catalogue, view, root }: EmbedSubject): string {
	const { known, lang } = view;
	if (known === null) return '';
	const locale = { locale: lang };
	const words = escaped(m.embed_frozen({ date: dateWords(known, lang) }, locale));
	if (!movedOn(catalogue, view)) return tag('p', { class: 'quiet' }, words);
	const feed = `${root}/changes.atom${lang === 'en' ? '' : `?lang=${lang}`}`;
	const now = `${root}/embed${format({ ...view, known: null }, catalogue)}`;
	const current = tag('a', { href: now }, escaped(m.embed_current({}, locale)));
	const moved = escaped(m.embed_moved_on({}, locale));
	const links = `${abroad(feed, m.embed_moved_on_link({}, locale))} · ${current}`;
	return tag('p', { class: 'notice' }, `${words} ${moved} ${links}`);
}

function sourcesMarkup({ catalogue, view, root }: EmbedSubject): string {
	const locale = { locale: view.lang };
	const sources = sourcesShown(catalogue, view);
	const count = numberWords(sources.length, view.lang);
	const listed = sources.slice(0, LISTED).map((source) => {
		const words = sourceWords({ ...source, URL: '' }, view.lang);
		return abroad(source.URL, words.replace(/[\s,、]+$/, ''));
	});
	const query = format(view, catalogue);
	const all = `${root}/cite.txt${query}${query ? '&' : '?'}of=sources`;
	const more =
		sources.length > LISTED
			? tag('p', {}, abroad(all, m.embed_sources_more({ count }, locale)))
			: '';
	return folded(m.embed_sources({ count }, locale), tag('ol', {}, listItems(listed)) + more);
}

/** What two days differ in, or what one shows. */
function toldMarkup({ catalogue, view }: EmbedSubject, seen: Asked): string {
	const locale = { locale: view.lang };
	const found = difference(catalogue, view);
	if (!found) {
		const words = escaped(mapDescription(seen, catalogue));
		return folded(m.embed_shown({}, locale), tag('p', {}, words));
	}
	const { groups } = changeWords(found, view.lang);
	const lines = groups.flatMap(({ lines, rest }) => [...lines, ...rest]);
	if (lines.length === 0) return '';
	const items = listItems(lines.map(({ text }) => escaped(text)));
	return folded(m.embed_what_changed({}, locale), tag('ul', {}, items));
}

/** Of a map that shows nothing: why, and the way to one that does. */
function emptyMarkup({ catalogue, view, root }: EmbedSubject): string {
	const found = emptiness(catalogue, view, boundsOfFrame(view));
	if (!found) return '';
	const { text, hint, action } = emptyWords(found, shownDay(view), view.lang);
	const href = `${root}/embed${format({ ...view, ...filling(found, catalogue) }, catalogue)}`;
	const link = action === null ? '' : tag('a', { href, class: 'now' }, escaped(action));
	return tag('p', {}, `<b>${escaped(text)}</b> ${escaped(hint)} ${link}`);
}

export function embedMarkupOf(subject: EmbedSubject): EmbedMarkup {
	const { catalogue, view, figure, root, frame, boundaries } = subject;
	const { lang } = view;
	const locale = { locale: lang };
	const all = comparedBy(askedOf(catalogue, view), boundaries);
	const seen = askedWithin(all, frame);
	const title = figure ? localised(figure.title, lang) : mapTitle(all, catalogue);
	const caption = captionOf(catalogue, view, figure);
	const credit = figure ? [localised(figure.credit, lang)] : [];
	const layers = stepsMarkup(subject, layerSteps(catalogue, view));
	const ways = stepsMarkup(subject, comparisonSteps(view));
	const days = view.t.length === 1 ? stepsMarkup(subject, daySteps(catalogue, view)) : '';
	return {
		title,
		head: `<h1>${escaped(title)}</h1>${tag('p', { class: 'quiet' }, escaped(asOfWords(all)))}`,
		dates: days || ways,
		notes: [
			emptyMarkup(subject),
			legendMarkup(seen),
			caption ? tag('p', {}, escaped(caption)) : '',
			frozenMarkup(subject),
			toldMarkup(subject, seen),
			folded(m.embed_layers({}, locale), layers, 'controls'),
			sourcesMarkup(subject),
			tag('p', { class: 'quiet' }, escaped([...credit, creditsLine(all)].join(' · '))),
			tag('p', {}, abroad(`${root}/${format(view, catalogue)}`, m.embed_open({}, locale)))
		].join('')
	};
}
