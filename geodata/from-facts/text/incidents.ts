/** The incidents of the South China Sea, in our words: who reports what, and how far from the reef. */
import type { Pair } from '../draft.ts';

export interface IncidentText {
	readonly class: 'boarding' | 'collision' | 'water-cannon' | 'blocking' | 'challenge';
	readonly name: Pair;
	readonly summary: Pair;
	/** Who says so, and where it was read. */
	readonly by: Pair;
	/** Kilometres that cover what is said of the distance. */
	readonly within: number;
	readonly distance?: Pair;
	readonly note?: Pair;
}

/** Where a report names the reef and no distance. */
const AT_THE_REEF = 25;
const AT_SHOAL = 10;

const coastGuard = (en: string, ja = en): Pair => [
	`Philippine Coast Guard, in ${en}`,
	`フィリピン沿岸警備隊(${ja})`
];
const philippines = (en: string, ja = en): Pair => [
	`Philippine authorities, in ${en}`,
	`フィリピン当局(${ja})`
];

const OF_2023: Readonly<Record<string, IncidentText>> = {
	I01: {
		class: 'challenge',
		name: ['Laser pointed at BRP Malapascua', '「マラパスクア」へのレーザー照射'],
		summary: [
			'China Coast Guard 5205 is reported to have pointed a military-grade laser at BRP Malapascua during a resupply run and to have blinded its bridge crew for a time.',
			'補給任務中の巡視船「マラパスクア」に中国海警5205が軍用級のレーザーを照射し、船橋の乗員が一時目が見えなくなったとされる。'
		],
		by: coastGuard('Rappler', 'ラップラー'),
		within: 19,
		distance: ['About 10 nautical miles from the shoal', '礁から約10海里']
	},
	I02: {
		class: 'challenge',
		name: ['Radio challenge by a PLA Navy ship', '中国海軍艦艇による無線警告'],
		summary: [
			'PLA Navy ship 549 is reported to have crossed the path of two Philippine patrol ships and ordered them by radio to leave.',
			'中国海軍の549が、フィリピンの巡視船2隻の進路に入り、無線で退去を命じたとされる。'
		],
		by: coastGuard('The Daily Manila Shimbun', 'まにら新聞'),
		within: 13,
		distance: ['7 nautical miles from Thitu Island', 'ティトゥ島から7海里']
	},
	I03: {
		class: 'blocking',
		name: ['Near collision with BRP Malapascua', '「マラパスクア」とのニアミス'],
		summary: [
			'China Coast Guard 5201 is reported to have cut in front of BRP Malapascua, to about 50 yards, while 4202 shadowed BRP Malabrigo.',
			'中国海警5201が「マラパスクア」の前を約50ヤードまで接近して横切り、4202が「マラブリゴ」を追尾したとされる。'
		],
		by: coastGuard('The Daily Manila Shimbun', 'まにら新聞'),
		within: AT_THE_REEF
	},
	I04: {
		class: 'blocking',
		name: ['Escorts of a resupply run obstructed', '補給任務の護衛船を妨害'],
		summary: [
			'Chinese coast guard and militia vessels are reported to have followed and obstructed two Philippine coast guard ships, to about 100 yards.',
			'中国の海警船と海上民兵船が、フィリピンの巡視船2隻を追尾し、約100ヤードまで接近して妨害したとされる。'
		],
		by: coastGuard('Malaya Business Insight', 'マラヤ'),
		within: AT_THE_REEF
	},
	I05: {
		class: 'water-cannon',
		name: ['Water cannon against a resupply run', '補給任務への放水'],
		summary: [
			'The Chinese coast guard is reported to have used water cannon against Philippine vessels on the way to the outpost.',
			'拠点へ向かうフィリピン船に中国海警が放水したとされる。'
		],
		by: philippines('a digest of Pledge Times', 'プレッジ・タイムズの要約'),
		within: AT_THE_REEF,
		note: [
			'The second source confirms only that the first water cannon of 2023 was in August.',
			'もう一つの資料で確認できるのは、2023年最初の放水が8月だったことのみ。'
		]
	},
	I06: {
		class: 'blocking',
		name: ['Floating barrier', '浮遊障害物の設置'],
		summary: [
			'Chinese coast guard boats are reported to have laid a floating barrier of about 300 m; Manila says that it cut it loose on 25 September.',
			'中国海警の小型艇が約300mの浮遊障害物を設置したとされる。フィリピンは9月25日に切断したと発表した。'
		],
		by: coastGuard('The Daily Manila Shimbun', 'まにら新聞'),
		within: AT_SHOAL,
		distance: ['South-eastern entrance of the shoal', '礁の南東の入口']
	},
	I07: {
		class: 'collision',
		name: ['Two collisions on a resupply run', '補給任務中の2件の衝突'],
		summary: [
			'China Coast Guard 5203 and the supply boat Unaizah May 2 collide, then a militia vessel and a Philippine coast guard escort. Each side blames the other.',
			'中国海警5203と補給船「ウナイザ・メイ2」が衝突し、続いて民兵船とフィリピンの巡視船が衝突した。双方が相手に責任があるとする。'
		],
		by: ['Both sides, in BenarNews and Janes', '双方(ベナール・ニュース、ジェーンズ)'],
		within: 12,
		distance: [
			'The second collision 6.4 nautical miles north-east of the shoal',
			'2件目は礁の北東6.4海里'
		]
	},
	I08: {
		class: 'water-cannon',
		name: ['Water cannon against M/L Kalayaan', '「カラヤアン」への放水'],
		summary: [
			'China Coast Guard 5203 is reported to have used water cannon on the supply boat M/L Kalayaan, and small boats to have harassed the run inside the lagoon.',
			'中国海警5203が補給船「カラヤアン」に放水し、礁湖内でも小型艇が任務を妨害したとされる。'
		],
		by: coastGuard('Manila Bulletin', 'マニラ・ブレティン'),
		within: AT_THE_REEF
	},
	I09: {
		class: 'water-cannon',
		name: ['Water cannon against three fisheries ships', '漁業局船3隻への放水'],
		summary: [
			'The Chinese coast guard is reported to have used water cannon at least eight times on three ships of the fisheries bureau; one lost its navigation and communication gear.',
			'中国海警が漁業水産資源局の船3隻に少なくとも8回放水し、1隻の航法・通信機器が壊れたとされる。'
		],
		by: philippines('Cebu Daily News', 'セブ・デイリー・ニュース'),
		within: 4,
		distance: ['1.4 to 1.9 nautical miles from the shoal', '礁から1.4~1.9海里']
	},
	I10: {
		class: 'collision',
		name: ['Ramming and water cannon', '衝突と放水'],
		summary: [
			'Manila says that the Chinese coast guard disabled M/L Kalayaan with water cannon, hit the mast of BRP Cabra and rammed Unaizah May 1. China says that the Philippine boat caused the collision with 21556.',
			'フィリピンは、中国海警が「カラヤアン」を放水で航行不能にし、「カブラ」のマストを損傷させ、「ウナイザ・メイ1」に体当たりしたとする。中国は、21556との衝突はフィリピン船が引き起こしたとする。'
		],
		by: coastGuard('Philstar', 'フィルスター'),
		within: AT_THE_REEF
	}
};

