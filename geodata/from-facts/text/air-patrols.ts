/** The joint flights of bombers, in our words. */
import type { Pair } from '../draft.ts';

export interface PatrolText {
	readonly summary: Pair;
	readonly russian?: Pair;
	readonly chinese?: Pair;
	readonly other?: Pair;
	readonly note?: Pair;
}

export const SERIES: Readonly<Record<'name' | 'summary' | 'note', Pair>> = {
	name: ['China–Russia joint air patrols', '中露の共同飛行'],
	summary: [
		'Eleven patrols of Chinese and Russian bombers together, from July 2019 to June 2026.',
		'2019年7月から2026年6月まで11回行われた、中国とロシアの爆撃機による共同飛行。'
	],
	note: [
		'Each is shown on its day. Governments name the seas crossed; none has published a track.',
		'各回は実施日に表示する。各国が示すのは通過した海域で、航跡は公表されていない。'
	]
};

export const PATROLS: Readonly<Record<string, PatrolText>> = {
	AP01: {
		summary: [
			'The first joint patrol. South Korea says that it fired warning shots at a Russian A-50 near the Liancourt Rocks.',
			'初の共同飛行。韓国はリアンクール岩礁(竹島・独島)付近でロシアのA-50に警告射撃を行ったとする。'
		],
		russian: ['2 Tu-95MS', 'Tu-95MS 2機'],
		chinese: ['2 H-6', 'H-6 2機'],
		other: ['1 A-50 (Russia)', 'A-50 1機(ロシア)']
	},
	AP02: {
		summary: [
			'Four H-6K and two Tu-95 over the Sea of Japan and the East China Sea, by the joint announcement.',
			'共同発表によると、H-6K 4機とTu-95 2機が日本海と東シナ海を飛行した。'
		],
		russian: ['2 Tu-95', 'Tu-95 2機'],
		chinese: ['4 H-6K', 'H-6K 4機']
	},
	AP03: {
		summary: [
			'Two H-6K and two Tu-95MS over the Sea of Japan and the East China Sea.',
			'H-6K 2機とTu-95MS 2機が日本海と東シナ海を飛行した。'
		],
		russian: ['2 Tu-95MS', 'Tu-95MS 2機'],
		chinese: ['2 H-6K', 'H-6K 2機']
	},
	AP04: {
		summary: [
			'On the day of the Quad summit in Tokyo; through the Miyako Strait to the Pacific and back the same way.',
			'東京での日米豪印(クアッド)首脳会合の日。宮古海峡を抜けて太平洋に出て、同じ経路で戻った。'
		],
		russian: ['2 Tu-95MS', 'Tu-95MS 2機'],
		chinese: ['4 H-6, in two pairs', 'H-6 4機(2機ずつ)'],
		other: ['A Russian intelligence aircraft', 'ロシアの情報収集機']
	},
	AP05: {
		summary: [
			'About eight hours; for the first time each side landed at an airfield of the other.',
			'約8時間。双方が初めて相手国の飛行場に着陸した。'
		],
		russian: ['2 Tu-95MS', 'Tu-95MS 2機'],
		chinese: ['2 H-6', 'H-6 2機'],
		other: [
			'Chinese fighters; Su-35 in South Korea’s air defence zone',
			'中国の戦闘機、韓国防空識別圏ではSu-35'
		]
	},
	AP06: {
		summary: [
			'Two days: from the Sea of Japan to the East China Sea, then between Okinawa and Miyako to the Pacific.',
			'2日間。日本海から東シナ海へ、翌日は沖縄と宮古の間を抜けて太平洋へ飛行した。'
		],
		russian: ['2 Tu-95MS', 'Tu-95MS 2機'],
		chinese: ['2 H-6K', 'H-6K 2機'],
		other: ['Su-30SM, Su-35S, J-11B', 'Su-30SM、Su-35S、J-11B']
	},
	AP07: {
		summary: [
			'South Korea counted two Chinese and four Russian aircraft in its air defence zone.',
			'韓国は防空識別圏で中国機2機とロシア機4機を確認した。'
		],
		russian: ['Tu-95, Su-35', 'Tu-95、Su-35'],
		chinese: ['H-6K', 'H-6K']
	},
	AP08: {
		summary: [
			'The only one off Alaska; fighters of NORAD intercepted two Tu-95 and two H-6.',
			'アラスカ沖で行われた唯一の回。北米航空宇宙防衛司令部(NORAD)の戦闘機がTu-95 2機とH-6 2機に対応した。'
		],
		russian: ['2 Tu-95MS', 'Tu-95MS 2機'],
		chinese: ['2 H-6', 'H-6 2機'],
		note: [
			'NORAD dates it to 24 July, local time; Moscow and Beijing announced it on 25 July.',
			'NORADは現地時間7月24日とし、中露は7月25日に発表した。'
		]
	},
	AP09: {
		summary: [
			'Two days: from the Sea of Japan to the East China Sea, then over the East China Sea to the Miyako Strait.',
			'2日間。日本海から東シナ海へ、翌日は東シナ海から宮古海峡へ飛行した。'
		],
		russian: ['2 Tu-95MS', 'Tu-95MS 2機'],
		chinese: ['2 H-6, described as nuclear-capable', 'H-6 2機(核搭載可能とされる)'],
		other: ['J-16, Su-35, Y-9', 'J-16、Su-35、Y-9']
	},
	AP10: {
		summary: [
			'About eight hours; the first joint flight to reach the Pacific off Shikoku.',
			'約8時間。共同飛行が初めて四国沖の太平洋に達した。'
		],
		russian: ['2 Tu-95', 'Tu-95 2機'],
		chinese: ['2 H-6', 'H-6 2機'],
		other: [
			'4 J-16; in the Sea of Japan 1 A-50 and 2 Su-30',
			'J-16 4機、日本海でA-50 1機とSu-30 2機'
		],
		note: [
			'South Korea reports seven Russian and two Chinese aircraft in its air defence zone. One outlet prints J-36 for J-16.',
			'韓国は防空識別圏でロシア機7機と中国機2機を確認したとする。J-16をJ-36と記す媒体がある。'
		]
	},
	AP11: {
		summary: [
			'About six hours, with tankers and early-warning aircraft; South Korea and Japan are reported to have scrambled fighters.',
			'約6時間。空中給油機と早期警戒機を伴った。韓国と日本が戦闘機を緊急発進させたと報じられる。'
		],
		russian: ['Tu-95MS', 'Tu-95MS'],
		chinese: ['H-6', 'H-6'],
		other: ['Fighters, KJ-500A, tankers, A-50U', '戦闘機、KJ-500A、空中給油機、A-50U'],
		note: [
			'Only outlets of little authority were found, and no route from the Japanese Joint Staff.',
			'確認できたのは信頼度の低い媒体のみで、統合幕僚監部による経路は見つかっていない。'
		]
	},
	JU01: {
		summary: [
			'Two US B-52s fly with six Japanese fighters over the Sea of Japan on the day after the tenth China–Russia patrol. Both governments describe it as a bilateral exercise.',
			'中露の第10回共同飛行の翌日、米軍のB-52 2機が航空自衛隊の戦闘機6機と日本海上空を飛行した。両政府は共同訓練と説明する。'
		],
		other: ['2 B-52 (US); 3 F-35 and 3 F-15 (Japan)', 'B-52 2機(米)、F-35 3機とF-15 3機(日)'],
		note: [
			'The Joint Staff and Reuters say that it was flown on 10 December; AeroTime gives 11 December, the day of the announcement.',
			'統合幕僚監部とロイターは12月10日の実施とする。エアロタイムは発表日の12月11日とする。'
		]
	}
};

