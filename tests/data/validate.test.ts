import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem, validateCatalogue, type Problem } from '#lib/data/validate.ts';
import {
	FEATURES,
	LAYER,
	SOURCES,
	featuresText,
	files,
	spoilFeature,
	spoilLayer,
	spoilProperty,
	spoilSources,
	validFeatures,
	validSources
} from './validfiles.ts';

const ids = validFeatures().map(({ id }) => String(id));
const anyFeature = fc.constantFrom(...ids);

function expectOnly(problems: readonly Problem[], expected: Problem) {
	expect(problems).toHaveLength(1);
	expect(problems[0]).toMatchObject(expected);
}

/** The fault must be named in the file of features, for this feature and this member. */
function expectFault(
	problems: readonly Problem[],
	feature: string,
	field: string,
	message: RegExp
) {
	const named = problems.filter((p) => p.feature === feature && p.field === field);
	expect(problems.map(formatProblem)).toEqual(named.map(formatProblem));
	expect(named.some((p) => p.file === FEATURES && message.test(p.message))).toBe(true);
}

test('the valid catalogue is valid, without a warning', () => {
	const { catalogue, problems, warnings } = validateCatalogue(files());
	expect([problems, warnings]).toEqual([[], []]);
	expect(catalogue?.layers.map(({ definition }) => definition.id)).toEqual(['sample']);
	expect(catalogue?.layers[0]?.features).toEqual(validFeatures());
	expect(Object.keys(catalogue?.sources ?? {})).toEqual(['first-source', 'second-source']);
});

test('a fault is said with its file, feature and field', () => {
	const [problem] = spoilProperty('bravo', 'sources', ['nowhere']);
	expect(problem && formatProblem(problem)).toBe(
		'geodata/layers/sample/features.geojson: feature "bravo": properties.sources[0]: unknown source "nowhere"'
	);
});

test('there is no catalogue where there is a fault', () => {
	const spoilt = validFeatures().map((feature) => ({ ...feature, id: 'same' }));
	expect(validateCatalogue(files({ [FEATURES]: featuresText(spoilt) })).catalogue).toBeUndefined();
});

test('every fault is reported at once, in every file', () => {
	const features = validFeatures().map((feature) => ({
		...feature,
		properties: { ...feature.properties, sources: [], confidence: 'rumoured' }
	}));
	const sources = validSources().map((source) => ({ ...source, publisher: '' }));
	const { problems } = validateCatalogue(
		files({ [FEATURES]: featuresText(features), [SOURCES]: JSON.stringify(sources) })
	);
	expect(problems.filter(({ file }) => file === FEATURES)).toHaveLength(2 * features.length);
	expect(problems.filter(({ file }) => file === SOURCES)).toHaveLength(sources.length);
});

