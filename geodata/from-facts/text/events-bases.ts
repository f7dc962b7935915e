/** What happened at the bases, in our words. The keys are the ids of the facts. */
import type { EventText } from './events.ts';

const EDCA_FIVE: EventText = {
	name: ['Named as an EDCA site', 'EDCA拠点として発表'],
	summary: [
		'Named as one of the first five sites under the US–Philippine EDCA.',
		'米比防衛協力強化協定(EDCA)の最初の5拠点の一つとして発表される。'
	]
};
const EDCA_FOUR: EventText = {
	name: ['Named as an EDCA site', 'EDCA拠点として発表'],
	summary: [
		'Named as one of four more sites under the US–Philippine EDCA.',
		'米比防衛協力強化協定(EDCA)の追加4拠点の一つとして発表される。'
	]
};
const FULLY_MILITARISED: EventText = {
	name: ['Called fully militarised by a US commander', '米司令官「完全に軍事化」'],
	summary: [
		'The US Indo-Pacific commander calls Fiery Cross, Subi and Mischief reefs fully militarised.',
		'米インド太平洋軍司令官が、ファイアリー・クロス、スビ、ミスチーフの3礁は完全に軍事化されたと述べる。'
	]
};

const JAPAN: Readonly<Record<string, EventText>> = {
	'yokosuka-2008': {
		name: ['First nuclear carrier based here', '原子力空母を初めて配備'],
		summary: [
			'USS George Washington becomes the first nuclear-powered carrier based at Yokosuka.',
			'「ジョージ・ワシントン」が横須賀を母港とする初の原子力空母となる。'
		]
	},
	'yokosuka-2015': {
		name: ['USS Ronald Reagan takes over', '「ロナルド・レーガン」に交代'],
		summary: [
			'USS Ronald Reagan takes over as the carrier based in Japan.',
			'「ロナルド・レーガン」が横須賀を母港とする空母を引き継ぐ。'
		]
	},
	'yokosuka-2024-05': {
		name: ['USS Ronald Reagan leaves', '「ロナルド・レーガン」が離日'],
		summary: [
			'USS Ronald Reagan leaves for the United States.',
			'「ロナルド・レーガン」が米国へ向けて出港する。'
		]
	},
	'yokosuka-2024-11-22': {
		name: ['USS George Washington returns', '「ジョージ・ワシントン」が再配備'],
		summary: [
			'USS George Washington returns as the carrier based in Japan.',
			'「ジョージ・ワシントン」が横須賀を母港とする空母として戻る。'
		]
	},
	'sasebo-1946-06': {
		name: ['US Fleet Activities established', '米海軍佐世保基地が発足'],
		summary: ['US Fleet Activities Sasebo is established.', '米海軍佐世保基地が設置される。']
	},
	'sasebo-2019-12': {
		name: ['USS America arrives', '「アメリカ」が到着'],
		summary: [
			'USS America arrives as the lead ship of the amphibious group.',
			'強襲揚陸艦「アメリカ」が揚陸艦部隊の中核として到着する。'
		]
	},
	'sasebo-2025-06-23': {
		name: ['USS Tripoli arrives', '「トリポリ」が到着'],
		summary: [
			'USS Tripoli arrives to replace USS America.',
			'「アメリカ」の後継として「トリポリ」が到着する。'
		]
	},
	'kadena-2022': {
		name: ['F-15C/Ds begin to leave', 'F-15C/Dの退役開始'],
		summary: [
			'The US Air Force begins to withdraw its F-15C/D fighters and covers for them with rotations.',
			'米空軍がF-15C/D戦闘機の退役を始め、交代展開で補う。'
		]
	},
	'kadena-2024-07-03': {
		name: ['36 F-15EX announced', 'F-15EX 36機の配備を発表'],
		summary: [
			'The Pentagon announces that 36 F-15EX will be based at Kadena.',
			'米国防総省が嘉手納へのF-15EX 36機の配備を発表する。'
		]
	},
	'kadena-2025-04-03': {
		name: ['New rotation of fighters', '戦闘機の新たな交代展開'],
		summary: [
			'F-35As and F-15Es begin a new rotation at Kadena.',
			'F-35AとF-15Eの新たな交代展開が始まる。'
		],
		note: ['They arrived from 3 to 6 April.', '到着は4月3日から6日。']
	},
	'futenma-1996': {
		name: ['Agreement to return the base', '返還で合意'],
		summary: [
			'Japan and the United States agree that the base is to be returned.',
			'日米が普天間飛行場の返還で合意する。'
		]
	},
	'henoko-frf-2018-12-14': {
		name: ['First soil poured', '土砂投入を開始'],
		summary: [
			'Soil is poured into the reclamation area for the first time.',
			'埋め立て区域に初めて土砂が投入される。'
		],
		note: ['The day is from copies of other reports.', '日付は他の報道の写しによる。']
	},
	'henoko-frf-2023-12-28': {
		name: ['Design change approved', '設計変更を承認'],
		summary: [
			'The land minister approves the changes of design in place of the governor of Okinawa.',
			'国土交通相が沖縄県知事に代わって設計変更を承認する。'
		]
	},
	'henoko-frf-2024-01-10': {
		name: ['Works begin in Oura Bay', '大浦湾側で着工'],
		summary: [
			'Works begin on the Oura Bay side; nine years and three months of construction are expected.',
			'大浦湾側の工事が始まる。工期は9年3か月とされる。'
		]
	},
	'henoko-frf-2024-08-20': {
		name: ['Pile driving begins', 'くい打ちを開始'],
		summary: [
			'Piles are driven to firm the soft seabed.',
			'軟弱地盤を改良するくい打ち工事が始まる。'
		]
	},
	'misawa-2024-07-03': {
		name: ['48 F-35As announced', 'F-35A 48機の配備を発表'],
		summary: [
			'The Pentagon announces that 48 F-35As will replace the 36 F-16s.',
			'米国防総省がF-16 36機をF-35A 48機に置き換えると発表する。'
		]
	},
	'misawa-2026-03': {
		name: ['First F-35A expected', 'F-35Aの1機目到着見込み'],
		summary: [
			'The first US F-35A is expected in spring 2026.',
			'米軍の最初のF-35Aが2026年春に到着する見込み。'
		],
		note: [
			'The month stands for spring; no source read confirms the arrival.',
			'月は「春」を表す。到着を確認する資料は見つかっていない。'
		]
	},
	'yokota-2025-03-30': {
		name: ['Joint force headquarters, phase one', '統合軍司令部化の第1段階'],
		summary: [
			'The first phase of turning US Forces Japan into a joint force headquarters is announced.',
			'在日米軍を統合軍司令部に改編する第1段階の開始が発表される。'
		]
	},
	'yokota-2025-10-29': {
		name: ['Phase two said to be next', '第2段階への移行を表明'],
		summary: [
			'The US defence secretary says that the staff of the first phase are in place and that the second is next.',
			'米国防長官が第1段階の要員配置を終え、第2段階に進むと述べる。'
		]
	},
	'camp-yonaguni-2016-03': {
		name: ['Camp opens', '駐屯地が開設'],
		summary: ['The coast-watch camp opens.', '沿岸監視隊の駐屯地が開設される。']
	},
	'camp-yonaguni-2025-01-22': {
		name: ['Missile facilities announced', 'ミサイル部隊施設の整備を表明'],
		summary: [
			'The defence minister says that facilities for air-defence missiles will be built.',
			'防衛相が地対空ミサイル部隊の施設を整備すると述べる。'
		]
	},
	'camp-yonaguni-2025-11-23': {
		name: ['Defence minister visits', '防衛相が訪問'],
		summary: [
			'The defence minister visits and asks for local understanding of the missiles.',
			'防衛相が訪問し、ミサイル配備への理解を求める。'
		]
	},
	'camp-yonaguni-2026-02-24': {
		name: ['Fiscal 2030 given as the target', '2030年度の配備目標を表明'],
		summary: [
			'The minister gives fiscal 2030 as the target for the missile unit.',
			'防衛相がミサイル部隊の配備を2030年度とする目標を示す。'
		]
	},
	'camp-ishigaki-2023-03': {
		name: ['Camp opens', '駐屯地が開設'],
		summary: ['The camp opens with its missile units.', 'ミサイル部隊を置く駐屯地が開設される。']
	},
	'camp-miyako-2019-03-26': {
		name: ['Camp established', '駐屯地が発足'],
		summary: ['The camp is established on Miyakojima.', '宮古島に駐屯地が発足する。'],
		note: [
			'The date is the planned one, reported on 18 March 2019.',
			'日付は2019年3月18日に報じられた予定日。'
		]
	},
	'camp-amami-2019-03-26': {
		name: ['Camps established', '駐屯地が発足'],
		summary: ['The camps are established on Amami Oshima.', '奄美大島に駐屯地が発足する。'],
		note: [
			'The date is the planned one, reported on 18 March 2019.',
			'日付は2019年3月18日に報じられた予定日。'
		]
	}
};