export const REGIONS: Readonly<Record<string, Pair>> = {
	'Sea of Japan': ['Sea of Japan', '日本海'],
	'East China Sea': ['East China Sea', '東シナ海'],
	'Miyako Strait': ['Miyako Strait', '宮古海峡'],
	'Tsushima Strait': ['Tsushima Strait', '対馬海峡'],
	'western Pacific': ['Western Pacific', '西太平洋'],
	'Pacific off Shikoku': ['Pacific off Shikoku', '四国沖の太平洋'],
	'Chukchi Sea': ['Chukchi Sea', 'チュクチ海'],
	'Bering Sea': ['Bering Sea', 'ベーリング海'],
	'north Pacific (Alaska ADIZ)': [
		'North Pacific, in the air defence zone of Alaska',
		'北太平洋(アラスカ防空識別圏)'
	]
};

export interface AreaText {
	readonly id: string;
	readonly name: Pair;
	/** How far the sea or region reaches from its anchor. */
	readonly radius: number;
	readonly flownBy?: 'RUS' | 'CHN' | 'USA-JPN';
	readonly note?: Pair;
}

const COVERS: Pair = [
	'Only the sea was named. The area covers it; nothing is known of the track within.',
	'示されたのは海域のみ。範囲はその海域全体で、その中の航跡は分かっていない。'
];

