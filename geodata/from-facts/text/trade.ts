/** What the largest partner of each country rests on, and the caveats of the shares. */
import type { Pair } from '../draft.ts';

const ESTIMATE = {
	en: 'China by our estimate from the partner shares of the World Factbook',
	ja: 'ワールド・ファクトブックの相手国別割合に基づく本サイトの推計では中国'
};

export const LARGEST: Readonly<Record<string, Pair>> = {
	MYS: [
		'China for 16 years running, by the trade agency MATRADE.',
		'貿易開発公社(MATRADE)によれば16年連続で中国。'
	],
	KHM: ['China, by Cambodian customs.', 'カンボジア税関によれば中国。'],
	LAO: [
		'China if sales of electricity are left out; Thailand leads on the Factbook’s shares of 2023.',
		'電力輸出を除けば中国。2023年のファクトブックの割合ではタイが首位。'
	],
	VNM: [
		'China, by Vietnamese customs. The United States is the largest export market.',
		'ベトナム税関によれば中国。最大の輸出先は米国。'
	],
	SGP: [
		'China in goods, by the statistics office. The United States leads in services and investment.',
		'シンガポール統計局の財貿易では中国。サービスと投資では米国が首位。'
	],
	IDN: ['China for several years running.', '数年連続で中国。'],
	PHL: [
		`China was the first source of imports in the first half of 2025 and the United States the first export market; both ways together, ${ESTIMATE.en} in 2023.`,
		`2025年上半期の輸入元首位は中国、輸出先首位は米国。往復では、2023年の${ESTIMATE.ja}。`
	],
	THA: [
		`${ESTIMATE.en}. The United States is the first export market.`,
		`${ESTIMATE.ja}。輸出先の首位は米国。`
	],
	MMR: [
		'China is first in both lists of the World Factbook.',
		'ファクトブックの輸出・輸入の両方で中国が首位。'
	],
	BRN: [
		'Unclear: Australia, China and Malaysia are close. Malaysia is the first source of imports.',
		'不明瞭。オーストラリア、中国、マレーシアが拮抗。輸入元の首位はマレーシア。'
	],
	TLS: [
		`${ESTIMATE.en}. Indonesia is the first source of imports.`,
		`${ESTIMATE.ja}。輸入元の首位はインドネシア。`
	]
};

export const VALUES: Readonly<Record<string, Pair>> = {
	KHM: [
		'US$19.73bn with China in 2025, of which US$18.04bn were imports',
		'2025年の対中貿易は197.3億米ドル、うち輸入180.4億米ドル'
	],
	SGP: [
		'S$170.2bn of goods with China in 2024; Malaysia S$138.6bn, United States S$136bn',
		'2024年の財貿易は中国1,702億、マレーシア1,386億、米国1,360億シンガポールドル'
	]
};

export const SHARE_NOTES: Readonly<Record<string, Pair>> = {
	'S-china_two_way_share_pct-MYS-2024': [
		'The largest partner for 16 years running.',
		'16年連続で最大の相手国。'
	],
	'S-china_two_way_share_pct-KHM-2025': ['January to June 2025 only.', '2025年1~6月のみの数値。'],
	'S-china_two_way_share_pct-LAO-2025': [
		'Worked out from two totals, US$6.6bn of US$19.2bn. The first leaves electricity out and the second has it in: a floor.',
		'192億米ドル中66億米ドルから算出。前者は電力を含まず後者は含むため、下限とみるべき値。'
	],
	'S-china_two_way_share_pct-VNM-2025': [
		'Worked out from customs estimates: imports of US$182.5bn and exports of US$69bn, of US$920bn. A later report gives imports of US$186bn.',
		'税関推計の輸入1,825億、輸出690億、総額9,200億米ドルから算出。後の報道では輸入1,860億米ドル。'
	],
	'S-import_share_from_china_pct-VNM-2025': [
		'Nearly 41%; it was 38% in 2024.',
		'ほぼ41%。2024年は38%。'
	]
};
