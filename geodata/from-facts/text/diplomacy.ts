/** The events of diplomacy and politics in our words, by row. */
import type { Pair } from '../draft.ts';

interface EventText {
	readonly id: string;
	readonly name: Pair;
	readonly summary: Pair;
	readonly note?: Pair;
	/** Where the row is more precise than what was read. */
	readonly date?: string;
	/** The first day on which it is no longer so, where it lasted. */
	readonly until?: string;
	/** Whether the day was worked out. */
	readonly inferred?: true;
	/** Whether the place was not read. */
	readonly unplaced?: true;
}

export const PLACES: Readonly<Record<string, Pair>> = {
	'The Hague': ['The Hague', 'ハーグ'],
	Manila: ['Manila', 'マニラ'],
	'Washington, DC': ['Washington, DC', 'ワシントンDC'],
	Singapore: ['Singapore', 'シンガポール'],
	'Nonthaburi (Bangkok)': ['Nonthaburi, near Bangkok', 'ノンタブリー(バンコク近郊)'],
	'Phnom Penh': ['Phnom Penh', 'プノンペン'],
	Tokyo: ['Tokyo', '東京'],
	Jakarta: ['Jakarta', 'ジャカルタ'],
	'Jakarta (ASEAN Secretariat)': ['Jakarta, ASEAN Secretariat', 'ジャカルタ(ASEAN事務局)'],
	'Kuala Lumpur': ['Kuala Lumpur', 'クアラルンプール'],
	Vientiane: ['Vientiane', 'ビエンチャン'],
	Putrajaya: ['Putrajaya', 'プトラジャヤ'],
	'Kisarazu, Chiba': ['Kisarazu, Chiba', '千葉県木更津市'],
	'Nagai, Yamagata': ['Nagai, Yamagata', '山形県長井市'],
	'Sanjo, Niigata': ['Sanjo, Niigata', '新潟県三条市'],
	'Imabari, Ehime': ['Imabari, Ehime', '愛媛県今治市'],
	'Pacific off Shikoku': ['Pacific off Shikoku', '四国沖の太平洋'],
	'Sea of Japan': ['Sea of Japan', '日本海']
};

const HOMETOWN_NOTE: Pair = [
	'JICA says that the scheme was never a measure of immigration.',
	'JICAは、移民促進策ではないと説明している。'
];
const hometown = (id: string, en: string, ja: string, forEn: string, forJa: string): EventText => ({
	id: `jica-hometown-${id}`,
	name: [`JICA “hometown” for ${forEn}`, `JICA「ホームタウン」(${forJa})`],
	summary: [
		`JICA names ${en} a hometown for ${forEn}; the scheme is dropped on 25 September 2025 after protests over rumours of immigration.`,
		`JICAが${ja}を${forJa}の「ホームタウン」に認定。移民のうわさへの抗議を受け、2025年9月25日に撤回。`
	],
	note: HOMETOWN_NOTE,
	until: '2025-09-25'
});

const SEE_PATROLS: Pair = [
	'Its route, where described, is in the layer of air patrols.',
	'経路が公表されたものは共同飛行のレイヤーに示す。'
];

