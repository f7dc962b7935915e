import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkClaims, type Claim } from '#lib/data/claims.ts';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { scene } from '#lib/view/scene.ts';
import { format, parse } from '#lib/view/url.ts';

const catalogue = loadCatalogue(fileURLToPath(new URL('../..', import.meta.url)));
const { claims } = catalogue;

test('all 39 claims are there, in the order of the article', () => {
	expect(claims.map(({ id }) => id)).toEqual(
		Array.from({ length: 39 }, (_, index) => `c${String(index + 1).padStart(2, '0')}`)
	);
	const counts: Record<string, number> = {};
	for (const { verdict } of claims) counts[verdict] = (counts[verdict] ?? 0) + 1;
	expect(counts).toEqual({
		supported: 22,
		partly: 6,
		contradicted: 2,
		disputed: 1,
		opinion: 6,
		'not-checked': 2
	});
});

test('every claim but the one not to be drawn has a View, canonical and without a fault', () => {
	expect(claims.filter(({ view }) => view === null).map(({ id }) => id)).toEqual(['c28']);
	for (const { id, view } of claims) {
		if (view === null) continue;
		const { view: asked, problems } = parse(view, catalogue);
		expect(problems, id).toEqual([]);
		expect(format(asked, catalogue), id).toBe(view);
	}
});

test('every View shows something, and what it selects is there on its day', () => {
	for (const { id, view } of claims) {
		if (view === null) continue;
		const { view: asked } = parse(view, catalogue);
		const shown = scene(catalogue, asked);
		const earlier = scene(catalogue, asked, asked.t[0]);
		const marks = [shown, earlier].flatMap(({ layers }) => layers.flatMap((layer) => layer.marks));
		expect(marks.length, id).toBeGreaterThan(0);
		if (asked.select) expect(shown.selected, id).not.toBeNull();
	}
});

const claim: Claim = {
	id: 'c01',
	paragraph: 1,
	summary: { en: 'A', ja: 'あ' },
	view: '?layers=guam',
	verdict: 'supported',
	reason: { en: 'B', ja: 'い' },
	sources: ['known'],
	evidence: ['guam/guam']
};
const faults = (change: object) =>
	checkClaims([{ ...claim, ...change }], new Set(['known']), new Set(['guam/guam'])).problems;

test('a claim that rests on nothing, or on what there is not, is refused by name', () => {
	expect(faults({})).toEqual([]);
	expect(faults({ sources: [] })).toMatchObject([{ feature: 'c01', field: 'sources' }]);
	expect(faults({ sources: [], verdict: 'opinion' })).toEqual([]);
	expect(faults({ sources: ['other'] })).toMatchObject([{ message: 'unknown source "other"' }]);
	expect(faults({ evidence: ['guam/x'] })).toMatchObject([{ message: 'nothing called "guam/x"' }]);
	expect(faults({ view: 'guam' })).toMatchObject([{ feature: 'c01', field: 'view' }]);
	expect(faults({ verdict: 'true' })).toMatchObject([{ feature: 'c01', field: 'verdict' }]);
	const twice = checkClaims([claim, claim], new Set(['known']), new Set(['guam/guam']));
	expect(twice.problems).toMatchObject([{ feature: 'c01', message: 'duplicate id' }]);
});
