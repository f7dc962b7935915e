/** The ships, as Japanese readers know them. */
export const VESSELS: Readonly<Record<string, string>> = {
	'USS Nimitz': '空母ニミッツ',
	'USS Dwight D. Eisenhower': '空母ドワイト・D・アイゼンハワー',
	'USS Carl Vinson': '空母カール・ヴィンソン',
	'USS Theodore Roosevelt': '空母セオドア・ルーズベルト',
	'USS Abraham Lincoln': '空母エイブラハム・リンカーン',
	'USS George Washington': '空母ジョージ・ワシントン',
	'USS John C. Stennis': '空母ジョン・C・ステニス',
	'USS Harry S. Truman': '空母ハリー・S・トルーマン',
	'USS Ronald Reagan': '空母ロナルド・レーガン',
	'USS George H.W. Bush': '空母ジョージ・H・W・ブッシュ',
	'USS Gerald R. Ford': '空母ジェラルド・R・フォード',
	'CNS Liaoning': '空母「遼寧」',
	'CNS Shandong': '空母「山東」',
	'CNS Fujian': '空母「福建」',
	'HMS Prince of Wales': '空母プリンス・オブ・ウェールズ',
	'FS Charles de Gaulle': '空母シャルル・ド・ゴール',
	'JS Kaga': '護衛艦かが',
	'JS Izumo': '護衛艦いずも'
};
