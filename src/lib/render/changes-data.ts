/** What changed, as data: each change with its words, both ends as GeoJSON features, and their sources. */
import type { Catalogue, CatalogueFeature } from '#lib/data/catalogue.ts';
import type { Day } from '#lib/data/dates.ts';
import type { Source } from '#lib/data/schema.ts';
import type { Change, Difference, FieldChange } from '#lib/view/diff.ts';
import type { Problem } from '#lib/view/grammar.ts';
import { referenceText, type Language } from '#lib/view/view.ts';
import type { ChangeWords } from './changes.ts';
import { apart, type Apart } from './changes-distance.ts';
import { changeSentence } from './changes-sentence.ts';
import { problemWords } from './words.ts';

export interface ChangeData {
	/** `<layer>/<subject or id>`, as the URL names it. */
	readonly mark: string;
	readonly kind: Change['kind'];
	readonly text: string;
	readonly fields: readonly FieldChange[];
	/** For a move: how far apart the two places are, as far as that can be said. */
	readonly apart: Apart | null;
	readonly before: CatalogueFeature | null;
	readonly after: CatalogueFeature | null;
}

export interface ChangesData {
	readonly title: string;
	readonly summary: string;
	readonly lang: Language;
	readonly from: Day;
	readonly to: Day;
	readonly known: Day | null;
	readonly map: string;
	/** Parts of the address that could not be used. */
	readonly problems: readonly (Problem & { readonly text: string })[];
	/** By layer, the topmost first; in each the heaviest first. */
	readonly changes: readonly ChangeData[];
	readonly sources: Readonly<Record<string, Source>>;
}

export interface DataOptions {
	readonly lang: Language;
	readonly map: string;
	readonly problems: readonly Problem[];
}

function dataOf(change: Change, lang: Language): ChangeData {
	return {
		mark: referenceText(change.reference),
		kind: change.kind,
		text: changeSentence(change, lang),
		fields: 'fields' in change ? change.fields : [],
		apart: change.kind === 'moved' ? apart(change) : null,
		before: change.before?.feature ?? null,
		after: change.after?.feature ?? null
	};
}

export function problemsData(problems: readonly Problem[], lang: Language) {
	return problems.map((problem) => ({ ...problem, text: problemWords(problem, lang) }));
}

export function changesData(
	{ from, to }: Difference,
	words: ChangeWords,
	catalogue: Catalogue,
	{ lang, map, problems }: DataOptions
): ChangesData {
	const lines = words.groups.flatMap(({ lines, rest }) => [...lines, ...rest]);
	return {
		title: words.title,
		summary: words.summary,
		lang,
		from: from.day,
		to: to.day,
		known: to.known,
		map,
		problems: problemsData(problems, lang),
		changes: lines.flatMap(({ changes }) => changes).map((change) => dataOf(change, lang)),
		sources: Object.fromEntries(
			words.sources.flatMap((id) => {
				const source = catalogue.sources[id];
				return source ? [[id, source]] : [];
			})
		)
	};
}
