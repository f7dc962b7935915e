import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { answerCite, CITE_FORMATS } from '#lib/render/cite-answer.ts';
import { citationText } from '#lib/render/cite-text.ts';
import { frozen, viewItem } from '#lib/render/cite-view.ts';
import { format, parse } from '#lib/view/url.ts';
import { recordDay } from '#lib/data/record.ts';

const catalogue = loadCatalogue(fileURLToPath(new URL('../..', import.meta.url)));
const view = (search: string) => parse(search, catalogue).view;
const OPTIONS = { origin: 'https://example.org', accessed: '2027-01-05' };
const ask = (format: string, search: string, headers: HeadersInit = {}) =>
	answerCite(
		{
			request: new Request('https://example.org', { headers }),
			origin: OPTIONS.origin,
			search,
			format,
			today: '2027-01-05'
		},
		catalogue
	);

test('a View is cited as it is known, with the day of access and an address that keeps it', () => {
	const item = viewItem(view('?layers=guam&t=2025-10-26&known=2026-11-23'), catalogue, OPTIONS);
	expect(citationText(item, 'en')).toBe(
		'Linchpin. “Guam and the Marianas on 26 Oct 2025.” Interactive map, record of 23 Nov 2026. ' +
			'Accessed 5 Jan 2027. https://example.org/?layers=guam&t=2025-10-26&known=2026-11-23'
	);
	expect(citationText(viewItem(view('?layers=guam&lang=ja'), catalogue, OPTIONS), 'ja')).toMatch(
		/^Linchpin「.*グアムとマリアナ諸島.*」インタラクティブ地図、.*時点の記録、2027年1月5日閲覧、https:/
	);
});

test('a View without a known day is cited as the record stood when it was last changed', () => {
	const day = recordDay(catalogue, ['guam']);
	expect(frozen(view('?layers=guam'), catalogue).known).toBe(day);
	expect(viewItem(view('?layers=guam'), catalogue, OPTIONS).URL).toContain(`known=${day}`);
	const known = view('?known=2026-01-01');
	expect(frozen(known, catalogue)).toBe(known);
});

test('the address of a citation leads to the View it cites', () => {
	const asked = view(
		'?t=2025-10-26..2025-12-22&select=guam/naval-base-guam&where=carriers.navy:CHN'
	);
	const { URL: address } = viewItem(asked, catalogue, OPTIONS);
	expect(view(new URL(address).search)).toEqual(frozen(asked, catalogue));
});

test.each(CITE_FORMATS)(
	'/cite.%s answers with its one address, and 304 to whoever has it',
	async (as) => {
		const response = await ask(as, '?theme=light&t=2025-10-26&accessed=2026-12-01');
		const query = format(view('?theme=light&t=2025-10-26'), catalogue);
		expect(response.headers.get('link')).toBe(
			`<https://example.org/cite.${as}${query}&accessed=2026-12-01>; rel="canonical"`
		);
		const body = await response.text();
		expect(body).toMatch(as === 'txt' ? /1 Dec 2026/ : as === 'json' ? /2026,12,1/ : /2026.12.01/);
		const etag = response.headers.get('etag') ?? '';
		const again = await ask(as, '?t=2025-10-26&theme=light&accessed=2026-12-01', {
			'if-none-match': etag
		});
		expect(again.status).toBe(304);
	}
);

test('the sources of one mark, or of all that is shown, are cited too', async () => {
	const mark = await ask('json', '?select=guam/naval-base-guam&of=mark');
	const all = await ask('json', '?select=guam/naval-base-guam&of=sources');
	const [some, every] = [await mark.json(), await all.json()] as { id: string }[][];
	expect(some?.length).toBeGreaterThan(0);
	expect(every?.map(({ id }) => id)).toEqual(
		expect.arrayContaining(some?.map(({ id }) => id) ?? [])
	);
});

test('what cannot be cited is refused in a sentence', async () => {
	for (const [format, search] of [
		['doc', ''],
		['bib', '?of=mark'],
		['bib', '?of=all']
	] as const) {
		const response = await ask(format, search);
		expect([response.status, await response.text()]).toEqual([
			404,
			expect.stringContaining('of=mark')
		]);
	}
});
