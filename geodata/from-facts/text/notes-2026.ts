/** Notes on sightings since March 2026: the words of the facts, then ours. */
import type { Pair } from '../draft.ts';

export const NOTES_2026: Readonly<Record<string, Pair>> = {
	'From a list credited to the tracker of that Monday.': [
		'From a list credited to the tracker of that Monday.',
		'この月曜日の追跡記事を出典とする一覧による。'
	],
	'From a list credited to the tracker of that Monday; in availability to 10 May.': [
		'From a list credited to the tracker of that Monday; availability to 10 May.',
		'この月曜日の追跡記事を出典とする一覧による。5月10日まで整備中。'
	],
	'Berth K14; a USNI-based list of the same day agrees.': [
		'Berth K14; a list of the same day based on USNI agrees.',
		'K14バース。USNIに基づく同日の一覧とも一致。'
	],
	'Air wing change of command.': ['Air wing change of command.', '空母航空団の指揮官交代式。'],
	'Left San Diego for qualifications (to 5 April).': [
		'Left San Diego for qualifications (to 5 April).',
		'サンディエゴを出港し着艦資格審査へ(4月5日まで)。'
	],
	'Four-day visit at anchor.': ['Four-day visit at anchor.', '4日間の錨泊。'],
	'About 85 nautical miles east of Cape Hatteras; point computed. Start of deployment.': [
		'About 85 nautical miles east of Cape Hatteras; the point is computed from that. Start of the deployment.',
		'ハッテラス岬の東約85海里。位置はこの値から計算。展開の開始。'
	],
	'Passing exercise.': ['Passing exercise.', '親善訓練を実施。'],
	'Operations on 5-12 April.': ['Operations on 5–12 April.', '4月5~12日に活動。'],
	'About 170 nautical miles southwest of Cyprus; point computed from the island centre.': [
		'About 170 nautical miles south-west of Cyprus; the point is computed from the centre of the island.',
		'キプロスの南西約170海里。位置は島の中心から計算。'
	],
	'Start of COMPTUEX; area not named.': [
		'Start of COMPTUEX; the area is not named.',
		'総合訓練(COMPTUEX)の開始。海域名は示されていない。'
	],
	'Southbound.': ['Southbound.', '南航。'],
	'Two-day visit at anchor.': ['Two-day visit at anchor.', '2日間の錨泊。'],
	'Left Norfolk Naval Shipyard after 16 months.': [
		'Left Norfolk Naval Shipyard after 16 months.',
		'16か月を過ごしたノーフォーク海軍造船所を出た。'
	],
	'Northbound on 20-21 April after rounding southern Africa.': [
		'Northbound on 20–21 April after rounding southern Africa.',
		'アフリカ南端を回り、4月20~21日に北航。'
	],
	'Operations from 17 April.': ['Operations from 17 April.', '4月17日から活動。'],
	'Pier 11N after sea trials.': [
		'Pier 11N after sea trials.',
		'海上試験を終え第11桟橋北側に停泊。'
	],
	'Sighted in the strait.': ['Sighted in the strait.', '海峡で目撃。'],
	'Pre-deployment training.': ['Pre-deployment training.', '展開前の訓練。'],
	'Operating there.': ['Operating there.', 'ここで活動中。'],
	'In port, availability to 10 May.': [
		'In port, availability to 10 May.',
		'在港。5月10日まで整備。'
	],
	'Just arrived; USCarriers.net agrees (North Arabian Sea).': [
		'Just arrived; USCarriers.net agrees (North Arabian Sea).',
		'到着したばかり。USCarriers.net(アラビア海北部)とも一致。'
	],
	'USCarriers.net: northern Red Sea on 17-30 April.': [
		'USCarriers.net: northern Red Sea on 17–30 April.',
		'USCarriers.netによると4月17~30日は紅海北部。'
	],
	'Photo exercise with Argentine ships.': [
		'Photo exercise with Argentine ships.',
		'アルゼンチン艦艇との親善訓練で写真撮影。'
	],
	'Northbound.': ['Northbound.', '北航。'],
	'Southern Seas 2026, on the way to Virginia.': [
		'Southern Seas 2026, on the way to Virginia.',
		'「サザン・シーズ2026」でバージニアへ向かう途中。'
	],
	'Operation Epic Fury.': ['Operation Epic Fury.', '「エピック・フューリー作戦」に従事。'],
	'In port.': ['In port.', '在港。'],
	'Second carrier in this sea.': ['Second carrier in this sea.', 'この海域の2隻目の空母。'],
	'USCarriers.net has it west of Sicily in the first minutes of that day: the tracker lags.': [
		'USCarriers.net has it west of Sicily in the first minutes of that day: the tracker is behind.',
		'USCarriers.netはこの日の始まりにシチリア島の西とし、追跡記事の情報は遅れている。'
	],
	'Flight deck certification and qualifications; area not named.': [
		'Flight deck certification and qualifications; the area is not named.',
		'飛行甲板の認証と資格審査。海域名は示されていない。'
	],
	'Westbound, going home.': ['Westbound, going home.', '西航、帰国の途上。'],
	'Left Yokosuka for sea trials after a four-month availability.': [
		'Left Yokosuka for sea trials after a four-month availability.',
		'4か月の整備を終え、海上試験のため横須賀を出港。'
	],
	'Return from training.': ['Return from training.', '訓練から帰港。'],
	'Return.': ['Return.', '帰港。'],
	'Homecoming; USCarriers.net speaks of a 326-day deployment.': [
		'Homecoming; USCarriers.net speaks of a 326-day deployment.',
		'展開を終えて帰港。USCarriers.netによると展開は326日間。'
	],
	'Return from sea trials.': ['Return from sea trials.', '海上試験から帰港。'],
	'11-18 May; the tracker extract says South Atlantic.': [
		'11–18 May; the extract from the tracker says South Atlantic.',
		'5月11~18日。追跡記事の抜粋は南大西洋とする。'
	],
	'Returned 15 May.': ['Returned 15 May.', '5月15日に帰港。'],
	'Newest row is the return of 16 September 2025; availability until June.': [
		'The newest row of the table is the return of 16 September 2025; availability until June.',
		'表の最新行は2025年9月16日の帰港。6月まで整備。'
	],
	'Returned 14 May.': ['Returned 14 May.', '5月14日に帰港。'],
	'28 February-18 May.': ['28 February–18 May.', '2月28日~5月18日。'],
	'Outfitting berth since 8 April 2024.': [
		'Outfitting berth since 8 April 2024.',
		'2024年4月8日から艤装岸壁に停泊。'
	],
	'Newest row is the return of 26 September 2025.': [
		'The newest row of the table is the return of 26 September 2025.',
		'表の最新行は2025年9月26日の帰港。'
	],
	'Dry dock since 17 March 2025.': ['Dry dock since 17 March 2025.', '2025年3月17日から乾ドック。'],
	'27 April-18 May.': ['27 April–18 May.', '4月27日~5月18日。'],
	'Two days after homecoming.': ['Two days after homecoming.', '帰港の2日後。'],
	'Named in the title.': ['Named in the title of the article.', '記事の題名に記載。'],
	'Map label in the Norfolk group.': [
		'Labelled on the map of the article, in the Norfolk group.',
		'記事の地図でノーフォークの一群に表示。'
	],
	'Map label.': ['Labelled on the map of the article.', '記事の地図に表示。'],
	'Text and map label.': [
		'Named in the text and labelled on the map of the article.',
		'記事の本文と地図に記載。'
	],
	'Map label in the maintenance colour.': [
		'Labelled on the map of the article in the colour of maintenance.',
		'記事の地図で整備中の色で表示。'
	],
	'Berth Lima after sea trials that closed the availability.': [
		'Berth Lima after sea trials that closed the availability.',
		'整備を締めくくる海上試験の後、リマ・バースに停泊。'
	],
	'Training-command qualifications on 27-29 June.': [
		'Qualifications for the training command on 27–29 June.',
		'6月27~29日に訓練部隊の着艦資格審査。'
	],
	'Left Norfolk on 17 June; USCarriers.net places it in the Jacksonville area.': [
		'Left Norfolk on 17 June; USCarriers.net places it in the Jacksonville area.',
		'6月17日にノーフォークを出港。USCarriers.netはジャクソンビル海域とする。'
	],
	'Carrier Strike Group 3.': ['Carrier Strike Group 3.', '第3空母打撃群。'],
	'Valiant Shield 2026.': ['Valiant Shield 2026.', '演習「ヴァリアント・シールド2026」。'],
	'Carrier Strike Group 10.': ['Carrier Strike Group 10.', '第10空母打撃群。'],
	'Pier 11S.': ['Pier 11S.', '第11桟橋南側。'],
	'Left Pearl Harbor for the sea phase of RIMPAC 2026.': [
		'Left Pearl Harbor for the sea phase of RIMPAC 2026.',
		'「RIMPAC 2026」の洋上訓練のためパールハーバーを出港。'
	],
	'Arrival at the new home port.': ['Arrival at the new home port.', '新しい母港に到着。'],
	'New home port.': ['New home port.', '新しい母港。'],
	'Left San Diego; USCarriers.net: flight deck certification from 10 July.': [
		'Left San Diego; flight deck certification from 10 July according to USCarriers.net.',
		'サンディエゴを出港。USCarriers.netによると7月10日から飛行甲板の認証。'
	],
	'RIMPAC 2026.': ['RIMPAC 2026.', '「RIMPAC 2026」に参加。'],
	'28 February-13 July. One public list built from the tracker of 13 July puts the ship in the eastern Pacific: a misread home port, rejected.':
		[
			'28 February–13 July. A public list built from the tracker of 13 July puts the ship in the eastern Pacific: a misread home port, rejected.',
			'2月28日~7月13日。7月13日の追跡記事から作られた一覧の一つは東太平洋とするが、母港の読み違いとみて採らない。'
		],
	'2-13 July; a list built from the USNI tracker of 13 July agrees.': [
		'2–13 July; a list built from the USNI tracker of 13 July agrees.',
		'7月2~13日。7月13日のUSNIの追跡記事から作られた一覧とも一致。'
	],
	'27 April-13 July.': ['27 April–13 July.', '4月27日~7月13日。'],
	'Planned availability from 7 July.': [
		'Planned availability from 7 July.',
		'7月7日から計画整備。'
	],
	'Kilo Pier.': ['Kilo Pier.', 'キロ桟橋。'],
	'In home port.': ['In home port.', '母港に停泊中。'],
	'Refuelling overhaul.': ['Refuelling overhaul.', '燃料交換を伴う大規模整備中。'],
	'Puget Sound Naval Shipyard.': [
		'In Puget Sound Naval Shipyard.',
		'ピュージェット・サウンド海軍造船所。'
	],
	'Maintenance.': ['In maintenance.', '整備中。'],
	'About 100 nautical miles northeast of Kauai (RIMPAC photo); point computed.': [
		'About 100 nautical miles north-east of Kauai (RIMPAC photo); the point is computed from that.',
		'カウアイ島の北東約100海里(RIMPACの写真)。位置はこの値から計算。'
	],
	'Under way since 22 July, ammunition transfer at sea; area not named.': [
		'Under way since 22 July, ammunition transfer at sea; the area is not named.',
		'7月22日から航海、洋上で弾薬を移送。海域名は示されていない。'
	],
	'Operations on 24-25 July.': ['Operations on 24–25 July.', '7月24~25日に活動。'],
	'Return; an earlier version of the table gave 28 July.': [
		'Return; an earlier version of the table gave 28 July.',
		'帰港。以前の版の表では7月28日。'
	],
	'RIMPAC sea phase 7-27 July; the tracker names Pearl Harbor.': [
		'RIMPAC sea phase 7–27 July; the tracker names Pearl Harbor.',
		'RIMPACの洋上訓練(7月7~27日)。追跡記事はパールハーバーとする。'
	],
	'Text and map agree.': ['Text and map of the article agree.', '記事の本文と地図が一致。'],
	'26-27 July; the tracker map of that day shows the same sea.': [
		'26–27 July; the tracker map of that day shows the same sea.',
		'7月26~27日。同日の追跡地図も同じ海域を示す。'
	],
	'Anchored that day for a five-day call.': [
		'Anchored that day for a five-day call.',
		'この日に投錨し、5日間の寄港。'
	],
	'Newest row is the arrival of 9 July.': [
		'The newest row of the table is the arrival of 9 July.',
		'表の最新行は7月9日の到着。'
	],
	'Returned on Monday 27 July.': ['Returned on Monday 27 July.', '7月27日月曜日に帰港。'],
	'Newest row is the return of 17 July; a later version has a departure on this very day.': [
		'The newest row of the table is the return of 17 July; a later version has a departure on this very day.',
		'表の最新行は7月17日の帰港。後の版ではこの日に出港とある。'
	],
	'2-3 August; the tracker says it left Pearl Harbor on Saturday 1 August.': [
		'2–3 August; the tracker says that it left Pearl Harbor on Saturday, 1 August.',
		'8月2~3日。追跡記事は8月1日土曜日にパールハーバーを出港したとする。'
	],
	'Arrived on Thursday 30 July.': ['Arrived on Thursday 30 July.', '7月30日木曜日に到着。'],
	'Outfitting berth.': ['At the outfitting berth.', '艤装岸壁。'],
	'Newest row is the return of 26 September 2025. TWZ of 20 July, as extracted, has the ship at Newport News already: unresolved.':
		[
			'The newest row of the table is the return of 26 September 2025. TWZ of 20 July appears to have the ship at Newport News already: unresolved.',
			'表の最新行は2025年9月26日の帰港。7月20日のTWZはすでにニューポート・ニューズにいるとするようで、未解決。'
		],
	'Dry dock.': ['In dry dock.', '乾ドック。'],
	'With Lincoln in the same sea.': [
		'With Lincoln in the same sea.',
		'同じ海域にリンカーンもいる。'
	],
	'Newest row is the return of 27 July.': [
		'The newest row of the table is the return of 27 July.',
		'表の最新行は7月27日の帰港。'
	],
	'Out on Monday, back on Thursday; GoNavy.jp lists a new departure on 10 August.': [
		'Out on Monday, back on Thursday; GoNavy.jp lists a new departure on 10 August.',
		'月曜日に出港し木曜日に帰港。GoNavy.jpは8月10日に再び出港とする。'
	],
	'Back since Thursday 6 August.': ['Back since Thursday 6 August.', '8月6日木曜日に帰港。'],
	'GoNavy.jp: 6-10 August.': ['GoNavy.jp: 6–10 August.', 'GoNavy.jpによると8月6~10日。'],
	'Planned availability.': ['Planned availability.', '計画整備中。'],
	'Home after two months away.': ['Home after two months away.', '2か月ぶりに帰港。'],
	'On station.': ['On station.', '展開中。'],
	'About 100 nautical miles off Luzon in flight-tracking data.': [
		'About 100 nautical miles off Luzon in flight-tracking data.',
		'飛行追跡データではルソン島の沖約100海里。'
	],
	'Westbound on that Thursday, as told in the tracker of 17 August.': [
		'Westbound on that Thursday, as told in the tracker of 17 August.',
		'8月17日の追跡記事によると、この木曜日に西航。'
	],
	'Placed there by its section of the tracker; the quoted sentence names only the home port.': [
		'Placed there by its section of the tracker; the sentence quoted names only the home port.',
		'追跡記事の見出しによる。引用された文は母港のみを挙げる。'
	],
	'Was in the Arabian Sea in the tracker of 17 August.': [
		'Was in the Arabian Sea in the tracker of 17 August.',
		'8月17日の追跡記事ではアラビア海にいた。'
	],
	'First tracker found with this ship in the sea; it was going west through the Singapore Strait on 13 August.':
		[
			'The first tracker found with this ship in the sea; it was going west through the Singapore Strait on 13 August.',
			'この艦をこの海域とする追跡記事のうち、見つかった最初のもの。8月13日にはシンガポール海峡を西航していた。'
		],
	'Left San Diego for deployment.': [
		'Left San Diego for deployment.',
		'展開のためサンディエゴを出港。'
	],
	'Only U.S. carrier left in the Middle East.': [
		'Only U.S. carrier left in the Middle East.',
		'中東に残る唯一の米空母。'
	],
	'Port call that left one carrier in the Middle East.': [
		'Port call that left one carrier in the Middle East.',
		'この寄港により中東の空母は1隻となった。'
	]
};
