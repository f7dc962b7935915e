/** The article whose claims are on the map: its document, and each paragraph in our own words. */
import * as v from 'valibot';
import type { Claim } from './claims.ts';
import { issues, type Said } from './definition.ts';
import { quote } from './problem.ts';
import { LocalisedSchema, slug } from './schema.ts';

export const ArticleSchema = v.strictObject({
	/** In `sources.json`: author, title, publisher, licence and address. */
	source: slug,
	/** Those with a claim that a map or a date can show, in their order. */
	paragraphs: v.array(
		v.strictObject({
			/** Its place in the article, from 1. */
			number: v.pipe(v.number(), v.integer(), v.minValue(1)),
			title: LocalisedSchema,
			/** What the author says in it, in our own words. */
			text: LocalisedSchema
		})
	)
});

export type Article = v.InferOutput<typeof ArticleSchema>;
export type Paragraph = Article['paragraphs'][number];

export interface CheckedArticle {
	readonly article?: Article;
	readonly problems: readonly Said[];
}

/** Checks `article.json`: its document is known, and every claim stands in a paragraph that it has. */
export function checkArticle(
	value: unknown,
	sources: ReadonlySet<string>,
	claims: readonly Claim[]
): CheckedArticle {
	const result = v.safeParse(ArticleSchema, value);
	if (!result.success) return { problems: issues(result.issues) };
	const article = result.output;
	const numbers = article.paragraphs.map(({ number }) => number);
	const unknown = sources.has(article.source)
		? []
		: [{ field: 'source', message: `unknown source ${quote(article.source)}` }];
	const disordered = numbers.flatMap((number, index) => {
		const before = numbers[index - 1] ?? 0;
		const field = `paragraphs[${index}].number`;
		return number > before ? [] : [{ field, message: `${number} does not follow ${before}` }];
	});
	const missing = [...new Set(claims.map(({ paragraph }) => paragraph))]
		.filter((number) => !numbers.includes(number))
		.map((number) => ({
			field: 'paragraphs',
			message: `no paragraph ${number}, which has claims`
		}));
	const idle = numbers
		.filter((number) => !claims.some(({ paragraph }) => paragraph === number))
		.map((number) => ({ field: 'paragraphs', message: `paragraph ${number} has no claim` }));
	return { article, problems: [...unknown, ...disordered, ...missing, ...idle] };
}
