/** A reported place as it stands in a sentence: “the Caribbean Sea”, “off Ecuador”, “Oslo, Norway”. */
import type { CatalogueFeature } from '#lib/data/catalogue.ts';
import type { Language } from '#lib/view/view.ts';
import { placeOf } from './words.ts';

/** What a ship was doing is not where it was: there the name of the sea or port is used instead. */
const DOING = /^(?:Departed|Underway|At anchor|Home port)\b|\((?:departed|departing)\b/i;
const REMARK = /\s*\([^()]*\)$/;
const PREPOSITION =
	/^(?:Off|Near|(?:North|South|East|West)(?:-(?:east|west))?(?: and \S+)? of|Waters)\b/;
const WITH_ARTICLE =
	/(?:\b(?:Sea|Ocean|Strait|Canal|Channel|Passage|Area|area|areas|EEZ|Middle East|Atlantic|Pacific|Caribbean|Mediterranean))$|^(?:Strait|Gulf) of /;

function regionOf({ properties }: CatalogueFeature, lang: Language): string | undefined {
	const region = properties[lang === 'en' ? 'region' : `region_${lang}`];
	return typeof region === 'string' ? region : undefined;
}

/** Whether the wording says more than a place, so that the name of its region reads better. */
function isRemarked(feature: CatalogueFeature): boolean {
	const place = placeOf(feature, 'en') ?? '';
	return DOING.test(place) || (feature.properties.placement === 'exact' && REMARK.test(place));
}

function english(place: string): string {
	const bare = place.replace(REMARK, '');
	if (PREPOSITION.test(bare)) return bare.charAt(0).toLowerCase() + bare.slice(1);
	const head = bare.split(/, | \/ /)[0] ?? bare;
	return WITH_ARTICLE.test(head) ? `the ${bare}` : bare;
}

/** The place of a report, fit to follow “from” and “to”; undefined where the layer declares none. */
export function placePhrase(feature: CatalogueFeature, lang: Language): string | undefined {
	const place = placeOf(feature, lang);
	const chosen = (isRemarked(feature) ? regionOf(feature, lang) : undefined) ?? place;
	if (chosen === undefined) return undefined;
	const exact = feature.properties.placement === 'exact';
	return lang === 'en' ? english(chosen) : exact ? chosen.replace(REMARK, '') : chosen;
}
