/** The bases that no other layer shows, in our words. The keys are the ids of the facts. */
import type { Pair } from '../draft.ts';

export interface BaseText {
	readonly class: string;
	/** Whose forces it is shown as; a choice of the layer. */
	readonly runBy: 'USA' | 'JPN' | 'PHL' | 'CHN' | 'other';
	readonly name: Pair;
	readonly operator: Pair;
	readonly summary: Pair;
	readonly alias?: Pair;
	readonly claimedBy?: Pair;
	readonly note?: Pair;
}

const EDCA_FIRST: Pair = [
	'One of the first five sites under the US–Philippine Enhanced Defense Cooperation Agreement, named on 18 March 2016.',
	'2016年3月18日に発表された、米比防衛協力強化協定(EDCA)の最初の5拠点の一つ。'
];
const EDCA_LATER: Pair = [
	'One of four more sites under the US–Philippine Enhanced Defense Cooperation Agreement, named on 3 April 2023.',
	'2023年4月3日に追加された、米比防衛協力強化協定(EDCA)の4拠点の一つ。'
];
const and = (first: Pair, en: string, ja: string): Pair => [
	`${en} ${first[0]}`,
	`${ja}${first[1]}`
];

const ACCESS_NOTE: Pair = [
	'A Philippine site to which US forces have access, not a US base. The start date is the day it was named.',
	'米軍が利用できるフィリピンの施設で、米軍基地ではない。開始日は拠点として発表された日。'
];
const PORT_NOTE: Pair = [
	'The position is that of the port, not of the base itself.',
	'位置は港のもので、基地そのものではない。'
];
const SPRATLY_CLAIMS: Pair = [
	'China, Taiwan, the Philippines, Vietnam',
	'中国、台湾、フィリピン、ベトナム'
];

