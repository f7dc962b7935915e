/** The claims of the article: where each is seen on the map, and what the record says of it. */
import * as v from 'valibot';
import { issues, type Said } from './definition.ts';
import { quote } from './problem.ts';
import { LocalisedSchema, slug } from './schema.ts';

/** What the record says; `opinion` is for what no record can settle. */
export const VERDICTS = [
	'supported',
	'partly',
	'contradicted',
	'disputed',
	'opinion',
	'not-checked'
] as const;

export const ClaimSchema = v.strictObject({
	id: slug,
	/** The paragraph of the article, from 1. */
	paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** The claim in our own words. */
	summary: LocalisedSchema,
	/** The canonical query of the View that shows it; null for what must not be drawn. */
	view: v.nullable(v.pipe(v.string(), v.regex(/^\?\S+$/, 'must be a query that begins with "?"'))),
	verdict: v.picklist(VERDICTS),
	/** Why, as plainly for the author as against. */
	reason: LocalisedSchema,
	/** What the verdict rests on, in `sources.json`. */
	sources: v.array(slug),
	/** The marks that say so, `<layer>/<feature or subject>`. */
	evidence: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must name a mark'))),
	/** What has happened since the article. */
	since: v.optional(LocalisedSchema)
});
export const ClaimsSchema = v.array(ClaimSchema);

export type Verdict = (typeof VERDICTS)[number];
export type Claim = v.InferOutput<typeof ClaimSchema>;

export interface CheckedClaims {
	readonly claims: readonly Claim[];
	readonly problems: readonly Said[];
}

function nameOf(value: unknown, index: number): string {
	const id = (value as { id?: unknown } | null)?.id;
	return typeof id === 'string' && id !== '' ? id : `#${index + 1}`;
}

const RESTING: readonly string[] = ['supported', 'partly', 'contradicted'];

/** What the record is said to say must rest on a source. */
function unfounded({ verdict, sources }: Claim): Said[] {
	return sources.length > 0 || !RESTING.includes(verdict)
		? []
		: [{ field: 'sources', message: `${quote(verdict)} must name a source` }];
}

/** Checks `claims.json` against its schema, the sources and the marks there are. */
export function checkClaims(
	value: unknown,
	sources: ReadonlySet<string>,
	marks: ReadonlySet<string>
): CheckedClaims {
	if (!Array.isArray(value)) {
		return { claims: [], problems: [{ message: 'must be an array of claims' }] };
	}
	const claims: Claim[] = [];
	const names = value.map(nameOf);
	const problems = value.flatMap((item: unknown, index): Said[] => {
		const feature = nameOf(item, index);
		const result = v.safeParse(ClaimSchema, item);
		const twice = names.indexOf(feature) < index ? [{ field: 'id', message: 'duplicate id' }] : [];
		if (!result.success) {
			return [...twice, ...issues(result.issues)].map((said) => ({ ...said, feature }));
		}
		const claim = result.output;
		claims.push(claim);
		const unknown = [
			...claim.sources
				.filter((id) => !sources.has(id))
				.map((id) => ({ field: 'sources', message: `unknown source ${quote(id)}` })),
			...claim.evidence
				.filter((mark) => !marks.has(mark))
				.map((mark) => ({ field: 'evidence', message: `nothing called ${quote(mark)}` }))
		];
		return [...twice, ...unfounded(claim), ...unknown].map((said) => ({ ...said, feature }));
	});
	return { claims, problems };
}
