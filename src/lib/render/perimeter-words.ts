/** What a perimeter is, how it was drawn and how far it may be off, in words. */
import * as m from '#lib/paraglide/messages.js';
import { area } from '#lib/geo/area.ts';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import { METRES_PER_NAUTICAL_MILE } from '#lib/view/measure.ts';
import type { Perimeter } from '#lib/view/perimeter.ts';
import type { Language } from '#lib/view/view.ts';
import { placeWords } from './measure-words.ts';
import { nameOf, numberWords, radiusWords } from './words.ts';

function centreWords({ ring, mark }: Perimeter, layerTitle: string, lang: Language): string {
	if (mark) return nameOf(mark.feature, lang);
	const { around } = ring;
	if (around.kind === 'place') return placeWords(around, lang);
	if (around.kind !== 'shape') return layerTitle;
	const say = around.closed ? m.ring_around_area : m.ring_around_path;
	return say({ count: numberWords(around.places.length, lang) }, { locale: lang });
}

/** "2,000 km from Naval Base Guam". A radius is as exact as it was asked for. */
export function perimeterWords(perimeter: Perimeter, lang: Language): string {
	const { ring, mark } = perimeter;
	const kilometres = numberWords(ring.radiusMetres / 1000, lang);
	const name = centreWords(perimeter, perimeter.title[lang], lang);
	const doubtful = mark?.feature.properties.placement === 'area';
	return (doubtful ? m.ring_from_area : m.ring_from)({ kilometres, name }, { locale: lang });
}

export function nauticalMilesWords(metres: number, lang: Language): string {
	return `${numberWords(Number((metres / METRES_PER_NAUTICAL_MILE).toPrecision(4)), lang)} nm`;
}

/** The method and the greatest error of a boundary. */
export function methodWords({ perimeter, tolerance }: Boundary, lang: Language): string {
	const metres = perimeter.boundaryMetres * tolerance;
	return m.ring_method(
		{ percent: numberWords(tolerance * 100, lang), error: radiusWords(metres / 1000, lang) },
		{ locale: lang }
	);
}

/** The area inside, to three figures: the line's own error is in the fourth. */
export function areaWords({ geometry }: Boundary, lang: Language): string {
	const squareKilometres = Number((area(geometry) / 1e6).toPrecision(3));
	return m.ring_area({ area: numberWords(squareKilometres, lang) }, { locale: lang });
}
