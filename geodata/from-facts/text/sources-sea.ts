/** Documents about the reefs, the claimed line and the incidents of the South China Sea. */
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
const on = (issued: string): Partial<Document> => ({ issued });

const REEFS: readonly Row[] = [
	[
		'https://amti.csis.org/second-thomas-shoal/',
		'amti-second-thomas-shoal',
		'Center for Strategic and International Studies',
		'Second Thomas Shoal Overview',
		{ type: 'webpage', 'container-title': 'Asia Maritime Transparency Initiative' }
	],
	[
		'https://kiwix.casplantje.nl/wikipedia_en_top_maxi/A/Scarborough_Shoal',
		'wikipedia-scarborough-shoal',
		'',
		'Scarborough Shoal',
		MIRROR
	],
	[
		'https://en.wikipedia.org/wiki/?oldid=865646761&title=Sabina_Shoal',
		'wikipedia-sabina-shoal',
		'',
		'Sabina Shoal',
		{ type: 'webpage', 'container-title': 'Wikipedia', note: 'A revision of 2018.' }
	],
	[
		'http://en.m.wiki.x.io/wiki/Pagasa_Island',
		'wikipedia-thitu-island',
		'',
		'Thitu Island',
		MIRROR
	],
	[
		'http://en.m.wiki.x.io/wiki/First_Thomas_Shoal',
		'wikipedia-first-thomas-shoal',
		'',
		'First Thomas Shoal',
		MIRROR
	],
	[
		'http://piglix.com/piglix/Second_Thomas_Shoal',
		'wikipedia-second-thomas-shoal',
		'',
		'Second Thomas Shoal',
		MIRROR
	],
	['https://wikisum.wiki/wiki/Subi_Reef', 'wikipedia-subi-reef', '', 'Subi Reef', MIRROR],
	[
		'https://mb.com.ph/2025/05/22/chinese-coast-guard-fires-water-cannon-sideswipes-bfar-vessel-in-pagasa-cays',
		'manila-bulletin-pagasa-cays-2025-05-22',
		'Manila Bulletin',
		'Chinese Coast Guard fires water cannon, sideswipes BFAR vessel in Pagasa Cays',
		on('2025-05-22')
	]
];

const LINE: readonly Row[] = [
	[
		'https://github.com/nvkelso/natural-earth-vector/blob/master/geojson/ne_10m_admin_0_boundary_lines_maritime_indicator_chn.geojson',
		'natural-earth-nine-dashes',
		'Natural Earth',
		'ne_10m_admin_0_boundary_lines_maritime_indicator_chn',
		{ type: 'dataset', license: 'Public domain' }
	],
	[
		'https://www.npmjs.com/package/@surbowl/world-geo-json-zh',
		'surbowl-world-geo-json-zh',
		'surbowl',
		'world-geo-json-zh 2.1.5 (world.zh.json)',
		{ type: 'dataset', license: 'Unlicense' }
	],
	[
		'https://www.thejakartapost.com/opinion/2023/09/06/chinas-fluctuating-south-china-sea-dash-lines.html',
		'jakarta-post-dash-lines-2023-09-06',
		'The Jakarta Post',
		'China’s fluctuating South China Sea dash lines',
		on('2023-09-06')
	],
	[
		'https://preprod2.youscribe.com/catalogue/documents/actualite-et-debat-de-societe/politique/la-haye-2744775',
		'permanent-court-south-china-sea-arbitration',
		'Permanent Court of Arbitration',
		'The South China Sea Arbitration: The Tribunal Renders Its Award (press release)',
		{
			type: 'document',
			'container-title': 'Permanent Court of Arbitration',
			note: 'Read in a copy at YouScribe.'
		}
	]
];

