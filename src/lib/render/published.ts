/** What has an address of its own with a View: the figures, and each claim of the article that is drawn. */
import * as m from '#lib/paraglide/messages.js';
import type { Claim } from '#lib/data/claims.ts';
import type { Figure } from '#lib/data/figure.ts';
import type { Localised } from '#lib/data/schema.ts';
import { LANGUAGES, type Language } from '#lib/view/view.ts';
import { verdictName } from './claim-words.ts';
import { localised } from './words.ts';

export interface Published extends Figure {
	/** The address of its page from the site's root. */
	readonly path: string;
}

function both(say: (lang: Language) => string): Localised {
	const [en, ja] = LANGUAGES.map(say);
	return { en: en ?? '', ja: ja ?? '' };
}

/** The address of a claim's page; `/article#c12` cannot be told from `/article` by a server. */
export const claimPath = (id: string): string => `/article/${id}`;

function publishedClaim({ id, view, verdict, summary, reason }: Claim, order: number): Published[] {
	if (view === null) return [];
	return [
		{
			id,
			order,
			path: claimPath(id),
			view,
			title: summary,
			caption: both((lang) =>
				m.claim_caption(
					{ verdict: verdictName(verdict, lang), reason: localised(reason, lang) },
					{ locale: lang }
				)
			),
			alt: both((lang) =>
				m.article_still_alt({ claim: localised(summary, lang) }, { locale: lang })
			),
			credit: both((lang) => m.claim_credit({}, { locale: lang }))
		}
	];
}

export function publishedOf(
	figures: readonly Figure[],
	claims: readonly Claim[]
): readonly Published[] {
	return [
		...figures.map((figure) => ({ ...figure, path: `/figures/${figure.id}` })),
		...claims.flatMap(publishedClaim)
	];
}
