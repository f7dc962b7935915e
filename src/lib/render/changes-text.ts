/** What changed, as plain text with numbered sources; and the parts of it that a page may use. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Day } from '#lib/data/dates.ts';
import type { Source } from '#lib/data/schema.ts';
import type { Language } from '#lib/view/view.ts';
import type { ChangeGroup, ChangeLine, ChangeWords } from './changes.ts';
import { dateWords, sourceDate } from './words.ts';

/** “[before 1; after 2, 3]”: where each end of a change is found in a list of sources; “[2]” for one end. */
export function bracket(
	{ sources }: ChangeLine,
	numbered: readonly string[],
	lang: Language
): string {
	const numbers = (ids: readonly string[]) =>
		ids
			.map((id) => numbered.indexOf(id) + 1)
			.sort((a, b) => a - b)
			.join(', ');
	const [before, after] = [numbers(sources.before), numbers(sources.after)];
	return before && after && before !== after
		? m.change_bracket({ before, after }, { locale: lang })
		: `[${before || after}]`;
}

export function sourceWords(source: Source, lang: Language): string {
	const date = sourceDate(source, lang);
	const said = { publisher: source.publisher, title: source.title, url: source.URL };
	return date
		? m.change_source({ ...said, date }, { locale: lang })
		: m.change_source_undated(said, { locale: lang });
}

function groupText(
	{ title, lines, rest }: ChangeGroup,
	words: ChangeWords,
	lang: Language
): string {
	const told = [...lines, ...rest].map(
		(line) => `- ${line.text} ${bracket(line, words.sources, lang)}`
	);
	return [title, ...told].join('\n');
}

export interface TextOptions {
	readonly lang: Language;
	readonly known: Day | null;
	/** The address of the map that shows it. */
	readonly map: string;
}

export function changesText(
	words: ChangeWords,
	catalogue: Catalogue,
	{ lang, known, map }: TextOptions
): string {
	const locale = { locale: lang };
	const sources = words.sources.map((id, index) => {
		const source = catalogue.sources[id];
		return `${index + 1}. ${source ? sourceWords(source, lang) : id}`;
	});
	const parts = [
		words.title,
		words.summary,
		...(known ? [m.change_known({ date: dateWords(known, lang) }, locale)] : []),
		...words.groups.map((group) => groupText(group, words, lang)),
		...(sources.length > 0 ? [[m.change_sources({}, locale), ...sources].join('\n')] : []),
		m.change_map({ url: map }, locale)
	];
	return `${parts.join('\n\n')}\n`;
}
