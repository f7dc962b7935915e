/** Documents about the bases on and behind the chain, and the PLA's. */
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
const WIKIPEDIA: Partial<Document> = { type: 'webpage', 'container-title': 'Wikipedia' };
const on = (issued: string): Partial<Document> => ({ issued });

const JAPAN: readonly Row[] = [
	[
		'https://japannews.yomiuri.co.jp/politics/defense-security/20241123-224032/',
		'yomiuri-george-washington-yokosuka-2024-11-23',
		'The Yomiuri Shimbun',
		'USS George Washington enters Yokosuka',
		{ ...on('2024-11-23'), note: 'A report of Jiji Press.' }
	],
	[
		'https://stripes.com/branches/navy/2024-10-17/uss-george-washington-japan-15544737.html',
		'stripes-george-washington-yokosuka-2024-10-17',
		'Stars and Stripes',
		'USS George Washington on its way to Yokosuka',
		on('2024-10-17')
	],
	[
		'https://www.stripes.com/theaters/asia_pacific/2025-06-24/uss-tripoli-new-homeport-sasebo-japan-18222314.html',
		'stripes-tripoli-sasebo-2025-06-24',
		'Stars and Stripes',
		'USS Tripoli arrives at its new homeport, Sasebo',
		on('2025-06-24')
	],
	[
		'https://stripes.com/theaters/asia_pacific/2025-02-14/tripoli-sasebo-amphibious-uss-america-16828384.html',
		'stripes-tripoli-relieves-america-2025-02-14',
		'Stars and Stripes',
		'Tripoli to relieve America at Sasebo',
		on('2025-02-14')
	],
	[
		'https://cnrj.cnic.navy.mil/Installations/CFA-Sasebo/About/History/',
		'us-navy-sasebo-history',
		'Commander, Navy Region Japan',
		'CFA Sasebo history',
		{ type: 'webpage' }
	],
	[
		'https://www.airandspaceforces.com/air-force-f-15ex-f-35-japan-kadena-misawa/',
		'air-space-forces-kadena-misawa',
		'Air & Space Forces Magazine',
		'Air Force Will Swap in F-15EX and F-35 Fighters on Japan',
		{ type: 'article-magazine' }
	],
	[
		'https://www.australiandefence.com.au/news/news/us-air-force-to-deploy-f-35a-and-f-15ex-to-japan',
		'adm-f-35a-f-15ex-japan',
		'Australian Defence Magazine',
		'US Air Force to deploy F-35A and F-15EX to Japan',
		{ type: 'article-magazine' }
	],
	[
		'https://www.dvidshub.net/news/494804/fighting-falcons-and-rocketeers-rotate-kadena',
		'dvids-kadena-rotation',
		'Defense Visual Information Distribution Service',
		'Fighting Falcons and Rocketeers rotate to Kadena',
		{ type: 'article' }
	],
	[
		'https://japan-forward.com/source-first-f-35a-stealth-fighter-to-misawa-in-spring-2026',
		'japan-forward-misawa-f-35a',
		'JAPAN Forward',
		'Source: First F-35A Stealth Fighter to Misawa in Spring 2026',
		{ note: 'After the Sankei Shimbun.' }
	],
	[
		'http://www.newsonjapan.com/html/newsdesk/article/119693.php',
		'news-on-japan-henoko-landfill',
		'News On Japan',
		'Japan to start Henoko landfill work',
		{ note: 'A report of Jiji Press.' }
	],
	[
		'https://japannews.yomiuri.co.jp/politics/politics-government/20201214-170650/',
		'yomiuri-henoko-landfill-2020-12-14',
		'The Yomiuri Shimbun',
		'Japanese Govt to Accelerate Landfill Work for U.S. Base Relocation',
		on('2020-12-14')
	],
	[
		'https://ajw-origin.potaufeu.asahi.com/ajw/articles/15107065',
		'asahi-oura-bay-reclamation',
		'The Asahi Shimbun',
		'Reclamation restarts at Henoko (Oura Bay)'
	],
	[
		'https://ajw-origin.potaufeu.asahi.com/ajw/articles/15394612',
		'asahi-oura-bay-piles',
		'The Asahi Shimbun',
		'Pile driving begins in Oura Bay'
	],
	[
		'https://www.stripes.com/theaters/asia_pacific/2025-10-29/hegseth-tokyo-us-forces-japan-19583455.html',
		'stripes-us-forces-japan-phase-two-2025-10-29',
		'Stars and Stripes',
		'Hegseth in Tokyo: USFJ ready for phase two',
		on('2025-10-29')
	],
	[
		'https://www.nippon.com/en/news/yjj2025033000103/japan-u-s-agree-to-improve-command-control-coordination.html',
		'jiji-command-and-control-2025-03-30',
		'Jiji Press',
		'Japan, U.S. Agree to Improve Command, Control Coordination',
		{ ...on('2025-03-30'), 'container-title': 'nippon.com' }
	],
	[
		'https://www.nippon.com/en/news/yjj2026022400998/japan-to-deploy-missile-unit-on-yonaguni-island-in-fy-2030.html',
		'jiji-yonaguni-missiles-2026-02-24',
		'Jiji Press',
		'Japan to Deploy Missile Unit on Yonaguni Island in FY 2030',
		{ ...on('2026-02-24'), 'container-title': 'nippon.com' }
	],
	[
		'https://japannews.yomiuri.co.jp/politics/defense-security/20251124-294574/',
		'yomiuri-koizumi-yonaguni-2025-11-24',
		'The Yomiuri Shimbun',
		'Koizumi talks to Yonaguni mayor about missile deployment',
		on('2025-11-24')
	],
	[
		'https://jmh.usembassy.gov/201611099340/',
		'us-embassy-tokyo-nansei-bases-2016-11-09',
		'US Embassy Tokyo',
		'MOD reinforces SDF bases on Nansei Islands',
		{
			...on('2016-11-09'),
			'container-title': 'Japan Media Highlights',
			note: 'After Akahata.'
		}
	],
	[
		'https://jmh.usembassy.gov/20190318120377/',
		'us-embassy-tokyo-two-camps-2019-03-18',
		'US Embassy Tokyo',
		'Two SDF camps to be established in Nansei Islands',
		{
			...on('2019-03-18'),
			'container-title': 'Japan Media Highlights',
			note: 'After the Sankei Shimbun.'
		}
	],
	[
		'https://japannews.yomiuri.co.jp/politics/defense-security/20230305-95283',
		'yomiuri-camp-ishigaki-2023-03-05',
		'The Yomiuri Shimbun',
		'GSDF vehicles enter future Ishigaki camp',
		on('2023-03-05')
	]
];

