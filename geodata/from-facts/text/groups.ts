/** The groups, and what must be said beside each membership. */
import type { Pair } from '../draft.ts';

interface GroupText {
	readonly id: string;
	readonly class: 'member' | 'ally' | 'proposed';
	/** Said where the day of joining was read. */
	readonly note?: Pair;
	/** Said where it was not. */
	readonly undated?: Pair;
}

const UNDATED: Pair = [
	'Member by the cited text; the year of joining was not read in a source and is left open.',
	'出典により加盟を確認。加盟年は出典で確認できず、空欄とした。'
];

export const GROUPS: Readonly<Record<string, GroupText>> = {
	G7: { id: 'g7', class: 'member', undated: UNDATED },
	'Core Five': {
		id: 'core-five',
		class: 'proposed',
		note: [
			'Not a body that exists: reports of December 2025 spoke of a longer draft of the US strategy with such a forum. The White House denied that there was one.',
			'実在する組織ではない。2025年12月の報道は、米戦略のより長い草案にこの枠組みがあるとした。ホワイトハウスはその存在を否定した。'
		]
	},
	Quad: { id: 'quad', class: 'member', undated: UNDATED },
	AUKUS: { id: 'aukus', class: 'member' },
	'Five Eyes': { id: 'five-eyes', class: 'member', undated: UNDATED },
	ASEAN: { id: 'asean', class: 'member', undated: UNDATED },
	'US treaty ally (Indo-Pacific)': {
		id: 'us-allies',
		class: 'ally',
		undated: [
			'Named as a treaty ally in the US Indo-Pacific Strategy of February 2022; the year of the treaty was not read in a source and is left open.',
			'2022年2月の米インド太平洋戦略が条約上の同盟国として挙げる。条約の年は出典で確認できず、空欄とした。'
		]
	}
};