const JAPAN: Readonly<Record<string, BaseText>> = {
	yokosuka: {
		class: 'naval-base',
		runBy: 'USA',
		name: ['Fleet Activities Yokosuka', '横須賀海軍施設'],
		operator: ['US Navy 7th Fleet; Japan Maritime Self-Defense Force', '米海軍第7艦隊、海上自衛隊'],
		summary: [
			'Headquarters of the US 7th Fleet and home port of the only US carrier based abroad, since November 2024 USS George Washington.',
			'米第7艦隊の司令部と、米国外を母港とする唯一の米空母が置かれる。2024年11月からは「ジョージ・ワシントン」。'
		]
	},
	sasebo: {
		class: 'naval-base',
		runBy: 'USA',
		name: ['Fleet Activities Sasebo', '佐世保海軍施設'],
		operator: ['US Navy; Japan Maritime Self-Defense Force', '米海軍、海上自衛隊'],
		summary: [
			'Home of the amphibious ships that the US Navy keeps in Japan; USS Tripoli replaced USS America in June 2025.',
			'米海軍が日本に置く揚陸艦部隊の拠点。2025年6月に「トリポリ」が「アメリカ」と交代した。'
		]
	},
	kadena: {
		class: 'air-base',
		runBy: 'USA',
		name: ['Kadena Air Base', '嘉手納飛行場'],
		operator: ['US Air Force, 18th Wing', '米空軍第18航空団'],
		summary: [
			'Air base on Okinawa, about 400 miles from Taiwan. Its 48 F-15C/D fighters have left, 36 F-15EX are planned, and other fighters rotate through meanwhile.',
			'沖縄にあり、台湾まで約400マイル。F-15C/D戦闘機48機は去り、F-15EX36機の配備が計画され、それまで他の戦闘機が交代で展開する。'
		]
	},
	futenma: {
		class: 'air-base',
		runBy: 'USA',
		name: ['MCAS Futenma', '普天間飛行場'],
		operator: ['US Marine Corps', '米海兵隊'],
		summary: [
			'Marine air station in the city of Ginowan, to be returned once its replacement at Henoko is ready.',
			'宜野湾市の市街地にある米海兵隊の航空基地。辺野古の代替施設の完成後に返還される予定。'
		]
	},
	'henoko-frf': {
		class: 'construction',
		runBy: 'USA',
		name: ['Futenma Replacement Facility, Henoko', '普天間飛行場代替施設(辺野古)'],
		operator: [
			'Japanese Ministry of Defense, for the US Marine Corps',
			'防衛省(米海兵隊が使用予定)'
		],
		summary: [
			'Landfill at Camp Schwab: filling since December 2018, works in Oura Bay since January 2024, and about 12 years before use by the ministry’s estimate.',
			'キャンプ・シュワブでの埋め立て工事。2018年12月に土砂投入、2024年1月に大浦湾側の工事が始まり、防衛省は使用開始まで約12年とみる。'
		]
	},
	misawa: {
		class: 'air-base',
		runBy: 'USA',
		name: ['Misawa Air Base', '三沢飛行場'],
		operator: [
			'US Air Force, 35th Fighter Wing; Japan Air Self-Defense Force',
			'米空軍第35戦闘航空団、航空自衛隊'
		],
		summary: [
			'Shared base in the north of Honshu whose 36 US F-16s are to give way to 48 F-35As; the first was reported as due in spring 2026.',
			'本州北部の日米共用基地。米軍のF-16 36機はF-35A 48機に置き換えられる予定で、1機目は2026年春に到着予定と報じられた。'
		]
	},
	yokota: {
		class: 'headquarters',
		runBy: 'USA',
		name: ['Yokota Air Base', '横田飛行場'],
		operator: [
			'US Forces Japan; US 5th Air Force; Japan Air Self-Defense Force',
			'在日米軍司令部、米第5空軍、航空自衛隊'
		],
		summary: [
			'Headquarters of US Forces Japan, which has been turning into a joint force headquarters since March 2025.',
			'在日米軍司令部の所在地。2025年3月から統合軍司令部への改編が進む。'
		]
	},
	'camp-yonaguni': {
		class: 'camp',
		runBy: 'JPN',
		name: ['Camp Yonaguni', '与那国駐屯地'],
		operator: ['Japan Ground Self-Defense Force', '陸上自衛隊'],
		summary: [
			'Coast-watch camp about 110 km from Taiwan. An electronic-warfare unit is planned for fiscal 2026 and surface-to-air missiles for fiscal 2030.',
			'台湾から約110kmの沿岸監視部隊の駐屯地。2026年度に電子戦部隊、2030年度に地対空ミサイル部隊の配備を計画する。'
		]
	},
	'camp-ishigaki': {
		class: 'camp',
		runBy: 'JPN',
		name: ['Camp Ishigaki', '石垣駐屯地'],
		operator: ['Japan Ground Self-Defense Force', '陸上自衛隊'],
		summary: [
			'Guard unit with Type 12 anti-ship and Type 03 air-defence missiles; the last of the camps planned for the Nansei Islands.',
			'警備隊と12式地対艦誘導弾、03式中距離地対空誘導弾の部隊を置く。南西諸島に計画された駐屯地の最後。'
		]
	},
	'camp-miyako': {
		class: 'camp',
		runBy: 'JPN',
		name: ['Camp Miyakojima', '宮古島駐屯地'],
		operator: ['Japan Ground Self-Defense Force', '陸上自衛隊'],
		summary: [
			'Camp beside the Miyako Strait with guard, anti-ship and air-defence missile units.',
			'宮古海峡に面し、警備隊、地対艦・地対空ミサイル部隊を置く駐屯地。'
		],
		note: ['The opening date is from a report eight days before.', '開設日は8日前の報道による。']
	},
	'camp-amami': {
		class: 'camp',
		runBy: 'JPN',
		name: ['Camp Amami', '奄美駐屯地'],
		operator: ['Japan Ground Self-Defense Force', '陸上自衛隊'],
		summary: [
			'Guard and missile camps on Amami Oshima, opened together with Miyakojima in March 2019.',
			'奄美大島の警備・ミサイル部隊の駐屯地。2019年3月に宮古島と同時に開設された。'
		],
		note: [
			'Two camps, Amami and Setouchi, shown as one rough point. The opening date is from a report eight days before.',
			'奄美と瀬戸内の二つを一つのおおよその点で示す。開設日は8日前の報道による。'
		]
	}
};