const PARTNERS: Readonly<Record<string, EventText>> = {
	'edca-basa-2014-04': {
		name: ['EDCA signed', 'EDCAに署名'],
		summary: [
			'The Philippines and the United States sign the Enhanced Defense Cooperation Agreement.',
			'フィリピンと米国が防衛協力強化協定(EDCA)に署名する。'
		],
		note: ['Marked at the first of its sites.', '印は最初の拠点の一つに置く。']
	},
	'edca-basa-2016-03-18': EDCA_FIVE,
	'edca-bautista-2016-03-18': EDCA_FIVE,
	'edca-fort-magsaysay-2016-03-18': EDCA_FIVE,
	'edca-lumbia-2016-03-18': EDCA_FIVE,
	'edca-mactan-2016-03-18': EDCA_FIVE,
	'edca-balabac-2023-04-03': EDCA_FOUR,
	'edca-balabac-2024-04-15': {
		name: ['No further EDCA sites', '追加拠点を否定'],
		summary: [
			'President Marcos rules out further EDCA sites.',
			'マルコス大統領がEDCA拠点の追加はないと述べる。'
		],
		note: ['It concerns all the sites.', '全拠点に関わる発言。']
	},
	'edca-camilo-osias-2023-02-02': {
		name: ['Four more sites agreed', '4拠点の追加で合意'],
		summary: [
			'The Philippines and the United States agree on four more sites, not yet named.',
			'フィリピンと米国が4拠点の追加で合意する。場所は未公表。'
		],
		note: [
			'The statement is dated by its weekday; 2 February follows from the calendar.',
			'声明は曜日のみで、2月2日は暦による。'
		]
	},
	'edca-camilo-osias-2023-04-03': EDCA_FOUR,
	'edca-lal-lo-2023-04-03': EDCA_FOUR,
	'edca-melchor-dela-cruz-2023-04-03': EDCA_FOUR,
	'changi-naval-base-1990': {
		name: ['Memorandum on US use', '米軍利用の覚書'],
		summary: [
			'A memorandum of understanding gives US forces the use of facilities in Singapore.',
			'覚書により米軍がシンガポールの施設を利用できるようになる。'
		]
	},
	'changi-naval-base-2019-09-23': {
		name: ['Memorandum renewed to 2035', '覚書を2035年まで更新'],
		summary: [
			'The memorandum is renewed and extends US access to 2035.',
			'覚書が更新され、米軍の利用が2035年まで延長される。'
		]
	},
	'diego-garcia-2025-05-22': {
		name: ['Treaty with Mauritius signed', 'モーリシャスとの条約に署名'],
		summary: [
			'The United Kingdom and Mauritius sign a treaty: sovereignty to Mauritius, British control of the base for 99 years.',
			'英国とモーリシャスが条約に署名する。主権はモーリシャスに移り、英国が基地を99年間管理する。'
		]
	},
	'diego-garcia-2026-01-28': {
		name: ['Debate in Parliament delayed', '英議会の審議延期'],
		summary: [
			'The British government is reported to have put off the debate in the House of Lords over a US objection.',
			'英政府が米国の異論を受けて貴族院の審議を延期したと報じられる。'
		],
		note: ['The date is that of the analysis.', '日付は分析記事のもの。']
	},
	'diego-garcia-2026-02': {
		name: ['Ratification reported suspended', '批准手続きの中断報道'],
		summary: [
			'The parliamentary process is reported as suspended after US criticism.',
			'米国の批判を受け、議会手続きが中断されたと報じられる。'
		]
	},
	'robertson-barracks-2011-11-16': {
		name: ['Rotation announced', '交代展開を発表'],
		summary: [
			'The rotation of US Marines is announced during a visit by the US president.',
			'米大統領の訪問中に、米海兵隊の交代展開が発表される。'
		]
	},
	'robertson-barracks-2012-04-03': {
		name: ['First rotation', '最初の交代展開'],
		summary: [
			'The first rotation, of about 200 Marines, begins.',
			'約200人による最初の交代展開が始まる。'
		]
	},
	'robertson-barracks-2019-07': {
		name: ['2,500 Marines', '2,500人に到達'],
		summary: ['The rotation reaches 2,500 Marines.', '交代展開の規模が2,500人に達する。']
	}
};

