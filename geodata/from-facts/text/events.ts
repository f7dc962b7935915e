/** What happened, in our words: a headline and, where it adds something, a sentence and a caution. */
import type { Pair } from '../draft.ts';

export interface EventText {
	readonly name: Pair;
	readonly summary: Pair;
	readonly note?: Pair;
}

const GUAM: Readonly<Record<string, EventText>> = {
	'andersen-afb-2020-04-16': {
		name: ['Continuous bomber presence ends', '爆撃機の常時展開が終了'],
		summary: [
			'The US Air Force ends the continuous presence of bombers that it had kept on Guam since 2004.',
			'米空軍が2004年から続けてきたグアムへの爆撃機の常時展開を終える。'
		],
		note: ['Read in a forum thread that cites CNN.', 'CNNを引用した掲示板の投稿による。']
	},
	'andersen-afb-2024-12-10': {
		name: ['First missile intercept from Guam', 'グアムから初のミサイル迎撃'],
		summary: [
			'A ballistic missile is intercepted from Guam for the first time, in a live test.',
			'グアムからの弾道ミサイル迎撃試験が実射で初めて成功する。'
		],
		note: [
			'The date is the one in the United States; on Guam it may differ.',
			'日付は米国時間。グアムの現地日付とは異なる可能性がある。'
		]
	},
	'camp-blaz-2020-10-01': {
		name: ['Camp Blaz activated', 'キャンプ・ブラズが発足'],
		summary: ['The base is activated administratively.', '基地が組織として発足する。']
	},
	'camp-blaz-2023-01-26': {
		name: ['Reactivation and naming ceremony', '再発足・命名式典'],
		summary: [
			'The base is reactivated and named in a ceremony at Asan.',
			'アサンで再発足と命名の式典が行われる。'
		],
		note: [
			'Marked at the base; the ceremony was at Asan. Some reports misprint the year as 2022.',
			'印は基地の位置。式典はアサンで行われた。年を2022年と誤記した報道もある。'
		]
	},
	'camp-blaz-2024-12-14': {
		name: ['First Marines to move from Okinawa', '沖縄から第一陣の移転を発表'],
		summary: [
			'Japan and the United States announce the transfer of the first 100 or so Marines from Okinawa.',
			'日米両政府が、沖縄から海兵隊員の第一陣約100人を移すと発表する。'
		],
		note: [
			'The day of the joint statement, a Saturday; the Marines arrived over the following months.',
			'共同発表のあった土曜日。隊員はその後数か月かけて到着した。'
		]
	},
	'camp-blaz-2025-06': {
		name: ['Move into the barracks expected', '新隊舎への入居見込み'],
		summary: [
			'Marines from Okinawa were reported as due to begin moving into the new barracks.',
			'沖縄からの海兵隊員が新しい隊舎への入居を始める見込みと報じられる。'
		]
	},
	'camp-blaz-2028': {
		name: ['Full capacity planned', '完全運用を計画'],
		summary: [
			'Full operational capacity is planned for this year.',
			'この年の完全な運用能力の達成を計画。'
		]
	},
	'guam-1898': {
		name: ['Guam passes to the United States', 'グアムが米国領に'],
		summary: ['Guam comes under the control of the United States.', 'グアムが米国の統治下に入る。']
	},
	'guam-2012': {
		name: ['Agreement to move Marines to Guam', '海兵隊のグアム移転で合意'],
		summary: [
			'Japan and the United States agree to move about 5,000 Marines from Okinawa to Guam.',
			'日米が沖縄の海兵隊員約5,000人をグアムへ移すことで合意する。'
		]
	},
	'naval-base-guam-2002-10': {
		name: ['First attack submarine based here', '攻撃型原潜が初めて配備'],
		summary: [
			'The first forward-deployed attack submarine arrives.',
			'前方展開する攻撃型原子力潜水艦の1隻目が到着する。'
		]
	},
	'naval-base-guam-2009-10-01': {
		name: ['Joint Region Marianas formed', 'マリアナ統合地域に編入'],
		summary: [
			'The base joins Andersen in Joint Region Marianas.',
			'アンダーセン基地とともにマリアナ統合地域に編入される。'
		]
	},
	'tinian-airport-2016-12-07': {
		name: ['Tinian chosen as divert field', '代替飛行場にテニアンを選定'],
		summary: [
			'The US Air Force chooses Tinian as its divert airfield.',
			'米空軍が代替飛行場としてテニアンを選ぶ。'
		],
		note: [
			'The page gives 7 December without a year; 2016 is our reading.',
			'掲載ページには12月7日とあるが年がない。2016年は当方の判断。'
		]
	},
	'tinian-north-field-2023-03': {
		name: ['F-22s land on Tinian', 'F-22がテニアンに着陸'],
		summary: [
			'F-22 fighters land on Tinian, which the Air University describes as the start of its renewed use.',
			'F-22戦闘機がテニアンに着陸。米空軍大学はこれを再利用の始まりと位置づける。'
		],
		note: [
			'The landing was at the airport, not at North Field.',
			'着陸したのはノースフィールドではなく空港。'
		]
	},
	'tinian-north-field-2024-04': {
		name: ['Restoration contract', '復旧工事を発注'],
		summary: [
			'A contract of about 409 million dollars for the restoration is reported.',
			'約4億900万ドルの復旧工事契約が報じられる。'
		]
	},
	'tinian-north-field-2025-05': {
		name: ['Called a semi-permanent location', '「半恒久的な拠点」との説明'],
		summary: [
			'The Air University describes North Field as a semi-permanent contingency location.',
			'米空軍大学がノースフィールドを半恒久的な緊急時拠点と説明する。'
		],
		note: ['The month is taken from the title of the page.', '月はページの題名による。']
	}
};

