/** What else a name on the ground is called. */
import * as m from '#lib/paraglide/messages.js';
import type { Language } from '#lib/view/view.ts';

export interface Named {
	readonly name: string;
	readonly 'name:ja': string;
	readonly other?: string;
	readonly 'other:ja'?: string;
}

/** "Also: Myanmar"; empty for what has one name. */
export function alsoWords(named: Named, lang: Language): string {
	const names = lang === 'ja' ? named['other:ja'] : named.other;
	return names ? m.ground_also({ names }, { locale: lang }) : '';
}

/** The name in the language of the map, then in the other, then what else it is called. */
export function nameLines(named: Named, lang: Language): readonly string[] {
	const both = [named.name, named['name:ja']];
	const also = alsoWords(named, lang);
	return [(lang === 'ja' ? both.toReversed() : both).join(' · '), ...(also ? [also] : [])];
}
