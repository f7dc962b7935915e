/** Atom feeds (RFC 4287), written out and escaped. */
import type { Day } from '#lib/data/dates.ts';
import type { Language } from '#lib/view/view.ts';
import { element, escapeXml } from './xml.ts';

/**
 * RFC 4151 wants a name that its owner holds; until the project has a domain it is this one. It does not
 * follow the host: an entry keeps its id wherever the site is served.
 */
const TAG = 'tag:linchpin,2026:';

export interface Entry {
	/** Unique in the feed and the same for ever; becomes a tag: URI. */
	readonly name: string;
	readonly title: string;
	readonly day: Day;
	/** Where a reader sees it. */
	readonly link: string;
	/** Paragraphs of plain text. */
	readonly content: readonly string[];
	/** Cited documents. */
	readonly via: readonly { readonly title: string; readonly url: string }[];
}

export interface Feed {
	readonly name: string;
	readonly title: string;
	readonly subtitle: string;
	readonly lang: Language;
	/** The address of the feed, and of the page it stands for. */
	readonly self: string;
	readonly link: string;
	/** Used where there is no entry; otherwise the newest entry says. */
	readonly day: Day;
	readonly entries: readonly Entry[];
}

/** A name as part of a tag: URI: what a URI may not hold is escaped. */
export function tagUri(name: string): string {
	return (
		TAG + encodeURIComponent(name.toWellFormed()).replace(/%(2F|3A|2C|3D)/g, decodeURIComponent)
	);
}

const instant = (day: Day) => `${day}T00:00:00Z`;

function paragraphs(content: readonly string[]): string {
	const text = content.map((paragraph) => element('p', paragraph)).join('');
	return `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${text}</div></content>`;
}

function entryXml({ name, title, day, link, content, via }: Entry): string {
	const cited = via.map(
		(source) =>
			`<link rel="via" href="${escapeXml(source.url)}" title="${escapeXml(source.title)}"/>`
	);
	const parts = [
		element('id', tagUri(name)),
		element('title', title),
		element('updated', instant(day)),
		`<link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
		...cited,
		paragraphs(content)
	];
	return ['<entry>', ...parts, '</entry>'].join('\n');
}

export function atom({ name, title, subtitle, lang, self, link, day, entries }: Feed): string {
	const updated = entries.map((entry) => entry.day).reduce((a, b) => (a > b ? a : b), '') || day;
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
		element('id', tagUri(name)),
		element('title', title),
		element('subtitle', subtitle),
		element('updated', instant(updated)),
		`<author>${element('name', 'Linchpin')}</author>`,
		`<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
		`<link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
		...entries.map(entryXml),
		'</feed>',
		''
	].join('\n');
}
