/** Layer `island-chains`: the Second and Third Chains and the perimeter of 1950. */
import { cell, type Row } from './csv.ts';
import { draft, field, localised, type Draft, type Pair } from './draft.ts';
import { coordinateSources, lineGeometry, uncertaintyOf, verticesOf } from './lines.ts';
import { cite } from './sources.ts';
import { OUTER_CHAINS, OUTER_VERTICES, type LineText } from './text/island-chains.ts';
import { VERTICES } from './text/vertices.ts';

const JAPANESE = { ...VERTICES, ...OUTER_VERTICES };

function japaneseOf(name: string): string {
	const japanese = JAPANESE[name];
	if (!japanese) throw new RangeError(`No Japanese for vertex "${name}"`);
	return japanese;
}

function outerChain(id: string, text: LineText, lines: readonly Row[], meta: Row): Draft {
	const vertices = verticesOf(lines, text.line, text.variant);
	const names = vertices.map((row) => cell(row, 'vertex_name'));
	const passes: Pair = [names.join('; '), names.map(japaneseOf).join('、')];
	return draft(id, lineGeometry(vertices), {
		class: text.class,
		...localised('name', text.name),
		...localised('summary', text.summary),
		...localised('note', text.note),
		start_date: cell(meta, 'valid_from'),
		second_chain: text.choice,
		...field('definition', text.definition),
		...field('passes', passes),
		placement: 'reported',
		uncertainty_km: uncertaintyOf(vertices),
		confidence: 'inferred',
		sources: cite(
			cell(meta, 'source_url'),
			...(text.also ? [text.also] : []),
			...coordinateSources(vertices)
		)
	});
}

export function islandChainFeatures(lines: readonly Row[], meta: readonly Row[]): Draft[] {
	return Object.entries(OUTER_CHAINS).map(([id, text]) => {
		const row = meta.find((candidate) => cell(candidate, 'variant') === text.variant);
		if (!row) throw new RangeError(`No definition of "${text.variant}"`);
		return outerChain(id, text, lines, row);
	});
}