const CHINA: Readonly<Record<string, EventText>> = {
	'yulin-longpo-2022-09': {
		name: ['New submarine piers seen', '潜水艦桟橋の増設を確認'],
		summary: [
			'Satellite images show two more submarine piers of 240 m being built.',
			'衛星画像で、240mの潜水艦桟橋2本の増設が確認される。'
		]
	},
	'yulin-longpo-2025-11-05': {
		name: ['Carrier Fujian commissioned', '空母「福建」が就役'],
		summary: [
			'The carrier Fujian is commissioned at a naval port in Sanya.',
			'空母「福建」が三亜の軍港で就役する。'
		],
		note: ['The berth is not named.', '接岸場所は明らかにされていない。']
	},
	'yuchi-2013-02-27': {
		name: ['Liaoning berths', '「遼寧」が接岸'],
		summary: [
			'The carrier Liaoning berths at her new home port.',
			'空母「遼寧」が新しい母港に接岸する。'
		]
	},
	'fiery-cross-2015-09': {
		name: ['Airstrip effectively complete', '滑走路がほぼ完成'],
		summary: [
			'AMTI reports the airstrip as effectively complete.',
			'AMTIが滑走路はほぼ完成したと報告する。'
		]
	},
	'fiery-cross-2016-01': {
		name: ['First civil test flights', '民間機が初の試験飛行'],
		summary: ['The first civil test flights land.', '民間機による最初の試験飛行が着陸する。']
	},
	'fiery-cross-2022-03-20': FULLY_MILITARISED,
	'mischief-2016-01-08': {
		name: ['Runway close to completion', '滑走路が完成間近'],
		summary: [
			'Images show the runway close to completion, according to AMTI.',
			'AMTIによると、画像から滑走路は完成に近い。'
		]
	},
	'mischief-2022-03-20': FULLY_MILITARISED,
	'subi-2014-07': {
		name: ['Reclamation begins', '埋め立て開始'],
		summary: ['Reclamation is reported to begin.', '埋め立ての開始が報じられる。']
	},
	'subi-2022-03-20': FULLY_MILITARISED,
	'woody-island-2012': {
		name: ['Seat of Sansha set up', '三沙市を設置'],
		summary: [
			'China sets up the seat of the city of Sansha on the island.',
			'中国が島に三沙市の行政府を置く。'
		]
	},
	'woody-island-2015-11': {
		name: ['J-11 fighters deployed', 'J-11戦闘機を展開'],
		summary: ['J-11 fighters are deployed to the island.', 'J-11戦闘機が島に展開する。']
	},
	'woody-island-2016-02-14': {
		name: ['HQ-9 missiles visible', 'HQ-9ミサイルを確認'],
		summary: [
			'Launchers of HQ-9 missiles are reported as visible, absent on 3 February.',
			'2月3日にはなかったHQ-9ミサイルの発射機が確認されたと報じられる。'
		]
	},
	'woody-island-2016-07-10': {
		name: ['HQ-9 battery reported withdrawn', 'HQ-9の撤収報道'],
		summary: [
			'The HQ-9 battery is reported as withdrawn two days before the award in the South China Sea arbitration.',
			'南シナ海仲裁判断の2日前に、HQ-9部隊の撤収が報じられる。'
		]
	}
};

export const BASE_EVENTS: Readonly<Record<string, EventText>> = { ...JAPAN, ...PARTNERS, ...CHINA };
