/** The straits inside the First Island Chain and south of it, in our words. */
import type { StraitText } from './straits.ts';

export const STRAITS_BEYOND: Readonly<Record<string, StraitText>> = {
	'taiwan-strait': {
		name: ['Taiwan Strait (narrow part)', '台湾海峡(最狭部付近)'],
		summary: [
			'Water between Taiwan and Fujian, on the mainland side of the First Island Chain.',
			'台湾と福建省の間の海域。第一列島線の大陸側にある。'
		],
		shoreA: ['Taiwan, Hsinchu coast', '台湾・新竹海岸'],
		shoreB: ['Pingtan Island, Fujian', '福建省・平潭島']
	},
	'makassar-strait': {
		name: ['Makassar Strait (narrow part)', 'マカッサル海峡(最狭部付近)'],
		summary: [
			'Deep route between Borneo and Sulawesi, used together with Lombok by ships that avoid Malacca.',
			'ボルネオ島とスラウェシ島の間の深い航路。マラッカ海峡を避ける船がロンボク海峡とあわせて使う。'
		],
		shoreA: ['Borneo, Mangkalihat', 'ボルネオ島・マンカリハット'],
		shoreB: ['Sulawesi', 'スラウェシ島']
	},
	'lombok-strait': {
		name: ['Lombok Strait', 'ロンボク海峡'],
		summary: [
			'Deep strait east of Bali, narrowest between Nusa Penida and Lombok.',
			'バリ島の東の深い海峡。ヌサ・ペニダ島とロンボク島の間が最も狭い。'
		],
		shoreA: ['Nusa Penida', 'ヌサ・ペニダ島'],
		shoreB: ['Lombok', 'ロンボク島'],
		note: ['From Bali itself to Lombok it is 35.1 km.', 'バリ島本島からロンボク島までは35.1km。']
	},
	'sunda-strait': {
		name: ['Sunda Strait', 'スンダ海峡'],
		summary: [
			'Between Sumatra and Java; shallow and obstructed, with a published width of about 30 km.',
			'スマトラ島とジャワ島の間。浅く障害物が多い。公表された幅は約30km。'
		],
		shoreA: ['Sumatra, near Tanjung Tua', 'スマトラ島・トゥア岬付近'],
		shoreB: ['Java, near Merak', 'ジャワ島・メラク付近']
	},
	'karimata-strait': {
		name: ['Karimata Strait', 'カリマタ海峡'],
		summary: [
			'Joins the South China Sea and the Java Sea between Borneo and Belitung.',
			'ボルネオ島とブリトゥン島の間で南シナ海とジャワ海を結ぶ。'
		],
		shoreA: ['Borneo, south-west', 'ボルネオ島南西部'],
		shoreB: ['Belitung', 'ブリトゥン島']
	},
	'malacca-strait-one-fathom': {
		name: ['Strait of Malacca (near One Fathom Bank)', 'マラッカ海峡(ワン・ファゾム・バンク付近)'],
		summary: [
			'Main shipping lane between the Indian and Pacific oceans, 65 to 250 km wide by one source, with a least depth of about 25 m.',
			'インド洋と太平洋を結ぶ主要航路。ある資料では幅65~250km、最小水深は約25m。'
		],
		shoreA: ['Malay Peninsula', 'マレー半島'],
		shoreB: ['Sumatra', 'スマトラ島'],
		note: [
			'Widths quoted for Malacca run from 2.8 km (Phillip Channel) to 370 km: it depends where the strait is taken to end.',
			'マラッカ海峡の幅は2.8km(フィリップ水道)から370kmまで諸説あり、どこまでを海峡とみるかで異なる。'
		]
	},
	'malacca-strait-rupat': {
		name: ['Strait of Malacca (off Rupat)', 'マラッカ海峡(ルパト島付近)'],
		summary: [
			'Narrow part of the lane between Cape Rachado and Rupat; one source gives 37 km as the strait’s lesser width.',
			'ラチャド岬とルパト島の間の狭い部分。ある資料は海峡の最小幅を37kmとする。'
		],
		shoreA: ['Malay Peninsula, Cape Rachado', 'マレー半島・ラチャド岬'],
		shoreB: ['Rupat Island', 'ルパト島']
	},
	'singapore-strait-phillip': {
		name: ['Singapore Strait (Phillip Channel)', 'シンガポール海峡(フィリップ水道)'],
		summary: [
			'Southern end of the Malacca route, about 10 km from shore to shore.',
			'マラッカ航路の南端。海岸間の幅は約10km。'
		],
		shoreA: ['Singapore, main island', 'シンガポール本島'],
		shoreB: ['Indonesian islets near Belakang Padang', 'インドネシア・ブラカンパダン付近の小島'],
		note: [
			'The published 2.8 km is the narrowest fairway, not the distance between the shores.',
			'公表値の2.8kmは最も狭い航路の幅で、海岸間の距離ではない。'
		]
	}
};