const PARTNERS: Readonly<Record<string, BaseText>> = {
	'edca-basa': {
		class: 'access',
		runBy: 'PHL',
		name: ['Basa Air Base (EDCA)', 'バサ空軍基地(EDCA)'],
		operator: ['Philippine Air Force, with US access', 'フィリピン空軍(米軍が利用)'],
		summary: and(
			EDCA_FIRST,
			'Fighter base in Pampanga, Luzon.',
			'ルソン島パンパンガ州の戦闘機基地。'
		),
		alias: ['Cesar Basa Air Base', 'セサル・バサ空軍基地'],
		note: ACCESS_NOTE
	},
	'edca-fort-magsaysay': {
		class: 'access',
		runBy: 'PHL',
		name: ['Fort Magsaysay (EDCA)', 'マグサイサイ基地(EDCA)'],
		operator: ['Philippine Army, with US access', 'フィリピン陸軍(米軍が利用)'],
		summary: and(
			EDCA_FIRST,
			'The largest reservation of the Philippine Army, in Nueva Ecija.',
			'ヌエバエシハ州にあるフィリピン陸軍最大の用地。'
		),
		note: [`${ACCESS_NOTE[0]} The point is the airfield.`, `${ACCESS_NOTE[1]}点は飛行場の位置。`]
	},
	'edca-bautista': {
		class: 'access',
		runBy: 'PHL',
		name: ['Antonio Bautista Air Base (EDCA)', 'アントニオ・バウティスタ空軍基地(EDCA)'],
		operator: ['Philippine Air Force, with US access', 'フィリピン空軍(米軍が利用)'],
		summary: and(
			EDCA_FIRST,
			'Base at Puerto Princesa, Palawan, the nearest of them to the Spratly Islands.',
			'パラワン島プエルトプリンセサにあり、スプラトリー諸島に最も近い。'
		),
		note: ACCESS_NOTE
	},
	'edca-lumbia': {
		class: 'access',
		runBy: 'PHL',
		name: ['Lumbia Air Base (EDCA)', 'ルンビア空軍基地(EDCA)'],
		operator: ['Philippine Air Force, with US access', 'フィリピン空軍(米軍が利用)'],
		summary: and(
			EDCA_FIRST,
			'Airfield at Cagayan de Oro, Mindanao.',
			'ミンダナオ島カガヤン・デ・オロの飛行場。'
		),
		note: ACCESS_NOTE
	},
	'edca-mactan': {
		class: 'access',
		runBy: 'PHL',
		name: ['Mactan-Benito Ebuen Air Base (EDCA)', 'マクタン・ベニト・エブエン空軍基地(EDCA)'],
		operator: ['Philippine Air Force, with US access', 'フィリピン空軍(米軍が利用)'],
		summary: and(
			EDCA_FIRST,
			'Air base in Cebu that shares the international airport.',
			'国際空港を共用するセブの空軍基地。'
		),
		note: ACCESS_NOTE
	},
	'edca-camilo-osias': {
		class: 'access',
		runBy: 'PHL',
		name: ['Naval Base Camilo Osias (EDCA)', 'カミロ・オシアス海軍基地(EDCA)'],
		operator: ['Philippine Navy, with US access', 'フィリピン海軍(米軍が利用)'],
		summary: and(
			EDCA_LATER,
			'Naval base with an airstrip at Santa Ana, Cagayan, facing the Luzon Strait.',
			'ルソン海峡に面したカガヤン州サンタアナの、滑走路を備えた海軍基地。'
		),
		note: ACCESS_NOTE
	},
	'edca-lal-lo': {
		class: 'access',
		runBy: 'PHL',
		name: ['Lal-lo (Cagayan North) Airport (EDCA)', 'ラロ空港(EDCA)'],
		operator: ['Civil airport, with US access', '民間空港(米軍が利用)'],
		summary: and(
			EDCA_LATER,
			'Civil airport in Cagayan with a runway of 2,100 m.',
			'カガヤン州の民間空港。滑走路は2,100m。'
		),
		alias: ['Cagayan North International Airport', '北カガヤン国際空港'],
		note: ACCESS_NOTE
	},
	'edca-melchor-dela-cruz': {
		class: 'access',
		runBy: 'PHL',
		name: ['Camp Melchor Dela Cruz (EDCA)', 'キャンプ・メルチョール・デラクルス(EDCA)'],
		operator: ['Philippine Army, with US access', 'フィリピン陸軍(米軍が利用)'],
		summary: and(EDCA_LATER, 'Army camp at Gamu, Isabela.', 'イサベラ州ガムの陸軍駐屯地。'),
		note: [
			`${ACCESS_NOTE[0]} Placed by its town only.`,
			`${ACCESS_NOTE[1]}位置は所在の町によるおおよそのもの。`
		]
	},
	'edca-balabac': {
		class: 'access',
		runBy: 'PHL',
		name: ['Balabac Island (EDCA)', 'バラバク島(EDCA)'],
		operator: ['Armed Forces of the Philippines, with US access', 'フィリピン国軍(米軍が利用)'],
		summary: and(
			EDCA_LATER,
			'Southernmost island of Palawan, beside the Balabac Strait.',
			'バラバク海峡に面したパラワン州南端の島。'
		),
		note: [
			`${ACCESS_NOTE[0]} The point is the middle of the island; the position of the airstrip was not found.`,
			`${ACCESS_NOTE[1]}点は島の中心で、滑走路の位置は見つかっていない。`
		]
	},
	'changi-naval-base': {
		class: 'naval-base',
		runBy: 'other',
		name: ['Changi Naval Base', 'チャンギ海軍基地'],
		operator: ['Republic of Singapore Navy, with US access', 'シンガポール海軍(米軍が利用)'],
		summary: [
			'Base of the Singapore navy that US ships use in rotation under a memorandum of 1990, renewed in 2019 up to 2035.',
			'シンガポール海軍の基地。1990年の覚書(2019年に2035年まで更新)に基づき米艦が交代で利用する。'
		],
		alias: ['樟宜海军基地', '樟宜海軍基地'],
		note: ['Not a US base.', '米軍基地ではない。']
	},
	'diego-garcia': {
		class: 'naval-base',
		runBy: 'other',
		name: ['Naval Support Facility Diego Garcia', 'ディエゴガルシア海軍支援施設'],
		operator: ['United Kingdom; United States', '英国、米国'],
		summary: [
			'Joint British and US base with a runway of 12,000 ft. A treaty signed in May 2025 would pass sovereignty to Mauritius and keep the base for 99 years; its ratification was reported stalled in early 2026.',
			'12,000フィートの滑走路を持つ英米共同の基地。2025年5月に署名された条約は主権をモーリシャスに移し、基地を99年間維持する内容だが、2026年初めに批准手続きの停滞が報じられた。'
		],
		note: ['No later state of the treaty was found.', 'その後の条約の状況は確認できていない。']
	},
	'raaf-darwin': {
		class: 'air-base',
		runBy: 'other',
		name: ['RAAF Base Darwin', 'オーストラリア空軍ダーウィン基地'],
		operator: [
			'Royal Australian Air Force; US Marines in rotation',
			'オーストラリア空軍(米海兵隊が交代で展開)'
		],
		summary: [
			'Airfield used by the aircraft of the US Marine force that rotates through Darwin.',
			'ダーウィンに交代で展開する米海兵隊の航空部隊が使う飛行場。'
		]
	},
	'robertson-barracks': {
		class: 'camp',
		runBy: 'other',
		name: ['Robertson Barracks, Darwin', 'ロバートソン兵舎(ダーウィン)'],
		operator: [
			'Australian Army; US Marines in rotation',
			'オーストラリア陸軍(米海兵隊が交代で駐留)'
		],
		summary: [
			'Host of Marine Rotational Force-Darwin, begun with about 200 Marines in April 2012 and at 2,500 by July 2019.',
			'米海兵隊ダーウィン・ローテーション部隊の駐留先。2012年4月に約200人で始まり、2019年7月に2,500人となった。'
		],
		note: [
			'The start date is the first rotation, not the building of the barracks.',
			'開始日は最初の交代展開の日で、兵舎の設置日ではない。'
		]
	}
};

