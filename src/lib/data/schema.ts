/**
 * The data contract of `geodata/`. These valibot schemas validate it at the door, give the types
 * used inside, and are published as JSON Schema under `/schemas/`.
 */
import * as v from 'valibot';
import { isDateText, isDay } from './dates.ts';

export const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
);
export const text = v.pipe(
	v.string(),
	v.regex(/^\S(?:[\s\S]*\S)?$/, 'must not be empty, nor begin or end with a space')
);
const DATE = 'must be a real date: YYYY, YYYY-MM or YYYY-MM-DD';
const dateText = v.pipe(
	v.string(),
	v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, DATE),
	v.check(isDateText, DATE)
);
const DAY = 'must be a real day: YYYY-MM-DD';
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, DAY), v.check(isDay, DAY));
const httpUrl = v.pipe(
	v.string(),
	v.regex(/^https?:\/\/\S+$/, 'must be an http or https address'),
	v.url('must be an address')
);

/** Text in every language of the interface. */
export const LocalisedSchema = v.strictObject({ en: text, ja: text });

export const PlacementSchema = v.picklist(['exact', 'reported', 'area']);
export const ConfidenceSchema = v.picklist(['confirmed', 'reported', 'inferred']);
export const GeometryTypeSchema = v.picklist([
	'Point',
	'MultiPoint',
	'LineString',
	'MultiLineString',
	'Polygon',
	'MultiPolygon',
	'none'
]);

/** After `staleAfterDays` a sighting fades; after `lastKnownAfterDays` it is only "last known". */
export const StalenessSchema = v.pipe(
	v.strictObject({
		staleAfterDays: v.pipe(v.number(), v.integer(), v.minValue(1)),
		lastKnownAfterDays: v.pipe(v.number(), v.integer(), v.minValue(1))
	}),
	v.check(
		(rule) => rule.lastKnownAfterDays >= rule.staleAfterDays,
		'lastKnownAfterDays must not be less than staleAfterDays'
	)
);

/** What a class of features is, and the roles of the theme that draw it. */
export const ClassSchema = v.strictObject({
	title: LocalisedSchema,
	geometry: v.pipe(v.array(GeometryTypeSchema), v.minLength(1)),
	/** A role of `render/theme.ts`; a feature's field may choose another, see `colourBy`. */
	colour: text,
	/** Whether the layer's scale colours it, where it has the number. */
	scaled: v.optional(v.boolean()),
	/** A name in the family of symbols, for points. */
	symbol: v.optional(text),
	/** A dash and weight role for lines. */
	line: v.optional(text),
	/** Lower ranks are labelled first. */
	rank: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** Map zoom from which its labels appear. */
	labelFrom: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
	/** Map zoom from which it is drawn, for what would only crowd a smaller map. */
	drawnFrom: v.optional(v.pipe(v.number(), v.minValue(0))),
	/** The last whole map zoom at which it is drawn: nearer, it would claim more than is known. */
	drawnTo: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
	staleness: v.optional(StalenessSchema),
	/** Days for which an event stays on the map, faded, after its end. */
	lingersDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)))
});

/** A declared field: what a feature of the layer may say beyond the common properties. */
export const FieldSchema = v.strictObject({
	title: LocalisedSchema,
	type: v.picklist(['text', 'number', 'choice', 'date', 'reference']),
	/** For a choice: its values and their names. */
	values: v.optional(v.record(v.string(), LocalisedSchema)),
	unit: v.optional(text),
	/** Shown in the details; a field that only steers the drawing is not. */
	shown: v.optional(v.boolean(), true)
});

