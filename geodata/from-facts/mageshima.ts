/** Layer `mageshima`: the island, the base, the bases it is to relieve, and the distances at issue. */
import type { Geometry } from 'geojson';
import { cell, type Row } from './csv.ts';
import { draft, localised, round, type Draft, type Pair } from './draft.ts';
import {
	coordinateSources,
	distanceKilometres,
	lineGeometry,
	polygonGeometry,
	uncertaintyOf,
	verticesOf
} from './lines.ts';
import { cite } from './sources.ts';
import { eventFeatures, rowOf, siteFeature } from './sites.ts';

/** Who runs each place: the colour role follows. */
const RUN_BY: Readonly<Record<string, string>> = {
	'mageshima-base': 'JPN',
	'nishinoomote-tanegashima': 'JPN',
	'mcas-iwakuni': 'USA',
	'iwo-to': 'JPN',
	'naf-atsugi': 'USA'
};

interface IslandText {
	readonly line: string;
	readonly name: Pair;
	readonly summary: Pair;
	readonly note: Pair;
}

const ISLANDS: Readonly<Record<string, IslandText>> = {
	'mageshima-island': {
		line: 'mageshima-outline',
		name: ['Mageshima', '馬毛島'],
		summary: [
			'Island of 8.2 km² west of Tanegashima, uninhabited before the works; part of the city of Nishinoomote in Kagoshima Prefecture.',
			'種子島の西にある面積8.2km²の島で、工事の前は無人島だった。鹿児島県西之表市に属する。'
		],
		note: [
			'The shore before the base was built, simplified from an administrative boundary; the simplified area is 8.17 km².',
			'基地建設前の海岸線。行政区域の境界を簡略化したもので、簡略後の面積は8.17km²。'
		]
	},
	'iwo-to-island': {
		line: 'iwo-to-outline',
		name: ['Iwo To', '硫黄島'],
		summary: [
			'Volcanic island in the Ogasawara group, south of Tokyo.',
			'東京の南、小笠原諸島に属する火山島。'
		],
		note: [
			'The shore in 2017, generalised in the source. The island is rising, so the shore has moved since.',
			'2017年時点の海岸線で、原資料で簡略化されている。島は隆起を続けており、海岸線はその後変化している。'
		]
	}
};

export function islandFeature(id: string, text: IslandText, lines: readonly Row[]): Draft {
	const vertices = verticesOf(lines, text.line, 'outline');
	return draft(id, polygonGeometry(vertices), {
		class: 'island',
		...localised('name', text.name),
		...localised('summary', text.summary),
		...localised('note', text.note),
		placement: 'exact',
		uncertainty_km: uncertaintyOf(vertices),
		confidence: 'confirmed',
		sources: cite(...coordinateSources(vertices))
	});
}

interface DistanceText {
	readonly name: Pair;
	readonly summary: Pair;
	readonly published: number;
}

const DISTANCES: Readonly<Record<string, DistanceText>> = {
	'iwakuni-mageshima': {
		name: ['Iwakuni to Mageshima, about 400 km', '岩国~馬毛島 約400km'],
		summary: [
			'The distance that the Japanese Ministry of Defense gives for the planned practice field.',
			'予定される訓練施設までの距離として防衛省が示す値。'
		],
		published: 400
	},
	'iwakuni-iwoto': {
		name: ['Iwakuni to Iwo To, about 1,400 km', '岩国~硫黄島 約1,400km'],
		summary: [
			'The distance that the Japanese Ministry of Defense gives for the present practice field. Stars and Stripes writes nearly 850 miles.',
			'現在の訓練施設までの距離として防衛省が示す値。星条旗新聞は約850マイルとする。'
		],
		published: 1400
	},
	'atsugi-iwoto': {
		name: ['Atsugi to Iwo To, about 1,200 km', '厚木~硫黄島 約1,200km'],
		summary: [
			'The distance to the practice field from the air wing’s base before 2018.',
			'2018年までの空母航空団の基地から訓練施設までの距離。'
		],
		published: 1200
	}
};

function distanceFeature(id: string, text: DistanceText, lines: readonly Row[], meta: Row): Draft {
	const vertices = verticesOf(lines, 'fclp-distance', id);
	const geometry: Geometry = lineGeometry(vertices);
	const [from, to] = geometry.type === 'LineString' ? geometry.coordinates : [];
	if (!from || !to) throw new RangeError(`No ends for "${id}"`);
	return draft(id, geometry, {
		class: 'distance',
		...localised('name', text.name),
		...localised('summary', text.summary),
		start_date: cell(meta, 'valid_from'),
		published_km: text.published,
		computed_km: round(distanceKilometres(from, to), 1),
		placement: 'exact',
		uncertainty_km: uncertaintyOf(vertices),
		confidence: 'confirmed',
		sources: cite(cell(meta, 'source_url'), ...coordinateSources(vertices))
	});
}

export function mageshimaFeatures(
	lines: readonly Row[],
	meta: readonly Row[],
	sites: readonly Row[],
	events: readonly Row[]
): Draft[] {
	const rows = Object.keys(RUN_BY).map((id) => rowOf(sites, id));
	return [
		...Object.entries(ISLANDS).map(([id, text]) => islandFeature(id, text, lines)),
		...rows.flatMap((row) => {
			const id = cell(row, 'id');
			const feature = siteFeature(row, { run_by: RUN_BY[id] });
			return id === 'mcas-iwakuni' ? iwakuniStates(feature) : [feature];
		}),
		...Object.entries(DISTANCES).map(([id, text]) => {
			const row = meta.find((candidate) => cell(candidate, 'variant') === id);
			if (!row) throw new RangeError(`No definition of "${id}"`);
			return distanceFeature(id, text, lines, row);
		}),
		...eventFeatures(events, rows)
	];
}

/** Before and after the air wing came: the base did not appear in 2018. */
function iwakuniStates({ geometry, properties }: Draft): Draft[] {
	const state = { ...properties, subject: 'mcas-iwakuni' };
	return [
		draft('mcas-iwakuni-before-air-wing', geometry, {
			...state,
			start_date: undefined,
			end_date: '2018-03',
			...localised('summary', [
				'US Marine Corps air station, also used by the Japan Maritime Self-Defense Force. The jets of Carrier Air Wing 5 moved in from November 2017.',
				'海上自衛隊も使用する米海兵隊の航空基地。2017年11月から第5空母航空団の艦載機が移駐した。'
			]),
			sources: [
				...cite(
					'https://www.mcasiwakuni.marines.mil/Iwakuni-News/News-Stories/News-Article-Display/Article/1383569/initial-japan-based-carrier-air-wing-5-jet-squadrons-fly-in-to-marine-corps-air/',
					'https://github.com/davidmegginson/ourairports-data/blob/main/runways.csv'
				)
			]
		}),
		draft('mcas-iwakuni-air-wing', geometry, state)
	];
}
