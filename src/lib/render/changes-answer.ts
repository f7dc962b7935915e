/** How `/changes.json`, `.txt` and `.atom` answer: the same View, checks, caching and languages for all. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { difference, type Difference } from '#lib/view/diff.ts';
import type { Problem } from '#lib/view/grammar.ts';
import { format, parse } from '#lib/view/url.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { answer, CACHE, EVERYBODY, refusal } from './answer.ts';
import { changeWords, type ChangeWords } from './changes.ts';
import { problemsData } from './changes-data.ts';
import { problemWords } from './words.ts';

export type ChangesFormat = 'json' | 'txt' | 'atom';

const TYPES = {
	json: 'application/json; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	atom: 'application/atom+xml; charset=utf-8'
} as const satisfies Record<ChangesFormat, string>;

export interface Asked {
	readonly view: View;
	readonly difference: Difference;
	readonly words: ChangeWords;
	readonly problems: readonly Problem[];
	/** Addresses of the answer itself and of the map. */
	readonly self: string;
	readonly map: string;
}

/** The View without what the words do not depend on, so that a cache keeps one copy of an answer. */
function told(view: View, catalogue: Catalogue): View {
	const { at, select, rings, panel, theme, projection, compare } = defaultView(catalogue);
	return { ...view, at, select, rings, panel, theme, projection, compare };
}

/** The one query under which the changes of a View are answered. */
export const changesQuery = (view: View, catalogue: Catalogue): string =>
	format(told(view, catalogue), catalogue);

/** An answer that caches may keep; 304 to whoever has it already. */
export function cached(
	request: Request,
	body: string,
	{ as, lang, canonical }: { as: ChangesFormat; lang: View['lang']; canonical: string }
): Promise<Response> {
	return answer(request, body, { type: TYPES[as], lang, canonical });
}

function refuse(as: ChangesFormat, problems: readonly Problem[], lang: View['lang']): Response {
	const error = m.change_error_dates({}, { locale: lang });
	const about = problems.filter(({ part }) => part === 't');
	const body =
		as === 'json'
			? JSON.stringify({ error, parameter: 't', problems: problemsData(about, lang) })
			: [error, ...about.map((problem) => problemWords(problem, lang)), ''].join('\n');
	return refusal(400, body, TYPES[as === 'json' ? 'json' : 'txt'], lang);
}

/**
 * Answers a request for the changes between two dates. A query in another order, or with parts that the
 * words do not depend on, is sent to the canonical one; a query with faults is answered, and they are told.
 */
export async function answerChanges(
	{ request, url }: { readonly request: Request; readonly url: URL },
	catalogue: Catalogue,
	as: ChangesFormat,
	write: (asked: Asked) => string
): Promise<Response> {
	const { view, problems } = parse(url.search, catalogue);
	const found = difference(catalogue, view);
	if (!found) return refuse(as, problems, view.lang);
	const query = changesQuery(view, catalogue);
	const self = `${url.origin}${url.pathname}${query}`;
	if (problems.length === 0 && url.search !== query) {
		const headers = { ...EVERYBODY, 'cache-control': CACHE, location: `${url.pathname}${query}` };
		return new Response(null, { status: 308, headers });
	}
	const body = write({
		view,
		difference: found,
		words: changeWords(found, view.lang),
		problems,
		self,
		map: `${url.origin}/${format(view, catalogue)}`
	});
	return cached(request, body, { as, lang: view.lang, canonical: self });
}