export const LayerSchema = v.strictObject({
	$schema: v.optional(v.string()),
	id: slug,
	title: LocalisedSchema,
	/** One or two sentences: what this is and how far it can be trusted. */
	summary: LocalisedSchema,
	/** What a reader must know beside every picture of it, such as "a concept, not a border". */
	caveat: v.optional(LocalisedSchema),
	/** The question it helps to answer: an id of `geodata/groups.json`. */
	group: v.optional(slug),
	/** Drawing and panel order; higher is drawn above. */
	order: v.pipe(v.number(), v.integer()),
	/** Whether the layer is on when the URL does not say. */
	initially: v.picklist(['on', 'off']),
	/** One value of this field is shown at a time, such as a published variant of a line. */
	choice: v.optional(v.strictObject({ field: text, initially: text })),
	/** The classes that a perimeter around the whole layer is drawn from; all of them if absent. */
	perimeter: v.optional(v.pipe(v.array(slug), v.minLength(1))),
	/** The field whose value chooses the colour role. */
	colourBy: v.optional(v.strictObject({ field: text, roles: v.record(v.string(), text) })),
	/** A feature without geometry that has this field, an ISO 3166-1 alpha-3 code, has that country’s outline. */
	join: v.optional(v.strictObject({ field: text })),
	/** Classes of a number, from low to high: the first ends at the first break, which is in the second. */
	scale: v.optional(
		v.strictObject({
			field: text,
			breaks: v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(5)),
			/** How the breaks were chosen. */
			method: LocalisedSchema,
			/** What each number is a share or a count of. */
			unit: text
		})
	),
	/** The numbers of one subject, year by year, are shown as a line, with dated levels beside them. */
	series: v.optional(
		v.strictObject({
			field: text,
			unit: text,
			/** The field of a feature `part_of` the subject that holds a target or demand. */
			level: v.optional(text)
		})
	),
	classes: v.record(slug, ClassSchema),
	fields: v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/)), FieldSchema),
	/** Credit lines owed whenever the layer is visible. */
	credits: v.array(LocalisedSchema)
});

/** A question that layers answer together, and those of them that answer it best. */
export const GroupSchema = v.strictObject({
	id: slug,
	title: LocalisedSchema,
	preset: v.pipe(v.array(slug), v.minLength(1))
});
export const GroupsSchema = v.array(GroupSchema);

export const CommonPropertiesSchema = v.object({
	class: slug,
	name: text,
	'name:ja': v.optional(text),
	/** One or two sentences: what this is. */
	summary: v.optional(text),
	'summary:ja': v.optional(text),
	start_date: v.optional(dateText),
	end_date: v.optional(dateText),
	subject: v.optional(slug),
	/** The feature or subject of the same layer to whose record this one belongs. */
	part_of: v.optional(slug),
	recorded: day,
	retracted: v.optional(day),
	sources: v.pipe(v.array(slug), v.minLength(1, 'must name at least one source')),
	/** Through whom the source was read, where it was not the original. */
	via: v.optional(text),
	'via:ja': v.optional(text),
	confidence: ConfidenceSchema,
	placement: PlacementSchema,
	uncertainty_km: v.pipe(v.number(), v.minValue(0), v.maxValue(20_004)),
	note: v.optional(text),
	'note:ja': v.optional(text)
});

const cslDate = v.strictObject({
	'date-parts': v.pipe(
		v.array(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(3))),
		v.length(1)
	)
});

/** One cited document, as CSL-JSON (the item format that Zotero and citation tools read). */
export const SourceSchema = v.strictObject({
	id: slug,
	type: v.picklist([
		'article',
		'article-journal',
		'article-magazine',
		'article-newspaper',
		'book',
		'chapter',
		'dataset',
		'document',
		'legislation',
		'map',
		'post',
		'post-weblog',
		'report',
		'speech',
		'treaty',
		'webpage'
	]),
	title: text,
	author: v.optional(
		v.array(
			v.union([v.strictObject({ family: text, given: text }), v.strictObject({ literal: text })])
		)
	),
	'container-title': v.optional(text),
	publisher: text,
	issued: v.optional(cslDate),
	accessed: cslDate,
	URL: httpUrl,
	language: v.optional(text),
	license: v.optional(text),
	note: v.optional(text)
});
export const SourcesSchema = v.array(SourceSchema);

export type Localised = v.InferOutput<typeof LocalisedSchema>;
export type Placement = v.InferOutput<typeof PlacementSchema>;
export type Confidence = v.InferOutput<typeof ConfidenceSchema>;
export type Staleness = v.InferOutput<typeof StalenessSchema>;
export type LayerClass = v.InferOutput<typeof ClassSchema>;
export type Field = v.InferOutput<typeof FieldSchema>;
export type Group = v.InferOutput<typeof GroupSchema>;
export type Layer = v.InferOutput<typeof LayerSchema>;
export type CommonProperties = v.InferOutput<typeof CommonPropertiesSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