const OF_2024: Readonly<Record<string, IncidentText>> = {
	I11: {
		class: 'blocking',
		name: ['BRP Teresa Magbanua shadowed', '「テレサ・マグバヌア」を追尾'],
		summary: [
			'Four Chinese coast guard ships are reported to have shadowed BRP Teresa Magbanua some 40 times and crossed her bow twice in a patrol of nine days.',
			'9日間の哨戒中、中国海警4隻が「テレサ・マグバヌア」を約40回追尾し、船首を2回横切ったとされる。'
		],
		by: coastGuard('The Epoch Times', '大紀元時報'),
		within: AT_THE_REEF,
		note: [
			'The last day follows from a patrol of nine days that began on 1 February. The publisher is partisan.',
			'終了日は2月1日からの9日間の哨戒として算出した。媒体には政治的な偏りがある。'
		]
	},
	I12: {
		class: 'collision',
		name: ['Four sailors hurt', '乗員4人が負傷'],
		summary: [
			'Water cannon is reported to have shattered the windshield of Unaizah May 4 and hurt four sailors; BRP Sindangan was in a minor collision.',
			'放水で「ウナイザ・メイ4」の風防が割れて乗員4人が負傷し、「シンダンガン」が軽い衝突を起こしたとされる。'
		],
		by: philippines('USNI News'),
		within: AT_THE_REEF
	},
	I13: {
		class: 'water-cannon',
		name: ['Unaizah May 4 badly damaged', '「ウナイザ・メイ4」が大破'],
		summary: [
			'Water cannon is reported to have badly damaged the wooden supply boat and hurt three of the navy; its escort BRP Cabra was boxed in.',
			'放水で木造の補給船が大きく損傷し、海軍の3人が負傷したとされる。護衛の「カブラ」は囲まれた。'
		],
		by: philippines('Rappler', 'ラップラー'),
		within: AT_THE_REEF
	},
	I14: {
		class: 'collision',
		name: ['BRP Bagacay and BRP Bankaw damaged', '「バガカイ」「バンカウ」が損傷'],
		summary: [
			'Chinese coast guard ships are reported to have used water cannon on BRP Bagacay from both sides and on BRP Bankaw, damaging both; a barrier of 380 m lay across the entrance again.',
			'中国海警が「バガカイ」を両舷から、また「バンカウ」に放水し、両船が損傷したとされる。入口には再び380mの障害物があった。'
		],
		by: coastGuard('Inquirer Plus', 'インクワイアラー'),
		within: 22,
		distance: [
			'BRP Bankaw 12 nautical miles off (one report: 2), BRP Bagacay about 1,000 yards',
			'「バンカウ」は12海里(2海里とする報道もある)、「バガカイ」は約1,000ヤード'
		],
		note: [
			'The sources disagree on the distance of BRP Bankaw.',
			'「バンカウ」の距離は資料により異なる。'
		]
	},
	I15: {
		class: 'boarding',
		name: ['Seizure of air-dropped food disclosed', '投下食料の押収を公表'],
		summary: [
			'Manila discloses that Chinese coast guard personnel seized food dropped by air for its troops at the shoal in May.',
			'フィリピンが、5月に礁の部隊へ空から投下した食料を中国海警の要員が押収したと公表する。'
		],
		by: philippines('an Associated Press report', 'AP通信'),
		within: AT_SHOAL,
		note: [
			'The date is that of the disclosure; the seizure was in May 2024.',
			'日付は公表日。押収は2024年5月。'
		]
	},
	I16: {
		class: 'boarding',
		name: ['Boats boarded and rifles taken', '小型艇への乗り込みと銃の押収'],
		summary: [
			'Chinese coast guard crews with blades are reported to have rammed, boarded and holed Philippine navy boats and taken rifles; one sailor lost a thumb.',
			'刃物を持った中国海警の乗員がフィリピン海軍の小型艇に衝突し、乗り込んで穴を開け、銃を奪ったとされる。海軍の1人が親指を失った。'
		],
		by: philippines('USNI News'),
		within: AT_SHOAL,
		distance: ['Alongside BRP Sierra Madre', '「シエラ・マドレ」の舷側']
	},
	I17: {
		class: 'collision',
		name: ['Collisions before dawn', '夜明け前の衝突'],
		summary: [
			'Manila says that Chinese coast guard ships holed BRP Cape Engaño and struck BRP Bagacay twice.',
			'フィリピンは、中国海警の船が「ケープ・エンガニョ」に穴を開け、「バガカイ」に2回衝突したとする。'
		],
		by: [
			'Philippine task force, in The Daily Manila Shimbun; AFP for the distances',
			'フィリピン政府の作業部会(まにら新聞)、距離はAFP'
		],
		within: 43,
		distance: [
			'About 43 km south-east and 39 km north-west of the shoal',
			'礁の南東約43kmと北西約39km'
		]
	},
	I18: {
		class: 'collision',
		name: ['BRP Datu Sanday rammed', '「ダトゥ・サンダイ」に衝突'],
		summary: [
			'Eight Chinese vessels are reported to have rammed and water-cannoned the fisheries ship BRP Datu Sanday, whose engine failed.',
			'中国船8隻が漁業局船「ダトゥ・サンダイ」に衝突・放水し、機関が故障したとされる。'
		],
		by: philippines('Rappler', 'ラップラー'),
		within: 19,
		distance: ['7 to 10 nautical miles from the shoal', '礁から7~10海里']
	},
	I19: {
		class: 'collision',
		name: ['BRP Teresa Magbanua rammed', '「テレサ・マグバヌア」に衝突'],
		summary: [
			'China Coast Guard 5205 is reported to have rammed the anchored flagship three times; she left the shoal on 15 September.',
			'中国海警5205が停泊中の「テレサ・マグバヌア」に3回衝突したとされる。同船は9月15日に礁を離れた。'
		],
		by: coastGuard('the Daily Tribune', 'デイリー・トリビューン'),
		within: AT_SHOAL,
		distance: ['At the shoal', '礁']
	},
	I20: {
		class: 'water-cannon',
		name: ['Water cannon falls short', '届かなかった放水'],
		summary: [
			'Chinese coast guard and navy ships are reported to have hindered two fisheries ships and used water cannon that fell short; the resupply went ahead.',
			'中国の海警船と海軍艦艇が漁業局船2隻を妨害し放水したが届かず、補給は行われたとされる。'
		],
		by: philippines('Maritime Fairtrade', 'マリタイム・フェアトレード'),
		within: AT_THE_REEF
	},
	I21: {
		class: 'collision',
		name: ['BRP Datu Pagbuaya sideswiped', '「ダトゥ・パグブアヤ」に接触'],
		summary: [
			'China Coast Guard 3302 is reported to have water-cannoned and sideswiped the ship, while navy and coast guard ships blocked others.',
			'中国海警3302が放水して側面に接触し、海軍艦艇と海警船がほかの巡視船を妨げたとされる。'
		],
		by: coastGuard('The Daily Manila Shimbun', 'まにら新聞'),
		within: 30,
		distance: ['16 nautical miles south of the shoal', '礁の南16海里']
	}
};

