/** What stands beside the record when it is taken away, in English. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { recordDay } from '#lib/data/record.ts';
import { creditsOwed } from './record-page.ts';

export function recordReadme(catalogue: Catalogue): string {
	const { layers, claims, sources } = catalogue;
	const day = recordDay(
		catalogue,
		layers.map(({ definition }) => definition.id)
	);
	const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
	const files = layers.map(
		({ definition, features }) =>
			`\`layers/${definition.id}.geojson\`: ${definition.title.en}, ${features.length} rows`
	);
	const caveats = layers.flatMap(({ definition: { title, caveat } }) =>
		caveat ? [`${title.en}: ${caveat.en}`] : []
	);
	return `# The record of Linchpin

Every row that the map rests on, as of ${day ?? 'an unknown day'}: ${layers.length} layers,
${Object.keys(sources).length} documents, ${claims.length} claims.

## Files

${list([
	...files,
	'`sources.json`, `sources.bib`, `sources.ris`: every cited document, as CSL-JSON, BibTeX and RIS',
	'`claims.json`: the claims of the article, what the record says of each, and where it is seen',
	'`data-dictionary.csv`: every field, its type, its unit and what it means'
])}

## How to read a row

- Positions are longitude and latitude, WGS 84. What lies across 180° is cut there, as RFC 7946 asks.
- \`start_date\` and \`end_date\` say when a row holds; the end is not included, and an absent one is unbounded.
- \`recorded\` and \`retracted\` say when it stood in the record. Nothing is deleted: a row with \`retracted\` was
  taken back, and another may stand for it.
- \`placement\` and \`uncertainty_km\` say how its place is known. An \`area\` is a region, and its point is no position.
- A name that ends in \`_ja\` or \`:ja\` is that of the same field in Japanese.
- \`sources\` names documents in \`sources.json\`.

## What must be known beside a layer

${list(caveats)}

## Credits owed

${list(creditsOwed(catalogue).map(({ en }) => en))}

The documents have licences of their own; where one is known it stands in \`sources.json\`.
`;
}
