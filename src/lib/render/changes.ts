/**
 * What changed between two dates, in words. Page, caption, alt text, feed and screen reader all take their
 * words from `changeWords`, so they cannot disagree.
 */
import * as m from '#lib/paraglide/messages.js';
import type { Layer } from '#lib/data/schema.ts';
import { changeSources, type Change, type ChangeKind, type Difference } from '#lib/view/diff.ts';
import type { Language } from '#lib/view/view.ts';
import { KINDS, byWeight } from './changes-order.ts';
import { changeSentence, joinSentences, moveInShort } from './changes-sentence.ts';
import { dateWords, localised, nameOf, numberWords } from './words.ts';

/** A sentence and the changes it tells. */
export interface ChangeLine {
	readonly text: string;
	/** One; several of the kinds that are summed up. */
	readonly changes: readonly Change[];
	/** Ids of the sources of both ends, each list without repeats. */
	readonly sources: { readonly before: readonly string[]; readonly after: readonly string[] };
}

export interface ChangeGroup {
	readonly layer: Layer;
	readonly title: string;
	/** Heaviest first: what moved, changed, came and went. */
	readonly lines: readonly ChangeLine[];
	/** Summed up, a line for each kind: no newer report; reported again in the same place. */
	readonly rest: readonly ChangeLine[];
}

export interface ChangeWords {
	readonly title: string;
	/** One paragraph: for a caption, an alternative text, a live region. */
	readonly summary: string;
	readonly groups: readonly ChangeGroup[];
	/** Ids of all sources cited, in the order of their first citation. */
	readonly sources: readonly string[];
}

const SUMMED: readonly ChangeKind[] = ['aged', 'resighted'];
/** How many moves a summary names. */
const NAMED_IN_SUMMARY = 3;

const LISTS = {
	en: new Intl.ListFormat('en-GB', { type: 'unit', style: 'long' }),
	ja: new Intl.ListFormat('ja-JP', { type: 'conjunction', style: 'long' })
} as const satisfies Record<Language, Intl.ListFormat>;

const unique = (ids: readonly string[]) => [...new Set(ids)];

function line(text: string, changes: readonly Change[]): ChangeLine {
	const sources = changes.map(changeSources);
	return {
		text,
		changes,
		sources: {
			before: unique(sources.flatMap(({ before }) => before)),
			after: unique(sources.flatMap(({ after }) => after))
		}
	};
}

function summedLine(kind: ChangeKind, changes: readonly Change[], lang: Language): ChangeLine[] {
	const [first, ...others] = changes;
	if (!first) return [];
	const names = LISTS[lang].format(
		changes.map(({ before, after }) => nameOf((after ?? before).feature, lang))
	);
	const inputs = { count: 1 + others.length, number: numberWords(1 + others.length, lang), names };
	const say = kind === 'aged' ? m.change_aged : m.change_resighted;
	return [line(say(inputs, { locale: lang }), changes)];
}

function group(layer: Layer, changes: readonly Change[], lang: Language): ChangeGroup {
	const told = byWeight(changes);
	return {
		layer,
		title: localised(layer.title, lang),
		lines: told
			.filter(({ kind }) => !SUMMED.includes(kind))
			.map((change) => line(changeSentence(change, lang), [change])),
		rest: SUMMED.flatMap((kind) =>
			summedLine(
				kind,
				told.filter((change) => change.kind === kind),
				lang
			)
		)
	};
}

function groupsOf({ to, changes }: Difference, lang: Language): readonly ChangeGroup[] {
	return to.layers
		.map(({ definition }) => definition)
		.reverse()
		.map((layer) =>
			group(
				layer,
				changes.filter(({ reference }) => reference.layer === layer.id),
				lang
			)
		)
		.filter(({ lines, rest }) => lines.length + rest.length > 0);
}

const COUNTS = {
	moved: m.change_count_moved,
	changed: m.change_count_changed,
	appeared: m.change_count_appeared,
	gone: m.change_count_gone,
	aged: m.change_count_aged,
	resighted: m.change_count_resighted
} as const satisfies Record<ChangeKind, unknown>;

function changesOf({ lines, rest }: ChangeGroup): readonly Change[] {
	return [...lines, ...rest].flatMap(({ changes }) => changes);
}

function countWords(found: ChangeGroup, lang: Language): string {
	const changes = changesOf(found);
	const counts = KINDS.flatMap((kind) => {
		const count = changes.filter((change) => change.kind === kind).length;
		return count > 0 ? COUNTS[kind]({ number: numberWords(count, lang) }, { locale: lang }) : [];
	});
	return m.change_summary_layer(
		{ layer: found.title, counts: LISTS[lang].format(counts) },
		{ locale: lang }
	);
}

function summaryOf(
	groups: readonly ChangeGroup[],
	span: { from: string; to: string },
	lang: Language
) {
	const locale = { locale: lang };
	if (groups.length === 0) return m.change_none(span, locale);
	const moves = groups
		.flatMap((one) => changesOf(one))
		.flatMap((one) => moveInShort(one, lang) ?? []);
	const more = moves.length - NAMED_IN_SUMMARY;
	const layers = joinSentences(
		[
			...groups.map((one) => countWords(one, lang)),
			...moves.slice(0, NAMED_IN_SUMMARY),
			more > 0
				? m.change_summary_more({ count: more, number: numberWords(more, lang) }, locale)
				: ''
		],
		lang
	);
	return m.change_summary({ ...span, layers }, locale);
}

/** Layers as they are drawn, the topmost first; within a layer by weight, see `changes-order.ts`. */
export function changeWords(difference: Difference, lang: Language): ChangeWords {
	const { from, to } = difference;
	const span = { from: dateWords(from.day, lang), to: dateWords(to.day, lang) };
	const groups = groupsOf(difference, lang);
	const lines = groups.flatMap(({ lines, rest }) => [...lines, ...rest]);
	return {
		title: m.change_title(span, { locale: lang }),
		summary: summaryOf(groups, span, lang),
		groups,
		sources: unique(lines.flatMap(({ sources: { before, after } }) => [...before, ...after]))
	};
}