describe('a feature is refused', () => {
	test('without a source', () => {
		fc.assert(
			fc.property(anyFeature, fc.constantFrom([], undefined), (id, sources) => {
				const message = sources ? /at least one source/ : /sources/;
				expectFault(spoilProperty(id, 'sources', sources), id, 'properties.sources', message);
			})
		);
	});

	test('with a source that is not in sources.json, at any place in its list', () => {
		fc.assert(
			fc.property(anyFeature, fc.nat(3), (id, before) => {
				const known = ['first-source', 'second-source'].slice(0, before);
				const problems = spoilProperty(id, 'sources', [...known, 'unheard-of']);
				expectFault(problems, id, `properties.sources[${known.length}]`, /unknown source/);
			})
		);
	});

	test('with a date that is not one', () => {
		const unreal = fc.constantFrom(
			'2025-02-30',
			'2025-13',
			'25-01-01',
			'0000',
			'May',
			20250101,
			''
		);
		const key = fc.constantFrom('start_date', 'end_date', 'recorded', 'retracted');
		fc.assert(
			fc.property(anyFeature, key, unreal, (id, key, value) => {
				const problems = spoilProperty(id, key, value);
				expectFault(problems, id, `properties.${key}`, /must be a real da|Expected string/);
			})
		);
	});

	test('that ends no later than it starts', () => {
		const pair = fc.constantFrom(
			['2025-01-02', '2025-01-02'],
			['2025-01-02', '2025-01'],
			['2025', '2025'],
			['2025-06', '2024-12-31']
		);
		fc.assert(
			fc.property(anyFeature, pair, (id, [start_date, end_date]) => {
				const problems = spoilFeature(id, ({ properties }) => {
					Object.assign(properties, { start_date, end_date });
				});
				const ends = problems.filter(({ field }) => field === 'properties.end_date');
				expectFault(ends, id, 'properties.end_date', /after start_date/);
			})
		);
	});

	test('retracted no later than recorded', () => {
		fc.assert(
			fc.property(
				anyFeature,
				fc.constantFrom('2026-11-23', '2026-11-22', '2001-01-01'),
				(id, day) => {
					expectFault(
						spoilProperty(id, 'retracted', day),
						id,
						'properties.retracted',
						/after recorded/
					);
				}
			)
		);
	});

	test('with the id of another', () => {
		fc.assert(
			fc.property(fc.nat(ids.length - 1), fc.nat(ids.length - 2), (one, step) => {
				const features = validFeatures();
				const other = ids[(one + step + 1) % ids.length];
				const spoilt = features.map((f, index) => (index === one ? { ...f, id: other } : f));
				const { problems } = validateCatalogue(files({ [FEATURES]: featuresText(spoilt) }));
				const found = problems.filter(({ message }) => message === 'duplicate id');
				expectOnly(found, {
					file: FEATURES,
					feature: String(other),
					field: 'id',
					message: 'duplicate id'
				});
			})
		);
	});

	test('without an id, called by its place in the file', () => {
		fc.assert(
			fc.property(fc.constantFrom('chain', 'paper', 'bravo'), (id) => {
				const problems = spoilFeature(id, (feature) => void delete feature.id);
				expectOnly(problems, {
					file: FEATURES,
					feature: `#${ids.indexOf(id) + 1}`,
					field: 'id',
					message: 'missing id'
				});
			})
		);
	});

	test('with an id that cannot stand in a URL', () => {
		fc.assert(
			fc.property(fc.constantFrom('Alpha', 'a b', 'a/b', 'a--b', 7), (id) => {
				const problems = spoilFeature('paper', (feature) => void (feature.id = id));
				expect(
					problems.some(({ field, message }) => field === 'id' && /lower-case/.test(message))
				).toBe(true);
			})
		);
	});

	test('of a class that is not declared', () => {
		fc.assert(
			fc.property(anyFeature, fc.constantFrom('boat', 'constructor', 'to-string'), (id, name) => {
				expectFault(spoilProperty(id, 'class', name), id, 'properties.class', /unknown class/);
			})
		);
	});

	test('with a geometry that its class does not allow', () => {
		fc.assert(
			fc.property(anyFeature, anyFeature, (id, other) => {
				const from = validFeatures().find((feature) => feature.id === other);
				const to = validFeatures().find((feature) => feature.id === id);
				if (!from || !to) throw new RangeError(id);
				fc.pre(from.properties['class'] !== to.properties['class']);
				const problems = spoilFeature(id, (feature) => void (feature.geometry = from.geometry));
				expectFault(problems, id, 'geometry.type', /does not allow/);
			})
		);
	});

	test('with a property that nobody declared', () => {
		fc.assert(
			fc.property(
				anyFeature,
				fc.constantFrom('colour', 'name:fr', 'toString', 'Note'),
				(id, key) => {
					expectFault(spoilProperty(id, key, 'x'), id, `properties.${key}`, /not declared/);
				}
			)
		);
	});

	test('with a declared field of another type', () => {
		const wrong = fc.constantFrom(
			['width', '40'],
			['place', 7],
			['place', ' '],
			['built', '1998-02-31'],
			['near', 4]
		);
		fc.assert(
			fc.property(anyFeature, wrong, (id, [key, value]) => {
				const field = `properties.${key}`;
				expectFault(spoilProperty(id, String(key), value), id, field, /must be/);
			})
		);
	});

	test('with a choice that is not offered', () => {
		fc.assert(
			fc.property(anyFeature, fc.constantFrom('CAN', 'constructor', 1, null), (id, value) => {
				expectFault(spoilProperty(id, 'navy', value), id, 'properties.navy', /unknown value/);
			})
		);
	});

	test('that is part of nothing, or of itself', () => {
		fc.assert(
			fc.property(anyFeature, fc.constantFrom('atlantis', 'x'), (id, other) => {
				expectFault(
					spoilProperty(id, 'part_of', other),
					id,
					'properties.part_of',
					/no feature or subject/
				);
				expectFault(spoilProperty(id, 'part_of', id), id, 'properties.part_of', /itself/);
			})
		);
	});

	test('that refers to nothing', () => {
		fc.assert(
			fc.property(anyFeature, fc.constantFrom('atlantis', 'other/alpha'), (id, mark) => {
				expectFault(spoilProperty(id, 'near', mark), id, 'properties.near', /nothing called/);
			})
		);
	});

	test('whose subject is the id of a feature about something else', () => {
		expectFault(
			spoilProperty('paper', 'subject', 'isle'),
			'paper',
			'properties.subject',
			/also the id/
		);
		expect(spoilProperty('isle', 'subject', 'isle')).toEqual([]);
	});

	test('that starts with another of its subject, unless one is retracted', () => {
		const spoil = (more: object) =>
			spoilFeature('alpha-2025-02', ({ properties }) => {
				Object.assign(properties, { start_date: '2025-01-02' }, more);
			});
		expectFault(spoil({}), 'alpha-2025-02', 'properties.start_date', /same subject/);
		expect(spoil({ retracted: '2026-12-01' })).toEqual([]);
	});

	test('as an area without a radius', () => {
		const problems = spoilFeature('bravo', ({ properties }) => {
			Object.assign(properties, { placement: 'area', uncertainty_km: 0 });
		});
		expectFault(problems, 'bravo', 'properties.uncertainty_km', /radius/);
	});

	test('with a missing, blank or unknown common property', () => {
		const wrong = fc.constantFrom(
			['name', undefined],
			['name', ''],
			['note', ' padded '],
			['placement', 'guessed'],
			['confidence', undefined],
			['uncertainty_km', -1],
			['uncertainty_km', null],
			['recorded', undefined]
		);
		fc.assert(
			fc.property(anyFeature, wrong, (id, [key, value]) => {
				expectFault(spoilProperty(id, String(key), value), id, `properties.${key}`, /./);
			})
		);
	});
});

