/** What the places are, in our words. The keys are the ids of the facts. */
import type { Pair } from '../draft.ts';

export interface SiteText {
	readonly class: string;
	readonly name: Pair;
	readonly summary: Pair;
	readonly note?: Pair;
}

const FROM_KNOWLEDGE: Pair = [
	'The position is from general knowledge; no source was read for it.',
	'位置は一般に知られたもので、出典は確認していない。'
];

export const SITES: Readonly<Record<string, SiteText>> = {
	'mageshima-base': {
		class: 'base-construction',
		name: ['Mageshima base (under construction)', '馬毛島基地(仮称・建設中)'],
		summary: [
			'Base of the Japan Air Self-Defense Force being built on an islet west of Tanegashima, where the US Navy’s Carrier Air Wing 5 is to practise carrier landings. Runways of 2,450 m and 1,830 m are planned; the airfield is due at the end of 2027, the whole base at the end of March 2030.',
			'種子島の西の馬毛島で建設が進む航空自衛隊の基地。米海軍第5空母航空団が陸上空母離着陸訓練(FCLP)に使う。滑走路は2,450mと1,830mの2本を計画し、飛行場施設は2027年末、基地全体は2030年3月末の完成を予定する。'
		],
		note: [
			'The point is the centre of the island. No source read gives the ends of the runways, so none is drawn.',
			'点は島の中心。滑走路両端の座標を示す資料は見つからず、滑走路は描いていない。'
		]
	},
	'nishinoomote-tanegashima': {
		class: 'town',
		name: ['Nishinoomote, Tanegashima', '西之表市(種子島)'],
		summary: [
			'City to which Mageshima, 10 to 12 km to the west, belongs. It houses the workers and the future staff of the base, and the ferries leave from here.',
			'西に10~12km離れた馬毛島を市域に含む市。工事関係者の宿舎や隊員宿舎が置かれ、島への船も発着する。'
		],
		note: [
			`Measured shore to shore, the two islands are 9.8 km apart. ${FROM_KNOWLEDGE[0]}`,
			`両島の海岸間の距離は計測で9.8km。${FROM_KNOWLEDGE[1]}`
		]
	},
	'mcas-iwakuni': {
		class: 'air-base',
		name: ['MCAS Iwakuni', '岩国航空基地(米海兵隊)'],
		summary: [
			'US Marine Corps air station, also used by the Japan Maritime Self-Defense Force, and since March 2018 the shore base of Carrier Air Wing 5. About 400 km from Mageshima and 1,400 km from Iwo To by the Japanese government’s figures; one runway of 8,000 ft.',
			'海上自衛隊も使用する米海兵隊の航空基地。2018年3月から第5空母航空団の陸上拠点。日本政府の説明では馬毛島まで約400km、硫黄島まで約1,400km。滑走路は8,000フィート1本。'
		]
	},
	'iwo-to': {
		class: 'air-base',
		name: ['Iwo To air base', '硫黄島航空基地'],
		summary: [
			'Remote airfield of the Japan Maritime Self-Defense Force, where pilots of US carrier aircraft have practised landings since 1991. Volcanic activity kept them away in September 2025.',
			'海上自衛隊が運用する離島の飛行場。1991年から米空母艦載機の陸上空母離着陸訓練(FCLP)が行われてきたが、2025年9月は火山活動のため実施できなかった。'
		],
		note: [
			'The start date is the beginning of landing practice, not of the airfield.',
			'開始年は訓練の開始年であり、飛行場の開設年ではない。'
		]
	},
	'naf-atsugi': {
		class: 'air-base',
		name: ['NAF Atsugi', '厚木海軍飛行場'],
		summary: [
			'Airfield shared by the US Navy and the Japan Maritime Self-Defense Force; home of the jets of Carrier Air Wing 5 until the move to Iwakuni in 2017–18, and still a reserve field for carrier landing practice.',
			'米海軍と海上自衛隊が共同使用する飛行場。2017~18年の岩国移駐まで第5空母航空団の艦載機が置かれ、現在も陸上空母離着陸訓練の予備施設。'
		]
	},
	guam: {
		class: 'island',
		name: ['Guam', 'グアム'],
		summary: [
			'US island territory, held since 1898, that anchors the Second Island Chain. The article behind this map asks whether Washington could draw its perimeter back to it.',
			'1898年から米国が領有する島で、第二列島線の要。この地図のもとになった論考は、米国が防衛線をここまで下げうるかを問う。'
		]
	},
	'naval-base-guam': {
		class: 'base',
		name: ['Naval Base Guam (Apra Harbor)', 'グアム海軍基地(アプラ港)'],
		summary: [
			'Deep-water base of the US Navy in Apra Harbor, with Submarine Squadron 15 at Polaris Point and tenders that serve the submarines of the 7th Fleet.',
			'アプラ港にある米海軍の深水港基地。ポラリス・ポイントに第15潜水隊を置き、潜水母艦が第7艦隊の潜水艦を支援する。'
		]
	},
	'andersen-afb': {
		class: 'air-base',
		name: ['Andersen Air Force Base', 'アンダーセン空軍基地'],
		summary: [
			'Bomber and tanker base of the US Air Force’s 36th Wing, with two runways longer than 10,500 ft.',
			'米空軍第36航空団の基地で、爆撃機や空中給油機が展開する。10,500フィートを超える滑走路2本を持つ。'
		]
	},
	'camp-blaz': {
		class: 'base',
		name: ['Marine Corps Base Camp Blaz', '海兵隊基地キャンプ・ブラズ'],
		summary: [
			'The first new US Marine Corps base since 1952, built for about 5,000 Marines who are to leave Okinawa; the transfer of the first 100 or so was announced in December 2024.',
			'1952年以来の米海兵隊の新基地。沖縄を離れる約5,000人の海兵隊員を受け入れるために建設され、2024年12月に第一陣約100人の移転が発表された。'
		],
		note: FROM_KNOWLEDGE
	},
	'tinian-north-field': {
		class: 'airfield-construction',
		name: ['North Field, Tinian (under restoration)', 'テニアン島ノースフィールド(復旧中)'],
		summary: [
			'B-29 airfield of 1945 with four runways of 8,500 ft, being cleared of jungle by the US Air Force as a dispersal site for Guam.',
			'8,500フィートの滑走路4本を備えた1945年のB-29飛行場。米空軍がグアムからの分散先として密林を切り開き復旧を進めている。'
		],
		note: [
			`Work began in 2023–24. ${FROM_KNOWLEDGE[0]}`,
			`作業は2023~24年に始まった。${FROM_KNOWLEDGE[1]}`
		]
	},
	'tinian-airport': {
		class: 'air-base',
		name: ['Tinian International Airport (divert field)', 'テニアン国際空港(代替飛行場)'],
		summary: [
			'Airport of the Northern Mariana Islands that the US Air Force chose as its divert airfield for the Marianas; expansion works were seen from 2022.',
			'北マリアナ諸島の空港。米空軍がマリアナ諸島の代替飛行場に選び、2022年から拡張工事が確認されている。'
		]
	},
	'saipan-airport': {
		class: 'airfield',
		name: ['Saipan International Airport', 'サイパン国際空港'],
		summary: [
			'Civil airport with a runway of 8,700 ft, weighed against Tinian as a divert field for the US Air Force.',
			'8,700フィートの滑走路を持つ民間空港。米空軍の代替飛行場の候補としてテニアンと比較された。'
		]
	},
	'sihanoukville-port': {
		class: 'port',
		name: ['Sihanoukville Autonomous Port', 'シハヌークビル港'],
		summary: [
			'Commercial port about 20 km north-west of Ream. Two Japanese destroyers berthed here in February 2024 rather than at Ream.',
			'リアムの北西約20kmにある商業港。2024年2月、海上自衛隊の護衛艦2隻はリアムではなくここに寄港した。'
		],
		note: [
			'The position is approximate, from a port index repackaged in a public repository.',
			'位置は公開リポジトリに収められた港湾一覧による概略値。'
		]
	}
};