export const AREAS: Readonly<Record<string, AreaText>> = {
	'Sea of Japan (region point)': {
		id: 'sea-of-japan',
		name: ['Sea of Japan', '日本海'],
		radius: 550,
		note: COVERS
	},
	'East China Sea (region point)': {
		id: 'east-china-sea',
		name: ['East China Sea', '東シナ海'],
		radius: 450,
		note: COVERS
	},
	'Western Pacific (region point)': {
		id: 'western-pacific',
		name: ['Western Pacific', '西太平洋'],
		radius: 600,
		note: COVERS
	},
	'Chukchi Sea': {
		id: 'chukchi-sea',
		name: ['Chukchi Sea', 'チュクチ海'],
		radius: 400,
		note: COVERS
	},
	'Bering Sea': {
		id: 'bering-sea',
		name: ['Bering Sea', 'ベーリング海'],
		radius: 600,
		note: COVERS
	},
	'North Pacific': {
		id: 'north-pacific',
		name: ['North Pacific', '北太平洋'],
		radius: 500,
		note: COVERS
	},
	'Dokdo / Takeshima': {
		id: 'liancourt-rocks',
		name: ['A-50 near the Liancourt Rocks', 'リアンクール岩礁(竹島・独島)付近のA-50'],
		radius: 25,
		flownBy: 'RUS',
		note: [
			'The islets, Dokdo in Korean and Takeshima in Japanese, are held by South Korea and claimed by Japan. Their position is from general knowledge.',
			'日本語で竹島、韓国語で独島と呼ばれる。韓国が実効支配し、日本が領有を主張する。位置は一般に知られたもの。'
		]
	},
	'Sea of Japan (support aircraft)': {
		id: 'russian-support',
		name: ['Russian A-50 and Su-30, Sea of Japan', 'ロシアのA-50とSu-30(日本海)'],
		radius: 550,
		flownBy: 'RUS',
		note: COVERS
	},
	'Miyako Strait': {
		id: 'chinese-escort',
		name: ['Chinese J-16 escort, Miyako Strait', '中国のJ-16の護衛(宮古海峡)'],
		radius: 130,
		flownBy: 'CHN',
		note: COVERS
	},
	'Sea of Japan (US-Japan flight, off Honshu)': {
		id: 'us-japan-flight',
		name: ['US–Japan flight, Sea of Japan', '日米の共同飛行(日本海)'],
		radius: 300,
		flownBy: 'USA-JPN'
	}
};

export interface LegText {
	readonly id: string;
	readonly name: Pair;
	readonly flownBy?: 'RUS' | 'CHN';
}

export const LEGS: Readonly<Record<string, LegText>> = {
	'joint: Sea of Japan to East China Sea': {
		id: 'sea-of-japan-to-east-china-sea',
		name: ['Sea of Japan to East China Sea', '日本海から東シナ海へ']
	},
	'joint: East China Sea to Pacific and back': {
		id: 'east-china-sea-to-pacific-and-back',
		name: ['East China Sea to the Pacific and back', '東シナ海から太平洋への往復']
	},
	'day 1 joint: Sea of Japan to East China Sea': {
		id: 'first-day',
		name: ['first day, Sea of Japan to East China Sea', '1日目、日本海から東シナ海へ']
	},
	'day 2 joint: East China Sea to Pacific': {
		id: 'second-day',
		name: ['second day, East China Sea to the Pacific', '2日目、東シナ海から太平洋へ']
	},
	'day 2 joint: East China Sea to Miyako Strait': {
		id: 'second-day',
		name: ['second day, East China Sea to the Miyako Strait', '2日目、東シナ海から宮古海峡へ']
	},
	'Russian inbound': {
		id: 'russian-inbound',
		name: ['Russian bombers, inbound', 'ロシアの爆撃機の往路'],
		flownBy: 'RUS'
	},
	'Chinese inbound': {
		id: 'chinese-inbound',
		name: ['Chinese bombers, inbound', '中国の爆撃機の往路'],
		flownBy: 'CHN'
	},
	'joint outbound': { id: 'joint-outbound', name: ['together, outbound', '共同、往路'] },
	'joint return': { id: 'joint-return', name: ['together, return', '共同、復路'] }
};

export const TRACK_NOTE: Pair = [
	'Schematic: drawn by us through the seas and straits that the report names, in its order. No track has been published.',
	'模式図。報道が挙げる海域と海峡をその順に結んで描いた。航跡は公表されていない。'
];
