/** What a map says of itself outside its marks: title, date, sources, and the words instead of the picture. */
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { firstDay, type DateText } from '#lib/data/dates.ts';
import { difference } from '#lib/view/diff.ts';
import type { Measurement } from '#lib/view/measure.ts';
import type { Mark, Scene } from '#lib/view/scene.ts';
import type { Language } from '#lib/view/view.ts';
import { changeWords } from './changes.ts';
import { creditsOf } from './credits.ts';
import { kilometresWords, rangeKilometresWords } from './measure-words.ts';
import { perimeterWords } from './perimeter-words.ts';
import { headlineOf, layerTitles, titleOfLayers } from './title.ts';
import type { Asked } from './svg-picture.ts';
import { dateWords, INTL_LOCALE, labelNote, localised, nameOf, numberWords } from './words.ts';

function listed(words: readonly string[], lang: Language): string {
	return new Intl.ListFormat(INTL_LOCALE[lang], { type: 'conjunction' }).format(words);
}

const unique = <T>(items: readonly T[]) => [...new Set(items)];

const scenesOf = ({ scene, earlier }: Asked): readonly Scene[] => [
	...(earlier ? [earlier] : []),
	scene
];

/** The days of a View in words, the earlier first. */
export function daysOf({ view }: Asked): readonly string[] {
	return [...view.t].sort().map((day) => dateWords(day, view.lang));
}

/** The headline of a picture that has its date on a line of its own: what its layers are called together, or those that it shows something of. */
export function mapHeadline(asked: Asked, catalogue: Catalogue): string {
	const { lang } = asked.view;
	const { layers } = asked.scene;
	const there = new Set(
		scenesOf(asked).flatMap((scene) =>
			scene.layers.flatMap(({ definition, marks }) => (marks.length > 0 ? definition.id : []))
		)
	);
	const shown = layers.filter(({ definition }) => there.has(definition.id));
	const titles = (shown.length > 0 ? shown : layers).map(({ definition }) =>
		localised(definition.title, lang)
	);
	return titleOfLayers(catalogue, asked.view) ?? headlineOf(titles, lang);
}

/** How long what is measured is, with its doubt. */
export function measuredWords(measurement: Measurement, lang: Language): string {
	const { totalMetres, doubtMetres } = measurement;
	return (doubtMetres >= 5000 ? rangeKilometresWords : kilometresWords)(
		totalMetres,
		doubtMetres,
		lang
	);
}

export function mapTitle(asked: Asked, catalogue: Catalogue): string {
	const { lang } = asked.view;
	const layers = mapHeadline(asked, catalogue);
	const [from = '', to] = daysOf(asked);
	return to === undefined
		? m.title_on({ layers, date: from }, { locale: lang })
		: m.static_title_two({ layers, from, to }, { locale: lang });
}

function newest(scenes: readonly Scene[]): DateText | null {
	const dates = scenes
		.flatMap(({ layers }) => layers.flatMap(({ asOf }) => asOf ?? []))
		.sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
	return dates.at(-1) ?? null;
}

const unbroken = (words: string) => words.replaceAll(' ', '\u00a0');

/** "As of" the days shown. */
export function asOfWords(asked: Asked): string {
	// A date is not broken, nor is a line begun with a dash.
	const date = daysOf(asked).map(unbroken).join('\u00a0– ');
	return m.static_as_of({ date }, { locale: asked.view.lang });
}

/** The newest report among those shown, and which record was asked. */
export function newestWords(asked: Asked): string {
	const { lang, known } = asked.view;
	const locale = { locale: lang };
	const latest = newest(scenesOf(asked));
	return [
		...(latest ? [m.static_newest({ date: unbroken(dateWords(latest, lang)) }, locale)] : []),
		...(known ? [m.known_note({ date: unbroken(dateWords(known, lang)) }, locale)] : [])
	].join(' · ');
}

