/** The argument of the article as a page tells it: each claim with its documents, its marks and its map. */
import type { Article } from '#lib/data/article.ts';
import type { Catalogue } from '#lib/data/catalogue.ts';
import { VERDICTS, type Claim, type Verdict } from '#lib/data/claims.ts';
import type { Localised, Source } from '#lib/data/schema.ts';
import { onSmaller } from './smaller.ts';
import { choose } from './choose.ts';
import type { Size } from './frame.ts';
import { referenceOf } from './scene.ts';
import { format, parse } from './url.ts';
import { defaultView } from './view.ts';

/** The size of the picture of a claim, where there is no live map. */
export const STILL: Size = { width: 720, height: 480 };

/** A mark that a verdict rests on. */
export interface Evidence {
	/** As the claim names it, `<layer>/<feature or subject>`. */
	readonly mark: string;
	readonly name: Localised;
	/** The query of a View that shows it. */
	readonly query: string;
}

export interface ToldClaim extends Claim {
	readonly resting: readonly Evidence[];
	/** The query of its picture: the same View from further away, as the picture is small. */
	readonly still: string | null;
}

export interface Argument {
	readonly article: Article;
	readonly claims: readonly ToldClaim[];
	/** The article's own, and all that a claim cites. */
	readonly sources: Readonly<Record<string, Source>>;
}

function evidenceOf(catalogue: Catalogue, mark: string): Evidence[] {
	const [layer = '', id = ''] = mark.split('/');
	const features = catalogue.layers.find(({ definition }) => definition.id === layer)?.features;
	const rows = (features ?? []).filter(
		(feature) => feature.id === id || referenceOf(layer, feature).id === id
	);
	const [first] = rows;
	const found = catalogue.layers.find(({ definition }) => definition.id === layer)?.definition;
	if (!first || !found) return [];
	const { name, 'name:ja': ja } = first.properties;
	const view = { ...defaultView(catalogue), layers: [layer] };
	const reference = referenceOf(layer, first);
	const { change } = choose({ kind: 'mark', layer: found, reference, rows }, catalogue, view);
	return [
		{ mark, name: { en: name, ja: ja ?? name }, query: format({ ...view, ...change }, catalogue) }
	];
}

function stillOf(catalogue: Catalogue, query: string): string {
	const { view } = parse(query, catalogue);
	return format({ ...view, at: view.at && onSmaller(view.at, STILL) }, catalogue);
}

/** Throws where a catalogue has no article, as nothing can then be told. */
export function argumentOf(catalogue: Catalogue): Argument {
	const { article } = catalogue;
	if (!article) throw new RangeError('the catalogue has no article');
	const claims = catalogue.claims.map((claim) => ({
		...claim,
		resting: claim.evidence.flatMap((mark) => evidenceOf(catalogue, mark)),
		still: claim.view === null ? null : stillOf(catalogue, claim.view)
	}));
	const cited = [article.source, ...claims.flatMap(({ sources }) => sources)];
	const sources = cited.flatMap((id) => catalogue.sources[id] ?? []);
	return {
		article,
		claims,
		sources: Object.fromEntries(sources.map((source) => [source.id, source]))
	};
}

/** How many claims have each verdict, in the order of verdicts; those that none has are left out. */
export function verdictCounts(claims: readonly Claim[]): readonly [Verdict, number][] {
	return VERDICTS.map((verdict): [Verdict, number] => [
		verdict,
		claims.filter((claim) => claim.verdict === verdict).length
	]).filter(([, count]) => count > 0);
}

/** The verdict that a query asks for; null for all, also where it asks for what there is not. */
export function verdictAsked(search: string): Verdict | null {
	const asked = new URLSearchParams(search).get('verdict');
	return VERDICTS.find((verdict) => verdict === asked) ?? null;
}

/** The claims that rest on a mark. */
export function claimsOn<T extends Claim>(claims: readonly T[], marks: readonly string[]): T[] {
	return claims.filter(({ evidence }) => evidence.some((mark) => marks.includes(mark)));
}
