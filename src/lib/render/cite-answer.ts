/** How `/cite.txt`, `.bib`, `.ris` and `.json` answer, and the texts that the page shows. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { bibtex } from '#lib/data/cite-bibtex.ts';
import { ris } from '#lib/data/cite-ris.ts';
import { cslJson, type CslItem } from '#lib/data/cite.ts';
import { isDay, type Day } from '#lib/data/dates.ts';
import { format as write, parse } from '#lib/view/url.ts';
import type { Language, View } from '#lib/view/view.ts';
import { answer, refusal } from './answer.ts';
import { citationText } from './cite-text.ts';
import { CITED, itemsOf, type Cited } from './cite-view.ts';

export const CITE_FORMATS = ['txt', 'bib', 'ris', 'json'] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

const TYPES = {
	txt: 'text/plain; charset=utf-8',
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
	json: 'application/vnd.citationstyles.csl+json'
} as const satisfies Record<CiteFormat, string>;

export function citation(items: readonly CslItem[], as: CiteFormat, lang: Language): string {
	switch (as) {
		case 'txt':
			return items.map((item) => `${citationText(item, lang)}\n`).join('');
		case 'bib':
			return bibtex(items);
		case 'ris':
			return ris(items);
		case 'json':
			return cslJson(items);
	}
}

/** The address of a citation. Without the day of access it is that of the asking. */
export function citePath(
	view: View,
	catalogue: Catalogue,
	{ as, of, accessed }: { as: CiteFormat; of: Cited; accessed?: Day }
): string {
	const words = [
		...(of === 'view' ? [] : [`of=${of}`]),
		...(accessed === undefined ? [] : [`accessed=${accessed}`])
	];
	const query = [write(view, catalogue).slice(1), ...words].filter(Boolean).join('&');
	return `/cite.${as}${query ? `?${query}` : ''}`;
}

export interface CiteRequest {
	readonly request: Request;
	readonly origin: string;
	readonly search: string;
	readonly format: string;
	readonly today: Day;
}

export async function answerCite(
	{ request, origin, search, format, today }: CiteRequest,
	catalogue: Catalogue
): Promise<Response> {
	const { view } = parse(search, catalogue);
	const { lang } = view;
	const query = new URLSearchParams(search);
	const as = CITE_FORMATS.find((known) => known === format);
	const of = CITED.find((known) => known === (query.get('of') ?? 'view'));
	const asked = query.get('accessed') ?? '';
	const accessed = isDay(asked) ? asked : today;
	const items = of && itemsOf(of, view, catalogue, { origin, accessed });
	if (!as || !of || !items) {
		const text = m.cite_unknown({}, { locale: lang });
		return refusal(404, `${text}\n`, TYPES.txt, lang);
	}
	return answer(request, citation(items, as, lang), {
		type: TYPES[as],
		lang,
		canonical:
			origin + citePath(view, catalogue, { as, of, ...(isDay(asked) ? { accessed } : {}) }),
		...(as === 'txt' ? {} : { filename: `linchpin-${of}.${as}` })
	});
}
