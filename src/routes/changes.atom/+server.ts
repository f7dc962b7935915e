import catalogue from 'virtual:catalogue';
import { firstDay } from '#lib/data/dates.ts';
import { atom } from '#lib/render/atom.ts';
import { answerChanges, cached } from '#lib/render/changes-answer.ts';
import { changesFeed, recordFeed, type FeedOptions } from '#lib/render/changes-feed.ts';
import { parse } from '#lib/view/url.ts';
import type { Language } from '#lib/view/view.ts';
import type { RequestHandler } from './$types.js';

function mapOf(origin: string, lang: Language): FeedOptions['mapOf'] {
	return (mark, date) => {
		const day = date === null ? [] : [`t=${firstDay(date)}`];
		const language = lang === 'en' ? [] : [`lang=${lang}`];
		return `${origin}/?${[...day, `select=${mark}`, ...language].join('&')}`;
	};
}

/** With two dates the changes between them; without `t` the feed of the record itself. */
export const GET: RequestHandler = async (event) => {
	const { request, url } = event;
	if (url.searchParams.has('t')) {
		return answerChanges(
			event,
			catalogue,
			'atom',
			({ view: { lang }, difference, words, self, map }) =>
				atom(
					changesFeed(difference, words, catalogue, {
						lang,
						self,
						map,
						mapOf: mapOf(url.origin, lang)
					})
				)
		);
	}
	const { lang } = parse(url.search, catalogue).view;
	const language = lang === 'en' ? '' : `?lang=${lang}`;
	const self = `${url.origin}${url.pathname}${language}`;
	const map = `${url.origin}/${language}`;
	const body = atom(recordFeed(catalogue, { lang, self, map, mapOf: mapOf(url.origin, lang) }));
	return cached(request, body, { as: 'atom', lang, canonical: self });
};
