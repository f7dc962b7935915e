/** A perimeter report, or a comparison of two, to take away: every row with its sources and method. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { cut } from '#lib/geo/antimeridian.ts';
import * as m from '#lib/paraglide/messages.js';
import type { Catalogue } from '#lib/data/catalogue.ts';
import type { Boundary } from '#lib/view/boundaries.svelte.ts';
import type { Day } from '#lib/data/dates.ts';
import { depthOf, type Finding, type Report } from '#lib/view/report.ts';
import { sourcesOf, type Mark } from '#lib/view/scene.ts';
import { squareMetres, type Compared, type Parts } from '#lib/view/versus.ts';
import { referenceText, type Language } from '#lib/view/view.ts';
import { csv, type Cell } from './csv.ts';
import { perimeterGeoJson, roundedGeometry } from './perimeter-export.ts';
import { perimeterWords } from './perimeter-words.ts';
import { nameOf } from './words.ts';

/** Rows that all have the same members, as CSV. */
function table(rows: readonly Readonly<Record<string, Cell>>[]): string {
	const columns = Object.keys(rows[0] ?? {});
	return csv(
		columns,
		rows.map((row) => columns.map((column) => row[column]))
	);
}

/** Kilometres to the metre: positions are known no better. */
const kilometres = (metres: number) => Number((metres / 1000).toFixed(3));

export interface Taken {
	readonly catalogue: Catalogue;
	readonly day: Day;
	readonly lang: Language;
}

function about(mark: Mark, { catalogue, lang }: Taken) {
	const { start_date, confidence, placement, uncertainty_km } = mark.feature.properties;
	return {
		layer: mark.layer.id,
		id: mark.feature.id,
		name: nameOf(mark.feature, lang),
		start_date: start_date ?? '',
		confidence,
		placement,
		uncertainty_km,
		sources: sourcesOf(catalogue, mark.feature).map(({ title, URL }) => ({ title, URL }))
	};
}

function judged(finding: Finding, report: Report) {
	const { least, most } = depthOf(finding, report.perimeter);
	return {
		verdict: finding.verdict,
		least_km: kilometres(finding.leastMetres),
		most_km: kilometres(finding.mostMetres),
		inside_boundary_least_km: kilometres(least),
		inside_boundary_most_km: kilometres(most)
	};
}

function featureOf(mark: Mark, properties: object): Feature<Geometry> {
	const { geometry } = mark.feature;
	if (!geometry) throw new RangeError(`${referenceText(mark.reference)} has no place`);
	return {
		type: 'Feature',
		id: referenceText(mark.reference),
		geometry: roundedGeometry(cut(geometry)),
		properties: { ...properties }
	};
}

/** The boundary first, then every mark with its verdict. */
export function reportGeoJson(
	report: Report,
	boundary: Boundary,
	taken: Taken
): FeatureCollection<Geometry> {
	const own = perimeterGeoJson([boundary], taken.catalogue, taken.lang).features;
	const marks = report.findings.map((finding) =>
		featureOf(finding.mark, {
			...about(finding.mark, taken),
			...judged(finding, report),
			as_of: taken.day,
			method: m.report_method({}, { locale: taken.lang })
		})
	);
	return { type: 'FeatureCollection', features: [...own, ...marks] };
}

const flat = ({ sources, ...rest }: ReturnType<typeof about>) => ({
	...rest,
	sources: sources.map(({ title, URL }) => `${title} <${URL}>`).join('; ')
});

export function reportCsv(report: Report, taken: Taken): string {
	const perimeter = perimeterWords(report.perimeter, taken.lang);
	const method = m.report_method({}, { locale: taken.lang });
	return table(
		report.findings.map((finding) => ({
			perimeter,
			as_of: taken.day,
			...judged(finding, report),
			...flat(about(finding.mark, taken)),
			method
		}))
	);
}

interface Pair {
	readonly first: Report;
	readonly second: Report;
	readonly compared: readonly Compared[];
}

export function versusCsv({ first, second, compared }: Pair, taken: Taken): string {
	const a = perimeterWords(first.perimeter, taken.lang);
	const b = perimeterWords(second.perimeter, taken.lang);
	const method = m.report_method({}, { locale: taken.lang });
	return table(
		compared.map((one) => ({
			a,
			b,
			as_of: taken.day,
			share: one.share,
			a_verdict: one.first.verdict,
			a_least_km: kilometres(one.first.leastMetres),
			a_most_km: kilometres(one.first.mostMetres),
			b_verdict: one.second.verdict,
			b_least_km: kilometres(one.second.leastMetres),
			b_most_km: kilometres(one.second.mostMetres),
			...flat(about(one.mark, taken)),
			method
		}))
	);
}

/** The parts of the two areas, then every mark with the part it lies in. */
export function versusGeoJson(
	{ first, second, compared }: Pair,
	parts: Parts,
	taken: Taken
): FeatureCollection<Geometry> {
	const a = perimeterWords(first.perimeter, taken.lang);
	const b = perimeterWords(second.perimeter, taken.lang);
	const method = m.versus_method({}, { locale: taken.lang });
	const areas = (['both', 'first', 'second'] as const).flatMap((share): Feature<Geometry>[] => {
		const geometry = parts[share];
		if (!geometry) return [];
		const area_km2 = Number((squareMetres(geometry) / 1e6).toPrecision(3));
		return [
			{
				type: 'Feature',
				id: share,
				geometry: roundedGeometry(geometry),
				properties: { share, a, b, area_km2, method }
			}
		];
	});
	const marks = compared.map(({ mark, share, ...one }) =>
		featureOf(mark, {
			...about(mark, taken),
			share,
			a_verdict: one.first.verdict,
			b_verdict: one.second.verdict,
			as_of: taken.day,
			method: m.report_method({}, { locale: taken.lang })
		})
	);
	return { type: 'FeatureCollection', features: [...areas, ...marks] };
}
