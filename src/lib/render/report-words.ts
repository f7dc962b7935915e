/** What a perimeter holds, and what two hold between them, in words. */
import * as m from '#lib/paraglide/messages.js';
import { area } from '#lib/geo/area.ts';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import { COAST_SHARE, LEAST_LAND_METRES } from '#lib/view/land.ts';
import { VERDICTS, depthOf, type Finding, type Report, type Verdict } from '#lib/view/report.ts';
import { SHARES, type Compared, type Share } from '#lib/view/versus.ts';
import type { Language } from '#lib/view/view.ts';
import { kilometresWords } from './measure-words.ts';
import { perimeterWords } from './perimeter-words.ts';
import { nameOf, numberWords } from './words.ts';

export function verdictWords(verdict: Verdict, lang: Language): string {
	const say = {
		inside: m.report_is_inside,
		outside: m.report_is_outside,
		undecided: m.report_is_undecided,
		partly: m.report_is_partly
	}[verdict];
	return say({}, { locale: lang });
}

export function countWords(verdict: Verdict, count: number, lang: Language): string {
	const say = {
		inside: m.report_inside,
		outside: m.report_outside,
		undecided: m.report_undecided,
		partly: m.report_partly
	}[verdict];
	return say({ count: numberWords(count, lang) }, { locale: lang });
}

/** Marks by verdict, in the order in which they are told. */
export function byVerdict({
	findings
}: Report): readonly (readonly [Verdict, readonly Finding[]])[] {
	return VERDICTS.map((verdict) => [verdict, findings.filter((one) => one.verdict === verdict)]);
}

/** How far from what the perimeter is around: a length, or a range for what is doubtful or extended. */
export function fromCentreWords(finding: Finding, lang: Language): string {
	const { leastMetres, mostMetres, doubtMetres } = finding;
	const middle = (leastMetres + mostMetres) / 2;
	const reach = (mostMetres - leastMetres) / 2;
	if (reach < 5000) return kilometresWords(middle, Math.max(doubtMetres, reach), lang);
	const [least = ''] = kilometresWords(leastMetres, reach / 10, lang).split(' ');
	const most = kilometresWords(mostMetres, reach / 10, lang);
	return m.measure_range({ least, most }, { locale: lang });
}

/** "23 km inside the boundary", of the nearest place for what is extended or doubtful. */
export function depthWords(finding: Finding, report: Report, lang: Language): string {
	const { least, most } = depthOf(finding, report.perimeter);
	const locale = { locale: lang };
	const reach = Math.max((most - least) / 10, finding.doubtMetres / 10, 1);
	const length = (metres: number) => kilometresWords(Math.abs(metres), reach, lang);
	if (least >= 0) return m.report_deep({ length: length(least) }, locale);
	if (most < 0) return m.report_beyond({ length: length(most) }, locale);
	return m.report_straddles({ inside: length(most), outside: length(least) }, locale);
}

export function squareKilometres(squareMetres: number): number {
	return Number((squareMetres / 1e6).toPrecision(3));
}

export interface LandWords {
	readonly text: string;
	readonly method: string | null;
}

/** Land and sea inside, no finer than the coast they are measured with; undefined land is not known yet. */
export function landWords(
	boundary: Boundary,
	landSquareMetres: number | undefined,
	lang: Language
): LandWords {
	const locale = { locale: lang };
	if (boundary.perimeter.boundaryMetres < LEAST_LAND_METRES) {
		return { text: m.report_land_small({}, locale), method: null };
	}
	if (landSquareMetres === undefined) {
		return { text: m.report_land_waiting({}, locale), method: null };
	}
	const whole = area(boundary.geometry);
	const doubt = whole * COAST_SHARE;
	const step = 10 ** Math.floor(Math.log10(doubt / 1e6));
	const say = (squareMetres: number) =>
		m.versus_area(
			{ area: numberWords(Math.round(squareMetres / 1e6 / step) * step, lang) },
			locale
		);
	const error = m.versus_area(
		{ area: numberWords(Number((doubt / 1e6).toPrecision(2)), lang) },
		locale
	);
	return {
		text: m.report_land(
			{ land: say(landSquareMetres), sea: say(whole - landSquareMetres) },
			locale
		),
		method: m.report_land_method({ error }, locale)
	};
}

export function shareWords(share: Share, lang: Language): string {
	const say = {
		both: m.versus_both,
		first: m.versus_only_first,
		second: m.versus_only_second,
		open: m.versus_open,
		neither: m.versus_neither
	}[share];
	return say({}, { locale: lang });
}

export function byShare(compared: readonly Compared[]) {
	return SHARES.map((share) => [share, compared.filter((one) => one.share === share)] as const);
}

export function comparedWords(compared: readonly Compared[], lang: Language): string {
	const count = (share: Share) =>
		numberWords(compared.filter((one) => one.share === share).length, lang);
	return m.versus_sentence(
		{
			all: numberWords(compared.length, lang),
			both: count('both'),
			first: count('first'),
			second: count('second'),
			open: count('open'),
			neither: count('neither')
		},
		{ locale: lang }
	);
}

/** A mark of the comparison; of an open one, what it is in each. */
export function comparedName({ mark, share, first, second }: Compared, lang: Language): string {
	const name = nameOf(mark.feature, lang);
	if (share !== 'open') return name;
	return m.versus_item_open(
		{
			name,
			first: verdictWords(first.verdict, lang),
			second: verdictWords(second.verdict, lang)
		},
		{ locale: lang }
	);
}

export function versusLegend(first: Report, second: Report, lang: Language): string {
	return m.versus_legend(
		{
			first: perimeterWords(first.perimeter, lang),
			second: perimeterWords(second.perimeter, lang)
		},
		{ locale: lang }
	);
}
