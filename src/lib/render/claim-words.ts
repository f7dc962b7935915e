/** What a verdict is called and what it means, and how a claim is named in a list. */
import * as m from '#lib/paraglide/messages.js';
import type { Verdict } from '#lib/data/claims.ts';
import type { ToldClaim } from '#lib/view/argument.ts';
import type { Language } from '#lib/view/view.ts';
import { localised } from './words.ts';

const NAMES = {
	supported: m.verdict_supported,
	partly: m.verdict_partly,
	contradicted: m.verdict_contradicted,
	disputed: m.verdict_disputed,
	opinion: m.verdict_opinion,
	'not-checked': m.verdict_not_checked
} as const satisfies Record<Verdict, typeof m.verdict_supported>;

const MEANINGS = {
	supported: m.verdict_supported_means,
	partly: m.verdict_partly_means,
	contradicted: m.verdict_contradicted_means,
	disputed: m.verdict_disputed_means,
	opinion: m.verdict_opinion_means,
	'not-checked': m.verdict_not_checked_means
} as const satisfies Record<Verdict, typeof m.verdict_supported_means>;

export function verdictName(verdict: Verdict, lang: Language): string {
	return NAMES[verdict]({}, { locale: lang });
}

export function verdictMeaning(verdict: Verdict, lang: Language): string {
	return MEANINGS[verdict]({}, { locale: lang });
}

/** The number of a claim as readers see it: C1 to C39. */
export function claimNumber({ id }: Pick<ToldClaim, 'id'>): string {
	return id.replace(/^c0*/, 'C');
}

/** What a picture of a claim shows, for who does not see it. */
export function stillAlt(claim: ToldClaim, lang: Language): string {
	return m.article_still_alt({ claim: localised(claim.summary, lang) }, { locale: lang });
}
