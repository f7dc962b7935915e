/** `claims.json`: each claim with the sources of the marks it rests on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Verdict } from '../../src/lib/data/claims.ts';
import { cell, numeric, type Row } from './csv.ts';
import { CLAIMS } from './text/claims.ts';

interface Published {
	readonly features: readonly {
		readonly id: string;
		readonly properties: { readonly subject?: string; readonly sources: readonly string[] };
	}[];
}

/** The sources of a feature, or of every feature of a subject, as they are published. */
function sourcesOf(geodata: string, mark: string): readonly string[] {
	const [layer = '', id] = mark.split('/');
	const text = readFileSync(join(geodata, 'layers', layer, 'features.geojson'), 'utf8');
	const { features } = JSON.parse(text) as Published;
	const found = features.filter((one) => one.id === id || one.properties.subject === id);
	if (found.length === 0) throw new RangeError(`Nothing called ${mark}`);
	return found.flatMap(({ properties }) => properties.sources);
}

const localised = ([en, ja]: readonly [string, string]) => ({ en, ja });

export function claimOf(geodata: string, row: Row): Claim {
	const id = cell(row, 'id');
	const text = CLAIMS[id];
	if (!text) throw new RangeError(`No words for ${id}`);
	const verdict = text.verdict ?? (cell(row, 'check').replace(' ', '-') as Verdict);
	const { summary, view, reason, evidence, since } = text;
	return {
		id: id.toLowerCase(),
		paragraph: numeric(row, 'paragraph_index'),
		summary: localised(summary),
		view,
		verdict,
		reason: localised(reason),
		sources: [...new Set(evidence.flatMap((mark) => sourcesOf(geodata, mark)))],
		evidence: [...evidence],
		...(since && { since: localised(since) })
	};
}
