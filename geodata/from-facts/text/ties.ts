/** Exercises and arms in our words. `since`: the first that was read, not one remembered. */
import type { Pair } from '../draft.ts';

interface TieText {
	readonly id: string;
	readonly name: Pair;
	readonly summary: Pair;
	readonly note?: Pair;
	readonly since: string;
	readonly latest?: string;
}

const SIX_NATIONS: Pair = ['Peace and Friendship 2023', '「和平友誼2023」'];
const sixNations = (id: string, en: string, ja: string): TieText => ({
	id: `peace-and-friendship-2023-${id}`,
	name: [`${SIX_NATIONS[0]} (${en})`, `${SIX_NATIONS[1]}(${ja})`],
	summary: [
		`${en} took part in the exercise of six nations that China held at Zhanjiang in November 2023.`,
		`2023年11月に中国が湛江で主催した6か国演習に${ja}が参加。`
	],
	since: '2023-11'
});

export const TIES: Readonly<Record<string, TieText>> = {
	'T-EX-KHM': {
		id: 'golden-dragon-cambodia',
		name: ['Golden Dragon (Cambodia)', '「金龍」(カンボジア)'],
		summary: [
			'The seventh China–Cambodia exercise, 14–28 May 2025; the series began late in 2016.',
			'第7回中国・カンボジア合同演習(2025年5月14~28日)。2016年末に始まった。'
		],
		note: ['No edition of 2026 was seen.', '2026年の実施は未確認。'],
		since: '2016',
		latest: '2025-05'
	},
	'T-EX-THA': {
		id: 'falcon-strike-thailand',
		name: ['Falcon Strike (Thailand)', '「鷹撃」(タイ)'],
		summary: [
			'The eighth exercise of the Chinese and Thai air forces, September 2025; the first was at Korat in November 2015.',
			'第8回中国・タイ空軍合同演習(2025年9月)。第1回は2015年11月、コラート。'
		],
		note: ['Where the later ones were held was not seen.', '第2回以降の実施場所は未確認。'],
		since: '2015-11',
		latest: '2025-09'
	},
	'T-EX-MYS': {
		id: 'peace-and-friendship-malaysia',
		name: ['Peace and Friendship, Aman Youyi (Malaysia)', '「和平友誼」(マレーシア)'],
		summary: [
			'The sixth exercise, in Malaysia in October 2025; the first, in 2014, was a table-top one.',
			'第6回演習(2025年10月、マレーシア)。2014年の第1回は図上演習。'
		],
		since: '2014',
		latest: '2025-10'
	},
	'T-EX-AY23-KHM': sixNations('cambodia', 'Cambodia', 'カンボジア'),
	'T-EX-AY23-LAO': sixNations('laos', 'Laos', 'ラオス'),
	'T-EX-AY23-MYS': sixNations('malaysia', 'Malaysia', 'マレーシア'),
	'T-EX-AY23-THA': sixNations('thailand', 'Thailand', 'タイ'),
	'T-EX-AY23-VNM': sixNations('vietnam', 'Vietnam', 'ベトナム'),
	'T-EX-VNM': {
		id: 'first-army-training-vietnam',
		name: ['First joint army training (Vietnam)', '初の陸軍合同訓練(ベトナム)'],
		summary: [
			'The first joint training of the two armies, 21–30 July 2025, with 140 troops in Guangxi.',
			'両国陸軍の初の合同訓練(2025年7月21~30日、広西、140人)。'
		],
		since: '2025-07-21',
		latest: '2025-07-30'
	},
	'T-EX-LAO': {
		id: 'friendship-shield-laos',
		name: ['Friendship Shield (Laos)', '「友誼盾牌」(ラオス)'],
		summary: ['Held in Laos in May 2023.', '2023年5月、ラオスで実施。'],
		note: ['When the series began was not seen.', '初回の年は未確認。'],
		since: '2023-05',
		latest: '2023-05'
	},
	'T-EX-IDN': {
		id: 'peace-garuda-indonesia',
		name: ['Peace Garuda (Indonesia)', '「平和ガルーダ」(インドネシア)'],
		summary: [
			'The first joint exercise of China and Indonesia in disaster relief, from late November to early December 2024.',
			'中国・インドネシア初の災害救援合同演習(2024年11月末~12月初め)。'
		],
		note: [
			'Earlier exercises of the two were suspended in 2015.',
			'以前の二国間演習は2015年に中断していた。'
		],
		since: '2024-11',
		latest: '2024-12'
	},
	'T-EX-SGP': {
		id: 'naval-exercise-singapore',
		name: ['Naval exercise (Singapore)', '海軍演習(シンガポール)'],
		summary: ['Held about the beginning of May 2023.', '2023年5月初め頃に実施。'],
		note: ['Mentioned in passing only.', '別の記事での言及のみ。'],
		since: '2023-05',
		latest: '2023-05'
	},
	'T-AR-IDN': {
		id: 'j-10-fighters-indonesia',
		name: ['J-10 fighters, planned (Indonesia)', 'J-10戦闘機・計画(インドネシア)'],
		summary: [
			'The defence minister said that Jakarta will buy at least 42 Chengdu J-10C; a budget of US$9bn was cleared. No signed contract was found.',
			'国防相がJ-10Cを少なくとも42機購入すると発言、予算90億米ドルを承認。署名済み契約は未確認。'
		],
		note: [
			'Reports based on Anadolu say 10 aircraft; AP and CNA say at least 42.',
			'アナドル通信系の報道は10機、APとCNAは42機以上とする。'
		],
		since: '2025-10-15',
		latest: '2025-10-15'
	},
	'T-AR-THA1': {
		id: 's26t-submarine-thailand',
		name: ['S26T submarine (Thailand)', 'S26T潜水艦(タイ)'],
		summary: [
			'Contract of 5 May 2017, amended on 16 September 2025 to take a Chinese CHD620 engine; delivery due at the end of 2028.',
			'2017年5月5日契約。2025年9月16日、中国製CHD620エンジンの採用に変更。引き渡しは2028年末の予定。'
		],
		note: ['Another article gives 2030.', '2030年とする記事もある。'],
		since: '2017-05-05',
		latest: '2025-09-16'
	},
	'T-AR-THA2': {
		id: 'vt-4-tanks-thailand',
		name: ['VT-4 tanks (Thailand)', 'VT-4戦車(タイ)'],
		summary: [
			'28 tanks bought for US$147m were about to arrive in October 2017.',
			'1.47億米ドルで購入した28両が2017年10月に到着間近とされた。'
		],
		since: '2017-10',
		latest: '2017-10'
	},
	'T-AR-KHM': {
		id: 'type-056c-corvettes-cambodia',
		name: ['Type 056C corvettes (Cambodia)', '056C型コルベット(カンボジア)'],
		summary: [
			'Cambodia said that China would hand over two new ships in 2025 or later.',
			'カンボジアは、中国が2025年以降に新造艦2隻を引き渡すと述べた。'
		],
		note: ['That it was done is not confirmed here.', '引き渡しは本記録では未確認。'],
		since: '2024-09-05',
		latest: '2024-09-05'
	},
	'T-AR-MYS': {
		id: 'littoral-mission-ships-malaysia',
		name: ['Keris-class littoral mission ships (Malaysia)', 'クリス級沿海域任務艦(マレーシア)'],
		summary: [
			'Four ships ordered in November 2016; the second was launched at Wuhan in 2019.',
			'2016年11月に4隻を発注。2番艦は2019年に武漢で進水。'
		],
		since: '2016-11',
		latest: '2019'
	},
	'T-AR-MMR': {
		id: 'type-035g-submarine-myanmar',
		name: ['Type 035G submarine (Myanmar)', '035G型潜水艦(ミャンマー)'],
		summary: [
			'Commissioned by the navy of Myanmar on 24 December 2021.',
			'2021年12月24日、ミャンマー海軍に就役。'
		],
		since: '2021-12-24',
		latest: '2021-12-24'
	},
	'T-AR-PHL': {
		id: 'rifles-philippines',
		name: ['3,000 rifles, given (Philippines)', 'ライフル3,000丁・供与(フィリピン)'],
		summary: [
			'China gave rifles for the police in October 2017; no larger deal was found.',
			'2017年10月、中国が警察用に供与。これより大きな取引は未確認。'
		],
		since: '2017-10-05',
		latest: '2017-10-05'
	},
	'T-AR-LAO': {
		id: 'army-equipment-laos',
		name: ['Army equipment (Laos)', '陸軍装備(ラオス)'],
		summary: [
			'The Lao army is armed with Chinese, Russian and Soviet-era equipment, by the World Factbook.',
			'ファクトブックによれば、ラオス陸軍の装備は中国製、ロシア製、ソ連時代のもの。'
		],
		since: '2025'
	}
};
