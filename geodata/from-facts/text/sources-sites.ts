/** Documents about the bases. A title in square brackets is ours: the page is not in English. */
import type { Document } from '../sources.ts';

const wikipedia = { type: 'webpage', 'container-title': 'Wikipedia' } as const;
const news = { type: 'article-newspaper' } as const;

const MAGESHIMA: readonly Document[] = [
	{
		...news,
		url: 'https://j-defense.ikaros.jp/docs/mod/001327.html',
		id: 'j-defense-mageshima-2030',
		type: 'article-magazine',
		title: '[Mageshima base completion revised to end-March 2030]',
		'container-title': 'J-Defense',
		publisher: 'Ikaros Publications',
		language: 'ja',
		note: 'Quotes the Kumamoto Defense Branch Bureau of the Ministry of Defense.'
	},
	{
		...news,
		url: 'https://www.c7f.navy.mil/Media/News/Display/Article/1477739/final-japan-based-cvw-5-jet-squadrons-fly-in-to-mcas-iwakuni/',
		id: 'us-7th-fleet-cvw-5-final-squadrons-2018-03-28',
		type: 'article',
		title: 'Final Japan-Based CVW-5 Jet Squadrons Fly-in to MCAS Iwakuni',
		publisher: 'Commander, U.S. 7th Fleet',
		issued: '2018-03-28'
	},
	{
		...news,
		url: 'https://www.mcasiwakuni.marines.mil/Iwakuni-News/News-Stories/News-Article-Display/Article/1383569/initial-japan-based-carrier-air-wing-5-jet-squadrons-fly-in-to-marine-corps-air/',
		id: 'mcas-iwakuni-cvw-5-first-squadrons',
		type: 'article',
		title:
			'Initial Japan-Based Carrier Air Wing 5 Jet Squadrons Fly in to Marine Corps Air Station Iwakuni',
		publisher: 'Marine Corps Air Station Iwakuni'
	},
	{
		...news,
		url: 'https://mainichi.jp/english/articles/20181129/p2a/00m/0na/001000c',
		id: 'mainichi-mageshima-purchase-2018-11-29',
		title: 'Gov’t close to buying southern island for US carrier aircraft landing practice',
		'container-title': 'The Mainichi',
		issued: '2018-11-29'
	},
	{
		...wikipedia,
		url: 'http://everything.explained.today/Atsugi_Air_Force_Base/',
		id: 'wikipedia-naf-atsugi',
		title: 'Naval Air Facility Atsugi',
		note: 'Read in a mirror at everything.explained.today.'
	},
	{
		...news,
		url: 'https://www.sankei.com/article/20200807-N7NPHMGXMBOPTCBF4M7UKIGV6Q/',
		id: 'sankei-mageshima-plan-2020-08-07',
		title: '[Ministry of Defense publishes the Mageshima base plan with two runways]',
		'container-title': 'Sankei Shimbun',
		issued: '2020-08-07',
		language: 'ja'
	},
	{
		...news,
		url: 'https://www.hiroshimapeacemedia.jp/blog/?p=95111',
		id: 'chugoku-mageshima-fclp-2019-12',
		title: '[FCLP facility on Mageshima, none at Iwakuni, says defence minister]',
		'container-title': 'Chugoku Shimbun',
		publisher: 'Hiroshima Peace Media Center',
		language: 'ja'
	},
	{
		...news,
		url: 'https://worldjpn.net/documents/texts/JPUS/20110621.O2J.html',
		id: 'scc-realignment-2011-06-21',
		type: 'treaty',
		title:
			'[Security Consultative Committee document: Progress on the Realignment of U.S. Forces in Japan]',
		'container-title': 'Database “The World and Japan”',
		publisher: 'Security Consultative Committee (Japan–United States)',
		issued: '2011-06-21',
		language: 'ja'
	},
	{
		...news,
		url: 'https://nordot.app/570465838376404065?c=388701204576175201',
		id: 'tsr-mageshima-sale-talks',
		title: '[Mageshima sale talks in final stage]',
		'container-title': 'Nordot',
		publisher: 'Tokyo Shoko Research',
		language: 'ja'
	},
	{
		...news,
		url: 'https://news.n5ch.top/r/newsplus/1557473871',
		id: 'jiji-mageshima-talks-end-2019-05',
		title: '[Landowner notifies end of Mageshima talks]',
		'container-title': 'Jiji Press',
		language: 'ja',
		note: 'Read in a copy on a forum, news.n5ch.top.'
	},
	{
		...news,
		url: 'https://373news.com/_news/?storyid=113073',
		id: 'minaminippon-mageshima-contract',
		title: '[Government signs purchase contract for Mageshima, 16 billion yen]',
		'container-title': 'Minaminippon Shimbun',
		language: 'ja'
	},
	{
		...news,
		url: 'https://blogos.com/article/421438/',
		id: 'tsr-mageshima-agreement-announced',
		title: '[Government announces agreement to buy Mageshima for about 16 billion yen]',
		'container-title': 'BLOGOS',
		publisher: 'Tokyo Shoko Research',
		language: 'ja'
	},
	{
		...news,
		url: 'https://ajw-origin.potaufeu.asahi.com/ajw/articles/14812738',
		id: 'asahi-mageshima-construction-begins',
		title: 'Construction of SDF base begins on Mageshima',
		'container-title': 'The Asahi Shimbun Asia & Japan Watch',
		publisher: 'The Asahi Shimbun'
	},
	{
		...news,
		url: 'https://news.yahoo.co.jp/articles/92d2098fff1e3f732b738d41c59a43fb51fe4b2d',
		id: 'minaminippon-two-plus-two-2022-01',
		title: '[Mageshima FCLP facility to proceed, Japan–US joint statement]',
		'container-title': 'Minaminippon Shimbun',
		publisher: 'Yahoo! News Japan',
		language: 'ja'
	},
	{
		...news,
		url: 'https://japannews.yomiuri.co.jp/politics/defense-security/20230113-83566',
		id: 'yomiuri-mageshima-construction-2023-01-13',
		title: 'Construction of SDF Base Begins on Uninhabited Mageshima Island',
		'container-title': 'The Japan News',
		publisher: 'The Yomiuri Shimbun',
		issued: '2023-01-13'
	},
	{
		...news,
		url: 'https://www.stripes.com/theaters/asia_pacific/2025-05-22/airfield-construction-mageshima-japan-17872812.html',
		id: 'stripes-mageshima-delays-2025-05-22',
		title: 'Construction delays at Japanese air base on Mageshima',
		'container-title': 'Stars and Stripes',
		issued: '2025-05-22'
	},
	{
		...news,
		url: 'https://373news.com/news/local/detail/211194',
		id: 'minaminippon-advance-unit',
		title: '[ASDF Mageshima advance unit formed at Kasuga]',
		'container-title': 'Minaminippon Shimbun',
		language: 'ja'
	},
	{
		...news,
		url: 'https://newsdig.tbs.co.jp/articles/-/2355633?page=3',
		id: 'mbc-mageshima-workers-2025-11',
		title: '[Mageshima: larger than Iwakuni, over 6,000 workers]',
		'container-title': 'TBS NEWS DIG',
		publisher: 'Minaminihon Broadcasting (MBC)',
		issued: '2025-11',
		language: 'ja'
	},
	{
		...news,
		url: 'https://news.livedoor.com/article/detail/30640080/',
		id: 'jnn-mageshima-runway-2026-02',
		title: '[Mageshima three years on: main runway emerges]',
		'container-title': 'livedoor News',
		publisher: 'Japan News Network (JNN)',
		issued: '2026-02',
		language: 'ja'
	},
	{
		url: 'https://blog.meyka.com/blog/magejima-base-shift-costs-surge-training-may-start-early-january-11-1101',
		id: 'meyka-magejima-costs-2026-01-11',
		type: 'post-weblog',
		title: 'Magejima Base Shift: Costs Surge, Training May Start Early',
		publisher: 'Meyka blog',
		issued: '2026-01-11',
		note: 'An investors’ blog that cites the local press.'
	},
	{
		...news,
		url: 'https://news.livedoor.com/topics/detail/29592163/',
		id: 'livedoor-iwakuni-fclp-begins',
		title: '[FCLP begins at MCAS Iwakuni]',
		'container-title': 'livedoor News',
		language: 'ja'
	},
	{
		...news,
		url: 'https://news.livedoor.com/topics/detail/29650207/',
		id: 'livedoor-iwakuni-fclp-ends',
		title: '[FCLP at Iwakuni ended on the 25th]',
		'container-title': 'livedoor News',
		language: 'ja'
	},
	{
		...news,
		url: 'https://news.livedoor.com/topics/detail/29979250/',
		id: 'livedoor-iwakuni-fclp-request',
		title: '[Governor and mayor ask that FCLP never again be held at Iwakuni]',
		'container-title': 'livedoor News',
		language: 'ja'
	}
];