const SINCE_2025: Readonly<Record<string, IncidentText>> = {
	I22: {
		class: 'blocking',
		name: ['Fisheries survey stopped', '漁業局の調査を中止'],
		summary: [
			'Three Chinese coast guard ships, four small boats and a low-flying PLA Navy helicopter are reported to have made a fisheries-bureau survey stop.',
			'中国海警船3隻、小型艇4隻、低空飛行の中国海軍ヘリコプターにより、漁業局の調査が中止されたとされる。'
		],
		by: philippines('IBC 13'),
		within: AT_THE_REEF,
		distance: ['On the way to Sandy Cay', 'サンディ・ケイへの途上']
	},
	I23: {
		class: 'collision',
		name: ['BRP Datu Sanday sideswiped', '「ダトゥ・サンダイ」に接触'],
		summary: [
			'China Coast Guard 21559 is reported to have water-cannoned and twice sideswiped the research ship, the first use of water cannon there.',
			'中国海警21559が調査船に放水し、側面に2回接触したとされる。この付近で初の放水。'
		],
		by: ['Philippine fisheries bureau, in CNA', 'フィリピン漁業水産資源局(CNA)'],
		within: 6,
		distance: ['Near Sandy Cay', 'サンディ・ケイ付近'],
		note: [
			'One outlet dates it to 22 May; the bureau says 21 May.',
			'5月22日とする媒体もあるが、漁業局は5月21日とする。'
		]
	},
	I24: {
		class: 'water-cannon',
		name: ['Supply run to fishermen blocked', '漁民への補給を妨害'],
		summary: [
			'Chinese coast guard ships are reported to have blocked and water-cannoned Philippine boats on a supply run to fishermen, damaging one.',
			'漁民に補給するフィリピン船を中国海警が妨げて放水し、1隻が損傷したとされる。'
		],
		by: philippines('Jourknows', 'ジュールノウズ'),
		within: AT_THE_REEF
	},
	I25: {
		class: 'collision',
		name: ['Two Chinese ships collide', '中国船同士が衝突'],
		summary: [
			'Manila says that China Coast Guard 3104, in pursuit of BRP Suluan, collided with a destroyer of the PLA Navy; BRP Suluan avoided the water cannon.',
			'フィリピンは、「スルアン」を追跡していた中国海警3104が中国海軍の駆逐艦と衝突したとする。「スルアン」は放水を避けた。'
		],
		by: coastGuard('an AFP report', 'AFP'),
		within: AT_THE_REEF
	},
	I26: {
		class: 'blocking',
		name: ['Boats massed at the outpost', '拠点周辺に船艇が集結'],
		summary: [
			'Five Chinese coast guard ships, eleven small craft, some with mounted guns, and nine militia boats are reported to have massed at the outpost and laid nets.',
			'中国海警船5隻、銃を備えたものを含む小型艇11隻、民兵船9隻が拠点に集まり、網を張ったとされる。'
		],
		by: [
			'Armed Forces of the Philippines, in Manila Bulletin',
			'フィリピン国軍(マニラ・ブレティン)'
		],
		within: AT_SHOAL,
		distance: ['Inside and around the shoal', '礁の内側と周辺']
	},
	I27: {
		class: 'collision',
		name: ['Water cannon and a disputed collision', '放水と主張の食い違う衝突'],
		summary: [
			'Manila says that water cannon struck BRP Datu Gumbay Piang for about 29 minutes and hurt one; China says that a Philippine ship rammed its coast guard vessel.',
			'フィリピンは「ダトゥ・グンバイ・ピアン」が約29分間放水を受け1人が負傷したとする。中国はフィリピン船が海警船に体当たりしたとする。'
		],
		by: ['Both sides, in an Associated Press report', '双方(AP通信)'],
		within: AT_THE_REEF
	},
	I28: {
		class: 'collision',
		name: ['BRP Datu Pagbuaya rammed', '「ダトゥ・パグブアヤ」に衝突'],
		summary: [
			'China Coast Guard 21559 is reported to have water-cannoned three anchored fisheries ships and rammed the stern of BRP Datu Pagbuaya.',
			'中国海警21559が停泊中の漁業局船3隻に放水し、「ダトゥ・パグブアヤ」の船尾に衝突したとされる。'
		],
		by: coastGuard('Manila Bulletin', 'マニラ・ブレティン'),
		within: 4,
		distance: ['1.6 to 1.8 nautical miles from Thitu Island', 'ティトゥ島から1.6~1.8海里']
	},
	I29: {
		class: 'water-cannon',
		name: ['Three fishermen hurt', '漁民3人が負傷'],
		summary: [
			'Water cannon is reported to have hurt three fishermen and damaged two of about 20 boats; small boats cut anchor lines.',
			'放水で漁民3人が負傷し、約20隻のうち2隻が損傷したとされる。小型艇がいかり綱を切った。'
		],
		by: coastGuard('Manila Bulletin', 'マニラ・ブレティン'),
		within: AT_THE_REEF,
		distance: ['Off the shoal', '礁の沖']
	},
	I30: {
		class: 'blocking',
		name: ['Fishing boat Prince LJ blocked', '漁船「プリンスLJ」を妨害'],
		summary: [
			'China Coast Guard 23521, with a PLA Navy ship, is reported to have closed to 30 m of the boat with sirens and blocked it; the first case of 2026.',
			'中国海警23521が中国海軍艦艇とともに、サイレンを鳴らして30mまで接近し進路を妨げたとされる。2026年最初の事案。'
		],
		by: coastGuard('the Daily Tribune', 'デイリー・トリビューン'),
		within: 30,
		distance: ['16 nautical miles south-east of the shoal', '礁の南東16海里']
	}
};

