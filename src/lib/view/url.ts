/** View ⇄ URL. `parse` is total; `format` is canonical, so that equal views have equal URLs. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { PARTS, type Part, type Problem } from './grammar.ts';
import { defaultView, type View } from './view.ts';

export interface Parsed {
	readonly view: View;
	readonly problems: readonly Problem[];
}

type AnyPart = Part<keyof View>;
const parts = PARTS as unknown as readonly AnyPart[];

/** Reads a query. A bad part falls back to its default and is reported; other names are ignored. */
export function parse(search: string, catalogue: Catalogue): Parsed {
	const query = new URLSearchParams(search);
	const problems: Problem[] = [];
	const usual = defaultView(catalogue);
	let view = usual;
	for (const part of parts) {
		const [text, ...more] = query.getAll(part.name);
		if (text === undefined) continue;
		const reading = part.read(text, catalogue);
		if (reading.value !== undefined) view = { ...view, [part.key]: reading.value };
		for (const [value, reason] of reading.bad) problems.push({ part: part.name, value, reason });
		for (const value of more) problems.push({ part: part.name, value, reason: 'repeated' });
	}
	if (view.t.length === 1) view = { ...view, compare: usual.compare };
	return { view, problems };
}

/** Keeps the characters that a query may hold unescaped and that make it readable. */
function escape(text: string): string {
	return encodeURIComponent(text).replace(/%(2F|3A|2C|3B|40)/g, (code) => decodeURIComponent(code));
}

/** The canonical query, with its `?`; empty for the default View. */
export function format(view: View, catalogue: Catalogue): string {
	const usual = defaultView(catalogue);
	const words = parts.flatMap((part) => {
		const text = part.write(view[part.key]);
		const unchanged = text === part.write(usual[part.key]);
		return text === null || unchanged ? [] : [`${part.name}=${escape(text)}`];
	});
	return words.length > 0 ? `?${words.join('&')}` : '';
}