describe('a layer is refused', () => {
	const faults: readonly [string, Parameters<typeof spoilLayer>[0], string][] = [
		['called otherwise than its folder', (layer) => void (layer.id = 'other'), 'id'],
		[
			'whose first choice is not offered',
			(l) => void (l.choice.initially = 'two'),
			'choice.initially'
		],
		['that chooses by no field', (l) => void (l.choice.field = 'place'), 'choice.field'],
		['with no colour for a value', (l) => void delete l.colourBy.roles['JPN'], 'colourBy.roles'],
		['coloured by no field', (l) => void (l.colourBy.field = 'width'), 'colourBy.field'],
		[
			'with values for what is no choice',
			(l) => {
				l.fields['width'] = { ...l.fields['width'], values: { a: { en: 'a', ja: 'a' } } };
			},
			'fields.width.values'
		],
		['with a title in one language', (l) => void (l.title.ja = ''), 'title.ja']
	];
	test.each(faults)('%s', (_, spoil, field) => {
		const found = spoilLayer(spoil).filter(({ file }) => file === LAYER);
		expect(found.map((problem) => problem.field)).toEqual([field]);
	});

	test('without its features, or features without a layer', () => {
		const { [FEATURES]: _, ...withoutFeatures } = files();
		const { [LAYER]: __, ...withoutLayer } = files();
		expectOnly(validateCatalogue(withoutFeatures).problems, { file: FEATURES, message: 'missing' });
		expectOnly(validateCatalogue(withoutLayer).problems, { file: LAYER, message: 'missing' });
	});

	test('in the order of another', () => {
		const other = JSON.stringify({ ...JSON.parse(files()[LAYER] ?? ''), id: 'twin' });
		const more = {
			'geodata/layers/twin/layer.json': other,
			'geodata/layers/twin/features.geojson': featuresText([])
		};
		const { problems } = validateCatalogue(files(more));
		expectOnly(problems, {
			file: 'geodata/layers/twin/layer.json',
			field: 'order',
			message: '1 is also that of layer "sample"'
		});
	});
});

describe('a source is refused', () => {
	const faults: readonly [string, Record<string, unknown>, string][] = [
		['with the id of another', { id: 'first-source' }, 'id'],
		['at the address of another', { URL: 'https://example.org/first' }, 'URL'],
		['at what is no address', { URL: 'javascript:alert(1)' }, 'URL'],
		[
			'issued on no real date',
			{ issued: { 'date-parts': [[2025, 2, 30]] } },
			'issued.date-parts[0]'
		],
		['without a publisher', { publisher: '' }, 'publisher'],
		['of an unknown type', { type: 'rumour' }, 'type'],
		['with a member that CSL does not know', { colour: 'red' }, 'colour']
	];
	test.each(faults)('%s', (_, more, field) => {
		const problems = spoilSources((sources) => void Object.assign(sources[1] ?? {}, more));
		const found = problems.filter(({ file }) => file === SOURCES);
		expect([...new Set(found.map((problem) => problem.field))]).toEqual([field]);
		expect(found[0]?.feature).toBe(more['id'] ?? 'second-source');
	});

	test('not, but warned of, where no feature cites it', () => {
		const sources = [
			...validSources(),
			{ ...validSources()[0], id: 'idle', URL: 'https://example.org/i' }
		];
		const { problems, warnings } = validateCatalogue(files({ [SOURCES]: JSON.stringify(sources) }));
		expect(problems).toEqual([]);
		expectOnly(warnings, { file: SOURCES, feature: 'idle', message: 'no feature cites it' });
	});
});