const OF_2023: readonly Row[] = [
	[
		'https://www.rappler.com/nation/china-aims-laser-philippine-coast-guard-ship-west-philippine-sea-february-2023/',
		'rappler-laser-2023-02',
		'Rappler',
		'China aims laser at Philippine Coast Guard ship in West PH Sea',
		on('2023-02')
	],
	[
		'https://maritime-executive.com/article/china-coast-guard-uses-laser-to-drive-off-philippine-supply-convoy',
		'maritime-executive-laser',
		'The Maritime Executive',
		'China Coast Guard Uses Laser to Drive Off Philippine Supply Convoy'
	],
	[
		'https://www.manila-shimbun.com/category/english/news270478.html',
		'manila-shimbun-april-patrol-2023',
		'The Daily Manila Shimbun',
		'[PCG report of harassment on a patrol of 18–24 April 2023]'
	],
	[
		'https://malaya.com.ph/news/chinese-vessels-harass-ph-ships-anew',
		'malaya-harass-anew',
		'Malaya Business Insight',
		'Chinese vessels harass PH ships anew'
	],
	[
		'https://www.philippinenews.com/china-keeps-harassing-phl-vessels-tension-up-sino-coast-guard-in-dangerous-maneuver-nearly-hits-phl-ship/',
		'philippine-news-near-miss',
		'Philippine News',
		'[Chinese coast guard in a dangerous manoeuvre, June 2023]'
	],
	[
		'https://pledgetimes.com/this-is-asia-beijing-and-manila-star-in-a-new-chapter-of-tension-in-the-south-china-sea/',
		'pledge-times-water-cannon-2023-08',
		'Pledge Times',
		'[Beijing and Manila in a new chapter of tension in the South China Sea]'
	],
	[
		'https://www.manila-shimbun.com/category/english/news273807.html',
		'manila-shimbun-water-cannon-2023-11',
		'The Daily Manila Shimbun',
		'[Water cannon against a resupply mission, November 2023]'
	],
	[
		'https://www.manila-shimbun.com/category/english/news273005.html',
		'manila-shimbun-floating-barrier',
		'The Daily Manila Shimbun',
		'[PCG statement on a floating barrier]'
	],
	[
		'https://krdo.com/news/2023/09/25/philippine-coast-guard-says-it-removed-barrier-placed-by-chinas-coast-guard-in-disputed-shoal/',
		'krdo-barrier-removed-2023-09-25',
		'KRDO',
		'Philippine coast guard says it removed barrier placed by China’s coast guard in disputed shoal',
		on('2023-09-25')
	],
	[
		'https://www.benarnews.org/english/news/philippine/south-china-sea-collision-10222023090434.html',
		'benarnews-collisions-2023-10-22',
		'BenarNews',
		'Chinese, Philippine boats collide in South China Sea, both say',
		on('2023-10-22')
	],
	[
		'https://www.janes.com/amp/beijing-manila-trade-barbs-after-collisions-in-south-china-sea-resupply-run/ZnlJK3dHVU9mZ28xajRJVkc5dVI5VFp1cVMwPQ2',
		'janes-collisions-resupply-run',
		'Janes',
		'Beijing, Manila trade barbs after collisions in South China Sea resupply run'
	],
	[
		'https://mb.com.ph/2023/11/10/china-coast-guard-deploys-water-cannon-vs-ph-supply-boat-anew',
		'manila-bulletin-water-cannon-2023-11-10',
		'Manila Bulletin',
		'China Coast Guard deploys water cannon vs PH supply boat anew',
		on('2023-11-10')
	],
	[
		'https://cebudailynews.inquirer.net/544576/china-ship-hits-ph-vessels-on-humanitarian-drive-with-water-cannon-in-west-ph-sea',
		'cebu-daily-news-water-cannon',
		'Cebu Daily News',
		'China ship hits PH vessels on humanitarian drive with water cannon in West PH Sea'
	],
	[
		'https://www.philstar.com/headlines/2023/12/10/2317849/china-coast-guard-water-cannons-rams-philippine-boats-resupply-mission',
		'philstar-rams-2023-12-10',
		'Philstar',
		'China Coast Guard water cannons, rams Philippine boats on resupply mission',
		on('2023-12-10')
	],
	[
		'https://palawan-news.com/ccg-fires-water-cannons-again-at-ph-vessels-in-ayungin-rams-civilian-boat-um1/',
		'palawan-news-rams-um1',
		'Palawan News',
		'[Water cannon again at Ayungin; civilian boat UM1 rammed]'
	]
];

