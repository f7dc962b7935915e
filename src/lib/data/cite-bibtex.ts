/**
 * BibTeX in UTF-8, for biber, Zotero and BibTeX 8. citation.js would bring fetch and a parser to the
 * browser for this; it is the judge in the tests.
 */
import { isoDate, type CslItem } from './cite.ts';

const ENTRY: Partial<Record<CslItem['type'], string>> = {
	article: 'article',
	'article-journal': 'article',
	'article-magazine': 'article',
	'article-newspaper': 'article',
	book: 'book',
	chapter: 'incollection',
	report: 'techreport'
};

/** BibTeX counts braces even where they are escaped: as commands they are balanced. */
const COMMANDS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

export function escapeBibtex(text: string): string {
	return text
		.toWellFormed()
		.replace(/\p{Cc}+|\s+/gu, ' ')
		.trim()
		.replace(/[\\{}~^]/g, (character) => COMMANDS[character] ?? character)
		.replace(/[$&#%_]/g, (character) => `\\${character}`);
}

/** An address is set as it is written, but may hold nothing that ends the field or begins a command. */
function verbatim(url: string): string {
	return url.replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));
}

/** The inner braces keep the letters as they are, and a body with many words one name. */
const kept = (text: string) => `{{${escapeBibtex(text)}}}`;
const plain = (text: string) => `{${escapeBibtex(text)}}`;

function authors({ author = [] }: CslItem): string {
	return author
		.map((one) =>
			'literal' in one
				? `{${escapeBibtex(one.literal)}}`
				: `${escapeBibtex(one.family)}, ${escapeBibtex(one.given)}`
		)
		.join(' and ');
}

function publisherField(item: CslItem, entry: string): readonly [string, string][] {
	const container = item['container-title'];
	if (entry === 'article') {
		const same = container === undefined || container === item.publisher;
		return [
			['journal', plain(container ?? item.publisher)],
			...(same ? [] : [['publisher', plain(item.publisher)] as [string, string]])
		];
	}
	if (entry === 'techreport') return [['institution', plain(item.publisher)]];
	if (entry === 'book') return [['publisher', plain(item.publisher)]];
	if (entry === 'incollection') {
		return [
			['booktitle', plain(container ?? item.publisher)],
			['publisher', plain(item.publisher)]
		];
	}
	return [
		['howpublished', plain(item.genre ?? container ?? item.publisher)],
		['publisher', plain(item.publisher)]
	];
}

function entryText(item: CslItem): string {
	const entry = ENTRY[item.type] ?? 'misc';
	const issued = item.issued && isoDate(item.issued);
	const note = [item.note, item.license].filter((text) => text !== undefined).join('. ');
	const fields: readonly (readonly [string, string])[] = [
		...(item.author ? [['author', `{${authors(item)}}`] as const] : []),
		['title', kept(item.title)],
		...publisherField(item, entry),
		...(issued === undefined
			? []
			: ([
					['date', `{${issued}}`],
					['year', `{${issued.slice(0, 4)}}`]
				] as const)),
		...(item.version === undefined ? [] : [['version', plain(item.version)] as const]),
		...(note === '' ? [] : [['note', plain(note)] as const]),
		...(item.language === undefined ? [] : [['language', plain(item.language)] as const]),
		['url', `{${verbatim(item.URL)}}`],
		['urldate', `{${isoDate(item.accessed)}}`]
	];
	const lines = fields.map(([name, value]) => `\t${name} = ${value}`);
	return `@${entry}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

export function bibtex(items: readonly CslItem[]): string {
	return items.map(entryText).join('\n');
}