const GUAM: readonly Document[] = [
	{
		...news,
		url: 'https://www.internationalaffairs.org.au/australianoutlook/the-us-japan-alliance-must-be-the-linchpin-of-asia-in-the-2025-us-national-security-strategy',
		id: 'tsuboi-linchpin-of-asia-2025',
		type: 'article',
		title:
			'The US-Japan Alliance Must Be the Linchpin of Asia in the 2025 US National Security Strategy',
		author: [{ family: 'Tsuboi', given: 'Daiki' }],
		'container-title': 'Australian Outlook',
		publisher: 'Australian Institute of International Affairs',
		license: 'Creative Commons, republication with attribution'
	},
	{
		...wikipedia,
		url: 'http://en.wikipedia.org/wiki/Naval_Base_Guam',
		id: 'wikipedia-naval-base-guam',
		title: 'Naval Base Guam'
	},
	{
		url: 'https://www.naval-technology.com/projects/usnavalbaseguam/',
		id: 'naval-technology-us-naval-base-guam',
		type: 'webpage',
		title: 'US Naval Base Guam',
		publisher: 'Naval Technology'
	},
	{
		...news,
		url: 'https://www.mbjguam.com/2004/05/17/navy-looks-at-three-more-homeport-subs-for-guam/',
		id: 'marianas-business-journal-submarines-2004-05-17',
		title: 'Navy looks at three more homeport subs for Guam',
		'container-title': 'Marianas Business Journal',
		issued: '2004-05-17'
	},
	{
		url: 'https://grokipedia.com/page/Naval_Base_Guam',
		id: 'grokipedia-naval-base-guam',
		type: 'webpage',
		title: 'Naval Base Guam',
		publisher: 'Grokipedia',
		note: 'An encyclopaedia written by a language model.'
	},
	{
		...news,
		url: 'https://staradvertiser.com/2024/12/10/hawaii-news/u-s-successfully-conducts-missile-intercept-test-from-guam',
		id: 'star-advertiser-guam-intercept-2024-12-10',
		title: 'U.S. successfully conducts missile intercept test from Guam',
		'container-title': 'Honolulu Star-Advertiser',
		publisher: 'Reuters',
		issued: '2024-12-10'
	},
	{
		url: 'https://boards.straightdope.com/t/usaf-removing-bombers-from-guam/852555',
		id: 'straight-dope-bombers-guam',
		type: 'post',
		title: 'USAF removing bombers from Guam',
		publisher: 'Straight Dope Message Board',
		note: 'A forum thread that cites CNN.'
	},
	{
		...news,
		url: 'https://www.postguam.com/news/local/marine-corps-activates-guam-base-its-first-new-base-in-68-years/article_5003e9e6-037d-11eb-8750-23611cd8967c.html',
		id: 'guam-daily-post-camp-blaz-activated',
		title: 'Marine Corps activates Guam base, its first new base in 68 years',
		'container-title': 'The Guam Daily Post'
	},
	{
		...news,
		url: 'https://www.guampdn.com/news/marines-reactivated-on-guam-in-asan-ceremony/article_f99fdb1e-9d35-11ed-95d5-13ac2bd62d46.html',
		id: 'pacific-daily-news-asan-ceremony',
		title: 'Marines reactivated on Guam in Asan ceremony',
		'container-title': 'Pacific Daily News'
	},
	{
		...news,
		url: 'https://stripes.com/branches/marine_corps/2024-12-18/marines-relocation-guam-okinawa-16204078.html',
		id: 'stripes-marines-to-guam-2024-12-18',
		title: 'First Marines moving from Okinawa to Guam',
		'container-title': 'Stars and Stripes',
		issued: '2024-12-18'
	},
	{
		...news,
		url: 'https://www.alojapan.com/1258691/us-marines-from-okinawa-to-start-moving-to-camp-blaz-barracks-in-june-news',
		id: 'alojapan-camp-blaz-barracks',
		title: 'US Marines from Okinawa to start moving to Camp Blaz barracks in June',
		'container-title': 'AloJapan',
		note: 'A repost; the original publisher is not named in our record.'
	},
	{
		...news,
		url: 'https://www.stripes.com/branches/marine_corps/2024-06-25/guam-marines-relocate-guerrero-japan-blaz-14289151.html',
		id: 'stripes-camp-blaz-detachment-2024-06-25',
		title: 'Small detachment of Marines to arrive at Camp Blaz late 2024',
		'container-title': 'Stars and Stripes',
		issued: '2024-06-25'
	},
	{
		...news,
		url: 'https://www.marinecorpstimes.com/news/your-marine-corps/2023/12/29/new-in-2024-marines-start-moving-from-japan-to-new-base-on-guam/',
		id: 'marine-corps-times-guam-2023-12-29',
		title: 'New in 2024: Marines start moving from Japan to new base on Guam',
		'container-title': 'Marine Corps Times',
		issued: '2023-12-29'
	},
	{
		...news,
		url: 'https://www.marinecorpstimes.com/news/your-marine-corps/2023/01/28/marine-corps-officially-opens-guam-base-with-an-eye-toward-china/',
		id: 'marine-corps-times-guam-2023-01-28',
		title: 'Marine Corps officially opens Guam base with an eye toward China',
		'container-title': 'Marine Corps Times',
		issued: '2023-01-28'
	},
	{
		url: 'https://www.airuniversity.af.edu/News/Display/Article/4202270/may-doctrine-paragon-tinian',
		id: 'air-university-tinian-2025-05',
		type: 'article',
		title: 'May Doctrine Paragon: Tinian',
		'container-title': 'Air University News',
		publisher: 'LeMay Center, Air University, U.S. Air Force',
		issued: '2025-05'
	},
	{
		url: 'https://freedomist.com/ghosts-of-victory-rising',
		id: 'freedomist-north-field',
		type: 'post-weblog',
		title: 'Ghosts of Victory Rising',
		publisher: 'The Freedomist'
	},
	{
		url: 'https://airandspaceforces.com/tinian-selected-as-divert-location-in-the-pacific',
		id: 'air-space-forces-tinian-divert',
		type: 'article-magazine',
		title: 'Tinian Selected as Divert Location in the Pacific',
		'container-title': 'Air & Space Forces Magazine'
	}
];

