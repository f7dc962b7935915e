import catalogue from 'virtual:catalogue';
import { atom } from '#lib/render/atom.ts';
import { answerChanges, cached } from '#lib/render/changes-answer.ts';
import { recordFeed } from '#lib/render/changes-feed.ts';
import { CHANGES_WRITERS, mapOf } from '#lib/render/changes-writers.ts';
import { readReading, readingQuery } from '#lib/view/reading.ts';
import { askedOf, originOf } from '../asked.ts';
import type { RequestHandler } from './$types.js';

/** With two dates the changes between them; without `t` the feed of the record itself. */
export const GET: RequestHandler = (event) => {
	const { request, url } = event;
	const search = askedOf(url);
	if (new URLSearchParams(search).has('t')) {
		return answerChanges(event, catalogue, 'atom', (asked) =>
			CHANGES_WRITERS.atom(asked, catalogue)
		);
	}
	const { lang } = readReading(search);
	const language = readingQuery({ lang, theme: 'auto' });
	const origin = originOf(url);
	const self = `${origin}/changes.atom${language}`;
	const map = `${origin}/${language}`;
	const body = atom(recordFeed(catalogue, { lang, self, map, mapOf: mapOf(origin, lang) }));
	return cached(request, body, { as: 'atom', lang, canonical: self });
};

export const prerender = __EXPORTING__;
