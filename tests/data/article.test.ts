import { expect, test } from 'vitest';
import { checkArticle } from '#lib/data/article.ts';
import type { Claim } from '#lib/data/claims.ts';

const both = (text: string) => ({ en: text, ja: text });
const paragraph = (number: number) => ({ number, title: both('Title'), text: both('Text') });
const claim = (number: number): Claim => ({
	id: `c${number}`,
	paragraph: number,
	summary: both('A claim'),
	view: null,
	verdict: 'opinion',
	reason: both('A reason'),
	sources: [],
	evidence: []
});
const check = (value: unknown, ...paragraphs: number[]) =>
	checkArticle(value, new Set(['document']), paragraphs.map(claim));

test('an article with a paragraph for every claim has no problems', () => {
	const value = { source: 'document', paragraphs: [paragraph(2), paragraph(4)] };
	expect(check(value, 2, 4, 4)).toEqual({ article: value, problems: [] });
});

test('a claim in a paragraph that the article has not, and a paragraph without a claim, are told', () => {
	const { problems } = check({ source: 'document', paragraphs: [paragraph(3)] }, 2);
	expect(problems.map(({ message }) => message)).toEqual([
		'no paragraph 2, which has claims',
		'paragraph 3 has no claim'
	]);
});

test('a paragraph that does not follow the one before it is told', () => {
	const value = { source: 'document', paragraphs: [paragraph(4), paragraph(2)] };
	expect(check(value, 2, 4).problems).toEqual([
		{ field: 'paragraphs[1].number', message: '2 does not follow 4' }
	]);
});

test('an unknown document and an unknown member are told', () => {
	expect(check({ source: 'other', paragraphs: [] }).problems).toEqual([
		{ field: 'source', message: 'unknown source "other"' }
	]);
	expect(check({ source: 'document', paragraphs: [], more: 1 }).problems).toHaveLength(1);
});
