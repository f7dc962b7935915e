/** Publishes the data contract as JSON Schema: `static/schemas/*.json`, written by the build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { ArticleSchema } from '../src/lib/data/article.ts';
import { ClaimsSchema } from '../src/lib/data/claims.ts';
import { PresetsSchema } from '../src/lib/data/presets.ts';
import { FigureSchema } from '../src/lib/data/figure.ts';
import {
	CommonPropertiesSchema,
	GroupsSchema,
	LayerSchema,
	SourcesSchema
} from '../src/lib/data/schema.ts';

interface Published {
	readonly title: string;
	readonly description: string;
	readonly schema: GenericSchema;
}

export const PUBLISHED: Readonly<Record<string, Published>> = {
	layer: {
		title: 'Linchpin layer',
		description: 'geodata/layers/<id>/layer.json: the one definition of a layer.',
		schema: LayerSchema
	},
	'feature-properties': {
		title: 'Properties of a Linchpin feature',
		description: 'The properties every feature has; a layer declares others in its layer.json.',
		schema: CommonPropertiesSchema
	},
	groups: {
		title: 'Linchpin groups',
		description: 'geodata/groups.json: the questions that group the layers, each with its preset.',
		schema: GroupsSchema
	},
	figure: {
		title: 'Linchpin figure',
		description: 'geodata/figures/<id>.json: a View published under a name, with its words.',
		schema: FigureSchema
	},
	sources: {
		title: 'Linchpin sources',
		description: 'geodata/sources.json: every cited document once, as CSL-JSON.',
		schema: SourcesSchema
	},
	article: {
		title: 'Linchpin article',
		description: 'geodata/article.json: the article of the claims, paragraph by paragraph.',
		schema: ArticleSchema
	},
	presets: {
		title: 'Linchpin presets',
		description: 'geodata/presets.json: named radii, sets and comparisons, with their sources.',
		schema: PresetsSchema
	},
	claims: {
		title: 'Linchpin claims',
		description:
			'geodata/claims.json: each claim of the article, where it is seen, and what the record says.',
		schema: ClaimsSchema
	}
};

/**
 * What JSON Schema cannot say is left out: that a date is real, that two members agree, that an
 * address parses. `npm run geodata` checks those. A transformation would make the published schema
 * describe something other than the file, so none is allowed.
 */
const BEYOND_JSON_SCHEMA = new Set(['check']);

export function jsonSchema({ title, description, schema }: Published): object {
	const { $schema, ...rest } = toJsonSchema(schema, {
		typeMode: 'input',
		errorMode: 'ignore',
		overrideAction({ valibotAction: { kind, type }, errors, jsonSchema }) {
			if (kind === 'transformation') throw new TypeError(`${title}: "${type}" transforms the data`);
			const other = errors && !BEYOND_JSON_SCHEMA.has(type);
			if (other) throw new TypeError(`${title}: ${errors.join(' ')}`);
			return jsonSchema;
		}
	});
	return { $schema, title, description, ...rest };
}

/** Writes the schemas under `<root>/static/schemas/` and returns their paths. */
export function writeSchemas(root: string): string[] {
	const folder = join(root, 'static/schemas');
	mkdirSync(folder, { recursive: true });
	return Object.entries(PUBLISHED).map(([name, published]) => {
		const path = join(folder, `${name}.json`);
		writeFileSync(path, `${JSON.stringify(jsonSchema(published), null, '\t')}\n`);
		return path;
	});
}
