/** Press read in a copy or a retelling; the note says through whom. */
import type { Document } from '../sources.ts';

type Row = readonly [
	url: string,
	id: string,
	container: string,
	title: string,
	note: string,
	more?: Partial<Document>
];

const NEWSWEEK: readonly Row[] = [
	[
		'http://www.yfshouyao.com/us-france-japan-news-aircraft-carriers-western-pacific-exercise-warning-china-2030984.html',
		'newsweek-triple-carrier-exercise',
		'Newsweek',
		'Triple Aircraft Carrier Exercise Sends Warning to China',
		'Read in a copy at yfshouyao.com.'
	],
	[
		'https://1newslive.com/2025/01/31/map-shows-us-and-chinese-aircraft-carriers-in-pacific-this-week',
		'newsweek-carriers-map-2025-01-31',
		'Newsweek',
		'Map Shows US and Chinese Aircraft Carriers in Pacific This Week',
		'Read in a copy at 1newslive.com.',
		{ issued: '2025-01-31' }
	],
	[
		'https://bkenews.com/satellite-captures-us-aircraft-carrier-moves-after-new-orders-by-trump',
		'newsweek-satellite-new-orders',
		'Newsweek',
		'Satellite Captures US Aircraft Carrier Moves After New Orders by Trump',
		'Read in a copy at bkenews.com.'
	],
	[
		'https://dnyuz.com/2024/12/13/map-shows-us-and-chinas-aircraft-carriers-in-pacific-this-week-2',
		'newsweek-carriers-map-2024-12-13',
		'Newsweek',
		'Map Shows US and China’s Aircraft Carriers in Pacific This Week',
		'Read in a copy at dnyuz.com.',
		{ issued: '2024-12-13' }
	],
	[
		'https://dnyuz.com/?p=2585697',
		'newsweek-truman-satellite-image',
		'Newsweek',
		'[New satellite image shows USS Harry S. Truman in the Red Sea]',
		'Read in a copy at dnyuz.com.'
	],
	[
		'https://main.d358xbzettaslu.amplifyapp.com/en/article/a4656d7749eac4d7da2a0a65a4690b8b',
		'newsweek-double-carrier-update',
		'Newsweek',
		'US Ally Issues Update on China’s Double Aircraft Carrier Moves in Pacific',
		'Read in a copy on a mirror site.'
	],
	[
		'https://news.charm-retirement.com/?p=44295',
		'newsweek-carriers-map-2024-11-22',
		'Newsweek',
		'[Map Shows US and Chinese Aircraft Carriers in Pacific This Week]',
		'Read in a copy at news.charm-retirement.com.',
		{ issued: '2024-11-22' }
	],
	[
		'https://news.charm-retirement.com/oldest-us-aircraft-carrier-fills-pacific-power-gap-with-china',
		'newsweek-oldest-carrier',
		'Newsweek',
		'Oldest US Aircraft Carrier Fills Pacific Power Gap With China',
		'Read in a copy at news.charm-retirement.com.'
	],
	[
		'https://newslivecenter.com/world/current-aircraft-carrier-movements-us-and-china-in-the-pacific-this-week',
		'newslivecenter-carrier-movements',
		'newslivecenter.com',
		'Current Aircraft Carrier Movements: US and China in the Pacific This Week',
		'An undated page that retells the weekly map of Newsweek.'
	],
	[
		'https://socialnews.news/?p=164',
		'newsweek-carriers-map-2025-04-18',
		'Newsweek',
		'[Map Shows US and Chinese Aircraft Carriers in Pacific This Week]',
		'Read in a copy at socialnews.news.',
		{ issued: '2025-04-18' }
	],
	[
		'https://test.daily8.com/en/article/007d66f22e18f2b2c08a7673ac2bf45a',
		'newsweek-carrier-toward-middle-east',
		'Newsweek',
		'Map Tracks US Aircraft Carrier Heading Toward Middle East',
		'Read in a copy at daily8.com.'
	],
	[
		'https://test.daily8.com/en/article/9a2e4da59a5cee4ee703b82fff11508f',
		'newsweek-presence-west-pacific',
		'Newsweek',
		'Map Shows Major US Naval Presence in West Pacific Amid China Rivalry',
		'Read in a copy at daily8.com.'
	],
	[
		'https://test.daily8.com/en/article/aafa6b7070f72b32e7f13a71f67a7a12',
		'newsweek-carrier-at-chinas-doorstep',
		'Newsweek',
		'Satellite Photo Shows US Aircraft Carrier at China’s Doorstep',
		'Read in a copy at daily8.com.'
	],
	[
		'https://test.daily8.com/en/article/eebdf15669e3be0654b8442ae71302c0',
		'newsweek-double-carrier-mapped',
		'Newsweek',
		'Mapped: How China Staged Double Aircraft Carrier Show of Force in Pacific',
		'Read in a copy at daily8.com.'
	],
	[
		'https://test.daily8.com/en/article/f4ad304242a63e088ff73351e153a679',
		'newsweek-carrier-pacific-rivalry',
		'Newsweek',
		'Satellite Photo Shows US Aircraft Carrier in Pacific Rivalry With China',
		'Read in a copy at daily8.com.'
	],
	[
		'https://www.daily8.com/en/article/100072460a038bfe615acabac3c01ee8',
		'newsweek-chinese-navy-shadowed',
		'Newsweek',
		'Chinese Navy Shadowed NATO Aircraft Carrier: Report',
		'Read in a copy at daily8.com.'
	],
	[
		'https://www.daily8.com/en/article/8f61316e07f01728bb0e0000493b3b3d',
		'newsweek-show-force-contested-waters',
		'Newsweek',
		'US and China’s Aircraft Carriers Show Force in Contested Waters',
		'Read in a copy at daily8.com.'
	],
	[
		'https://www.daily8.com/en/article/b9a5c46fc095d03f05b0c47b25f290c6',
		'newsweek-chinese-carrier-near-allies',
		'Newsweek',
		'Map Tracks Chinese Aircraft Carrier Near US Allies',
		'Read in a copy at daily8.com.'
	],
	[
		'https://www.daily8.com/en/article/d4d4ab13af5439def1d3c2bb10c48f68',
		'newsweek-double-carriers-atlantic',
		'Newsweek',
		'Photos Show US Navy’s Double Aircraft Carrier Operations in Atlantic',
		'Read in a copy at daily8.com.'
	],
	[
		'https://www.daily8.com/en/article/e00ebebcee7759fa1605b4a06c31d927',
		'newsweek-washington-counters',
		'Newsweek',
		'US Aircraft Carrier USS George Washington Counters China Navy Presence',
		'Read in a copy at daily8.com.'
	],
	[
		'https://www.daily8.com/en/article/ede336a8a4fe68b8d9749c6d76c1c82a',
		'newsweek-satellites-contested-waters',
		'Newsweek',
		'Satellites Show US Aircraft Carrier in Contested Waters Near China',
		'Read in a copy at daily8.com.'
	],
	[
		'https://www.daily8.com/en/hashtag/JapanJointStaff',
		'newsweek-chinese-carrier-strategy',
		'Newsweek',
		'Chinese Aircraft Carrier Challenges US’s Pacific War Strategy',
		'Newsweek and the Miami Herald, read in a list at daily8.com.'
	],
	[
		'https://www.localnews.ai/article/aircraft-carriers-in-the-pacific-a-look-at-movements-c53758d9',
		'localnews-carriers-pacific',
		'localnews.ai',
		'Aircraft Carriers in the Pacific: A Look at Movements',
		'Retells Newsweek of 13 December 2024.'
	],
	[
		'https://www.localnews.ai/article/chinas-aircraft-carrier-liaoning-spotted-near-taiwan-then-moves-on-6a24db7b',
		'localnews-liaoning-near-taiwan',
		'localnews.ai',
		'China’s Aircraft Carrier Liaoning Spotted Near Taiwan, Then Moves On',
		'Retells Newsweek and the Japan Joint Staff.'
	]
];

