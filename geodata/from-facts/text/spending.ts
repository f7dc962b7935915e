/** Targets, demands and budgets as shares of GDP, by row. */
import type { Confidence } from '../../../src/lib/data/schema.ts';
import type { Pair } from '../draft.ts';

interface LevelText {
	readonly id: string;
	readonly class: 'target' | 'demand' | 'budget';
	readonly name: Pair;
	readonly summary: Pair;
	readonly note?: Pair;
	readonly start_date: string;
	readonly end_date?: string;
	readonly confidence?: Confidence;
}

export const LEVELS: Readonly<Record<string, LevelText>> = {
	'S-japan_target_gdp_pct-JPN-2027': {
		id: 'japan-target-2-percent-by-2027',
		class: 'target',
		name: ['Target of 2% by fiscal 2027 (Japan)', '2027年度に2%の目標(日本)'],
		summary: [
			'Set in December 2022: defence-related spending of 2% of GDP by fiscal 2027.',
			'2022年12月に決定。2027年度に防衛関連費をGDP比2%とする。'
		],
		note: [
			'Measured on the GDP of fiscal 2022, and on a wider definition than SIPRI’s.',
			'2022年度のGDPを基準とし、SIPRIより広い定義による。'
		],
		start_date: '2022-12'
	},
	'S-japan_target_gdp_pct-JPN-2025': {
		id: 'japan-2-percent-in-fiscal-2025',
		class: 'target',
		name: ['2% in fiscal 2025, said Tokyo', '2025年度に2%(日本政府)'],
		summary: [
			'The Japanese government says that a supplementary budget of 28 November 2025 brings fiscal 2025 to 2% of GDP, two years early.',
			'日本政府は、2025年11月28日の補正予算により2025年度にGDP比2%へ2年前倒しで達すると説明。'
		],
		note: [
			'Counts supplementary and related spending; not the SIPRI definition.',
			'補正予算と関連経費を含む。SIPRIの定義とは異なる。'
		],
		start_date: '2025-11-28'
	},
	'S-us_ask_of_japan_gdp_pct-JPN-2025': {
		id: 'us-ask-of-japan-3-5-percent',
		class: 'demand',
		name: ['Request of 3.5% to Japan, reported', '日本への3.5%要求(報道)'],
		summary: [
			'The Financial Times reported in June 2025 that Washington had raised its request to Japan from 3% to 3.5% of GDP. Tokyo denied such talks.',
			'2025年6月、フィナンシャル・タイムズは米国が日本への要求をGDP比3%から3.5%へ引き上げたと報じた。日本政府は協議を否定。'
		],
		note: [
			'A Japanese official told Reuters that 3.5% had never been discussed.',
			'日本の当局者はロイターに、3.5%が議論されたことはないと述べた。'
		],
		start_date: '2025-06',
		confidence: 'reported'
	},
	'S-us_ask_of_allies_gdp_pct-JPN-2026': {
		id: 'us-standard-for-allies-5-percent',
		class: 'demand',
		name: ['Standard of 5% for allies (United States)', '同盟国に5%の基準(米国)'],
		summary: [
			'The US National Defense Strategy of 23 January 2026 calls 5% of GDP the new global standard for allies.',
			'2026年1月23日の米国防戦略は、GDP比5%を同盟国の新たな世界基準とする。'
		],
		note: ['Read in an editorial, not in the strategy itself.', '戦略本文ではなく社説で確認。'],
		start_date: '2026-01-23'
	},
	'S-japan_budget_gdp_pct-JPN-2024': {
		id: 'japan-budget-fiscal-2024',
		class: 'budget',
		name: ['Budget of fiscal 2024 (Japan)', '2024年度予算(日本)'],
		summary: [
			'Japan counted defence-related spending of fiscal 2024 at 1.6% of GDP: the initial budget, on the GDP of fiscal 2022.',
			'日本政府は2024年度の防衛関連費をGDP比1.6%と算定。当初予算、2022年度のGDPを基準。'
		],
		note: ['Not the SIPRI definition.', 'SIPRIの定義とは異なる。'],
		start_date: '2024-04',
		end_date: '2025-04'
	},
	'S-japan_budget_gdp_pct-JPN-2025': {
		id: 'japan-budget-fiscal-2025',
		class: 'budget',
		name: ['Initial budget of fiscal 2025 (Japan)', '2025年度当初予算(日本)'],
		summary: [
			'The initial budget of fiscal 2025, 9.9 trillion yen, was 1.8% of GDP (fiscal 2022).',
			'2025年度当初予算の防衛関連費9.9兆円は、2022年度GDP比1.8%。'
		],
		note: ['The initial budget only.', '当初予算のみ。'],
		start_date: '2025-04',
		end_date: '2026-04'
	}
};
