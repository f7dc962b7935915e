/** The claims in our words: what is claimed, where it is seen, what the record says and what came after. */
import type { Verdict } from '../../../src/lib/data/claims.ts';
import type { Pair } from '../draft.ts';

export interface ClaimText {
	readonly summary: Pair;
	readonly view: string | null;
	/** Only where the table leaves it to us. */
	readonly verdict?: Verdict;
	readonly reason: Pair;
	readonly evidence: readonly string[];
	readonly since?: Pair;
}

const STRATEGY_2025 = 'diplomacy/us-strategy-2025';
const STRATEGY_2026: Pair = [
	'The US National Defense Strategy of 23 January 2026 calls 5% of GDP the new standard for allies.',
	'2026年1月23日の米国防戦略は、GDP比5%を同盟国の新基準とした。'
];

export const CLAIMS: Readonly<Record<string, ClaimText>> = {
	C01: {
		summary: [
			'The second Trump administration has published a National Security Strategy with other priorities than the last.',
			'第2次トランプ政権が、前政権とは優先順位の異なる国家安全保障戦略を公表した。'
		],
		view: '?layers=diplomacy&t=2025-12-04&at=3/35/-85&select=diplomacy/us-strategy-2025',
		reason: ['It was published on 4 December 2025.', '2025年12月4日に公表された。'],
		evidence: [STRATEGY_2025]
	},
	C02: {
		summary: [
			'The strategy speaks of China in softer terms and no longer calls it the pacing threat.',
			'戦略は中国への表現を和らげ、「ペーシング」の脅威と呼ばなくなった。'
		],
		view: '?layers=diplomacy&t=2022-10-12..2025-12-04&compare=changes&at=2.5/35/-85',
		reason: [
			'The extracts of the 2022 strategy call China the most consequential challenge; “pacing” is a word of the defence strategy of 2022. The full texts were not compared.',
			'2022年戦略の抜粋は中国を最も重大な挑戦とする。「ペーシング」は2022年国防戦略の用語。全文の比較はしていない。'
		],
		evidence: ['diplomacy/us-strategy-2017', 'diplomacy/us-strategy-2022', STRATEGY_2025]
	},
	C03: {
		summary: [
			'The strategy gives more weight to the position of the United States in the Western Hemisphere.',
			'戦略は西半球における米国の地位に一層の重点を置く。'
		],
		view: '?layers=diplomacy&t=2025-12-04&at=2.5/20/-85&select=diplomacy/us-strategy-2025',
		reason: ['Read in commentary on the strategy.', '戦略についての論評で確認。'],
		evidence: [STRATEGY_2025]
	},
	C04: {
		summary: [
			'The strategy treats the Indo-Pacific as the centre of competition between powers.',
			'戦略はインド太平洋を大国間競争の中心と位置づける。'
		],
		view: '?layers=diplomacy&t=2025-12-04&at=2.5/15/125&select=diplomacy/us-strategy-2025',
		reason: [
			'Read in commentary, not in the text of the strategy.',
			'戦略本文ではなく論評で確認。'
		],
		evidence: [STRATEGY_2025]
	},
	C05: {
		summary: [
			'The strategy rests security and prosperity on the alliances in the region.',
			'戦略は域内の同盟を安全と繁栄の基盤とする。'
		],
		view: '?layers=groups&at=2.5/10/125',
		reason: [
			'The phrase quoted was not found in the commentary at hand. The map shows the five treaty allies that the Indo-Pacific Strategy of 2022 names.',
			'引用された表現は手元の論評で見つからなかった。地図は2022年インド太平洋戦略が挙げる5つの条約同盟国を示す。'
		],
		evidence: ['diplomacy/us-indo-pacific-strategy-2022', 'groups/us-allies-jpn']
	},
	C06: {
		summary: [
			'The United States wants a balance of power in the region and no dominant rival.',
			'米国は地域の勢力均衡を保ち、支配的な競争相手の出現を防ごうとする。'
		],
		view: '?layers=diplomacy&t=2025-12-04&at=3/15/120&select=diplomacy/us-strategy-2025',
		reason: [
			'Paraphrased in commentary; the words themselves were not seen.',
			'論評が要約しているが、原文の表現は未確認。'
		],
		evidence: [STRATEGY_2025]
	},
	C07: {
		summary: [
			'A rapid Chinese military build-up upsets the balance of the region.',
			'中国の急速な軍備増強が地域の均衡を崩している。'
		],
		view: '?layers=military-spending&at=3.5/30/110&select=military-spending/chn',
		reason: [
			'As a share of GDP Chinese spending was level at about 1.7% from 2015 to 2024; what grew is the amount. The series here shows shares only.',
			'対GDP比では2015~2024年に約1.7%で横ばい。増えたのは金額である。本系列は割合のみを示す。'
		],
		evidence: ['military-spending/chn']
	},
	C08: {
		summary: [
			'Washington presses its allies to do more for their own defence.',
			'米国は同盟国に自国防衛力の強化を迫っている。'
		],
		view: '?layers=military-spending,diplomacy&t=2026-01-23&at=2/30/160&select=diplomacy/us-defense-strategy-2026',
		reason: [
			'A request of 3.5% of GDP to Japan was reported in June 2025 and denied by Tokyo.',
			'2025年6月に日本へのGDP比3.5%要求が報じられ、日本政府は否定した。'
		],
		evidence: [
			'military-spending/us-ask-of-japan-3-5-percent',
			'diplomacy/two-plus-two-called-off-2025',
			'military-spending/us-standard-for-allies-5-percent'
		],
		since: STRATEGY_2026
	},
	C09: {
		summary: [
			'Japan has begun to put money into drones, unmanned craft, hypersonic missiles and defence against drones.',
			'日本は無人機、無人艇、極超音速ミサイル、対無人機への投資を始めた。'
		],
		view: '?layers=military-spending&at=4.5/36/138&select=military-spending/jpn',
		reason: [
			'No source was sought. The map can show only what Japan spends as a whole.',
			'出典を調べていない。地図で示せるのは日本の支出全体のみ。'
		],
		evidence: []
	},
	C10: {
		summary: [
			'Japan may be pressed to spend at least 3.5% of GDP on defence.',
			'日本は少なくともGDP比3.5%の防衛支出を求められるかもしれない。'
		],
		view: '?layers=military-spending&at=4.5/35/138&select=military-spending/jpn',
		reason: [
			'The Financial Times reported the request in June 2025; Tokyo denied it.',
			'フィナンシャル・タイムズが2025年6月に要求を報じ、日本政府は否定した。'
		],
		evidence: [
			'military-spending/jpn',
			'military-spending/us-ask-of-japan-3-5-percent',
			'military-spending/japan-target-2-percent-by-2027',
			'diplomacy/takaichi-policy-speech-2025',
			'diplomacy/japan-supplementary-budget-2025',
			'military-spending/us-standard-for-allies-5-percent'
		],
		since: [
			'Overtaken in January 2026 by a standard of 5% for allies.',
			'2026年1月、同盟国への5%の基準がこれを上回った。'
		]
	},
	C11: {
		summary: [
			'The governing LDP lost seats in recent elections.',
			'与党自民党は最近の選挙で議席を減らした。'
		],
		view: '?layers=diplomacy&t=2024-10-27&at=4.5/36/138&select=diplomacy/lower-house-election-2024',
		reason: [
			'It lost the majority of the lower house on 27 October 2024, and of the upper on 20 July 2025.',
			'2024年10月27日に衆院、2025年7月20日に参院で過半数を失った。'
		],
		evidence: [
			'diplomacy/lower-house-election-2024',
			'diplomacy/upper-house-election-2025',
			'diplomacy/lower-house-election-2026'
		],
		since: [
			'Reversed on 8 February 2026: 316 of 465 seats in the lower house.',
			'2026年2月8日に逆転。衆院465議席中316議席を獲得。'
		]
	},
	C12: {
		summary: [
			'The dispute about JICA’s “hometown” scheme showed unease among voters about immigration.',
			'JICAの「ホームタウン」をめぐる騒動は、移民への有権者の不安を示した。'
		],
		view: '?layers=diplomacy&t=2025-08-21&at=5.5/36.2/138.5&select=diplomacy/jica-hometown-kisarazu',
		reason: [
			'Four cities were named in August 2025 and the scheme was dropped on 25 September after protests. The agency says that it was never a measure of immigration.',
			'2025年8月に4市が認定され、抗議を受けて9月25日に撤回された。JICAは移民促進策ではないと説明。'
		],
		evidence: [
			'diplomacy/jica-hometown-kisarazu',
			'diplomacy/jica-hometown-nagai',
			'diplomacy/jica-hometown-sanjo',
			'diplomacy/jica-hometown-imabari'
		]
	},
	C13: {
		summary: [
			'Japan could offer the US forces more access, such as training facilities on Mageshima.',
			'日本は馬毛島の訓練施設など、米軍の利用拡大を提供できる。'
		],
		view: '?layers=mageshima&at=9/30.74/130.9',
		verdict: 'opinion',
		reason: [
			'A proposal. The base on Mageshima, meant for the landing practice of US carrier aircraft among others, was already being built.',
			'提案である。米空母艦載機の着陸訓練も目的とする馬毛島の基地は、すでに建設中だった。'
		],
		evidence: ['mageshima/mageshima-base-2027-12', 'mageshima/mageshima-base-2030-03-31'],
		since: [
			'The cost was put at 1.42 trillion yen in January 2026, and in February film showed the main runway taking shape.',
			'2026年1月に費用は1.42兆円とされ、2月の空撮では主滑走路が形になりつつあった。'
		]
	},
	C14: {
		summary: [
			'Its place inside the First Island Chain makes Japan vital.',
			'第一列島線の中にある日本の位置は極めて重要である。'
		],
		view: '?layers=first-island-chain',
		verdict: 'opinion',
		reason: [
			'That the published definitions run along Japan can be seen; that it is vital is a judgement. The chain is a concept, not a border.',
			'公表された定義が日本に沿うことは確認できる。重要かどうかは判断による。列島線は概念であり国境ではない。'
		],
		evidence: ['first-island-chain/core-japan-philippines', 'first-island-chain/nds-2026-text'],
		since: [
			'The US National Defense Strategy of 23 January 2026 promises a denial defence along the chain.',
			'2026年1月23日の米国防戦略は、列島線に沿った拒否的防衛を掲げた。'
		]
	},
	C15: {
		summary: [
			'The United States could draw its defence perimeter back to Guam.',
			'米国は防衛線をグアムまで後退させうる。'
		],
		view: '?layers=first-island-chain,guam&at=3.5/22/138&ring=guam/naval-base-guam:1000km',
		reason: [
			'A possibility that the author raises; no plan of that kind is on record here. The ring of 1,000 km is an example.',
			'著者が示す可能性。そのような計画は本記録にない。1,000kmの範囲は一例。'
		],
		evidence: []
	},
	C16: {
		summary: [
			'Chinese and Russian bombers flew together around Japan.',
			'中国とロシアの爆撃機が日本周辺を共同飛行した。'
		],
		view: '?layers=air-patrols&t=2025-12-09&at=4/30/132&select=air-patrols/china-russia-patrol-10',
		reason: [
			'On 9 December 2025, off Shikoku for the first time: one of eleven joint patrols on record.',
			'2025年12月9日、四国沖では初めて。記録にある11回の共同飛行の一つ。'
		],
		evidence: ['air-patrols/china-russia-patrol-10', 'air-patrols/china-russia-patrol-11'],
		since: [
			'An eleventh joint patrol was flown on 27 June 2026.',
			'2026年6月27日に第11回の共同飛行が行われた。'
		]
	},
	C17: {
		summary: [
			'The United States and Japan answered with a flight together.',
			'米国と日本は共同飛行で応じた。'
		],
		view: '?layers=air-patrols&t=2025-12-10&at=5/37.8/136&select=air-patrols/us-japan-flight',
		reason: [
			'On 10 December 2025, over the Sea of Japan. Both governments describe it as a bilateral exercise.',
			'2025年12月10日、日本海上空。両政府は二国間訓練と説明している。'
		],
		evidence: ['air-patrols/us-japan-flight']
	},
	C18: {
		summary: [
			'In spite of tension with Venezuela, two US carriers were around Japan on 22 December 2025, and the Caribbean was the only other region with one.',
			'ベネズエラとの緊張にもかかわらず、2025年12月22日に米空母2隻が日本周辺にあり、他に空母がいた海域はカリブ海のみだった。'
		],
		view: '?layers=carriers&at=1.5/28/-170&where=carriers.navy:USA',
		verdict: 'partly',
		reason: [
			'One was in its home port of Yokosuka, one in the Philippine Sea south-east of Taiwan, and one in the Caribbean. A fourth was last reported under way in the eastern Pacific on 17 November; the rest were in home ports or yards in the United States.',
			'1隻は母港の横須賀、1隻は台湾南東のフィリピン海、1隻はカリブ海。別の1隻は11月17日に東太平洋を航行中と報じられたのが最後で、残りは米本土の母港か造船所にあった。'
		],
		evidence: [
			'carriers/uss-george-washington-2025-12-22',
			'carriers/uss-abraham-lincoln-2025-12-22',
			'carriers/uss-gerald-r-ford-2025-12-22',
			'carriers/uss-theodore-roosevelt-2025-11-17'
		]
	},
	C19: {
		summary: [
			'Reports spoke of a “Core Five” of the United States, China, Russia, India and Japan in place of the G7; the White House denied it.',
			'G7に代わる米中露印日の「コア・ファイブ」が報じられ、ホワイトハウスは否定した。'
		],
		view: '?layers=groups&at=1.5/40/100&where=groups.group:core-five',
		reason: [
			'The reports and the denial are on record. They describe a new body, and not clearly one in place of the G7.',
			'報道と否定は記録にある。報道は新たな枠組みを述べ、G7に代わるとは明確でない。'
		],
		evidence: ['diplomacy/core-five-reported-2025', 'groups/core-five-usa', 'groups/g7-usa']
	},
	C20: {
		summary: [
			'A Chinese sphere of influence is forming in South-East Asia.',
			'東南アジアに中国の勢力圏が形成されつつある。'
		],
		view: '?layers=exercises-and-arms,rail,ream&at=3.5/10/108',
		reason: [
			'A judgement. The map lays the railways, the exercises and Ream side by side.',
			'判断による。地図は鉄道、演習、リアムを並べて示す。'
		],
		evidence: []
	},
	C21: {
		summary: [
			'China’s economic presence is the stronger one in most countries of South-East Asia.',
			'東南アジアの大半の国で中国の経済的存在感が上回る。'
		],
		view: '?layers=trade&at=3.5/8/110&where=trade.measure:imports',
		reason: [
			'By trade alone: China is the first source of imports in eight of eleven countries (2023).',
			'貿易に限る。2023年、11か国中8か国で中国が輸入元の首位。'
		],
		evidence: ['trade/vnm-imports', 'trade/khm-imports', 'trade/mmr-imports', 'trade/idn-imports']
	},
	C22: {
		summary: ['China has a part in a railway in Laos.', '中国はラオスの鉄道に関与している。'],
		view: '?layers=rail&at=5.5/19.9/102.6&select=rail/laos-china-railway',
		reason: [
			'The line opened on 3 December 2021, for the most part on Chinese loans. At 160 km/h it is not high-speed by the usual definitions.',
			'2021年12月3日に開業、主に中国の融資による。時速160kmで、通常の定義では高速鉄道に当たらない。'
		],
		evidence: ['rail/laos-china-railway']
	},
	C23: {
		summary: ['China has a part in a railway in Vietnam.', '中国はベトナムの鉄道に関与している。'],
		view: '?layers=rail&at=5.5/21.5/105.5&select=rail/lao-cai-hanoi-hai-phong-railway',
		reason: [
			'Chinese help with planning, and Chinese lending expected; no signed loan was seen. 160 km/h.',
			'計画への中国の支援があり、融資も見込まれるが、署名済みの融資は未確認。時速160km。'
		],
		evidence: ['rail/lao-cai-hanoi-hai-phong-railway']
	},
	C24: {
		summary: [
			'China has a part in a high-speed railway in Thailand.',
			'中国はタイの高速鉄道に関与している。'
		],
		view: '?layers=rail&at=5.5/15.5/101.5&select=rail/thailand-china-railway-phase-1',
		reason: [
			'The technology and systems are Chinese; the money is Thai.',
			'技術とシステムは中国、資金はタイ。'
		],
		evidence: ['rail/thailand-china-railway-phase-1', 'rail/thailand-china-railway-phase-2'],
		since: [
			'After a fatal fall of a crane on 14 January 2026 the State Railway moved to end one contract.',
			'2026年1月14日の死亡クレーン事故の後、タイ国鉄は1工区の契約解除に動いた。'
		]
	},
	C25: {
		summary: [
			'China has a part in a railway in Malaysia.',
			'中国はマレーシアの鉄道に関与している。'
		],
		view: '?layers=rail&at=5.5/4.3/102.5&select=rail/east-coast-rail-link',
		reason: [
			'A Chinese loan and a Chinese builder; 160 km/h.',
			'中国の融資と施工業者。時速160km。'
		],
		evidence: ['rail/east-coast-rail-link'],
		since: ['92.62% built in February 2026.', '2026年2月の進捗率は92.62%。']
	},
	C26: {
		summary: [
			'China has a part in a high-speed railway in Indonesia.',
			'中国はインドネシアの高速鉄道に関与している。'
		],
		view: '?layers=rail&at=6.5/-6.5/107.3&select=rail/jakarta-bandung-railway',
		reason: [
			'In service since 2 October 2023, with a Chinese share of 40% and Chinese loans.',
			'2023年10月2日開業。中国側の出資40%と中国の融資による。'
		],
		evidence: ['rail/jakarta-bandung-railway'],
		since: [
			'Talks on its debt were reported concluded by 13 March 2026; the terms were not seen.',
			'債務協議は2026年3月13日までに妥結と報じられた。条件は未確認。'
		]
	},
	C27: {
		summary: [
			'China is the largest trading partner of most countries of South-East Asia.',
			'東南アジアの大半の国で、中国が最大の貿易相手国である。'
		],
		view: '?layers=trade&at=3.5/8/110',
		reason: [
			'Of ten out of eleven. Brunei is unclear, and Laos depends on whether electricity is counted.',
			'11か国中10か国。ブルネイは不明瞭で、ラオスは電力を数えるかどうかによる。'
		],
		evidence: [
			'trade/brn-largest-partner',
			'trade/idn-largest-partner',
			'trade/khm-largest-partner',
			'trade/lao-largest-partner',
			'trade/mmr-largest-partner',
			'trade/mys-largest-partner',
			'trade/phl-largest-partner',
			'trade/sgp-largest-partner',
			'trade/tha-largest-partner',
			'trade/tls-largest-partner',
			'trade/vnm-largest-partner'
		]
	},
	C28: {
		summary: [
			'China is the largest investor in most countries of South-East Asia.',
			'東南アジアの大半の国で、中国が最大の投資国である。'
		],
		view: null,
		reason: [
			'A US official is reported to have called the United States the first foreign investor in the region in 2024; the report was not kept, so none is cited. No figures by country were gathered, and nothing is drawn.',
			'米当局者が2024年に米国を同地域最大の投資国と述べたと報じられたが、その報道は保存しておらず引用しない。国別の数値を集めていないため、地図には示さない。'
		],
		evidence: []
	},
	C29: {
		summary: [
			'China holds joint exercises with most states of South-East Asia.',
			'中国は東南アジアの大半の国と合同演習を行っている。'
		],
		view: '?layers=exercises-and-arms&at=3.5/8/110',
		reason: [
			'Seven of eleven were seen: Cambodia, Indonesia, Laos, Malaysia, Singapore, Thailand and Vietnam.',
			'11か国中7か国を確認。カンボジア、インドネシア、ラオス、マレーシア、シンガポール、タイ、ベトナム。'
		],
		evidence: [
			'exercises-and-arms/golden-dragon-cambodia',
			'exercises-and-arms/peace-garuda-indonesia',
			'exercises-and-arms/friendship-shield-laos',
			'exercises-and-arms/peace-and-friendship-malaysia',
			'exercises-and-arms/naval-exercise-singapore',
			'exercises-and-arms/falcon-strike-thailand',
			'exercises-and-arms/first-army-training-vietnam'
		]
	},
	C30: {
		summary: [
			'China is negotiating the sale of J-10 fighters to Indonesia, in spite of disputes at sea.',
			'中国は海上の係争にもかかわらず、インドネシアにJ-10戦闘機の売却を交渉している。'
		],
		view: '?layers=exercises-and-arms&at=4/0/112&where=exercises-and-arms.kind:arms&select=exercises-and-arms/j-10-fighters-indonesia',
		reason: [
			'Jakarta announced it as decided on 15 October 2025; a contract was not seen.',
			'2025年10月15日、インドネシア政府が決定済みと発表。契約は未確認。'
		],
		evidence: ['exercises-and-arms/j-10-fighters-indonesia', 'diplomacy/indonesia-j-10-2025']
	},
	C31: {
		summary: [
			'China built up the Ream Naval Base in Cambodia and now has access to it.',
			'中国はカンボジアのリアム海軍基地を整備し、現在利用できる。'
		],
		view: '?layers=ream&at=9/10.5/103.62&select=ream/ream-naval-base',
		verdict: 'supported',
		reason: [
			'Rebuilt with Chinese money, with a joint centre since 5 April 2025. Cambodia denies that China has exclusive use of it.',
			'中国の資金で改修され、2025年4月5日から共同センターがある。カンボジアは中国の排他的利用を否定している。'
		],
		evidence: ['ream/ream-naval-base'],
		since: [
			'USS Cincinnati docked there from 24 to 28 January 2026.',
			'2026年1月24~28日、米艦シンシナティが寄港した。'
		]
	},
	C32: {
		summary: [
			'Malaysia has opposed interference from outside in the South China Sea, as Beijing does.',
			'マレーシアは中国と同様、南シナ海への域外の介入に反対してきた。'
		],
		view: '?layers=diplomacy&t=2024-06-06&at=4/4/108&select=diplomacy/anwar-south-china-sea-2024',
		reason: [
			'The prime minister said so in June 2024; a statement with China followed in April 2025.',
			'2024年6月に首相が発言し、2025年4月に中国との共同声明が続いた。'
		],
		evidence: ['diplomacy/anwar-south-china-sea-2024', 'diplomacy/malaysia-china-statement-2025']
	},
	C33: {
		summary: [
			'ASEAN meetings call for disputes at sea to be settled under the law of the sea convention.',
			'ASEANの会合は、国連海洋法条約に基づく海洋紛争の解決を求めている。'
		],
		view: '?layers=diplomacy&t=2025-05-28&at=4/5/108&select=diplomacy/asean-summit-46',
		reason: [
			'So the chair’s statement of the 46th summit, May 2025.',
			'2025年5月の第46回首脳会議議長声明がそう述べる。'
		],
		evidence: [
			'diplomacy/asean-summit-46',
			'diplomacy/asean-statement-2023',
			'diplomacy/arbitral-award-2016'
		]
	},
	C34: {
		summary: [
			'States of the region hold back from voicing concern when Chinese vessels harass Philippine ones.',
			'域内の国々は、中国船によるフィリピン船への妨害に懸念を表明することを控えている。'
		],
		view: '?layers=diplomacy&t=2023-12-01&at=4/10/115&select=diplomacy/asean-statement-2023',
		reason: [
			'ASEAN ministers did voice concern in December 2023, without naming China.',
			'ASEAN外相は2023年12月、中国を名指しせずに懸念を表明した。'
		],
		evidence: ['diplomacy/asean-statement-2023']
	},
	C35: {
		summary: [
			'Chinese vessels harass Philippine boats and ships in the South China Sea.',
			'南シナ海で中国船がフィリピンの漁船や船舶を妨害している。'
		],
		view: '?layers=south-china-sea&t=2025-12-12&at=5.5/12/116.5&select=south-china-sea/incident-2025-12-12-sabina-shoal',
		reason: [
			'Thirty incidents from 2023 to 2026 are on record, most of them by Philippine account.',
			'2023~2026年に30件の記録があり、多くはフィリピン側の発表による。'
		],
		evidence: [
			'south-china-sea/incident-2023-08-05-second-thomas-shoal',
			'south-china-sea/incident-2024-06-17-second-thomas-shoal',
			'south-china-sea/incident-2024-08-31-sabina-shoal',
			'south-china-sea/incident-2025-08-11-scarborough-shoal',
			'south-china-sea/incident-2025-10-12-thitu-island',
			'south-china-sea/incident-2025-12-12-sabina-shoal',
			'south-china-sea/incident-2026-01-12-scarborough-shoal',
			'south-china-sea/arbitral-award'
		],
		since: [
			'A fishing boat was blocked at Scarborough Shoal on 12 January 2026, the first case of that year.',
			'2026年1月12日、スカボロー礁で漁船が進路を阻まれた。同年最初の事例。'
		]
	},
	C36: {
		summary: [
			'In his first term President Trump did not attend the ASEAN summits.',
			'トランプ大統領は1期目にASEAN首脳会議に出席しなかった。'
		],
		view: '?layers=diplomacy&t=2017-11-13&at=4/13/118&select=diplomacy/trump-manila-2017',
		reason: [
			'He took part in ASEAN meetings in Manila in November 2017 and left before the East Asia Summit. He was absent in the two years after; for 2020 no source was read.',
			'2017年11月にマニラのASEAN会合に出席し、東アジア首脳会議の前に離れた。続く2年は欠席。2020年は出典を確認していない。'
		],
		evidence: [
			'diplomacy/trump-manila-2017',
			'diplomacy/trump-absent-2018',
			'diplomacy/trump-absent-2019',
			'diplomacy/trump-kuala-lumpur-2025'
		]
	},
	C37: {
		summary: [
			'The Biden administration did not answer Chinese influence there actively.',
			'バイデン政権は同地域での中国の影響力に積極的に対応しなかった。'
		],
		view: '?layers=diplomacy&t=2022-11-12&at=4/10/108&select=diplomacy/biden-phnom-penh-2022',
		reason: [
			'A judgement. President Biden hosted a summit and attended one in 2022, and missed those of 2023 and 2024.',
			'判断による。バイデン大統領は2022年に首脳会議を主催し1回出席、2023年と2024年は欠席した。'
		],
		evidence: [
			'diplomacy/us-asean-special-summit-2022',
			'diplomacy/biden-phnom-penh-2022',
			'diplomacy/biden-absent-2023',
			'diplomacy/biden-absent-2024'
		]
	},
	C38: {
		summary: [
			'The strategy of 2025 does not mention South-East Asia.',
			'2025年の戦略は東南アジアに言及していない。'
		],
		view: '?layers=diplomacy&t=2025-12-04&at=3.5/8/110&select=diplomacy/us-strategy-2025',
		reason: [
			'Two commentaries count two mentions in passing. Neither a member state nor ASEAN is named.',
			'2つの論評が2か所の言及を数える。加盟国名もASEANも挙げられていない。'
		],
		evidence: [STRATEGY_2025]
	},
	C39: {
		summary: [
			'The United States and Japan should keep at least a US sphere around the Japanese archipelago.',
			'日米は少なくとも日本列島周辺の米国の勢力圏を維持すべきである。'
		],
		view: '?layers=first-island-chain&at=4.5/33/135',
		reason: [
			'What the author recommends. How far such a sphere would reach is not said, so no line is drawn for it.',
			'著者の提言。範囲は示されていないため、線は描かない。'
		],
		evidence: []
	}
};
