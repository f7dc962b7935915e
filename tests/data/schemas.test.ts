import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PUBLISHED, jsonSchema, writeSchemas } from '../../geodata/schemas.ts';

test('the contract is published as JSON Schemas, each part of it once', () => {
	const root = mkdtempSync(join(tmpdir(), 'linchpin-'));
	try {
		const names = writeSchemas(root).map((path) => path.slice(root.length + 1));
		expect(names).toEqual(Object.keys(PUBLISHED).map((name) => `static/schemas/${name}.json`));
		expect(names).toContain('static/schemas/layer.json');
		expect(names).toContain('static/schemas/feature-properties.json');
		expect(names).toContain('static/schemas/sources.json');
		for (const name of names) {
			const schema: unknown = JSON.parse(readFileSync(join(root, name), 'utf8'));
			expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
		}
	} finally {
		rmSync(root, { recursive: true });
	}
});

test('a feature must have a class, name, source, confidence, placement, uncertainty and record', () => {
	const { 'feature-properties': properties } = PUBLISHED;
	expect(properties && jsonSchema(properties)).toMatchObject({
		required: ['class', 'name', 'recorded', 'sources', 'confidence', 'placement', 'uncertainty_km'],
		properties: {
			sources: { type: 'array', minItems: 1 },
			start_date: { pattern: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$' },
			confidence: { enum: ['confirmed', 'reported', 'inferred'] }
		}
	});
});

test('a schema that would change what it reads cannot be published', () => {
	const schema = v.pipe(v.string(), v.trim());
	expect(() => jsonSchema({ title: 'T', description: '', schema })).toThrow(/"trim" transforms/);
});