const PARTNERS: readonly Row[] = [
	[
		'https://www.cnnphilippines.com/news/2016/03/19/edca-bases-philippines-us.html',
		'cnn-philippines-edca-2016-03-19',
		'CNN Philippines',
		'U.S., Philippines announce five military bases for EDCA',
		on('2016-03-19')
	],
	[
		'https://www.manila-shimbun.com/category/english/news270072.html',
		'manila-shimbun-four-edca-sites',
		'The Daily Manila Shimbun',
		'Four new EDCA sites announced, nine in total'
	],
	[
		'https://www.gmanetwork.com/news/topstories/nation/859429/philippines-us-designate-4-new-edca-sites/story/',
		'gma-four-edca-sites',
		'GMA News',
		'Philippines, US designate 4 new EDCA sites'
	],
	[
		'https://mb.com.ph/2024/4/15/marcos-rules-out-more-edca-sites-in-the-philippines',
		'manila-bulletin-no-more-edca-2024-04-15',
		'Manila Bulletin',
		'Marcos rules out more EDCA sites in the Philippines',
		on('2024-04-15')
	],
	[
		'https://kihulane.eu/encyclopedia/maria-ann-rohemae?rdp_we_resource=https%3A%2F%2Fen.wikipedia.org%2Fwiki%2FNaval_Base_Camilo_Osias',
		'wikipedia-camilo-osias',
		'',
		'Naval Base Camilo Osias',
		MIRROR
	],
	[
		'https://en.wikipedia.org/wiki/Cagayan_North_International_Airport',
		'wikipedia-cagayan-north-airport',
		'',
		'Cagayan North International Airport',
		WIKIPEDIA
	],
	[
		'https://iiab.me/kiwix/content/wikipedia_en_all_maxi_2023-10/A/Cimbonbon',
		'wikipedia-balabac-island',
		'',
		'Balabac Island',
		MIRROR
	],
	[
		'https://www.straitstimes.com/singapore/defence-pacts-renewal-shows-support-for-us-presence-in-region-mindef',
		'straits-times-us-singapore-mou',
		'The Straits Times',
		'Defence pact’s renewal shows support for US presence in region'
	],
	[
		'http://www.defense-aerospace.com/cgi-bin/client/modele.pl?shop=dae&modele=release&prod=203030&cat=3',
		'mindef-us-singapore-mou',
		'Ministry of Defence, Singapore',
		'Singapore and US to Renew Defence Memorandum of Understanding',
		{ type: 'article', 'container-title': 'defense-aerospace.com' }
	],
	[
		'https://www.wired-gov.net/wg/news.nsf/articles/uk+ratification+of+the+chagos+archipelago+treaty+will+not+violate+international+law+28012026092000?open',
		'chatham-house-chagos-2026-01-28',
		'Chatham House',
		'UK ratification of the Chagos Archipelago treaty will not violate international law',
		{ ...on('2026-01-28'), type: 'article', note: 'Read at wired-gov.net.' }
	],
	[
		'https://www.devdiscourse.com/article/law-order/3421616-britain-and-mauritius-sign-historic-chagos-islands-deal-despite-controversy',
		'devdiscourse-chagos-treaty',
		'Devdiscourse',
		'Britain and Mauritius sign Chagos Islands deal'
	],
	[
		'https://www.independentpressusa.com/2026/02/trump-pressure-freezes-uks-chagos-deal.html',
		'independent-press-chagos-2026-02',
		'Independent Press USA',
		'Trump pressure freezes UK’s Chagos deal',
		on('2026-02')
	],
	[
		'https://www.globalsecurity.org/military/agency/usmc/spmagtf-d.htm',
		'globalsecurity-mrf-darwin',
		'GlobalSecurity.org',
		'Marine Rotational Force - Darwin',
		{ type: 'webpage' }
	],
	[
		'https://www.stripes.com/news/pacific/rotational-force-in-australia-s-northern-territory-hits-target-of-2-500-marines-1.591796',
		'stripes-darwin-2500-marines',
		'Stars and Stripes',
		'Rotational force in Australia’s Northern Territory hits target of 2,500 Marines'
	],
	[
		'https://github.com/koala73/worldmonitor/blob/main/scripts/data/curated-bases.json',
		'worldmonitor-curated-bases',
		'koala73/worldmonitor',
		'curated-bases.json',
		{ type: 'dataset', note: 'Read only for the positions of five places.' }
	]
];

