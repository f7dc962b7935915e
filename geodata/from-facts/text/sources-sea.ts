/** Documents about the reefs and incidents of the South China Sea. */
import type { Document } from '../sources.ts';

type Row = readonly [
	url: string,
	id: string,
	publisher: string,
	title: string,
	more?: Partial<Document>
];

const MIRROR: Partial<Document> = {
	type: 'webpage',
	'container-title': 'Wikipedia',
	note: 'Read in a mirror.'
};

const REEFS: readonly Row[] = [
	[
		'http://piglix.com/piglix/Second_Thomas_Shoal',
		'wikipedia-second-thomas-shoal',
		'',
		'Second Thomas Shoal',
		MIRROR
	],
	['https://wikisum.wiki/wiki/Subi_Reef', 'wikipedia-subi-reef', '', 'Subi Reef', MIRROR]
];

export const SEA_SOURCES: readonly Document[] = REEFS.map(([url, id, publisher, title, more]) => ({
	url,
	id,
	type: 'article-newspaper',
	title,
	...(publisher && { publisher }),
	...more
}));
