import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#lib/data/load.server.ts';
import { atom, tagUri } from '#lib/render/atom.ts';
import { escapeXml } from '#lib/render/xml.ts';
import { answerChanges, cached } from '#lib/render/changes-answer.ts';
import { changesData } from '#lib/render/changes-data.ts';
import { recordFeed } from '#lib/render/changes-feed.ts';
import { correctionsOf, replacedBy } from '#lib/render/changes-record.ts';

const whole = loadCatalogue(fileURLToPath(new URL('../..', import.meta.url)));
/** The usual layers, so that another layer is not another entry to count here. */
const catalogue = {
	...whole,
	layers: whole.layers.filter(({ definition }) => definition.initially === 'on')
};
const carriers = catalogue.layers.at(-1)!;

const ask = (query: string, as: 'json' | 'txt' = 'json', headers: HeadersInit = {}) => {
	const url = new URL(`https://example.org/changes.${as}${query}`);
	return answerChanges({ request: new Request(url, { headers }), url }, catalogue, as, (asked) =>
		JSON.stringify(
			changesData(asked.difference, asked.words, catalogue, {
				lang: asked.view.lang,
				map: asked.map,
				problems: asked.problems
			})
		)
	);
};

describe('an answer', () => {
	test('comes with an ETag, and is not sent again to who has it', async () => {
		const first = await ask('?t=2025-10-26..2025-12-22');
		const etag = first.headers.get('etag') ?? '';
		expect([first.status, etag]).toEqual([200, expect.stringMatching(/^"[0-9a-f]{24}"$/)]);
		expect(first.headers.get('access-control-allow-origin')).toBe('*');
		expect(first.headers.get('cache-control')).toContain('stale-while-revalidate');
		for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
			const again = await ask('?t=2025-10-26..2025-12-22', 'json', { 'if-none-match': known });
			expect([again.status, await again.text()]).toEqual([304, '']);
			expect(again.headers.get('etag')).toBe(etag);
		}
		const other = await ask('?t=2025-10-26..2025-12-23', 'json', { 'if-none-match': etag });
		expect(other.status).toBe(200);
	});

	test('stands at one address: other spellings lead there, faults are told instead', async () => {
		const moved = await ask('?theme=dark&at=3/0/0&t=2025-10-26..2025-12-22');
		expect([moved.status, moved.headers.get('location')]).toEqual([
			308,
			'/changes.json?t=2025-10-26..2025-12-22'
		]);
		const faulty = await ask('?t=2025-10-26..2025-12-22&layers=carriers,atlantis');
		const body = (await faulty.json()) as { problems: unknown[] };
		expect(faulty.status).toBe(200);
		expect(body.problems).toMatchObject([{ part: 'layers', value: 'atlantis' }]);
		expect(faulty.headers.get('link')).toContain(
			'<https://example.org/changes.json?layers=carriers&t=2025-10-26..2025-12-22>'
		);
	});

	test('is refused for one date, none or a wrong one, with the name of the part', async () => {
		for (const query of ['', '?t=2025-12-22', '?t=yesterday..today']) {
			const refused = await ask(query);
			expect(refused.status).toBe(400);
			expect(await refused.json()).toMatchObject({ parameter: 't' });
			expect(await (await ask(query, 'txt')).text()).toContain('“t” must name two dates');
		}
		expect(await (await ask('?t=2025-12-22&lang=ja', 'txt')).text()).toContain('二つの日付');
	});

	test('holds both ends of each change and every source they cite', async () => {
		const answer = await ask('?t=2025-10-26..2025-12-22');
		const data = (await answer.json()) as ReturnType<typeof changesData>;
		expect(data.changes.length).toBe(18);
		for (const { before, after } of data.changes) {
			for (const id of [before, after].flatMap((end) => end?.properties.sources ?? [])) {
				expect(data.sources).toHaveProperty(id);
			}
		}
	});

	test('of the same body has the same tag', async () => {
		const request = new Request('https://example.org/');
		const as = { as: 'txt', lang: 'en', canonical: 'https://example.org/' } as const;
		const tags = [await cached(request, 'a', as), await cached(request, 'a', as)];
		expect(tags[0]?.headers.get('etag')).toBe(tags[1]?.headers.get('etag'));
	});
});

