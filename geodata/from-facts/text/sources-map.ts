/** Documents that define or locate lines, straits and outlines. */
import type { Document } from '../sources.ts';

export const MAP_SOURCES: readonly Document[] = [
	{
		url: 'https://www.npmjs.com/package/@geo-maps/earth-lands-10m',
		id: 'osm-earth-lands-10m',
		type: 'dataset',
		title: '@geo-maps/earth-lands-10m 0.6.0 (OpenStreetMap land polygons, 2017)',
		publisher: 'OpenStreetMap contributors',
		issued: '2017',
		license: 'ODbL 1.0',
		note: 'Attribution owed: © OpenStreetMap contributors.'
	},
	{
		url: 'https://www.npmjs.com/package/world-atlas',
		id: 'natural-earth-land-10m',
		type: 'dataset',
		title: 'land-10m.json in world-atlas 2.0.2 (Natural Earth 1:10m)',
		publisher: 'Natural Earth',
		license: 'Public domain'
	},
	{
		url: 'https://github.com/geolonia/japanese-admins/blob/master/docs/46/46213.json',
		id: 'mlit-n03-nishinoomote',
		type: 'dataset',
		title: 'japanese-admins docs/46/46213.json, from MLIT N03 administrative boundaries',
		'container-title': 'geolonia/japanese-admins',
		publisher: 'Geolonia; Ministry of Land, Infrastructure, Transport and Tourism, Japan',
		language: 'ja',
		license: 'National Land Numerical Information terms of use',
		note: 'Attribution owed: National Land Numerical Information, MLIT Japan.'
	},
	{
		url: 'https://github.com/davidmegginson/ourairports-data/blob/main/runways.csv',
		id: 'ourairports-runways',
		type: 'dataset',
		title: 'runways.csv (commit 1fb3eea)',
		'container-title': 'davidmegginson/ourairports-data',
		publisher: 'OurAirports',
		issued: '2026-08',
		license: 'Public domain'
	},
	{
		url: 'https://github.com/tayljordan/ports/blob/main/ports.json',
		id: 'nga-ports',
		type: 'dataset',
		title: 'ports.json (derived from the World Port Index, NGA Pub. 150)',
		'container-title': 'tayljordan/ports',
		publisher: 'National Geospatial-Intelligence Agency',
		note: 'Read as repackaged in a public repository.'
	},
	{
		url: 'https://amti.csis.org/chinas-reach-grown-island-chains/',
		id: 'amti-island-chains-2018',
		type: 'article',
		title: 'China’s Reach Has Grown; So Should the Island Chains',
		'container-title': 'Asia Maritime Transparency Initiative',
		publisher: 'Center for Strategic and International Studies',
		issued: '2018'
	},
	{
		url: 'https://en.wikipedia.org/wiki/First_island_chain',
		id: 'wikipedia-first-island-chain',
		type: 'webpage',
		title: 'First island chain',
		'container-title': 'Wikipedia'
	},
	{
		url: 'https://thehistoryfiles.com/strategic-geography-of-chinese-sea-power-i/',
		id: 'yoshihara-holmes-strategic-geography',
		type: 'webpage',
		title: 'Strategic Geography of Chinese Sea Power (excerpt of Red Star over the Pacific)',
		author: [
			{ family: 'Yoshihara', given: 'Toshi' },
			{ family: 'Holmes', given: 'James R.' }
		],
		publisher: 'thehistoryfiles.com'
	},
	{
		url: 'https://www.open.edu/openlearn/ocw/mod/oucontent/view.php?id=25836&extra=longdesc_idm46586798196624&clicked=1',
		id: 'openlearn-island-chains-map',
		type: 'webpage',
		title: 'Long description of map: China’s island chains (after The Economist)',
		'container-title': 'OpenLearn',
		publisher: 'The Open University'
	},
	{
		url: 'https://www.credit-cards-top.com/asia/china/18b53c9e5f6.html',
		id: 'chinese-commentary-three-island-chains',
		type: 'post-weblog',
		title: 'China’s most ideal eastern fortress (Chinese commentary on three island chains)',
		publisher: 'credit-cards-top.com',
		note: 'A translated repost of low quality; the original was not found.'
	},
	{
		url: 'https://www.whitehouse.gov/wp-content/uploads/2025/12/2025-National-Security-Strategy.pdf',
		id: 'us-national-security-strategy-2025',
		type: 'report',
		title: 'National Security Strategy of the United States of America, November 2025',
		publisher: 'The White House',
		issued: '2025-11',
		note: 'Read in long quotations by others, not in the document itself.'
	},
	{
		url: 'https://www.airandspaceforces.com/experts-dissect-u-s-resolve-in-pacific-in-new-defense-strategy',
		id: 'air-space-forces-nds-2026',
		type: 'article-magazine',
		title:
			'New Defense Strategy Prioritizes Western Hemisphere. Where Does that Leave the Pacific?',
		'container-title': 'Air & Space Forces Magazine'
	},
	{
		url: 'https://thediplomat.com/2023/08/chinese-and-russian-warships-step-up-activity-in-straits-around-japan/',
		id: 'diplomat-straits-around-japan-2023-08',
		type: 'article-magazine',
		title: 'Chinese and Russian Warships Step up Activity in Straits Around Japan',
		'container-title': 'The Diplomat',
		issued: '2023-08'
	},
	{
		url: 'https://jmh.usembassy.gov/20220817196277/',
		id: 'us-embassy-tokyo-international-strait-2022-08-17',
		type: 'article',
		title: 'Definition of “international strait” presents dilemma for Japan',
		'container-title': 'Japan Media Highlights',
		publisher: 'Embassy of the United States, Tokyo',
		issued: '2022-08-17'
	},
	{
		url: 'https://japannews.yomiuri.co.jp/politics/defense-security/20250123-234651/',
		id: 'yomiuri-yonaguni-missiles-2025-01-23',
		type: 'article-newspaper',
		title: 'Govt to develop facilities for SAM units on Yonaguni',
		'container-title': 'The Japan News',
		publisher: 'The Yomiuri Shimbun',
		issued: '2025-01-23'
	},
	{
		url: 'https://iiab.me/kiwix/content/wikipedia_en_all_maxi_2023-10/A/Kerama_Gap',
		id: 'wikipedia-miyako-strait',
		type: 'webpage',
		title: 'Miyako Strait',
		'container-title': 'Wikipedia',
		note: 'Read in a mirror of October 2023 at iiab.me.'
	},
	{
		url: 'https://en.wikipedia.org/wiki/Bashi_Channel',
		id: 'wikipedia-bashi-channel',
		type: 'webpage',
		title: 'Bashi Channel',
		'container-title': 'Wikipedia'
	},
	{
		url: 'https://en.wikipedia.org/wiki/Balintang_Channel',
		id: 'wikipedia-balintang-channel',
		type: 'webpage',
		title: 'Balintang Channel',
		'container-title': 'Wikipedia'
	},
	{
		url: 'https://www.openwaterpedia.com/wiki/Babuyan_Channel',
		id: 'wikipedia-luzon-strait',
		type: 'webpage',
		title: 'Luzon Strait',
		'container-title': 'Wikipedia',
		note: 'Read in a mirror at openwaterpedia.com.'
	},
	{
		url: 'https://zims-en.kiwix.campusafrica.gos.orange.com/wikipedia_en_all_nopic/A/Mindoro_Strait',
		id: 'wikipedia-mindoro-strait',
		type: 'webpage',
		title: 'Mindoro Strait',
		'container-title': 'Wikipedia',
		note: 'Read in a mirror at campusafrica.gos.orange.com.'
	},
	{
		url: 'https://en.kevinzhw153.workers.dev/wiki/Balabac_Strait',
		id: 'wikipedia-balabac-strait',
		type: 'webpage',
		title: 'Balabac Strait',
		'container-title': 'Wikipedia',
		note: 'Read in a mirror at en.kevinzhw153.workers.dev.'
	},
	{
		url: 'https://www.un.org/depts/los/convention_agreements/texts/unclos/unclos_e.pdf',
		id: 'unclos-1982',
		type: 'treaty',
		title: 'United Nations Convention on the Law of the Sea',
		publisher: 'United Nations',
		issued: '1982-12-10',
		note: 'Articles 3, 33 and 57, checked against pages that quote or summarise them.'
	}
];
