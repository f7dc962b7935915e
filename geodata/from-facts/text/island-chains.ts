/** The Second and Third Island Chains and the perimeter of 1950, in our words. */
import type { Pair } from '../draft.ts';

export interface LineText {
	readonly line: string;
	readonly variant: string;
	readonly class: string;
	/** Set where one of several published versions is shown at a time. */
	readonly choice?: string;
	readonly name: Pair;
	readonly summary: Pair;
	readonly note: Pair;
	readonly definition: Pair;
	/** A second document that its words rest on. */
	readonly also?: string;
}

const SCHEMATIC: Pair = [
	'The vertices stand on the islands it names; the straight legs between them are schematic.',
	'折れ点は定義が挙げる島に置き、その間を結ぶ直線は模式的に引いた。'
];

const schematic = (en: string, ja: string): Pair => [
	`${SCHEMATIC[0]} ${en}`,
	`${SCHEMATIC[1]}${ja}`
];

export const OUTER_CHAINS: Readonly<Record<string, LineText>> = {
	'second-chain-bonins-new-guinea': {
		line: 'second-island-chain',
		variant: 'common-bonin-newguinea',
		class: 'second-chain',
		choice: 'bonins-new-guinea',
		name: ['Second Island Chain: Bonins to New Guinea', '第二列島線(小笠原~ニューギニア)'],
		summary: [
			'The common definition, as Wikipedia sums it up: the Bonin and Volcano Islands, the Marianas with Guam, Yap and Palau, and western New Guinea.',
			'ウィキペディアがまとめる一般的な定義。小笠原諸島・火山列島、グアムを含むマリアナ諸島、ヤップ、パラオ、ニューギニア島西部を結ぶ。'
		],
		definition: [
			'Bonin and Volcano Islands, Marianas, western Carolines, western New Guinea',
			'小笠原・火山列島、マリアナ諸島、カロリン諸島西部、ニューギニア島西部'
		],
		note: schematic(
			'The northern end on Honshu follows Wiktionary; the New Guinea end is drawn at Manokwari. The definition has no date.',
			'北端を本州に置くのはウィクショナリーの定義による。ニューギニア側の端はマノクワリとした。定義に日付はない。'
		)
	},
	'second-chain-marianas-micronesia': {
		line: 'second-island-chain',
		variant: 'amti-marianas-micronesia',
		class: 'second-chain',
		choice: 'marianas-micronesia',
		name: ['Second Island Chain: Marianas to Micronesia', '第二列島線(マリアナ~ミクロネシア)'],
		summary: [
			'As summed up by AMTI in 2018: from Japan through the Marianas and Micronesia.',
			'AMTIの2018年の整理。日本からマリアナ諸島、ミクロネシアに至る。'
		],
		definition: ['Japan, Marianas, Micronesia', '日本、マリアナ諸島、ミクロネシア'],
		note: schematic(
			'AMTI says only “Micronesia”; the line is drawn to Yap. AMTI stresses that no chain has an official line.',
			'AMTIは「ミクロネシア」とするのみで、終点はヤップ島とした。AMTIは列島線に公式の画定はないと強調する。'
		)
	},
	'third-island-chain': {
		line: 'third-island-chain',
		variant: 'aleutians-newzealand',
		class: 'third-chain',
		also: 'https://amti.csis.org/chinas-reach-grown-island-chains/',
		name: ['Third Island Chain', '第三列島線'],
		summary: [
			'From the Aleutians south across the central Pacific through Hawaii, American Samoa and Fiji to New Zealand, as Wikipedia sums it up. AMTI describes it only as centred on Hawaii.',
			'アリューシャン列島から中部太平洋を南へ、ハワイ、米領サモア、フィジーを経てニュージーランドに至る(ウィキペディアのまとめ)。AMTIはハワイを中心とするとのみ述べる。'
		],
		definition: [
			'Aleutians, Hawaii, American Samoa, Fiji, New Zealand',
			'アリューシャン列島、ハワイ、米領サモア、フィジー、ニュージーランド'
		],
		note: schematic(
			'Midway was added as a point between, and is not named by the source. The definition has no date.',
			'途中のミッドウェーは作図のために加えた点で、出典にはない。定義に日付はない。'
		)
	},
	'acheson-perimeter': {
		line: 'acheson-perimeter',
		variant: 'speech-1950',
		class: 'perimeter-1950',
		name: ['Acheson’s defensive perimeter', 'アチソン・ライン(不後退防衛線)'],
		summary: [
			'In a speech of 12 January 1950 the US Secretary of State described a defensive perimeter from the Aleutians to Japan, the Ryukyus and the Philippines, and said that nobody could guarantee other areas of the Pacific against attack.',
			'1950年1月12日の演説で、米国務長官が説明したアリューシャン列島から日本、琉球諸島、フィリピンに至る防衛線。太平洋のほかの地域を攻撃から保証することは誰にもできないと述べた。'
		],
		definition: [
			'Aleutians, Japan, Ryukyus, Philippines; Taiwan and Korea not named',
			'アリューシャン列島、日本、琉球諸島、フィリピン(台湾と朝鮮は挙げていない)'
		],
		note: schematic(
			'The speech names neither Taiwan nor Korea; the line is drawn east of Taiwan. Shown from the day of the speech, as a statement of that time; the speech sets no end.',
			'演説は台湾にも朝鮮にも触れず、線は台湾の東を通るように引いた。演説の日から当時の声明として示す。終わりの日付は定められていない。'
		)
	}
};

/** Vertices that the First Island Chain does not have, in Japanese. */
export const OUTER_VERTICES: Readonly<Record<string, string>> = {
	'Izu Peninsula, Irozaki (Honshu)': '石廊崎(本州・伊豆半島)',
	'Izu Oshima': '伊豆大島',
	Miyakejima: '三宅島',
	Hachijojima: '八丈島',
	Aogashima: '青ヶ島',
	'Torishima (Izu)': '鳥島(伊豆諸島)',
	'Chichijima (Ogasawara)': '父島(小笠原諸島)',
	'Hahajima (Ogasawara)': '母島(小笠原諸島)',
	'Kita Iwo To': '北硫黄島',
	'Iwo To': '硫黄島',
	'Minami Iwo To': '南硫黄島',
	'Farallon de Pajaros (Uracas)': 'ファラリョン・デ・パハロス島(ウラカス島)',
	Pagan: 'パガン島',
	Anatahan: 'アナタハン島',
	Saipan: 'サイパン島',
	Tinian: 'テニアン島',
	Rota: 'ロタ島',
	Guam: 'グアム',
	'Ulithi (Falalop)': 'ウルシー環礁(ファラロップ島)',
	Yap: 'ヤップ島',
	'Babeldaob (Palau)': 'バベルダオブ島(パラオ)',
	'Peleliu (Palau)': 'ペリリュー島(パラオ)',
	"Manokwari coast (Bird's Head, New Guinea)": 'マノクワリ海岸(ニューギニア島)',
	'Midway (Sand Island)': 'ミッドウェー(サンド島)',
	'Kauai (Hawaii)': 'カウアイ島(ハワイ)',
	'Oahu (Hawaii)': 'オアフ島(ハワイ)',
	'Hawaii Island': 'ハワイ島',
	'Tutuila (American Samoa)': 'ツツイラ島(米領サモア)',
	'Vanua Levu (Fiji)': 'バヌアレブ島(フィジー)',
	'Viti Levu (Fiji)': 'ビティレブ島(フィジー)',
	'North Cape (New Zealand)': 'ノース岬(ニュージーランド)',
	'Auckland area coast (New Zealand)': 'オークランド付近の海岸(ニュージーランド)'
};
