/** The published variants of the First Island Chain and the two policy texts, in our words. */
import type { Pair } from '../draft.ts';

export interface VariantText {
	readonly name: Pair;
	readonly summary: Pair;
	readonly note: Pair;
}

const SCHEMATIC: Pair = [
	'The definition is in words. The vertices stand on the islands it names; the straight legs between them are schematic.',
	'定義は文章によるもの。折れ点は定義が挙げる島に置き、その間を結ぶ直線は模式的に引いた。'
];

function schematic(en: string, ja: string): Pair {
	return [`${SCHEMATIC[0]} ${en}`, `${SCHEMATIC[1]}${ja}`];
}

export const VARIANTS: Readonly<Record<string, VariantText>> = {
	'core-japan-philippines': {
		name: ['First Island Chain: Japan to the Philippines', '第一列島線(日本~フィリピン)'],
		summary: [
			'The core on which most authors agree, as summed up by Yoshihara and Holmes: the Japanese home islands, the Ryukyus, Taiwan and the Philippines.',
			'吉原恒淑とホームズが整理した、多くの論者に共通する中核部分。日本列島、琉球諸島、台湾、フィリピンを結ぶ。'
		],
		note: schematic(
			'This reading stops at the Philippines; the end is drawn at Balabac.',
			'この定義はフィリピンまでで、終点はバラバク島とした。'
		)
	},
	'dulles-amti': {
		name: ['First Island Chain: Dulles, after AMTI', '第一列島線(ダレス案、AMTIによる)'],
		summary: [
			'From the Kurils through the Japanese home islands and the Ryukyus to Taiwan, the Philippines and Indonesia: the idea attributed to J. F. Dulles in 1951, as summed up by AMTI in 2018. AMTI stresses that no chain has an official line.',
			'千島列島から日本列島、琉球諸島、台湾、フィリピンを経てインドネシアに至る。1951年のJ・F・ダレスの構想とされるものをAMTIが2018年に整理した。AMTIは、列島線に公式の画定はないと強調する。'
		],
		note: schematic(
			'AMTI says only “Indonesia”; the southern end is drawn at Natuna Besar.',
			'AMTIは「インドネシア」とするのみで、南端はナトゥナ・ブサール島とした。'
		)
	},
	'kamchatka-malay': {
		name: [
			'First Island Chain: Kamchatka to the Malay Peninsula',
			'第一列島線(カムチャツカ~マレー半島)'
		],
		summary: [
			'The widest of the common definitions: the Kurils, the Japanese archipelago, the Ryukyus, Taiwan, the northern Philippines and Borneo, from the Kamchatka Peninsula to the Malay Peninsula.',
			'一般的な定義のうち最も広いもの。カムチャツカ半島から千島列島、日本列島、琉球諸島、台湾、フィリピン北部、ボルネオ島を経てマレー半島に至る。'
		],
		note: SCHEMATIC
	},
	'aleutians-borneo': {
		name: ['First Island Chain: Aleutians to Borneo', '第一列島線(アリューシャン列島~ボルネオ島)'],
		summary: [
			'A press map of 2012, in The Economist as described by The Open University, that anchors the chain in the Aleutians and ends it at Borneo.',
			'2012年のエコノミスト誌の地図(オープン大学の説明による)。列島線をアリューシャン列島から引き、ボルネオ島で終える。'
		],
		note: schematic(
			'The source describes a broken line from the Aleutians to Borneo; the islands between follow the common definition.',
			'資料にあるのはアリューシャン列島からボルネオ島までの破線で、途中の島は一般的な定義に従った。'
		)
	},
	'greater-sunda': {
		name: ['First Island Chain: to the Greater Sundas', '第一列島線(大スンダ列島まで)'],
		summary: [
			'An expansive reading in Chinese commentary: the Japanese archipelago, the Ryukyus, Taiwan, the Philippines and on to the Greater Sunda Islands. Erickson and Wuthnow found in 2016 that Chinese definitions vary.',
			'中国の論評にみられる広い解釈。日本列島、琉球諸島、台湾、フィリピンから大スンダ列島に及ぶ。エリクソンとウスノー(2016年)は、中国側の定義が一様でないことを示した。'
		],
		note: schematic(
			'The source is a translated repost of low quality; the tail through Borneo to Sumatra is one such reading.',
			'出典は質の低い翻訳転載。ボルネオ島からスマトラ島に至る末端部はその一つの解釈である。'
		)
	}
};

export const POLICY_TEXTS: Readonly<Record<string, VariantText>> = {
	'nss-2025-text': {
		name: ['The chain in the US National Security Strategy', '米国家安全保障戦略の第一列島線'],
		summary: [
			'The strategy of November 2025 uses the term without saying where the chain runs. It promises forces able to deny aggression anywhere along it, presses the allies on it for more access to ports and facilities, and says that Taiwan gives direct access to the Second Island Chain.',
			'2025年11月の戦略は、範囲を定めずに第一列島線という語を用いる。列島線のどこでも侵略を拒否できる戦力を築くとし、沿線の同盟国に港湾や施設の利用拡大を求め、台湾は第二列島線への直接の通路になるとする。'
		],
		note: [
			'Read in long quotations, not in the document itself. It has no geometry and applies to whichever variant is shown.',
			'本文そのものではなく長い引用で読んだ。図形はなく、表示中のどの線にも当てはまる。'
		]
	},
	'nds-2026-text': {
		name: ['The chain in the US National Defense Strategy', '米国家防衛戦略の第一列島線'],
		summary: [
			'The strategy of 23 January 2026 promises a strong denial defence along the chain. Air & Space Forces Magazine takes it to mean Japan, Taiwan and portions of the Philippines and Indonesia; JINF takes it to mean the Japanese archipelago to the Philippines.',
			'2026年1月23日の戦略は、列島線に沿った強固な拒否防衛を掲げる。エア・アンド・スペース・フォース誌は日本、台湾、フィリピンとインドネシアの一部と解し、国家基本問題研究所は日本列島からフィリピンまでと解する。'
		],
		note: [
			'The two readings differ on Indonesia. It has no geometry.',
			'二つの解釈はインドネシアを含めるかで異なる。図形はない。'
		]
	}
};
