/** What each way to embed a map is called, and why one would take it. */
import * as m from '#lib/paraglide/messages.js';
import type { Language } from '#lib/view/view.ts';
import type { CodeKind } from './embed-code.ts';

const WORDS = {
	iframe: [m.embed_kind_iframe, m.embed_kind_iframe_why],
	script: [m.embed_kind_script, m.embed_kind_script_why],
	element: [m.embed_kind_element, m.embed_kind_element_why]
} as const satisfies Record<CodeKind, readonly unknown[]>;

export function kindWords(kind: CodeKind, lang: Language): readonly [name: string, why: string] {
	const [name, why] = WORDS[kind];
	return [name({}, { locale: lang }), why({}, { locale: lang })];
}
