/** The data dictionary: every field of the record, its type, its unit and what it means, in English. */
import type { Catalogue } from './catalogue.ts';
import { CommonPropertiesSchema, type Field, type Layer } from './schema.ts';

export interface DictionaryRow {
	/** Empty for what every feature has. */
	readonly layer: string;
	readonly field: string;
	readonly type: string;
	readonly unit: string;
	/** The values that a choice has, with their names. */
	readonly values: string;
	readonly meaning: string;
}

type CommonName = keyof typeof CommonPropertiesSchema.entries;
type Common = readonly [type: string, meaning: string, unit?: string, values?: string];

/** What the schema says in comments, for who has only the file. */
const COMMON = {
	class: ['class', 'Kind of feature; the classes of each layer are listed under it'],
	name: ['text', 'Name in English'],
	'name:ja': ['text', 'Name in Japanese'],
	summary: ['text', 'What it is, in one or two sentences'],
	'summary:ja': ['text', 'The summary in Japanese'],
	start_date: [
		'date',
		'From when it holds: ISO 8601, to the day, month or year; absent: unbounded'
	],
	end_date: ['date', 'Until when it holds, that date not included; absent: unbounded'],
	subject: ['id', 'What was sighted; a sighting holds until the next one of its subject'],
	part_of: ['id', 'The feature or subject of the layer to whose record the row belongs'],
	recorded: ['day', 'Day on which the row entered the record'],
	retracted: ['day', 'Day on which the row left the record; absent: it stands'],
	sources: ['ids', 'The documents it rests on, in sources.json'],
	via: ['text', 'Through whom the source was read, where it was not the original'],
	'via:ja': ['text', 'The same in Japanese'],
	confidence: ['choice', 'How sure it is', '', 'confirmed; reported; inferred'],
	placement: [
		'choice',
		'How its place is known',
		'',
		'exact; reported: a bearing or distance was stated; area: only a sea or region was reported'
	],
	uncertainty_km: ['number', 'Radius that covers the doubt about its place', 'km'],
	note: ['text', 'What else must be known of the row'],
	'note:ja': ['text', 'The note in Japanese']
} as const satisfies Record<CommonName, Common>;

const named = (entries: readonly (readonly [string, string])[]) =>
	entries.map(([value, name]) => `${value}: ${name}`).join('; ');

function fieldRow({ id }: Layer, name: string, field: Field): DictionaryRow {
	const values = Object.entries(field.values ?? {}).map(([key, { en }]) => [key, en] as const);
	return {
		layer: id,
		field: name,
		type: field.type,
		unit: field.unit ?? '',
		values: named(values),
		meaning: field.title.en
	};
}

function layerRows(layer: Layer): DictionaryRow[] {
	const classes = Object.entries(layer.classes).map(([key, { title }]) => [key, title.en] as const);
	return [
		{
			layer: layer.id,
			field: 'class',
			type: 'class',
			unit: '',
			values: named(classes),
			meaning: COMMON.class[1]
		},
		...Object.entries(layer.fields).map(([name, field]) => fieldRow(layer, name, field))
	];
}

export function dictionary({ layers }: Pick<Catalogue, 'layers'>): readonly DictionaryRow[] {
	const common = Object.entries<Common>(COMMON).map(
		([field, [type, meaning, unit = '', values = '']]): DictionaryRow => ({
			layer: '',
			field,
			type,
			unit,
			values,
			meaning
		})
	);
	return [...common, ...layers.flatMap(({ definition }) => layerRows(definition))];
}
