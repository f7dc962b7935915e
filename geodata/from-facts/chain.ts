/** Layer `first-island-chain`: the published variants, the straits that cut them, the policy texts. */
import { cell, numeric, type Row } from './csv.ts';
import { draft, field, localised, position, type Draft } from './draft.ts';
import { coordinateSources, lineGeometry, uncertaintyOf, verticesOf } from './lines.ts';
import { confidenceOf } from './rules.ts';
import { cite } from './sources.ts';
import { POLICY_TEXTS, VARIANTS, type VariantText } from './text/chain.ts';
import { METHOD, STRAITS } from './text/straits.ts';
import { STRAITS_BEYOND } from './text/straits-beyond.ts';
import { VERTICES } from './text/vertices.ts';

const LINE = 'first-island-chain';
const CHAINS = ['first', 'first (Philippines)'];

function metaOf(meta: readonly Row[], variant: string): Row {
	const row = meta.find((r) => cell(r, 'line_id') === LINE && cell(r, 'variant') === variant);
	if (!row) throw new RangeError(`No definition of "${variant}"`);
	return row;
}

function words(text: VariantText) {
	return {
		...localised('name', text.name),
		...localised('summary', text.summary),
		...localised('note', text.note)
	};
}

function variantFeature(
	variant: string,
	text: VariantText,
	meta: Row,
	lines: readonly Row[]
): Draft {
	const vertices = verticesOf(lines, LINE, variant);
	const names = vertices.map((row) => cell(row, 'vertex_name'));
	return draft(variant, lineGeometry(vertices), {
		class: 'chain',
		variant,
		...words(text),
		start_date: cell(meta, 'valid_from'),
		passes: names.join('; '),
		passes_ja: names.map((name) => VERTICES[name]).join('、'),
		placement: 'reported',
		uncertainty_km: uncertaintyOf(vertices),
		confidence: 'inferred',
		sources: cite(cell(meta, 'source_url'), ...coordinateSources(vertices))
	});
}

function policyFeature(id: string, text: VariantText, meta: Row): Draft {
	return draft(id, null, {
		class: 'policy-text',
		...words(text),
		start_date: cell(meta, 'valid_from'),
		placement: 'reported',
		uncertainty_km: 0,
		confidence: confidenceOf(meta),
		sources: cite(cell(meta, 'source_url'))
	});
}

function straitFeature(row: Row): Draft {
	const id = cell(row, 'id');
	const text = STRAITS[id] ?? STRAITS_BEYOND[id];
	if (!text) throw new RangeError(`No words for strait "${id}"`);
	const published = cell(row, 'published_width_km');
	const geometry = {
		type: 'LineString' as const,
		coordinates: [
			position(numeric(row, 'end_a_lon'), numeric(row, 'end_a_lat')),
			position(numeric(row, 'end_b_lon'), numeric(row, 'end_b_lat'))
		]
	};
	return draft(id, geometry, {
		class: 'strait',
		...localised('name', text.name),
		...localised('summary', text.summary),
		...localised('note', text.note),
		width_km: numeric(row, 'width_km'),
		published_width_km: published === '' ? undefined : Number(published),
		...field('shore_a', text.shoreA),
		...field('shore_b', text.shoreB),
		...field('method', METHOD),
		placement: 'exact',
		uncertainty_km: numeric(row, 'coordinate_precision_m') / 1000,
		confidence: confidenceOf(row),
		sources: cite(cell(row, 'source_url'), cell(row, 'coordinate_source_url'))
	});
}

export function chainFeatures(
	lines: readonly Row[],
	meta: readonly Row[],
	straits: readonly Row[]
): Draft[] {
	return [
		...Object.entries(VARIANTS).map(([variant, text]) =>
			variantFeature(variant, text, metaOf(meta, variant), lines)
		),
		...Object.entries(POLICY_TEXTS).map(([id, text]) => policyFeature(id, text, metaOf(meta, id))),
		...straits.filter((row) => CHAINS.includes(cell(row, 'chain'))).map(straitFeature)
	];
}

/** Layer `straits`: those that do not cut the chain, so that none is published twice. */
export function straitFeatures(straits: readonly Row[]): Draft[] {
	return straits.filter((row) => !CHAINS.includes(cell(row, 'chain'))).map(straitFeature);
}
