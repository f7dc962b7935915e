import { expect, test } from 'vitest';
import { checkGroupOf, checkGroups } from '#lib/data/checkgroups.ts';
import { loadCatalogue } from '#lib/data/load.server.ts';
import type { Layer } from '#lib/data/schema.ts';
import { groupedLayers } from '#lib/view/groups.ts';

const layer = (id: string, group?: string) => ({ id, group }) as unknown as Layer;
const group = (id: string, ...preset: string[]) => ({ id, title: { en: id, ja: id }, preset });

test('every layer stands under one question, and every question has a preset of its own layers', () => {
	const catalogue = loadCatalogue();
	const grouped = groupedLayers(catalogue);
	const listed = grouped.flatMap(({ layers }) => layers.map(({ id }) => id));
	expect(listed.toSorted()).toEqual(
		catalogue.layers.map(({ definition }) => definition.id).toSorted()
	);
	expect(grouped.every(({ group }) => group !== null)).toBe(true);
	for (const { group, layers } of grouped) {
		for (const id of group?.preset ?? []) expect(layers.map((one) => one.id)).toContain(id);
	}
});

test('a group that names a stranger, or stands there twice, is a fault that says where', () => {
	const layers = [layer('ships', 'who'), layer('lines', 'line')];
	expect(checkGroups([group('who', 'ships'), group('line', 'lines')], layers).problems).toEqual([]);
	expect(checkGroups([group('who', 'lines')], layers).problems).toEqual([
		{ field: '[0].preset', message: expect.stringContaining('lines') as string }
	]);
	expect(checkGroups([group('who', 'ships'), group('who', 'ships')], layers).problems).toEqual([
		{ field: '[1].id', message: expect.stringContaining('who') as string }
	]);
	expect(checkGroups([{ id: 'Who' }], layers).problems.length).toBeGreaterThan(0);
	expect(checkGroupOf(layer('ships', 'why'), [group('who', 'ships')])).toHaveLength(1);
	expect(checkGroupOf(layer('ships'), [])).toEqual([]);
});
