/** The reefs, the ruling and the dashes of the South China Sea, in our words. */
import type { Pair } from '../draft.ts';

export interface ReefText {
	readonly id: string;
	readonly name: Pair;
	readonly alias: Pair;
	readonly summary: Pair;
	readonly heldBy: Pair;
	readonly legal: Pair;
	/** How far its coordinates reach, which are given to seconds or minutes. */
	readonly uncertainty: number;
	readonly note?: Pair;
}

const WHOLE: Pair = ['The point stands for the whole reef.', '点は礁全体を代表する。'];
const NOBODY: Pair = ['Nobody', 'なし'];

export const REEFS: Readonly<Record<string, ReefText>> = {
	'F-STS': {
		id: 'second-thomas-shoal',
		name: ['Second Thomas Shoal', 'セカンド・トーマス礁(仁愛礁)'],
		alias: ['Ayungin Shoal; Ren’ai Jiao', 'アユンギン礁、仁愛礁'],
		summary: [
			'Disputed low-tide elevation, where the Philippines has kept an outpost on the grounded BRP Sierra Madre since 1999.',
			'係争中の低潮高地。フィリピンが1999年から座礁させた「シエラ・マドレ」に拠点を置く。'
		],
		heldBy: ['Philippines', 'フィリピン'],
		legal: ['Low-tide elevation', '低潮高地'],
		uncertainty: 1,
		note: WHOLE
	},
	'F-SCA': {
		id: 'scarborough-shoal',
		name: ['Scarborough Shoal', 'スカボロー礁(黄岩島)'],
		alias: ['Bajo de Masinloc; Huangyan Dao', 'バホ・デ・マシンロック、黄岩島'],
		summary: [
			'Disputed high-tide rocks around a lagoon. China has controlled access since 2012.',
			'係争中の高潮高地の岩礁で、礁湖を囲む。2012年から中国が出入りを管理している。'
		],
		heldBy: ['China controls access', '中国が出入りを管理'],
		legal: ['High-tide rocks', '高潮高地の岩'],
		uncertainty: 2,
		note: WHOLE
	},
	'F-SAB': {
		id: 'sabina-shoal',
		name: ['Sabina Shoal', 'サビナ礁(仙賓礁)'],
		alias: ['Escoda Shoal; Xianbin Jiao', 'エスコダ礁、仙賓礁'],
		summary: ['Disputed reef that nobody occupies.', 'どの国も占拠していない係争中の礁。'],
		heldBy: NOBODY,
		legal: ['Reef', '礁'],
		uncertainty: 2,
		note: WHOLE
	},
	'F-THI': {
		id: 'thitu-island',
		name: ['Thitu Island', 'ティトゥ島(パグアサ島)'],
		alias: ['Pag-asa Island; Zhongye Dao', 'パグアサ島、中業島'],
		summary: [
			'Disputed island held by the Philippines, with a civilian population.',
			'フィリピンが実効支配し、民間人が住む係争中の島。'
		],
		heldBy: ['Philippines', 'フィリピン'],
		legal: ['Island', '島'],
		uncertainty: 1
	},
	'F-SAN': {
		id: 'sandy-cay',
		name: ['Sandy Cay', 'サンディ・ケイ(鉄線礁)'],
		alias: ['Pag-asa Cay 2; Tiexian Jiao', 'パグアサ砂州2、鉄線礁'],
		summary: [
			'Disputed sand cay that nobody occupies, between Thitu Island and Subi Reef.',
			'ティトゥ島とスビ礁の間にある、どの国も占拠していない係争中の砂州。'
		],
		heldBy: NOBODY,
		legal: ['Sand cay', '砂州'],
		uncertainty: 5.6,
		note: [
			'The source says only that it is less than 3 nautical miles from Thitu, and where it lies is disputed: the area is that circle around a point towards Subi Reef.',
			'出典はティトゥ島から3海里未満とするのみで、位置には諸説ある。スビ礁寄りの点を中心にその範囲を示す。'
		]
	},
	'F-FTS': {
		id: 'first-thomas-shoal',
		name: ['First Thomas Shoal', 'ファースト・トーマス礁(信義礁)'],
		alias: ['Bulig Shoal; Xinyi Jiao', 'ブリグ礁、信義礁'],
		summary: [
			'Disputed reef that nobody occupies. Shown for orientation: no incident here is on record.',
			'どの国も占拠していない係争中の礁。位置の参考として示す。ここでの事案の記録はない。'
		],
		heldBy: NOBODY,
		legal: ['Reef', '礁'],
		uncertainty: 2,
		note: WHOLE
	}
};