const JAPANESE_AND_CHINESE: readonly Row[] = [
	[
		'https://def.ltn.com.tw/article/breakingnews/5292858',
		'ltn-lincoln-philippine-sea-2025-12',
		'Liberty Times Net',
		'[Lincoln in the Philippine Sea, Washington in Japan (with the USNI map of 22 December)]',
		'Reports USNI News.',
		{ language: 'zh-TW' }
	],
	[
		'https://def.ltn.com.tw/article/breakingnews/5303266',
		'ltn-ford-january-operation',
		'Liberty Times Net',
		'[Hegseth visits CVN-79; Ford took part in the 3 January operation]',
		'Reports Army Recognition.',
		{ language: 'zh-TW' }
	],
	[
		'https://def.ltn.com.tw/article/breakingnews/5307126',
		'ltn-lincoln-south-china-sea',
		'Liberty Times Net',
		'[Lincoln in the South China Sea]',
		'Reports Forbes.',
		{ language: 'zh-TW' }
	],
	[
		'https://news.ltn.com.tw/news/world/breakingnews/5272828',
		'ltn-lincoln-enters-7th-fleet',
		'Liberty Times Net',
		'[Lincoln carrier group enters 7th Fleet area]',
		'Reports Ian Ellis.',
		{ language: 'zh-TW' }
	],
	[
		'https://tw.news.yahoo.com/%E6%9E%97%E8%82%AF-%E9%9B%A2%E5%8D%97%E6%B5%B7-%E7%9A%84%E9%BB%8E%E6%B3%A2%E9%87%8C-%E6%8E%A5%E5%8A%9B-%E7%BE%8E%E6%B5%B7%E8%BB%8D%E7%B6%AD%E6%8C%81%E5%8D%97%E6%B5%B7-053345448.html',
		'newtalk-lincoln-leaves-south-china-sea',
		'Newtalk',
		'[Lincoln leaves the South China Sea, Tripoli follows]',
		'Reports USNI News; read at Yahoo! Taiwan.',
		{ language: 'zh-TW' }
	],
	[
		'https://tw.news.yahoo.com/%E7%BE%8E%E8%BB%8D%E9%9B%99%E8%88%AA%E8%89%A6%E9%BD%8A%E8%81%9A%E5%8D%B0%E5%A4%AA-%E7%B6%AD%E7%B9%AB%E5%8D%80%E5%9F%9F%E7%A9%A9%E5%AE%9A-160000218.html',
		'youth-daily-two-carriers',
		'Youth Daily News',
		'[Two U.S. carriers gather in the Indo-Pacific]',
		'Reports Army Recognition; read at Yahoo! Taiwan.',
		{ language: 'zh-TW' }
	],
	[
		'https://udn.com/news/story/7331/9156726',
		'udn-washington-in-nimitz-out',
		'United Daily News',
		'[Washington in, Nimitz out: carrier moves in the South China Sea]',
		'Reports SCSPI and USNI News.',
		{ language: 'zh-TW' }
	],
	[
		'https://udn.com/news/story/7331/9219910',
		'udn-fujian-liaoning-qingdao',
		'United Daily News',
		'[Fujian and Liaoning seen together at Qingdao]',
		'Reports the South China Morning Post and Lianhe Zaobao.',
		{ language: 'zh-TW' }
	],
	[
		'https://allthe.news/articles/japan-scrambles-jets-as-chinese-carrier-drills-prompt-radar-lock-on-protest',
		'allthenews-radar-lock-on',
		'allthe.news',
		'Japan scrambles jets as Chinese carrier drills prompt radar lock-on protest',
		'Reports the Japan Ministry of Defense.'
	],
	[
		'https://dragonplusinsight.com/chinese-communist-partys-two-aircraft-carriers-simultaneously-show-up-in-the-pacific-ocean-japan-on-high-alert/',
		'dragon-plus-two-carriers-pacific',
		'Dragon Plus Insight',
		'Chinese Communist Party’s two aircraft carriers simultaneously show up in the Pacific Ocean',
		'Reports the Japan Ministry of Defense.'
	],
	[
		'https://english.adnkronos.com/2025/12/08/chinese-aircraft-operating-from-carrier-even-amid-radar-row',
		'jiji-radar-row-2025-12-08',
		'Adnkronos',
		'Chinese Aircraft Operating from Carrier Even amid Radar Row',
		'From Jiji Press.',
		{ issued: '2025-12-08', publisher: 'Jiji Press' }
	],
	[
		'https://evrimagaci.org/gpt/chinas-fujian-aircraft-carrier-crosses-taiwan-strait-499584',
		'evrim-agaci-fujian-taiwan-strait',
		'Evrim Ağacı',
		'China’s Fujian Aircraft Carrier Crosses Taiwan Strait',
		'Reports the Japan Joint Staff and the PLA Navy.'
	],
	[
		'https://redcensor.com/japan-confirms-that-the-liaoning-aircraft-carrier-of-the-chinese-communist-party-sailed-to-the-waters-outside-of-sulphur-island-for-the-first-time',
		'redcensor-liaoning-iwo-jima',
		'redcensor.com',
		'Japan confirms that the Liaoning aircraft carrier sailed to the waters outside Iwo Jima for the first time',
		'Reports releases of the Japan Joint Staff.'
	]
];