const OF_2024: readonly Row[] = [
	[
		'https://theepochtimes.com/world/4-chinese-ships-shadow-block-philippine-vessel-in-latest-south-china-sea-standoff-5585349',
		'epoch-times-shadowed',
		'The Epoch Times',
		'4 Chinese Ships Shadow, Block Philippine Vessel in Latest South China Sea Standoff',
		{ note: 'A partisan publisher; it passes on a statement of the Philippine Coast Guard.' }
	],
	[
		'https://news.usni.org/2024/03/05/4-philippine-sailors-injured-2-vessels-damaged-in-chinese-attempt-to-block-second-thomas-shoal-resupply',
		'usni-four-sailors-injured-2024-03-05',
		'U.S. Naval Institute',
		'4 Philippine Sailors Injured, 2 Vessels Damaged in Chinese Attempt to Block Second Thomas Shoal Resupply',
		{ ...on('2024-03-05'), 'container-title': 'USNI News' }
	],
	[
		'https://maritime-executive.com/article/china-coast-guard-injures-four-with-water-cannon-in-s-china-sea-standoff',
		'maritime-executive-four-injured',
		'The Maritime Executive',
		'China Coast Guard Injures Four with Water Cannon in S. China Sea Standoff'
	],
	[
		'https://www.rappler.com/philippines/china-water-cannon-ayungin-shoal-march-23-2024/',
		'rappler-water-cannon-2024-03-23',
		'Rappler',
		'[Chinese water cannon at Ayungin Shoal, 23 March 2024]',
		on('2024-03-23')
	],
	[
		'https://tribune.net.ph/2024/03/23/phl-supply-ship-damaged-after-chinese-vessels-water-cannon-attack',
		'daily-tribune-supply-ship-2024-03-23',
		'Daily Tribune',
		'[Philippine supply ship damaged by water cannon]',
		on('2024-03-23')
	],
	[
		'https://plus.inquirer.net/news/china-hits-ph-boats-anew-with-water-cannon-blasts',
		'inquirer-water-cannon-anew',
		'Inquirer Plus',
		'China hits PH boats anew with water cannon blasts'
	],
	[
		'https://tribune.net.ph/2024/04/30/chinas-jetstream-cannon-damages-1-of-2-phl-ships',
		'daily-tribune-jetstream-2024-04-30',
		'Daily Tribune',
		'[One of two Philippine ships damaged by water cannon]',
		on('2024-04-30')
	],
	[
		'https://uslive.com/172816/chinese-and-philippine-ship-collision-just-the-latest-in-a-string-of-south-china-sea-confrontations',
		'ap-string-of-confrontations',
		'Associated Press',
		'Chinese and Philippine ship collision just the latest in a string of South China Sea confrontations',
		{ note: 'Read at uslive.com.' }
	],
	[
		'https://news.usni.org/2024/06/19/china-coast-guard-impounds-philippine-navy-boats-seizes-firearms-in-latest-second-thomas-shoal-incident',
		'usni-boats-impounded-2024-06-19',
		'U.S. Naval Institute',
		'China Coast Guard Impounds Philippine Navy Boats, Seizes Firearms in Latest Second Thomas Shoal Incident',
		{ ...on('2024-06-19'), 'container-title': 'USNI News' }
	],
	[
		'https://www.spacewar.com/afp/240619063851.k0wt9vhb.html',
		'afp-second-thomas-2024-06-19',
		'Agence France-Presse',
		'[Report on the incident at Second Thomas Shoal, 19 June 2024]',
		{ ...on('2024-06-19'), note: 'Read at spacewar.com.' }
	],
	[
		'https://www.manila-shimbun.com/category/english/news278493.html',
		'manila-shimbun-sabina-collisions',
		'The Daily Manila Shimbun',
		'[Philippine task force on the collisions near Sabina Shoal]'
	],
	[
		'https://www.newsx.com/world/did-chinese-vessels-damage-philippines-coast-guard-ships-in-disputed-waters/',
		'newsx-sabina-collisions',
		'NewsX',
		'[Did Chinese vessels damage Philippine coast guard ships?]'
	],
	[
		'https://ru24.net/english/386141813',
		'rappler-datu-sanday-rammed',
		'Rappler',
		'[CCG ship rams a Philippine government ship near Escoda Shoal]',
		{ note: 'Read at ru24.net.' }
	],
	[
		'https://remate.ph/paglalayag-ng-barko-ng-bfar-nagpatuloy-kahit-nasira-sa-pagbangga-ng-barko-ng-china/',
		'remate-bfar-voyage-continued',
		'Remate',
		'[Voyage of a BFAR ship goes on despite damage]',
		{ language: 'fil' }
	],
	[
		'https://tribune.net.ph/2024/08/31/brp-teresa-magbanua-rammed-by-china-coast-guard-vessel-damage-report-from-escoda-shoal-2',
		'daily-tribune-magbanua-rammed-2024-08-31',
		'Daily Tribune',
		'BRP Teresa Magbanua rammed by China Coast Guard vessel: damage report from Escoda Shoal',
		on('2024-08-31')
	],
	[
		'https://tribune.net.ph/2024/09/15/magbanua-returns-to-manila-due-to-bad-weather-depleted-supplies-pcg',
		'daily-tribune-magbanua-returns-2024-09-15',
		'Daily Tribune',
		'[BRP Teresa Magbanua returns to Manila]',
		on('2024-09-15')
	],
	[
		'https://maritimefairtrade.org/china-again-fires-water-cannons-at-philippine-ships-in-west-philippine-sea-but-fails-to-disrupt-mission/',
		'maritime-fairtrade-water-cannon',
		'Maritime Fairtrade',
		'China Again Fires Water Cannons at Philippine Ships in West Philippine Sea but Fails to Disrupt Mission'
	],
	[
		'https://manila-shimbun.com/ja/category/english/news280467.html',
		'manila-shimbun-datu-pagbuaya-2024-12',
		'The Daily Manila Shimbun',
		'[PCG statement on actions at Scarborough Shoal]'
	],
	[
		'https://manilatimes.net/2024/12/04/news/chinese-vessels-water-cannon-harass-ph-ships-on-routine-patrol-in-scarborough-shoal/2015636',
		'manila-times-routine-patrol-2024-12-04',
		'The Manila Times',
		'[Chinese vessels water-cannon ships on routine patrol at Scarborough Shoal]',
		on('2024-12-04')
	]
];