export const RULING: Readonly<Record<'name' | 'summary' | 'note', Pair>> = {
	name: ['Award in the South China Sea arbitration', '南シナ海仲裁の判断'],
	summary: [
		'On 12 July 2016 a tribunal under the UN Convention on the Law of the Sea, in a case brought by the Philippines, found that China’s claim to historic rights within the nine dashes has no legal basis.',
		'2016年7月12日、フィリピンの提訴を受けた国連海洋法条約に基づく仲裁裁判所は、九段線内の歴史的権利に関する中国の主張に法的根拠はないと判断した。'
	],
	note: [
		'The tribunal dealt with the map of nine dashes only. It ruled on maritime rights, not on who owns which island.',
		'裁判所が扱ったのは九段線の地図のみ。判断は海洋の権利に関するもので、島の領有は扱っていない。'
	]
};

const AWARD: Pair = [
	'A claim by China. The award of 12 July 2016 found no legal basis for historic rights within the line.',
	'中国の主張。2016年7月12日の仲裁判断は、線内の歴史的権利に法的根拠はないとした。'
];

export const NINE: Readonly<Record<'summary' | 'note', Pair>> = {
	summary: AWARD,
	note: [
		'China has published no coordinates. Natural Earth digitised the dashes from a map it does not name; four of the fifteen points of each are kept. The dashes are separate, and no line joins them. The start date is that of China’s notes to the United Nations.',
		'中国は座標を公表していない。ネイチャー・アースが出典を示さない地図から数値化したもので、各線15点のうち4点を残した。線は一本ずつ独立しており、互いを結ぶ線はない。開始日は中国が国連に口上書を出した日。'
	]
};

export const TENTH: Readonly<Record<'summary' | 'note', Pair>> = {
	summary: [
		'A claim by China: an extra dash east of Taiwan on its vertical map of 2014 and on the standard map of 28 August 2023. The award of 12 July 2016 dealt with the nine dashes only.',
		'中国の主張。2014年の縦型地図と2023年8月28日の標準地図で台湾の東に加えられた線。2016年7月12日の仲裁判断は九段線のみを扱った。'
	],
	note: [
		'The middle of a thin polygon in a map file made for the Chinese market, good to about 20 km. Other sources date the first map of ten dashes to 2013.',
		'中国市場向けの地図データにある細い多角形の中心線で、精度は約20km。十段線の地図の初出を2013年とする資料もある。'
	]
};

/** Where each of the nine dashes lies, clockwise from the Bashi Channel. */
export const DASH_PLACES: readonly Pair[] = [
	['between Taiwan and Batanes', '台湾とバタネス諸島の間'],
	['off north-west Luzon', 'ルソン島北西沖'],
	['off western Luzon', 'ルソン島西沖'],
	['off Mindoro and the Calamian Islands', 'ミンドロ島・カラミアン諸島沖'],
	['off Balabac and northern Borneo', 'バラバク島・ボルネオ島北部沖'],
	['off Sarawak', 'サラワク沖'],
	['north-west of Natuna', 'ナトゥナ諸島の北西'],
	['off south-central Vietnam', 'ベトナム中南部沖'],
	['off north-central Vietnam', 'ベトナム中北部沖']
];
