/** A citation in words, after the Chicago Manual of Style (17th edition, 14.205–14.207). */
import * as m from '#lib/paraglide/messages.js';
import { isoDate, type CslItem } from '#lib/data/cite.ts';
import type { Language } from '#lib/view/view.ts';
import { dateWords } from './words.ts';

/** A title that ends in a mark of its own takes no full stop after it. */
const closed = (text: string) => /[.!?。!?]$/.test(text);

function nameOf({ author, publisher }: CslItem): string {
	const names = (author ?? []).map((one) =>
		'literal' in one ? one.literal : `${one.family}, ${one.given}`
	);
	return names.length > 0 ? names.join('; ') : publisher;
}

export function citationText(item: CslItem, lang: Language): string {
	const locale = { locale: lang };
	const name = nameOf(item);
	const container = item['container-title'] ?? item.publisher;
	const end = lang === 'en' ? '.' : '';
	const title = closed(item.title) || lang === 'ja' ? item.title : `${item.title}${end}`;
	const where = [item.genre, container === name ? undefined : container, item.version];
	const issued = item.version === undefined && item.issued;
	const facts = [
		...where,
		issued
			? dateWords(isoDate(issued), lang)
			: item.version
				? undefined
				: m.cite_undated({}, locale)
	].filter((text) => text !== undefined);
	return m.cite_text(
		{
			name,
			title,
			facts: facts.join(m.cite_comma({}, locale)),
			accessed: dateWords(isoDate(item.accessed), lang),
			url: item.URL
		},
		locale
	);
}
