/** Notes on sightings from November 2025 to March 2026: the words of the facts, then ours. */
import type { Pair } from '../draft.ts';

export const NOTES_2025: Readonly<Record<string, Pair>> = {
	'Departure day. Stars and Stripes gives 24 November, Liberty Times 28 November; USCarriers.net as read on 22-23 November already lists the departure, so 21 November is kept.':
		[
			'Day of departure. Stars and Stripes gives 24 November, Liberty Times 28 November; USCarriers.net, as read on 22–23 November, already lists the departure, so 21 November is kept.',
			'出港日。星条旗新聞は11月24日、自由時報は28日とするが、11月22~23日に読まれたUSCarriers.netにすでに出港の記載があり、21日とした。'
		],
	'Newest dated entry at the time of reading (22-23 November 2025). In planned availability since 8 January 2025.':
		[
			'Newest dated entry when read on 22–23 November 2025. In planned availability since 8 January 2025.',
			'2025年11月22~23日に読まれた時点で最新の記載。2025年1月8日から計画整備中。'
		],
	'Newest dated entry at the time of reading (22-23 November 2025). Moored since 16 September; a nine-month availability ended in June 2026.':
		[
			'Newest dated entry when read on 22–23 November 2025. Moored since 16 September; an availability of nine months ended in June 2026.',
			'2025年11月22~23日に読まれた時点で最新の記載。9月16日から係留。9か月の整備は2026年6月に終了。'
		],
	'Newest dated entry at the time of reading (22-23 November 2025). Only the departure from San Diego is stated.':
		[
			'Newest dated entry when read on 22–23 November 2025. Only the departure from San Diego is stated.',
			'2025年11月22~23日に読まれた時点で最新の記載。サンディエゴ出港のみが示されている。'
		],
	'Operations off southwest Luzon.': ['Operations off south-west Luzon.', 'ルソン島南西沖で活動。'],
	'Newest dated entry at the time of reading (22-23 November 2025). Refuelling overhaul; undocked April 2024.':
		[
			'Newest dated entry when read on 22–23 November 2025. Refuelling overhaul; undocked in April 2024.',
			'2025年11月22~23日に読まれた時点で最新の記載。燃料交換を伴う大規模整備中。2024年4月に出渠。'
		],
	'Newest dated entry at the time of reading (22-23 November 2025). Pier 14N since 28 September.': [
		'Newest dated entry when read on 22–23 November 2025. At Pier 14N since 28 September.',
		'2025年11月22~23日に読まれた時点で最新の記載。9月28日から第14桟橋北側。'
	],
	'Carried forward from 17 March 2025: Puget Sound dry dock.': [
		'Carried forward from 17 March 2025: in dry dock on Puget Sound.',
		'2025年3月17日の記載を引き継いだ。ピュージェット湾の乾ドック。'
	],
	'Operations there since 16 November.': [
		'Operations there since 16 November.',
		'11月16日からここで活動。'
	],
	'End of Operation Highmast.': ['End of Operation Highmast.', 'ハイマスト作戦を終えて帰港。'],
	'Visit before the return to Yokosuka; KUAM also reports a visit early in December.': [
		'Visit before the return to Yokosuka; KUAM also reports a visit early in December.',
		'横須賀に戻る前の寄港。KUAMも12月初めの寄港を報じた。'
	],
	'First port visit in the Southern Command area; stay of 1-5 December per WHRO.': [
		'First port visit in the Southern Command area; the stay was 1–5 December according to WHRO.',
		'南方軍の担当地域で初の寄港。WHROによると滞在は12月1~5日。'
	],
	'Satellite images of 3 and 4 December off the island.': [
		'Satellite images of 3 and 4 December off the island.',
		'島の沖合を写した12月3日と4日の衛星画像による。'
	],
	'420 km north of Kuba Island; point computed.': [
		'420 km north of Kuba Island; the point is computed from that.',
		'久場島の北420km。位置はこの値から計算。'
	],
	'270 km west of Okidaito Island in the afternoon, after passing between Okinawa and Miyako; point computed.':
		[
			'270 km west of Okidaito Island in the afternoon, after passing between Okinawa and Miyako; the point is computed from that.',
			'沖縄島と宮古島の間を通過した後、午後に沖大東島の西270km。位置はこの値から計算。'
		],
	'Stop on the way to Bremerton; left on 9 December.': [
		'Stop on the way to Bremerton; left on 9 December.',
		'ブレマートンへ向かう途中の寄港。12月9日に出港。'
	],
	'190 km east of Kikai Island; point computed.': [
		'190 km east of Kikai Island; the point is computed from that.',
		'喜界島の東190km。位置はこの値から計算。'
	],
	'Entered the 7th Fleet area westbound.': [
		'Entered the 7th Fleet area westbound.',
		'西航して第7艦隊の担当海域に入った。'
	],
	'490 km east of Kitadaito Island, joined by a supply ship; point computed.': [
		'490 km east of Kitadaito Island, joined by a supply ship; the point is computed from that.',
		'北大東島の東490km。補給艦が合流。位置はこの値から計算。'
	],
	'About 500 km north of Okinotorishima; point computed. Yomiuri words the 8-9 December position as 500 km east of Kitadaito.':
		[
			'About 500 km north of Okinotorishima; the point is computed from that. The Yomiuri words the position of 8–9 December as 500 km east of Kitadaito.',
			'沖ノ鳥島の北約500km。位置はこの値から計算。読売新聞は12月8~9日の位置を北大東島の東500kmとする。'
		],
	'Arrived that day, left on 12 December; Youth Daily News and KUAM agree.': [
		'Arrived that day, left on 12 December; Youth Daily News and KUAM agree.',
		'この日到着し、12月12日に出港。青年日報とKUAMの報道とも一致。'
	],
	'End of the 2025 patrol that began on 10 June.': [
		'End of the 2025 patrol that began on 10 June.',
		'6月10日に始まった2025年の哨戒を終えて帰港。'
	],
	'Left Guam and went to work in this sea.': [
		'Left Guam and went to work in this sea.',
		'グアムを出港し、この海域で活動。'
	],
	'About 611 km south-southwest of Ponce in a Sentinel-2 image; point computed.': [
		'About 611 km south-south-west of Ponce in a Sentinel-2 image; the point is computed from that.',
		'Sentinel-2の衛星画像でポンセの南南西約611km。位置はこの値から計算。'
	],
	'Seen leaving the base that Sunday.': [
		'Seen leaving the base that Sunday.',
		'この日曜日に基地を出るところを確認。'
	],
	'End of its last deployment.': ['End of its last deployment.', '最後の展開を終えて帰港。'],
	'First passage since commissioning (Taiwan Ministry of National Defense).': [
		'First passage since commissioning (Taiwan Ministry of National Defense).',
		'就役後初の通過(台湾国防部)。'
	],
	'Satellite image with Fujian on the other side of the pier.': [
		'Satellite image with Fujian on the other side of the pier.',
		'桟橋の反対側に「福建」が写る衛星画像による。'
	],
	'Satellite image with Liaoning on the other side of the pier.': [
		'Satellite image with Liaoning on the other side of the pier.',
		'桟橋の反対側に「遼寧」が写る衛星画像による。'
	],
	'Dateline Bremerton 22 December; the Navy dates the arrival to 16 December.': [
		'Dateline Bremerton, 22 December; the Navy dates the arrival to 16 December.',
		'12月22日ブレマートン発の記事。海軍は到着を12月16日とする。'
	],
	'Carried forward: entry of 8 January 2025 is the newest before this date and no later move is listed before 20 April 2026. Planned availability.':
		[
			'Carried forward: the entry of 8 January 2025 is the newest before this date, and no later move is listed before 20 April 2026. Planned availability.',
			'引き継ぎ。この日より前の最新の記載は2025年1月8日で、2026年4月20日まで移動の記載はない。計画整備中。'
		],
	'Carried forward: entry of 16 September 2025 is the newest before this date and no later move is listed before June 2026. A nine-month planned availability ended in June 2026.':
		[
			'Carried forward: the entry of 16 September 2025 is the newest before this date, and no later move is listed before June 2026. A planned availability of nine months ended in June 2026.',
			'引き継ぎ。この日より前の最新の記載は2025年9月16日で、2026年6月まで移動の記載はない。9か月の計画整備は2026年6月に終了。'
		],
	'USNI tracker map of 22 December: one of two carriers in the western Pacific. Navy photos put it in the South China Sea from 26 December.':
		[
			'USNI tracker map of 22 December: one of two carriers in the western Pacific. Navy photos put it in the South China Sea from 26 December.',
			'12月22日のUSNIの追跡地図では、西太平洋にいる空母2隻の1隻。海軍の写真では12月26日から南シナ海にいる。'
		],
	'USNI tracker map of 22 December: stationed in Japan; back in Yokosuka since 11 December.': [
		'USNI tracker map of 22 December: stationed in Japan; back in Yokosuka since 11 December.',
		'12月22日のUSNIの追跡地図では日本に配備中。12月11日から横須賀に戻っている。'
	],
	'Carried forward: entry of 8 April 2024 is the newest before this date and no later move is listed before this reading. Refuelling overhaul.':
		[
			'Carried forward: the entry of 8 April 2024 is the newest, with no later move listed. Refuelling overhaul.',
			'引き継ぎ。最新の記載は2024年4月8日で、その後の移動の記載はない。燃料交換を伴う大規模整備中。'
		],
	'Carried forward: entry of 28 September 2025 (brief sea time on 8 October) is the newest before this date and no later move is listed before 21 January 2026. Pier 14N.':
		[
			'Carried forward: the entry of 28 September 2025 (brief sea time on 8 October) is the newest before this date, and no later move is listed before 21 January 2026. Pier 14N.',
			'引き継ぎ。この日より前の最新の記載は2025年9月28日(10月8日に短い航海)で、2026年1月21日まで移動の記載はない。第14桟橋北側。'
		],
	'Carried forward: entry of 17 March 2025 is the newest before this date and no later move is listed before August 2026. Dry dock at Puget Sound Naval Shipyard.':
		[
			'Carried forward: the entry of 17 March 2025 is the newest before this date, and no later move is listed before August 2026. Dry dock at Puget Sound Naval Shipyard.',
			'引き継ぎ。この日より前の最新の記載は2025年3月17日で、2026年8月まで移動の記載はない。ピュージェット・サウンド海軍造船所の乾ドック。'
		],
	'Navy posts show flight operations in the week before Christmas; in the region since 16 November. The tracker text of that Monday was not found.':
		[
			'Navy posts show flight operations in the week before Christmas; in the region since 16 November. The tracker text of that Monday was not found.',
			'海軍の投稿にクリスマス前の週の飛行作業が見える。11月16日からこの地域で活動。この月曜日の追跡記事の本文は見つからなかった。'
		],
	'There since at least this day per Navy photos; texts of 26-29 December quoting USNI still said Philippine Sea.':
		[
			'There since at least this day according to Navy photos; texts of 26–29 December that quote USNI still said Philippine Sea.',
			'海軍の写真によると遅くともこの日からここにいる。12月26~29日にUSNIを引用した記事はなおフィリピン海とする。'
		],
	'Dated Navy photo of an explosive-ordnance drill.': [
		'Dated Navy photo of an explosive-ordnance drill.',
		'爆発物処理訓練を写した日付入りの海軍の写真による。'
	],
	'In port and preparing for decommissioning; only the start of this list of eleven was readable.':
		[
			'In port and preparing for decommissioning; only the beginning of this list of eleven ships could be read.',
			'在港し退役を準備中。11隻を挙げた一覧のうち、冒頭だけを読むことができた。'
		],
	'Supported the operation that day.': [
		'Supported the operation that day.',
		'この日の作戦を支援。'
	],
	'Navy photo captions up to this day.': [
		'Dates of Navy photo captions, the last of this day.',
		'海軍の写真説明(この日付まで)による。'
	],
	'Close-in weapon firing, dated photo.': [
		'Firing of a close-in weapon; dated photo.',
		'近接防御火器の射撃。日付入りの写真による。'
	],
	'In maintenance and not available in the first half of 2026; USCarriers.net speaks of a four-month availability to 10 May.':
		[
			'In maintenance and not available in the first half of 2026; USCarriers.net speaks of an availability of four months, to 10 May.',
			'整備中で2026年前半は行動できない。USCarriers.netは5月10日まで4か月の整備とする。'
		],
	'Moored after one day at sea.': ['Moored after one day at sea.', '1日の航海の後に係留。'],
	'Westbound, through the Singapore Strait before midnight; still in the Malacca Strait on 19 January.':
		[
			'Westbound, through the Singapore Strait before midnight; still in the Malacca Strait on 19 January.',
			'西航し、日付が変わる前にシンガポール海峡を通過。1月19日もマラッカ海峡にいた。'
		],
	'Under maintenance.': ['In maintenance.', '整備中。'],
	'Moved to Pier 12N.': ['Moved to Pier 12N.', '第12桟橋北側へ移動。'],
	'Five-day visit at anchor.': ['Five-day visit at anchor.', '5日間の錨泊。'],
	'Recently arrived off Oman.': ['Recently arrived off Oman.', 'オマーン沖に到着したばかり。'],
	'Replenishment.': ['Replenishment.', '洋上補給。'],
	'Moored after two weeks of qualifications.': [
		'Moored after two weeks of qualifications.',
		'2週間の資格審査を終えて係留。'
	],
	'Carrier qualifications on 21-28 January; area not named.': [
		'Carrier qualifications on 21–28 January; the area is not named.',
		'1月21~28日に着艦資格審査。海域名は示されていない。'
	],
	'Newest entry at the time of reading (29 January 2026). At Delta Pier after deployment.': [
		'Newest entry when read on 29 January 2026. At Delta Pier after its deployment.',
		'2026年1月29日に読まれた時点で最新の記載。展開を終えデルタ桟橋に停泊。'
	],
	'Newest entry at the time of reading (29 January 2026). Planned availability.': [
		'Newest entry when read on 29 January 2026. Planned availability.',
		'2026年1月29日に読まれた時点で最新の記載。計画整備中。'
	],
	'Newest entry at the time of reading (29 January 2026). At the pier since September 2025; availability until June 2026.':
		[
			'Newest entry when read on 29 January 2026. At the pier since September 2025; availability until June 2026.',
			'2026年1月29日に読まれた時点で最新の記載。2025年9月から岸壁に停泊。整備は2026年6月まで。'
		],
	'Newest entry at the time of reading (29 January 2026). On station off Oman since 26 January.': [
		'Newest entry when read on 29 January 2026. On station off Oman since 26 January.',
		'2026年1月29日に読まれた時点で最新の記載。1月26日からオマーン沖に展開。'
	],
	'Newest entry at the time of reading (29 January 2026). Berth 12.': [
		'Newest entry when read on 29 January 2026. Berth 12.',
		'2026年1月29日に読まれた時点で最新の記載。12号バース。'
	],
	'Newest entry at the time of reading (29 January 2026). Refuelling overhaul.': [
		'Newest entry when read on 29 January 2026. Refuelling overhaul.',
		'2026年1月29日に読まれた時点で最新の記載。燃料交換を伴う大規模整備中。'
	],
	'Newest entry at the time of reading (29 January 2026). Pier 12N.': [
		'Newest entry when read on 29 January 2026. Pier 12N.',
		'2026年1月29日に読まれた時点で最新の記載。第12桟橋北側。'
	],
	'Newest entry at the time of reading (29 January 2026). Pier 14S.': [
		'Newest entry when read on 29 January 2026. Pier 14S.',
		'2026年1月29日に読まれた時点で最新の記載。第14桟橋南側。'
	],
	'Operations there from 27 January.': [
		'Operations there from 27 January.',
		'1月27日からここで活動。'
	],
	'Ammunition loading on 2-5 February.': [
		'Ammunition loading on 2–5 February.',
		'2月2~5日に弾薬を搭載。'
	],
	'Start of COMPTUEX in the Cherry Point, Jacksonville, Charleston and Virginia Capes areas (to 5 March).':
		[
			'Start of COMPTUEX in the Cherry Point, Jacksonville, Charleston and Virginia Capes areas (to 5 March).',
			'総合訓練(COMPTUEX)の開始。チェリーポイント、ジャクソンビル、チャールストン、バージニア岬の各海域(3月5日まで)。'
		],
	'Operations since 27 January.': ['Operations since 27 January.', '1月27日から活動。'],
	'Formation photo with escorts.': [
		'Formation photo with escorts.',
		'護衛艦艇との編隊写真による。'
	],
	'Moored at Berth Lima.': ['Moored at Berth Lima.', 'リマ・バースに係留。'],
	'South and southwest of the island.': [
		'South and south-west of the island.',
		'島の南と南西で活動。'
	],
	'Northbound, leaving the Caribbean.': [
		'Northbound, leaving the Caribbean.',
		'北航し、カリブ海を離れた。'
	],
	'Operating there while Ford approached.': [
		'Operating there while Ford approached.',
		'フォードが接近する間、ここで活動。'
	],
	'Crossing towards Gibraltar (Navy official to USNI).': [
		'Crossing towards Gibraltar, a Navy official told USNI.',
		'ジブラルタルに向け大西洋を横断中(海軍当局者がUSNIに説明)。'
	],
	'About 350 nautical miles west of Gibraltar; point computed.': [
		'About 350 nautical miles west of Gibraltar; the point is computed from that.',
		'ジブラルタルの西約350海里。位置はこの値から計算。'
	],
	'Eastbound.': ['Eastbound.', '東航。'],
	'Fuel pier visit to 26 February.': [
		'Visit to the fuel pier, to 26 February.',
		'2月26日まで燃料桟橋に寄港。'
	],
	'Operations from 27 February.': ['Operations from 27 February.', '2月27日から活動。'],
	'Departure after the order to go to the Mediterranean.': [
		'Departure after the order to go to the Mediterranean.',
		'地中海行きの命令を受けて出港。'
	],
	'Pier 14N after COMPTUEX.': [
		'Pier 14N after COMPTUEX.',
		'総合訓練(COMPTUEX)を終え第14桟橋北側に停泊。'
	],
	'Southbound for Operation Epic Fury.': [
		'Southbound for Operation Epic Fury.',
		'「エピック・フューリー作戦」のため南航。'
	],
	'Entered the Mediterranean early that afternoon.': [
		'Entered the Mediterranean early that afternoon.',
		'午後早くに地中海へ入った。'
	],
	'Left for good, bound for Norfolk.': [
		'Left for good, bound for Norfolk.',
		'ノーフォークに向け、この港を最後に離れた。'
	],
	'Off Al Wajh, Saudi Arabia, on 7-8 March; anchor point placed off that coast.': [
		'Off Al Wajh, Saudi Arabia, on 7–8 March; the label stands off that coast.',
		'3月7~8日にサウジアラビアのアルワジュ沖。ラベルは同地の沖合に置いた。'
	],
	"President's visit announced for that day.": [
		'A visit of the President was announced for that day.',
		'この日に大統領の訪艦が予告された。'
	],
	'Kilo Pier, to 14 March.': ['Kilo Pier, to 14 March.', '3月14日までキロ桟橋に停泊。'],
	'Operations from 6 March.': ['Operations from 6 March.', '3月6日から活動。'],
	'Carrier qualifications on 14-20 March.': [
		'Carrier qualifications on 14–20 March.',
		'3月14~20日に着艦資格審査。'
	],
	'Northbound. An earlier version of the entry had 18 March.': [
		'Northbound. An earlier version of the entry had 18 March.',
		'北航。以前の版の記載は3月18日。'
	]
};