export const INCIDENTS: Readonly<Record<string, IncidentText>> = {
	...OF_2023,
	...OF_2024,
	...SINCE_2025
};

/** Words of the facts that are not names of ships. */
export const PARTIES: Readonly<Record<string, Pair>> = {
	'China Coast Guard': ['China Coast Guard', '中国海警'],
	'PLA Navy': ['PLA Navy', '中国海軍'],
	'China Coast Guard; maritime militia': [
		'China Coast Guard; maritime militia',
		'中国海警、海上民兵'
	],
	'China Coast Guard; PLA Navy': ['China Coast Guard; PLA Navy', '中国海警、中国海軍']
};

export const VESSELS: Readonly<Record<string, Pair>> = {
	'resupply boats and PCG escorts': [
		'Resupply boats and coast guard escorts',
		'補給船と護衛の巡視船'
	],
	'BRP Datu Bankaw; fishing boats': ['BRP Datu Bankaw; fishing boats', 'BRP Datu Bankaw、漁船'],
	'air-dropped supplies': ['Supplies dropped by air', '空中投下された物資'],
	'navy RHIBs; ML Lapu Lapu': [
		'Inflatable boats of the navy; ML Lapu Lapu',
		'海軍の複合艇、ML Lapu Lapu'
	],
	'BRP Cape Engano; BRP Bagacay': ['BRP Cape Engaño; BRP Bagacay', 'BRP Cape Engaño、BRP Bagacay'],
	'four Philippine government vessels': ['Four government vessels', '政府船4隻'],
	'about 20 fishing boats': ['About 20 fishing boats', '漁船約20隻'],
	'FFB Prince LJ': ['Fishing boat Prince LJ', '漁船Prince LJ']
};

export const INJURIES: Readonly<Record<string, Pair>> = {
	'0': ['None reported', '報告なし'],
	'1': ['1', '1人'],
	'3': ['3', '3人'],
	'4': ['4', '4人'],
	'temporary blindness': ['Temporary blindness', '一時的な視力喪失'],
	'crew discomfort from LRAD': [
		'Discomfort of the crew from an acoustic device',
		'音響装置による乗員の不快症状'
	],
	'8 (Wikipedia count)': ['8, by the count of Wikipedia', '8人(ウィキペディアの集計)']
};
