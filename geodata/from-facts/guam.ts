/** Layer `guam`: the island and its bases, Tinian and Saipan. */
import { cell, type Row } from './csv.ts';
import { draft, localised, type Draft } from './draft.ts';
import { coordinateSources, polygonGeometry, uncertaintyOf, verticesOf } from './lines.ts';
import { islandFeature } from './mageshima.ts';
import { cite } from './sources.ts';
import { eventFeatures, rowOf, siteFeature } from './sites.ts';

const SITES = [
	'guam',
	'naval-base-guam',
	'andersen-afb',
	'camp-blaz',
	'tinian-north-field',
	'tinian-airport',
	'saipan-airport'
];

const GUAM_SINCE_1898 =
	'https://www.marinecorpstimes.com/news/your-marine-corps/2023/12/29/new-in-2024-marines-start-moving-from-japan-to-new-base-on-guam/';

function guamIsland(row: Row, lines: readonly Row[]): Draft {
	const vertices = verticesOf(lines, 'guam-outline', 'outline');
	const { properties } = siteFeature(row);
	return draft('guam', polygonGeometry(vertices), {
		...properties,
		uncertainty_km: uncertaintyOf(vertices),
		sources: cite(cell(row, 'source_url'), GUAM_SINCE_1898, ...coordinateSources(vertices))
	});
}

/** Disused, then under restoration: the field did not appear in 2024. */
function northFieldStates({ geometry, properties }: Draft): Draft[] {
	const state = { ...properties, subject: 'tinian-north-field' };
	return [
		draft('tinian-north-field-disused', geometry, {
			...state,
			class: 'airfield',
			...localised('name', ['North Field, Tinian (disused)', 'テニアン島ノースフィールド(遊休)']),
			...localised('summary', [
				'B-29 airfield of 1945 with four runways of 8,500 ft, overgrown by jungle.',
				'8,500フィートの滑走路4本を備えた1945年のB-29飛行場。密林に覆われている。'
			]),
			start_date: undefined,
			end_date: '2024'
		}),
		draft('tinian-north-field-restoration', geometry, state)
	];
}

export function guamFeatures(
	lines: readonly Row[],
	sites: readonly Row[],
	events: readonly Row[]
): Draft[] {
	const rows = SITES.map((id) => rowOf(sites, id));
	return [
		...rows.flatMap((row) => {
			const id = cell(row, 'id');
			if (id === 'guam') return [guamIsland(row, lines)];
			return id === 'tinian-north-field' ? northFieldStates(siteFeature(row)) : [siteFeature(row)];
		}),
		islandFeature(
			'tinian',
			{
				line: 'tinian-outline',
				name: ['Tinian', 'テニアン島'],
				summary: [
					'Island of the Northern Mariana Islands, north-east of Guam.',
					'グアムの北東にある北マリアナ諸島の島。'
				],
				note: ['The shore of OpenStreetMap in 2017.', '2017年のOpenStreetMapの海岸線。']
			},
			lines
		),
		...eventFeatures(events, rows)
	];
}
