import { expect, test } from 'vitest';
import { dictionary } from '#lib/data/dictionary.ts';
import { loadCatalogue } from '#lib/data/load.server.ts';

const catalogue = loadCatalogue();
const rows = dictionary(catalogue);

test('the dictionary explains every property of every row of the record', () => {
	const unexplained = catalogue.layers.flatMap(({ definition: { id }, features }) => {
		const names = rows.filter(({ layer }) => layer === '' || layer === id);
		// A field in Japanese has the name of the field with a suffix.
		const known = new Set(names.flatMap(({ field }) => [field, `${field}_ja`]));
		const used = new Set(features.flatMap(({ properties }) => Object.keys(properties)));
		return [...used].filter((name) => !known.has(name)).map((name) => `${id}.${name}`);
	});
	expect(unexplained).toEqual([]);
});

test('every row of the dictionary has a type and a meaning, and every choice its values', () => {
	expect(rows.filter(({ type, meaning }) => type === '' || meaning === '')).toEqual([]);
	expect(rows.filter(({ type, values }) => type === 'choice' && values === '')).toEqual([]);
});

test('no field is explained twice in a layer', () => {
	const names = rows.map(({ layer, field }) => `${layer}.${field}`);
	expect(names).toHaveLength(new Set(names).size);
});
