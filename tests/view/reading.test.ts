import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { inReading, readReading, readingQuery } from '#lib/view/reading.ts';
import { format, parse } from '#lib/view/url.ts';
import { LANGUAGES, THEMES } from '#lib/view/view.ts';

const catalogue = loadCatalogue();
const reading = fc.record({
	lang: fc.constantFrom(...LANGUAGES),
	theme: fc.constantFrom(...THEMES)
});

test('a reading page reads back the query that it writes, whatever else stands in it', () => {
	fc.assert(
		fc.property(reading, fc.string(), (asked, own) => {
			expect(readReading(readingQuery(asked, { verdict: own, none: null }))).toEqual(asked);
		})
	);
});

test('a query that asks for what there is not is read as the usual', () => {
	expect(readReading('?lang=fr&theme=pink')).toEqual({ lang: 'en', theme: 'auto' });
});

test('a View of a claim said in a language and a theme is canonical', () => {
	const views = catalogue.claims.flatMap(({ view }) => view ?? []);
	fc.assert(
		fc.property(fc.constantFrom('', ...views), reading, (query, asked) => {
			const said = inReading(query, asked);
			const { view, problems } = parse(said, catalogue);
			expect(problems).toEqual([]);
			expect(view).toMatchObject(asked);
			expect(format(view, catalogue)).toBe(said);
		})
	);
});