/** Who is cited for what is visible, each once, the most cited first; `most` of them by name. */
export function sourcesLine(asked: Asked, catalogue: Catalogue, most: number): string {
	const { lang } = asked.view;
	const counts = new Map<string, number>();
	for (const id of unique(scenesOf(asked).flatMap(({ sources }) => sources))) {
		const publisher = catalogue.sources[id]?.publisher;
		if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
	}
	const names = [...counts]
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([name]) => name);
	if (names.length === 0) return '';
	const publishers = names.slice(0, most).join(lang === 'ja' ? '、' : ', ');
	const count = numberWords(names.length - most, lang);
	return names.length <= most
		? m.static_sources({ publishers }, { locale: lang })
		: m.static_sources_more({ publishers, count }, { locale: lang });
}

export function creditsLine(asked: Asked): string {
	const { lang } = asked.view;
	return unique(scenesOf(asked).flatMap((scene) => creditsOf(scene, lang))).join('\u00a0· ');
}

/** How many marks of a layer the words name. */
const NAMED = 5;

/** What is asked for and has no place that the record knows, where nothing else would tell of it. */
export function placelessWords(asked: Asked, seen: Asked): string {
	const { lang } = asked.view;
	const { selected, layers } = asked.scene;
	const isPlaceless = ({ feature }: Mark) => !feature.geometry;
	const isEmpty = seen.scene.layers.every(({ marks }) => marks.length === 0);
	const found = selected
		? [selected].filter(isPlaceless)
		: isEmpty
			? layers.flatMap(({ marks }) => marks.filter(isPlaceless))
			: [];
	const names = unique(found.map(({ feature }) => nameOf(feature, lang)));
	if (names.length === 0) return '';
	const more = names.length - NAMED;
	const rest =
		more > 0 ? [m.static_alt_more({ count: numberWords(more, lang) }, { locale: lang })] : [];
	return m.static_no_place(
		{ names: listed([...names.slice(0, NAMED), ...rest], lang) },
		{ locale: lang }
	);
}

function markWords(mark: Mark, lang: Language): string {
	const name = nameOf(mark.feature, lang);
	const note = labelNote(mark, lang);
	return note ? m.static_alt_mark_note({ name, note }, { locale: lang }) : name;
}

function layerWords(scene: Scene, lang: Language): readonly string[] {
	return scene.layers
		.filter(({ marks }) => marks.length > 0)
		.toReversed()
		.map(({ definition, marks }) => {
			const ranked = marks.toSorted((a, b) => a.kind.rank - b.kind.rank);
			const names = unique(ranked.map((mark) => markWords(mark, lang)));
			const more = names.length - NAMED;
			const rest =
				more > 0 ? [m.static_alt_more({ count: numberWords(more, lang) }, { locale: lang })] : [];
			return m.static_alt_layer(
				{
					layer: localised(definition.title, lang),
					marks: listed([...names.slice(0, NAMED), ...rest], lang)
				},
				{ locale: lang }
			);
		});
}

/** The picture in words: for `<desc>`, for alternative texts, for who sees no map. */
export function mapDescription(asked: Asked, catalogue: Catalogue): string {
	const { lang } = asked.view;
	const locale = { locale: lang };
	const layers = layerTitles(
		asked.scene.layers.map(({ definition }) => localised(definition.title, lang)),
		lang
	);
	const [from = '', to] = daysOf(asked);
	const found = difference(catalogue, asked.view);
	const rings = asked.perimeters.map((perimeter) => perimeterWords(perimeter, lang));
	return [
		to === undefined
			? m.static_alt({ layers, date: from }, locale)
			: m.static_alt_two({ layers, from, to }, locale),
		...(found ? [changeWords(found, lang).summary] : layerWords(asked.scene, lang)),
		...(rings.length > 0 ? [m.static_alt_rings({ rings: listed(rings, lang) }, locale)] : []),
		...(asked.versus ? [m.static_alt_versus({}, locale)] : []),
		...(asked.measurement
			? [m.static_alt_measure({ length: measuredWords(asked.measurement, lang) }, locale)]
			: [])
	].join(lang === 'ja' ? '' : ' ');
}
