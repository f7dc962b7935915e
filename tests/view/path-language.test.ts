import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressIn, askedAt, readPath } from '#lib/view/path-language.ts';
import { readReading } from '#lib/view/reading.ts';

const path = fc.constantFrom('/', '/figures', '/figures/ream-before-and-after', '/article/c12');
const reading = fc.record({
	lang: fc.constantFrom('en' as const, 'ja' as const),
	theme: fc.constantFrom('auto' as const, 'dark' as const)
});

test('an address in a language is read back as it was, as a file and from a server', () => {
	fc.assert(
		fc.property(path, reading, fc.boolean(), (at, wanted, files) => {
			const url = new URL(addressIn(at, wanted, { files }), 'https://map.example');
			expect(readPath(url.pathname).path).toBe(at);
			expect(readReading(askedAt(url.pathname, url.search))).toEqual(wanted);
		})
	);
});

test('the address of a file needs no query for its language', () => {
	const japanese = { lang: 'ja', theme: 'auto' } as const;
	expect(addressIn('/', japanese, { files: true })).toBe('/ja');
	expect(addressIn('/figures', japanese, { files: true })).toBe('/ja/figures');
	expect(addressIn('/figures', japanese, { files: false })).toBe('/figures?lang=ja');
});

test('a query says more than a path, and a word that begins like a language is none', () => {
	expect(readReading(askedAt('/ja/figures', '?lang=en')).lang).toBe('en');
	expect(readPath('/jade')).toEqual({ path: '/jade', lang: null });
});
