/** RIS: lines of a tag, two spaces, a hyphen, a space and a value; CRLF; TY begins and ER ends an item. */
import { isoDate, type CslItem } from './cite.ts';

const TYPES = {
	article: 'GEN',
	'article-journal': 'JOUR',
	'article-magazine': 'MGZN',
	'article-newspaper': 'NEWS',
	book: 'BOOK',
	chapter: 'CHAP',
	dataset: 'DATA',
	document: 'GEN',
	legislation: 'STAT',
	map: 'MAP',
	post: 'ELEC',
	'post-weblog': 'BLOG',
	report: 'RPRT',
	speech: 'GEN',
	treaty: 'GEN',
	webpage: 'ELEC'
} as const satisfies Record<CslItem['type'], string>;

const LINE_END = '\r\n';

/** A value is one line: a line end within it would begin another tag. */
function valueText(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
		.trim();
}

/** YYYY/MM/DD/other, each part that is not known left empty. */
function dateText(date: CslItem['accessed']): string {
	const [year = '', month = '', day = ''] = isoDate(date).split('-');
	return `${year}/${month}/${day}/`;
}

function linesOf(item: CslItem): readonly (readonly [tag: string, value: string | undefined])[] {
	const authors = (item.author ?? []).map((one) =>
		'literal' in one ? one.literal : `${one.family}, ${one.given}`
	);
	return [
		['TY', TYPES[item.type]],
		['ID', item.id],
		...authors.map((name) => ['AU', name] as const),
		['TI', item.title],
		['T2', item['container-title']],
		['M3', item.genre],
		['PB', item.publisher],
		['PY', item.issued && isoDate(item.issued).slice(0, 4)],
		['DA', item.issued && dateText(item.issued)],
		['ET', item.version],
		['LA', item.language],
		['N1', item.note],
		['C1', item.license],
		['UR', item.URL],
		['Y2', dateText(item.accessed)]
	];
}

export function ris(items: readonly CslItem[]): string {
	return items
		.map((item) => {
			const lines = linesOf(item).flatMap(([tag, value]) => {
				const text = valueText(value ?? '');
				return text === '' ? [] : [`${tag}  - ${text}`];
			});
			return [...lines, 'ER  - ', ''].join(LINE_END);
		})
		.join(LINE_END);
}
