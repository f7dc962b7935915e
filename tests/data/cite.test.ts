import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bibtex } from '#lib/data/cite-bibtex.ts';
import { ris } from '#lib/data/cite-ris.ts';
import { cslJson, isoDate, type CslItem } from '#lib/data/cite.ts';
import { loadCatalogue } from '#lib/data/load.server.ts';

const catalogue = loadCatalogue(fileURLToPath(new URL('../..', import.meta.url)));
const sources = Object.values(catalogue.sources);

const item: CslItem = {
	id: 'a-source',
	type: 'webpage',
	title: 'A title',
	publisher: 'A publisher',
	issued: { 'date-parts': [[2025, 12]] },
	accessed: { 'date-parts': [[2026, 11, 24]] },
	URL: 'https://example.org/a?b=1&c=50%25#d_e'
};

/** One word or more, as titles are: without spaces at the ends or twice. */
const title = fc
	.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), {
		minLength: 1,
		maxLength: 4
	})
	.map((words) => words.join(' ').replace(/\s+/gu, ' ').trim())
	.filter((text) => text !== '');
const nasty = fc
	.array(
		fc.constantFrom('{', '}', '\\', '%', '#', '&', '_', '$', '~', '^', '"', 'é', '馬', ' a '),
		{
			minLength: 1
		}
	)
	.map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
	.filter((text) => text !== '');

const readBib = (text: string) => new Cite(text, { forceType: '@biblatex/text' }).data;
const readRis = (text: string) => new Cite(text, { forceType: '@ris/file' }).data;

/** Where braces stand without a partner, a reader of BibTeX loses its way. */
function balanced(text: string): boolean {
	let depth = 0;
	for (const character of text) {
		if (character === '{') depth += 1;
		if (character === '}') depth -= 1;
		if (depth < 0) return false;
	}
	return depth === 0;
}

test('every document of the record is read back from BibTeX with its title, address and dates', () => {
	const written = bibtex(sources);
	const found = readBib(written);
	expect(found).toHaveLength(sources.length);
	for (const [index, source] of sources.entries()) {
		expect(found[index]).toMatchObject({ id: source.id, title: source.title });
		// The judge escapes the percent signs of some addresses once more.
		expect(written).toContain(`url = {${source.URL}},`);
		const { issued, accessed } = found[index] as unknown as CslItem;
		expect(isoDate(accessed)).toBe(isoDate(source.accessed));
		if (source.issued) expect(issued && isoDate(issued)).toBe(isoDate(source.issued));
	}
});

test('every document of the record is read back from RIS with its title, address and dates', () => {
	const written = ris(sources);
	const found = readRis(written);
	expect(found).toHaveLength(sources.length);
	for (const [index, source] of sources.entries()) {
		expect(found[index]).toMatchObject({ id: source.id, title: source.title, URL: source.URL });
	}
	// The judge reads the year of most kinds only; whole dates are read here.
	const dates = (tag: string) =>
		[...written.matchAll(/^(\w\w) {2}- (.*)\r$/gm)].flatMap(([, found, date = '']) =>
			found === tag ? [date.split('/').filter(Boolean).join('-')] : []
		);
	expect(dates('Y2')).toEqual(sources.map(({ accessed }) => isoDate(accessed)));
	expect(dates('DA')).toEqual(sources.flatMap(({ issued }) => (issued ? isoDate(issued) : [])));
});

test('any title survives BibTeX, its braces balanced', () => {
	fc.assert(
		fc.property(fc.oneof(title, nasty), (text) => {
			const written = bibtex([{ ...item, title: text }]);
			expect(balanced(written)).toBe(true);
			expect(readBib(written)[0]?.['title']).toBe(text);
		})
	);
});

test('any title survives RIS, and none begins a line of its own', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
			const written = ris([{ ...item, title: `T ${text}\r\nER  - \nTY  - BOOK`, note: text }]);
			const lines = written.split('\r\n').slice(0, -1);
			expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
			expect([lines[0], lines.at(-1)]).toEqual(['TY  - ELEC', 'ER  - ']);
			expect(lines.filter((line) => /^(?:TY|ER)/.test(line))).toHaveLength(2);
		})
	);
	fc.assert(
		fc.property(title, (text) => {
			expect(readRis(ris([{ ...item, title: text }]))[0]?.['title']).toBe(text);
		})
	);
});

test('CSL-JSON is the items themselves', () => {
	expect(JSON.parse(cslJson(sources))).toEqual(sources);
});

test('authors are people by family name, and bodies by one name', () => {
	const author = [
		{ family: 'Yoshihara', given: 'Toshi' },
		{ literal: 'Office of Guam and Others' }
	];
	const written = bibtex([{ ...item, author }]);
	expect(written).toContain('author = {Yoshihara, Toshi and {Office of Guam and Others}}');
	expect(ris([{ ...item, author }])).toContain(
		'AU  - Yoshihara, Toshi\r\nAU  - Office of Guam and Others'
	);
});
