/** Events of Mageshima and of the bases it is to relieve, in our words. */
import type { EventText } from './events.ts';

export const MAGESHIMA_EVENTS: Readonly<Record<string, EventText>> = {
	'mageshima-base-2011-06-21': {
		name: ['Mageshima named in a 2+2 document', '2プラス2文書に馬毛島を明記'],
		summary: [
			'A document of the Japanese and US foreign and defence ministers names Mageshima as a place to study for permanent carrier landing practice.',
			'日米安全保障協議委員会(2プラス2)の文書が、空母艦載機離着陸訓練の恒久的な施設の検討対象として馬毛島を挙げる。'
		],
		note: [
			'Title and date were read in the document; the passage on Mageshima in reports of the Mainichi and the Minaminippon Shimbun.',
			'文書は題名と日付を確認。馬毛島に関する記述は毎日新聞と南日本新聞の記事による。'
		]
	},
	'mageshima-base-2019-01': {
		name: ['Provisional deal on the sale', '売買で仮合意'],
		summary: [
			'The state and the main landowner reach a provisional deal at about 16 billion yen.',
			'国と大半を所有する地権者が約160億円で仮合意する。'
		]
	},
	'mageshima-base-2019-05-10': {
		name: ['Landowner gives notice', '地権者が交渉打ち切りを通告'],
		summary: [
			'The defence minister says that the landowner has given notice of ending the talks.',
			'防衛相が、地権者から交渉打ち切りの通告があったと明らかにする。'
		],
		note: [
			'A Jiji Press report, read in a copy on a forum.',
			'時事通信の記事を掲示板の転載で読んだ。'
		]
	},
	'mageshima-base-2019-11-29': {
		name: ['State signs to buy most of the island', '国が島の大半の売買契約'],
		summary: [
			'The government signs a contract to buy most of the island for about 16 billion yen.',
			'政府が島の大半を約160億円で取得する売買契約を結ぶ。'
		],
		note: ['FNN/KTS dates the contract 30 November.', 'FNN(鹿児島テレビ)は契約日を11月30日とする。']
	},
	'mageshima-base-2019-12-02': {
		name: ['Purchase announced', '取得の合意を発表'],
		summary: [
			'The Chief Cabinet Secretary announces the agreement of 29 November.',
			'官房長官が11月29日の合意を発表する。'
		]
	},
	'mageshima-base-2019-12-20': {
		name: ['Ministry says it will build a base', '防衛省が自衛隊施設の整備を表明'],
		summary: [
			'The Ministry of Defense says that it will build a Self-Defense Forces base on the island, more than half of which is already state land.',
			'防衛省が馬毛島に自衛隊施設を整備する方針と、島の過半がすでに国有地であることを明らかにする。'
		]
	},
	'mageshima-base-2020-08-07': {
		name: ['Layout published', '施設配置案を公表'],
		summary: [
			'The Ministry of Defense publishes the layout: runways of 2,450 m and 1,830 m, about four years of work, 150 to 200 staff.',
			'防衛省が配置案を公表。滑走路は2,450mと1,830m、工期は約4年、隊員150~200人。'
		]
	},
	'mageshima-base-2021-02': {
		name: ['Environmental assessment begins', '環境影響評価の手続き開始'],
		summary: [
			'The statutory environmental impact assessment begins.',
			'法令に基づく環境影響評価(アセスメント)の手続きが始まる。'
		]
	},
	'mageshima-base-2022-01': {
		name: ['Site confirmed at 2+2', '2プラス2で整備地に決定'],
		summary: [
			'The foreign and defence ministers of both countries confirm the island as the place where the facility will be built.',
			'日米の外務・防衛担当閣僚が、馬毛島を施設の整備地とすることを確認する。'
		],
		note: ['The sources read give only the month.', '確認した資料には月までしか記載がない。']
	},
	'mageshima-base-2022-11': {
		name: ['Governor accepts the project', '知事が計画を容認'],
		summary: ['The governor of Kagoshima accepts the project.', '鹿児島県知事が計画を容認する。'],
		note: ['The sources read give only the month.', '確認した資料には月までしか記載がない。']
	},
	'mageshima-base-2023-01-11': {
		name: ['2+2 welcomes progress', '2プラス2が進展を歓迎'],
		summary: [
			'A statement of the ministers, meeting in Washington, welcomes progress on the facility.',
			'ワシントンでの2プラス2の共同発表が、馬毛島の施設整備の進展を歓迎する。'
		]
	},
	'mageshima-base-2023-01-12': {
		name: ['Construction starts', '基地本体の着工'],
		summary: [
			'The final environmental report is published and construction starts the same day; four years of work are expected.',
			'環境影響評価書が公告され、同日着工。工期は4年を見込む。'
		]
	},
	'mageshima-base-2024-09-10': {
		name: ['Completion put back to March 2030', '完成を2030年3月末に延期'],
		summary: [
			'The Ministry of Defense moves the completion of the whole base from 2027 to the end of March 2030.',
			'防衛省が基地全体の完成時期を2027年から2030年3月末に見直す。'
		]
	},
	'mageshima-base-2024-11': {
		name: ['Work on staff housing stops', '隊員宿舎の工事が中断'],
		summary: [
			'Work on staff housing on Tanegashima stops after rocks and buried waste are found.',
			'種子島の隊員宿舎の工事が、岩や埋設廃棄物の発見により中断する。'
		],
		note: [
			'Marked at the base; the housing is on Tanegashima. Reported in May 2025.',
			'印は基地の位置。宿舎は種子島にある。2025年5月に報じられた。'
		]
	},
	'mageshima-base-2025-03-24': {
		name: ['Advance unit formed', '先遣隊を編成'],
		summary: [
			'The Air Self-Defense Force announces an advance unit of about 90 for Mageshima, at Kasuga.',
			'航空自衛隊が約90人の馬毛島先遣隊を春日基地に編成したと発表する。'
		],
		note: [
			'Marked at the base; the unit was formed at Kasuga. The month is inferred from the text of the article.',
			'印は馬毛島の位置。部隊は春日で編成された。月は記事の本文から推定。'
		]
	},
	'mageshima-base-2025-10': {
		name: ['Work force at its peak', '工事従事者が最多に'],
		summary: [
			'The work force reaches 6,040: 4,200 on the island and 1,840 on Tanegashima.',
			'工事従事者が6,040人(馬毛島4,200人、種子島1,840人)に達する。'
		]
	},
	'mageshima-base-2025-12': {
		name: ['Control tower completed', '管制塔が完成'],
		summary: ['The control tower is completed.', '管制塔が完成する。'],
		note: ['Stated in a report of February 2026.', '2026年2月の報道による。']
	},
	'mageshima-base-2026-01': {
		name: ['Cost put at 1.42 trillion yen', '累計費用1.42兆円との報道'],
		summary: [
			'The cost so far is put at 1.42 trillion yen, and landing practice is reported as possible from 2028.',
			'累計費用は1兆4,200億円、FCLPは2028年から可能になると報じられる。'
		],
		note: [
			'An investors’ blog that cites the local press.',
			'地元報道を引用した投資家向けブログによる。'
		]
	},
	'mageshima-base-2026-02-23': {
		name: ['Main runway takes shape', '主滑走路の姿が明らかに'],
		summary: [
			'Film from the air shows the main runway taking shape and most of the island graded.',
			'空撮映像で、形になりつつある主滑走路と、島の大半が造成された様子が確認される。'
		]
	},
	'mageshima-base-2027-12': {
		name: ['Airfield due', '飛行場施設の完成予定'],
		summary: [
			'The runways and airfield facilities needed for landing practice are due to be ready.',
			'FCLPに必要な滑走路などの飛行場施設が完成する予定。'
		],
		note: ['The plan as it stood in November 2025.', '2025年11月時点の予定。']
	},
	'mageshima-base-2030-03-31': {
		name: ['Whole base due', '基地全体の完成予定'],
		summary: ['The whole base is due to be complete.', '基地全体が完成する予定。'],
		note: ['The end of Japanese fiscal year 2029.', '2029年度末にあたる。']
	},
	'mcas-iwakuni-2017-11-28': {
		name: ['First squadrons move from Atsugi', '厚木から移駐の第一陣'],
		summary: [
			'The first jet squadrons of Carrier Air Wing 5 move in from Atsugi.',
			'第5空母航空団の艦載機部隊の第一陣が厚木から移駐する。'
		]
	},
	'mcas-iwakuni-2018-03': {
		name: ['Move of the air wing complete', '空母航空団の移駐が完了'],
		summary: [
			'VFA-27 and VFA-102 arrive and complete the move of the fixed-wing aircraft of Carrier Air Wing 5.',
			'VFA-27とVFA-102が到着し、第5空母航空団の固定翼機の移駐が完了する。'
		],
		note: ['The navy’s release is of 28 March 2018.', '米海軍の発表は2018年3月28日付。']
	},
	'mcas-iwakuni-2025-09-17': {
		name: ['Landing practice held at Iwakuni', '岩国でFCLP実施'],
		summary: [
			'Carrier landing practice is held at Iwakuni for the first time since September 2000, because Iwo To was erupting.',
			'硫黄島の噴火のため、2000年9月以来となるFCLPが岩国で行われる。'
		]
	},
	'mcas-iwakuni-2025-09-25': {
		name: ['Landing practice ends', '岩国のFCLPが終了'],
		summary: [
			'The practice ends, a day before the period that had been notified.',
			'通告された期間より1日早く訓練が終わる。'
		]
	},
	'mcas-iwakuni-2025-11-13': {
		name: ['Governor and mayor protest', '知事と市長が実施しないよう要請'],
		summary: [
			'The governor and the mayor ask the defence minister that landing practice never be held at Iwakuni again.',
			'山口県知事と岩国市長が、岩国で今後FCLPを実施しないよう防衛相に求める。'
		],
		note: ['The date is that of the report.', '日付は報道の日。']
	},
	'iwo-to-1991': {
		name: ['Landing practice moves to Iwo To', '硫黄島での訓練開始'],
		summary: [
			'Night landing practice moves here from Atsugi as a provisional measure.',
			'厚木の夜間離着陸訓練が暫定措置として硫黄島に移る。'
		]
	},
	'iwo-to-2025-09': {
		name: ['Eruption prevents landing practice', '噴火でFCLP実施できず'],
		summary: [
			'An eruption prevents landing practice on the island; it moves to Iwakuni.',
			'噴火のため島での訓練ができず、岩国に移される。'
		]
	},
	'naf-atsugi-2018-03': {
		name: ['Air wing leaves for Iwakuni', '空母航空団が岩国へ移駐完了'],
		summary: [
			'The fixed-wing aircraft of Carrier Air Wing 5 complete their departure for Iwakuni.',
			'第5空母航空団の固定翼機が岩国への移駐を終える。'
		]
	}
};
