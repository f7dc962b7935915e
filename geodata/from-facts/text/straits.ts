/** The straits that cut the chain: names, shores and what is said of each, in our words. */
import type { Pair } from '../draft.ts';

export interface StraitText {
	readonly name: Pair;
	readonly summary: Pair;
	readonly shoreA: Pair;
	readonly shoreB: Pair;
	readonly note?: Pair;
}

export const METHOD: Pair = [
	'nearest shore points of the two lands, OpenStreetMap 2017',
	'両岸の海岸線の最短距離(OpenStreetMap 2017)'
];

export const STRAITS: Readonly<Record<string, StraitText>> = {
	'soya-strait': {
		name: ['Soya (La Pérouse) Strait', '宗谷海峡'],
		summary: [
			'One of five straits where Japan keeps its territorial sea to 3 nautical miles and so leaves a corridor of high seas. Published width 23 nautical miles.',
			'日本が領海を3海里にとどめ、公海部分を残す五つの特定海域の一つ。公表された幅は23海里。'
		],
		shoreA: ['Hokkaido, near Cape Soya', '北海道・宗谷岬付近'],
		shoreB: ['Sakhalin, Cape Crillon', 'サハリン・クリリオン岬(西能登呂岬)']
	},
	'tsugaru-strait': {
		name: ['Tsugaru Strait', '津軽海峡'],
		summary: [
			'Specified area with a territorial sea of 3 nautical miles; published width 10 nautical miles. A group of ten Chinese and Russian ships passed on 18 October 2021.',
			'領海を3海里とする特定海域。公表された幅は10海里。2021年10月18日に中露の艦艇10隻が通過した。'
		],
		shoreA: ['Honshu, near Oma', '本州・大間付近'],
		shoreB: ['Hokkaido, Hakodate side', '北海道・函館側']
	},
	'tsushima-strait-east': {
		name: ['Tsushima Strait, eastern channel', '対馬海峡東水道'],
		summary: [
			'Channel between Tsushima and Iki; specified area, published width 25 nautical miles.',
			'対馬と壱岐の間の水道。特定海域で、公表された幅は25海里。'
		],
		shoreA: ['Tsushima', '対馬'],
		shoreB: ['Iki', '壱岐']
	},
	'tsushima-strait-west': {
		name: ['Korea Strait, western channel', '対馬海峡西水道'],
		summary: [
			'Channel between Tsushima and Korea; specified area, published width 23 nautical miles, probably to the nearer Korean islets.',
			'対馬と朝鮮半島の間の水道。特定海域で、公表された幅は23海里(より近い韓国側の小島までとみられる)。'
		],
		shoreA: ['Tsushima, north-west coast', '対馬・北西岸'],
		shoreB: ['Korean mainland, Busan side', '朝鮮半島・釜山側'],
		note: ['Measured to the Korean mainland.', '朝鮮半島本土までを計測。']
	},
	'osumi-strait': {
		name: ['Osumi Strait', '大隅海峡'],
		summary: [
			'Passage north of Mageshima and Tanegashima; specified area with a territorial sea of 3 nautical miles, published width 16 nautical miles.',
			'馬毛島と種子島の北の水路。領海を3海里とする特定海域で、公表された幅は16海里。'
		],
		shoreA: ['Kyushu, Osumi Peninsula', '九州・大隅半島'],
		shoreB: ['Tanegashima, Kishika', '種子島・喜志鹿崎'],
		note: [
			'The published 16 nautical miles (29.6 km) are probably measured to nearer islets.',
			'公表値の16海里(29.6km)は、より近い小島までの値とみられる。'
		]
	},
	'tokara-strait': {
		name: ['Tokara Strait', 'トカラ海峡'],
		summary: [
			'Between Yakushima and Kuchinoshima. China calls it an international strait and Japan does not; ships of the PLA Navy have entered since June 2016.',
			'屋久島と口之島の間。中国は国際海峡と主張し、日本は認めていない。2016年6月以降、中国海軍の艦艇が入域している。'
		],
		shoreA: ['Yakushima', '屋久島'],
		shoreB: ['Kuchinoshima', '口之島']
	},
	'tokara-amami-gap': {
		name: ['Tokara–Amami gap', '宝島・奄美大島間'],
		summary: [
			'Wide opening between the southern Tokara Islands and Amami Oshima.',
			'トカラ列島南部と奄美大島の間の広い開口部。'
		],
		shoreA: ['Takarajima', '宝島'],
		shoreB: ['Amami Oshima', '奄美大島']
	},
	'okinawa-yoron-gap': {
		name: ['Okinawa–Yoron gap', '沖縄島・与論島間'],
		summary: [
			'Narrow gap north of Okinawa Island, most of it Japanese territorial sea.',
			'沖縄島の北の狭い水路。大部分が日本の領海。'
		],
		shoreA: ['Okinawa Island, Cape Hedo', '沖縄島・辺戸岬'],
		shoreB: ['Yoronjima', '与論島']
	},
	'miyako-strait': {
		name: ['Miyako Strait (Kerama Gap)', '宮古海峡'],
		summary: [
			'The widest strait of the Ryukyus, with international waters and airspace; the PLA Navy first used it in strength in April 2010.',
			'琉球諸島で最も幅の広い海峡で、公海と公空がある。中国海軍は2010年4月に初めて大規模に通過した。'
		],
		shoreA: ['Okinawa Island, Cape Kyan', '沖縄島・喜屋武岬'],
		shoreB: ['Miyakojima, east cape', '宮古島・東平安名崎'],
		note: [
			'Measured between the two main islands. From Tokashiki it is 246 km, from Kume 215 km, so the published 250 km depends on the ends chosen.',
			'両本島間の計測。渡嘉敷島からは246km、久米島からは215kmで、公表値の250kmは端点の取り方による。'
		]
	},
	'miyako-ishigaki-gap': {
		name: ['Miyako–Ishigaki gap', '宮古島・石垣島間'],
		summary: [
			'Gap between the Miyako and Yaeyama groups, with Tarama in the middle.',
			'宮古列島と八重山列島の間。中央に多良間島がある。'
		],
		shoreA: ['Miyakojima, west', '宮古島西部'],
		shoreB: ['Ishigakijima, Hirakubo', '石垣島・平久保崎']
	},
	'yonaguni-taiwan-gap': {
		name: ['Yonaguni–Taiwan gap', '与那国島・台湾間'],
		summary: [
			'About 110 km between Japan’s westernmost island and Taiwan; Chinese ships and drones pass through.',
			'日本最西端の島と台湾の間の約110km。中国の艦艇や無人機が通過する。'
		],
		shoreA: ['Yonagunijima, west cape', '与那国島・西崎'],
		shoreB: ['Taiwan, Su’ao coast', '台湾・蘇澳海岸']
	},
	'bashi-channel': {
		name: ['Bashi Channel', 'バシー海峡'],
		summary: [
			'Northern part of the Luzon Strait, between Orchid Island (Taiwan) and Mavulis (Philippines), dense with submarine cables.',
			'ルソン海峡の北部、蘭嶼(台湾)とマヴリス島(フィリピン)の間。海底ケーブルが集中する。'
		],
		shoreA: ['Xiao Lanyu (Lesser Orchid Island)', '小蘭嶼'],
		shoreB: ['Mavulis (Y’Ami)', 'マヴリス島(ヤミ島)'],
		note: [
			'From Eluanbi on the main island of Taiwan to Mavulis it is 141 km, from Orchid Island 105 km.',
			'台湾本島の鵝鑾鼻からマヴリス島までは141km、蘭嶼からは105km。'
		]
	},
	'balintang-channel': {
		name: ['Balintang Channel', 'バリンタン海峡'],
		summary: [
			'Middle part of the Luzon Strait, between the Batanes and the Babuyan Islands.',
			'ルソン海峡の中部、バタン諸島とバブヤン諸島の間。'
		],
		shoreA: ['Sabtang (Batanes)', 'サブタン島(バタン諸島)'],
		shoreB: ['Babuyan Island', 'バブヤン島']
	},
	'babuyan-channel': {
		name: ['Babuyan Channel', 'バブヤン海峡'],
		summary: [
			'Southern part of the Luzon Strait, between the Babuyan Islands and Luzon.',
			'ルソン海峡の南部、バブヤン諸島とルソン島の間。'
		],
		shoreA: ['Fuga', 'フガ島'],
		shoreB: ['Luzon, Cagayan coast', 'ルソン島・カガヤン海岸']
	},
	'luzon-strait': {
		name: ['Luzon Strait (whole)', 'ルソン海峡(全体)'],
		summary: [
			'From Taiwan to Luzon, with the Bashi, Balintang and Babuyan channels in it. Published widths disagree, from 250 to 320 km.',
			'台湾からルソン島まで。バシー、バリンタン、バブヤンの各海峡を含む。公表された幅は250kmから320kmまで一致しない。'
		],
		shoreA: ['Taiwan, Eluanbi', '台湾・鵝鑾鼻'],
		shoreB: ['Luzon, near Cape Bojeador', 'ルソン島・ボヘアドール岬付近'],
		note: [
			'The published 250 km cannot be from Taiwan to the main island of Luzon, 361 km as measured; it may be to the nearest of the Babuyan Islands.',
			'公表値の250kmは、計測361kmの台湾~ルソン島間ではありえず、最寄りのバブヤン諸島までの値とも考えられる。'
		]
	},
	'verde-island-passage': {
		name: ['Verde Island Passage', 'ベルデ島水道'],
		summary: [
			'Passage between Mindoro and Luzon that leads to the inner seas of the Philippines.',
			'ミンドロ島とルソン島の間、フィリピンの内海に通じる水道。'
		],
		shoreA: ['Mindoro', 'ミンドロ島'],
		shoreB: ['Luzon, Batangas', 'ルソン島・バタンガス']
	},
	'mindoro-strait': {
		name: ['Mindoro Strait', 'ミンドロ海峡'],
		summary: [
			'Joins the South China Sea and the Sulu Sea and is split by Apo Reef; another way for ships too deep for Malacca.',
			'南シナ海とスールー海を結び、アポ礁で二分される。マラッカ海峡を通れない喫水の深い船の迂回路。'
		],
		shoreA: ['Mindoro, south-west', 'ミンドロ島南西部'],
		shoreB: ['Busuanga', 'ブスアンガ島']
	},
	'san-bernardino-strait': {
		name: ['San Bernardino Strait', 'サンベルナルディノ海峡'],
		summary: [
			'Eastern way out of the Philippines to the Philippine Sea, between Luzon and Samar and narrowed by islets.',
			'ルソン島とサマール島の間、フィリピン海への東の出口。小島で狭められている。'
		],
		shoreA: ['Luzon, Sorsogon', 'ルソン島・ソルソゴン'],
		shoreB: ['Capul and Dalupiri islands off Samar', 'サマール島沖のカプル島・ダルピリ島'],
		note: [
			'The second end is the nearest islet off Samar in the land file.',
			'もう一方の端は、陸域データでサマール島に最も近い小島。'
		]
	},
	'surigao-strait': {
		name: ['Surigao Strait', 'スリガオ海峡'],
		summary: [
			'Way to the Philippine Sea between Dinagat and Panaon (Leyte); its southern mouth opens to the Bohol Sea.',
			'ディナガット島とパナオン島(レイテ)の間、フィリピン海への通路。南はボホール海に開く。'
		],
		shoreA: ['Dinagat side', 'ディナガット島側'],
		shoreB: ['Panaon (off Leyte)', 'パナオン島(レイテ島沖)'],
		note: [
			'From Mindanao to Panaon, at the southern mouth, it is about 19 km.',
			'南口のミンダナオ島~パナオン島間は約19km。'
		]
	},
	'balabac-strait': {
		name: ['Balabac Strait', 'バラバク海峡'],
		summary: [
			'Between Balabac, a site under the US–Philippine EDCA agreement, and Malaysian Borneo; about 100 m deep. Four ships of the PLA Navy passed on 19 June 2024.',
			'米比防衛協力強化協定(EDCA)の拠点があるバラバク島とマレーシア領ボルネオの間。水深約100m。2024年6月19日に中国海軍の艦艇4隻が通過した。'
		],
		shoreA: ['Balabac', 'バラバク島'],
		shoreB: ['Balambangan (Sabah)', 'バランバンガン島(サバ州)']
	},
	'sibutu-passage': {
		name: ['Sibutu Passage', 'シブツ水道'],
		summary: [
			'Deep passage between Sibutu and the Tawi-Tawi group that joins the Sulu and Celebes seas.',
			'シブツ島とタウィタウィ諸島の間の深い水道。スールー海とセレベス海を結ぶ。'
		],
		shoreA: ['Sibutu', 'シブツ島'],
		shoreB: ['Tawi-Tawi group, Bongao side', 'タウィタウィ諸島・ボンガオ側'],
		note: ['From Sibutu to the Borneo side it is 36 km.', 'シブツ島からボルネオ側までは36km。']
	},
	'natuna-borneo-gap': {
		name: ['Natuna–Borneo gap', 'ナトゥナ諸島・ボルネオ島間'],
		summary: [
			'Opening between the Natuna Islands and Borneo, at the southern end of the widest definition of the chain.',
			'最も広い定義の南端にあたる、ナトゥナ諸島とボルネオ島の間の開口部。'
		],
		shoreA: ['Natuna Besar', 'ナトゥナ・ブサール島'],
		shoreB: ['Borneo, Sambas coast', 'ボルネオ島・サンバス海岸']
	}
};