const CHINA: readonly Row[] = [
	[
		'http://70.231.62.181/index.php/Longpo_Naval_Base',
		'wikipedia-longpo',
		'',
		'Longpo Naval Base',
		MIRROR
	],
	[
		'https://jyut.iinaa.net/south-sea-fleet-t2558.html',
		'wikipedia-south-sea-fleet',
		'',
		'South Sea Fleet',
		MIRROR
	],
	[
		'https://pinocchiopedia.com/wiki/North_Sea_Fleet',
		'wikipedia-north-sea-fleet',
		'',
		'North Sea Fleet',
		MIRROR
	],
	[
		'https://wikwiand-revamp.pages.dev/en/Yuchi_Naval_Base',
		'wikipedia-yuchi',
		'',
		'Yuchi Naval Base',
		MIRROR
	],
	[
		'https://en.wikipedia.org/wiki/Fiery_Cross_Reef',
		'wikipedia-fiery-cross',
		'',
		'Fiery Cross Reef',
		WIKIPEDIA
	],
	[
		'https://eatsip365.com/where-are-the-pla-navys-key-bases',
		'eatsip365-pla-navy-bases',
		'eatsip365.com',
		'Where are the PLA Navy’s key bases?',
		{ type: 'webpage' }
	],
	[
		'https://www.scmp.com/news/china/article/1160632/carrier-liaoning-arrives-qingdao-home-base',
		'scmp-liaoning-qingdao',
		'South China Morning Post',
		'Carrier Liaoning arrives at Qingdao home base'
	],
	[
		'https://www.scmp.com/news/china/military/article/3193555/china-expands-submarine-base-near-south-china-sea-satellite',
		'scmp-submarine-piers-hainan',
		'South China Morning Post',
		'China expands submarine base near South China Sea, satellite images show'
	],
	[
		'http://www.scmp.com/news/china/diplomacy-defence/article/1993472/china-withdrew-missiles-south-china-sea-island-ahead',
		'scmp-woody-island-missiles-withdrawn',
		'South China Morning Post',
		'China withdrew missiles from South China Sea island ahead of Hague ruling: report'
	],
	[
		'http://en.people.cn/n3/2025/1107/c90000-20387886.html',
		'xinhua-fujian-commissioned-2025-11-07',
		'People’s Daily Online',
		'Xi attends commissioning of China’s Fujian aircraft carrier',
		{ ...on('2025-11-07'), note: 'A report of Xinhua.' }
	],
	[
		'https://businessinsider.in/defense/look-at-these-satellite-images-and-youll-know-that-china-has-every-intention-of-militarizing-the-spratly-islands/slidelist/53625234.cms',
		'business-insider-spratlys',
		'Business Insider India',
		'Look at these satellite images and you’ll know that China has every intention of militarizing the Spratly Islands'
	],
	[
		'http://retiredanalyst.blogspot.com/2016/01/airstrips-near-completion-new-towers.html',
		'amti-airstrips-near-completion-2016-01',
		'Asia Maritime Transparency Initiative',
		'Airstrips Near Completion',
		{ ...on('2016-01'), type: 'article', note: 'Read in a copy at retiredanalyst.blogspot.com.' }
	],
	[
		'https://asiatimes.com/2022/03/china-fully-militarizes-key-south-china-sea-features/',
		'asia-times-fully-militarised-2022-03',
		'Asia Times',
		'China fully militarizes key South China Sea features',
		on('2022-03')
	],
	[
		'https://www.rwradvisory.com/china-deploys-surface-to-air-missiles-on-disputed-south-china-sea-island/',
		'rwr-woody-island-missiles',
		'RWR Advisory Group',
		'China Deploys Surface-to-Air Missiles on Disputed South China Sea Island',
		{ type: 'article' }
	],
	[
		'https://chinabystander.wordpress.com/tag/taiwan/',
		'china-bystander-woody-island',
		'China Bystander',
		'[Woody Island, tag page]',
		{ type: 'post-weblog' }
	],
	[
		'https://www.aseaneconomist.com/air-defence-missiles-deployed-in-south-china-sea-us/',
		'asean-economist-woody-island-missiles',
		'ASEAN Economist',
		'Air-defence missiles deployed in South China Sea: US'
	]
];

export const BASE_SOURCES: readonly Document[] = [...JAPAN, ...PARTNERS, ...CHINA].map(
	([url, id, publisher, title, more]) => ({
		url,
		id,
		type: 'article-newspaper',
		title,
		...(publisher && { publisher }),
		...more
	})
);
