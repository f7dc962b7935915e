/** Documents about joint flights of bombers. */
import type { Document } from '../sources.ts';

type Row = readonly [
	url: string,
	id: string,
	publisher: string,
	title: string,
	more?: Partial<Document>
];
const on = (issued: string): Partial<Document> => ({ issued });

const ROWS: readonly Row[] = [
	[
		'https://www.rt.com/news/464854-russia-china-patrol-bombers/',
		'rt-first-joint-patrol',
		'RT',
		'[Russian and Chinese bombers fly first joint patrol]'
	],
	[
		'https://globalpeopledailynews.com/content/russia-china-joint-air-patrol-sees-japan-and-south-korea-scramble-jets',
		'global-people-first-joint-patrol',
		'Global People Daily News',
		'[Russia–China joint air patrol sees Japan and South Korea scramble jets]'
	],
	[
		'http://eng.chinamil.com.cn/view/2020-12/23/content_9957168.htm',
		'china-military-second-patrol-2020-12-23',
		'China Military Online',
		'[Joint announcement on the second joint aerial strategic patrol]',
		on('2020-12-23')
	],
	[
		'http://eng.chinamil.com.cn/CHINA_209163/TopStories_209189/10109351.html',
		'china-military-third-patrol',
		'China Military Online',
		'China, Russia hold annual joint aerial strategic patrol'
	],
	[
		'https://janes.com/osint-insights/defence-news/defence/china-russia-fly-bombers-to-counter-quad-summit',
		'janes-bombers-quad-summit',
		'Janes',
		'China, Russia fly bombers to counter Quad summit'
	],
	[
		'https://www.japantimes.co.jp/news/2022/05/24/national/china-russia-bombers-japan/',
		'japan-times-bombers-2022-05-24',
		'The Japan Times',
		'[China and Russia fly bombers near Japan]',
		on('2022-05-24')
	],
	[
		'https://japannews.yomiuri.co.jp/politics/defense-security/20221201-74197/',
		'yomiuri-bombers-2022-12-01',
		'The Yomiuri Shimbun',
		'[Defense Ministry: Chinese and Russian bombers fly near Japan]',
		on('2022-12-01')
	],
	[
		'https://www.morningstarjournal.com/2022/12/02/russia-china-holding-joint-air-patrols/',
		'morning-star-joint-patrols-2022-12-02',
		'Morning Star Journal',
		'[Russia, China holding joint air patrols]',
		on('2022-12-02')
	],
	[
		'https://www.nippon.com/en/news/yjj2023060800036/chinese-russian-bombers-fly-near-japan-for-2nd-straight-day.html',
		'jiji-bombers-second-day-2023-06-08',
		'Jiji Press',
		'[Chinese, Russian bombers fly near Japan for 2nd straight day]',
		{ ...on('2023-06-08'), 'container-title': 'nippon.com' }
	],
	[
		'https://tass.com/defense/1629169',
		'tass-sixth-patrol',
		'TASS',
		'[Russia and China on the sixth joint patrol]'
	],
	[
		'https://www.spotlightnepal.com/2023/12/15/china-russia-stage-another-joint-air-patrol-over-sea-japan-east-china-sea/',
		'spotlight-nepal-joint-patrol-2023-12-15',
		'Spotlight Nepal',
		'China, Russia Stage Another Joint Air Patrol Over Sea of Japan, East China Sea',
		{ ...on('2023-12-15'), note: 'After NHK.' }
	],
	[
		'https://sputnikglobe.com/20231214/russia-china-conduct-air-patrols-over-seas-of-japan-east-china---beijing-1115575678.html',
		'sputnik-joint-patrol-2023-12-14',
		'Sputnik',
		'Russia, China Conduct Air Patrols Over Seas of Japan, East China - Beijing',
		on('2023-12-14')
	],
	[
		'https://sofx.com/norad-intercepts-russian-and-chinese-bombers-near-alaska-in-unprecedented-joint-patrol',
		'sofx-norad-alaska',
		'SOFX',
		'[NORAD intercepts Russian and Chinese bombers near Alaska]'
	],
	[
		'https://www.lbcgroup.tv/news/world-news/785851/russian-chinese-bombers-carried-out-joint-patrol-near-alaska/en',
		'lbci-joint-patrol-alaska',
		'LBCI',
		'[Russian, Chinese bombers carried out joint patrol near Alaska]'
	],
	[
		'https://news.usni.org/2024/11/29/joint-russian-chinese-pacific-bomber-flight-prompts-japan-and-south-korea-to-scramble-fighters',
		'usni-joint-bomber-flight-2024-11-29',
		'U.S. Naval Institute',
		'UPDATED: Joint Russian, Chinese Pacific Bomber Flight Prompts Japan and South Korea to Scramble Fighters',
		{ ...on('2024-11-29'), 'container-title': 'USNI News' }
	],
	[
		'https://www.newsmax.com/newsfront/russia-china-bombers/2024/11/30/id/1189862/',
		'newsmax-bombers-2024-11-30',
		'Newsmax',
		'[Russian and Chinese bombers fly a second day]',
		on('2024-11-30')
	],
	[
		"https://www.nippon.com/en/news/yjj2025121000546/china-russia-bombers-fly-together-off-japan's-shikoku-for-1st-time.html",
		'jiji-bombers-off-shikoku-2025-12-10',
		'Jiji Press',
		'China, Russia bombers fly together off Japan’s Shikoku for 1st time',
		{ ...on('2025-12-10'), 'container-title': 'nippon.com' }
	],
	[
		'http://en.people.cn/n3/2025/1210/c90000-20400509.html',
		'people-daily-tenth-patrol-2025-12-10',
		'People’s Daily Online',
		'[China and Russia on the tenth joint patrol]',
		on('2025-12-10')
	],
	[
		'https://themonexus.com/articles/2026-06-27-russia-china-11th-joint-air-patrol',
		'monexus-eleventh-patrol-2026-06-27',
		'Monexus',
		'Moscow and Beijing fly their 11th joint air patrol, drawing Seoul into a wider signalling contest',
		on('2026-06-27')
	],
	[
		'https://chinadailybrief.com/article/6a41d3b7bc35116ac7dcb854',
		'china-daily-brief-eleventh-patrol',
		'China Daily Brief',
		'[Eleventh joint air patrol]'
	],
	[
		'https://www.nippon.com/en/news/yjj2025121100593/japanese-jets-fly-alongside-u-s-bombers-in-joint-exercises.html',
		'jiji-us-bombers-2025-12-11',
		'Jiji Press',
		'[Japanese jets fly alongside US bombers in joint exercises]',
		{ ...on('2025-12-11'), 'container-title': 'nippon.com' }
	],
	[
		'https://www.aerotime.aero/articles/japan-us-joint-air-drills-sea-of-japan',
		'aerotime-us-japan-drills',
		'AeroTime',
		'[Japan and US hold joint air drills over the Sea of Japan]'
	]
];

export const AIR_SOURCES: readonly Document[] = ROWS.map(([url, id, publisher, title, more]) => ({
	url,
	id,
	type: 'article-newspaper',
	title,
	publisher,
	...more
}));
