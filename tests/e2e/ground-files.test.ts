/** How the basemap's archive and the fonts are served: by parts, to any origin, for ever. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assets } from '#lib/render/assets.generated.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const { tiles } = assets.basemap;
const part = { range: 'bytes=0-126', origin: 'null' };

interface Answer {
	readonly status: number;
	readonly headers: Record<string, unknown>;
	readonly body: Buffer;
}

/** By hand, for `fetch` asks for no encoding of its own accord and hides what came over the wire. */
function ask(path: string, method: string, headers: Record<string, string>): Promise<Answer> {
	return new Promise((done, fail) => {
		const asked = request(site.origin + path, { method, headers }, (answer) => {
			const chunks: Buffer[] = [];
			answer.on('data', (chunk: Buffer) => chunks.push(chunk));
			answer.on('end', () =>
				done({
					status: answer.statusCode ?? 0,
					headers: answer.headers,
					body: Buffer.concat(chunks)
				})
			);
		});
		asked.on('error', fail);
		asked.end();
	});
}

describe('the archive', () => {
	test('is served by the part, not compressed, to an opaque origin', async () => {
		const headers = { ...part, 'accept-encoding': 'gzip, br' };
		const answer = await ask(tiles, 'GET', headers);
		expect(answer.status).toBe(206);
		expect(answer.body.subarray(0, 7).toString('latin1')).toBe('PMTiles');
		expect(answer.body).toHaveLength(127);
		expect(answer.headers['content-range']).toMatch(/^bytes 0-126\/\d+$/);
		expect(answer.headers['content-encoding']).toBeUndefined();
		expect(answer.headers['access-control-allow-origin']).toBe('*');
		expect(answer.headers['access-control-expose-headers']).toContain('content-range');
		expect(answer.headers['cache-control']).toContain('immutable');
	});

	test('answers the preflight that Range may cause', async () => {
		const answer = await ask(tiles, 'OPTIONS', {
			origin: 'null',
			'access-control-request-method': 'GET',
			'access-control-request-headers': 'range'
		});
		expect(answer.status).toBe(204);
		expect(answer.headers['access-control-allow-origin']).toBe('*');
		expect(answer.headers['access-control-allow-headers']).toContain('range');
		expect(answer.headers['access-control-allow-methods']).toContain('GET');
	});

	test('is read by a page in a sandbox without an origin', async () => {
		const { page, close } = await site.open('/healthz', { live: false });
		const frame = `<iframe sandbox="allow-scripts" srcdoc="<script>
			fetch('${site.origin}${tiles}', { headers: { range: 'bytes=0-126' } })
				.then((answer) => answer.arrayBuffer().then((part) => [self.origin, answer.status, part.byteLength]))
				.catch((error) => [error.message])
				.then((said) => parent.postMessage(said, '*'));
		</script>"></iframe>`;
		const said = await page.evaluate(
			(html) =>
				new Promise((done) => {
					addEventListener('message', ({ data }) => done(data));
					document.body.innerHTML = html;
				}),
			frame
		);
		expect(said).toEqual(['null', 206, 127]);
		await close();
	});
});

test('a font is open to any origin, and kept', async () => {
	const answer = await ask(assets.fonts[0].url, 'GET', { origin: 'null' });
	expect(answer.status).toBe(200);
	expect(answer.headers['access-control-allow-origin']).toBe('*');
	expect(answer.headers['cache-control']).toContain('immutable');
});

test('a page is not opened to other origins', async () => {
	const answer = await ask('/healthz', 'GET', { origin: 'null' });
	expect(answer.headers['access-control-allow-origin']).toBeUndefined();
});
