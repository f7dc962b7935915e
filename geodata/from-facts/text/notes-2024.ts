/** Notes on sightings to November 2025: the words of the facts, then ours. */
import type { Pair } from '../draft.ts';

export const NOTES_2024: Readonly<Record<string, Pair>> = {
	'After Joint Sword-2024B, reported about 304 miles south of the nearest Japanese island and heading for the South China Sea.':
		[
			'After Joint Sword-2024B, reported about 304 miles south of the nearest Japanese island and heading for the South China Sea.',
			'統合演習「連合利剣2024B」の後、最も近い日本の島から南へ約304マイルを南シナ海に向けて航行中と報じられた。'
		],
	'First F-35B landing on board; trials planned to 18 November 2024.': [
		'First F-35B landing on board; trials planned to 18 November 2024.',
		'艦上へのF-35Bの初着艦。試験は2024年11月18日までの予定。'
	],
	'Arrived the Friday before. Page is undated; as-of date inferred (Friday edition of the week in which George Washington entered the 7th Fleet area and Liaoning passed the Taiwan Strait).':
		[
			'Arrived the Friday before. The page is undated; the date is inferred from the events of that week.',
			'前の金曜日に到着。ページに日付はなく、その週の出来事から日付を推定した。'
		],
	'Docked as of that Thursday. Page is undated; as-of date inferred (Friday edition of the week in which George Washington entered the 7th Fleet area and Liaoning passed the Taiwan Strait).':
		[
			'Docked as of that Thursday. The page is undated; the date is inferred from the events of that week.',
			'木曜日の時点で接岸中。ページに日付はなく、その週の出来事から日付を推定した。'
		],
	'Back since mid-October after a nine-month deployment. Page is undated; as-of date inferred (Friday edition of the week in which George Washington entered the 7th Fleet area and Liaoning passed the Taiwan Strait).':
		[
			'Back since mid-October after a nine-month deployment. The page is undated; the date is inferred from the events of that week.',
			'9か月の展開を終え10月中旬に帰港。ページに日付はなく、その週の出来事から日付を推定した。'
		],
	'Entered 7th Fleet waters on the way to Yokosuka after leaving San Diego on 8 October. Page is undated; as-of date inferred (Friday edition of the week in which George Washington entered the 7th Fleet area and Liaoning passed the Taiwan Strait).':
		[
			'Entered 7th Fleet waters on the way to Yokosuka after leaving San Diego on 8 October. The page is undated; the date is inferred from the events of that week.',
			'10月8日にサンディエゴを出港し、横須賀に向かう途中で第7艦隊の担当海域に入った。ページに日付はなく、その週の出来事から日付を推定した。'
		],
	'Listed with the San Diego ships; maintenance planned for March 2025. Page is undated; as-of date inferred (Friday edition of the week in which George Washington entered the 7th Fleet area and Liaoning passed the Taiwan Strait).':
		[
			'Listed with the San Diego ships; maintenance planned for March 2025. The page is undated; the date is inferred from the events of that week.',
			'サンディエゴの艦の一覧に記載。2025年3月に整備の予定。ページに日付はなく、その週の出来事から日付を推定した。'
		],
	"Sighted moving north; the week's headline was its passage of the Taiwan Strait. Page is undated; as-of date inferred (Friday edition of the week in which George Washington entered the 7th Fleet area and Liaoning passed the Taiwan Strait).":
		[
			'Sighted moving north; the week’s headline was its passage of the Taiwan Strait. The page is undated; the date is inferred from the events of that week.',
			'北上しているところを確認。その週は台湾海峡の通過が大きく報じられた。ページに日付はなく、その週の出来事から日付を推定した。'
		],
	'Return from North Sea exercise Strike Warrior.': [
		'Return from the North Sea exercise Strike Warrior.',
		'北海での演習「ストライク・ウォリアー」から帰港。'
	],
	'Left NAS North Island that day for the Pacific deployment.': [
		'Left NAS North Island that day for a deployment to the Pacific.',
		'この日ノースアイランド海軍航空基地を出港し、太平洋への展開に就いた。'
	],
	'On the way to the Mediterranean.': ['On the way to the Mediterranean.', '地中海へ向かう途中。'],
	'Leaving the Middle East for the 7th Fleet area; USNI reported the same on 19 November.': [
		'Leaving the Middle East for the 7th Fleet area; USNI reported the same on 19 November.',
		'中東を離れ第7艦隊の担当海域へ向かう途中。USNIも11月19日に同様に報じた。'
	],
	'Arrival as the new forward-deployed carrier.': [
		'Arrival as the new forward-deployed carrier.',
		'新たな前方展開空母として到着。'
	],
	'Photographed in Toulon at the start of Mission Clemenceau 25.': [
		'Photographed in Toulon at the start of Mission Clemenceau 25.',
		'ミッション・クレマンソー25の開始にあたりトゥーロンで撮影。'
	],
	'Listed as one of three carriers in the Pacific.': [
		'Listed as one of three carriers in the Pacific.',
		'太平洋にいる空母3隻の1隻として記載。'
	],
	'Came from the South China Sea on the way home.': [
		'Came from the South China Sea on the way home.',
		'帰国の途上、南シナ海から入った。'
	],
	'Flight operations the day before.': [
		'Flight operations the day before.',
		'前日に飛行作業を実施。'
	],
	'Last leg home.': ['Last leg home.', '帰国の最終行程。'],
	'At the pier according to the Yokosuka city listing.': [
		'At the pier according to the Yokosuka city listing.',
		'横須賀市の一覧によると岸壁に停泊中。'
	],
	'USCarriers.net has carrier-qualification work off southern California on 2-13 December (year not printed there).':
		[
			'USCarriers.net has carrier qualifications off southern California on 2–13 December (the year is not printed there).',
			'USCarriers.netには12月2~13日に南カリフォルニア沖で着艦資格審査とある(年の記載はない)。'
		],
	'Text says home port only; Qingdao is named as home port in a June 2025 Newsweek text.': [
		'The text says only that it was in its home port; a Newsweek text of June 2025 names Qingdao.',
		'記事は母港とのみ記す。2025年6月のニューズウィークの記事は青島を母港とする。'
	],
	'Text says home port only; Hainan is named as home port in a June 2025 Newsweek text.': [
		'The text says only that it was in its home port; a Newsweek text of June 2025 names Hainan.',
		'記事は母港とのみ記す。2025年6月のニューズウィークの記事は海南島を母港とする。'
	],
	'Under conversion work at the time.': [
		'Under conversion work at the time.',
		'当時は改修工事中。'
	],
	'Back in Japan after the F-35B trials in California.': [
		'Back in Japan after the F-35B trials in California.',
		'カリフォルニアでのF-35B試験を終え日本に戻った。'
	],
	'Entered the Red Sea that day (article looks back from 2 May 2025).': [
		'Entered the Red Sea that day; the article looks back from 2 May 2025.',
		'この日、紅海に入った(2025年5月2日の記事による回顧)。'
	],
	'Arrival dated in a photo caption; Newsweek of 31 January agrees.': [
		'The arrival is dated in a photo caption; Newsweek of 31 January agrees.',
		'到着の日付は写真説明による。1月31日のニューズウィークとも一致。'
	],
	'Training in the 3rd Fleet area on 30 January.': [
		'Training in the 3rd Fleet area on 30 January.',
		'1月30日に第3艦隊の担当海域で訓練。'
	],
	'Left the port that Friday.': ['Left the port that Friday.', 'この金曜日に出港。'],
	'Satellite image of 29 January.': ['Satellite image of 29 January.', '1月29日の衛星画像による。'],
	'Pierside per the Yokosuka city listing.': [
		'At the pier according to the Yokosuka city listing.',
		'横須賀市の一覧によると岸壁に停泊中。'
	],
	'Working port visit after two months in the Red Sea.': [
		'Working port visit after two months in the Red Sea.',
		'紅海で2か月活動した後の補給・整備を兼ねた寄港。'
	],
	'Exercise Pacific Steller 2025 (8-18 February) with the French and Japanese ships.': [
		'Exercise Pacific Steller 2025 (8–18 February) with the French and Japanese ships.',
		'日仏艦艇との演習「パシフィック・ステラー2025」(2月8~18日)。'
	],
	'Exercise Pacific Steller 2025.': [
		'Exercise Pacific Steller 2025.',
		'演習「パシフィック・ステラー2025」。'
	],
	'First visit; Subic and Manila named together, a later text puts the carrier at Subic.': [
		'First visit. Subic and Manila are named together; a later text puts the carrier at Subic.',
		'初の訪問。スービックとマニラが併記され、後の記事は空母の寄港地をスービックとする。'
	],
	'Last day of the visit.': ['Last day of the visit.', '寄港の最終日。'],
	'Photo caption date.': ['Date of a photo caption.', '日付は写真説明による。'],
	'Departure day for its last deployment; dated photo.': [
		'Departure day for its last deployment; dated photo.',
		'最後の展開への出港日。日付入りの写真による。'
	],
	'Operated there that week before being sent to Central Command.': [
		'Operated there that week before being sent to Central Command.',
		'中央軍の担当地域へ送られる前、その週はここで活動した。'
	],
	'Still at the naval base since November 2024.': [
		'Still at the naval base since November 2024.',
		'2024年11月から引き続き基地に停泊。'
	],
	'Kept in Central Command for another month; most of the deployment was spent in the Red Sea.': [
		'Kept in Central Command for another month; most of the deployment was spent in the Red Sea.',
		'中央軍の担当地域での展開がさらに1か月延長。展開期間の大半は紅海で過ごした。'
	],
	'Arrived Monday by U.S. date; Stars and Stripes writes Tuesday (local date).': [
		'Arrived on Monday by the U.S. date; Stars and Stripes writes Tuesday, the local date.',
		'米国の日付で月曜日に到着。星条旗新聞は現地日付の火曜日とする。'
	],
	'Stop before crossing the Pacific.': [
		'Stop before crossing the Pacific.',
		'太平洋を横断する前の寄港。'
	],
	'Back in this sea on Thursday after drills around Taiwan on 1-2 April (Japan Joint Staff via USNI).':
		[
			'Back in this sea on Thursday after drills around Taiwan on 1–2 April (Japan Joint Staff via USNI).',
			'4月1~2日の台湾周辺での演習を経て、木曜日にこの海域へ戻った(USNIが伝えた統合幕僚監部の発表)。'
		],
	'Westbound on Friday morning Singapore time, then through the Strait of Malacca to Central Command.':
		[
			'Westbound on Friday morning Singapore time, then through the Strait of Malacca to Central Command.',
			'シンガポール時間の金曜朝に西航し、その後マラッカ海峡を抜けて中央軍の担当地域へ向かった。'
		],
	'Listed in port in Japan.': ['Listed in port in Japan.', '日本に寄港中と記載。'],
	'Scheduled visit.': ['Scheduled visit.', '予定された寄港。'],
	'Pierside.': ['At the pier.', '岸壁に停泊中。'],
	'Per Yokosuka city listing.': [
		'According to the Yokosuka city listing.',
		'横須賀市の一覧による。'
	],
	'Scheduled maintenance; observation of 15 April.': [
		'Scheduled maintenance; observation of 15 April.',
		'計画整備。4月15日の観測による。'
	],
	'Seen in satellite images.': ['Seen in satellite images.', '衛星画像で確認。'],
	'Date is that of the order reported in the article; Caliber.az, quoting USNI, agrees.': [
		'The date is that of the order reported in the article; Caliber.az, quoting USNI, agrees.',
		'日付は記事が伝える命令の日。USNIを引用したCaliber.azとも一致。'
	],
	'Ordered to stay one more week.': [
		'Ordered to stay one more week.',
		'さらに1週間とどまるよう命令。'
	],
	'118 miles (190 km) northeast of Scarborough Shoal in a satellite image; point computed from that bearing and distance.':
		[
			'118 miles (190 km) north-east of Scarborough Shoal in a satellite image; the point is computed from that bearing and distance.',
			'衛星画像でスカボロー礁の北東118マイル(190km)。位置はこの方位と距離から計算。'
		],
	'Sentinel-2 image of that day.': [
		'Sentinel-2 image of that day.',
		'この日のSentinel-2衛星画像による。'
	],
	'About 310 miles (500 km) west of Brunei; point computed from that distance.': [
		'About 310 miles (500 km) west of Brunei; the point is computed from that.',
		'ブルネイの西約310マイル(500km)。位置はこの値から計算。'
	],
	'Last AIS position before going dark; it later turned back to the South China Sea.': [
		'Last AIS position before the signal was turned off; it later went back to the South China Sea.',
		'AIS信号が途絶える前の最後の位置。その後、南シナ海に引き返した。'
	],
	'On the way home through the Suez Canal.': [
		'On the way home through the Suez Canal.',
		'スエズ運河経由で帰国の途上。'
	],
	'Transit date given in a later summary.': [
		'The date of the transit is given in a later summary.',
		'通航日は後の総括記事による。'
	],
	'200 km north of Kuba Island (Japan Joint Staff); point computed.': [
		'200 km north of Kuba Island (Japan Joint Staff); the point is computed from that.',
		'久場島の北200km(統合幕僚監部)。位置はこの値から計算。'
	],
	'Passed southeast through the strait; eight hours later southeast of Miyako Island.': [
		'Passed south-east through the strait; eight hours later it was south-east of Miyako Island.',
		'海峡を南東へ通過し、8時間後には宮古島の南東にいた。'
	],
	'Back after the brief Malacca passage.': [
		'Back after the brief Malacca passage.',
		'マラッカ海峡を短期間通航した後に戻った。'
	],
	'Operating near Japan that week (sea trials before the summer patrol).': [
		'Operating near Japan that week (sea trials before the summer patrol).',
		'その週は日本近海で活動(夏の哨戒前の海上試験)。'
	],
	'East of the Philippines and still moving south (Japan Joint Staff).': [
		'East of the Philippines and still moving south (Japan Joint Staff).',
		'フィリピンの東をなお南下中(統合幕僚監部)。'
	],
	'Homecoming.': ['Homecoming.', '展開を終えて帰港。'],
	'About 300 km southwest of Minamitorishima; point computed. SCMP gives the same figure.': [
		'About 300 km south-west of Minamitorishima; the point is computed from that. SCMP gives the same figure.',
		'南鳥島の南西約300km。位置はこの値から計算。サウスチャイナ・モーニング・ポスト紙も同じ数字を示す。'
	],
	'About 550 km southeast of Miyako Island; point computed. SCMP prints 55 km, judged a slip.': [
		'About 550 km south-east of Miyako Island; the point is computed from that. SCMP prints 55 km, judged a slip.',
		'宮古島の南東約550km。位置はこの値から計算。サウスチャイナ・モーニング・ポスト紙の55kmは誤記と判断。'
	],
	'About 270 km northeast of Scarborough Shoal; point computed.': [
		'About 270 km north-east of Scarborough Shoal; the point is computed from that.',
		'スカボロー礁の北東約270km。位置はこの値から計算。'
	],
	'Aircraft take-offs and landings that Sunday.': [
		'Aircraft take-offs and landings that Sunday.',
		'この日曜日に艦載機の発着艦を確認。'
	],
	"Flight operations inside Japan's EEZ.": [
		'Flight operations inside Japan’s EEZ.',
		'日本の排他的経済水域内で飛行作業。'
	],
	'Exercise with the Indian Navy on 9-10 June.': [
		'Exercise with the Indian Navy on 9–10 June.',
		'6月9~10日にインド海軍と演習。'
	],
	'Navy photo date; left Yokosuka on 10 June. The Maritime Executive of 16 June still had it in port: treated as out of date.':
		[
			'The date is that of a Navy photo; it left Yokosuka on 10 June. The Maritime Executive of 16 June still had it in port, which is taken to be out of date.',
			'日付は海軍の写真による。横須賀出港は6月10日。6月16日のマリタイム・エグゼクティブはなお在港とするが、古い情報と判断。'
		],
	'Left this sea westbound; exact position not given.': [
		'Left this sea westbound; no exact position is given.',
		'この海域を離れ西へ向かった。正確な位置は示されていない。'
	],
	'In place while Nimitz was on the way (USNI).': [
		'In place while Nimitz was on the way (USNI).',
		'ニミッツが向かう間、この海域で活動(USNI)。'
	],
	'Back into the East China Sea that Friday.': [
		'Back into the East China Sea that Friday.',
		'この金曜日に東シナ海へ戻った。'
	],
	'Gone west through the strait, heading south to the South China Sea (Japan Joint Staff).': [
		'Gone west through the strait, heading south to the South China Sea (Japan Joint Staff).',
		'海峡を西へ抜け、南シナ海に向けて南下(統合幕僚監部)。'
	],
	'Resupply together with Gerald R. Ford at an undisclosed place.': [
		'Resupply together with Gerald R. Ford at an undisclosed place.',
		'ジェラルド・R・フォードとともに補給。場所は非公表。'
	],
	'Resupply together with George H.W. Bush at an undisclosed place; left Norfolk on 24 June.': [
		'Resupply together with George H.W. Bush at an undisclosed place; left Norfolk on 24 June.',
		'ジョージ・H・W・ブッシュとともに補給。場所は非公表。6月24日にノーフォークを出港。'
	],
	'Satellite image of that Monday.': [
		'Satellite image of that Monday.',
		'この月曜日の衛星画像による。'
	],
	'Photo caption date and place.': [
		'Date and place of a photo caption.',
		'日付と場所は写真説明による。'
	],
	'First port visit of the patrol.': ['First port visit of the patrol.', 'この哨戒で初の寄港。'],
	'Visit with three escorts.': ['Visit with three escorts.', '護衛艦艇3隻とともに訪問。'],
	'On the way to Australia.': ['On the way to Australia.', 'オーストラリアへ向かう途中。'],
	'Sailing with Carl Vinson; another text of that time says Arabian Sea.': [
		'Sailing with Carl Vinson; another text of that time says Arabian Sea.',
		'カール・ヴィンソンと行動。同時期の別の記事はアラビア海とする。'
	],
	'Sailing with Nimitz; another text of that time says Arabian Sea.': [
		'Sailing with Nimitz; another text of that time says Arabian Sea.',
		'ニミッツと行動。同時期の別の記事はアラビア海とする。'
	],
	'At anchor; left on 7 July.': ['At anchor; left on 7 July.', '錨泊。7月7日に出港。'],
	'Homeward bound. Date inferred: the text counts 238 days since 18 November 2024.': [
		'Homeward bound. The date is inferred: the text counts 238 days since 18 November 2024.',
		'帰国の途上。記事の「2024年11月18日から238日」から日付を推定。'
	],
	'Into the Mediterranean.': ['Into the Mediterranean.', '地中海に入った。'],
	'Place where a sailor was last seen on board; Talisman Sabre 2025.': [
		'Place where a sailor was last seen on board; Talisman Sabre 2025.',
		'乗組員1人が艦内で最後に目撃された場所。演習「タリスマン・セイバー2025」の期間中。'
	],
	'End of the visit; sailing for Japan.': [
		'End of the visit; sailing for Japan.',
		'寄港を終え日本へ向けて出港。'
	],
	'Multinational exercise of 4-12 August; formation photo of that day.': [
		'Multinational exercise of 4–12 August; formation photo of that day.',
		'8月4~12日の多国間演習。この日に撮影された編隊写真による。'
	],
	'Start of the Japan visit.': ['Start of the Japan visit.', '日本訪問の開始。'],
	'Moved from Yokosuka to Tokyo that Thursday.': [
		'Moved from Yokosuka to Tokyo that Thursday.',
		'この木曜日に横須賀から東京へ移動。'
	],
	'Mid-patrol break at Berth 12.': [
		'Mid-patrol break at Berth 12.',
		'哨戒途中の休養。12号バースに停泊。'
	],
	'About 200 km northwest of the Senkaku Islands (Japan Joint Staff); point computed. Before commissioning.':
		[
			'About 200 km north-west of the Senkaku Islands (Japan Joint Staff); the point is computed from that. Before commissioning.',
			'尖閣諸島の北西約200km(統合幕僚監部)。位置はこの値から計算。就役前。'
		],
	'After work in the North and Norwegian Seas.': [
		'After work in the North and Norwegian Seas.',
		'北海とノルウェー海での活動を終えて寄港。'
	],
	'Passage to the South China Sea for trials.': [
		'Passage to the South China Sea for trials.',
		'試験のため南シナ海へ向かう航海。'
	],
	'Moored at Juliet Pier after an ammunition offload.': [
		'Moored at Juliet Pier after an ammunition offload.',
		'弾薬の陸揚げを終え、ジュリエット桟橋に係留。'
	],
	'Reported as the last day of the stay.': [
		'Reported as the last day of the stay.',
		'滞在の最終日と報じられた。'
	],
	'Moored at Pier 14S, moved to Pier 14N on 28 September.': [
		'Moored at Pier 14S, moved to Pier 14N on 28 September.',
		'第14桟橋南側に係留、9月28日に北側へ移動。'
	],
	'Blog describing the USNI tracker of that Monday.': [
		'A blog that describes the USNI tracker of that Monday.',
		'この月曜日のUSNIの追跡記事を紹介したブログによる。'
	],
	'Unexpected return with part of the air wing on board.': [
		'Unexpected return with part of the air wing on board.',
		'航空団の一部を載せたまま予定外に帰港。'
	],
	'Lost a helicopter and a fighter there that afternoon.': [
		'Lost a helicopter and a fighter there that afternoon.',
		'この日の午後、ここでヘリコプターと戦闘機を各1機失った。'
	],
	'Northbound passage expected that day; on 7 November it was reported done.': [
		'Northbound passage expected that day; on 7 November it was reported as done.',
		'この日に北上通航の見込みとされ、11月7日に通過済みと報じられた。'
	],
	'Westbound on Tuesday per a defense official; The Maritime Executive writes 5 November.': [
		'Westbound on Tuesday according to a defence official; The Maritime Executive writes 5 November.',
		'国防当局者によると火曜日に西航。マリタイム・エグゼクティブは11月5日とする。'
	],
	'Replenishment and rest.': ['Replenishment and rest.', '補給と休養。'],
	'Moored on the other side of the basin during the ceremony.': [
		'Moored on the other side of the basin during the ceremony.',
		'式典の間、港内の反対側に係留。'
	],
	'Commissioning ceremony.': ['Commissioning ceremony.', '就役式典。'],
	'Exercise Falcon Strike 25.': [
		'Exercise Falcon Strike 25.',
		'演習「ファルコン・ストライク25」。'
	],
	'Operations there on 8-11 November.': [
		'Operations there on 8–11 November.',
		'11月8~11日にここで活動。'
	],
	'Entered the U.S. Southern Command area; moving southwest.': [
		'Entered the U.S. Southern Command area; moving south-west.',
		'南方軍の担当海域に入り、南西へ航行中。'
	],
	'Operations there on 12-13 November.': [
		'Operations there on 12–13 November.',
		'11月12~13日にここで活動。'
	],
	'Moored at Pier 11S after ten days of carrier qualifications.': [
		'Moored at Pier 11S after ten days of carrier qualifications.',
		'10日間の着艦資格審査を終え第11桟橋南側に係留。'
	],
	'About 200 nautical miles northeast of Puerto Rico; point computed from the island centre.': [
		'About 200 nautical miles north-east of Puerto Rico; the point is computed from the centre of the island.',
		'プエルトリコの北東約200海里。位置は島の中心から計算。'
	],
	'Southbound into the Caribbean; the Navy release gives the same day.': [
		'Southbound into the Caribbean; the Navy release gives the same day.',
		'南航してカリブ海に入った。海軍の発表も同じ日とする。'
	],
	'USCarriers.net: southwest of Luzon 14-17 November; SCSPI: left by the Mindoro Strait that day.':
		[
			'USCarriers.net: south-west of Luzon on 14–17 November; SCSPI: left by the Mindoro Strait that day.',
			'USCarriers.netは11月14~17日にルソン島の南西、SCSPIはこの日ミンドロ海峡から離脱とする。'
		],
	'Tracker says it left San Diego that Monday; USCarriers.net gives an underway period of 10-21 November.':
		[
			'The tracker says that it left San Diego that Monday; USCarriers.net gives a period under way of 10–21 November.',
			'追跡記事はこの月曜日にサンディエゴを出港、USCarriers.netは11月10~21日に航海とする。'
		],
	'SCSPI says the group entered the South China Sea through the Bashi Channel that same day.': [
		'SCSPI says that the group entered the South China Sea through the Bashi Channel the same day.',
		'SCSPIは、打撃群が同じ日にバシー海峡から南シナ海へ入ったとする。'
	],
	'Northbound, homeward.': ['Northbound, homeward.', '北航、帰国の途上。'],
	'Operations there on 19-21 November; near the wreck site of the Nimitz aircraft per SCSPI.': [
		'Operations there on 19–21 November; near the wreck site of the Nimitz aircraft, according to SCSPI.',
		'11月19~21日にここで活動。SCSPIによるとニミッツ艦載機の墜落地点の近く。'
	]
};
