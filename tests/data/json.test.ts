import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeatures, parseJson } from '#lib/data/json.ts';
import { validateCatalogue } from '#lib/data/validate.ts';
import { FEATURES, LAYER, featuresText, files, validFeatures } from './validfiles.ts';

const good = featuresText(validFeatures());
const lines = good.split('\n');
const anyLine = fc.integer({ min: 1, max: validFeatures().length });

test('a collection of one feature to a line is read as JSON would be', () => {
	const { value, problems } = parseFeatures(FEATURES, good);
	expect(problems).toEqual([]);
	expect(value).toEqual(JSON.parse(good).features);
});

test('an empty collection is one', () => {
	expect(parseFeatures(FEATURES, featuresText([]))).toEqual({
		value: [],
		problems: []
	});
});

describe('the line is named, and the other features are still read', () => {
	const spoilt = (index: number, spoil: (line: string) => string) =>
		parseFeatures(FEATURES, lines.map((line, i) => (i === index ? spoil(line) : line)).join('\n'));

	test('of a feature that is not JSON', () => {
		fc.assert(
			fc.property(anyLine, fc.nat(1000), (index, cut) => {
				const { value, problems } = spoilt(index, (line) => {
					const at = 1 + (cut % (line.length - 3));
					return `${line.slice(0, at)}\u0000${line.slice(at + 1)}`;
				});
				expect(problems).toMatchObject([{ file: FEATURES, line: index + 1 }]);
				expect(problems[0]?.message).toMatch(/^not JSON/);
				expect(value).toHaveLength(validFeatures().length - 1);
			})
		);
	});

	test('of a comma too many or too few', () => {
		fc.assert(
			fc.property(anyLine, (index) => {
				const last = index === validFeatures().length;
				const { value, problems } = spoilt(index, (line) =>
					last ? `${line},` : line.slice(0, -1)
				);
				expect(problems).toMatchObject([{ file: FEATURES, line: index + 1 }]);
				expect(problems[0]?.message).toMatch(/comma/);
				expect(value).toHaveLength(validFeatures().length);
			})
		);
	});
});

test('two features on a line are told apart from one', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: validFeatures().length - 1 }), (index) => {
			const joined = [
				...lines.slice(0, index),
				`${lines[index]}${lines[index + 1]}`,
				...lines.slice(index + 2)
			];
			const { value, problems } = parseFeatures(FEATURES, joined.join('\n'));
			expect(problems).toEqual([
				{ file: FEATURES, line: index + 1, message: 'more than one feature on a line' }
			]);
			expect(value).toEqual(validFeatures());
		})
	);
});

test('a feature over several lines is told at its first line', () => {
	fc.assert(
		fc.property(anyLine, (index) => {
			const spread = lines.map((line, i) => (i === index ? line.replace(',"', ',\n"') : line));
			const { value, problems } = parseFeatures(FEATURES, spread.join('\n'));
			expect(problems).toEqual([
				{ file: FEATURES, line: index + 1, message: 'a feature must stand on one line' }
			]);
			expect(value).toEqual(validFeatures());
		})
	);
});

test('a collection laid out by a formatter is read and refused', () => {
	const pretty = JSON.stringify(JSON.parse(good), null, '\t');
	const { value, problems } = parseFeatures(FEATURES, pretty);
	expect(problems).toMatchObject([{ file: FEATURES, line: 1 }]);
	expect(value).toEqual(validFeatures());
});

test('the line of a fault in any other JSON is named', () => {
	const pretty = JSON.stringify(JSON.parse(files()[LAYER] ?? ''), null, '\t').split('\n');
	fc.assert(
		fc.property(fc.nat(pretty.length - 1), (index) => {
			const spoilt = pretty.map((line, i) => (i === index ? `${line.slice(0, -1)}@` : line));
			const { problems } = parseJson(LAYER, spoilt.join('\n'));
			expect(problems).toMatchObject([{ file: LAYER, line: index + 1 }]);
		})
	);
});

test('JSON that stops short is told at its last line', () => {
	const { problems } = parseJson(LAYER, '{\n"id": "sample",\n"order"');
	expect(problems).toMatchObject([{ file: LAYER, line: 3 }]);
});

test('a layer that is not JSON does not hide the faults of others', () => {
	const { problems } = validateCatalogue(files({ [LAYER]: '{', 'geodata/sources.json': '[}' }));
	expect(problems.map(({ file }) => file).sort()).toEqual([LAYER, 'geodata/sources.json']);
});
