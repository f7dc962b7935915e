/** What a `layer.json` must hold beyond its schema: its parts must agree with one another. */
import * as v from 'valibot';
import { pathText, quote, type Problem } from './problem.ts';
import { LayerSchema, type Field, type Layer } from './schema.ts';

export type Said = Omit<Problem, 'file'>;

/** The complaints of a schema, each once, with the path of the member. */
export function issues(found: readonly v.BaseIssue<unknown>[] | undefined, base = ''): Said[] {
	const said = (found ?? []).map((issue) => {
		const path = (issue.path ?? []).map(({ key }) => key);
		return { field: pathText(base ? [base, ...path] : path), message: issue.message };
	});
	return said.filter(
		({ field, message }, index) =>
			said.findIndex((other) => other.field === field && other.message === message) === index
	);
}

function fieldProblems(name: string, { type, values }: Field): Said[] {
	const field = `fields.${name}.values`;
	if (type === 'choice' && Object.keys(values ?? {}).length === 0) {
		return [{ field, message: 'a choice must list its values' }];
	}
	return type !== 'choice' && values ? [{ field, message: 'only a choice lists values' }] : [];
}

function choiceProblems({ choice, fields }: Layer): Said[] {
	if (!choice) return [];
	const values = fields[choice.field]?.values;
	if (!values) {
		return [{ field: 'choice.field', message: `${quote(choice.field)} is not a field of choices` }];
	}
	return Object.hasOwn(values, choice.initially)
		? []
		: [{ field: 'choice.initially', message: `unknown value ${quote(choice.initially)}` }];
}

function colourProblems({ colourBy, fields }: Layer): Said[] {
	if (!colourBy) return [];
	const values = Object.keys(fields[colourBy.field]?.values ?? {});
	if (values.length === 0) {
		return [
			{ field: 'colourBy.field', message: `${quote(colourBy.field)} is not a field of choices` }
		];
	}
	return values
		.filter((value) => !Object.hasOwn(colourBy.roles, value))
		.map((value) => ({ field: 'colourBy.roles', message: `no role for ${quote(value)}` }));
}

function numberProblems({ join, scale, series, fields }: Layer): Said[] {
	const wanted = [
		['join.field', join?.field, 'text'],
		['scale.field', scale?.field, 'number'],
		['series.field', series?.field, 'number'],
		['series.level', series?.level, 'number']
	] as const;
	const rising = (scale?.breaks ?? []).every(
		(at, index, all) => index === 0 || at > all[index - 1]!
	);
	return [
		...wanted.flatMap(([field, name, type]) =>
			name === undefined || fields[name]?.type === type
				? []
				: [{ field, message: `${quote(name)} is not a field of type ${type}` }]
		),
		...(rising ? [] : [{ field: 'scale.breaks', message: 'must rise' }])
	];
}

export interface CheckedDefinition {
	readonly definition?: Layer;
	readonly problems: readonly Said[];
}

/** Checks the content of a `layer.json` that stands in the folder of this name. */
export function checkDefinition(value: unknown, folder: string): CheckedDefinition {
	const result = v.safeParse(LayerSchema, value);
	if (!result.success) return { problems: issues(result.issues) };
	const definition = result.output;
	const { id, fields } = definition;
	const problems: Said[] = [
		...(id === folder
			? []
			: [{ field: 'id', message: `must be the folder’s name, ${quote(folder)}` }]),
		...Object.entries(fields).flatMap(([name, field]) => fieldProblems(name, field)),
		...choiceProblems(definition),
		...colourProblems(definition),
		...numberProblems(definition)
	];
	return { definition, problems };
}
