/** A View that an editor has published under a name: `geodata/figures/<id>.json`. */
import * as v from 'valibot';
import { parseJson } from './json.ts';
import type { Problem } from './problem.ts';
import { LocalisedSchema } from './schema.ts';

export const FigureSchema = v.strictObject({
	$schema: v.optional(v.string()),
	/** That of its file. */
	id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a slug')),
	/** Its place in the gallery, lowest first. */
	order: v.pipe(v.number(), v.integer()),
	/** The canonical query of its View, without language and theme: they are the reader's. */
	view: v.pipe(v.string(), v.startsWith('?')),
	title: LocalisedSchema,
	caption: LocalisedSchema,
	/** The picture in words, for who does not see it. */
	alt: LocalisedSchema,
	credit: LocalisedSchema
});

export type Figure = v.InferOutput<typeof FigureSchema>;

export interface ReadFigures {
	readonly figures: readonly Figure[];
	readonly problems: readonly Problem[];
}

function readFigure(file: string, text: string): ReadFigures {
	const { value, problems } = parseJson(file, text);
	if (value === undefined) return { figures: [], problems };
	const parsed = v.safeParse(FigureSchema, value);
	if (!parsed.success) {
		const said = parsed.issues.map((issue) => ({
			file,
			field: v.getDotPath(issue) ?? '',
			message: issue.message
		}));
		return { figures: [], problems: said };
	}
	const figure = parsed.output;
	return file.endsWith(`/${figure.id}.json`)
		? { figures: [figure], problems: [] }
		: { figures: [], problems: [{ file, field: 'id', message: 'must be the name of the file' }] };
}

/** The files by path, as text → the figures in the gallery's order, and everything wrong with them. */
export function readFigures(files: Readonly<Record<string, string>>): ReadFigures {
	const read = Object.entries(files).map(([file, text]) => readFigure(file, text));
	return {
		figures: read.flatMap(({ figures }) => figures).sort((a, b) => a.order - b.order),
		problems: read.flatMap(({ problems }) => problems)
	};
}
