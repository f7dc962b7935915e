/** The feeds and texts as a stranger fetches them; Atom judged by the browser's own XML parser. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site, type Visit } from './site.ts';

let site: Site;
let visit: Visit;

beforeAll(async () => {
	site = await openSite();
	visit = await site.open('/healthz', { live: false });
});
afterAll(() => site?.close());

const ARTICLE = 't=2025-10-26..2025-12-22';

/** What RFC 4287 demands of a feed (sections 3, 4.1.1 and 4.1.2) and this one lacks. */
function faultsOf(xml: string): Promise<string[]> {
	return visit.page.evaluate((text) => {
		const ATOM = 'http://www.w3.org/2005/Atom';
		const XHTML = 'http://www.w3.org/1999/xhtml';
		const found = new DOMParser().parseFromString(text, 'application/xml');
		const faults: string[] = [];
		const root = found.documentElement;
		if (found.querySelector('parsererror')) return ['is not well-formed XML'];
		if (root.localName !== 'feed' || root.namespaceURI !== ATOM) return ['is not an Atom feed'];
		const children = (parent: Element, name: string) =>
			[...parent.children].filter(
				(child) => child.localName === name && child.namespaceURI === ATOM
			);
		const only = (parent: Element, name: string) => {
			const all = children(parent, name);
			if (all.length !== 1) faults.push(`${parent.localName}: ${all.length} × ${name}`);
			return all[0]?.textContent ?? '';
		};
		const isUri = (uri: string) => URL.canParse(uri) && !/[\s<>"{}|\\^`]/.test(uri);
		const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
		const known = (parent: Element, names: readonly string[]) => {
			for (const child of parent.children) {
				if (!names.includes(child.localName)) faults.push(`unknown ${child.localName}`);
			}
		};
		const common = (parent: Element) => {
			const id = only(parent, 'id');
			if (!isUri(id) || !id.startsWith('tag:')) faults.push(`id ${id}`);
			if (only(parent, 'title').trim() === '') faults.push('an empty title');
			const updated = only(parent, 'updated');
			if (!DATE.test(updated) || Number.isNaN(Date.parse(updated))) faults.push(`date ${updated}`);
			const alternates = children(parent, 'link').filter((link) => {
				const href = link.getAttribute('href') ?? '';
				if (!isUri(href)) faults.push(`link ${href}`);
				return (link.getAttribute('rel') ?? 'alternate') === 'alternate';
			});
			if (alternates.length !== 1) faults.push(`${alternates.length} alternate links`);
			return id;
		};
		const ids = [common(root)];
		known(root, ['id', 'title', 'subtitle', 'updated', 'author', 'link', 'entry']);
		if (children(root, 'link').filter((link) => link.getAttribute('rel') === 'self').length !== 1) {
			faults.push('no one link to itself');
		}
		for (const author of children(root, 'author')) only(author, 'name');
		if (children(root, 'author').length === 0) faults.push('no author');
		for (const entry of children(root, 'entry')) {
			ids.push(common(entry));
			known(entry, ['id', 'title', 'updated', 'link', 'content']);
			only(entry, 'content');
			for (const content of children(entry, 'content')) {
				const [inside, ...more] = content.children;
				const right =
					content.getAttribute('type') === 'xhtml' &&
					more.length === 0 &&
					inside?.localName === 'div' &&
					inside.namespaceURI === XHTML;
				if (!right) faults.push('content that is not one XHTML div');
			}
		}
		if (new Set(ids).size !== ids.length) faults.push('an id is used twice');
		return faults;
	}, xml);
}

test.each([
	['the record', '/changes.atom', 24],
	['the record in Japanese', '/changes.atom?lang=ja', 24],
	['two dates', `/changes.atom?${ARTICLE}`, 16],
	['two dates in Japanese', `/changes.atom?${ARTICLE}&lang=ja`, 16],
	['two dates between which all appears', '/changes.atom?t=1890-01-01..2026-11-23', 0]
])('the feed of %s is a valid Atom feed (RFC 4287)', async (_, path, entries) => {
	const response = await fetch(site.origin + path);
	expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
	const xml = await response.text();
	expect(await faultsOf(xml)).toEqual([]);
	if (entries > 0) expect(xml.match(/<entry>/g)).toHaveLength(entries);
});

test('the judge of feeds finds the faults of a bad one', async () => {
	expect(await faultsOf('<feed>')).toEqual(['is not well-formed XML']);
	const faults = await faultsOf('<feed xmlns="http://www.w3.org/2005/Atom"><id>x y</id></feed>');
	expect(faults).toEqual(
		expect.arrayContaining(['id x y', 'feed: 0 × title', 'feed: 0 × updated', 'no author'])
	);
});

test('text, data and feed of two dates tell the same, and caches may keep them', async () => {
	const [txt, json] = await Promise.all(
		['txt', 'json'].map((kind) => fetch(`${site.origin}/changes.${kind}?${ARTICLE}`))
	);
	const text = (await txt?.text()) ?? '';
	const data = (await json?.json()) as {
		summary: string;
		changes: { kind: string; text: string }[];
	};
	expect(text).toContain(data.summary);
	for (const { kind, text: sentence } of data.changes) {
		if (kind !== 'resighted' && kind !== 'aged') expect(text).toContain(sentence);
	}
	const etag = json?.headers.get('etag') ?? '';
	const again = await fetch(`${site.origin}/changes.json?${ARTICLE}`, {
		headers: { 'if-none-match': etag }
	});
	expect([again.status, again.headers.get('access-control-allow-origin')]).toEqual([304, '*']);
});

test('one date is refused in a sentence; another spelling leads to the one address', async () => {
	const refused = await fetch(`${site.origin}/changes.txt?t=2025-12-22`);
	expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('“t”')]);
	const led = await fetch(`${site.origin}/changes.txt?theme=dark&${ARTICLE}`);
	expect([led.status, led.url]).toEqual([200, `${site.origin}/changes.txt?${ARTICLE}`]);
});
