/** Layer `bases`: those of the United States, its partners and the PLA that no other layer shows. */
import { cell, type Row } from './csv.ts';
import { draft, field, localised, type Draft, type Pair } from './draft.ts';
import { coordinateSources, polygonGeometry, uncertaintyOf, verticesOf } from './lines.ts';
import { cite } from './sources.ts';
import { eventFeatures, rowOf, sitePoint, siteProperties } from './sites.ts';
import { BASES, OUTLINES, type BaseText } from './text/bases.ts';

const FROM_KNOWLEDGE: Pair = [
	'The position is from general knowledge; no source was read for it.',
	'位置は一般に知られたもので、出典は確認していない。'
];

const LOW_TIDE: Pair = ['Low-tide elevation, built up', '低潮高地(造成済み)'];

/** What the table of reefs adds to a base that stands on one, and where it was read. */
const REEFS: Readonly<Record<string, string>> = {
	mischief: 'http://piglix.com/piglix/Second_Thomas_Shoal',
	subi: 'https://wikisum.wiki/wiki/Subi_Reef'
};

function noteOf(row: Row, { note }: BaseText): Pair | undefined {
	if (cell(row, 'coordinate_confidence') !== 'memory') return note;
	return note ? [`${note[0]} ${FROM_KNOWLEDGE[0]}`, note[1] + FROM_KNOWLEDGE[1]] : FROM_KNOWLEDGE;
}

function baseFeature(row: Row, text: BaseText): Draft {
	const id = cell(row, 'id');
	const reef = REEFS[id];
	const properties = siteProperties(row);
	return draft(id, sitePoint(row), {
		class: text.class,
		...localised('name', text.name),
		...localised('summary', text.summary),
		...localised('note', noteOf(row, text)),
		start_date: cell(row, 'valid_from'),
		run_by: text.runBy,
		...field('operator', text.operator),
		...field('also_known_as', text.alias),
		...field('claimed_by', text.claimedBy),
		...field('legal_status', reef ? LOW_TIDE : undefined),
		...properties,
		...(reef && { sources: [...(properties['sources'] as string[]), ...cite(reef)] })
	});
}

function outlineFeature(id: string, lines: readonly Row[]): Draft {
	const text = OUTLINES[id];
	if (!text) throw new RangeError(`No words for outline "${id}"`);
	const vertices = verticesOf(lines, text.line, 'outline');
	return draft(id, polygonGeometry(vertices), {
		class: 'outline',
		...localised('name', text.name),
		...localised('note', text.note),
		part_of: id.replace('-outline', ''),
		run_by: 'CHN',
		placement: 'exact',
		uncertainty_km: uncertaintyOf(vertices),
		confidence: 'confirmed',
		sources: cite(...coordinateSources(vertices))
	});
}

export function baseFeatures(
	lines: readonly Row[],
	sites: readonly Row[],
	events: readonly Row[]
): Draft[] {
	const rows = Object.keys(BASES).map((id) => rowOf(sites, id));
	return [
		...Object.entries(BASES).map(([id, text]) => baseFeature(rowOf(sites, id), text)),
		...Object.keys(OUTLINES).map((id) => outlineFeature(id, lines)),
		...eventFeatures(events, rows)
	];
}
