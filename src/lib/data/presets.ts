/** `geodata/presets.json`: radii, sets of marks, comparisons and sets of layers that have a name, each with what it rests on. */
import * as v from 'valibot';
import { issues, type Said } from './definition.ts';
import { quote } from './problem.ts';
import { LocalisedSchema, slug, text } from './schema.ts';

const cited = v.pipe(v.array(slug), v.minLength(1, 'must name at least one source'));

export const PresetsSchema = v.strictObject({
	radii: v.array(
		v.strictObject({
			id: slug,
			title: LocalisedSchema,
			metres: v.pipe(v.number(), v.minValue(100), v.maxValue(20_003_931)),
			/** Where in the source it stands, such as an article. */
			locator: v.optional(text),
			/** The mark for which alone the radius means something. */
			around: v.optional(text),
			sources: cited
		})
	),
	/** `to` is written as in the URL. Marks carry their own sources. */
	sets: v.array(v.strictObject({ id: slug, title: LocalisedSchema, to: text })),
	/** `rings` is written as in the URL: two of them. */
	comparisons: v.array(
		v.strictObject({
			id: slug,
			title: LocalisedSchema,
			note: LocalisedSchema,
			rings: v.pipe(v.string(), v.regex(/^[^,\s]+,[^,\s]+$/, 'must be two rings')),
			sources: cited
		})
	),
	/** What a map of exactly these layers is called. */
	titles: v.optional(
		v.array(
			v.strictObject({
				id: slug,
				title: LocalisedSchema,
				layers: v.pipe(v.array(slug), v.minLength(2, 'must name at least two layers'))
			})
		)
	)
});

export type Presets = v.InferOutput<typeof PresetsSchema>;
export type RadiusPreset = Presets['radii'][number];

export interface CheckedPresets {
	readonly presets?: Presets;
	readonly problems: readonly Said[];
}

/** Checks the content of the file; `known` are the ids of the sources there are, `layers` those of the layers. */
export function checkPresets(
	value: unknown,
	known: ReadonlySet<string>,
	layers: ReadonlySet<string>
): CheckedPresets {
	const result = v.safeParse(PresetsSchema, value);
	if (!result.success) return { problems: issues(result.issues) };
	const presets = result.output;
	const { radii, sets, comparisons, titles = [] } = presets;
	const all = [...radii, ...sets, ...comparisons, ...titles];
	const twice = all.filter(({ id }, index) => all.findIndex((one) => one.id === id) !== index);
	const uncited = [...radii, ...comparisons].flatMap(({ id, sources }) =>
		sources
			.filter((source) => !known.has(source))
			.map((source) => ({
				feature: id,
				field: 'sources',
				message: `unknown source ${quote(source)}`
			}))
	);
	const unknown = titles.flatMap(({ id, layers: named }) =>
		named
			.filter((layer) => !layers.has(layer))
			.map((layer) => ({
				feature: id,
				field: 'layers',
				message: `unknown layer ${quote(layer)}`
			}))
	);
	return {
		presets,
		problems: [
			...twice.map(({ id }) => ({ feature: id, message: 'duplicate id' })),
			...uncited,
			...unknown
		]
	};
}

/** Every source that a preset cites. */
export function citedByPresets({ radii, comparisons }: Presets): readonly string[] {
	return [...radii, ...comparisons].flatMap(({ sources }) => sources);
}