const OTHER: readonly Row[] = [
	[
		'https://1hut.ru/inosmi/2026/01/where-are-americas-aircraft-carriers-now',
		'national-interest-carriers-2026-01',
		'The National Interest',
		'Where Are America’s Aircraft Carriers Now?',
		'Read in a copy at 1hut.ru.',
		{ issued: '2026-01' }
	],
	[
		'https://bbs.creaders.net/politics/bbsviewer.php?blog_id=527482&trd_id=1732124',
		'creaders-us-deployments',
		'creaders.net',
		'U.S. Naval Deployments: Global Strategy',
		'A blog on the USNI map of 29 September 2025.',
		{ type: 'post-weblog' }
	],
	[
		'https://en.cibercuba.com/noticias/2025-12-13-u1-e209363-s27061-nid316689-cada-vez-cerca-venezuela-portaaviones-uss-gerald-r',
		'cibercuba-ford-venezuela-2025-12-13',
		'CiberCuba',
		'Cada vez más cerca de Venezuela: portaaviones USS Gerald R. Ford',
		'Reports La Patilla and @MT_Anderson.',
		{ issued: '2025-12-13' }
	],
	[
		'https://en.mehrnews.com/news/224649/US-aircraft-carrier-leaves-Middle-East-region',
		'mehr-carrier-leaves-middle-east',
		'Mehr News Agency',
		'US aircraft carrier leaves Middle East region',
		'Quotes USNI News.'
	],
	[
		'https://focus-news.info/en_GB/articles/gc9/features/2026/01/16/feature-02',
		'focus-lincoln-drills-2026-01-16',
		'Focus (Indo-Pacific)',
		'[USS Abraham Lincoln live-fire drills in the South China Sea]',
		'From Stars and Stripes and Navy photographs.',
		{ issued: '2026-01-16' }
	],
	[
		'https://maritimecareer.gr/2026/02/19/u-s-navy-deploys-largest-aircraft-carrier-uss-gerald-r-ford-to-middle-east-as-conflict-with-iran-intensifies',
		'maritimecareer-ford-middle-east-2026-02-19',
		'maritimecareer.gr',
		'U.S. Navy deploys largest aircraft carrier USS Gerald R. Ford to Middle East',
		'Reports USNI News.',
		{ issued: '2026-02-19' }
	],
	[
		'https://navalinstitute.com.au/?p=31575',
		'australian-naval-institute-prince-of-wales',
		'Australian Naval Institute',
		'[HMS Prince of Wales in Singapore]',
		'Reports USNI News.'
	],
	[
		'https://rnznships.blogspot.com/2025/07/carrier-uss-george-washington-in-manila.html',
		'usni-washington-manila-2025-07',
		'USNI News',
		'[Carrier USS George Washington in Manila]',
		'USNI News of 3 July 2025, read in a copy at rnznships.blogspot.com.',
		{ issued: '2025-07-03', publisher: 'U.S. Naval Institute' }
	],
	[
		'https://survival-situation.com/?p=219193',
		'military-times-ford-caribbean',
		'Military Times',
		'USS Gerald R. Ford heads to Caribbean',
		'Read in a copy at survival-situation.com.'
	],
	[
		'https://test.daily8.com/en/article/9970f0e2b52cffb49b254632f6032d1d',
		'uk-press-prince-of-wales-australia',
		'daily8.com',
		'[Navy flagship HMS Prince of Wales leaves Australia]',
		'A report of the UK press, read in a copy.'
	],
	[
		'https://theglam.digcom.app/copia-di-en-financial-times/i/3d8be88a688fad0a6f2c9a4d4a8a3e95/le-porte-avions-francais-charles-de-gaulle-deploye-dans-latlantique-nord-et-en-mer-baltique-sur-fond-de-guerre-en-ukraine-et-tensions-autour-du-groenl',
		'french-press-charles-de-gaulle-toulon',
		'theglam.digcom.app',
		'[Le porte-avions français Charles de Gaulle déployé dans l’Atlantique Nord (photo caption)]',
		'A photo caption of the French press, read in a copy.',
		{ language: 'fr' }
	],
	[
		'https://theglobeandatlas.com/uss-abraham-lincoln-conducts-live-fire-drills-in-south-china-sea',
		'globe-and-atlas-lincoln-drills',
		'The Globe and Atlas',
		'USS Abraham Lincoln Conducts Live-Fire Drills in South China Sea',
		'Reports Stars and Stripes.'
	],
	[
		'https://www.alojapan.com/1359375/uss-george-washington-returns-to-japan-at-midpoint-of-indo-pacific-patrol',
		'stripes-washington-midpoint',
		'Stars and Stripes',
		'USS George Washington returns to Japan at midpoint of Indo-Pacific patrol',
		'Read in a copy at alojapan.com.'
	],
	[
		'https://www.armyrecognition.com/news/navy-news/2025/exclusive-uss-nimitz-and-uss-carl-vinson-aircraft-carriers-conduct-joint-maneuvers-to-reinforce-u-s-deterrence-in-the-gulf',
		'army-recognition-nimitz-vinson',
		'Army Recognition',
		'[USS Nimitz and USS Carl Vinson aircraft carriers conduct joint maneuvers]',
		'From DVIDS.',
		{ issued: '2025' }
	],
	[
		'https://www.collector.com.tr//978080727',
		'french-press-charles-de-gaulle-malmo',
		'collector.com.tr',
		'[Le porte-avions Charles-de-Gaulle quitte Malmö]',
		'A report of the French press, read in a copy.',
		{ language: 'fr' }
	],
	[
		'https://www.newsbeep.com/?p=315746',
		'newsbeep-nimitz-coming-home',
		'newsbeep.com',
		'[USS Nimitz coming home]',
		'A copy from the press.'
	],
	[
		'https://www.newsmax.com/newsfront/china-navy-fujian-carrier-taiwan-strait/2025/12/17/id/1238779/',
		'newsmax-fujian-taiwan-strait-2025-12-17',
		'Newsmax',
		'[China’s Newest Carrier Sails Through Taiwan Strait]',
		'Reports USNI News.',
		{ issued: '2025-12-17' }
	],
	[
		'https://www.zona-militar.com/?p=493831',
		'zona-militar-vinson-indian-ocean',
		'Zona Militar',
		'[USS Carl Vinson carrier strike group returning through the Indian Ocean]',
		''
	],
	[
		'https://www.zona-militar.com/en/2025/12/29/the-nuclear-powered-aircraft-carrier-uss-abraham-lincoln-is-now-operating-in-the-pacific-after-completing-its-deployment-from-the-u-s',
		'zona-militar-lincoln-pacific-2025-12-29',
		'Zona Militar',
		'The nuclear-powered aircraft carrier USS Abraham Lincoln is now operating in the Pacific after completing its deployment from the U.S.',
		'',
		{ issued: '2025-12-29' }
	],
	[
		'https://zona-militar.com/en/2024/12/07/the-u-s-aircraft-carrier-uss-abraham-lincoln-has-left-the-south-china-sea-and-is-heading-toward-the-philippine-sea',
		'zona-militar-lincoln-philippine-sea-2024-12-07',
		'Zona Militar',
		'The U.S. aircraft carrier USS Abraham Lincoln has left the South China Sea and is heading toward the Philippine Sea',
		'',
		{ issued: '2024-12-07' }
	]
];

export const PRESS_COPIES: readonly Document[] = [
	...NEWSWEEK,
	...JAPANESE_AND_CHINESE,
	...OTHER
].map(([url, id, container, title, note, more]) => ({
	url,
	id,
	type: 'article-newspaper',
	title,
	'container-title': container,
	...(note && { note }),
	...more
}));
