/** Checks the features of a layer against one another and against the sources. */
import type { CatalogueFeature } from './catalogue.ts';
import { firstDay } from './dates.ts';
import type { Said } from './definition.ts';
import { quote } from './problem.ts';
import type { Layer } from './schema.ts';

/** A feature whose properties can be relied on, under the name messages call it by. */
export interface Named {
	readonly name: string;
	readonly feature: CatalogueFeature;
}

export function checkIds(names: readonly string[]): Said[] {
	return names.flatMap((name, index) =>
		names.indexOf(name) < index ? [{ feature: name, field: 'id', message: 'duplicate id' }] : []
	);
}

/** A mark is named by an id or a subject: one name must not mean two things. */
export function checkSubjects(named: readonly Named[]): Said[] {
	const owners = new Map(named.map(({ feature }) => [feature.id, feature.properties.subject]));
	return named.flatMap(({ name, feature: { properties } }) => {
		const { subject } = properties;
		return subject !== undefined && owners.has(subject) && owners.get(subject) !== subject
			? [
					{
						feature: name,
						field: 'properties.subject',
						message: `${quote(subject)} is also the id of another feature`
					}
				]
			: [];
	});
}

/** A sighting holds until the next one of its subject: two may not begin on one day. */
export function checkSequence(named: readonly Named[]): Said[] {
	const taken = new Map<string, string>();
	return named.flatMap(({ name, feature: { properties } }) => {
		const { subject, start_date, retracted } = properties;
		if (subject === undefined || retracted !== undefined) return [];
		const key = `${subject} ${start_date === undefined ? '' : firstDay(start_date)}`;
		const other = taken.get(key);
		taken.set(key, name);
		return other === undefined
			? []
			: [
					{
						feature: name,
						field: 'properties.start_date',
						message: `is also that of ${quote(other)}, of the same subject`
					}
				];
	});
}

export function checkPartOf(named: readonly Named[], marks: ReadonlySet<string>): Said[] {
	return named.flatMap(({ name, feature: { id, properties } }) => {
		const { part_of, subject } = properties;
		if (part_of === undefined) return [];
		const field = 'properties.part_of';
		if (!marks.has(part_of)) {
			return [{ feature: name, field, message: `no feature or subject ${quote(part_of)}` }];
		}
		const own = part_of === id || part_of === subject;
		return own ? [{ feature: name, field, message: 'cannot be part of itself' }] : [];
	});
}

export function checkCitations(named: readonly Named[], known: ReadonlySet<string>): Said[] {
	return named.flatMap(({ name, feature: { properties } }) =>
		properties.sources.flatMap((source, index) => {
			const field = `properties.sources[${index}]`;
			if (!known.has(source)) {
				return [{ feature: name, field, message: `unknown source ${quote(source)}` }];
			}
			return properties.sources.indexOf(source) < index
				? [{ feature: name, field, message: `names ${quote(source)} twice` }]
				: [];
		})
	);
}

/** `<id>` of the same layer, or `<layer>/<id>` of any. */
export function checkReferences(
	named: readonly Named[],
	{ id: layer, fields }: Layer,
	marks: ReadonlySet<string>
): Said[] {
	const references = Object.keys(fields).filter((key) => fields[key]?.type === 'reference');
	return named.flatMap(({ name, feature: { properties } }) =>
		references.flatMap((key) => {
			const value = properties[key];
			if (typeof value !== 'string') return [];
			const mark = value.includes('/') ? value : `${layer}/${value}`;
			return marks.has(mark)
				? []
				: [
						{ feature: name, field: `properties.${key}`, message: `nothing called ${quote(value)}` }
					];
		})
	);
}

/** What is declared and not used: not wrong, but perhaps forgotten. */
export function unused({ classes, fields }: Layer, named: readonly Named[]): Said[] {
	const used = new Set(named.map(({ feature }) => feature.properties.class));
	const filled = new Set(named.flatMap(({ feature }) => Object.keys(feature.properties)));
	return [
		...Object.keys(classes)
			.filter((key) => !used.has(key))
			.map((key) => ({ field: `classes.${key}`, message: 'no feature is of this class' })),
		...Object.keys(fields)
			.filter((key) => !filled.has(key))
			.map((key) => ({ field: `fields.${key}`, message: 'no feature has this field' }))
	];
}
