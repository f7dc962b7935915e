/** Through whom a report was read, as a fragment of a sentence. */
import { cell, type Row } from './csv.ts';
import type { Pair } from './draft.ts';

type Rule = readonly [pattern: RegExp, en: string, ja: string];

const IN_NOTES = 'in a public notes repository';
const REPOSITORY = '公開リポジトリ';

/** `$1`… are the groups of the pattern. */
const RULES: readonly Rule[] = [
	[
		/^status line kept verbatim in GitHub (\S+), .*version of (\S+)$/,
		'USCarriers.net status line, read in the public repository $1, version of $2',
		`USCarriers.netの状況欄を${REPOSITORY}$1($2版)で確認`
	],
	[
		/^latest table row per ship as extracted in GitHub (\S+), version of (\S+)$/,
		'GoNavy.jp table row, read in the public repository $1, version of $2',
		`GoNavy.jpの表を${REPOSITORY}$1($2版)で確認`
	],
	[
		/^GitHub (\S+) \(us_carriers data built from the tracker\)$/,
		'data built from the tracker in the public repository $1',
		`追跡記事から作られたデータを${REPOSITORY}$1で確認`
	],
	[
		/^sentence quoted from the tracker in GitHub (\S+), .*$/,
		'sentence of the tracker, quoted in the public repository $1',
		`${REPOSITORY}$1に引用された追跡記事の文`
	],
	[
		/^sentence quoted from the article in GitHub (\S+), .*$/,
		'sentence of the article, quoted in the public repository $1',
		`${REPOSITORY}$1に引用された記事の文`
	],
	[
		/^title and map labels as extracted in GitHub (\S+), carriers\.json of (.+)$/,
		'title and map labels, read in the public repository $1, version of $2',
		`記事の題名と地図の表示を${REPOSITORY}$1($2版)で確認`
	],
	[
		/^place named for the tracker in GitHub (\S+), carriers\.json of (.+)$/,
		'place that the public repository $1, version of $2, gives for the tracker',
		`${REPOSITORY}$1($2版)が追跡記事の場所として示すもの`
	],
	[
		/^tracker sentence printed by the scraper notebook in GitHub (\S+) .*$/,
		'sentence of the tracker, printed in a notebook of the public repository $1 on 24 November 2025',
		`${REPOSITORY}$1のノートブック(2025年11月24日)に出力された追跡記事の文`
	],
	[
		/^position list credited to the (article|tracker) in a public repository.*$/,
		'list of positions credited to the $1, read in a public repository',
		`出典を明記した位置一覧を${REPOSITORY}で確認`
	],
	[
		/^region list parsed from the tracker and kept as seed data in a public repository.*$/,
		'list of regions taken from the tracker, read in a public repository',
		`追跡記事から作られた海域一覧を${REPOSITORY}で確認`
	],
	[
		/^opening of the article in a public notes repository.*$/,
		`opening of the article, read ${IN_NOTES}`,
		`記事の冒頭を${REPOSITORY}の記録で確認`
	],
	[
		/^article text saved in a public notes repository.*$/,
		`text of the article, read ${IN_NOTES}`,
		`記事の本文を${REPOSITORY}の記録で確認`
	],
	[
		/^note written from the tracker in a public repository.*$/,
		'note written from the tracker, read in a public repository',
		`追跡記事をもとにした記録を${REPOSITORY}で確認`
	],
	[
		/^snapshot credited to the tracker in a public repository.*$/,
		'snapshot credited to the tracker, read in a public repository',
		`追跡記事を出典とする一覧を${REPOSITORY}で確認`
	],
	[
		/^one-sentence Korean summary with this link in a public repository.*$/,
		'summary of one sentence in Korean, read in a public repository that links the article',
		`この記事へのリンクを付した韓国語の一文要約を${REPOSITORY}で確認`
	]
];

export function viaOf(row: Row): Pair | undefined {
	const via = cell(row, 'via');
	if (via === '') return undefined;
	const rule = RULES.find(([pattern]) => pattern.test(via));
	if (!rule) throw new RangeError(`No words for via "${via}"`);
	const [pattern, en, ja] = rule;
	return [via.replace(pattern, en), via.replace(pattern, ja)];
}
