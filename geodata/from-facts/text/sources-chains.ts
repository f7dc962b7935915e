/** Documents about the outer chains, the perimeter of 1950 and the straits beyond the first chain. */
import type { Document } from '../sources.ts';

export const CHAIN_SOURCES: readonly Document[] = [
	{
		url: 'https://en.wikipedia.org/wiki/Island_chain_strategy',
		id: 'wikipedia-island-chain-strategy',
		type: 'webpage',
		title: 'Island chain strategy',
		'container-title': 'Wikipedia',
		license: 'CC BY-SA 4.0'
	},
	{
		url: 'http://web.viu.ca/davies/H323Vietnam/Acheson.htm',
		id: 'acheson-crisis-in-asia-1950-01-12',
		type: 'speech',
		title: 'Crisis in Asia (speech at the National Press Club)',
		author: [{ family: 'Acheson', given: 'Dean' }],
		publisher: 'US Department of State',
		issued: '1950-01-12',
		note: 'Read in the text copy kept by Vancouver Island University.'
	},
	{
		url: 'https://www.laitimes.com/en/article/6mwr8_7391v.html',
		id: 'laitimes-lombok-makassar',
		type: 'webpage',
		title: 'Indonesia’s Lombok Strait and Makassar Strait are comparable to the Strait of Malacca?',
		publisher: 'laitimes'
	},
	{
		url: 'https://news.okezone.com/amp/2024/01/12/18/2953769/3-choke-point-dunia-yang-ada-di-indonesia-selat-malaka-sunda-hingga-makassar?page=all',
		id: 'okezone-choke-points-2024-01-12',
		type: 'article-newspaper',
		title: '3 Choke Point Dunia yang Ada di Indonesia',
		publisher: 'Okezone',
		issued: '2024-01-12',
		language: 'id'
	},
	{
		url: 'http://everything.explained.today/Malacca_Strait/',
		id: 'wikipedia-strait-of-malacca',
		type: 'webpage',
		title: 'Strait of Malacca',
		'container-title': 'Wikipedia',
		note: 'Read in a mirror.'
	}
];
