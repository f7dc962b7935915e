/** The declared fields of a feature, named and worded for a reader. */
import type { Field } from '#lib/data/schema.ts';
import { isDateText } from '#lib/data/dates.ts';
import type { Mark } from '#lib/view/scene.ts';
import type { Language } from '#lib/view/view.ts';
import { dateWords, localised, numberWords } from './words.ts';

export interface Fact {
	readonly key: string;
	readonly title: string;
	readonly text: string;
}

function say(field: Field, value: unknown, lang: Language): string | null {
	if (typeof value === 'number') {
		const number = numberWords(value, lang);
		const space = field.unit === '%' ? '' : ' ';
		return field.unit ? `${number}${space}${field.unit}` : number;
	}
	if (typeof value !== 'string') return null;
	if (field.type === 'choice') {
		const name = field.values?.[value];
		return name ? localised(name, lang) : value;
	}
	return field.type === 'date' && isDateText(value) ? dateWords(value, lang) : value;
}

const TRANSLATION = /_ja$/;
/** Said beside the placement, not again among the facts. */
const PLACE = 'place';

/** A field `x_ja` is the Japanese of `x` and is never listed by itself. */
export function factsOf({ layer, feature }: Mark, lang: Language): readonly Fact[] {
	return Object.entries(layer.fields).flatMap(([key, field]) => {
		if (!field.shown || key === PLACE || TRANSLATION.test(key)) return [];
		const own = lang === 'en' ? undefined : feature.properties[`${key}_${lang}`];
		const text = say(field, own ?? feature.properties[key], lang);
		return text === null ? [] : [{ key, title: localised(field.title, lang), text }];
	});
}