const REAM: Readonly<Record<string, EventText>> = {
	'ream-naval-base-2019-07-21': {
		name: ['Secret agreement reported', '秘密合意の報道'],
		summary: [
			'The Wall Street Journal reports a secret agreement that would give China the use of part of the base for 30 years.',
			'ウォール・ストリート・ジャーナルが、基地の一部を30年間中国に使用させる秘密合意があると報じる。'
		]
	},
	'ream-naval-base-2019-07-22': {
		name: ['Hun Sen denies the report', 'フン・セン首相が報道を否定'],
		summary: [
			'Prime Minister Hun Sen of Cambodia denies the report of the day before.',
			'カンボジアのフン・セン首相が前日の報道を否定する。'
		]
	},
	'ream-naval-base-2020-09': {
		name: ['US-funded headquarters demolished', '米国資金の司令部庁舎を解体'],
		summary: [
			'A tactical headquarters building paid for by the United States is demolished, probably about 10 September, according to AMTI.',
			'米国の資金で建てられた戦術司令部の庁舎が解体される。AMTIは9月10日ごろとみる。'
		]
	},
	'ream-naval-base-2020-11-02': {
		name: ['Second US-funded building demolished', '米国資金の建物2棟目を解体'],
		summary: [
			'The demolition of a second building paid for by the United States is complete by this date.',
			'米国の資金で建てられた2棟目の建物の解体がこの日までに終わる。'
		]
	},
	'ream-naval-base-2021-05-21': {
		name: ['Two new buildings seen', '新たな建物2棟を確認'],
		summary: [
			'AMTI reports, from satellite images, two new buildings finished beside the demolished site.',
			'AMTIが衛星画像から、解体跡地の隣に新しい建物2棟が完成したと報告する。'
		]
	},
	'ream-naval-base-2022-06-08': {
		name: ['Ground broken for the expansion', '拡張工事の起工式'],
		summary: [
			'China and Cambodia break ground on the expansion: a dry dock, a longer pier, a workshop and a hospital.',
			'中国とカンボジアが、乾ドック、桟橋の延長、工場、病院を含む拡張工事の起工式を行う。'
		]
	},
	'ream-naval-base-2023-12-03': {
		name: ['Two Chinese corvettes at the pier', '中国のコルベット2隻が桟橋に'],
		summary: [
			'Two corvettes of the PLA Navy are seen at the new pier for the first time, according to AMTI.',
			'AMTIによると、中国海軍のコルベット2隻が新しい桟橋で初めて確認される。'
		]
	},
	'ream-naval-base-2024-04': {
		name: ['AMTI: corvettes there on 85 of 91 clear days', 'AMTI「晴天91日中85日に停泊」'],
		summary: [
			'AMTI reports that the corvettes were at the pier on 85 of 91 clear days and asks whether the presence is permanent.',
			'AMTIが、雲のない91日のうち85日でコルベットが桟橋にいたと報告し、常駐なのかを問う。'
		],
		note: [
			'The page shows no date; the Bangkok Post wrote of it on 27 April 2024.',
			'ページに日付はない。バンコク・ポストは2024年4月27日に取り上げた。'
		]
	},
	'ream-naval-base-2024-09-05': {
		name: ['Cambodia announces two corvettes from China', '中国からコルベット2隻供与と発表'],
		summary: [
			'Cambodia says that China will give it two Type 056C corvettes, in 2025 or later.',
			'カンボジアが、中国から056C型コルベット2隻を2025年以降に供与されると明らかにする。'
		],
		note: [
			'The ministry’s statement may be of 4 September.',
			'国防省の声明は9月4日付の可能性がある。'
		]
	},
	'ream-naval-base-2025-03': {
		name: ['US assessment lists a PLA facility', '米情報機関が中国軍施設に言及'],
		summary: [
			'The annual threat assessment of the US intelligence community lists a military facility of the PLA at Ream.',
			'米情報機関の年次脅威評価が、リアムの中国軍施設に言及する。'
		],
		note: [
			'The text was read in a copy in a public repository.',
			'本文は公開リポジトリの写しで読んだ。'
		]
	},
	'ream-naval-base-2025-04-05': {
		name: ['Joint support and training centre opens', '合同支援・訓練センターが開所'],
		summary: [
			'Cambodia and China inaugurate a joint support and training centre and present a pier of 650 m and a dry dock for 5,000 tonnes.',
			'カンボジアと中国が合同支援・訓練センターの開所式を行い、650mの桟橋と5,000トン級の乾ドックを公開する。'
		]
	},
	'ream-naval-base-2025-04-19': {
		name: ['Japanese minesweepers call', '海自の掃海部隊が寄港'],
		summary: [
			'Mine-warfare ships of the Japan Maritime Self-Defense Force begin a call of four days, the first by a foreign navy since the works.',
			'海上自衛隊の掃海部隊が4日間の寄港を始める。改修後、外国艦艇として初の訪問。'
		],
		note: [
			'The dates were announced on 15 April; a later report confirms the visit.',
			'日程は4月15日に発表された。訪問の実施は後の報道で確認できる。'
		]
	},
	'ream-naval-base-2026-01-24': {
		name: ['USS Cincinnati docks', '米艦シンシナティが接岸'],
		summary: [
			'USS Cincinnati docks until 28 January, the first US warship to do so since the base was rebuilt.',
			'米艦シンシナティが1月28日まで接岸する。基地の改修後、米艦の寄港は初めて。'
		]
	},
	'ream-naval-base-2026-01-28': {
		name: ['Visit of USS Cincinnati ends', 'シンシナティの訪問が終了'],
		summary: [
			'The visit ends; both sides are reported to back the return of the Angkor Sentinel exercises.',
			'訪問が終わる。双方は合同演習「アンコール・センチネル」の再開を支持したと報じられる。'
		]
	},
	'sihanoukville-port-2024-02': {
		name: ['Two Japanese destroyers call here', '海自護衛艦2隻が寄港'],
		summary: [
			'Two Japanese destroyers are sent to Sihanoukville rather than to Ream, according to AMTI.',
			'AMTIによると、海上自衛隊の護衛艦2隻がリアムではなくシハヌークビルに寄港する。'
		]
	}
};

export const EVENTS: Readonly<Record<string, EventText>> = { ...GUAM, ...REAM };
