/** The railways in our words: by whom paid, how fast, and what was not settled. */
import type { Pair } from '../draft.ts';

interface State {
	readonly class: 'planned' | 'construction' | 'operating' | 'unrouted';
	readonly start_date?: string;
	readonly summary: Pair;
}

export interface LineText {
	readonly id: string;
	readonly name: Pair;
	readonly payer: string;
	readonly high_speed: 'yes' | 'no';
	readonly speed_kmh?: number;
	readonly financing?: Pair;
	readonly role: Pair;
	readonly target?: string;
	readonly note?: Pair;
	readonly states: readonly State[];
}

export const RAILWAYS: Readonly<Record<string, LineText>> = {
	LCR: {
		id: 'laos-china-railway',
		name: ['Laos–China Railway', '中国ラオス鉄道'],
		payer: 'chinese-loans',
		high_speed: 'no',
		speed_kmh: 160,
		financing: [
			'US$5.9bn, 60% debt: US$3.54bn lent by China Eximbank to the joint venture, and US$480m to the Lao state for its share.',
			'総額59億米ドル、うち60%が借入。中国輸出入銀行が合弁会社に35.4億米ドル、ラオス政府の出資分に4.8億米ドルを融資。'
		],
		role: [
			'Joint venture, 70% Chinese state firms and 30% the Lao state; Chinese standards and contractors.',
			'合弁会社は中国国有企業70%、ラオス政府30%。中国の規格と施工業者。'
		],
		note: [
			'414 and 418 km are also printed for its length.',
			'延長は414kmまたは418kmとする資料もある。'
		],
		states: [
			{
				class: 'planned',
				start_date: '2015-11-13',
				summary: ['Agreed on 13 November 2015.', '2015年11月13日に合意。']
			},
			{
				class: 'construction',
				start_date: '2016-12-25',
				summary: ['Under construction from 25 December 2016.', '2016年12月25日に着工。']
			},
			{
				class: 'operating',
				start_date: '2021-12-03',
				summary: [
					'Opened on 3 December 2021: standard gauge from Vientiane to the Chinese network at Boten.',
					'2021年12月3日開業。標準軌でビエンチャンからボーテンの中国鉄道網に至る。'
				]
			}
		]
	},
	JBW: {
		id: 'jakarta-bandung-railway',
		name: ['Jakarta–Bandung high-speed railway (Whoosh)', 'ジャカルタ・バンドン高速鉄道(ウーシュ)'],
		payer: 'chinese-loans',
		high_speed: 'yes',
		speed_kmh: 350,
		financing: [
			'US$7.3bn after overruns, about US$6bn at first; China Development Bank lends for 75% of the cost (14 May 2017). Talks on the debt were reported concluded by 13 March 2026; the terms were not seen.',
			'当初約60億米ドル、増額後73億米ドル。費用の75%を中国国家開発銀行が融資(2017年5月14日)。債務協議は2026年3月13日までに妥結と報道、条件は未確認。'
		],
		role: [
			'Operator KCIC: an Indonesian consortium 60%, China Railway International 40%.',
			'運営会社KCIC:インドネシア企業連合60%、中国鉄路国際40%。'
		],
		states: [
			{
				class: 'planned',
				start_date: '2015-10',
				summary: ['Agreed in October 2015.', '2015年10月に合意。']
			},
			{
				class: 'construction',
				start_date: '2016-01-21',
				summary: ['Under construction from 21 January 2016.', '2016年1月21日に着工。']
			},
			{
				class: 'operating',
				start_date: '2023-10-02',
				summary: [
					'Inaugurated on 2 October 2023: the first high-speed railway in South-East Asia, up to 350 km/h.',
					'2023年10月2日開業。東南アジア初の高速鉄道で最高時速350km。'
				]
			}
		]
	},
	THC1: {
		id: 'thailand-china-railway-phase-1',
		name: ['Thailand–China high-speed railway, phase 1', 'タイ中国高速鉄道 第1期'],
		payer: 'own-money',
		high_speed: 'yes',
		speed_kmh: 250,
		financing: [
			'179.4bn baht, all from the Thai government; no Chinese loan.',
			'1,794億バーツ、全額タイ政府資金。中国の融資なし。'
		],
		role: [
			'Chinese technology, the railway systems contract and supervision; Thai civil works.',
			'中国の技術・鉄道システム契約・監理。土木工事はタイ側。'
		],
		target: '2028',
		note: [
			'The press often gives 253 km. The project’s site still says 2027; later reports say 2028 or a year after. After a crane fell at Sikhio on 14 January 2026 with loss of life, the State Railway moved to end contract 3-4.',
			'報道では253kmとするものが多い。事業サイトは2027年完成のまま、後の報道は2028年またはその翌年。2026年1月14日のシーキウでの死亡クレーン事故後、国鉄は3-4工区の契約解除に動いた。'
		],
		states: [
			{
				class: 'planned',
				start_date: '2017-07-11',
				summary: [
					'Approved by the Thai cabinet on 11 July 2017.',
					'2017年7月11日、タイ閣議が承認。'
				]
			},
			{
				class: 'construction',
				start_date: '2017-12-21',
				summary: [
					'Under construction since 21 December 2017, long delayed: Bangkok to Nakhon Ratchasima, six stations, 250 km/h.',
					'2017年12月21日着工、大幅に遅延。バンコク~ナコンラチャシマ間6駅、時速250km。'
				]
			}
		]
	},
	THC2: {
		id: 'thailand-china-railway-phase-2',
		name: ['Thailand–China high-speed railway, phase 2', 'タイ中国高速鉄道 第2期'],
		payer: 'own-money',
		high_speed: 'yes',
		financing: [
			'About 341bn baht from the Thai budget; operation by a public-private partnership.',
			'約3,410億バーツ、タイ政府予算。運営は官民連携。'
		],
		role: [
			'Chinese standards; a link to the Laos–China Railway at Vientiane is planned as phase 3.',
			'中国の規格。ビエンチャンで中国ラオス鉄道に接続する第3期を計画。'
		],
		target: '2031',
		note: ['What happened in 2026 was not seen.', '2026年の進捗は未確認。'],
		states: [
			{
				class: 'planned',
				start_date: '2025-02',
				summary: [
					'Approved by the Thai cabinet in February 2025: Nakhon Ratchasima to Nong Khai.',
					'2025年2月、タイ閣議が承認。ナコンラチャシマ~ノンカイ間。'
				]
			}
		]
	},
	ECRL: {
		id: 'east-coast-rail-link',
		name: ['East Coast Rail Link', '東海岸鉄道(ECRL)'],
		payer: 'chinese-loans',
		high_speed: 'no',
		speed_kmh: 160,
		financing: [
			'About RM50.3bn after the changes of 2019 and 2021; China Eximbank to lend 85% of the cost (statement of 2019), and sukuk of RM10.21bn added.',
			'2019年と2021年の変更後で約503億リンギット。費用の85%を中国輸出入銀行が融資(2019年の説明)、102.1億リンギットのスクークを追加。'
		],
		role: [
			'Built by CCCC; run by a venture of Malaysia Rail Link and CCCC, half each.',
			'中国交通建設(CCCC)が施工。運営はマレーシア・レール・リンクとCCCCの折半合弁。'
		],
		target: '2027-01',
		note: [
			'Suspended in 2018 and taken up again in 2019. Gombak to Port Klang is due in January 2028.',
			'2018年に中断、2019年に再開。ゴンバック~ポートクラン間は2028年1月の予定。'
		],
		states: [
			{
				class: 'planned',
				start_date: '2016-11-01',
				summary: ['Agreed on 1 November 2016.', '2016年11月1日に合意。']
			},
			{
				class: 'construction',
				start_date: '2017-08',
				summary: [
					'Under construction since August 2017; 92.62% built in February 2026.',
					'2017年8月着工。2026年2月の進捗率は92.62%。'
				]
			}
		]
	},
	LHH: {
		id: 'lao-cai-hanoi-hai-phong-railway',
		name: ['Lao Cai–Hanoi–Hai Phong railway', 'ラオカイ・ハノイ・ハイフォン鉄道'],
		payer: 'loan-expected',
		high_speed: 'no',
		speed_kmh: 160,
		financing: [
			'203.2tn dong (US$7.7–8.4bn) of public investment. China Eximbank was named as the expected lender in January 2025; no signed loan was seen.',
			'公共投資203.2兆ドン(77~84億米ドル)。2025年1月の案は中国輸出入銀行を融資元に想定。署名済みの融資は未確認。'
		],
		role: [
			'Standard gauge, joined to the Chinese network at Lao Cai; Chinese help with planning.',
			'標準軌でラオカイの中国鉄道網に接続。計画は中国が支援。'
		],
		target: '2030',
		note: [
			'Only the main of its 32 stops are shown. 27.9 km of branches are not in its length.',
			'32駅のうち主要駅のみ示す。延長に支線27.9kmは含まない。'
		],
		states: [
			{
				class: 'planned',
				start_date: '2025-02-19',
				summary: [
					'Approved by the National Assembly on 19 February 2025.',
					'2025年2月19日、国会が承認。'
				]
			},
			{
				class: 'construction',
				start_date: '2025-12-19',
				summary: [
					'Work on five stations began on 19 December 2025; the main line itself is still planned.',
					'2025年12月19日に5駅で着工。本線は計画段階。'
				]
			}
		]
	},
	WSB: {
		id: 'bandung-surabaya-extension',
		name: ['Bandung–Surabaya extension of Whoosh', 'ウーシュのバンドン・スラバヤ延伸'],
		payer: 'none-agreed',
		high_speed: 'yes',
		financing: [
			'No financing agreed; pursued beside the talks on the debt of Whoosh.',
			'資金は未合意。ウーシュの債務協議と並行して検討。'
		],
		role: ['Chinese interest and a feasibility study.', '中国側の関心と実現可能性調査。'],
		note: [
			'Not drawn: no route is fixed. The first line is in service; this is a proposal.',
			'経路が未定のため描かない。既設線とは別の構想段階。'
		],
		states: [
			{
				class: 'unrouted',
				summary: ['Proposed: no contract and no route.', '構想段階。契約も経路も未定。']
			}
		]
	},
	CNK: {
		id: 'kunming-mohan-railway',
		name: ['Kunming–Mohan, the Chinese section', '昆明・磨憨間(中国区間)'],
		payer: 'chinese-network',
		high_speed: 'no',
		role: ['Chinese network; shown for context.', '中国国内の路線。参考として示す。'],
		note: ['Not one of the lines the article speaks of.', '記事が取り上げる路線ではない。'],
		states: [
			{
				class: 'operating',
				start_date: '2021-12-03',
				summary: [
					'In service since 3 December 2021: the way from the Lao border to Kunming.',
					'2021年12月3日開業。ラオス国境から昆明に至る。'
				]
			}
		]
	}
};

