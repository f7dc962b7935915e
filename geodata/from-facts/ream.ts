/** Layer `ream`: the base in its three states, the PLA Navy ships reported there, and the events. */
import type { Row } from './csv.ts';
import { draft, localised, type Draft, type Pair } from './draft.ts';
import { cite } from './sources.ts';
import { eventFeatures, rowOf, siteFeature, sitePoint, siteProperties } from './sites.ts';

const AMTI = 'https://amti.csis.org/first-among-piers-chinese-ships-settle-in-at-cambodias-ream/';
const GROUND_BREAKING =
	'https://ktar.com/story/5096054/china-cambodia-break-ground-on-port-dismiss-us-concerns/';
const COMPLETION =
	'https://lurahjepang.com/berita/l/item_287789/china-funded-facilities-at-cambodia-naval-base-com';
const DENIAL =
	'https://apnews.com/article/east-asia-thailand-southeast-asia-hun-sen-asia-14e9c77fb6d74e9288a7bb1bf821f60c';
const COORDINATES = 'https://en.wikipedia.org/wiki/Ream_Naval_Base';

interface State {
	readonly id: string;
	readonly class: string;
	readonly start?: string;
	readonly end?: string;
	readonly name: Pair;
	readonly summary: Pair;
	readonly sources: readonly string[];
}

const STATES: readonly State[] = [
	{
		id: 'ream-naval-base-before-expansion',
		class: 'base',
		end: '2022-06-08',
		name: ['Ream Naval Base', 'リアム海軍基地'],
		summary: [
			'Base of the Royal Cambodian Navy on the Gulf of Thailand, before the works paid for by China.',
			'タイ湾に面するカンボジア海軍の基地。中国の資金による工事の前の状態。'
		],
		sources: [DENIAL, COORDINATES]
	},
	{
		id: 'ream-naval-base-under-expansion',
		class: 'base-construction',
		start: '2022-06-08',
		end: '2025-04-05',
		name: ['Ream Naval Base (under expansion)', 'リアム海軍基地(拡張工事中)'],
		summary: [
			'The Cambodian base is expanded with Chinese money: a dry dock, a longer pier, a workshop and a hospital. Cambodia denies that China has exclusive use of it.',
			'中国の資金で拡張中のカンボジア海軍基地。乾ドック、桟橋の延長、工場、病院が計画された。カンボジアは中国の独占的な使用を否定している。'
		],
		sources: [GROUND_BREAKING, COORDINATES]
	},
	{
		id: 'ream-naval-base-joint-centre',
		class: 'base',
		start: '2025-04-05',
		name: ['Ream Naval Base (with joint centre)', 'リアム海軍基地(合同センター開設後)'],
		summary: [
			'The rebuilt base has a joint support and training centre of Cambodia and China, a pier of 650 m and a dry dock for 5,000 tonnes. Cambodia denies that China has exclusive use of it.',
			'改修を終えた基地に、カンボジアと中国の合同支援・訓練センター、650mの桟橋、5,000トン級の乾ドックがある。カンボジアは中国の独占的な使用を否定している。'
		],
		sources: [COMPLETION, COORDINATES]
	}
];

const SCATTER: Pair = [
	'Positions given for the base in public code scatter over 6 km.',
	'公開コードにある基地の座標は6kmの範囲でばらつく。'
];

const PIER: Pair = [
	'No source read gives the coordinates of the new pier, so it is not drawn. BlackSky measured a pier of 363 m in 2023; Kyodo reports 650 m in 2025.',
	'新しい桟橋の座標を示す資料は見つからず、描いていない。ブラックスカイは2023年に桟橋を363mと計測し、共同通信は2025年に650mと報じた。'
];

/** The pier is no matter before the works. */
function noteOf({ start }: State): Pair {
	return start === undefined ? SCATTER : [`${PIER[0]} ${SCATTER[0]}`, PIER[1] + SCATTER[1]];
}

function stateFeature(state: State, site: Row): Draft {
	return draft(state.id, sitePoint(site), {
		class: state.class,
		subject: 'ream-naval-base',
		...localised('name', state.name),
		...localised('summary', state.summary),
		...localised('note', noteOf(state)),
		start_date: state.start,
		end_date: state.end,
		...siteProperties(site),
		sources: cite(...state.sources)
	});
}

interface Ships {
	readonly date: string;
	readonly summary: Pair;
	readonly confidence: string;
}

const SHIPS: readonly Ships[] = [
	{
		date: '2023-12-03',
		summary: [
			'Two corvettes of the PLA Navy, first seen at the new pier on this day, according to AMTI.',
			'AMTIによると、この日、中国海軍のコルベット2隻が新しい桟橋で初めて確認された。'
		],
		confidence: 'confirmed'
	},
	{
		date: '2024-04',
		summary: [
			'AMTI reports two corvettes at the pier on 85 of 91 clear days and asks whether the presence is permanent.',
			'AMTIは、雲のない91日のうち85日でコルベット2隻が桟橋にいたと報告し、常駐なのかを問う。'
		],
		confidence: 'reported'
	}
];

const SHIPS_NOTE: Pair = [
	'Drawn as an area about the base, because no source gives the coordinates of the pier.',
	'桟橋の座標を示す資料がないため、基地周辺の範囲として描く。'
];

function shipsFeature({ date, summary, confidence }: Ships, site: Row): Draft {
	return draft(`pla-navy-ships-at-ream-${date}`, sitePoint(site), {
		class: 'ships',
		subject: 'pla-navy-ships-at-ream',
		...localised('name', ['PLA Navy ships at Ream', 'リアムの中国海軍艦艇']),
		...localised('summary', summary),
		...localised('note', SHIPS_NOTE),
		start_date: date,
		part_of: 'ream-naval-base',
		ships: 2,
		placement: 'area',
		uncertainty_km: 2,
		confidence,
		sources: cite(AMTI, COORDINATES)
	});
}

export function reamFeatures(sites: readonly Row[], events: readonly Row[]): Draft[] {
	const base = rowOf(sites, 'ream-naval-base');
	const port = rowOf(sites, 'sihanoukville-port');
	return [
		...STATES.map((state) => stateFeature(state, base)),
		...SHIPS.map((ships) => shipsFeature(ships, base)),
		siteFeature(port),
		...eventFeatures(events, [base, port])
	];
}
