/** Turns the address a fact was read at into an entry of `sources.json`, once for each document. */
import type { Source } from '../../src/lib/data/schema.ts';
import { RECORDED } from './draft.ts';
import { AIR_SOURCES } from './text/sources-air.ts';
import { BASE_SOURCES } from './text/sources-bases.ts';
import { ARGUMENT_SOURCES } from './text/sources-argument.ts';
import { CARRIER_SOURCES } from './text/sources-carriers.ts';
import { CHAIN_SOURCES } from './text/sources-chains.ts';
import { PRESS_COPIES } from './text/sources-copies.ts';
import { MAP_SOURCES } from './text/sources-map.ts';
import { SEA_SOURCES } from './text/sources-sea.ts';
import { SITE_SOURCES } from './text/sources-sites.ts';

export interface Document extends Omit<Source, 'accessed' | 'issued' | 'URL' | 'publisher'> {
	readonly url: string;
	/** Left out where it is the container itself. */
	readonly publisher?: string;
	readonly issued?: string;
}

const DOCUMENTS: readonly Document[] = [
	...MAP_SOURCES,
	...CHAIN_SOURCES,
	...BASE_SOURCES,
	...SEA_SOURCES,
	...AIR_SOURCES,
	...SITE_SOURCES,
	...CARRIER_SOURCES,
	...PRESS_COPIES,
	...ARGUMENT_SOURCES
];

function cslDate(text: string): { 'date-parts': number[][] } {
	return { 'date-parts': [text.split('-').map(Number)] };
}

function toSource({ url, issued, publisher, ...document }: Document): Source {
	const { id, type, title, author, 'container-title': container, ...rest } = document;
	return {
		id,
		type,
		title,
		...(author && { author }),
		...(container && { 'container-title': container }),
		publisher: publisher ?? container ?? '',
		...(issued && { issued: cslDate(issued) }),
		accessed: cslDate(RECORDED),
		URL: url,
		...rest
	};
}

const byUrl = new Map(DOCUMENTS.map((document) => [document.url, document]));
const cited = new Set<string>();

/** The ids of the documents at these addresses, each once; an unknown one stops the conversion. */
export function cite(...urls: readonly string[]): string[] {
	const ids = urls.map((url) => {
		const document = byUrl.get(url);
		if (!document) throw new RangeError(`No document for ${url}`);
		cited.add(url);
		return document.id;
	});
	return [...new Set(ids)];
}

/** What has been cited so far, by id. */
export function citedSources(): Source[] {
	return DOCUMENTS.filter(({ url }) => cited.has(url))
		.map(toSource)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
