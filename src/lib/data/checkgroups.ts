/** Checks the questions that group the layers: `geodata/groups.json`. */
import * as v from 'valibot';
import type { Said } from './definition.ts';
import { quote } from './problem.ts';
import { GroupsSchema, type Group, type Layer } from './schema.ts';

export function checkGroups(
	value: unknown,
	layers: readonly Layer[]
): { readonly groups: readonly Group[]; readonly problems: readonly Said[] } {
	const parsed = v.safeParse(GroupsSchema, value);
	if (!parsed.success) {
		const problems = parsed.issues.map((issue) => ({
			field: v.getDotPath(issue) ?? 'groups',
			message: issue.message
		}));
		return { groups: [], problems };
	}
	const groups = parsed.output;
	const problems = groups.flatMap(({ id, preset }, index): Said[] => {
		const twice = groups.findIndex((group) => group.id === id) < index;
		const strangers = preset.filter(
			(layer) => layers.find((one) => one.id === layer)?.group !== id
		);
		return [
			...(twice ? [{ field: `[${index}].id`, message: `${quote(id)} is there twice` }] : []),
			...strangers.map((layer) => ({
				field: `[${index}].preset`,
				message: `${quote(layer)} is no layer of group ${quote(id)}`
			}))
		];
	});
	return { groups, problems };
}

/** A layer may name only a group that there is. */
export function checkGroupOf({ group }: Layer, groups: readonly Group[]): Said[] {
	const known = group === undefined || groups.some(({ id }) => id === group);
	return known ? [] : [{ field: 'group', message: `no group ${quote(group)}` }];
}