describe('the record', () => {
	test('pairs what it retracted with what it says instead', () => {
		expect(correctionsOf(carriers).map(({ day, was, now }) => [day, was.id, now?.id])).toEqual([
			['2026-11-23', 'uss-abraham-lincoln-2025-12-29', 'uss-abraham-lincoln-2025-12-26'],
			['2026-11-23', 'uss-dwight-d-eisenhower-2026-07-28', 'uss-dwight-d-eisenhower-2026-07-27'],
			['2026-11-23', 'uss-gerald-r-ford-2026-03-18', 'uss-gerald-r-ford-2026-03-21']
		]);
		expect(replacedBy(carriers, 'uss-gerald-r-ford-2026-03-21').map(({ was }) => was.id)).toEqual([
			'uss-gerald-r-ford-2026-03-18'
		]);
	});

	test('has an entry for each correction, and one for what each layer gained on a day', () => {
		const layers = catalogue.layers.filter(({ definition }) => definition.initially === 'on');
		const { entries } = recordFeed(
			{ ...catalogue, layers },
			{
				lang: 'en',
				self: 'https://example.org/changes.atom',
				map: 'https://example.org/',
				mapOf: (mark, day) => `https://example.org/?t=${day}&select=${mark}`
			}
		);
		expect(entries.map(({ day, title }) => [day, title])).toEqual([
			['2026-11-24', 'Guam and the Marianas: corrected, Guam, 1898'],
			['2026-11-24', 'Guam and the Marianas: 1 row added to the record'],
			[
				'2026-11-23',
				'Aircraft carriers: corrected, USS Abraham Lincoln, Philippine Sea, 29 Dec 2025'
			],
			[
				'2026-11-23',
				'Aircraft carriers: corrected, USS Dwight D. Eisenhower, Naval Station Norfolk, Virginia, 28 Jul 2026'
			],
			['2026-11-23', 'Aircraft carriers: corrected, USS Gerald R. Ford, Suez Canal, 18 Mar 2026'],
			['2026-11-23', 'Aircraft carriers: 354 rows added to the record'],
			['2026-11-23', 'Ream Naval Base: 21 rows added to the record'],
			['2026-11-23', 'Mageshima: 40 rows added to the record'],
			['2026-11-23', 'Guam and the Marianas: 24 rows added to the record'],
			['2026-11-23', 'First Island Chain: 29 rows added to the record'],
			['2026-07-28', 'Aircraft carriers: 1 row added to the record'],
			['2026-03-18', 'Aircraft carriers: 1 row added to the record'],
			['2025-12-29', 'Aircraft carriers: 1 row added to the record']
		]);
		expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
	});
});

describe('Atom', () => {
	const entry = {
		name: 'a',
		day: '2026-11-23',
		link: 'https://example.org/?a=1&b=2',
		via: [{ title: 'A <source>', url: 'https://example.org/a?b&c' }]
	};

	test('escapes whatever text it is given, and drops what XML cannot hold', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const escaped = escapeXml(text);
				expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
				// eslint-disable-next-line no-control-regex
				expect(escaped).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
				expect(escaped.isWellFormed()).toBe(true);
			})
		);
	});

	test('ids are tag: URIs of the characters a URI may hold', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (name) => {
				expect(tagUri(name)).toMatch(/^tag:linchpin,2026:[\w\-.!~*'()%/:,=]*$/);
			})
		);
	});

	test('a feed was updated when its newest entry was', () => {
		const xml = atom({
			name: 'feed',
			title: 'A & B',
			subtitle: '',
			lang: 'en',
			self: 'https://example.org/feed',
			link: 'https://example.org/',
			day: '2020-01-01',
			entries: [
				{ ...entry, title: '1 < 2', content: ['x'] },
				{ ...entry, name: 'b', day: '2026-03-18', title: 't', content: [] }
			]
		});
		expect(xml.match(/<updated>[^<]*/g)).toEqual([
			'<updated>2026-11-23T00:00:00Z',
			'<updated>2026-11-23T00:00:00Z',
			'<updated>2026-03-18T00:00:00Z'
		]);
		expect(xml).toContain('<title>A &amp; B</title>');
		expect(xml).toContain('href="https://example.org/?a=1&amp;b=2"');
	});
});
