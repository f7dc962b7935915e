/** A figure's View: read by the real parser, which must have nothing to say against it. */
import type { Catalogue } from '#lib/data/catalogue.ts';
import { readFigures, type Figure, type ReadFigures } from '#lib/data/figure.ts';
import type { Problem } from '#lib/data/problem.ts';
import { format, parse } from './url.ts';
import type { Language, ThemeName, View } from './view.ts';

function problemsOf({ id, view: query }: Figure, catalogue: Catalogue): Problem[] {
	const file = `geodata/figures/${id}.json`;
	const { view, problems } = parse(query, catalogue);
	const bad = problems.map(({ part, value, reason }) => `${part}: “${value}” is ${reason}`);
	const canonical = format({ ...view, lang: 'en', theme: 'auto' }, catalogue);
	if (bad.length === 0 && canonical !== query) bad.push(`must be written ${canonical}`);
	return bad.map((message) => ({ file, field: 'view', message }));
}

/** The files of `geodata/figures/` → the figures, and everything wrong with them. */
export function figuresOf(
	files: Readonly<Record<string, string>>,
	catalogue: Catalogue
): ReadFigures {
	const { figures, problems } = readFigures(files);
	const wrong = [...problems, ...figures.flatMap((figure) => problemsOf(figure, catalogue))];
	return { figures: wrong.length > 0 ? [] : figures, problems: wrong };
}

export interface Reader {
	readonly lang: Language;
	readonly theme: ThemeName;
}

export function viewOfFigure(
	{ view }: Figure,
	catalogue: Catalogue,
	{ lang, theme }: Reader
): View {
	return { ...parse(view, catalogue).view, lang, theme };
}