export const EVENTS: Readonly<Record<string, EventText>> = {
	T01: {
		id: 'arbitral-award-2016',
		name: ['South China Sea award', '南シナ海仲裁判断'],
		summary: [
			'A tribunal under the law of the sea convention rules for the Philippines: China’s claim to historic rights has no legal basis.',
			'国連海洋法条約に基づく仲裁裁判所がフィリピンの主張を認め、中国の歴史的権利の主張に法的根拠はないと判断。'
		]
	},
	T02: {
		id: 'trump-manila-2017',
		name: ['Trump at ASEAN meetings, Manila', 'トランプ氏、マニラのASEAN会合に出席'],
		summary: [
			'President Trump takes part in ASEAN meetings in Manila and leaves before the plenary of the East Asia Summit on 14 November.',
			'トランプ大統領がマニラでASEAN関連会合に出席し、14日の東アジア首脳会議の全体会合前に離れる。'
		]
	},
	T03: {
		id: 'us-strategy-2017',
		name: ['US National Security Strategy 2017', '米国家安全保障戦略(2017年)'],
		summary: [
			'The first Trump strategy calls China and Russia revisionist powers, and China a strategic competitor.',
			'第1次トランプ政権の戦略は、中国とロシアを修正主義勢力、中国を戦略的競争相手とする。'
		]
	},
	T04: {
		id: 'trump-absent-2018',
		name: ['Trump absent from ASEAN summits, 2018', 'トランプ氏、ASEAN首脳会議を欠席(2018年)'],
		summary: [
			'President Trump does not attend the ASEAN and East Asia summits of the year.',
			'トランプ大統領がこの年のASEAN・東アジア首脳会議を欠席。'
		],
		note: [
			'A report of 2019 speaks of a second absence in a row; the month and venue were not read.',
			'2019年の報道が2年連続の欠席とする。月と開催地は出典で未確認。'
		],
		date: '2018',
		unplaced: true
	},
	T05: {
		id: 'trump-absent-2019',
		name: ['Trump absent from ASEAN summits, 2019', 'トランプ氏、ASEAN首脳会議を欠席(2019年)'],
		summary: [
			'President Trump is absent; the adviser O’Brien stands in, and seven ASEAN leaders skip the summit with the United States.',
			'トランプ大統領が欠席し、オブライエン補佐官が代理出席。ASEANの7首脳が米国との首脳会議を欠席。'
		]
	},
	T07: {
		id: 'us-indo-pacific-strategy-2022',
		name: ['US Indo-Pacific Strategy', '米インド太平洋戦略'],
		summary: [
			'Names five treaty allies in the region: Australia, Japan, South Korea, the Philippines and Thailand.',
			'域内の条約同盟国として豪州、日本、韓国、フィリピン、タイの5か国を挙げる。'
		]
	},
	T08: {
		id: 'us-asean-special-summit-2022',
		name: ['US–ASEAN special summit, Washington', '米ASEAN特別首脳会議(ワシントン)'],
		summary: [
			'President Biden hosts ASEAN leaders in Washington.',
			'バイデン大統領がワシントンにASEAN首脳を招く。'
		],
		note: [
			'The month is worked out: six months before November 2022.',
			'月は「2022年11月の6か月前」との記述から算出。'
		],
		inferred: true
	},
	T09: {
		id: 'us-strategy-2022',
		name: ['US National Security Strategy 2022', '米国家安全保障戦略(2022年)'],
		summary: [
			'The Biden strategy calls China the most consequential geopolitical challenge, and the only competitor able to reshape the order.',
			'バイデン政権の戦略は中国を最も重大な地政学的挑戦、秩序を変えうる唯一の競争相手とする。'
		],
		note: [
			'The word “pacing” was not seen in the extracts; it belongs to the defence strategy of that year.',
			'抜粋に「ペーシング」の語はなく、同年の国防戦略の用語である。'
		]
	},
	T10: {
		id: 'biden-phnom-penh-2022',
		name: ['Biden at summits in Phnom Penh', 'バイデン氏、プノンペンの首脳会議に出席'],
		summary: [
			'President Biden attends the US–ASEAN and East Asia summits.',
			'バイデン大統領が米ASEAN首脳会議と東アジア首脳会議に出席。'
		]
	},
	T11: {
		id: 'japan-security-documents-2022',
		name: ['Japan’s three security documents', '日本の安保3文書'],
		summary: [
			'Japan aims at defence-related spending of 2% of GDP by fiscal 2027.',
			'日本が2027年度に防衛関連費をGDP比2%とする方針を決定。'
		],
		note: ['The day was not read in a source.', '日は出典で未確認。'],
		date: '2022-12'
	},
	T12: {
		id: 'biden-absent-2023',
		name: ['Biden absent from summits in Jakarta', 'バイデン氏、ジャカルタの首脳会議を欠席'],
		summary: [
			'President Biden does not attend the ASEAN summits; Vice-President Harris does.',
			'バイデン大統領がASEAN関連首脳会議を欠席し、ハリス副大統領が出席。'
		]
	},
	T13: {
		id: 'asean-statement-2023',
		name: ['ASEAN statement on the South China Sea', 'ASEAN外相の南シナ海声明'],
		summary: [
			'ASEAN foreign ministers issue a statement of concern by itself, naming no state.',
			'ASEAN外相が単独の声明で懸念を表明。国名は挙げない。'
		],
		note: ['The day was not read in a source.', '日は出典で未確認。'],
		date: '2023-12'
	},
	T14: {
		id: 'anwar-south-china-sea-2024',
		name: ['Anwar on the South China Sea', 'アンワル首相の南シナ海発言'],
		summary: [
			'The Malaysian prime minister says that the disputes should be left to ASEAN and China, without outside parties.',
			'マレーシア首相が、係争は域外国抜きでASEANと中国に委ねるべきだと発言。'
		]
	},
	T15: {
		id: 'biden-absent-2024',
		name: ['Biden absent from summits in Vientiane', 'バイデン氏、ビエンチャンの首脳会議を欠席'],
		summary: [
			'President Biden does not attend the ASEAN and East Asia summits for a second year; Secretary Blinken does.',
			'バイデン大統領がASEAN・東アジア首脳会議を2年連続で欠席し、ブリンケン国務長官が出席。'
		]
	},
	T16: {
		id: 'lower-house-election-2024',
		name: ['Lower-house election, Japan', '衆議院選挙(日本)'],
		summary: [
			'The LDP falls from 247 seats to 191; the coalition wins 215 of 465 and loses its majority.',
			'自民党は247議席から191議席に減少。与党は465議席中215議席で過半数を失う。'
		]
	},
	T17: {
		id: 'malaysia-china-statement-2025',
		name: ['Malaysia–China statement', 'マレーシア・中国共同声明'],
		summary: [
			'After President Xi’s visit: the South China Sea to be settled peacefully, and a code of conduct hoped for in 2026.',
			'習主席の訪問後、南シナ海の平和的解決と2026年の行動規範への期待を表明。'
		]
	},
	T18: {
		id: 'asean-summit-46',
		name: ['46th ASEAN summit: chair’s statement', '第46回ASEAN首脳会議の議長声明'],
		summary: [
			'Supports a settlement on the basis of the law of the sea convention, and self-restraint at sea.',
			'国連海洋法条約に基づく解決と海上での自制を支持。'
		]
	},
	T19: {
		id: 'two-plus-two-called-off-2025',
		name: ['2+2 talks called off, reported', '日米2+2の見送り(報道)'],
		summary: [
			'The Financial Times reports that Japan called off talks of 1 July after the United States raised its request to 3.5% of GDP; Tokyo denies the figure.',
			'フィナンシャル・タイムズは、米国が要求をGDP比3.5%へ引き上げた後、日本が7月1日の協議を見送ったと報道。日本政府は数値を否定。'
		]
	},
	T20: {
		id: 'upper-house-election-2025',
		name: ['Upper-house election, Japan', '参議院選挙(日本)'],
		summary: [
			'The LDP and Komeito win 47 of the contested seats (LDP 39) and lose their majority there too.',
			'自公は改選47議席(自民39)にとどまり、参院でも過半数を失う。'
		]
	},
	T21a: hometown('kisarazu', 'Kisarazu', '木更津市', 'Nigeria', 'ナイジェリア'),
	T21b: hometown('nagai', 'Nagai', '長井市', 'Tanzania', 'タンザニア'),
	T21c: hometown('sanjo', 'Sanjo', '三条市', 'Ghana', 'ガーナ'),
	T21d: hometown('imabari', 'Imabari', '今治市', 'Mozambique', 'モザンビーク'),
	T22: {
		id: 'indonesia-j-10-2025',
		name: ['Indonesia says it will buy J-10 fighters', 'インドネシア、J-10購入を表明'],
		summary: [
			'The defence minister says that at least 42 Chinese fighters will be bought; a budget of US$9bn is approved.',
			'国防相が中国製戦闘機を少なくとも42機購入すると述べ、予算90億米ドルが承認される。'
		]
	},
	T23: {
		id: 'takaichi-policy-speech-2025',
		name: ['Takaichi’s first policy speech', '高市首相の所信表明演説'],
		summary: [
			'The Japanese prime minister moves the goal of 2% of GDP forward to fiscal 2025.',
			'高市首相がGDP比2%の目標を2025年度に前倒し。'
		],
		note: [
			'The source says Friday; the day was worked out.',
			'出典は「金曜日」とし、日付は算出した。'
		],
		inferred: true
	},
	T24: {
		id: 'trump-kuala-lumpur-2025',
		name: [
			'Trump at the ASEAN summit, Kuala Lumpur',
			'トランプ氏、クアラルンプールのASEAN首脳会議に出席'
		],
		summary: [
			'President Trump attends, for the first time since 2017, and witnesses an accord of Thailand and Cambodia.',
			'トランプ大統領が2017年以来初めて出席し、タイとカンボジアの合意に立ち会う。'
		]
	},
	T25: {
		id: 'timor-leste-joins-asean',
		name: ['Timor-Leste joins ASEAN', '東ティモールがASEANに加盟'],
		summary: ['The eleventh member.', '11番目の加盟国となる。']
	},
	T26: {
		id: 'japan-supplementary-budget-2025',
		name: ['Japan’s supplementary budget', '日本の補正予算'],
		summary: [
			'The cabinet passes a budget that, Tokyo says, brings defence-related spending of fiscal 2025 to 2% of GDP.',
			'閣議決定。日本政府は2025年度の防衛関連費がGDP比2%に達すると説明。'
		]
	},
	T27: {
		id: 'us-strategy-2025',
		name: ['US National Security Strategy 2025', '米国家安全保障戦略(2025年)'],
		summary: [
			'The White House publishes the strategy of the second Trump administration. Two counts find two mentions of South-East Asia in it.',
			'ホワイトハウスが第2次トランプ政権の戦略を公表。東南アジアへの言及は2か所と2つの記事が数える。'
		],
		note: [
			'The article says that it does not mention South-East Asia.',
			'記事は東南アジアへの言及がないとする。'
		]
	},
	T28: {
		id: 'joint-flight-shikoku-2025',
		name: ['Chinese and Russian bombers off Shikoku', '中露爆撃機の四国沖飛行'],
		summary: [
			'They fly together through the Miyako Strait and off Shikoku, for the first time there.',
			'中露の爆撃機が宮古海峡を通り、四国沖で初めて共同飛行。'
		],
		note: SEE_PATROLS
	},
	T29: {
		id: 'us-japan-flight-2025',
		name: ['US bombers fly with Japanese fighters', '米爆撃機と空自戦闘機の飛行'],
		summary: [
			'Two US B-52s fly with three F-35s and three F-15s of Japan over the Sea of Japan.',
			'米B-52爆撃機2機が空自F-35とF-15各3機と日本海上空を飛行。'
		],
		note: SEE_PATROLS
	},
	T30: {
		id: 'core-five-reported-2025',
		name: ['“Core Five” reported, and denied', '「コア・ファイブ」の報道と否定'],
		summary: [
			'Politico, after Defense One, reports a longer draft of the strategy that floats a Core Five. The White House denies that there is one.',
			'Defense Oneに続きPoliticoが、「コア・ファイブ」に触れる戦略の長い草案を報道。ホワイトハウスは存在を否定。'
		],
		note: [
			'Defense One came first, the same week; its day was not seen.',
			'Defense Oneの報道は同じ週で、日は未確認。'
		]
	},
	T31: {
		id: 'us-defense-strategy-2026',
		name: ['US National Defense Strategy 2026', '米国防戦略(2026年)'],
		summary: [
			'Defence by denial along the First Island Chain, and 5% of GDP as the new standard for allies.',
			'第一列島線に沿った拒否的防衛と、同盟国の新基準としてGDP比5%を掲げる。'
		],
		note: ['After the article.', '記事の公表後。']
	},
	T32: {
		id: 'lower-house-election-2026',
		name: ['Lower-house election, Japan', '衆議院選挙(日本)'],
		summary: [
			'The LDP under Prime Minister Takaichi wins 316 of 465 seats, over two thirds.',
			'高市首相の自民党が465議席中316議席を獲得し、3分の2を超える。'
		],
		note: [
			'After the article. Some agencies print 315.',
			'記事の公表後。315議席とする通信社もある。'
		]
	},
	T33: {
		id: 'joint-patrol-11-2026',
		name: ['Eleventh China–Russia joint air patrol', '第11回中露共同飛行'],
		summary: [
			'Over the Sea of Japan, the East China Sea and the western Pacific.',
			'日本海、東シナ海、西太平洋上空。'
		],
		note: SEE_PATROLS
	}
};