const REAM: readonly Document[] = [
	{
		...wikipedia,
		url: 'https://en.wikipedia.org/wiki/Ream_Naval_Base',
		id: 'wikipedia-ream-naval-base',
		title: 'Ream Naval Base'
	},
	{
		...news,
		url: 'https://lurahjepang.com/berita/l/item_287789/china-funded-facilities-at-cambodia-naval-base-com',
		id: 'kyodo-ream-facilities-complete',
		title: 'China-funded facilities at Cambodia naval base complete',
		'container-title': 'The Mainichi',
		publisher: 'Kyodo News',
		note: 'Read in a listing at lurahjepang.com.'
	},
	{
		url: 'https://amti.csis.org/first-among-piers-chinese-ships-settle-in-at-cambodias-ream/',
		id: 'amti-first-among-piers-2024-04',
		type: 'article',
		title: 'First Among Piers: Chinese Ships Settle in at Cambodia’s Ream',
		'container-title': 'Asia Maritime Transparency Initiative',
		publisher: 'Center for Strategic and International Studies',
		issued: '2024-04'
	},
	{
		...news,
		url: 'https://newssummedup.com/summary/Secret-Deal-for-Chinese-Naval-Outpost-in-Cambodia-Raises-U-S-Fears-of-Beijing%E2%80%99s-Ambitions-vpch1k',
		id: 'wsj-ream-secret-deal-2019',
		title: 'Deal for Naval Outpost in Cambodia Furthers China’s Quest for Military Network',
		'container-title': 'The Wall Street Journal',
		note: 'Read in a summary at newssummedup.com.'
	},
	{
		...news,
		url: 'https://apnews.com/article/east-asia-thailand-southeast-asia-hun-sen-asia-14e9c77fb6d74e9288a7bb1bf821f60c',
		id: 'ap-hun-sen-denies-2019',
		title: 'Cambodian leader denies allowing China naval base',
		'container-title': 'Associated Press'
	},
	{
		...news,
		url: 'https://english.cambodiadaily.com/news/changes-underway-at-cambodias-ream-naval-base-170127/',
		id: 'amti-changes-underway-ream',
		title: 'Changes Underway at Cambodia’s Ream Naval Base',
		'container-title': 'The Cambodia Daily',
		publisher: 'CSIS Asia Maritime Transparency Initiative',
		note: 'The analysis of AMTI, read as carried by The Cambodia Daily.'
	},
	{
		...news,
		url: 'http://www.pressreader.com/cambodia/the-phnom-penh-post/20201112/281509343715085',
		id: 'phnom-penh-post-ream-renovation-2020-11-12',
		title: 'Ream Naval Base set for renovation',
		'container-title': 'The Phnom Penh Post',
		issued: '2020-11-12'
	},
	{
		...news,
		url: 'https://themoneymanifesto.com/2021/06/09/satellite-photos-show-rapid-construction-at-military-base-where-us-has-serious-concerns-about-chinas-presence/',
		id: 'business-insider-ream-construction-2021-06-09',
		title: 'Satellite photos show rapid construction at military base',
		'container-title': 'Business Insider',
		issued: '2021-06-09',
		note: 'On an analysis of AMTI; read in a repost at themoneymanifesto.com.'
	},
	{
		...news,
		url: 'https://ktar.com/story/5096054/china-cambodia-break-ground-on-port-dismiss-us-concerns/',
		id: 'ap-ream-ground-breaking-2022-06',
		title: 'China, Cambodia break ground on port, dismiss US concerns',
		'container-title': 'KTAR',
		publisher: 'Associated Press'
	},
	{
		...news,
		url: 'https://www.thehindu.com/news/international/cambodia-says-china-to-hand-over-two-warships/article68609870.ece',
		id: 'afp-china-two-warships-2024-09',
		title: 'Cambodia says China to hand over two warships',
		'container-title': 'The Hindu',
		publisher: 'Agence France-Presse'
	},
	{
		url: 'https://www.dni.gov/files/ODNI/documents/assessments/ATA-2025-Unclassified-Report.pdf',
		id: 'odni-threat-assessment-2025-03',
		type: 'report',
		title: 'Annual Threat Assessment of the U.S. Intelligence Community',
		publisher: 'Office of the Director of National Intelligence',
		issued: '2025-03',
		note: 'The text was read in a copy in a public repository; the address is that of the original.'
	},
	{
		...news,
		url: 'https://www.nippon.com/en/news/yjj2025041500980/msdf-ships-to-visit-china-backed-naval-base-in-cambodia.html',
		id: 'jiji-msdf-ream-visit-2025-04-15',
		title: 'MSDF Ships to Visit China-Backed Naval Base in Cambodia',
		'container-title': 'nippon.com',
		publisher: 'Jiji Press',
		issued: '2025-04-15'
	},
	{
		...news,
		url: 'https://www.startribune.com/a-us-warship-is-making-a-friendship-visit-to-a-cambodian-naval-base-upgraded-with-chinas-help/601569959',
		id: 'ap-uss-cincinnati-ream-2026-01',
		title:
			'A US warship is making a friendship visit to a Cambodian naval base upgraded with China’s help',
		'container-title': 'Star Tribune',
		publisher: 'Associated Press'
	},
	{
		...news,
		url: 'https://m.en.freshnewsasia.com/index.php/en/localnews/67303-2026-01-24-06-57-09.html',
		id: 'fresh-news-uss-cincinnati-2026-01-24',
		title: 'USS Cincinnati docks at Ream Naval Base',
		'container-title': 'Fresh News',
		issued: '2026-01-24'
	}
];

export const SITE_SOURCES: readonly Document[] = [...MAGESHIMA, ...GUAM, ...REAM];
