/** Checks one feature by itself: its shape, its properties, its geometry and its dates. */
import * as v from 'valibot';
import type { CatalogueFeature } from './catalogue.ts';
import { firstDay, isDateText } from './dates.ts';
import { issues, type Said } from './definition.ts';
import { quote } from './problem.ts';
import { geometryProblems } from './rfc7946.ts';
import { CommonPropertiesSchema, type CommonProperties, type Field, type Layer } from './schema.ts';

type Members = Readonly<Record<string, unknown>>;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MEMBERS = ['type', 'id', 'geometry', 'properties'];
const COMMON = new Set(Object.keys(CommonPropertiesSchema.entries));

function isObject(value: unknown): value is Members {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How a feature is called in a message: by its id, or by its place where it has none. */
export function nameOf(value: unknown, index: number): string {
	const id = isObject(value) ? value['id'] : undefined;
	return typeof id === 'string' && id !== '' ? id : `#${index + 1}`;
}

/** The names by which others may refer to a feature, though something else be wrong with it. */
export function marksOf(value: unknown): string[] {
	const { id, properties } = isObject(value) ? value : {};
	const subject = isObject(properties) ? properties['subject'] : undefined;
	return [id, subject].filter((mark) => typeof mark === 'string');
}

function checkShape(feature: Members): Said[] {
	const { type, id } = feature;
	return [
		...(type === 'Feature' ? [] : [{ field: 'type', message: 'must be "Feature"' }]),
		...(id === undefined ? [{ field: 'id', message: 'missing id' }] : []),
		...(id !== undefined && (typeof id !== 'string' || !ID.test(id))
			? [{ field: 'id', message: 'must be lower-case words joined by hyphens' }]
			: []),
		...Object.keys(feature)
			.filter((key) => !MEMBERS.includes(key))
			.map((key) => ({ field: key, message: 'not a member of a feature' }))
	];
}

function checkValue(value: unknown, { type, values }: Field): string | null {
	switch (type) {
		case 'number':
			return typeof value === 'number' && Number.isFinite(value) ? null : 'must be a finite number';
		case 'choice':
			return typeof value === 'string' && Object.hasOwn(values ?? {}, value)
				? null
				: `unknown value ${quote(value)}`;
		case 'date':
			return typeof value === 'string' && isDateText(value) ? null : 'must be a real date';
		case 'text':
		case 'reference':
			return typeof value === 'string' && value.trim() !== '' ? null : 'must be text';
	}
}

function checkFields(properties: Members, { fields }: Layer): Said[] {
	return Object.entries(properties).flatMap(([key, value]) => {
		if (COMMON.has(key)) return [];
		const declared = Object.hasOwn(fields, key) ? fields[key] : undefined;
		const message = declared ? checkValue(value, declared) : 'not declared in layer.json';
		return message === null ? [] : [{ field: `properties.${key}`, message }];
	});
}

function checkDates({ start_date, end_date, recorded, retracted }: CommonProperties): Said[] {
	const ends = start_date && end_date && firstDay(end_date) <= firstDay(start_date);
	const retracts = retracted && retracted <= recorded;
	return [
		...(ends ? [{ field: 'properties.end_date', message: 'must be after start_date' }] : []),
		...(retracts ? [{ field: 'properties.retracted', message: 'must be after recorded' }] : [])
	];
}

function checkClass(geometry: unknown, properties: CommonProperties, layer: Layer): Said[] {
	const name = properties.class;
	const known = Object.hasOwn(layer.classes, name) ? layer.classes[name] : undefined;
	if (!known) return [{ field: 'properties.class', message: `unknown class ${quote(name)}` }];
	const type = geometry === null ? 'none' : String((geometry as Members | undefined)?.['type']);
	return (known.geometry as readonly string[]).includes(type)
		? []
		: [{ field: 'geometry.type', message: `class ${quote(name)} does not allow ${quote(type)}` }];
}

function checkPlacement({ placement, uncertainty_km }: CommonProperties): Said[] {
	return placement === 'area' && uncertainty_km === 0
		? [{ field: 'properties.uncertainty_km', message: 'an area must have a radius' }]
		: [];
}

export interface CheckedFeature {
	/** Set where the properties can be relied on, whatever else is wrong. */
	readonly feature?: CatalogueFeature;
	readonly problems: readonly Said[];
}

export function checkFeature(value: unknown, layer: Layer): CheckedFeature {
	if (!isObject(value)) return { problems: [{ message: 'must be a feature' }] };
	const { geometry, properties } = value;
	const problems = checkShape(value);
	if (geometry !== null) {
		const found = geometryProblems(geometry);
		problems.push(
			...found.map(({ path, message }) => ({
				field: ['geometry', path].filter(Boolean).join('.'),
				message
			}))
		);
	}
	if (!isObject(properties)) {
		return { problems: [...problems, { field: 'properties', message: 'must be an object' }] };
	}
	problems.push(...checkFields(properties, layer));
	const result = v.safeParse(CommonPropertiesSchema, properties);
	if (!result.success) return { problems: [...problems, ...issues(result.issues, 'properties')] };
	problems.push(
		...checkClass(geometry, result.output, layer),
		...checkDates(result.output),
		...checkPlacement(result.output)
	);
	return { feature: value as unknown as CatalogueFeature, problems };
}
