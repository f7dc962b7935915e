import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { argumentOf, claimsOn, verdictAsked, verdictCounts } from '#lib/view/argument.ts';
import { scene } from '#lib/view/scene.ts';
import { format, parse } from '#lib/view/url.ts';

const catalogue = loadCatalogue();
const { article, claims, sources } = argumentOf(catalogue);

test('every claim is told in its paragraph, with every document and mark that it names', () => {
	const paragraphs = new Set(article.paragraphs.map(({ number }) => number));
	for (const claim of claims) {
		expect(paragraphs).toContain(claim.paragraph);
		expect(claim.sources.filter((id) => !sources[id])).toEqual([]);
		expect(claim.resting.map(({ mark }) => mark)).toEqual(claim.evidence);
	}
});

test('a claim without a document is an opinion, disputed or not checked, and says why', () => {
	const without = claims.filter((claim) => claim.sources.length === 0);
	expect(without.map(({ verdict }) => verdict)).not.toContain('supported');
	for (const { verdict, reason } of without) {
		expect(['opinion', 'disputed', 'not-checked']).toContain(verdict);
		expect(reason.en).not.toBe('');
	}
});

test('the link of every mark that a verdict rests on shows that mark, selected', () => {
	const wrong = claims.flatMap(({ id, resting }) =>
		resting.flatMap(({ mark, query }) => {
			const { view, problems } = parse(query, catalogue);
			const selected = scene(catalogue, view).selected;
			return problems.length === 0 && selected ? [] : [`${id} ${mark} ${query}`];
		})
	);
	expect(wrong).toEqual([]);
});

test('the picture of a claim is its View, canonical, from no nearer', () => {
	for (const { view: query, still } of claims) {
		expect(still === null).toBe(query === null);
		if (query === null || still === null) continue;
		const [shown, pictured] = [parse(query, catalogue), parse(still, catalogue)];
		expect(pictured.problems).toEqual([]);
		expect(format(pictured.view, catalogue)).toBe(still);
		expect({ ...pictured.view, at: null }).toEqual({ ...shown.view, at: null });
		expect(pictured.view.at?.zoom ?? 0).toBeLessThanOrEqual(shown.view.at?.zoom ?? 0);
	}
});

test('the counts of verdicts add up to all claims', () => {
	expect(verdictCounts(claims).reduce((sum, [, count]) => sum + count, 0)).toBe(claims.length);
});

test('a verdict that there is not asks for all', () => {
	expect(verdictAsked('?verdict=contradicted')).toBe('contradicted');
	expect(verdictAsked('?verdict=guilty')).toBeNull();
	expect(verdictAsked('')).toBeNull();
});

test('the claims on a mark are those that name it', () => {
	for (const { id, evidence } of claims) {
		for (const mark of evidence) {
			expect(claimsOn(claims, [mark]).map((claim) => claim.id)).toContain(id);
		}
	}
	expect(claimsOn(claims, ['nowhere/nothing'])).toEqual([]);
});