const CHINA: Readonly<Record<string, BaseText>> = {
	'yulin-longpo': {
		class: 'naval-base',
		runBy: 'CHN',
		name: ['Longpo (East Yulin) naval base, Sanya', '竜坡(楡林東)海軍基地(三亜)'],
		operator: ['PLA Navy, Southern Theater Command', '中国海軍南部戦区'],
		summary: [
			'Base on Hainan for nuclear submarines and carriers, with access by tunnel. New submarine piers were seen in 2022, and the carrier Fujian was commissioned at Sanya in 2025.',
			'海南島にある原子力潜水艦と空母の基地で、トンネルから出入りできる。2022年に潜水艦用の新しい桟橋が確認され、2025年に空母「福建」が三亜で就役した。'
		],
		alias: ['龙坡海军基地; 榆林海军基地; Yulin', '竜坡海軍基地、楡林海軍基地'],
		note: [
			'Sources often merge Longpo with the older Yulin base to its west.',
			'資料では西側の古い楡林基地と混同されることが多い。'
		]
	},
	zhanjiang: {
		class: 'naval-base',
		runBy: 'CHN',
		name: ['Zhanjiang naval base', '湛江海軍基地'],
		operator: [
			'PLA Navy, Southern Theater Command; South Sea Fleet headquarters',
			'中国海軍南部戦区(南海艦隊司令部)'
		],
		summary: [
			'Headquarters of the South Sea Fleet and home of most of its surface ships.',
			'南海艦隊の司令部があり、水上艦の大半が置かれる。'
		],
		alias: ['湛江海军基地', '湛江'],
		note: PORT_NOTE
	},
	ningbo: {
		class: 'headquarters',
		runBy: 'CHN',
		name: ['Ningbo (East Sea Fleet headquarters)', '寧波(東海艦隊司令部)'],
		operator: ['PLA Navy, Eastern Theater Command', '中国海軍東部戦区'],
		summary: [
			'City of the East Sea Fleet’s headquarters, facing Taiwan and the Ryukyus.',
			'東海艦隊の司令部が置かれる都市。台湾と琉球諸島に面する。'
		],
		alias: ['宁波', '寧波'],
		note: [
			'The position is that of the port of Ningbo, not of the headquarters.',
			'位置は寧波港のもので、司令部ではない。'
		]
	},
	qingdao: {
		class: 'headquarters',
		runBy: 'CHN',
		name: ['Qingdao (North Sea Fleet headquarters)', '青島(北海艦隊司令部)'],
		operator: ['PLA Navy, Northern Theater Command', '中国海軍北部戦区'],
		summary: [
			'Headquarters of the North Sea Fleet and a naval base since 1950.',
			'北海艦隊の司令部で、1950年からの海軍基地。'
		],
		alias: ['青岛', '青島'],
		note: PORT_NOTE
	},
	yuchi: {
		class: 'naval-base',
		runBy: 'CHN',
		name: ['Yuchi (Guzhenkou) carrier base', '漁池(古鎮口)空母基地'],
		operator: ['PLA Navy, Northern Theater Command', '中国海軍北部戦区'],
		summary: [
			'The first home port of a Chinese carrier, south-west of Qingdao; Liaoning berthed there in February 2013.',
			'青島の南西にある中国初の空母母港。2013年2月に「遼寧」が接岸した。'
		],
		alias: ['渔池海军基地; Guzhenkou', '漁池海軍基地、古鎮口']
	},
	dalian: {
		class: 'shipyard',
		runBy: 'CHN',
		name: ['Dalian (carrier shipyard)', '大連(空母の造船所)'],
		operator: ['PLA Navy; Dalian Shipbuilding', '中国海軍、大連船舶重工'],
		summary: [
			'Shipyard where Liaoning was refitted and to which she returns for repair; a civil port too busy for a carrier base.',
			'「遼寧」が改装され、修理のため戻る造船所。民間港として混み合い、空母の基地には向かないとされる。'
		],
		alias: ['大连', '大連'],
		note: PORT_NOTE
	},
	'fiery-cross': {
		class: 'outpost',
		runBy: 'CHN',
		name: ['Fiery Cross Reef', 'ファイアリー・クロス礁(永暑礁)'],
		operator: ['PLA; occupied by China', '中国軍(中国が占拠)'],
		claimedBy: SPRATLY_CLAIMS,
		alias: [
			'永暑礁 (Yongshu Jiao); Kagitingan; Đá Chữ Thập',
			'永暑礁、カギティンガン、ダー・チュータップ'
		],
		summary: [
			'Spratly reef built up to 274 ha since 2014, with a runway of about 3,000 m. The US Indo-Pacific commander called it fully militarised in March 2022.',
			'2014年から274haに造成されたスプラトリー諸島の礁で、約3,000mの滑走路がある。米インド太平洋軍司令官は2022年3月、完全に軍事化されたと述べた。'
		]
	},
	subi: {
		class: 'outpost',
		runBy: 'CHN',
		name: ['Subi Reef', 'スビ礁(渚碧礁)'],
		operator: ['PLA; occupied by China', '中国軍(中国が占拠)'],
		claimedBy: SPRATLY_CLAIMS,
		alias: ['渚碧礁 (Zhubi Jiao); Zamora; Đá Xu Bi', '渚碧礁、ザモラ、ダー・スビ'],
		summary: [
			'Spratly reef with about 395 ha reclaimed since July 2014 and an airfield for fighters.',
			'2014年7月から約395haが埋め立てられたスプラトリー諸島の礁。戦闘機が使える飛行場がある。'
		]
	},
	mischief: {
		class: 'outpost',
		runBy: 'CHN',
		name: ['Mischief Reef', 'ミスチーフ礁(美済礁)'],
		operator: ['PLA; occupied by China', '中国軍(中国が占拠)'],
		claimedBy: SPRATLY_CLAIMS,
		alias: [
			'美济礁 (Meiji Jiao); Panganiban; Đá Vành Khăn',
			'美済礁、パンガニバン、ダー・ヴァインカン'
		],
		summary: [
			'The largest Chinese reclamation in the Spratlys, 21 nautical miles from the grounded BRP Sierra Madre; the runway was built in late 2015.',
			'スプラトリー諸島における中国最大の埋め立て地。座礁した「シエラ・マドレ」から21海里。滑走路は2015年末に造られた。'
		]
	},
	'woody-island': {
		class: 'outpost',
		runBy: 'CHN',
		name: ['Woody Island', 'ウッディー島(永興島)'],
		operator: ['PLA; seat of Sansha city; occupied by China', '中国軍、三沙市の所在地(中国が占拠)'],
		claimedBy: ['China, Taiwan, Vietnam', '中国、台湾、ベトナム'],
		alias: ['永兴岛 (Yongxing); Đảo Phú Lâm', '永興島、フーラム島'],
		summary: [
			'Paracel island with an airstrip of 2,700 m, on which HQ-9 missiles were seen in February 2016.',
			'2,700mの滑走路がある西沙諸島(パラセル諸島)の島。2016年2月にHQ-9ミサイルが確認された。'
		]
	}
};

export const BASES: Readonly<Record<string, BaseText>> = { ...JAPAN, ...PARTNERS, ...CHINA };

/** Shores of built-up outposts. */
export const OUTLINES: Readonly<Record<string, { line: string; name: Pair; note: Pair }>> = {
	'fiery-cross-outline': {
		line: 'fiery-cross-outline',
		name: ['Fiery Cross Reef, built-up shore', 'ファイアリー・クロス礁(造成後の海岸線)'],
		note: [
			'The reclaimed shore in OpenStreetMap in 2017, generalised in the source.',
			'2017年のOpenStreetMapの造成後の海岸線。原資料で簡略化されている。'
		]
	},
	'woody-island-outline': {
		line: 'woody-island-outline',
		name: ['Woody Island, shore', 'ウッディー島(海岸線)'],
		note: [
			'The shore in OpenStreetMap in 2017, generalised in the source.',
			'2017年のOpenStreetMapの海岸線。原資料で簡略化されている。'
		]
	}
};