const SINCE_2025: readonly Row[] = [
	[
		'https://ibctv13.com/dalawang-bfar-vessel-na-magsasagawa-sana-ng-scientific-survey-sa-pag-asa-island-hinarass-ng-china',
		'ibc-survey-stopped',
		'IBC 13',
		'[BFAR vessels on a scientific survey harassed]',
		{ language: 'fil' }
	],
	[
		'https://www.channelnewsasia.com/asia/philippines-china-coast-guard-fired-water-cannon-sideswiped-government-vessel-5146771',
		'cna-sideswiped',
		'CNA',
		'[Philippines says China Coast Guard fired water cannon, sideswiped government vessel]'
	],
	[
		'https://www.philstar.com/headlines/2025/05/23/2445072/china-blasts-bfar-vessel-water-cannon-first-time-near-pag-asa',
		'philstar-first-time-near-pag-asa-2025-05-23',
		'Philstar',
		'[China uses water cannon on a BFAR vessel, first time near Pag-asa]',
		on('2025-05-23')
	],
	[
		'https://jourknows.org/2025/06/21/finance-asec-airs-positive-fitch-outlook-for-economic-growth',
		'jourknows-water-cannon-2025-06-21',
		'Jourknows',
		'[Report on the water-cannon incident of 20 June 2025]',
		on('2025-06-21')
	],
	[
		'https://www.nzherald.co.nz/world/chinese-vessels-collide-while-pursuing-philippine-boat-in-south-china-sea-manila/7SBSV2O3XRFIZCA2S76IX5ATWQ/',
		'afp-chinese-vessels-collide',
		'Agence France-Presse',
		'Chinese vessels collide while pursuing Philippine boat in South China Sea: Manila',
		{ note: 'Read in The New Zealand Herald.' }
	],
	[
		'https://wps.news/?p=10674',
		'wps-news-chinese-collision',
		'WPS News',
		'[Report on the collision of two Chinese ships, August 2025]'
	],
	[
		'https://mb.com.ph/2025/08/22/whats-happening-in-ayungin-afp-monitors-armed-chinese-boats-coast-guard-ships-in-disputed-shoal',
		'manila-bulletin-ayungin-2025-08-22',
		'Manila Bulletin',
		'What’s happening in Ayungin? AFP monitors armed Chinese boats, coast guard ships in disputed shoal',
		on('2025-08-22')
	],
	[
		'https://www.inquirer.net/?p=453472',
		'inquirer-ayungin-2025-08',
		'Philippine Daily Inquirer',
		'[Report on the boats at Ayungin Shoal, August 2025]'
	],
	[
		'https://www.wpxi.com/news/world/chinese-philippine/TLNPYSZE75FXHIR7VMI4GIBDYI/',
		'ap-scarborough-2025-09',
		'Associated Press',
		'[China says Philippine ship rammed coast guard vessel near Scarborough Shoal]',
		{ note: 'Read at WPXI.' }
	],
	[
		'https://www.newsgram.com/asia-pacific/2025/09/17/chinese-philippine-ships-collide-in-south-china-sea',
		'newsgram-ships-collide-2025-09-17',
		'NewsGram',
		'[Chinese, Philippine ships collide in South China Sea]',
		on('2025-09-17')
	],
	[
		'https://mb.com.ph/2025/10/12/chinese-ship-rams-shoots-water-cannon-at-bfar-vessel-in-pag-asa-island-pcg',
		'manila-bulletin-pag-asa-2025-10-12',
		'Manila Bulletin',
		'Chinese ship rams, shoots water cannon at BFAR vessel near Pag-asa Island - PCG',
		on('2025-10-12')
	],
	[
		'https://mb.com.ph/2025/10/13/three-bfar-vessels-not-one-struck-by-chinese-water-cannon-pcg',
		'manila-bulletin-three-vessels-2025-10-13',
		'Manila Bulletin',
		'[Three BFAR vessels, not one, struck by water cannon]',
		on('2025-10-13')
	],
	[
		'https://mb.com.ph/2025/12/13/3-fishermen-hurt-due-to-chinese-fired-water-cannon-off-escoda-shoal-pcg',
		'manila-bulletin-fishermen-hurt-2025-12-13',
		'Manila Bulletin',
		'3 fishermen hurt due to Chinese-fired water cannon off Escoda Shoal - PCG',
		on('2025-12-13')
	],
	[
		'https://www.wionews.com/world/china-philippines-tensions-escalate-as-filipino-fishermen-injured-in-chinese-water-cannon-attack-what-s-happening-1765609303101',
		'wion-fishermen-injured',
		'WION',
		'[Filipino fishermen injured by Chinese water cannon]'
	],
	[
		'https://tribune.net.ph/2026/01/13/first-chinese-harassment-incident-of-2026-in-phl-waters-logged-at-scarborough-shoal',
		'daily-tribune-first-of-2026-01-13',
		'Daily Tribune',
		'First Chinese harassment incident of 2026 in Phl waters logged at Scarborough Shoal',
		on('2026-01-13')
	],
	[
		'https://www.inquirer.net/?p=465086',
		'inquirer-scarborough-2026-01',
		'Philippine Daily Inquirer',
		'[Report on a fishing boat blocked at Scarborough Shoal, January 2026]'
	]
];

export const SEA_SOURCES: readonly Document[] = [
	...REEFS,
	...LINE,
	...OF_2023,
	...OF_2024,
	...SINCE_2025
].map(([url, id, publisher, title, more]) => ({
	url,
	id,
	type: 'article-newspaper',
	title,
	...(publisher && { publisher }),
	...more
}));