export const STATIONS: Readonly<Record<string, string>> = {
	Boten: 'ボーテン',
	Nateuy: 'ナートゥイ',
	'Namor (Na Mo)': 'ナーモー',
	'Muang Xay (Oudomxay)': 'ムアンサイ(ウドムサイ)',
	'Muang Nga': 'ムアンガー',
	'Luang Prabang': 'ルアンパバーン',
	Kasi: 'カーシー',
	'Vang Vieng': 'バンビエン',
	Phonhong: 'ポーンホーン',
	Vientiane: 'ビエンチャン',
	'Halim (Jakarta)': 'ハリム(ジャカルタ)',
	Karawang: 'カラワン',
	Padalarang: 'パダララン',
	'Tegalluar (Bandung)': 'テガルアール(バンドン)',
	'Krung Thep Aphiwat (Bangkok)': 'クルンテープ・アピワット(バンコク)',
	'Don Mueang': 'ドンムアン',
	Ayutthaya: 'アユタヤ',
	Saraburi: 'サラブリー',
	'Pak Chong': 'パークチョン',
	'Nakhon Ratchasima': 'ナコンラチャシマ',
	'Bua Yai': 'ブアヤイ',
	'Ban Phai': 'バーンパイ',
	'Khon Kaen': 'コンケン',
	'Udon Thani': 'ウドンタニ',
	'Nong Khai': 'ノンカイ',
	'Kota Bharu (Tunjong)': 'コタバル(トゥンジョン)',
	'Pasir Puteh': 'パシールプテ',
	Jerteh: 'ジェルテ',
	'Bandar Permaisuri': 'バンダル・プルマイスリ',
	'Kuala Terengganu': 'クアラトレンガヌ',
	Dungun: 'ドゥングン',
	Kemasik: 'ケマシク',
	Chukai: 'チュカイ',
	Cherating: 'チェラティン',
	'Kuantan Port City': 'クアンタン・ポートシティ',
	KotaSAS: 'コタSAS',
	'Paya Besar': 'パヤブサール',
	Maran: 'マラン',
	'Temerloh (Mentakab interchange)': 'テメルロ(メンタカブ乗換)',
	Bentong: 'ベントン',
	'Gombak Integrated Terminal': 'ゴンバック総合ターミナル',
	'Bandar Serendah': 'バンダル・セレンダ',
	'Puncak Alam': 'プンチャックアラム',
	Kapar: 'カパー',
	'Jalan Kastam (Port Klang)': 'ジャラン・カスタム(ポートクラン)',
	'Lao Cai (new)': 'ラオカイ(新駅)',
	'Yen Bai area': 'イエンバイ付近',
	'Phu Tho': 'フート',
	'Bac Hong (Hanoi)': 'バックホン(ハノイ)',
	'Luong Tai': 'ルオンタイ',
	'Hai Duong Nam': 'ハイズオンナム',
	'Nam Hai Phong': 'ナムハイフォン',
	'Lach Huyen port': 'ラックフエン港',
	Kunming: '昆明',
	Yuxi: '玉渓',
	'Xishuangbanna (Jinghong)': '西双版納(景洪)',
	Mohan: '磨憨'
};
